import type { InstanceItem } from './protocol.ts'

/** What of a row tells the cost of its lease. */
export type PricedLease = Pick<InstanceItem, 'lease'> &
  Partial<Pick<InstanceItem, 'leasedAtMs' | 'bootSeconds' | 'readySeconds' | 'hourlyUsd'>>

/** What one lease took and saved. */
export interface LeaseCost {
  /** From its launch or claim to its release. */
  seconds: number
  /** Price of the machine for that time; undefined when its price is not known. */
  usd: number | undefined
  /**
   * What a reused machine was ready sooner after its claim than after its launch: time that nobody waited, and that
   * nobody paid a second time. 0 for a first lease, and where it is not known.
   */
  savedSeconds: number
  savedUsd: number | undefined
}

/** Undefined for a lease whose beginning is not known. */
export function leaseCost(item: PricedLease, releasedAtMs: number): LeaseCost | undefined {
  const { lease, leasedAtMs, bootSeconds, readySeconds, hourlyUsd } = item
  if (leasedAtMs === undefined) return undefined
  const seconds = Math.max(0, releasedAtMs - leasedAtMs) / 1_000
  const isReused = lease > 1 && bootSeconds !== undefined && readySeconds !== undefined
  const savedSeconds = isReused ? Math.max(0, bootSeconds - readySeconds) : 0
  const price = (time: number) => (hourlyUsd === undefined ? undefined : (hourlyUsd * time) / 3_600)
  return { seconds, usd: price(seconds), savedSeconds, savedUsd: price(savedSeconds) }
}
