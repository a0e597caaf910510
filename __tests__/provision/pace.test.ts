import { describe, expect, test } from '@jest/globals'
import type { InstanceItem } from '../../src/domain/protocol.ts'
import { createPace, firstLookMs } from '../../src/provision/pace.ts'
import { instanceItem } from '../domain/samples.ts'

/** When an instance does what, milliseconds from the start of the wait. */
interface Life {
  state: 'claimed' | 'launching'
  registersAtMs: number
  readyAtMs: number
}

const startMs = 1_000_000

function itemOf(number: number, life: Life, nowMs: number): InstanceItem {
  const hasBegun = nowMs >= life.registersAtMs
  return instanceItem(number, {
    state: life.state,
    lease: 2,
    ...(hasBegun
      ? { phase: 'registering', phaseLease: 2, phaseSinceAtMs: startMs + life.registersAtMs }
      : { phase: 'waiting', phaseLease: 1 }),
  })
}

/** Follows the pace until all are ready. */
function wait(lives: readonly Life[]): { looks: number; delayMs: number; lastMs: number } {
  const pace = createPace(startMs)
  const lastReadyMs = Math.max(...lives.map(({ readyAtMs }) => readyAtMs))
  let nowMs = firstLookMs
  for (let looks = 1; ; looks++) {
    if (nowMs >= lastReadyMs) return { looks, delayMs: nowMs - lastReadyMs, lastMs: nowMs }
    const waiting = lives
      .map((life, index) => ({ life, item: itemOf(index + 1, life, nowMs) }))
      .filter(({ life }) => life.readyAtMs > nowMs)
      .map(({ item }) => ({ held: { instance: item, origin: 'claimed' as const }, item }))
    nowMs += pace.untilNextMs(waiting, startMs + nowMs)
  }
}

/** The same at each run. */
function* fractions(): Generator<number, never> {
  for (let i = 1; ; i++) yield (i * 0.754877666) % 1
}

function trials(count: number, instances: number, life: (next: () => number) => Life) {
  const source = fractions()
  const next = () => source.next().value
  const results = Array.from({ length: count }, () =>
    wait(Array.from({ length: instances }, () => life(next))),
  )
  const delays = results.map(({ delayMs }) => delayMs).sort((a, b) => a - b)
  return { results, medianMs: delays[Math.floor(count / 2)] ?? Number.NaN }
}

const warm = (next: () => number): Life => {
  const registersAtMs = 50 + 500 * next()
  return { state: 'claimed', registersAtMs, readyAtMs: registersAtMs + 2_500 + 1_000 * next() }
}
const cold = (next: () => number): Life => {
  const registersAtMs = 12_000 + 20_000 * next()
  return { state: 'launching', registersAtMs, readyAtMs: registersAtMs + 2_500 + 1_000 * next() }
}

describe('how soon a step sees that its instances are ready', () => {
  test.each([
    ['2 from the pool', 2, warm, 300],
    ['2 that boot', 2, cold, 300],
    ['500 from the pool', 500, warm, 1_000],
    ['500 that boot', 500, cold, 1_000],
  ])('%s', (_, instances, life, atMostMs) => {
    expect(trials(instances === 500 ? 20 : 400, instances, life).medianMs).toBeLessThanOrEqual(atMostMs)
  })
})

test.each([
  ['from the pool', warm],
  ['that boot', cold],
  ['that never get ready', () => ({ state: 'launching', registersAtMs: 1_000, readyAtMs: 600_000 }) as const],
])('looks at instances %s are bounded: one a second, and three more', (_, life) => {
  for (const { looks, lastMs } of trials(50, 2, life).results) {
    expect(looks).toBeLessThanOrEqual(3 + Math.ceil(lastMs / 1_000))
  }
})

test('a machine that boots is looked at every other second', () => {
  const { looks } = wait([{ state: 'launching', registersAtMs: 60_000, readyAtMs: 60_000 }])
  expect(looks).toBeLessThan(60 / 2 + 8)
})

test('an agent whose clock is off is looked at as any other', () => {
  const life: Life = { state: 'claimed', registersAtMs: 0, readyAtMs: 3_000 }
  const untilNextMs = (change: Partial<InstanceItem>) => {
    const item = { ...itemOf(1, life, 0), ...change }
    return createPace(startMs).untilNextMs([{ held: { instance: item, origin: 'claimed' }, item }], startMs)
  }
  expect(untilNextMs({ phaseSinceAtMs: 1 })).toBe(untilNextMs({}))
  expect(untilNextMs({ phaseSinceAtMs: 2 * startMs })).toBe(untilNextMs({}))
})
