import type { Test } from './expression.ts'
import {
  instanceStates,
  orderOf,
  type ControlAttributes,
  type InstanceItem,
  type InstanceState,
  type TimeoutsSeconds,
} from './protocol.ts'

type Transition = 'claim' | 'commit' | 'release' | 'end'

/** Every way out of each state. */
const waysOut: Record<InstanceState, readonly Transition[]> = {
  launching: ['commit', 'release', 'end'],
  idle: ['claim', 'end'],
  claimed: ['commit', 'release', 'end'],
  running: ['release', 'end'],
  terminating: [],
}

const from = (transition: Transition) => instanceStates.filter((state) => waysOut[state].includes(transition))

/** Every way from state to state, and who goes it; nothing else is ever written. */
export const transitions = {
  claim: { from: from('claim'), to: 'claimed' },
  commit: { from: from('commit'), to: 'running' },
  release: { from: from('release'), to: 'idle' },
  end: { from: from('end'), to: 'terminating' },
} as const satisfies Record<Transition, { from: readonly InstanceState[]; to: InstanceState }>

/**
 * Lease and deadline as every write has them that changes one of the two: with their `order`, by which the agent's end
 * of its instance loses against that write.
 */
export function ordered(
  facts: Pick<ControlAttributes, 'lease' | 'deadlineAtMs'>,
): Pick<ControlAttributes, 'lease' | 'deadlineAtMs' | 'order'> {
  const { lease, deadlineAtMs } = facts
  return { lease, deadlineAtMs, order: orderOf(facts) }
}

/** The agent has not ended its instance: what every write asks that begins a lease, prolongs it or gives it back. */
export const notEnded: { [K in keyof InstanceItem]?: Test } = { endedAtMs: { exists: false } }

/** A claim leaves alone what will end itself within this time: the agent may already be about to. */
export const claimMarginMs = 10_000

/** An agent ends its own instance at the deadline; only when it has not by then do others. */
export const selfEndMs = 60_000

/** An instance whose agent was not heard of for so long, idle or not, has none that works. */
export const silentMs = 5 * 60_000

/** A machine may write any time as its own: one that is far ahead says nothing either. */
export function isSilent(
  { heartbeatAtMs, createdAtMs }: Pick<InstanceItem, 'heartbeatAtMs' | 'createdAtMs'>,
  now: number,
): boolean {
  return Math.abs(now - (heartbeatAtMs ?? createdAtMs)) > silentMs
}

/** GitHub ends a job on a self-hosted runner after five days (https://docs.github.com/en/actions/reference/limits). */
export const longestRuntimeMinutes = 5 * 24 * 60

/** What an agent takes until it sees that its lease is over while a job runs, and to clean up behind the job. */
const jobEndMarginMs = 30_000

/** How long the job of an ended lease may still keep its machine. */
export function jobEndMs({ jobEnd }: TimeoutsSeconds): number {
  return jobEnd * 1_000 + jobEndMarginMs
}

/** How long the row of an ended instance stays readable before DynamoDB's TTL takes it. */
export const endedRowSeconds = 24 * 3_600
