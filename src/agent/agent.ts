import { messageOf } from '../domain/errors.ts'
import { endedRowSeconds } from '../domain/instance.ts'
import {
  busyHeartbeatIntervalMs,
  heartbeatIntervalMs,
  pollIntervalMs,
  type Phase,
  type TimeoutsSeconds,
} from '../domain/protocol.ts'
import { within, type Clock } from './clock.ts'
import { decide, type Activity } from './decide.ts'
import { AgentFailure } from './failure.ts'
import type { AgentView, ItemStore } from './item.ts'
import { serveLease, type LeaseControl, type LeaseHost, type LeaseOrder } from './lease.ts'
import type { Log } from './log.ts'
import { Status } from './status.ts'

/** What the agent needs of the machine it looks after. */
export interface Machine extends LeaseHost {
  /** Runs the pre-runner script, once per boot. Throws {@link AgentFailure} when it fails. */
  prepare(): Promise<void>
  /** Ends whatever an agent before this one left running for a lease. */
  killLeftovers(lease: number): Promise<void>
  diskFreePercent(): Promise<number>
  /** The machine powers itself off that much later, whatever becomes of the agent. */
  armGuard(seconds: number): Promise<void>
  /** Ends the instance; returns when that is under way. */
  end(): Promise<void>
}

/** Everything outside of the agent. */
export interface World {
  clock: Clock
  item: ItemStore
  machine: Machine
  timeouts: TimeoutsSeconds
  log: Log
}

/** Between two reads of the item while a job runs. */
const busyPollIntervalMs = 10_000
/** How much later than the deadline the guard powers the machine off. */
const guardMarginSeconds = 120
/** What an end that cannot wait gives to a lease that is being served. */
const endLimitMs = 25_000
/** Phases that mean a listener of this lease may have run. */
const leasePhases: readonly Phase[] = ['registering', 'ready', 'busy', 'cleaning']

/** Looks after the machine until its end. Returns when the end is under way. */
export async function runAgent(world: World): Promise<void> {
  const { clock, item: store, machine, timeouts, log } = world
  const status = new Status(() => clock.nowMs())
  let activity: Activity = { kind: 'preparing' }
  let item: AgentView | undefined
  let absentSinceMs = clock.nowMs()
  let started = false
  let served: Promise<void> = Promise.resolve()
  let release = new AbortController()
  const abandon = new AbortController()
  let guardedDeadlineAtMs: number | undefined
  let readDueAtMs = 0
  let heartbeatDueAtMs = 0
  let notBeforeMs = 0

  function fail(error: unknown): void {
    const message = messageOf(error)
    log.line(`failed: ${message}`)
    activity = { kind: 'failed', sinceMs: clock.nowMs(), message }
    const logTail = error instanceof AgentFailure ? error.logTail : undefined
    status.report('failed', status.lease, message, logTail ?? log.tail())
  }

  function wait(): void {
    activity = { kind: 'waiting' }
    status.report('waiting', status.lease)
  }

  async function prepare(): Promise<void> {
    status.report('preparing', status.lease)
    await machine.prepare()
    wait()
  }

  /** A restarted agent finds what the one before it wrote. */
  async function start(found: Partial<AgentView>): Promise<void> {
    started = true
    status.jobsDone = found.jobsDone ?? 0
    status.lease = found.phaseLease ?? 0
    const phase = found.phase ?? 'booting'
    if (leasePhases.includes(phase)) {
      await machine.killLeftovers(status.lease)
      fail(new AgentFailure(`the agent was restarted while lease ${status.lease} was ${phase}`))
    } else if (phase === 'failed') fail(new AgentFailure(found.message ?? phase))
    else void prepare().catch(fail)
  }

  async function tellOrRead(): Promise<void> {
    const busy = status.phase === 'busy'
    const now = clock.nowMs()
    if (started && (status.news.aborted || now >= heartbeatDueAtMs)) {
      item = await store.write(status.takeHeartbeat(await machine.diskFreePercent()))
      heartbeatDueAtMs = now + (busy ? busyHeartbeatIntervalMs : heartbeatIntervalMs)
    } else if (now >= readDueAtMs) {
      item = await store.read()
    } else return
    readDueAtMs = now + (busy ? busyPollIntervalMs : pollIntervalMs)
    if (!started) await start(item ?? {})
    if (item !== undefined) absentSinceMs = Number.POSITIVE_INFINITY
    else if (absentSinceMs === Number.POSITIVE_INFINITY) absentSinceMs = now
  }

  /** Each value is removed only while it still stands there: the next lease may have brought another. */
  async function removeUsedTokens(): Promise<void> {
    for (let used = status.usedTokens[0]; used !== undefined; used = status.usedTokens[0]) {
      await store.write({ remove: [used.attribute], when: { [used.attribute]: { equals: used.value } } })
      status.usedTokens.shift()
    }
  }

  async function armGuard(): Promise<void> {
    if (item === undefined || item.deadlineAtMs === guardedDeadlineAtMs) return
    guardedDeadlineAtMs = item.deadlineAtMs
    const leftSeconds = Math.max(0, Math.ceil((item.deadlineAtMs - clock.nowMs()) / 1000))
    await machine.armGuard(leftSeconds + guardMarginSeconds)
  }

  function serve(found: AgentView): void {
    const order = orderOf(found)
    activity = { kind: 'serving', lease: order.lease }
    release = new AbortController()
    const control: LeaseControl = {
      clock,
      log,
      jobEndMs: timeouts.jobEnd * 1000,
      released: release.signal,
      abandoned: abandon.signal,
      report: status.report,
      jobDone: () => status.jobsDone++,
      tokenUsed: (token) => status.usedTokens.push(token),
      removalToken: () => item?.removalToken,
    }
    served = serveLease(order, machine, control).then(wait, fail)
  }

  async function winEnd(seen: AgentView, reason: string): Promise<boolean> {
    const written = await store.write({
      set: {
        state: 'terminating',
        endReason: reason,
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
    await armGuard()
    const decision = decide({ nowMs: clock.nowMs(), item, absentSinceMs, activity, timeouts })
    switch (decision.kind) {
      case 'none':
        break
      case 'serve':
        serve(decision.item)
        break
      case 'finish':
        activity = { kind: 'finishing', lease: status.lease }
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
    await removeUsedTokens()
    return false
  }

  async function pause(): Promise<void> {
    const now = clock.nowMs()
    if (now < notBeforeMs) {
      await clock.sleep(notBeforeMs - now)
      return
    }
    const dueAtMs = Math.min(readDueAtMs, heartbeatDueAtMs, item?.deadlineAtMs ?? Number.POSITIVE_INFINITY)
    if (dueAtMs > now) await clock.sleep(dueAtMs - now, status.news)
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

function orderOf(item: AgentView): LeaseOrder {
  const { lease, runId, resourceClass, registrationToken } = item
  return { lease, resourceClass, runId: runId ?? '', registrationToken: registrationToken ?? '' }
}
