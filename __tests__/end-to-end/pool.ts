import { administrator } from '../../sandbox/account.ts'
import { setTimeout as sleep } from 'node:timers/promises'
import { DynamoDBClient, UpdateItemCommand } from '@aws-sdk/client-dynamodb'
import type { Ec2Instance } from '../../sandbox/ec2/instance.ts'
import type { SandboxJob } from '../../sandbox/github/jobs.ts'
import { type Sandbox, type SandboxOptions, startSandbox } from '../../sandbox/sandbox.ts'
import { type RunningStep, runStep, startStep, type StepResult } from '../../sandbox/step.ts'
import { isConfiguration, isInstance, isIntent, parseItem } from '../../src/domain/items.ts'
import { type Configuration, configurationId, type LaunchIntent } from '../../src/domain/configuration.ts'
import { poolNames } from '../../src/domain/names.ts'
import type { InstanceItem } from '../../src/domain/protocol.ts'

type Inputs = Record<string, string>

/** Short enough for tests, long enough that none passes by itself in one that does not wait for it. */
export const timeouts = { boot: 60, registration: 40, launchGrace: 60, noRow: 60, jobEnd: 15 }

/** What a workflow would write for a refresh; tests add to it. */
export const refreshInputs: Inputs = {
  mode: 'refresh',
  ami: 'ami-0123456789abcdef0',
  'github-token': 'ghp_sandbox',
  'iam-instance-profile': 'runner-pool',
  'security-group-ids': 'sg-aaaa1111',
  'subnet-ids': 'subnet-aaaa1111 subnet-bbbb2222 subnet-cccc3333',
  'idle-time-sec': '120',
  // A refresh with young tokens has nothing to do; by default each renews them.
  'github-reg-token-refresh-min': '30',
  'timeouts-config': JSON.stringify(timeouts),
}

/** A sandbox and the steps of workflows that use its pool. */
export interface Pool {
  sandbox: Sandbox
  /** Runs a step with exactly these inputs. */
  step: (runId: string, inputs: Inputs, env?: Record<string, string>) => Promise<StepResult>
  /** Sets the pool up with {@link refreshInputs} and what is given; throws with the log when it fails. */
  refresh: (inputs?: Inputs) => Promise<StepResult>
  provision: (runId: string, inputs?: Inputs) => Promise<StepResult>
  startProvision: (runId: string, inputs?: Inputs) => Promise<RunningStep>
  release: (runId: string) => Promise<StepResult>
  /** Queues a job of the run; by default any machine of the run may take it. */
  job: (runId: string, steps: string[], labels?: string[]) => SandboxJob
  table: string
  rows: () => Promise<InstanceItem[]>
  row: (instanceId: string) => Promise<InstanceItem | undefined>
  intents: () => Promise<LaunchIntent[]>
  configuration: () => Promise<Configuration>
  /** Makes the stored tokens older, as if refresh had not run for so long. */
  ageTokens: (minutes: number) => Promise<void>
  /** Instances that EC2 has not terminated. */
  alive: () => Ec2Instance[]
  /** Number of CreateFleet calls so far. */
  fleets: () => number
  /** Resolves when the agent of an idle instance has cleaned up and waits for its next lease. */
  untilWaiting: (instanceId: string) => Promise<void>
}

/** Starts a sandbox and refreshes its pool, unless `refresh` is false. */
export async function startPool(
  options: { sandbox?: SandboxOptions; refresh?: Inputs | false } = {},
): Promise<Pool> {
  const sandbox = await startSandbox({ bootDelayMs: 50, ...options.sandbox })
  const pool = poolOf(sandbox)
  try {
    if (options.refresh !== false) await pool.refresh(options.refresh)
  } catch (error) {
    await sandbox.stop()
    throw error
  }
  return pool
}

function poolOf(sandbox: Sandbox): Pool {
  const { table } = poolNames({ owner: 'octo-org', name: 'octo-repo' }, sandbox.github.serverUrl)
  const step: Pool['step'] = (runId, inputs, env = {}) => runStep({ sandbox, with: inputs, runId, env })
  const items = async (): Promise<unknown[]> => sandbox.dynamodb.items(table)
  const parsed = async () => (await items()).flatMap((item) => parseItem(item, sandbox.now()) ?? [])
  const rows = async () => (await parsed()).filter(isInstance)
  const row = async (instanceId: string) => (await rows()).find((item) => item.instanceId === instanceId)
  return {
    sandbox,
    step,
    refresh: async (inputs = {}) => succeeded(await step('1', { ...refreshInputs, ...inputs })),
    provision: (runId, inputs = {}) => step(runId, { mode: 'provision', ...inputs }),
    startProvision: (runId, inputs = {}) =>
      startStep({ sandbox, with: { mode: 'provision', ...inputs }, runId }),
    release: (runId) => step(runId, { mode: 'release' }),
    job: (runId, steps, labels = [runId]) =>
      sandbox.github.queueJob({ runId, labels, name: `job of ${runId}`, steps }),
    table,
    rows,
    row,
    intents: async () => (await parsed()).filter(isIntent),
    configuration: async () => {
      const configuration = (await parsed()).find(isConfiguration)
      if (configuration === undefined) throw new Error('The pool has no configuration.')
      return configuration
    },
    ageTokens: (minutes) => ageTokens(sandbox, table, minutes),
    alive: () => sandbox.ec2.instances().filter(({ state }) => state !== 'terminated'),
    fleets: () => sandbox.calls.of({ service: 'ec2', operation: 'CreateFleet' }).length,
    untilWaiting: (instanceId) =>
      until(`${instanceId} waits for a lease`, async () => (await row(instanceId))?.phase === 'waiting'),
  }
}

async function ageTokens(sandbox: Sandbox, table: string, minutes: number): Promise<void> {
  const client = new DynamoDBClient(clientSettings(sandbox, 'DYNAMODB'))
  const names = ['registrationToken', 'removalToken'] as const
  for (const name of names) {
    await client.send(
      new UpdateItemCommand({
        TableName: table,
        Key: { id: { S: configurationId } },
        UpdateExpression: `ADD ${name}.issuedAtMs :ms, ${name}.expiresAtMs :ms`,
        ExpressionAttributeValues: { ':ms': { N: String(-minutes * 60_000) } },
      }),
    )
  }
  client.destroy()
}

/** For an SDK client of somebody who is neither the action nor an instance. */
export function clientSettings({ env }: Sandbox, service: 'DYNAMODB' | 'EC2' | 'SQS') {
  return {
    region: env['AWS_REGION'] ?? '',
    endpoint: env[`AWS_ENDPOINT_URL_${service}`] ?? '',
    credentials: administrator,
  }
}

/** The step's result; throws with its log when it failed. */
export function succeeded(result: StepResult): StepResult {
  if (result.exitCode === 0) return result
  throw new Error(`The step ended with exit code ${String(result.exitCode)}:\n${result.log}`)
}

/** Ids of the instances that a provision delivered, sorted. */
export function instanceIds({ outputs }: StepResult): string[] {
  return (outputs['instance-ids'] ?? '').split(' ').filter(Boolean).sort()
}

/** The instance that a provision of one delivered. */
export function instanceId(result: StepResult): string {
  const [id, ...others] = instanceIds(succeeded(result))
  if (id === undefined || others.length > 0) throw new Error(`Not one instance: ${result.log}`)
  return id
}

/** The annotations of a failed step, as GitHub shows them on the run. */
export function errorLines({ log }: StepResult): string[] {
  return log.split('\n').filter((line) => line.startsWith('::error'))
}

/** Waits until the condition holds; throws after the limit with what was waited for. */
export async function until(
  what: string,
  condition: () => boolean | Promise<boolean>,
  limitMs = 30_000,
): Promise<void> {
  const limit = performance.now() + limitMs
  while (!(await condition())) {
    if (performance.now() > limit) throw new Error(`Not within ${limitMs} ms: ${what}`)
    await sleep(50)
  }
}

/** The value, unless the limit passes first. */
export async function within<T>(what: string, limitMs: number, value: Promise<T>): Promise<T> {
  const limit = new AbortController()
  const late = sleep(limitMs, undefined, { signal: limit.signal }).then(() => {
    throw new Error(`Not within ${limitMs} ms: ${what}`)
  })
  late.catch(() => undefined)
  try {
    return await Promise.race([value, late])
  } finally {
    limit.abort()
  }
}

/** The job when it is completed; throws with its log when it takes too long. */
export async function completed(job: SandboxJob, limitMs = 40_000): Promise<SandboxJob> {
  return within(`"${job.name}" is completed`, limitMs, job.done)
}
