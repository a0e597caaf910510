import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { run } from './command.ts'
import { AgentFailure } from './failure.ts'
import type { JobUser } from './job-user.ts'
import type { Layout } from './layout.ts'
import type { LeaseFiles } from './lease-files.ts'
import type { LeaseOrder } from './lease.ts'
import { shellQuote } from '../domain/shell.ts'

/** What every lease's jobs have alike. */
export interface JobSettings {
  user: JobUser
  /** Variables that the user of the action gives the runner. */
  runnerEnv: Record<string, string>
}

const copyLimitMs = 120_000

/** What the runner writes into its directory; hard links of an earlier registration would be written through. */
const runnersOwnFiles = [
  '.runner',
  '.runner_migrated',
  '.credentials',
  '.credentials_migrated',
  '.credentials_rsaparams',
  '.env',
  '.path',
  '.service',
  'svc.sh',
  '_diag',
  '_work',
]

/**
 * Makes the runner directory of a lease and its scripts. What is in it is linked to the pristine copy, which only root
 * can write. It is root's until the registration hands it over to the jobs.
 */
export async function createRunnerDirectory(
  layout: Layout,
  files: LeaseFiles,
  order: LeaseOrder,
  jobs: JobSettings,
  environment: Record<string, string>,
): Promise<void> {
  const { directory, scripts } = files
  await mustRun(['rm', '-rf', '--', directory, scripts])
  await copyRunner(layout.pristineRunner, directory)
  await removeRunnersOwn(directory)
  await mkdir(scripts, { recursive: true })
  const hook = `${scripts}/job-started.sh`
  await writeFile(hook, jobStartedHook(order.runId, files.pidFile, userScript(layout, 'pre-job.sh')), {
    mode: 0o755,
  })
  await writeFile(listenScript(files), listen(files, environment), { mode: 0o755 })
  const postJob = userScript(layout, 'post-job.sh')
  const variables = {
    ...jobs.runnerEnv,
    ACTIONS_RUNNER_HOOK_JOB_STARTED: hook,
    ...(postJob === undefined ? {} : { ACTIONS_RUNNER_HOOK_JOB_COMPLETED: postJob }),
    RUNNER_TOOL_CACHE: layout.toolCache,
    AGENT_TOOLSDIRECTORY: layout.toolCache,
  }
  const lines = Object.entries(variables).map(([name, value]) => `${name}=${value}\n`)
  await writeFile(`${directory}/.env`, lines.join(''))
}

/** A script of the user of the action, which the boot script wrote; undefined when there is none. */
function userScript({ state }: Layout, name: string): string | undefined {
  const path = `${state}/${name}`
  return existsSync(path) ? path : undefined
}

/** The script that becomes the lease's listener. */
export function listenScript({ scripts }: LeaseFiles): string {
  return `${scripts}/listen.sh`
}

/** Makes a directory with the runner in it, by links where that is possible. */
export async function copyRunner(pristine: string, directory: string): Promise<void> {
  const linked = await run(['cp', '-alT', `${pristine}/.`, directory], { limitMs: copyLimitMs })
  if (linked.code === 0) return
  // Another file system, or one without hard links.
  await mustRun(['rm', '-rf', '--', directory])
  await mustRun(['cp', '-aT', '--reflink=auto', `${pristine}/.`, directory])
}

/** Removes what an earlier registration left in a copy of the runner. */
export async function removeRunnersOwn(directory: string): Promise<void> {
  await mustRun(['rm', '-rf', '--', ...runnersOwnFiles.map((name) => `${directory}/${name}`)])
}

/** Runs what makes a copy of the runner. Throws {@link AgentFailure} with what it says when it fails. */
export async function mustRun(command: string[]): Promise<void> {
  const { code, tail } = await run(command, { limitMs: copyLimitMs })
  if (code !== 0)
    throw new AgentFailure(
      'machine',
      `${command.slice(0, 2).join(' ')} failed while the runner directory was made`,
      tail,
    )
}

function listen({ directory, pidFile }: LeaseFiles, environment: Record<string, string>): string {
  return [
    '#!/bin/bash',
    ...Object.entries(environment)
      .filter(([name]) => /^[A-Za-z_]\w*$/.test(name))
      .map(([name, value]) => `export ${name}=${shellQuote(value)}`),
    `cd ${shellQuote(directory)} || exit 1`,
    `echo $$ > ${shellQuote(pidFile)}`,
    'exec bin/Runner.Listener run',
    '',
  ].join('\n')
}

/**
 * Labels can be guessed, so the job itself is asked whose it is. A failed hook alone would still let steps with
 * `if: always()` run; a listener that shuts down skips them (actions/runner StepsRunner.cs).
 * A job of the run goes on with the user's script, run as the runner runs hooks: its failure fails the job.
 */
function jobStartedHook(runId: string, pidFile: string, preJob: string | undefined): string {
  const expected = shellQuote(runId)
  const goOn = preJob === undefined ? 'exit 0' : `exec bash -e ${shellQuote(preJob)}`
  return [
    '#!/bin/bash',
    `[[ \${GITHUB_RUN_ID:-} != ${expected} ]] || ${goOn}`,
    `echo "::error::This machine serves workflow run "${expected}", so it refuses this job of run \${GITHUB_RUN_ID:-unknown}."`,
    `kill -INT "$(cat ${shellQuote(pidFile)})"`,
    // The listener tells its worker a moment later, and until then a step that ends would make way for the next.
    'sleep 10 >/dev/null 2>&1 & wait',
    'exit 1',
    '',
  ].join('\n')
}
