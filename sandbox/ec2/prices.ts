import type { JsonObject } from '../json.ts'
import { catalogue, subnets } from './catalogue.ts'
import { filtered } from './filters.ts'
import { page } from './wire.ts'

/** A tenth apart from zone to zone, so that a price taken of the wrong zone shows. */
const zoneStep = 0.1

/** The spot price of the moment of each type in each zone: a history that begins now has nothing else. */
export function describeSpotPriceHistory(params: JsonObject, nowMs: number): JsonObject {
  const zones = [...new Set(subnets.map(({ zone }) => zone))].sort()
  const prices = catalogue.flatMap((type) =>
    zones.map((zone, index) => ({
      type: type.name,
      zone,
      price: type.spotPricePerHour * (1 + zoneStep * index),
    })),
  )
  const matching = filtered(params, prices, {
    'instance-type': ({ type }) => type,
    'availability-zone': ({ zone }) => zone,
  })
  const { items, nextToken } = page(params, matching, [1, 1_000])
  return {
    spotPriceHistorySet: items.map(({ type, zone, price }) => ({
      instanceType: type,
      availabilityZone: zone,
      productDescription: 'Linux/UNIX',
      spotPrice: price.toFixed(6),
      timestamp: new Date(nowMs).toISOString(),
    })),
    nextToken,
  }
}
