import { parseArgs } from 'node:util'
import { keepSeed, keptSeeds } from '../sandbox/races/kept-seeds.ts'
import { addTallies, race, type Race } from '../sandbox/races/race.ts'
import { tallyLines, violationLines } from '../sandbox/races/report.ts'
import { createRaceTable } from '../sandbox/races/table.ts'

const help = `Runs the modes and the agent in one process, interleaved in every order that comes up, and checks I2, I3, I5 and I8.

  npm run races -- [options]

  --runs N        interleavings, beside those that are kept (default 2000)
  --minutes N     ends earlier when so much time has passed (default 10)
  --seed N        of the first; the others count up from it (default: from the clock)
  --course        prints what happened in each
  --help

What breaks a rule is kept in __tests__/races/kept-seeds.json and run first from then on.
`

const progressIntervalMs = 10_000

function whole(flag: string, text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  throw new RangeError(`--${flag} is a whole number, not "${text}"`)
}

function say(...lines: string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`)
}

async function runRaces(seeds: readonly number[], minutes: number, printsCourse: boolean): Promise<boolean> {
  const startedAt = performance.now()
  const elapsedMs = () => performance.now() - startedAt
  const table = await createRaceTable()
  const tallies: Pick<Race, 'tally'>[] = []
  let broken = 0
  let saidAtMs = 0
  for (const seed of seeds) {
    if (elapsedMs() > minutes * 60_000) break
    const one = await race(seed, table)
    tallies.push({ tally: one.tally })
    if (one.violations.length > 0) {
      broken += 1
      keepSeed(seed)
    }
    if (one.violations.length > 0 || printsCourse) say(...violationLines(one))
    if (elapsedMs() - saidAtMs < progressIntervalMs) continue
    saidAtMs = elapsedMs()
    say(`${seconds(saidAtMs)} s: ${tallies.length} interleavings, ${broken} broke a rule`)
  }
  say(...tallyLines(tallies.length, addTallies(tallies)))
  say(`broke a rule: ${broken}; last seed ${seeds[tallies.length - 1] ?? 'none'}, ${seconds(elapsedMs())} s`)
  return broken === 0
}

function seconds(ms: number): string {
  return (ms / 1_000).toFixed(0)
}

async function main(): Promise<boolean> {
  const text = { type: 'string' } as const
  const { values } = parseArgs({
    options: {
      runs: { ...text, default: '2000' },
      minutes: { ...text, default: '10' },
      seed: { ...text, default: String(Date.now() % 1_000_000_000) },
      course: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  })
  if (values.help === true) {
    process.stdout.write(help)
    return true
  }
  const first = whole('seed', values.seed)
  const fresh = Array.from({ length: whole('runs', values.runs) }, (_, index) => first + index)
  say(`races: --seed ${first}`)
  return runRaces([...keptSeeds(), ...fresh], whole('minutes', values.minutes), values.course === true)
}

try {
  process.exitCode = (await main()) ? 0 : 1
} catch (error) {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  process.exitCode = 1
}
