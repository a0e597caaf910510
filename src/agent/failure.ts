/** The machine can not serve, and the control plane should replace it. */
export class AgentFailure extends Error {
  /** What the failed program said last; absent when the agent's own log says more. */
  readonly logTail: string | undefined

  constructor(message: string, logTail?: string) {
    super(message)
    this.name = 'AgentFailure'
    this.logTail = logTail
  }
}
