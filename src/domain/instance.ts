import type { InstanceItem, InstanceState, TimeoutsSeconds } from './protocol.ts'

/** Every way from state to state, and who goes it; nothing else is ever written. */
export const transitions = {
  claim: { from: ['idle'], to: 'claimed' },
  commit: { from: ['launching', 'claimed'], to: 'running' },
  release: { from: ['launching', 'claimed', 'running'], to: 'idle' },
  end: { from: ['launching', 'idle', 'claimed', 'running'], to: 'terminating' },
} as const satisfies Record<string, { from: readonly InstanceState[]; to: InstanceState }>

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
