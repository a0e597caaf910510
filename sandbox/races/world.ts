import { createConfigurationStore } from '../../src/pool/configuration.ts'
import { createContentStore } from '../../src/pool/content.ts'
import { createHandOutQueues } from '../../src/pool/hand-outs.ts'
import { createInstanceStore, type InstanceStore } from '../../src/pool/instances.ts'
import { createLedgerStore } from '../../src/pool/ledger.ts'
import { createQueueSetup } from '../../src/pool/queues.ts'
import type { ItemStore } from '../../src/agent/item.ts'
import type { Deps } from '../../src/deps.ts'
import type { Clock } from '../../src/domain/clock.ts'
import { throwIfCancelled } from '../../src/domain/clock.ts'
import { poolKey, type Configuration } from '../../src/domain/configuration.ts'
import { messageOf } from '../../src/domain/errors.ts'
import type { Scalar } from '../../src/domain/expression.ts'
import {
  isConfiguration,
  isInstance,
  isLedger,
  parseItem,
  type BrokenItem,
  type Item,
} from '../../src/domain/items.ts'
import { ordered } from '../../src/domain/instance.ts'
import { isStillSeen, type Waiter } from '../../src/domain/ledger.ts'
import { queueName } from '../../src/domain/names.ts'
import { instanceItemId, type InstanceItem } from '../../src/domain/protocol.ts'
import { updateItemBody } from '../../src/domain/update-item.ts'
import { provision, type Provisioned } from '../../src/provision/provision.ts'
import { refresh } from '../../src/refresh/refresh.ts'
import { release } from '../../src/release/release.ts'
import { transitionLine, type Log } from '../../src/report/log.ts'
import { notInRaces, RaceCloud } from './cloud.ts'
import { RaceGithub } from './github.ts'
import { common, provisionInputs, refreshInputs, timeouts } from './inputs.ts'
import type { Permissions } from '../iam/permissions.ts'
import { instanceArnPrefix, Services, type Caller } from './services.ts'
import { consequences, Stage, type Scheduler } from './stage.ts'
import { names, type RaceTable } from './table.ts'
import { VirtualTime } from './virtual-time.ts'

/** What breaks a rule on purpose, so that the checks can be seen to see it. */
export interface Sabotage {
  permissions?: (permissions: Permissions) => void
  instances?: (store: InstanceStore) => InstanceStore
  agents?: (store: ItemStore) => ItemStore
}

/** A provision step and what became of it. */
export interface RaceProvision {
  runId: string
  count: number
  by: Caller
  cancel: () => void
  /** Set when it succeeded. */
  provisioned?: Pick<Provisioned, 'held'>
}

/** A workflow run: its jobs are queued between its provision and its release, as `needs` has it. */
interface RaceRun {
  released: AbortController
}

/** A pool in this process: the real modes and agents, DynamoDB and SQS, and an EC2 and a GitHub that pretend. */
export class RaceWorld {
  readonly time = new VirtualTime()
  readonly stage: Stage
  readonly services: Services
  readonly github: RaceGithub
  readonly cloud: RaceCloud
  readonly provisions: RaceProvision[] = []
  /** Machines to whose items an intruder wrote, by instance id. */
  readonly intruded = new Set<string>()
  readonly #runs = new Map<string, RaceRun>()
  readonly #underWay = new Set<Caller>()
  readonly #sabotage: Sabotage
  #scriptNumber = 0
  #steps = 0

  constructor(scheduler: Scheduler, { dynamodb }: RaceTable, skewsMs: readonly number[], sabotage: Sabotage) {
    this.stage = new Stage(scheduler, this.time)
    this.services = new Services(this.stage, this.time, dynamodb)
    this.github = new RaceGithub(this.stage, this.time)
    this.#sabotage = sabotage
    sabotage.permissions?.(this.services.permissions)
    const { time, stage, services, github } = this
    const storeOf = sabotage.agents
    this.cloud = new RaceCloud(
      { time, stage, services, github, timeouts, table: names.table, storeOf },
      skewsMs,
    )
  }

  /** A configured pool with idle machines, each announced by a hand-out, whose indexes lag. */
  async open(idleMachines: number, lagMs: number): Promise<void> {
    this.stage.isStormy = false
    this.refresh(false)
    await this.finish()
    const by = this.#newStep('set-up')
    const { documents } = this.services.clientsOf(by)
    const instances = createInstanceStore(documents, names.table, this.#clockOf(by))
    const idle = Array.from({ length: idleMachines }, () => this.#idleItem(this.cloud.start().instanceId))
    this.#begin(by, async () => {
      for (const item of idle) await instances.create(item)
      await this.#handOut(idle, by)
    })
    await this.finish()
    await this.until(async () => (await this.rows()).every(({ phase }) => phase === 'waiting'))
    await this.staleIndexes(lagMs)
    this.stage.isStormy = true
  }

  /** Ends the idle machines to whose items an intruder wrote. */
  async endIntruded(): Promise<void> {
    const by = this.#newStep('set-up')
    const { documents } = this.services.clientsOf(by)
    const instances = createInstanceStore(documents, names.table, this.#clockOf(by))
    this.#begin(by, async () => {
      for (const { id, instanceId, lease } of await this.rows()) {
        if (!this.intruded.has(instanceId)) continue
        await instances.update(id, {
          set: { state: 'terminating', ...ordered({ lease, deadlineAtMs: this.time.now() }) },
          remove: ['idlePool'],
          when: { state: { equals: 'idle' } },
        })
      }
    })
    await this.finish()
  }

  #idleItem(instanceId: string): InstanceItem {
    const now = this.time.now()
    return {
      id: instanceItemId(instanceArnPrefix, instanceId),
      kind: 'instance',
      instanceId,
      state: 'idle',
      lease: 1,
      deadlineAtMs: now + refreshInputs.idleTimeSeconds * 1_000,
      resourceClass: 'large',
      usageClass: 'spot',
      instanceType: 'c6i.large',
      zone: 'us-east-1a',
      launchTemplateVersion: '1',
      createdAtMs: now,
      idleSinceAtMs: now,
      idlePool: poolKey('large', 'spot'),
    }
  }

  async #handOut(items: readonly InstanceItem[], by: Caller): Promise<void> {
    const { queueUrls } = await this.configuration()
    await createHandOutQueues(this.services.clientsOf(by).sqs).send(
      queueUrls[poolKey('large', 'spot')] ?? '',
      items,
    )
  }

  provision(runId: string, count: number, capacityTimeoutMinutes: number): RaceProvision {
    const by = this.#newStep(`provision of run ${runId}`, runId)
    const controller = new AbortController()
    const begun: RaceProvision = {
      runId,
      count,
      by,
      cancel: () => {
        controller.abort()
      },
    }
    this.provisions.push(begun)
    this.#runOf(runId)
    this.#begin(by, async () => {
      const inputs = { ...provisionInputs(runId), instanceCount: count, capacityTimeoutMinutes }
      begun.provisioned = await provision(inputs, this.#depsOf(by, controller.signal))
    })
    return begun
  }

  release(runId: string): void {
    this.#runOf(runId).released.abort()
    const by = this.#newStep(`release of run ${runId}`, runId)
    this.#begin(by, () => release({ mode: 'release', common: common(runId) }, this.#depsOf(by)))
  }

  /** @param isRolled whether machines are launched from something new afterwards */
  refresh(isRolled: boolean): void {
    if (isRolled) this.#scriptNumber += 1
    const preRunnerScript = `echo ${this.#scriptNumber}`
    const by = this.#newStep('refresh')
    this.#begin(by, () => refresh({ ...refreshInputs, preRunnerScript }, this.#depsOf(by)))
  }

  /** A job of a run that has its machines and was not released. */
  job(runId: string, lengthMs: number): void {
    const { signal } = this.#runOf(runId).released
    const isServed = this.provisions.some((each) => each.runId === runId && each.provisioned !== undefined)
    if (isServed && !signal.aborted) void this.github.queueJob(runId, lengthMs, signal)
  }

  /** Somebody with the credentials of the machine's role writes to its item, as far as the instance policy lets it. */
  intrude(instanceId: string, set: Record<string, Scalar>, remove: readonly string[]): void {
    this.intruded.add(instanceId)
    const by: Caller = { kind: 'intruder', name: `intruder on ${instanceId}`, instanceId, isDead: false }
    const id = instanceItemId(instanceArnPrefix, instanceId)
    const spec = { set, remove, when: { id: { exists: true } } }
    const headers = {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': 'DynamoDB_20120810.UpdateItem',
    }
    void this.services
      .signedCallOf(by)('dynamodb', headers, updateItemBody<Record<string, Scalar>>(names.table, id, spec))
      .catch((thrown: unknown) => {
        this.stage.course.push(`${by.name}: ${messageOf(thrown)}`)
      })
  }

  /** The oldest step that still runs dies. */
  killStep(): void {
    const [oldest] = this.#underWay
    if (oldest === undefined) return
    oldest.isDead = true
    this.#underWay.delete(oldest)
    this.stage.course.push(`${oldest.name}: dies`)
  }

  /** Indexes show from now on what stood so long ago. */
  async staleIndexes(lagMs: number): Promise<void> {
    await this.services.dynamodb.lagIndexes(lagMs, (act, delayMs) =>
      this.time.at(this.time.now() + delayMs, act),
    )
  }

  get handOutQueue(): string {
    return queueName(names, 'large', 'spot')
  }

  async rows(): Promise<InstanceItem[]> {
    return (await this.#items()).filter(isInstance)
  }

  /** The steps that stand in line, those that died there included until they count as gone. */
  async waiters(): Promise<Waiter[]> {
    const ledger = (await this.#items()).find(isLedger)
    const now = this.time.now()
    return Object.values(ledger?.waiters ?? {}).filter((waiter) => isStillSeen(waiter, now))
  }

  async configuration(): Promise<Configuration> {
    const found = (await this.#items()).find(isConfiguration)
    if (found === undefined) throw new Error('the pool has no configuration')
    return found
  }

  async #items(): Promise<(Item | BrokenItem)[]> {
    return (await this.services.dynamodb.items(names.table)).flatMap(
      (item) => parseItem(item, this.time.now()) ?? [],
    )
  }

  /** Lets so many moments happen. */
  async steps(count: number): Promise<void> {
    await consequences()
    for (let left = count; left > 0; left--) if (!(await this.#step())) return
  }

  /** Lets happen what is under way, until all steps have come to their ends. */
  async finish(): Promise<void> {
    await this.until(() => this.#underWay.size === 0)
  }

  /** Lets things happen until something holds, which is looked at after each so many moments. */
  async until(holds: () => boolean | Promise<boolean>, every = 1): Promise<void> {
    await consequences()
    while (!(await holds())) {
      let happened = 0
      while (happened < every && (await this.#step())) happened += 1
      if (happened === 0) throw new Error('the race stands still')
    }
  }

  async #step(): Promise<boolean> {
    this.#steps += 1
    if (this.#steps > mostSteps) throw new Error(`the race has no end: ${mostSteps} moments have passed`)
    return this.stage.step()
  }

  #runOf(runId: string): RaceRun {
    const run = this.#runs.get(runId) ?? { released: new AbortController() }
    this.#runs.set(runId, run)
    return run
  }

  #newStep(name: string, runId?: string): Caller {
    return { kind: 'step', name, isDead: false, ...(runId === undefined ? {} : { runId }) }
  }

  #begin(by: Caller, run: () => Promise<unknown>): void {
    this.#underWay.add(by)
    void run()
      .catch((thrown: unknown) => {
        this.stage.course.push(`${by.name}: fails: ${messageOf(thrown)}`)
      })
      .finally(() => {
        this.#underWay.delete(by)
      })
  }

  #clockOf(by: Caller): Clock {
    return {
      now: () => this.time.now(),
      sleep: async (ms, signal) => {
        if (signal) throwIfCancelled(signal)
        await this.stage.sleep(by, ms, signal)
        if (signal) throwIfCancelled(signal)
      },
    }
  }

  #depsOf(by: Caller, cancelled = new AbortController().signal): Deps {
    const clock = this.#clockOf(by)
    const { documents, sqs } = this.services.clientsOf(by)
    const instances = createInstanceStore(documents, names.table, clock)
    return {
      clock,
      log: logOf(by, this.stage.course),
      cancelled,
      names,
      instances: this.#sabotage.instances?.(instances) ?? instances,
      configuration: createConfigurationStore(documents, names.table, clock, () => undefined),
      ledger: createLedgerStore(documents, names.table),
      contents: createContentStore(documents, names.table, clock),
      handOuts: createHandOutQueues(sqs),
      queues: createQueueSetup(sqs, clock),
      ensureTable: () =>
        Promise.resolve({
          arn: instanceArnPrefix.replace(/:ec2:.*/, `:dynamodb:us-east-1:123456789012:table/${names.table}`),
          isNew: false,
        }),
      tableKey: { read: notInRaces, change: notInRaces },
      account: {
        parameter: notInRaces,
        quota: notInRaces,
        instanceProfileRoles: notInRaces,
        hasRole: notInRaces,
      },
      ec2: () => Promise.resolve(this.cloud.callsOf(by)),
      github: () => Promise.resolve(this.github.restOf(by)),
    }
  }
}

/** Far more than any race takes. */
const mostSteps = 30_000

function logOf(by: Caller, course: string[]): Log {
  const line = (text: string) => {
    course.push(`${by.name}: ${text}`)
  }
  return {
    phase: (title, run) => {
      line(`# ${title}`)
      return run()
    },
    info: line,
    transition: (verb, instance, more) => {
      line(transitionLine(verb, instance, more))
    },
    excerpt: line,
    warning: line,
    debug: line,
  }
}
