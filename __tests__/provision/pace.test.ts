import { describe, expect, test } from '@jest/globals'
import { figuresOf } from '../../bench/figures.ts'
import { coldLife, seededRandom, warmLife, type Life, type Random } from '../../bench/waiting/lives.ts'
import { simulateWait, type Wait } from '../../bench/waiting/simulate.ts'
import type { InstanceItem } from '../../src/domain/protocol.ts'
import { createPace } from '../../src/provision/pace.ts'
import { instanceItem } from '../domain/samples.ts'

/** Waits of as many steps, the same in each run of the test. */
async function waits(steps: number, instances: number, life: (random: Random) => Life): Promise<Wait[]> {
  const random = seededRandom(1)
  const results: Wait[] = []
  for (let step = 0; step < steps; step++) {
    results.push(await simulateWait(Array.from({ length: instances }, () => life(random))))
  }
  return results
}

describe('how soon a step sees that its instances are ready', () => {
  test.each([
    ['2 from the pool', 2, warmLife, 300, 1_000],
    ['2 that boot', 2, coldLife, 300, 400],
    ['20 from the pool', 20, warmLife, 300, 1_000],
    ['20 that boot', 20, coldLife, 300, 400],
    ['500 from the pool', 500, warmLife, 500, 1_200],
    ['500 that boot', 500, coldLife, 500, 600],
  ])('%s', async (_, instances, life, medianMs, p95Ms) => {
    const steps = instances === 500 ? 40 : 400
    const delays = figuresOf((await waits(steps, instances, life)).map(({ delayMs }) => delayMs))
    expect(delays.median).toBeLessThanOrEqual(medianMs)
    expect(delays.p95).toBeLessThanOrEqual(p95Ms)
  })
})

const neverReady = (): Life => ({
  state: 'launching',
  waitedMs: 0,
  registersAtMs: 1_000,
  readyAtMs: 200_000,
  clockAheadMs: 0,
})

describe('reads of DynamoDB are bounded: for each 100 instances one in each second begun, and one more', () => {
  test.each([
    ['2 from the pool', 2, warmLife],
    ['2 that boot', 2, coldLife],
    ['500 from the pool', 500, warmLife],
    ['2 that never get ready', 2, neverReady],
  ])('%s', async (_, instances, life) => {
    const hundreds = Math.ceil(instances / 100)
    for (const { reads, waitedMs } of await waits(instances === 500 ? 10 : 100, instances, life)) {
      expect(reads).toBeLessThanOrEqual(hundreds * (1 + Math.ceil(waitedMs / 1_000)))
    }
  })

  test('machines that boot are looked at every other second', async () => {
    const life: Life = {
      state: 'launching',
      waitedMs: 0,
      registersAtMs: 60_000,
      readyAtMs: 60_000,
      clockAheadMs: 0,
    }
    const { reads } = await simulateWait([life])
    expect(reads).toBeLessThanOrEqual(60 / 2 + 1)
  })
})

/** Claimed soon after it was given back, and its last registration is known. */
const soonLent: Life = {
  state: 'claimed',
  waitedMs: 10_000,
  lastRegistrationMs: 3_000,
  registersAtMs: 100,
  readyAtMs: 2_750,
  clockAheadMs: 0,
}

test('a machine whose last registration is known is looked at once, when it is likely to be ready', async () => {
  const { reads, delayMs } = await simulateWait([soonLent])
  expect(reads).toBe(1)
  expect(delayMs).toBeLessThanOrEqual(100)
})

test('an agent whose clock is ahead by two seconds is not looked at two seconds later', async () => {
  const life: Life = { ...soonLent, readyAtMs: 2_900, clockAheadMs: 2_000 }
  expect((await simulateWait([life])).delayMs).toBeLessThanOrEqual(500)
})

test('words of an agent that mean nothing do not hurry the looks', () => {
  const odd = { registrationMs: Number.NaN, phaseSinceAtMs: Number.NaN }
  const item: InstanceItem = { ...instanceItem(1, { lease: 2, phase: 'registering', phaseLease: 2 }), ...odd }
  const pace = createPace(0)
  const looks = [1, 2, 3, 4].map((now) =>
    pace.untilNextMs([{ held: { instance: item, origin: 'claimed' }, item }], now),
  )
  expect(Math.min(...looks)).toBeGreaterThanOrEqual(250)
  expect(looks.at(-1)).toBeGreaterThanOrEqual(1_000)
})

test('an agent whose clock is off is looked at as any other', () => {
  const startMs = 1_000_000
  const untilNextMs = (phaseSinceAtMs: number) => {
    const item: InstanceItem = instanceItem(1, {
      state: 'claimed',
      lease: 2,
      phase: 'registering',
      phaseLease: 2,
      phaseSinceAtMs,
    })
    return createPace(startMs).untilNextMs([{ held: { instance: item, origin: 'claimed' }, item }], startMs)
  }
  expect(untilNextMs(1)).toBe(untilNextMs(startMs))
  expect(untilNextMs(2 * startMs)).toBe(untilNextMs(startMs))
})
