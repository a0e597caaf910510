/** The agent's time. */
export interface Clock {
  /** Epoch milliseconds, as the control plane would say. */
  nowMs(): number
  /** Waits, or less when `wake` aborts; never throws. */
  sleep(ms: number, wake?: AbortSignal): Promise<undefined>
}

/** A machine's own clock, corrected by what servers say. */
export interface CorrectedClock extends Clock {
  correct(serverNowMs: number): void
}

/** Servers tell whole seconds, so a smaller difference says nothing. */
const toleranceMs = 2_000

/** Steps of the machine's clock would make deadlines pass, or sleeps endless. */
const steadyNowMs = () => Math.round(performance.timeOrigin + performance.now())

export function createClock(machineNowMs: () => number = steadyNowMs): CorrectedClock {
  let offsetMs = 0
  const nowMs = () => machineNowMs() + offsetMs
  return {
    nowMs,
    correct(serverNowMs) {
      const difference = serverNowMs - nowMs()
      if (Math.abs(difference) > toleranceMs) offsetMs += difference
    },
    sleep: (ms, wake) =>
      new Promise((resolve) => {
        if (wake?.aborted === true) {
          resolve(undefined)
          return
        }
        const done = () => {
          clearTimeout(timer)
          wake?.removeEventListener('abort', done)
          resolve(undefined)
        }
        const timer = setTimeout(done, ms)
        wake?.addEventListener('abort', done)
      }),
  }
}

/** What a promise gives, or undefined when that takes too long. */
export async function within<T>(clock: Clock, limitMs: number, promise: Promise<T>): Promise<T | undefined> {
  const settled = new AbortController()
  try {
    return await Promise.race([promise, clock.sleep(limitMs, settled.signal)])
  } finally {
    settled.abort()
  }
}

/** Resolves when the signal aborts. */
export function aborted(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(undefined)
    else
      signal.addEventListener(
        'abort',
        () => {
          resolve(undefined)
        },
        { once: true },
      )
  })
}
