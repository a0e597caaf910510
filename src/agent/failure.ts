import type { FailureKind } from '../domain/protocol.ts'

/** The machine can not serve, and the control plane should replace it. */
export class AgentFailure extends Error {
  readonly kind: FailureKind
  /** What the failed program said last; absent when the agent's own log says more. */
  readonly logTail: string | undefined

  constructor(kind: FailureKind, message: string, logTail?: string) {
    super(message)
    this.kind = kind
    this.logTail = logTail
  }
}
