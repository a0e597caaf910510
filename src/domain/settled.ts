/**
 * Waits until everything under way has come to its end, then returns the results or throws the first failure. Unlike
 * Promise.all it leaves no write in flight behind an error, so that whoever cleans up knows what was done.
 */
export async function allSettled<T>(underWay: Iterable<Promise<T>>): Promise<T[]> {
  const outcomes = await Promise.allSettled(underWay)
  return outcomes.map((outcome) => {
    if (outcome.status === 'rejected') throw outcome.reason
    return outcome.value
  })
}
