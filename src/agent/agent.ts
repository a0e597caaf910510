import { messageOf } from '../domain/errors.ts'
import {
  busyHeartbeatIntervalMs,
  guardMarginSeconds,
  heartbeatIntervalMs,
  pollIntervalMs,
  waitingPollIntervalMs,
  type AfterDrift,
  type EndCode,
  type Phase,
  type TimeoutsSeconds,
} from '../domain/protocol.ts'
import { within, type Clock } from './clock.ts'
import { decide, type Activity } from './decide.ts'
import { AgentFailure } from './failure.ts'
import type { AgentView, ItemStore } from './item.ts'
import { serveLease, type LeaseHost } from './lease.ts'
import type { Log } from './log.ts'
import type { Notice } from './metadata.ts'
import { createStatus } from './status.ts'

/** What the agent needs of the machine it looks after. */
export interface Machine extends LeaseHost {
  /** Runs the pre-runner script, once per boot. Throws {@link AgentFailure} when it fails. */
  prepare(): Promise<void>
  diskFreePercent(): Promise<number>
  /** What is no longer as the image made it, in words; undefined when all is. */
  drift(): Promise<string | undefined>
  /**
   * The machine powers itself off that much later, whatever becomes of the agent. False when that could not be
   * arranged; the guard armed before may still stand then.
   */
  armGuard(seconds: number): Promise<boolean>
  /** Ends the instance; returns when that is under way. */
  end(): Promise<void>
}

/** Everything outside of the agent. */
export interface World {
  clock: Clock
  item: ItemStore
  machine: Machine
  /** What EC2 has announced; absent where it never announces anything. */
  notice?: (() => Promise<Notice | undefined>) | undefined
  timeouts: TimeoutsSeconds
  afterDrift: AfterDrift
  log: Log
}

/** Between two reads of the item while a job runs. */
const busyPollIntervalMs = 10_000
/** As often as AWS advises. */
const noticeIntervalMs = 5_000
/** What an end that cannot wait gives to a lease that is being served. */
const endLimitMs = 25_000

/** What a restarted agent makes of the phase that the one before it wrote last: whether a listener may have run. */
const afterRestart: Record<Phase, 'prepare' | 'lease-lost' | 'failed'> = {
  booting: 'prepare',
  preparing: 'prepare',
  waiting: 'prepare',
  registering: 'lease-lost',
  ready: 'lease-lost',
  busy: 'lease-lost',
  cleaning: 'lease-lost',
  failed: 'failed',
}

/** Looks after the machine until its end. Returns when the end is under way. */
export async function runAgent(world: World): Promise<void> {
  const { clock, item: store, machine, timeouts, log } = world
  const status = createStatus(() => clock.nowMs())
  const { facts } = status
  let activity: Activity = { kind: 'preparing' }
  let item: AgentView | undefined
  /** Secrets that stood in the item. */
  let tokens: Pick<AgentView, 'registrationToken' | 'removalToken'> = {}
  let notice: Notice | undefined
  /** From the first answer on: before it the clock may be off by minutes. */
  let absentSinceMs = Number.POSITIVE_INFINITY
  let started = false
  let served: Promise<void> = Promise.resolve()
  let release = new AbortController()
  const abandon = new AbortController()
  let guardedDeadlineAtMs: number | undefined
  let guardDueAtMs = 0
  let readDueAtMs = 0
  let heartbeatDueAtMs = 0
  let noticeDueAtMs = world.notice === undefined ? Number.POSITIVE_INFINITY : 0
  let notBeforeMs = 0

  function stopServing(message: string): void {
    log.line(`failed: ${message}`)
    activity = { kind: 'failed', sinceMs: clock.nowMs(), message }
  }

  function fail(error: unknown): void {
    const message = messageOf(error)
    stopServing(message)
    const { kind, logTail } = error instanceof AgentFailure ? error : new AgentFailure('machine', message)
    status.fail(message, kind, logTail ?? log.tail())
  }

  function wait(): void {
    activity = { kind: 'waiting' }
    status.report('waiting', facts.phaseLease)
  }

  async function lookForDrift(): Promise<void> {
    try {
      status.drifted(await machine.drift())
    } catch (error) {
      log.line(messageOf(error))
    }
  }

  /** Nobody waits for the look at a machine that serves on whatever it finds. */
  async function endLease(): Promise<void> {
    const looked = lookForDrift()
    if (world.afterDrift === 'retire' && !abandon.signal.aborted) {
      await looked
      if (facts.drift !== undefined)
        throw new AgentFailure('drifted', `the machine drifted from its image: ${facts.drift}`)
    }
    wait()
  }

  async function prepare(): Promise<void> {
    status.report('preparing', facts.phaseLease)
    await machine.prepare()
    wait()
  }

  /** A restarted agent finds what the one before it wrote. */
  async function start(found: Partial<AgentView>): Promise<void> {
    started = true
    facts.jobsDone = found.jobsDone ?? 0
    facts.phaseLease = found.phaseLease ?? 0
    const phase = found.phase ?? 'booting'
    switch (afterRestart[phase]) {
      case 'lease-lost': {
        const lease = facts.phaseLease
        fail(new AgentFailure('restarted', `the agent was restarted while lease ${lease} was ${phase}`))
        await machine.killLeftovers(lease)
        return
      }
      case 'failed': {
        const message = found.message ?? phase
        stopServing(message)
        status.report(phase, facts.phaseLease, message)
        return
      }
      case 'prepare':
        void prepare().catch(fail)
    }
  }

  function untilNextReadMs(now: number): number {
    if (facts.phase === 'busy') return busyPollIntervalMs
    return activity.kind === 'waiting' ? waitingPollIntervalMs(now - facts.phaseSinceAtMs) : pollIntervalMs
  }

  async function look(): Promise<void> {
    const now = clock.nowMs()
    if (now < readDueAtMs) return
    item = await store.read()
    readDueAtMs = now + untilNextReadMs(now)
    if (!started) await start(item ?? {})
    if (item !== undefined) absentSinceMs = Number.POSITIVE_INFINITY
    else if (absentSinceMs === Number.POSITIVE_INFINITY) absentSinceMs = clock.nowMs()
  }

  async function tell(): Promise<void> {
    const now = clock.nowMs()
    if (!started || (!status.news().aborted && now < heartbeatDueAtMs)) return
    const diskFreePercent = await machine.diskFreePercent()
    // Until it is told: a write that fails must not take the news with it.
    heartbeatDueAtMs = 0
    const isTold = await store.write(status.takeHeartbeat(diskFreePercent))
    const intervalMs = facts.phase === 'busy' ? busyHeartbeatIntervalMs : heartbeatIntervalMs
    heartbeatDueAtMs = now + intervalMs
    // There may be no row any more; and what the agent does now may call for an earlier look.
    readDueAtMs = isTold ? Math.min(readDueAtMs, now + untilNextReadMs(now)) : 0
  }

  /**
   * A job with sudo can read the item with the role's credentials, so no token stays there longer than it takes to
   * see it: the one that registers is gone before a job can start, the one that deregisters comes after the release
   * and, when a job may still run then, is there until the next read. Each is removed only while it still stands
   * there, since the next lease may have brought another: then the item is read once more.
   */
  async function takeTokens(): Promise<true> {
    for (const name of ['registrationToken', 'removalToken'] as const) {
      for (let value = item?.[name]; value !== undefined; value = item?.[name]) {
        tokens[name] = value
        const isTaken = await store.write({ remove: [name], when: { [name]: { equals: value } } })
        if (isTaken) delete item?.[name]
        else {
          readDueAtMs = 0
          await look()
        }
      }
    }
    return true
  }

  /** An interruption is told with the next write, and that is due at once. */
  async function lookForNotice(): Promise<void> {
    const now = clock.nowMs()
    if (world.notice === undefined || now < noticeDueAtMs) return
    noticeDueAtMs = now + noticeIntervalMs
    try {
      const announced = await world.notice()
      if (announced === undefined || announced === notice) return
      notice = announced
    } catch (error) {
      log.line(messageOf(error))
      return
    }
    log.line(`EC2 announced: ${notice}`)
    if (notice === 'rebalance') return
    noticeDueAtMs = Number.POSITIVE_INFINITY
    facts.interruptedAtMs = now
    heartbeatDueAtMs = 0
  }

  /** Again and again while it fails: the guard of the deadline before would end the instance within the lease. */
  async function armGuard(): Promise<void> {
    const now = clock.nowMs()
    if (item === undefined || item.deadlineAtMs === guardedDeadlineAtMs || now < guardDueAtMs) return
    guardDueAtMs = now + heartbeatIntervalMs
    const { deadlineAtMs } = item
    const leftSeconds = Math.max(0, Math.ceil((deadlineAtMs - now) / 1000))
    if (await machine.armGuard(leftSeconds + guardMarginSeconds)) guardedDeadlineAtMs = deadlineAtMs
  }

  function serve(found: AgentView): void {
    const { lease, resourceClass, runId = '' } = found
    const { registrationToken = '' } = tokens
    tokens = {}
    activity = { kind: 'serving', lease }
    release = new AbortController()
    served = serveLease({ lease, resourceClass, runId, registrationToken }, machine, {
      clock,
      log,
      jobEndMs: timeouts.jobEnd * 1000,
      released: release.signal,
      abandoned: abandon.signal,
      report: status.report,
      jobDone: () => {
        facts.jobsDone++
        void lookForDrift()
      },
      removalToken: () => tokens.removalToken,
    })
      .then(endLease)
      .catch(fail)
  }

  /**
   * Whoever changes the lease or its deadline sets another order, and whoever claims asks that there be no end: so a
   * claim and an end can not both win. Nothing is told after it, so it tells all that there is.
   */
  async function winEnd({ order }: AgentView, code: EndCode): Promise<boolean> {
    const isWritten = await store.write({
      set: { ...facts, endedAtMs: clock.nowMs(), endCode: code },
      when: { order: order === undefined ? { exists: false } : { equals: order } },
    })
    readDueAtMs = 0
    return isWritten
  }

  async function end(reason: string): Promise<void> {
    log.line(`ending the instance: ${reason}`)
    abandon.abort()
    await within(clock, endLimitMs, served)
    await machine.end()
  }

  /** What came of it; undefined when it failed, which is logged, and then the next round waits a little. */
  async function attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work()
    } catch (error) {
      log.line(messageOf(error))
      notBeforeMs = clock.nowMs() + pollIntervalMs
      return undefined
    }
  }

  /** One round; true when the end is under way. What the table refuses to take hinders nothing but a lease. */
  async function round(): Promise<boolean> {
    await attempt(tell)
    await attempt(look)
    const areTokensTaken = (await attempt(takeTokens)) === true
    await lookForNotice()
    const decision = decide({
      nowMs: clock.nowMs(),
      item,
      absentSinceMs,
      activity,
      timeouts,
      notice: facts.phase === 'busy' ? undefined : notice,
    })
    // A lease does not wait for it: the next round arms it, and until then the guard of the deadline before stands.
    if (decision.kind !== 'serve') await armGuard()
    switch (decision.kind) {
      case 'none':
        break
      case 'serve':
        if (areTokensTaken) serve(decision.item)
        break
      case 'finish':
        activity = { kind: 'finishing', lease: facts.phaseLease }
        release.abort()
        break
      case 'end-if-unchanged':
        if (!(await winEnd(decision.item, decision.code))) break
        await end(decision.reason)
        return true
      case 'end':
        await end(decision.reason)
        return true
    }
    return false
  }

  async function pause(): Promise<void> {
    const now = clock.nowMs()
    if (now < notBeforeMs) {
      await clock.sleep(notBeforeMs - now)
      return
    }
    const dueAtMs = Math.min(
      readDueAtMs,
      heartbeatDueAtMs,
      noticeDueAtMs,
      item?.deadlineAtMs ?? Number.POSITIVE_INFINITY,
    )
    if (dueAtMs > now) await clock.sleep(dueAtMs - now, status.news())
  }

  for (;;) {
    if ((await attempt(round)) === true) return
    await pause()
  }
}
