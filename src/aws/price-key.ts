import type { InstanceItem } from '../domain/protocol.ts'

/** What the price of a machine depends on, beside the market. */
export type Place = Pick<InstanceItem, 'instanceType' | 'zone'>

/** Names a place in a table of prices. */
export function priceKey({ instanceType, zone }: Place): string {
  return `${instanceType} ${zone}`
}

/** How long to wait for prices: a machine that boots is worth more than its price. */
export const priceLimitMs = 5_000
