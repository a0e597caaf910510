import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Conclusion, JobMessage, Step } from '../wire.ts'
import { readSettings } from './settings.ts'
import type { JobLog } from './job-log.ts'
import { killMarked } from './processes.ts'
import type { StepProcess } from './step-process.ts'

const startedHook = 'ACTIONS_RUNNER_HOOK_JOB_STARTED'
const completedHook = 'ACTIONS_RUNNER_HOOK_JOB_COMPLETED'
const trackingVariable = 'RUNNER_TRACKING_ID'
const shutdownAnnotation =
  '##[error]The runner has received a shutdown signal. This can happen when the runner service is stopped, or a manually started runner is canceled.'

/** A job in progress. */
interface Execution {
  job: JobMessage
  step: StepProcess
  log: JobLog
  workspace: string
  temporary: string
  /** Environment of hooks; steps see the job's own on top. */
  env: NodeJS.ProcessEnv
  failed: boolean
}

/** Runs the hooks and steps of a job, then ends what it left running. Resolves to how it ended. */
export async function executeJob(
  root: string,
  workDirectory: string,
  job: JobMessage,
  step: StepProcess,
  log: JobLog,
): Promise<Conclusion> {
  const repositoryName = basename(job.repository)
  const workspace = join(workDirectory, repositoryName, repositoryName)
  const temporary = join(workDirectory, '_temp')
  rmSync(temporary, { recursive: true, force: true })
  for (const directory of [workspace, temporary, join(workDirectory, '_actions')]) {
    mkdirSync(directory, { recursive: true })
  }
  const env = jobEnvironment(root, workDirectory, workspace, temporary, job)
  const execution: Execution = { job, step, log, workspace, temporary, env, failed: false }
  await runHook(execution, startedHook, 'Set up runner')
  for (const [index, each] of job.steps.entries()) await runStep(execution, each, index)
  await runHook(execution, completedHook, 'Complete runner')
  endOrphans(execution)
  rmSync(temporary, { recursive: true, force: true })
  if (step.ending === 'shutdown') {
    log.line(shutdownAnnotation)
    return 'failure'
  }
  if (step.ending === 'cancelled') return 'cancelled'
  return execution.failed ? 'failure' : 'success'
}

/** A hook that fails, or is not there, fails the job. */
async function runHook(execution: Execution, variable: string, title: string): Promise<void> {
  const script = execution.env[variable]
  if (script === undefined || script === '' || execution.step.ending === 'shutdown') return
  if (existsSync(script)) await runScript(execution, title, script, execution.env)
  else {
    execution.log.line(`##[error]File doesn't exist: '${script}'`)
    execution.failed = true
  }
}

/** After a failure only `always` steps run; when the listener leaves, not even they. */
async function runStep(execution: Execution, step: Step, index: number): Promise<void> {
  const { ending } = execution.step
  if (ending === 'shutdown') return
  if ((execution.failed || ending === 'cancelled') && step.if !== 'always') return
  const script = join(execution.temporary, `${randomUUID()}.sh`)
  writeFileSync(script, step.run)
  const files = commandFiles(execution.temporary, index)
  await runScript(execution, step.name, script, { ...execution.env, ...execution.job.env, ...files })
}

async function runScript(
  execution: Execution,
  title: string,
  script: string,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  const { log, step, workspace } = execution
  log.line(`##[group]Run ${title}\n##[endgroup]`)
  const exitCode = await step.run(script, workspace, env, (text) => {
    log.write(text)
  })
  if (exitCode === 0) return
  execution.failed = true
  log.line(`##[error]Process completed with exit code ${exitCode ?? 'of a signal'}.`)
}

/** The files of workflow commands exist so that steps can write them; nobody reads them here. */
function commandFiles(temporary: string, index: number): Record<string, string> {
  const names = ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY']
  const files = Object.fromEntries(
    names.map((name) => [name, join(temporary, `${name.toLowerCase()}_${index}`)]),
  )
  for (const path of Object.values(files)) writeFileSync(path, '')
  return files
}

function jobEnvironment(
  root: string,
  workDirectory: string,
  workspace: string,
  temporary: string,
  job: JobMessage,
): NodeJS.ProcessEnv {
  const { gitHubUrl, agentName } = readSettings(root)
  const { origin } = new URL(gitHubUrl)
  const toolCache =
    process.env['RUNNER_TOOL_CACHE'] ?? process.env['AGENT_TOOLSDIRECTORY'] ?? join(workDirectory, '_tool')
  return {
    ...process.env,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: `${origin}/api/v3`,
    GITHUB_JOB: job.name,
    GITHUB_REPOSITORY: job.repository,
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: job.runId,
    GITHUB_SERVER_URL: origin,
    GITHUB_WORKSPACE: workspace,
    RUNNER_ARCH: process.arch === 'arm64' ? 'ARM64' : 'X64',
    RUNNER_NAME: agentName,
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: temporary,
    RUNNER_TOOL_CACHE: toolCache,
    RUNNER_WORKSPACE: join(workspace, '..'),
    [trackingVariable]: `github_${randomUUID()}`,
  }
}

/** Ends the processes that still carry the job's tracking id; others stay, as with GitHub's runner. */
function endOrphans({ env, log }: Execution): void {
  log.line('Cleaning up orphan processes')
  for (const [pid, name] of killMarked(trackingVariable, env[trackingVariable] ?? '')) {
    log.line(`Terminate orphan process: pid (${pid}) (${name})`)
  }
}
