/** The time of the sandbox's services: real time, plus what was skipped. */
export class SandboxClock {
  #skippedMs = 0

  /** Epoch milliseconds. */
  now(): number {
    return Date.now() + this.#skippedMs
  }

  /** How far it is ahead of the machine's clock, milliseconds. */
  get skippedMs(): number {
    return this.#skippedMs
  }

  skip(ms: number): void {
    this.#skippedMs += ms
  }
}
