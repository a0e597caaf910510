import fc from 'fast-check'
import { rowHistory, type RowWrite } from '../faults/history.ts'
import { seeded } from '../faults/random.ts'
import { raceCommands, type RaceModel } from './commands.ts'
import { checkCourse, mostSkewMs, probeIdle } from './invariants.ts'
import type { RaceTable } from './table.ts'
import { RaceWorld, type Sabotage } from './world.ts'

/** One interleaving and what it broke. */
export interface Race {
  seed: number
  /** The commands, in words. */
  commands: string
  /** Everything that happened, in order. */
  course: readonly string[]
  violations: string[]
  tally: Tally
}

/** What a race came to: too little of something, and it proves little. */
export interface Tally {
  moments: number
  provisionsServed: number
  provisionsFailed: number
  /** Writes whose condition did not hold. */
  refusedWrites: number
  /** By state before and after: `idle to claimed`. */
  transitions: Map<string, number>
}

const mostIdleMachines = 4

/** Whatever happens in a race follows from these and from the seed of `Math.random`. */
const given = fc.tuple(
  raceCommands,
  fc.scheduler(),
  fc.nat({ max: mostIdleMachines }),
  fc.constantFrom(0, 0, 500, 5_000, 40_000),
  fc.array(fc.integer({ min: -mostSkewMs, max: mostSkewMs }), { minLength: 1, maxLength: 4 }),
)

/** Runs the interleaving of a seed: the same seed gives the same one, as long as the commands are the same. */
export async function race(seed: number, table: RaceTable, sabotage: Sabotage = {}): Promise<Race> {
  const result: Race = { seed, commands: '', course: [], violations: [], tally: nothing() }
  const property = fc.asyncProperty(given, async ([commands, scheduler, idleMachines, lagMs, skewsMs]) => {
    await withSeededChance(seed, async () => {
      await table.clear()
      const world = new RaceWorld(scheduler, table, skewsMs, sabotage)
      result.course = world.stage.course
      try {
        result.violations = await violationsOf(world, commands, idleMachines, lagMs)
      } finally {
        result.commands = `${idleMachines} idle machines, indexes lag by ${lagMs} ms; ${[...commands].map((command) => command.toString()).join(', ')}`
        result.tally = tallyOf(world)
      }
    })
    return result.violations.length === 0
  })
  const { failed, errorInstance } = await fc.check(property, { seed, numRuns: 1, endOnFailure: true })
  if (failed && result.violations.length === 0)
    result.violations.push(`the harness failed: ${String(errorInstance)}`)
  return result
}

async function violationsOf(
  world: RaceWorld,
  commands: Iterable<fc.AsyncCommand<RaceModel, RaceWorld>>,
  idleMachines: number,
  lagMs: number,
): Promise<string[]> {
  await world.open(idleMachines, lagMs)
  await fc.asyncModelRun(() => ({ model: { runs: [] }, real: world }), commands)
  world.stage.isStormy = false
  world.services.lostAnswers = 0
  await world.finish()
  await world.staleIndexes(0)
  return [...(await probeIdle(world)), ...checkCourse(world)]
}

function nothing(): Tally {
  return { moments: 0, provisionsServed: 0, provisionsFailed: 0, refusedWrites: 0, transitions: new Map() }
}

function stateOf(row: RowWrite['before']): string {
  return typeof row?.['state'] === 'string' ? row['state'] : 'none'
}

function tallyOf({ services, provisions, stage }: RaceWorld): Tally {
  const transitions = new Map<string, number>()
  for (const { before, after } of rowHistory(services.calls)) {
    if (before?.state === after?.state) continue
    const name = `${stateOf(before)} to ${stateOf(after)}`
    transitions.set(name, (transitions.get(name) ?? 0) + 1)
  }
  const served = provisions.filter(({ provisioned }) => provisioned !== undefined).length
  return {
    moments: stage.moments,
    provisionsServed: served,
    provisionsFailed: provisions.length - served,
    refusedWrites: services.calls.filter(({ errorCode }) => errorCode === 'ConditionalCheckFailedException')
      .length,
    transitions,
  }
}

/** Adds up what races came to. */
export function addTallies(races: readonly Pick<Race, 'tally'>[]): Tally {
  const sum = nothing()
  for (const { tally } of races) {
    sum.moments += tally.moments
    sum.provisionsServed += tally.provisionsServed
    sum.provisionsFailed += tally.provisionsFailed
    sum.refusedWrites += tally.refusedWrites
    for (const [name, count] of tally.transitions) {
      sum.transitions.set(name, (sum.transitions.get(name) ?? 0) + count)
    }
  }
  return sum
}

/** The modes spread their claims and pauses by chance: here by one that can be repeated. */
async function withSeededChance(seed: number, run: () => Promise<void>): Promise<void> {
  const { random } = Math
  Math.random = seeded(seed).share
  try {
    await run()
  } finally {
    Math.random = random
  }
}
