import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { startSandbox, type Sandbox } from '../../sandbox/sandbox.ts'
import { createDocumentClient } from '../../src/aws/clients.ts'
import { createDeps, type Deps } from '../../src/deps.ts'
import { systemClock, type Clock } from '../../src/domain/clock.ts'
import { poolKey, type Configuration } from '../../src/domain/configuration.ts'
import { updateExpression } from '../../src/domain/expression.ts'
import { isInstance, isIntent, isLedger, parseItem } from '../../src/domain/items.ts'
import type { Ledger } from '../../src/domain/ledger.ts'
import { queueName } from '../../src/domain/names.ts'
import { orderOf, type AgentAttributes, type InstanceItem } from '../../src/domain/protocol.ts'
import { createGithub } from '../../src/github/github.ts'
import type { CommonInputs, ProvisionInputs, RefreshInputs, ReleaseInputs } from '../../src/inputs.ts'
import { createConfigurationStore } from '../../src/pool/configuration.ts'
import type { InstanceStore } from '../../src/pool/instances.ts'
import { provision } from '../../src/provision/provision.ts'
import { check, type Checked } from '../../src/refresh/check/check.ts'
import { refresh } from '../../src/refresh/refresh.ts'
import { release } from '../../src/release/release.ts'
import { transitionLine, type Log } from '../../src/report/log.ts'
import { instanceItem } from '../domain/samples.ts'

/** What a step printed. */
export interface RecordedLog extends Log {
  lines: string[]
  text: () => string
}

function recordLog(): RecordedLog {
  const lines: string[] = []
  const add = (line: string) => {
    lines.push(line)
  }
  return {
    lines,
    text: () => lines.join('\n'),
    phase: (title, run) => {
      add(`# ${title}`)
      return run()
    },
    info: add,
    transition: (verb, instance, more) => {
      add(transitionLine(verb, instance, more))
    },
    excerpt: (title, text) => {
      add(`${title}: ${text}`)
    },
    warning: (line) => {
      add(`warning: ${line}`)
    },
    debug: add,
  }
}

/** One step of a workflow run, in this process. */
export interface Step<T> {
  log: RecordedLog
  masked: string[]
  cancel: () => void
  done: Promise<T>
}

/** A pool of its own in the sandbox: each test has another repository. */
export interface TestPool {
  deps: Deps
  refresh: (
    change?: Partial<RefreshInputs>,
    outside?: Partial<Deps>,
  ) => Step<Awaited<ReturnType<typeof refresh>>>
  check: (change?: Partial<RefreshInputs>, outside?: Partial<Deps>) => Step<Checked>
  provision: (
    change?: Partial<ProvisionInputs> & { runId?: string },
    outside?: Partial<Deps>,
  ) => Step<Awaited<ReturnType<typeof provision>>>
  release: (runId?: string, outside?: Partial<Deps>) => Step<Awaited<ReturnType<typeof release>>>
  configuration: () => Promise<Configuration>
  ledger: () => Promise<Ledger>
  rows: () => Promise<InstanceItem[]>
  row: (instanceId: string) => Promise<InstanceItem>
  intents: () => Promise<string[]>
  /** Puts a row as it is. */
  put: (item: InstanceItem) => Promise<void>
  /** An idle instance in good order, with its hand-out unless told otherwise. */
  putIdle: (number: number, change?: Partial<InstanceItem>, handOut?: boolean) => Promise<InstanceItem>
  /** Writes to a row as its agent would. */
  report: (id: string, attributes: Partial<InstanceItem>) => Promise<void>
  /** Bodies of the hand-outs of a class. */
  handOuts: (usageClass?: InstanceItem['usageClass']) => string[] | undefined
  /** Agents that never had a machine: they answer for every lease that is new to them, until stopped. */
  pretendAgents: (
    behave?: (item: InstanceItem) => Partial<AgentAttributes> | undefined,
  ) => () => Promise<void>
}

export const runId = '4711'
let pools = 0

/** A sandbox whose instances never run anything: tests write what their agents would. */
export async function startQuietSandbox(): Promise<Sandbox> {
  const sandbox = await startSandbox({ pool: '*' })
  sandbox.ec2.onLaunch = () => ({ neverBoot: true, bootDelayMs: 3_600_000 })
  return sandbox
}

/** Points this process at the sandbox, as a job's environment does, and names a new pool. */
export function newPool(sandbox: Sandbox, repository = `repo-${(pools += 1)}`): TestPool {
  Object.assign(process.env, sandbox.env)
  const documents = createDocumentClient(new DynamoDBClient({ region: 'us-east-1' }))
  const commonOf = (run: string): CommonInputs => ({
    region: 'us-east-1',
    repository: { owner: 'octo-org', name: repository },
    runId: run,
    serverUrl: sandbox.github.serverUrl,
    apiUrl: sandbox.github.apiUrl,
  })
  const quiet = () => undefined
  const made = createDeps(commonOf(runId), new AbortController().signal)
  const { table } = made.names
  const deps = {
    ...made,
    configuration: createConfigurationStore(documents, table, systemClock, quiet),
  }

  function step<T>(
    run: string,
    outside: Partial<Deps>,
    mode: (common: CommonInputs, deps: Deps) => Promise<T>,
  ): Step<T> {
    const controller = new AbortController()
    const log = recordLog()
    const masked: string[] = []
    const common = commonOf(run)
    const mask = (secret: string) => {
      masked.push(secret)
    }
    const cancel = () => {
      controller.abort()
    }
    const { apiUrl } = common
    const github: Deps['github'] = (token) =>
      Promise.resolve(createGithub({ token, apiUrl, ...common.repository, clock: systemClock, mask }))
    const configuration = createConfigurationStore(documents, table, systemClock, mask)
    const world = createDeps(common, controller.signal)
    const own = {
      ...world,
      instances: withOrder(world.instances),
      configuration,
      log,
      github,
      clock: impatientClock,
    }
    return { log, masked, cancel, done: mode(common, { ...own, ...outside }) }
  }

  const items = async () =>
    (await sandbox.dynamodb.items(table)).flatMap((item) => parseItem(item, Date.now()) ?? [])
  const rows = async () => (await items()).filter(isInstance)
  const pool: TestPool = {
    deps,
    rows,
    refresh: (change = {}, outside = {}) =>
      step(runId, outside, (common, world) =>
        refresh({ ...refreshInputs(sandbox, common), ...change }, world),
      ),
    check: (change = {}, outside = {}) =>
      step(runId, outside, (common, world) =>
        check({ ...refreshInputs(sandbox, common), isDryRun: true, ...change }, world),
      ),
    provision: ({ runId: run = runId, ...change } = {}, outside = {}) =>
      step(run, outside, (common, world) => provision({ ...provisionInputs(common), ...change }, world)),
    release: (run = runId, outside = {}) =>
      step(run, outside, (common, world) => release(releaseInputs(common), world)),
    configuration: async () => {
      const stored = await deps.configuration.read()
      if (stored.found !== 'configuration') throw new Error(`found ${stored.found}`)
      return stored.configuration
    },
    ledger: async () => {
      const found = (await items()).find(isLedger)
      if (found === undefined) throw new Error('no ledger')
      return found
    },
    row: async (instanceId) => {
      const found = (await rows()).find((row) => row.instanceId === instanceId)
      if (found === undefined) throw new Error(`no row of ${instanceId}`)
      return found
    },
    intents: async () => (await items()).filter(isIntent).map(({ id }) => id),
    put: async (item) => {
      await documents.send(new PutCommand({ TableName: table, Item: item }))
    },
    putIdle: async (number, change = {}, handOut = true) => {
      const { queueUrls, launchTemplateVersion } = await pool.configuration()
      const now = Date.now()
      const { resourceClass = 'large', usageClass = 'spot' } = change
      const item = instanceItem(number, {
        state: 'idle',
        idlePool: poolKey(resourceClass, usageClass),
        idleSinceAtMs: now + number,
        deadlineAtMs: now + 300_000,
        createdAtMs: now,
        launchTemplateVersion,
        heartbeatAtMs: now,
        phase: 'waiting',
        phaseLease: 1,
        ...change,
      })
      await pool.put(item)
      const queueUrl = queueUrls[poolKey(resourceClass, usageClass)]
      if (handOut && queueUrl !== undefined) await deps.handOuts.send(queueUrl, [item])
      return item
    },
    report: async (id, attributes) => {
      const update = updateExpression<InstanceItem>({ set: attributes, when: { id: { exists: true } } })
      await documents.send(new UpdateCommand({ TableName: table, Key: { id }, ...update }))
    },
    handOuts: (usageClass = 'spot') => sandbox.sqs.bodies(queueName(deps.names, 'large', usageClass)),
    pretendAgents: (behave = serves) => {
      let isStopped = false
      const answer = async () => {
        while (!isStopped) {
          const waiting = (await rows()).filter(
            ({ state, lease, phaseLease }) =>
              (state === 'launching' || state === 'claimed') && phaseLease !== lease,
          )
          await Promise.all(
            waiting.map(async (item) => {
              const report = behave(item)
              if (report)
                await pool.report(item.id, { heartbeatAtMs: Date.now(), phaseLease: item.lease, ...report })
            }),
          )
          await systemClock.sleep(10)
        }
      }
      const answering = answer()
      return async () => {
        isStopped = true
        await answering
      }
    },
  }
  return pool
}

/** An agent in good order: ready at once. */
export const serves = (): Partial<AgentAttributes> => ({ phase: 'ready', phaseSinceAtMs: Date.now() })

function refreshInputs(sandbox: Sandbox, common: CommonInputs): RefreshInputs {
  return {
    mode: 'refresh',
    common,
    ami: 'ami-0123456789abcdef0',
    githubToken: sandbox.github.validToken,
    iamInstanceProfile: { name: 'runner-pool' },
    securityGroupIds: ['sg-aaaa1111'],
    subnetIds: ['subnet-aaaa1111', 'subnet-bbbb2222'],
    instanceTags: {},
    volume: {},
    keyName: undefined,
    tableKmsKey: undefined,
    associatePublicIp: undefined,
    metadataHopLimit: 1,
    tokenRefreshMinutes: 30,
    idleTimeSeconds: 300,
    maxRuntimeMinutes: 30,
    preRunnerScript: '',
    preJobScript: '',
    postJobScript: '',
    runnerUser: 'runner',
    runnerEnv: {},
    resourceClasses: { large: { cpu: 2, memoryMib: 4_096 } },
    runnerVersion: 'latest',
    runnerDir: undefined,
    timeouts: { boot: 300, registration: 90, launchGrace: 300, noRow: 180, jobEnd: 60 },
    maxInstances: 0,
    retirement: { maxLeases: 50, maxAgeHours: 24 },
    runnerSudo: true,
    jobInstanceCredentials: false,
    afterDrift: 'keep',
    isDryRun: false,
    expected: {
      instanceCount: 2,
      usageClass: 'spot',
      allowedInstanceTypes: ['c*', 'm*', 'r*'],
      resourceClass: 'large',
    },
  }
}

function provisionInputs(common: CommonInputs): ProvisionInputs {
  return {
    mode: 'provision',
    common,
    instanceCount: 1,
    usageClass: 'spot',
    allowedInstanceTypes: ['c*', 'm*', 'r*'],
    resourceClass: 'large',
    maxRuntimeMinutes: undefined,
    onDemandFallback: true,
    capacityTimeoutMinutes: 0,
  }
}

function releaseInputs(common: CommonInputs): ReleaseInputs {
  return { mode: 'release', common }
}

/** Looks again at once where the action would pause. Time itself is right. */
const impatientClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) => systemClock.sleep(Math.min(ms, 20), signal),
}

/** Time that passes as fast as it is waited for. */
export function hastyClock(): Clock & { skip: (ms: number) => void } {
  let aheadMs = 0
  return {
    now: () => Date.now() + aheadMs,
    sleep: async (ms, signal) => {
      await systemClock.sleep(Math.min(ms, 5), signal)
      aheadMs += ms
    },
    skip: (ms) => {
      aheadMs += ms
    },
  }
}

/** Waits for a condition; fails with its name when the limit has passed. */
export async function until(
  what: string,
  holds: () => boolean | Promise<boolean>,
  limitMs = 30_000,
): Promise<void> {
  const limit = performance.now() + limitMs
  while (!(await holds())) {
    if (performance.now() > limit) throw new Error(`not within ${limitMs} ms: ${what}`)
    await systemClock.sleep(20)
  }
}

type Ordered = { [K in 'lease' | 'deadlineAtMs' | 'order']?: InstanceItem[K] | undefined }

/** Fails what writes lease or deadline without their order: by it the agent's end of its instance loses. */
function withOrder(store: InstanceStore): InstanceStore {
  const requireOrder = (id: string, { lease, deadlineAtMs, order }: Ordered) => {
    if (lease === undefined && deadlineAtMs === undefined) return
    if (lease === undefined || deadlineAtMs === undefined || order !== orderOf({ lease, deadlineAtMs }))
      throw new Error(`the order of ${id} is not that of its lease and its deadline`)
  }
  return {
    ...store,
    create: async (item) => {
      requireOrder(item.id, item)
      await store.create(item)
    },
    update: async (id, spec) => {
      // Nobody serves an item that is not to be believed.
      if (spec.remove?.includes('order') !== true) requireOrder(id, spec.set ?? {})
      return store.update(id, spec)
    },
  }
}
