import { leaseCost, type LeaseCost, type PricedLease } from '../domain/lease-cost.ts'
import { count } from '../report/instances.ts'

/** Sentences on what the leases took, cost and saved. Where no price is known, nothing is said of money. */
export function costLines(leases: readonly PricedLease[], releasedAtMs: number): string[] {
  const costs = leases.flatMap((lease) => leaseCost(lease, releasedAtMs) ?? [])
  if (costs.length === 0) return []
  const lines = [`Lease time: ${sum(costs, ({ seconds }) => seconds).toFixed(0)} instance-seconds.`]
  const priced = costs.filter(({ usd }) => usd !== undefined)
  if (priced.length > 0) {
    const of =
      priced.length < leases.length ? `, for the ${priced.length} of ${leases.length} with a known price` : ''
    lines.push(
      `Cost: ${dollars(sum(priced, ({ usd }) => usd ?? 0))}${of}. It is the lease time at the price of the launch, ` +
        'without idle time, volumes and traffic.',
    )
  }
  const reused = costs.filter(({ savedSeconds }) => savedSeconds > 0)
  if (reused.length > 0) lines.push(savedLine(reused))
  return lines
}

function savedLine(reused: readonly LeaseCost[]): string {
  const seconds = sum(reused, ({ savedSeconds }) => savedSeconds)
  const usd = reused.every(({ savedUsd }) => savedUsd !== undefined)
    ? sum(reused, ({ savedUsd }) => savedUsd ?? 0)
    : 0
  return (
    `Saved by reuse: ${seconds.toFixed(0)} s${usd >= leastShownUsd ? ` and ${dollars(usd)}` : ''} of booting. So much sooner ` +
    `${count(reused.length, 'instance')} ${reused.length === 1 ? 'was' : 'were'} ready after the claim than after the launch.`
  )
}

/** What would be shown as nothing is left out. */
const leastShownUsd = 0.000_05

/** Four digits: a lease costs tenths of a cent. */
export function dollars(usd: number): string {
  return `$${usd.toFixed(4)}`
}

function sum(costs: readonly LeaseCost[], of: (cost: LeaseCost) => number): number {
  return costs.reduce((total, cost) => total + of(cost), 0)
}
