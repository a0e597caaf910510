import { parseArgs } from 'node:util'
import { machineWords, writeResult, writeSection } from './report/document.ts'
import { benchSteps } from './steps/bench.ts'
import { stepsChart } from './steps/chart.ts'
import { profiles, type Profile } from './steps/profiles.ts'
import { stepsMarkdown } from './steps/tables.ts'
import { benchWaiting, waitingMarkdown } from './waiting/bench.ts'

const leastRuns = 7
const parts = ['ideal', 'real', 'waiting'] as const
type Part = (typeof parts)[number]

const help = `Measures the built action (dist/) against the sandbox, and simulates how provision waits.

  npm run bench -- [options]

  --runs N      rounds of each profile and latency (default ${leastRuns})
  --only PARTS  of ${parts.join(', ')}, separated by commas (default all)
  --help

Prints tables and writes them to docs/benchmarks/ and docs/benchmarks.md: those of the profiles only with ${leastRuns}
rounds or more.
A round takes about 10 s with the ideal profile and 45 s with the real one, for each of two latencies:
some 14 minutes in all, on a computer that does nothing else.
`

function say(line: string): void {
  process.stderr.write(`${line}\n`)
}

function readParts(text: string | undefined): readonly Part[] {
  if (text === undefined) return parts
  return text.split(',').map((name) => {
    const part = parts.find((each) => each === name)
    if (part === undefined) throw new RangeError(`--only takes ${parts.join(', ')}, not "${name}"`)
    return part
  })
}

function readRuns(text: string): number {
  if (/^[1-9]\d*$/.test(text)) return Number(text)
  throw new RangeError(`--runs is a whole number from 1 on, not "${text}"`)
}

async function report(part: Part, data: object, markdown: string, chart?: string): Promise<void> {
  process.stdout.write(`\n${part}\n\n${markdown}\n`)
  await writeResult(`${part}.json`, JSON.stringify(data))
  if (chart !== undefined) await writeResult(`${part}.svg`, chart)
  await writeSection(part, markdown)
}

async function runProfile(profile: Profile, runs: number): Promise<void> {
  const results = await benchSteps(profile, runs, say)
  const markdown = stepsMarkdown(results)
  if (runs < leastRuns) {
    process.stdout.write(`\n${profile.name}\n\n${markdown}\n`)
    return
  }
  const chart = `![Own time of each step, ${profile.name} profile](benchmarks/${profile.name}.svg)`
  const measured = `${markdown}\n\n${chart}\n\nMeasured on ${machineWords()}.`
  await report(profile.name, { measuredOn: machineWords(), ...results }, measured, stepsChart(results))
}

async function runWaiting(): Promise<void> {
  const results = await benchWaiting()
  await report('waiting', { results }, waitingMarkdown(results))
}

async function main(): Promise<void> {
  const text = { type: 'string' } as const
  const { values } = parseArgs({
    options: { runs: { ...text, default: String(leastRuns) }, only: text, help: { type: 'boolean' } },
  })
  if (values.help === true) {
    process.stdout.write(help)
    return
  }
  const chosen = readParts(values.only)
  const runs = readRuns(values.runs)
  const startedAtMs = performance.now()
  for (const profile of profiles) {
    if (chosen.includes(profile.name)) await runProfile(profile, runs)
  }
  if (chosen.includes('waiting')) await runWaiting()
  say(`done in ${((performance.now() - startedAtMs) / 60_000).toFixed(1)} min`)
}

try {
  await main()
} catch (thrown) {
  say(thrown instanceof Error ? thrown.message : String(thrown))
  process.exitCode = 1
}
