import type { AgentAttributes, FailureKind, Phase } from '../domain/protocol.ts'
import type { AgentUpdate } from './item.ts'

/** Says what the agent is doing now; the loop tells the pool as soon as it can. */
export type Report = (phase: Phase, lease: number, message?: string) => void

/** The end is told by a write of its own. */
type Facts = Omit<AgentAttributes, 'heartbeatAtMs' | 'diskFreePercent' | 'endedAtMs' | 'endCode'>

/** What the pool should know of the agent, and whether it knows it already. */
export interface Status {
  /** Told with the next heartbeat. */
  facts: Facts
  report: Report
  /** What of the machine is no longer as its image made it, if anything. */
  drifted(drift: string | undefined): void
  /** The last thing that is ever reported. */
  fail(message: string, failure: FailureKind, logTail: string): void
  /** Aborts when there is something that the pool does not know. */
  news(): AbortSignal
  /** The heartbeat that tells everything, after which there are no news. */
  takeHeartbeat(diskFreePercent: number): AgentUpdate
}

/** Gone from the item as soon as they are no longer so. */
const optionalFacts = ['message', 'drift'] as const

export function createStatus(nowMs: () => number): Status {
  const facts: Facts = { phase: 'booting', phaseLease: 0, phaseSinceAtMs: nowMs(), jobsDone: 0 }
  let wake = new AbortController()
  let timedLease = 0

  function report(phase: Phase, phaseLease: number, message?: string): void {
    if (facts.phase === 'registering' && timedLease !== phaseLease) {
      timedLease = phaseLease
      // A listener that had to start again says nothing of the next.
      if (phase === 'ready') facts.registrationMs = Math.max(0, nowMs() - facts.phaseSinceAtMs)
    }
    if (phase !== facts.phase || phaseLease !== facts.phaseLease) facts.phaseSinceAtMs = nowMs()
    delete facts.message
    Object.assign(facts, { phase, phaseLease }, message === undefined ? {} : { message })
    wake.abort()
  }

  return {
    facts,
    report,
    drifted(drift) {
      if (drift === facts.drift) return
      delete facts.drift
      if (drift !== undefined) facts.drift = drift
      wake.abort()
    },
    fail(message, failure, logTail) {
      Object.assign(facts, { failure, logTail })
      report('failed', facts.phaseLease, message)
    },
    news: () => wake.signal,
    takeHeartbeat(diskFreePercent) {
      wake = new AbortController()
      return {
        set: { ...facts, heartbeatAtMs: nowMs(), diskFreePercent },
        remove: optionalFacts.filter((name) => facts[name] === undefined),
      }
    },
  }
}
