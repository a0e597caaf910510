import { availableParallelism } from 'node:os'
import { expect, test } from '@jest/globals'
import { nameOf, pointsOf, runPoints, type MatrixPoint } from '../../sandbox/faults/matrix.ts'
import { situations } from '../../sandbox/faults/situations.ts'

/** How many points beside those of the mixed provision a run of the tests takes; `npm run soak -- --matrix` takes all. */
const sampleSize = 24
const limitMs = 480_000

/** Points far apart from each other, so that every situation and every way to stop has its turn. */
function spread(points: readonly MatrixPoint[], count: number): MatrixPoint[] {
  const step = points.length / count
  return Array.from({ length: count }, (_, index) => points[Math.floor((index + 0.5) * step)]).filter(
    (point) => point !== undefined,
  )
}

function isKillBeforeOfMixed({ situation, point }: MatrixPoint): boolean {
  return situation.name === 'provision mixed' && point.stop === 'kill' && point.moment === 'before'
}

test(
  'a step that is stopped at any of its calls leaks nothing and loses nothing',
  async () => {
    const all = (await Promise.all(situations.map(pointsOf))).flat()
    const mixed = all.filter(isKillBeforeOfMixed)
    const others = all.filter((point) => !isKillBeforeOfMixed(point))
    const points = [...mixed, ...spread(others, sampleSize)]
    const broken: string[] = []
    await runPoints(points, 2 * availableParallelism(), (result) => {
      if (result.violations.length === 0) return
      broken.push([`${nameOf(result)} (${result.at ?? 'not reached'})`, ...result.violations].join('\n  '))
    })
    process.stdout.write(`crash matrix: ${points.length} of ${all.length} points\n`)
    expect(broken).toEqual([])
    expect(mixed.length).toBeGreaterThan(10)
  },
  limitMs,
)
