import type { Deps } from '../deps.ts'
import type { Configuration } from '../domain/configuration.ts'
import type { RunEntry } from '../domain/items.ts'
import type { ReleaseInputs } from '../inputs.ts'
import { endInstances, type Ending } from '../lifecycle/end-instances.ts'
import { giveBack, type Leased } from '../lifecycle/give-back.ts'
import { settleIntent } from '../lifecycle/settle-intent.ts'

/** What a release did with the run's instances. */
export interface Released {
  idle: Leased[]
  ended: Ending[]
  /** Ended by themselves or by others before this release. */
  alreadyEnded: RunEntry[]
}

const nothing: Released = { idle: [], ended: [], alreadyEnded: [] }

/**
 * Gives the run's instances back, found by the run id alone, so that it works whatever became of the provision step.
 * Waits for no agent. To repeat it, or to release nothing, is fine.
 */
export async function release(inputs: ReleaseInputs, deps: Deps): Promise<Released> {
  const { runId } = inputs.common
  const [stored, ofRun] = await Promise.all([deps.configuration.read(), deps.instances.listByRun(runId)])
  if (stored.found !== 'configuration') {
    deps.log.info(`Nothing to release: the pool of this repository is not set up in ${inputs.common.region}.`)
    return nothing
  }
  const { configuration } = stored
  deps.mask(configuration.registrationToken.token)
  deps.mask(configuration.removalToken.token)
  const released = await deps.log.phase(`Release the instances of run ${runId}`, () =>
    releaseEntries(ofRun.entries, runId, configuration, deps),
  )
  for (const intent of ofRun.intents) await settleIntent(intent, configuration, deps)
  if (ofRun.entries.length === 0 && ofRun.intents.length === 0) {
    deps.log.info(`Nothing to release: run ${runId} holds no instances.`)
  }
  return released
}

async function releaseEntries(
  entries: readonly RunEntry[],
  runId: string,
  configuration: Configuration,
  deps: Deps,
): Promise<Released> {
  const live = entries.filter(({ state }) => state !== 'terminating')
  const isCurrent = ({ launchTemplateVersion }: RunEntry) =>
    launchTemplateVersion === configuration.launchTemplateVersion
  const ofThisRun = { runId: { equals: runId } }
  const [{ idle }, ended] = await Promise.all([
    giveBack(live.filter(isCurrent), ofThisRun, configuration, deps),
    endInstances(
      live
        .filter((entry) => !isCurrent(entry))
        .map((instance) => ({ instance, reason: 'its launch template is out of date', when: ofThisRun })),
      deps,
    ),
  ])
  const alreadyEnded = entries.filter(({ state }) => state === 'terminating')
  for (const entry of alreadyEnded) deps.log.info(`${entry.instanceId} had ended before its release.`)
  return { idle, ended, alreadyEnded }
}
