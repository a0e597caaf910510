import { phases, type InstanceItem, type InstanceState, type Phase } from './protocol.ts'

interface PhaseFacts {
  /** The agent has come through its boot and has not failed. */
  serves: boolean
  /** A job of the lease that the phase is about can start. */
  isReady: boolean
  /** Nobody claims the instance, and nobody ends it before the job's time is over. */
  runsJob: boolean
}

const factsOfPhase: Record<Phase, PhaseFacts> = {
  booting: { serves: false, isReady: false, runsJob: false },
  preparing: { serves: false, isReady: false, runsJob: false },
  waiting: { serves: true, isReady: false, runsJob: false },
  registering: { serves: true, isReady: false, runsJob: false },
  ready: { serves: true, isReady: true, runsJob: false },
  busy: { serves: true, isReady: true, runsJob: true },
  cleaning: { serves: true, isReady: false, runsJob: false },
  failed: { serves: false, isReady: false, runsJob: false },
}

/** Phases of an agent that serves leases. */
export const servingPhases: readonly Phase[] = phases.filter((phase) => factsOfPhase[phase].serves)
/** Phases of an idle instance in which the next lease may begin. */
export const claimablePhases: readonly Phase[] = servingPhases.filter((phase) => !factsOfPhase[phase].runsJob)

type PhaseOf = Pick<InstanceItem, 'phase' | 'phaseLease' | 'lease'>

/** Phases in which a job runs. */
export const jobPhases: readonly Phase[] = phases.filter((phase) => factsOfPhase[phase].runsJob)

/** Whether the agent serves the item's current lease: a job of the run can start. */
export function isReady({ phase, phaseLease, lease }: PhaseOf): boolean {
  return phase !== undefined && factsOfPhase[phase].isReady && phaseLease === lease
}

/** Whether the agent says that a job of the instance's last lease runs. */
export function runsJob({ phase, phaseLease, lease }: PhaseOf): boolean {
  return phase !== undefined && factsOfPhase[phase].runsJob && phaseLease === lease
}

interface StateFacts {
  /** A run holds the instance, or is about to. */
  isLeased: boolean
  /** Its machine is not being ended. */
  isLiving: boolean
}

const factsOfState: Record<InstanceState, StateFacts> = {
  launching: { isLeased: true, isLiving: true },
  idle: { isLeased: false, isLiving: true },
  claimed: { isLeased: true, isLiving: true },
  running: { isLeased: true, isLiving: true },
  terminating: { isLeased: false, isLiving: false },
}

type Ends = Pick<InstanceItem, 'state'> & Partial<Pick<InstanceItem, 'endedAtMs'>>

/** Whether a run holds the instance and its machine has not ended. */
export function isLeased(item: Ends): boolean {
  return factsOfState[item.state].isLeased && item.endedAtMs === undefined
}

/** Whether the instance has come to its end: by its row, or by the word of its agent. */
export function hasEnded(item: Ends): boolean {
  return !factsOfState[item.state].isLiving || item.endedAtMs !== undefined
}
