import { count, instanceTable } from '../report/instances.ts'
import type { SummaryPage } from '../report/summary.ts'
import type { Released } from './release.ts'

/** What a person reads of a release. */
export function releasePage(
  runId: string,
  { idle, ended, alreadyEnded, interrupted }: Released,
): SummaryPage {
  const gone = [
    ...ended.map(({ instance, reason }) => ({ ...instance, reason })),
    ...alreadyEnded.map((instance) => ({ ...instance, reason: instance.endReason ?? 'had ended before' })),
  ]
  const total = idle.length + gone.length
  return {
    title:
      total === 0
        ? `Nothing to release for run ${runId}`
        : `${count(total, 'runner')} of run ${runId} released`,
    lines: [
      ...(total === 0 ? [] : [`${idle.length} back in the pool, ${gone.length} ended.`]),
      ...(interrupted.length === 0 ? [] : [`EC2 took back ${interrupted.join(', ')}.`]),
    ],
    tables: [
      { title: 'Back in the pool', table: instanceTable(idle) },
      { title: 'Ended', table: instanceTable(gone, [{ head: 'Reason', cell: ({ reason }) => reason }]) },
    ],
  }
}
