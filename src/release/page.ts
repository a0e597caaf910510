import { leaseCost, type PricedLease } from '../domain/lease-cost.ts'
import { age, count, instanceTable } from '../report/instances.ts'
import type { LoggedInstance } from '../report/log.ts'
import type { SummaryPage, SummaryTable } from '../report/summary.ts'
import { costLines, dollars } from './cost.ts'
import type { Released } from './release.ts'

/** What a person reads of a release. */
export function releasePage(
  runId: string,
  { idle, ended, alreadyEnded, interrupted, drifted, releasedAtMs }: Released,
): SummaryPage {
  const retired = ended.map(({ instance, reason }) => ({ ...instance, reason }))
  const gone = alreadyEnded.map((entry) => ({ ...entry, reason: entry.endReason ?? 'for an unknown reason' }))
  const leases = [...idle, ...retired]
  const total = leases.length + gone.length
  if (total === 0) return { title: `Nothing to release for run ${runId}`, lines: [], sections: [] }
  const lease = leaseColumns(releasedAtMs)
  const reason = { head: 'Reason', cell: (instance: { reason: string }) => instance.reason }
  return {
    title: `${count(total, 'runner')} of run ${runId} released`,
    lines: [
      `${idle.length} back in the pool, ${retired.length} retired, ${gone.length} ended before.`,
      ...(interrupted.length === 0 ? [] : [`EC2 took back ${interrupted.join(', ')}.`]),
      ...costLines(leases, releasedAtMs),
    ],
    sections: [
      { kind: 'table', title: 'Back in the pool', table: instanceTable(idle, lease) },
      { kind: 'table', title: 'Retired', table: instanceTable(retired, [...lease, reason]) },
      { kind: 'table', title: 'Ended before the release', table: instanceTable(gone, [reason]) },
      { kind: 'table', title: 'No longer as their image made them', table: driftTable(drifted) },
    ],
  }
}

function driftTable(drifted: Released['drifted']): SummaryTable {
  return {
    head: ['Instance', 'What changed'],
    rows: drifted.map(({ instanceId, drift }) => [instanceId, drift]),
  }
}

/** Age, lease time and cost of a lease; the cost is empty where no price is known. */
function leaseColumns(releasedAtMs: number) {
  type Leased = LoggedInstance & PricedLease & { createdAtMs: number }
  return [
    { head: 'Age', cell: ({ createdAtMs }: Leased) => age(releasedAtMs - createdAtMs) },
    {
      head: 'Lease time',
      cell: (instance: Leased) => {
        const cost = leaseCost(instance, releasedAtMs)
        return cost === undefined ? '' : `${cost.seconds.toFixed(0)} s`
      },
    },
    {
      head: 'Cost',
      cell: (instance: Leased) => {
        const usd = leaseCost(instance, releasedAtMs)?.usd
        return usd === undefined ? '' : dollars(usd)
      },
    },
  ]
}
