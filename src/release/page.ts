import { leaseCost, type PricedLease } from '../domain/lease-cost.ts'
import { brokenWords } from '../lifecycle/end-broken.ts'
import { age, count, instanceTable } from '../report/instances.ts'
import type { LoggedInstance } from '../report/log.ts'
import type { SummaryPage, SummarySection, SummaryTable } from '../report/summary.ts'
import { costLines, dollars } from './cost.ts'
import type { Released } from './release.ts'

/** What a person reads of a release. */
export function releasePage(
  runId: string,
  { idle, ended, alreadyEnded, broken, interrupted, drifted, releasedAtMs }: Released,
): SummaryPage {
  const retired = ended.map(({ instance, why }) => ({ ...instance, reason: why.words }))
  const gone = alreadyEnded.map(({ instance, words, code = '' }) => ({
    ...instance,
    reason: words,
    cause: code,
  }))
  const leases = [...idle, ...retired]
  const total = leases.length + gone.length + broken.length
  if (total === 0) return { title: `Nothing to release for run ${runId}`, lines: [], sections: [] }
  const lease = leaseColumns(releasedAtMs)
  const cause = { head: 'Cause', cell: (instance: { cause: string }) => instance.cause }
  const reason = { head: 'Reason', cell: (instance: { reason: string }) => instance.reason }
  return {
    title: `${count(total, 'runner')} of run ${runId} released`,
    lines: [
      `${idle.length} back in the pool, ${retired.length} retired, ${gone.length} ended before.`,
      ...(gone.length === 0 ? [] : ['Jobs that were on a machine that ended before are lost.']),
      ...(interrupted.length === 0 ? [] : [`EC2 took back ${interrupted.join(', ')}.`]),
      ...costLines(leases, releasedAtMs),
    ],
    sections: [
      { kind: 'table', title: 'Back in the pool', table: instanceTable(idle, lease) },
      { kind: 'table', title: 'Retired', table: instanceTable(retired, [...lease, reason]) },
      { kind: 'table', title: 'Ended before the release', table: instanceTable(gone, [reason, cause]) },
      brokenTable(broken),
      { kind: 'table', title: 'No longer as their image made them', table: driftTable(drifted) },
    ],
  }
}

/** Machines of which nothing is believed but the key. */
function brokenTable(broken: Released['broken']): SummarySection {
  return {
    kind: 'table',
    title: 'Not believed',
    table: {
      head: ['Instance', 'Reason'],
      rows: broken.map((item) => [item.instanceId ?? item.id, brokenWords(item)]),
    },
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
