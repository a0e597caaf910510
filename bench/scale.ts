import { crowd, doublyLent, poolRows, provisionOf, reapOf, releaseOf } from './scale/scenarios.ts'
import { startWorld, type Calls, type World } from './scale/world.ts'

/**
 * What a large pool and a crowd of steps come to, in this process: the action's own code and DynamoDB's expressions,
 * 15 ms to each service, agents that are ready at once. `npm run bench:scale`, with the names of scenarios to run a part
 */
const latencyMs = 15
const size = 10_000

async function inWorld(handOut: boolean, idle: number, run: (world: World) => Promise<void>): Promise<void> {
  const world = await startWorld({ latencyMs, readyAfterMs: 0 })
  try {
    await world.seed(poolRows(size, idle), handOut)
    await run(world)
  } finally {
    await world.stop()
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

function callsLine(calls: Calls): string {
  return Object.entries(calls)
    .map(([operation, count]) => `${operation} ${count}`)
    .join(', ')
}

function percentile(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? Number.NaN
}

/** Seconds of wall time and of this process's own work. */
async function timed<T>(run: () => Promise<T>): Promise<{ result: T; words: string }> {
  const startedAt = performance.now()
  const before = process.cpuUsage()
  const result = await run()
  const { user, system } = process.cpuUsage(before)
  const seconds = (performance.now() - startedAt) / 1_000
  return { result, words: `${seconds.toFixed(1)} s, ${((user + system) / 1e6).toFixed(1)} s of CPU` }
}

async function crowdOf(provisions: number, handOut: boolean): Promise<void> {
  await inWorld(handOut, 2_000, async (world) => {
    const runs = Array.from({ length: 50 }, (_, number) => String(11_000 + number))
    const { result, words } = await timed(() => crowd(world, provisions, runs))
    const { claims, lostClaims } = world.agents
    say(
      `${provisions} provisions of 1 to 10, 50 releases and a refresh at once, ${handOut ? 'with' : 'without'} hand-outs: ${words}`,
    )
    say(
      `  claims ${claims.length}, lost ${lostClaims}: ${(lostClaims / claims.length).toFixed(3)} a claim; lent twice: ${doublyLent(result.lent).length}`,
    )
    say(
      `  claim phase: median ${percentile(result.claimSeconds, 0.5).toFixed(2)} s, p95 ${percentile(result.claimSeconds, 0.95).toFixed(2)} s`,
    )
  })
}

async function refreshOf(): Promise<void> {
  await inWorld(false, 2_000, async (world) => {
    globalThis.gc?.()
    const before = process.memoryUsage().heapUsed
    const { result, words } = await timed(() => reapOf(world))
    globalThis.gc?.()
    const held = process.memoryUsage().heapUsed - before
    say(
      `refresh's reaping of ${result.reaped.alive.length} rows: ${words}; ${callsLine(result.calls)}; rows held: ${(held / 1_048_576).toFixed(1)} MiB`,
    )
  })
}

async function fiveHundred(): Promise<void> {
  await inWorld(true, 300, async (world) => {
    const { result, words } = await timed(() => provisionOf(world, 'large', 500))
    const phases = result.provisioned.phases.map(({ name, seconds }) => `${name} ${seconds.toFixed(2)} s`)
    say(`one provision of 500, 300 of them idle: ${words}; ${phases.join(', ')}`)
    say(`  ${callsLine(result.calls)}`)
    const released = await timed(() => releaseOf(world, 'large'))
    say(`its release: ${released.words}; ${callsLine(released.result.calls)}`)
  })
}

const scenarios: Record<string, () => Promise<void>> = {
  crowd: () => crowdOf(200, true),
  'smaller-crowd': () => crowdOf(50, true),
  'no-hand-outs': () => crowdOf(50, false),
  refresh: refreshOf,
  large: fiveHundred,
}
const chosen = process.argv.slice(2)
const unknown = chosen.filter((name) => !(name in scenarios))
if (unknown.length > 0)
  throw new RangeError(`no ${unknown.join(', ')}; there are ${Object.keys(scenarios).join(', ')}`)
for (const [name, run] of Object.entries(scenarios)) {
  if (chosen.length === 0 || chosen.includes(name)) await run()
}
