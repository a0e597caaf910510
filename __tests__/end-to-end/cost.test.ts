import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { instanceId, startPool, succeeded, type Pool } from './pool.ts'

let pool: Pool

beforeAll(async () => {
  pool = await startPool({ sandbox: { bootDelayMs: 1_500 } })
})

afterEach(() => {
  pool.sandbox.calls.clearFaults()
})

afterAll(async () => {
  await pool.sandbox.stop()
})

/** The dollars that a summary names as the cost of its leases. */
function costOf(summary: string): number {
  return Number(/^Cost: \$(\d+\.\d+)/m.exec(summary)?.[1])
}

test('the release tells lease time and cost at the spot price of the launch, without a call of its own', async () => {
  const id = instanceId(await pool.provision('6001', { 'max-runtime-min': '120' }))
  const { hourlyUsd = 0, leasedAtMs = 0, zone, bootSeconds = 0 } = (await pool.row(id)) ?? {}
  const { type } = pool.sandbox.ec2.instance(id)
  const step = zone === 'us-east-1a' ? 0 : zone === 'us-east-1b' ? 1 : 2
  expect(hourlyUsd).toBeCloseTo(type.spotPricePerHour * (1 + step / 10), 5)
  expect(bootSeconds).toBeGreaterThanOrEqual(1.5)

  pool.sandbox.skipTime(1_800_000)
  pool.sandbox.calls.clear()
  const released = succeeded(await pool.release('6001'))
  const seconds = (pool.sandbox.now() - leasedAtMs) / 1_000
  expect(released.summary).toMatch(/Lease time: 1[89]\d\d instance-seconds\./)
  expect(costOf(released.summary)).toBeGreaterThanOrEqual(hourlyUsd / 2 - 0.0001)
  expect(costOf(released.summary)).toBeLessThanOrEqual((hourlyUsd * seconds) / 3_600 + 0.0001)
  expect(released.summary).not.toContain('Saved by reuse')
  expect(pool.sandbox.calls.of({ caller: 'action', service: 'pricing' })).toEqual([])
  expect(pool.sandbox.calls.of({ caller: 'action', operation: 'DescribeSpotPriceHistory' })).toEqual([])
})

test('a machine that is lent again saves the boot, and is priced as at its launch', async () => {
  const inputs = { 'resource-class': 'xlarge', 'usage-class': 'on-demand' }
  const id = instanceId(await pool.provision('6002', inputs))
  const { type } = pool.sandbox.ec2.instance(id)
  expect((await pool.row(id))?.hourlyUsd).toBeCloseTo(type.pricePerHour, 5)
  succeeded(await pool.release('6002'))
  await pool.untilWaiting(id)

  pool.sandbox.calls.clear()
  const again = await pool.provision('6003', inputs)
  expect(instanceId(again)).toBe(id)
  expect(pool.sandbox.calls.of({ service: 'pricing' })).toEqual([])
  const { readySeconds = 0, bootSeconds = 0 } = (await pool.row(id)) ?? {}
  const released = succeeded(await pool.release('6003'))
  if (bootSeconds > readySeconds) expect(released.summary).toContain('Saved by reuse: ')
  expect(released.summary).toContain('Cost: ')
  expect(released.log).toContain('Lease time: ')
})

test('who may not see prices is told no cost, and nothing else changes', async () => {
  const inputs = { 'resource-class': '2xlarge', 'instance-count': '1' }
  pool.sandbox.calls.failNext({
    service: 'ec2',
    operation: 'DescribeSpotPriceHistory',
    code: 'UnauthorizedOperation',
    status: 403,
  })
  const provisioned = succeeded(await pool.provision('6004', inputs))
  expect(provisioned.log).not.toMatch(/::(warning|error)/)
  const released = succeeded(await pool.release('6004'))
  expect(released.summary).toContain('Lease time: ')
  expect(released.summary).not.toContain('Cost: ')
  expect(released.log).not.toMatch(/::(warning|error)/)
})
