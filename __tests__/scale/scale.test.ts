import { afterEach, describe, expect, test } from '@jest/globals'
import { crowd, doublyLent, poolRows, provisionOf, releaseOf } from '../../bench/scale/scenarios.ts'
import { startWorld, type World, type WorldOptions } from '../../bench/scale/world.ts'

let world: World

async function start(options: Partial<WorldOptions> = {}): Promise<World> {
  world = await startWorld({ latencyMs: 0, readyAfterMs: 0, ...options })
  return world
}

afterEach(() => world.stop())

describe('when everybody comes at once', () => {
  test('no instance is lent twice, hardly any claim is in vain, and a refresh ends nothing that is used', async () => {
    await start({ latencyMs: 5 })
    await world.seed(poolRows(1_000, 200))
    const runs = Array.from({ length: 10 }, (_, number) => String(10_100 + number))
    const { lent, released, reaped } = await crowd(world, 20, runs)
    const { claims, lostClaims } = world.agents
    expect(new Set(claims).size).toBe(claims.length)
    expect(doublyLent(lent)).toEqual([])
    const wanted = lent.map((_, number) => 1 + (number % 10))
    expect(lent.map(({ provisioned }) => provisioned.held.length)).toEqual(wanted)
    expect(lostClaims / claims.length).toBeLessThanOrEqual(0.1)
    expect(released).toBe(50)
    expect(reaped.ended).toEqual([])
    expect(reaped.alive).toHaveLength(1_000)
    const running = (await world.rows()).filter(({ state }) => state === 'running')
    expect(running).toHaveLength(800 - 50 + claims.length)
  }, 300_000)
})

describe('the calls of a provision', () => {
  async function callsAt(size: number, instances: { idle: number; wanted: number }, maxInstances: number) {
    await start({ configuration: { maxInstances } })
    await world.seed(poolRows(size, instances.idle))
    // The first launch of all under a bound counts the rows.
    if (maxInstances > 0) await provisionOf(world, '1001', instances.wanted)
    const { calls, provisioned } = await provisionOf(world, '1002', instances.wanted)
    await world.stop()
    // How often it looks at its agents depends on their time, not on the pool.
    const others = Object.entries(calls).filter(([operation]) => operation !== 'BatchGetItem')
    return { ...Object.fromEntries(others), held: provisioned.held.length }
  }

  test.each([
    { what: 'reuse', idle: 20, wanted: 5, bound: 0 },
    { what: 'a launch', idle: 0, wanted: 5, bound: 0 },
    { what: 'a launch under a bound', idle: 0, wanted: 5, bound: 10_000 },
  ])(
    'are as many in a pool of 100 as in one of 1,000: $what',
    async ({ idle, wanted, bound }) => {
      const small = await callsAt(100, { idle, wanted }, bound)
      expect(small.held).toBe(wanted)
      expect(await callsAt(1_000, { idle, wanted }, bound)).toEqual(small)
    },
    120_000,
  )
})

test('150 instances, claimed and launched, are lent and given back as a whole', async () => {
  await start()
  await world.seed(poolRows(120, 90))
  const { provisioned, calls } = await provisionOf(world, '1003', 150)
  expect(provisioned.held.filter(({ origin }) => origin === 'claimed')).toHaveLength(90)
  expect(calls).toMatchObject({ CreateFleet: 1, PutItem: 61, ReceiveMessage: 15 })
  const { idle } = await releaseOf(world, '1003')
  expect(idle).toHaveLength(150)
  expect(new Set((await world.rows()).map(({ state }) => state))).toEqual(new Set(['idle', 'running']))
}, 300_000)
