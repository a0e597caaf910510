import type { InstanceState } from './protocol.ts'

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

/** How long the row of an ended instance stays readable before DynamoDB's TTL takes it. */
export const endedRowSeconds = 24 * 3_600
