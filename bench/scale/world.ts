import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { CreateQueueCommand, type SQSClient } from '@aws-sdk/client-sqs'
import { PutCommand } from '@aws-sdk/lib-dynamodb'
import { marshall } from '@aws-sdk/util-dynamodb'
import {
  configuration as sampleConfiguration,
  instanceId,
  instanceItem,
} from '../../__tests__/domain/samples.ts'
import { CallLog } from '../../sandbox/calls.ts'
import { ask, scan } from '../../sandbox/dynamodb/ask.ts'
import { plainItem } from '../../sandbox/dynamodb/attribute-values.ts'
import { startDynalite, type Dynalite } from '../../sandbox/dynamodb/dynalite.ts'
import { startSqs } from '../../sandbox/sqs/server.ts'
import type { Ec2 } from '../../src/aws/ec2.ts'
import { createDocumentClient, createSqsClient } from '../../src/aws/clients.ts'
import type { Deps } from '../../src/deps.ts'
import { systemClock } from '../../src/domain/clock.ts'
import { poolKey, type Configuration } from '../../src/domain/configuration.ts'
import { isInstance, parseItem } from '../../src/domain/items.ts'
import { poolNames } from '../../src/domain/names.ts'
import type { InstanceItem } from '../../src/domain/protocol.ts'
import type { Github } from '../../src/github/github.ts'
import { createConfigurationStore } from '../../src/pool/configuration.ts'
import { createContentStore } from '../../src/pool/content.ts'
import { createHandOutQueues } from '../../src/pool/hand-outs.ts'
import { createInstanceStore } from '../../src/pool/instances.ts'
import { createLedgerStore } from '../../src/pool/ledger.ts'
import { createQueueSetup } from '../../src/pool/queues.ts'
import { ensureTable } from '../../src/pool/table.ts'
import type { Log } from '../../src/report/log.ts'
import { createAgents, type Agents } from './agents.ts'
import { inProcessClient } from './in-process.ts'

const names = poolNames({ owner: 'octo-org', name: 'octo-repo' }, 'https://github.com')
const region = 'us-east-1'

export interface WorldOptions {
  /** Of each call to DynamoDB and SQS. */
  latencyMs: number
  /** From a claim or a launch to the agent's report that it is ready. */
  readyAfterMs: number
  configuration?: Partial<Configuration>
}

/** Calls by operation. */
export type Calls = Record<string, number>

/** A step's outside world, which counts what it is asked. */
export interface Step {
  deps: Deps
  calls: Calls
}

/** A pool of any size in this process. Its rows are judged by DynamoDB's expressions; EC2 and GitHub always agree. */
export interface World {
  table: string
  agents: Agents
  configuration: Configuration
  /** Puts rows as they are; EC2 knows them all, and idle ones are handed out unless told otherwise. */
  seed: (items: readonly InstanceItem[], handOut?: boolean) => Promise<void>
  rows: () => Promise<InstanceItem[]>
  step: () => Step
  stop: () => Promise<void>
}

const silent = () => undefined
const silentLog: Log = {
  phase: (_title, run) => run(),
  info: silent,
  transition: silent,
  excerpt: silent,
  warning: silent,
  debug: silent,
}

export async function startWorld(options: WorldOptions): Promise<World> {
  const database = withTimeToLive(startDynalite({ keepInMaps: true }))
  const agents = createAgents(database, names.table, options.readyAfterMs)
  const sqs = await startSqs(new CallLog(options.latencyMs))
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_SQS: sqs.origin,
    AWS_ACCESS_KEY_ID: 'AKIASANDBOX',
    AWS_SECRET_ACCESS_KEY: 'sandbox',
  })
  const sqsClients: SQSClient[] = []
  const newSqsClient = () => {
    const client = createSqsClient(region)
    sqsClients.push(client)
    return client
  }
  const { QueueUrl: queueUrl = '' } = await newSqsClient().send(
    new CreateQueueCommand({
      QueueName: `${names.queuePrefix}large-spot`,
      Attributes: { VisibilityTimeout: '600' },
    }),
  )
  const now = Date.now()
  const token = { token: 'token', issuedAtMs: now, expiresAtMs: now + 3_600_000 }
  const configuration = sampleConfiguration({
    queueUrls: { [poolKey('large', 'spot')]: queueUrl },
    registrationToken: token,
    removalToken: token,
    // A busy machine may take its time: no lease of this world expires.
    timeouts: { boot: 1_200, registration: 1_200, launchGrace: 1_200, noRow: 180, jobEnd: 60 },
    ...options.configuration,
  })
  const plain = inProcessClient(database, 0, silent)
  await ensureTable(plain, names.table, names.pool)
  const documents = createDocumentClient(plain)
  await documents.send(new PutCommand({ TableName: names.table, Item: configuration }))
  await createLedgerStore(documents, names.table).ensure()
  const alive = new Set<string>()
  const newStep = (latencyMs: number): Step => {
    const calls: Calls = {}
    const dynamodb = inProcessClient(database, latencyMs, (operation, request, answer) => {
      count(calls, operation)
      agents.watch(operation, request, answer)
    })
    return { deps: depsOf(dynamodb, counting(newSqsClient(), calls), agreeableEc2(alive, calls)), calls }
  }
  return {
    table: names.table,
    agents,
    configuration,
    seed: async (items, handOut = true) => {
      await putRows(database, items)
      for (const item of items) alive.add(item.instanceId)
      const idle = handOut ? items.filter(({ state }) => state === 'idle') : []
      const { deps } = newStep(0)
      for (let start = 0; start < idle.length; start += messagesPerBatch) {
        await deps.handOuts.send(queueUrl, idle.slice(start, start + messagesPerBatch))
      }
    },
    rows: async () => {
      const items: unknown[] = (await scan(database, names.table)).map(plainItem)
      return items.flatMap((item) => parseItem(item, Date.now()) ?? []).filter(isInstance)
    },
    step: () => newStep(options.latencyMs),
    stop: async () => {
      agents.stop()
      for (const client of sqsClients) client.destroy()
      await sqs.stop()
    },
  }
}

/** Dynalite knows no time to live, and nothing here lives long enough to need it. */
function withTimeToLive(database: Dynalite): Dynalite {
  return (headers, body) =>
    /TimeToLive$/.test(String(headers['x-amz-target']))
      ? Promise.resolve({ status: 200, headers: {}, body: '{}' })
      : database(headers, body)
}

/** Counts the calls of a client by operation. */
function counting(client: SQSClient, calls: Calls): SQSClient {
  client.middlewareStack.add(
    (next, context) => (args) => {
      count(calls, (context.commandName ?? '').replace(/Command$/, ''))
      return next(args)
    },
    { step: 'initialize' },
  )
  return client
}

function count(calls: Calls, operation: string): void {
  calls[operation] = (calls[operation] ?? 0) + 1
}

function depsOf(dynamodb: DynamoDBClient, sqs: SQSClient, ec2: Ec2): Deps {
  const documents = createDocumentClient(dynamodb)
  return {
    clock: systemClock,
    log: silentLog,
    cancelled: new AbortController().signal,
    names,
    instances: createInstanceStore(documents, names.table, systemClock),
    configuration: createConfigurationStore(documents, names.table, systemClock, silent),
    ledger: createLedgerStore(documents, names.table),
    contents: createContentStore(documents, names.table, systemClock),
    handOuts: createHandOutQueues(sqs),
    queues: createQueueSetup(sqs, systemClock),
    ensureTable: () => ensureTable(dynamodb, names.table, names.pool),
    tableKey: { read: refuse, change: refuse },
    account: { parameter: refuse, quota: refuse, instanceProfileRoles: refuse, hasRole: refuse },
    ec2: () => Promise.resolve(ec2),
    github: () => Promise.resolve(quietGithub),
  }
}

/** Launches all that is asked for, and knows what it has launched. */
function agreeableEc2(alive: Set<string>, calls: Calls): Ec2 {
  return {
    createFleet: ({ count: wanted }) => {
      count(calls, 'CreateFleet')
      const launched = Array.from({ length: wanted }, () => ({
        instanceId: instanceId((launches += 1)),
        instanceType: 'c6i.large',
        zone: 'us-east-1a',
      }))
      for (const each of launched) alive.add(each.instanceId)
      return Promise.resolve({ launched, errors: [] })
    },
    terminateInstances: (ids) => {
      if (ids.length > 0) count(calls, 'TerminateInstances')
      for (const id of ids) alive.delete(id)
      return Promise.resolve()
    },
    listPoolInstances: () => {
      count(calls, 'DescribeInstances')
      const launchedAtMs = Date.now() - 3_600_000
      return Promise.resolve([...alive].map((id) => ({ instanceId: id, launch: undefined, launchedAtMs })))
    },
    listImpaired: () => Promise.resolve(new Set()),
    listEnded: () => Promise.resolve(new Map()),
    hourlyPrices: () => Promise.resolve(new Map()),
    describeImage: refuse,
    describeSubnets: refuse,
    describeSecurityGroups: refuse,
    listInstanceTypes: refuse,
    dryRuns: {
      createLaunchTemplate: refuse,
      createLaunchTemplateVersion: refuse,
      createFleet: refuse,
      runInstances: refuse,
      terminateInstance: refuse,
    },
    findLaunchTemplate: refuse,
    createLaunchTemplate: refuse,
    createLaunchTemplateVersion: refuse,
    pruneLaunchTemplateVersions: refuse,
  }
}

/** Ids of launched instances, above those of any seed. */
let launches = 1_000_000

function refuse(): Promise<never> {
  return Promise.reject(new Error('not a part of this world'))
}

const quietGithub: Github = {
  createRegistrationToken: refuse,
  createRemovalToken: refuse,
  latestRunner: refuse,
  runnerOfVersion: refuse,
  runnerDeprecation: refuse,
  listRunners: () => Promise.resolve([]),
  deleteRunner: refuse,
}

const itemsPerBatch = 25

async function putRows(database: Dynalite, items: readonly InstanceItem[]): Promise<void> {
  for (let start = 0; start < items.length; start += itemsPerBatch) {
    const requests = items
      .slice(start, start + itemsPerBatch)
      .map((item) => ({ PutRequest: { Item: marshall(item, { removeUndefinedValues: true }) } }))
    await ask(database, 'BatchWriteItem', { RequestItems: { [names.table]: requests } })
  }
}

const messagesPerBatch = 1_000

/** A row of a pool of a thousand bytes, as agents leave it; `number` makes its id. */
export function row(number: number, change: Partial<InstanceItem> = {}): InstanceItem {
  const now = Date.now()
  const state = change.state ?? 'running'
  return instanceItem(number, {
    deadlineAtMs: now + 3_600_000,
    createdAtMs: now - 600_000,
    runId: String(10_000 + Math.floor(number / 5)),
    provisionId: '6f1c0f5e-2f5b-4a3f-9d7e-0c1b2a3d4e5f',
    // However long the test takes.
    heartbeatAtMs: now + 3_600_000,
    phase: state === 'idle' ? 'waiting' : 'ready',
    phaseLease: 1,
    phaseSinceAtMs: now - 60_000,
    jobsDone: 3,
    diskFreePercent: 87,
    ...(state === 'idle' ? { idlePool: poolKey('large', 'spot'), idleSinceAtMs: now - number } : {}),
    ...change,
  })
}

/** An idle one. */
export function idleRow(number: number): InstanceItem {
  const item = row(number, { state: 'idle' })
  delete item.runId
  delete item.provisionId
  return item
}
