import { describe, expect, test } from '@jest/globals'
import { leaseCost } from '../../src/domain/lease-cost.ts'
import { costLines } from '../../src/release/cost.ts'

const first = { lease: 1, leasedAtMs: 0, hourlyUsd: 0.36, bootSeconds: 60, readySeconds: 60 }
const reused = { lease: 2, leasedAtMs: 0, hourlyUsd: 0.36, bootSeconds: 60, readySeconds: 4 }
const hourMs = 3_600_000

describe('a lease', () => {
  test('costs its time at the price of its machine', () => {
    expect(leaseCost(first, hourMs)).toEqual({ seconds: 3_600, usd: 0.36, savedSeconds: 0, savedUsd: 0 })
  })

  test('of a reused machine saves what the machine was ready sooner', () => {
    const { savedSeconds, savedUsd } = leaseCost(reused, hourMs) ?? {}
    expect(savedSeconds).toBe(56)
    expect(savedUsd).toBeCloseTo(0.0056, 10)
    expect(leaseCost({ ...reused, readySeconds: 90 }, hourMs)?.savedSeconds).toBe(0)
  })

  test('says nothing that is not known', () => {
    expect(leaseCost({ lease: 2 }, hourMs)).toBeUndefined()
    expect(leaseCost({ lease: 2, leasedAtMs: 0 }, hourMs)).toEqual({
      seconds: 3_600,
      usd: undefined,
      savedSeconds: 0,
      savedUsd: undefined,
    })
  })
})

describe('the sentences of a release', () => {
  test('sum up time, cost and savings', () => {
    expect(costLines([first, reused], hourMs)).toEqual([
      'Lease time: 7200 instance-seconds.',
      'Cost: $0.7200. It is the lease time at the price of the launch, without idle time, volumes and traffic.',
      'Saved by reuse: 56 s and $0.0056 of booting. So much sooner 1 instance was ready after the claim than after the launch.',
    ])
  })

  test('say for how many a price is known', () => {
    const [, cost] = costLines([first, { lease: 1, leasedAtMs: 0 }], hourMs)
    expect(cost).toContain('Cost: $0.3600, for the 1 of 2 with a known price.')
  })

  test('leave money out where no price is known', () => {
    const { lease, leasedAtMs, bootSeconds, readySeconds } = reused
    expect(costLines([{ lease, leasedAtMs, bootSeconds, readySeconds }], hourMs)).toEqual([
      'Lease time: 3600 instance-seconds.',
      'Saved by reuse: 56 s of booting. So much sooner 1 instance was ready after the claim than after the launch.',
    ])
    expect(costLines([], hourMs)).toEqual([])
  })
})
