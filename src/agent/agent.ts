import { messageOf } from '../domain/errors.ts'
import { endedRowSeconds } from '../domain/instance.ts'
import {
  busyHeartbeatIntervalMs,
  guardMarginSeconds,
  heartbeatIntervalMs,
  pollIntervalMs,
  waitingPollIntervalMs,
  type AfterDrift,
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
/** Phases that mean a listener of this lease may have run. */
const leasePhases: readonly Phase[] = ['registering', 'ready', 'busy', 'cleaning']

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
    if (leasePhases.includes(phase)) {
      fail(
        new AgentFailure('restarted', `the agent was restarted while lease ${facts.phaseLease} was ${phase}`),
      )
      await machine.killLeftovers(facts.phaseLease)
    } else if (phase === 'failed') {
      const message = found.message ?? phase
      stopServing(message)
      status.report(phase, facts.phaseLease, message)
    } else void prepare().catch(fail)
  }

  function untilNextReadMs(now: number): number {
    if (facts.phase === 'busy') return busyPollIntervalMs
    return activity.kind === 'waiting' ? waitingPollIntervalMs(now - facts.phaseSinceAtMs) : pollIntervalMs
  }

  async function tellOrRead(): Promise<void> {
    const busy = facts.phase === 'busy'
    const now = clock.nowMs()
    if (started && (status.news().aborted || now >= heartbeatDueAtMs)) {
      const diskFreePercent = await machine.diskFreePercent()
      // Until it is told: a write that fails must not take the news with it.
      heartbeatDueAtMs = 0
      item = await store.write(status.takeHeartbeat(diskFreePercent))
      heartbeatDueAtMs = now + (busy ? busyHeartbeatIntervalMs : heartbeatIntervalMs)
    } else if (now >= readDueAtMs) {
      item = await store.read()
    } else return
    readDueAtMs = now + untilNextReadMs(now)
    if (!started) await start(item ?? {})
    if (item !== undefined) absentSinceMs = Number.POSITIVE_INFINITY
    else if (absentSinceMs === Number.POSITIVE_INFINITY) absentSinceMs = clock.nowMs()
  }

  /**
   * A job with sudo can read the item with the role's credentials, so no token stays there longer than it takes to
   * see it: the one that registers is gone before a job can start, the one that deregisters comes after the release
   * and, when a job may still run then, is there until the next read. Each is removed only while it still stands
   * there, since the next lease may have brought another.
   */
  async function takeTokens(): Promise<void> {
    for (const name of ['registrationToken', 'removalToken'] as const) {
      const value = item?.[name]
      if (value === undefined) continue
      tokens[name] = value
      item = (await store.write({ remove: [name], when: { [name]: { equals: value } } })) ?? item
    }
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

  async function winEnd(seen: AgentView, reason: string): Promise<boolean> {
    const written = await store.write({
      set: {
        state: 'terminating',
        endReason: reason,
        interruptedAtMs: facts.interruptedAtMs,
        expiresAtSeconds: Math.floor(clock.nowMs() / 1000) + endedRowSeconds,
      },
      remove: ['idlePool'],
      when: {
        state: { equals: seen.state },
        lease: { equals: seen.lease },
        deadlineAtMs: { equals: seen.deadlineAtMs },
      },
    })
    readDueAtMs = 0
    return written !== undefined
  }

  async function end(reason: string): Promise<void> {
    log.line(`ending the instance: ${reason}`)
    abandon.abort()
    await within(clock, endLimitMs, served)
    await machine.end()
  }

  /** One round; true when the end is under way. */
  async function round(): Promise<boolean> {
    await tellOrRead()
    await takeTokens()
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
        serve(decision.item)
        break
      case 'finish':
        activity = { kind: 'finishing', lease: facts.phaseLease }
        release.abort()
        break
      case 'end-if-unchanged':
        if (!(await winEnd(decision.item, decision.reason))) break
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
    try {
      if (await round()) return
    } catch (error) {
      log.line(messageOf(error))
      notBeforeMs = clock.nowMs() + pollIntervalMs
    }
    await pause()
  }
}
