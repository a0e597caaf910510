import { administrator } from '../../sandbox/account.ts'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import type { Ec2Instance } from '../../sandbox/ec2/instance.ts'
import { type Sandbox, type SandboxOptions, startSandbox } from '../../sandbox/sandbox.ts'
import { type RunningStep, startStep, type StepResult } from '../../sandbox/step.ts'
import { configurationId, type Configuration, type LaunchIntent } from '../../src/domain/configuration.ts'
import {
  isConfiguration,
  isInstance,
  isIntent,
  isLedger,
  parseItem,
  type BrokenItem,
  type Item,
} from '../../src/domain/items.ts'
import { ledgerId, type Ledger, type Reservation, type Waiter } from '../../src/domain/ledger.ts'
import { poolNames } from '../../src/domain/names.ts'
import { instanceItemId, type InstanceItem } from '../../src/domain/protocol.ts'

export type Inputs = Record<string, string>

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
  'github-reg-token-refresh-min': '30',
  'timeouts-config': JSON.stringify(timeouts),
}

/** Steps start in half the time when what they compile is kept. */
const compileCache = fileURLToPath(new URL('../../node_modules/.cache/steps', import.meta.url))

/** A sandbox and the steps of workflows that use its pool. */
export interface Pool {
  sandbox: Sandbox
  /** Name of the pool: the value of its tag. */
  name: string
  start: (runId: string, inputs: Inputs) => Promise<RunningStep>
  /** Runs a step to its end, whatever its exit code. */
  step: (runId: string, inputs: Inputs) => Promise<StepResult>
  refresh: (inputs?: Inputs) => Promise<StepResult>
  provision: (runId: string, inputs?: Inputs) => Promise<StepResult>
  startProvision: (runId: string, inputs?: Inputs) => Promise<RunningStep>
  release: (runId: string) => Promise<StepResult>
  /** All that stands in the table. */
  items: () => Promise<unknown[]>
  rows: () => Promise<InstanceItem[]>
  row: (instanceId: string) => Promise<InstanceItem | undefined>
  intents: () => Promise<LaunchIntent[]>
  configuration: () => Promise<Configuration>
  ledger: () => Promise<Ledger>
  /** Writes an item past everybody. */
  put: (item: Item) => Promise<void>
  /** Sets attributes of a row past everybody. */
  change: (instanceId: string, attributes: Partial<InstanceItem>) => Promise<void>
  putLedgerEntry: (
    entry:
      { map: 'reservations'; id: string; value: Reservation } | { map: 'waiters'; id: string; value: Waiter },
  ) => Promise<void>
  /** Instances that EC2 has not terminated and does not end. */
  alive: () => Ec2Instance[]
  /** The markets of all CreateFleet calls so far. */
  fleets: () => unknown[]
  /** Operations of the action since the call log was cleared, those that only read left out. */
  writes: () => string[]
  /** Resolves when the agent of an idle instance has cleaned up and waits for its next lease. */
  untilWaiting: (instanceId: string) => Promise<void>
  /** Resolves when the agent has told of an interruption. */
  untilInterrupted: (instanceId: string) => Promise<void>
  untilEnded: (instanceId: string) => Promise<void>
  /** Resolves when so many steps stand in the line for capacity. */
  untilInLine: (count: number) => Promise<void>
}

/** Starts a sandbox and refreshes its pool. */
export async function startPool(refresh: Inputs = {}, options: SandboxOptions = {}): Promise<Pool> {
  const sandbox = await startSandbox({ bootDelayMs: 20, ...options })
  const pool = poolOf(sandbox)
  try {
    succeeded(await pool.refresh(refresh))
  } catch (error) {
    await sandbox.stop()
    throw error
  }
  return pool
}

function poolOf(sandbox: Sandbox): Pool {
  const { table, pool: name } = poolNames({ owner: 'octo-org', name: 'octo-repo' }, sandbox.github.serverUrl)
  const start: Pool['start'] = (runId, inputs) =>
    startStep({ sandbox, runId, with: inputs, env: { NODE_COMPILE_CACHE: compileCache } })
  const step: Pool['step'] = async (runId, inputs) => (await start(runId, inputs)).done
  const items = async (): Promise<unknown[]> => sandbox.dynamodb.items(table)
  const parsed = async () => (await items()).flatMap((item) => parseItem(item, sandbox.now()) ?? [])
  const one = async <T extends Item>(
    what: string,
    is: (item: Item | BrokenItem) => item is T,
  ): Promise<T> => {
    const found = (await parsed()).find(is)
    if (found === undefined) throw new Error(`The pool has no ${what}.`)
    return found
  }
  const rows = async () => (await parsed()).filter(isInstance)
  const row = async (instanceId: string) => (await rows()).find((item) => item.instanceId === instanceId)
  const send = <T>(use: (client: DynamoDBDocumentClient) => Promise<T>) => withDocuments(sandbox, use)
  return {
    sandbox,
    name,
    start,
    step,
    refresh: (inputs = {}) => step('1', { ...refreshInputs, ...inputs }),
    provision: (runId, inputs = {}) => step(runId, { mode: 'provision', ...inputs }),
    startProvision: (runId, inputs = {}) => start(runId, { mode: 'provision', ...inputs }),
    release: (runId) => step(runId, { mode: 'release' }),
    items,
    rows,
    row,
    intents: async () => (await parsed()).filter(isIntent),
    configuration: () => one(configurationId, isConfiguration),
    ledger: () => one(ledgerId, isLedger),
    put: async (item) => {
      await send((client) => client.send(new PutCommand({ TableName: table, Item: item })))
    },
    change: async (instanceId, attributes) => {
      const { instanceArnPrefix } = await one(configurationId, isConfiguration)
      const names = Object.keys(attributes)
      const update = new UpdateCommand({
        TableName: table,
        Key: { id: instanceItemId(instanceArnPrefix, instanceId) },
        UpdateExpression: `SET ${names.map((each) => `#${each} = :${each}`).join(', ')}`,
        ConditionExpression: 'attribute_exists(id)',
        ExpressionAttributeNames: Object.fromEntries(names.map((each) => [`#${each}`, each])),
        ExpressionAttributeValues: Object.fromEntries(
          Object.entries(attributes).map(([each, value]) => [`:${each}`, value]),
        ),
      })
      await send((client) => client.send(update))
    },
    putLedgerEntry: async ({ map, id, value }) => {
      const update = new UpdateCommand({
        TableName: table,
        Key: { id: ledgerId },
        UpdateExpression: 'SET #map.#id = :value',
        ExpressionAttributeNames: { '#map': map, '#id': id },
        ExpressionAttributeValues: { ':value': value },
      })
      await send((client) => client.send(update))
    },
    alive: () =>
      sandbox.ec2.instances().filter(({ state }) => state !== 'terminated' && state !== 'shutting-down'),
    fleets: () =>
      sandbox.calls.of({ service: 'ec2', operation: 'CreateFleet' }).map(({ request }) => marketOf(request)),
    writes: () =>
      sandbox.calls
        .of({ caller: 'action' })
        .filter(({ errorCode }) => errorCode !== 'DryRunOperation')
        .map(({ operation }) => operation)
        .filter((operation) => !/^(Describe|List|Get|BatchGet|Query|Scan|list|get)/.test(operation)),
    untilWaiting: (instanceId) =>
      until(`${instanceId} waits for a lease`, async () => (await row(instanceId))?.phase === 'waiting'),
    untilInterrupted: (instanceId) =>
      until(
        `${instanceId} tells of its interruption`,
        async () => (await row(instanceId))?.interruptedAtMs !== undefined,
      ),
    untilEnded: (instanceId) =>
      until(`${instanceId} is terminated`, () => sandbox.ec2.instance(instanceId).state === 'terminated'),
    untilInLine: (count) =>
      until(`${count} steps wait in line`, async () => {
        const { waiters } = await one(ledgerId, isLedger)
        return Object.keys(waiters).length === count
      }),
  }
}

async function withDocuments<T>(
  sandbox: Sandbox,
  use: (client: DynamoDBDocumentClient) => Promise<T>,
): Promise<T> {
  const client = new DynamoDBClient(clientSettings(sandbox, 'DYNAMODB'))
  try {
    return await use(DynamoDBDocumentClient.from(client))
  } finally {
    client.destroy()
  }
}

/** For an SDK client of somebody who is neither the action nor an instance. */
export function clientSettings({ env }: Sandbox, service: 'DYNAMODB' | 'EC2') {
  return {
    region: env['AWS_REGION'] ?? '',
    endpoint: env[`AWS_ENDPOINT_URL_${service}`] ?? '',
    credentials: administrator,
  }
}

function marketOf(request: unknown): unknown {
  return memberOf(memberOf(request, 'TargetCapacitySpecification'), 'DefaultTargetCapacityType')
}

function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return new Map<string, unknown>(Object.entries(value)).get(name)
}

/** The step's result; throws with its log when it failed. */
export function succeeded(result: StepResult): StepResult {
  if (result.exitCode === 0) return result
  throw new Error(`The step ended with exit code ${String(result.exitCode)}:\n${result.log}`)
}

/** Ids of the instances that a provision delivered, sorted; throws with its log when it failed. */
export function instanceIds(result: StepResult): string[] {
  return (succeeded(result).outputs['instance-ids'] ?? '').split(' ').filter(Boolean).sort()
}

/** The instance that a provision of one delivered. */
export function instanceId(result: StepResult): string {
  const [id, ...others] = instanceIds(result)
  if (id === undefined || others.length > 0) throw new Error(`Not one instance: ${result.log}`)
  return id
}

/** The annotations of a step with this level, as GitHub shows them on the run. */
export function annotations(level: 'error' | 'warning', { log }: StepResult): string[] {
  return log.split('\n').filter((line) => line.startsWith(`::${level}`))
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
