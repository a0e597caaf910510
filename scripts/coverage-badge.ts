import { readFileSync, writeFileSync } from 'node:fs'
import { makeBadge } from 'badge-maker'

/** Draws the badge of the line coverage that jest measured; exits 1 where it is too low. */
const leastPercent = 90
const summaryFile = 'coverage/coverage-summary.json'
const badgeFile = 'badges/coverage.svg'

const percent = Math.floor(readLinePercent(JSON.parse(readFileSync(summaryFile, 'utf8'))))
if (percent < leastPercent) {
  console.error(
    `Line coverage is ${percent} %, but must be at least ${leastPercent} % (npm test shows what is missing)`,
  )
  process.exitCode = 1
} else {
  writeFileSync(
    badgeFile,
    `${makeBadge({ label: 'coverage', message: `${percent}%`, color: 'brightgreen' })}\n`,
  )
  console.log(`${badgeFile}: ${percent} % of the lines`)
}

/** jest's json-summary: `{"total": {"lines": {"pct": 93.1, …}, …}, …}` */
function readLinePercent(summary: unknown): number {
  const percent = property(property(property(summary, 'total'), 'lines'), 'pct')
  if (typeof percent !== 'number') throw new Error(`${summaryFile} has no total.lines.pct`)
  return percent
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined
}
