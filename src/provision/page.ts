import { count, instanceTable } from '../report/instances.ts'
import type { SummaryPage } from '../report/summary.ts'
import type { Provisioned } from './provision.ts'

/** What a person reads of a provision. */
export function provisionPage({ label, held, phases }: Provisioned): SummaryPage {
  const instances = held.map(({ instance, origin }) => ({ ...instance, origin }))
  const created = held.filter(({ origin }) => origin === 'launched').length
  return {
    title: `${count(held.length, 'runner')} ready for run ${label}`,
    lines: [`${held.length - created} reused from the pool, ${created} launched.`],
    tables: [
      {
        title: 'Instances',
        table: instanceTable(instances, [
          { head: 'Origin', cell: ({ origin }) => (origin === 'claimed' ? 'reused' : 'launched') },
        ]),
      },
      {
        title: 'Time',
        table: {
          head: ['Phase', 'Seconds'],
          rows: phases.map(({ name, seconds }) => [name, seconds.toFixed(1)]),
        },
      },
    ],
  }
}
