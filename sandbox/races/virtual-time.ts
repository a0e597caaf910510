import { SandboxClock } from '../clock.ts'

interface Sleeper {
  dueAtMs: number
  wake: () => unknown
}

/** A time that passes only when it is told to: no test waits for it. */
export class VirtualTime extends SandboxClock {
  #nowMs = Date.UTC(2026, 0, 1)
  #sleepers: Sleeper[] = []

  override now(): number {
    return this.#nowMs
  }

  /** Lets time pass; who should have woken meanwhile does so one by one, with {@link wakeNext}. */
  override skip(ms: number): void {
    this.#nowMs += ms
  }

  /** Calls `wake` when its time has come; returns what calls it off. */
  at(dueAtMs: number, wake: () => unknown): () => void {
    // Clocks of services and machines tell whole milliseconds.
    const sleeper = { dueAtMs: Math.ceil(dueAtMs), wake }
    const later = this.#sleepers.findIndex((other) => other.dueAtMs > sleeper.dueAtMs)
    this.#sleepers.splice(later < 0 ? this.#sleepers.length : later, 0, sleeper)
    return () => {
      this.#sleepers = this.#sleepers.filter((other) => other !== sleeper)
    }
  }

  hasSleepers(): boolean {
    return this.#sleepers.length > 0
  }

  /** Goes on to the moment at which the next sleeper is due and wakes it. */
  async wakeNext(): Promise<void> {
    const next = this.#sleepers.shift()
    if (next === undefined) return
    this.#nowMs = Math.max(this.#nowMs, next.dueAtMs)
    await next.wake()
  }

  /** Resolves later, after whole milliseconds as clocks tell them, or when the signal aborts. */
  async sleep(ms: number, signal?: AbortSignal): Promise<undefined> {
    if (signal?.aborted === true) return undefined
    await new Promise<void>((resolve) => {
      const callOff = this.at(this.#nowMs + Math.ceil(Math.max(0, ms)), resolve)
      signal?.addEventListener(
        'abort',
        () => {
          callOff()
          resolve()
        },
        { once: true },
      )
    })
    return undefined
  }
}
