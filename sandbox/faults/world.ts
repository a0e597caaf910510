import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { isInstance, isIntent, parseItem } from '../../src/domain/items.ts'
import { hasEnded } from '../../src/domain/phases.ts'
import type { LaunchIntent } from '../../src/domain/configuration.ts'
import { poolNames } from '../../src/domain/names.ts'
import type { InstanceItem } from '../../src/domain/protocol.ts'
import type { Ec2Instance } from '../ec2/instance.ts'
import type { SandboxJob } from '../github/jobs.ts'
import { type Sandbox, type SandboxOptions, startSandbox } from '../sandbox.ts'
import { type RunningStep, startStep, type StepResult } from '../step.ts'

export type Inputs = Record<string, string>

/** Short limits: time is skipped, so they need only outlast what is not to be touched by them. */
const timeoutsSeconds = { boot: 60, registration: 40, launchGrace: 60, noRow: 60, jobEnd: 5 }
/** Longer than every deadline that a step or an agent may have set, and than the grace that refresh adds. */
export const allDeadlinesMs = 600_000

export const refreshInputs: Inputs = {
  mode: 'refresh',
  ami: 'ami-0123456789abcdef0',
  'github-token': 'ghp_sandbox',
  'iam-instance-profile': 'runner-pool',
  'security-group-ids': 'sg-aaaa1111',
  'subnet-ids': 'subnet-aaaa1111 subnet-bbbb2222 subnet-cccc3333',
  'idle-time-sec': '120',
  'max-runtime-min': '3',
  'timeouts-config': JSON.stringify(timeoutsSeconds),
}

/** Steps start in half the time when what they compile is kept. */
const compileCache = fileURLToPath(new URL('../../node_modules/.cache/steps', import.meta.url))

/** A step that the world has seen, for the checks at its end. */
export interface PastStep {
  mode: string
  runId: string
  inputs: Inputs
  result: StepResult
}

/** A sandbox and the workflow steps that act in it; keeps what they said. */
export interface World {
  sandbox: Sandbox
  steps: PastStep[]
  /** A run that was never seen before. */
  newRunId: () => string
  start: (runId: string, inputs: Inputs) => Promise<RunningStep>
  /** Runs a step to its end, whatever its exit code. */
  run: (runId: string, inputs: Inputs) => Promise<StepResult>
  refresh: (inputs?: Inputs) => Promise<StepResult>
  provision: (runId: string, inputs?: Inputs) => Promise<StepResult>
  release: (runId: string) => Promise<StepResult>
  /** Queues a job; by default any machine of the run may take it. */
  job: (runId: string, steps?: string[], labels?: string[]) => SandboxJob
  rows: () => Promise<InstanceItem[]>
  intents: () => Promise<LaunchIntent[]>
  /** Instances that run or still may. */
  alive: () => Ec2Instance[]
  stop: () => Promise<void>
}

export async function startWorld(options: SandboxOptions = {}): Promise<World> {
  const sandbox = await startSandbox({ bootDelayMs: 20, ...options })
  const { table } = poolNames({ owner: 'octo-org', name: 'octo-repo' }, sandbox.github.serverUrl)
  const steps: PastStep[] = []
  let lastRunId = 1_000
  const start: World['start'] = async (runId, inputs) => {
    const step = await startStep({ sandbox, runId, with: inputs, env: { NODE_COMPILE_CACHE: compileCache } })
    const done = step.done.then((result) => {
      steps.push({ mode: inputs['mode'] ?? '', runId, inputs, result })
      return result
    })
    return { ...step, done }
  }
  const run: World['run'] = async (runId, inputs) => (await start(runId, inputs)).done
  const items = async (): Promise<unknown[]> => {
    try {
      return await sandbox.dynamodb.items(table)
    } catch {
      return [] // there is no table yet
    }
  }
  const parsed = async () => (await items()).flatMap((item) => parseItem(item, sandbox.now()) ?? [])
  return {
    sandbox,
    steps,
    newRunId: () => String(++lastRunId),
    start,
    run,
    refresh: (inputs = {}) => run('1', { ...refreshInputs, ...inputs }),
    provision: (runId, inputs = {}) => run(runId, { mode: 'provision', ...inputs }),
    release: (runId) => run(runId, { mode: 'release' }),
    job: (runId, script = ['env', 'sleep 0.1'], labels = [runId]) =>
      sandbox.github.queueJob({ runId, labels, name: `job of ${runId}`, steps: script }),
    rows: async () => (await parsed()).filter(isInstance),
    intents: async () => (await parsed()).filter(isIntent),
    alive: () =>
      sandbox.ec2.instances().filter(({ state }) => state !== 'shutting-down' && state !== 'terminated'),
    stop: sandbox.stop,
  }
}

/** The result of a step that has to succeed; throws with its log. */
export function succeeded(result: StepResult): StepResult {
  if (result.exitCode === 0) return result
  throw new Error(`the step ended with exit code ${String(result.exitCode)}:\n${result.log}`)
}

/** Whether the condition came true within the limit. */
export async function comesTrue(
  condition: () => boolean | Promise<boolean>,
  limitMs: number,
): Promise<boolean> {
  const limit = performance.now() + limitMs
  while (!(await condition())) {
    if (performance.now() > limit) return false
    await sleep(50)
  }
  return true
}

/** Waits until the condition holds; throws after the limit with what was waited for. */
export async function until(
  what: string,
  condition: () => boolean | Promise<boolean>,
  limitMs = 40_000,
): Promise<void> {
  if (!(await comesTrue(condition, limitMs))) throw new Error(`not within ${limitMs} ms: ${what}`)
}

/** Resolves when the agents of all idle instances wait for their next lease. */
export async function untilIdleWait(world: World): Promise<void> {
  await until('idle instances wait', async () =>
    (await world.rows()).every((row) => row.state !== 'idle' || row.phase === 'waiting' || hasEnded(row)),
  )
}
