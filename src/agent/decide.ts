import { heartbeatIntervalMs, type InstanceState, type TimeoutsSeconds } from '../domain/protocol.ts'
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
  | { kind: 'end-if-unchanged'; item: AgentView; reason: string }

/** A failed machine waits this long for its lease's holder to read why before it ends. */
export const failedStayMs = 6 * heartbeatIntervalMs

/** What to do next; has no effect of its own. */
export function decide({ nowMs, item, absentSinceMs, activity, timeouts, notice }: Situation): Decision {
  if (item === undefined) {
    return nowMs - absentSinceMs >= timeouts.noRow * 1000
      ? { kind: 'end', reason: `the pool has had no row for this instance for ${timeouts.noRow} s` }
      : { kind: 'none' }
  }
  if (item.state === 'terminating') {
    return { kind: 'end', reason: item.endReason ?? 'the pool no longer wants this instance' }
  }
  if (notice === 'interruption' || (notice === 'rebalance' && item.state === 'idle')) {
    return { kind: 'end-if-unchanged', item, reason: noticeReasons[notice] }
  }
  if (nowMs >= item.deadlineAtMs) {
    return { kind: 'end-if-unchanged', item, reason: deadlineReasons[item.state] }
  }
  return decideOn(activity, item, nowMs)
}

function decideOn(activity: Activity, item: AgentView, nowMs: number): Decision {
  switch (activity.kind) {
    case 'failed':
      return item.state === 'idle' || nowMs - activity.sinceMs >= failedStayMs
        ? { kind: 'end-if-unchanged', item, reason: activity.message }
        : { kind: 'none' }
    case 'waiting':
      return item.state === 'idle' ? { kind: 'none' } : { kind: 'serve', item }
    case 'serving':
      return item.state === 'idle' || item.lease !== activity.lease ? { kind: 'finish' } : { kind: 'none' }
    case 'preparing':
    case 'finishing':
      return { kind: 'none' }
  }
}

const noticeReasons: Record<Notice, string> = {
  interruption: 'EC2 takes the spot instance back',
  rebalance: 'EC2 is likely to take the spot instance back soon',
}

const deadlineReasons: Record<Exclude<InstanceState, 'terminating'>, string> = {
  launching: 'the boot timeout passed',
  idle: 'the idle time passed',
  claimed: 'the registration timeout passed',
  running: 'the maximum runtime passed',
}
