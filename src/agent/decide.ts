import { endWords } from '../domain/ending.ts'
import {
  heartbeatIntervalMs,
  type EndCode,
  type InstanceState,
  type TimeoutsSeconds,
} from '../domain/protocol.ts'
import type { AgentView } from './item.ts'
import type { Notice } from './metadata.ts'

/** What the agent is at. */
export type Activity =
  | { kind: 'preparing' }
  | { kind: 'waiting' }
  | { kind: 'serving'; lease: number }
  | { kind: 'finishing'; lease: number }
  | { kind: 'failed'; sinceMs: number; message: string }

export interface Situation {
  nowMs: number
  /** As last seen; undefined when there is none. */
  item: AgentView | undefined
  /** Since when no item has been seen, counted from the start of the agent. */
  absentSinceMs: number
  activity: Activity
  timeouts: TimeoutsSeconds
  /** What EC2 announced, once no job runs. */
  notice?: Notice | undefined
}

export type Decision =
  | { kind: 'none' }
  | { kind: 'serve'; item: AgentView }
  | { kind: 'finish' }
  /** End the instance; nobody else can want it. */
  | { kind: 'end'; reason: string }
  /** End the instance if the item still says what it said, so that a claim and an end can not both win. */
  | { kind: 'end-if-unchanged'; item: AgentView; code: EndCode; reason: string }

/** A failed machine waits this long for its lease's holder to read why before it ends. */
export const failedStayMs = 6 * heartbeatIntervalMs

/** What a state means to an agent. Another one, such as a later version may write, means nothing: it is never served. */
interface Meaning {
  /** Whether the item orders a lease. */
  isLent: boolean
  /** Why the instance ends when the deadline of the state has passed. */
  overdue: EndCode
}

const meanings: Record<InstanceState, Meaning | 'ended'> = {
  launching: { isLent: true, overdue: 'boot-timeout' },
  idle: { isLent: false, overdue: 'idle-time' },
  claimed: { isLent: true, overdue: 'registration-timeout' },
  running: { isLent: true, overdue: 'maximum-runtime' },
  terminating: 'ended',
}

/** What to do next; has no effect of its own. */
export function decide(situation: Situation): Decision {
  const { nowMs, item, absentSinceMs, timeouts, notice } = situation
  if (item === undefined) {
    return nowMs - absentSinceMs >= timeouts.noRow * 1000
      ? { kind: 'end', reason: `the pool has had no row for this instance for ${timeouts.noRow} s` }
      : { kind: 'none' }
  }
  if (!(item.state in meanings)) return { kind: 'none' }
  const meaning = meanings[item.state]
  if (meaning === 'ended') {
    return { kind: 'end', reason: item.endReason ?? 'the pool no longer wants this instance' }
  }
  if (item.endedAtMs !== undefined) return { kind: 'end', reason: 'its end was decided before' }
  if (notice === 'interruption' || (notice === 'rebalance' && !meaning.isLent)) {
    return { kind: 'end-if-unchanged', item, code: notice, reason: endWords[notice] }
  }
  if (nowMs >= item.deadlineAtMs) {
    return { kind: 'end-if-unchanged', item, code: meaning.overdue, reason: endWords[meaning.overdue] }
  }
  return decideOn(situation.activity, item, meaning, nowMs)
}

function decideOn(activity: Activity, item: AgentView, { isLent }: Meaning, nowMs: number): Decision {
  switch (activity.kind) {
    case 'failed':
      return !isLent || nowMs - activity.sinceMs >= failedStayMs
        ? { kind: 'end-if-unchanged', item, code: 'failed', reason: activity.message }
        : { kind: 'none' }
    case 'waiting':
      return isLent ? { kind: 'serve', item } : { kind: 'none' }
    case 'serving':
      return isLent && item.lease === activity.lease ? { kind: 'none' } : { kind: 'finish' }
    case 'preparing':
    case 'finishing':
      return { kind: 'none' }
  }
}
