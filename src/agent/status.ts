import type { Phase } from '../domain/protocol.ts'
import type { AgentUpdate } from './item.ts'

/** Says what the agent is doing now; the loop tells the pool as soon as it can. */
export type Report = (phase: Phase, lease: number, message?: string, logTail?: string) => void

/** A secret in the item that has served its purpose. */
export interface UsedToken {
  attribute: 'registrationToken' | 'removalToken'
  value: string
}

/** What the pool should know of the agent, and whether it knows it already. */
export class Status {
  phase: Phase = 'booting'
  lease = 0
  jobsDone = 0
  readonly usedTokens: UsedToken[] = []
  private sinceAtMs: number
  private message: string | undefined
  private logTail: string | undefined
  private wake = new AbortController()
  private readonly nowMs: () => number

  constructor(nowMs: () => number) {
    this.nowMs = nowMs
    this.sinceAtMs = nowMs()
  }

  readonly report: Report = (phase, lease, message, logTail) => {
    if (phase !== this.phase || lease !== this.lease) this.sinceAtMs = this.nowMs()
    this.phase = phase
    this.lease = lease
    this.message = message
    this.logTail = logTail
    this.wake.abort()
  }

  /** Aborts when there is something that the pool does not know. */
  get news(): AbortSignal {
    return this.wake.signal
  }

  /** The heartbeat that tells everything, after which there are no news. */
  takeHeartbeat(diskFreePercent: number): AgentUpdate {
    this.wake = new AbortController()
    return {
      set: {
        heartbeatAtMs: this.nowMs(),
        phase: this.phase,
        phaseLease: this.lease,
        phaseSinceAtMs: this.sinceAtMs,
        message: this.message,
        logTail: this.logTail,
        jobsDone: this.jobsDone,
        diskFreePercent,
      },
      remove:
        this.message === undefined ? ['message', 'logTail'] : this.logTail === undefined ? ['logTail'] : [],
    }
  }
}
