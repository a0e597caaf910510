import { parseArgs } from 'node:util'
import { nameOf, pointsOf, runPoints } from '../sandbox/faults/matrix.ts'
import { situations } from '../sandbox/faults/situations.ts'
import { soak, type SoakTally } from '../sandbox/faults/soak.ts'

const help = `Runs the built action against the sandbox while things go wrong, and checks the invariants.

  npm run soak -- [options]

  --runs N        workflow runs (default 300)
  --seed N        replays the plan of an earlier soak (default: from the clock)
  --width N       workflow runs, or points, at a time (default 4)
  --fault-share P share of the stages of runs that a fault is aimed at, in percent (default 5)
  --matrix [TEXT] the full crash matrix instead, or the points whose name contains TEXT, which begins in the name of
                  a situation: "refresh", "release: kill before call 3"
  --help
`

const progressIntervalMs = 10_000

function whole(flag: string, text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  throw new RangeError(`--${flag} is a whole number, not "${text}"`)
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

async function runSoak(seed: number, runs: number, width: number, faultPercent: number): Promise<boolean> {
  say(`soak: ${runs} workflow runs, ${width} at a time, ${faultPercent} % faults, --seed ${seed}`)
  const startedAt = performance.now()
  let saidAt = startedAt
  const progress = (tally: SoakTally) => {
    if (performance.now() - saidAt < progressIntervalMs) return
    saidAt = performance.now()
    say(
      `${seconds(startedAt)} s: ${tally.runs} runs, ${tally.served} served, ${tally.launched} launched, ${tally.reused} reused`,
    )
  }
  const tally = await soak({ seed, runs, width, faultShare: faultPercent / 100, onProgress: progress })
  const faults = [...tally.faults].sort().map(([kind, count]) => `  ${kind}: ${count}`)
  say(
    [
      `runs: ${tally.runs}, served: ${tally.served}, unserved though no fault was aimed at them: ${tally.unservedWithoutFault}`,
      `instances launched: ${tally.launched}, reused: ${tally.reused}`,
      `faults injected: ${[...tally.faults.values()].reduce((sum, count) => sum + count, 0)}`,
      ...faults,
      `invariant violations: ${tally.violations.length}`,
      ...tally.violations,
      `leaked processes: ${tally.leakedProcesses}`,
      `seed ${seed}, ${seconds(startedAt)} s`,
    ].join('\n'),
  )
  return tally.violations.length === 0 && tally.leakedProcesses === 0
}

async function runMatrix(text: string, width: number): Promise<boolean> {
  const startedAt = performance.now()
  const [inSituation = ''] = text.split(':')
  const chosen = situations.filter(({ name }) => name.includes(inSituation))
  const all = (await Promise.all(chosen.map(pointsOf))).flat()
  const points = all.filter((point) => nameOf(point).includes(text))
  say(`crash matrix: ${points.length} points of ${chosen.length} situations`)
  let done = 0
  let broken = 0
  await runPoints(points, width, (result) => {
    done += 1
    if (result.violations.length > 0) broken += 1
    const at = result.at ?? 'not reached'
    say(
      [
        `${seconds(startedAt)} s ${done}/${points.length} ${nameOf(result)} (${at})`,
        ...result.violations,
      ].join('\n  '),
    )
  })
  say(`points: ${done}, with violations: ${broken}, ${seconds(startedAt)} s`)
  return broken === 0
}

function seconds(startedAt: number): string {
  return ((performance.now() - startedAt) / 1_000).toFixed(0)
}

async function main(): Promise<boolean> {
  const text = { type: 'string' } as const
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      runs: { ...text, default: '300' },
      seed: { ...text, default: String(Date.now() % 1_000_000) },
      width: { ...text, default: '4' },
      'fault-share': { ...text, default: '5' },
      matrix: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  })
  if (values.help === true) {
    process.stdout.write(help)
    return true
  }
  const width = whole('width', values.width)
  if (values.matrix === true) return runMatrix(positionals.join(' '), width)
  return runSoak(
    whole('seed', values.seed),
    whole('runs', values.runs),
    width,
    whole('fault-share', values['fault-share']),
  )
}

try {
  process.exitCode = (await main()) ? 0 : 1
} catch (error) {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  process.exitCode = 1
}
