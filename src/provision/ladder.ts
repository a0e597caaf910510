import { usageClasses, type UsageClass } from '../domain/protocol.ts'
import type { PoolSubnet } from '../domain/configuration.ts'
import type { ProvisionRequest } from './request.ts'

/** One attempt to launch: in which market, in which zones. */
export interface Rung {
  usageClass: UsageClass
  subnets: readonly PoolSubnet[]
}

/** EC2 takes at most four sets of instance requirements in a request, and each subnet needs one. */
const subnetsPerLaunch = 4

/**
 * Where a shortage is launched, one rung after the other: the asked market in all zones, then, if spot was asked and
 * the user allows it, on-demand in all zones.
 */
export function ladder(request: ProvisionRequest): Rung[] {
  const markets: UsageClass[] =
    request.usageClass === 'spot' && request.onDemandFallback ? [...usageClasses] : [request.usageClass]
  return markets.flatMap((usageClass) =>
    Array.from({ length: Math.ceil(request.subnets.length / subnetsPerLaunch) }, (_, index) => ({
      usageClass,
      subnets: request.subnets.slice(index * subnetsPerLaunch, (index + 1) * subnetsPerLaunch),
    })),
  )
}

/** A rung in words. */
export function rungName({ usageClass, subnets }: Rung): string {
  return `${usageClass} in ${subnets.map(({ zone }) => zone).join(', ')}`
}
