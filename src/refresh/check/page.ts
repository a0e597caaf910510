import type { SummaryPage } from '../../report/summary.ts'
import { marks, type Checked } from './check.ts'

/** What a person reads of a dry run: each check with its outcome and remedy, and what a refresh would clear away. */
export function checkPage({ findings, reaped }: Checked): SummaryPage {
  const failures = findings.filter(({ outcome }) => outcome === 'failed').length
  return {
    title: `Check of the pool: ${failures === 0 ? 'nothing failed' : `${failures} failed`} (dry run)`,
    lines: [
      'Nothing was changed. ✔ is in order, ✘ needs what stands beside it, – could not be checked and stops nobody.',
    ],
    sections: [
      {
        kind: 'table',
        title: 'Checks',
        table: {
          head: ['', 'What', 'Found', 'Remedy'],
          rows: findings.map(({ subject, outcome, found, remedy = '' }) => [
            marks[outcome],
            subject,
            found,
            remedy,
          ]),
        },
      },
      {
        kind: 'table',
        title: 'Would be ended',
        table: {
          head: ['Instance', 'Reason'],
          rows: reaped?.ended.map(({ instanceId, reason }) => [instanceId, reason]) ?? [],
        },
      },
      {
        kind: 'table',
        title: 'Would be removed from GitHub',
        table: {
          head: ['Runner', 'Reason'],
          rows: reaped?.removedRunners.map(({ name, reason }) => [name, reason]) ?? [],
        },
      },
    ],
  }
}
