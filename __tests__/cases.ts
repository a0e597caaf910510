const seed = Number(process.env['CASES_SEED'] ?? '20261126')
const times = Number(process.env['CASES_TIMES'] ?? '1')

/**
 * How many cases of a property are tried, and which: the same each time, so that a failure tells of a change and not of
 * chance. CASES_SEED tries others, CASES_TIMES so many times as many.
 */
export function cases(numRuns: number): { numRuns: number; seed: number } {
  return { numRuns: numRuns * times, seed }
}
