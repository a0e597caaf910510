import { beforeAll, describe, expect, test } from '@jest/globals'
import { keepSeed, keptSeeds } from '../../sandbox/races/kept-seeds.ts'
import { addTallies, race, type Race } from '../../sandbox/races/race.ts'
import { tallyLines, violationLines } from '../../sandbox/races/report.ts'
import { sabotages } from '../../sandbox/races/sabotage.ts'
import { createRaceTable, type RaceTable } from '../../sandbox/races/table.ts'

/** `npm run races` goes on where these end. */
const interleavings = 30
/** So many interleavings may miss what is broken on purpose. */
const mostTries = 300
const limitMs = 600_000

let table: RaceTable

beforeAll(async () => {
  table = await createRaceTable()
})

test(
  `I2, I3, I5 and I8 hold in ${interleavings} interleavings and in those that once broke them`,
  async () => {
    const seeds = [...keptSeeds(), ...Array.from({ length: interleavings }, (_, index) => index + 1)]
    const races: Race[] = []
    for (const seed of seeds) {
      const one = await race(seed, table)
      if (one.violations.length > 0) {
        keepSeed(seed)
        throw new Error(violationLines(one).join('\n'))
      }
      races.push(one)
    }
    const tally = addTallies(races)
    process.stdout.write(`${tallyLines(seeds.length, tally).join('\n')}\n`)
    // What never happened was not tested.
    expect([...tally.transitions.keys()]).toEqual(
      expect.arrayContaining([
        ...['idle to claimed', 'claimed to running', 'launching to running', 'running to idle'],
        ...['claimed to idle', 'idle to terminating'],
      ]),
    )
    expect(tally.refusedWrites).toBeGreaterThan(0)
  },
  limitMs,
)

test(
  'a seed gives the same course each time',
  async () => {
    const [first, second] = [await race(7, table), await race(7, table)]
    expect(named(second.course)).toEqual(named(first.course))
    expect(first.course.length).toBeGreaterThan(50)
  },
  limitMs,
)

/** Tokens and ids that are random in each run, by the order in which they appear. */
function named(course: readonly string[]): string[] {
  const names = new Map<string, string>()
  return course.map((line) =>
    line.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (uuid) => {
      const name = names.get(uuid) ?? `id ${names.size + 1}`
      names.set(uuid, name)
      return name
    }),
  )
}

describe('what is broken on purpose is seen', () => {
  test.each(Object.entries(sabotages))(
    '%s',
    async (_, { breaks, sabotage, firstSeed }) => {
      const seen: string[] = []
      for (let seed = firstSeed; seed < firstSeed + mostTries && seen.length === 0; seed++) {
        const { violations } = await race(seed, table, sabotage)
        seen.push(...violations.filter((text) => text.includes(breaks)))
      }
      expect(seen).not.toEqual([])
    },
    limitMs,
  )
})
