import type { Deps } from '../deps.ts'
import type { RunnerRelease } from '../domain/configuration.ts'
import { RefusedError } from '../domain/errors.ts'
import type { Github } from '../github/github.ts'
import type { RefreshInputs } from '../inputs.ts'
import { day } from '../report/instances.ts'

const dayMs = 24 * 3_600_000
const warningDays = 14

/**
 * Asks GitHub until when the runner version gets jobs, and warns two weeks ahead. The date goes into the
 * configuration, so that machines are retired before it.
 *
 * @returns epoch milliseconds; undefined when GitHub has set no date
 * @throws RefusedError when the date has passed: no machine with this version would get a job
 */
export async function checkRunnerVersion(
  inputs: RefreshInputs,
  { version }: RunnerRelease,
  github: Github,
  deps: Deps,
): Promise<number | undefined> {
  const deprecatesAtMs = await github.runnerDeprecation(version)
  if (deprecatesAtMs === undefined) return undefined
  const date = day(deprecatesAtMs)
  const remedy =
    inputs.runnerVersion === 'latest'
      ? 'GitHub still names this version for the repository; wait for the next, or set another one.'
      : 'Set `actions-runner-version` to latest, or to a newer version.'
  const leftMs = deprecatesAtMs - deps.clock.now()
  if (leftMs <= 0 && inputs.runnerVersion !== 'latest') {
    throw new RefusedError({
      code: 'runner-deprecated',
      message: `GitHub gives no more jobs to version ${version} of the runner since ${date}.`,
      remedy,
    })
  }
  if (leftMs < warningDays * dayMs) {
    deps.log.warning(
      `Version ${version} of the runner gets no more jobs from ${date} on (${Math.max(0, Math.floor(leftMs / dayMs))} days). ${remedy}`,
    )
  }
  return deprecatesAtMs
}
