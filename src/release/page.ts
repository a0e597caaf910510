import { count, instanceTable } from '../report/instances.ts'
import type { SummaryPage } from '../report/summary.ts'
import type { Released } from './release.ts'

/** What a person reads of a release. */
export function releasePage(runId: string, { idle, ended, alreadyEnded }: Released): SummaryPage {
  const gone = [
    ...ended.map(({ instance, reason }) => ({ ...instance, reason })),
    ...alreadyEnded.map((instance) => ({ ...instance, reason: 'had ended before' })),
  ]
  const total = idle.length + gone.length
  return {
    title:
      total === 0
        ? `Nothing to release for run ${runId}`
        : `${count(total, 'runner')} of run ${runId} released`,
    lines: total === 0 ? [] : [`${idle.length} back in the pool, ${gone.length} ended.`],
    tables: [
      { title: 'Back in the pool', table: instanceTable(idle) },
      { title: 'Ended', table: instanceTable(gone, [{ head: 'Reason', cell: ({ reason }) => reason }]) },
    ],
  }
}
