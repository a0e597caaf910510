import { CancelledError } from './errors.ts'

/** The only source of time and of waiting, so that tests can own both. */
export interface Clock {
  /** Epoch milliseconds. */
  now(): number
  /** Waits; throws {@link CancelledError} as soon as the signal aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}

/** Throws when the workflow run was cancelled. */
export function throwIfCancelled(signal: AbortSignal): void {
  if (signal.aborted)
    throw new CancelledError({ code: 'cancelled', message: 'The workflow run was cancelled.' })
}

/** The machine's own time. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: async (ms, signal) => {
    if (signal) throwIfCancelled(signal)
    await new Promise<void>((resolve) => {
      const done = () => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', done)
        resolve()
      }
      const timer = setTimeout(done, ms)
      signal?.addEventListener('abort', done, { once: true })
    })
    if (signal) throwIfCancelled(signal)
  },
}
