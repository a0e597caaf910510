/** What came of work that was under way together. */
export interface Settled<T> {
  /** Of what succeeded, in order. */
  values: T[]
  /** What was thrown, in order. */
  failures: unknown[]
}

/** Waits until everything under way has come to its end: what failed is told beside what succeeded. */
export async function settleAll<T>(underWay: Iterable<Promise<T>>): Promise<Settled<T>> {
  const outcomes = await Promise.allSettled(underWay)
  return {
    values: outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : [])),
    failures: outcomes.flatMap((outcome) =>
      outcome.status === 'rejected' ? [outcome.reason as unknown] : [],
    ),
  }
}

/** Throws the first failure, if there is one. */
export function throwFirst(failures: readonly unknown[]): void {
  if (failures.length > 0) throw failures[0]
}

/**
 * Waits until everything under way has come to its end, then returns the results or throws the first failure. Unlike
 * Promise.all it leaves no write in flight behind an error, so that whoever cleans up knows what was done.
 */
export async function allSettled<T>(underWay: Iterable<Promise<T>>): Promise<T[]> {
  const { values, failures } = await settleAll(underWay)
  throwFirst(failures)
  return values
}
