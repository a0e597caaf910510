import { count, instanceTable } from '../report/instances.ts'
import type { SummaryPage } from '../report/summary.ts'
import { rungName } from './ladder.ts'
import type { Provisioned } from './provision.ts'

/** What a person reads of a provision. */
export function provisionPage({ label, held, phases, gathered }: Provisioned): SummaryPage {
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
        title: 'Launches that gave too little',
        table: {
          head: ['Tried', 'Launched', 'Because'],
          rows: gathered.climbs
            .flatMap(({ rungs }) => rungs)
            .flatMap(({ rung, launched, problem }) =>
              problem === undefined ? [] : [[rungName(rung), String(launched), problem.words]],
            ),
        },
      },
      {
        title: 'Replaced',
        table: {
          head: ['Instance', 'Reason'],
          rows: gathered.replaced.map(({ held: { instance }, reason }) => [instance.instanceId, reason]),
        },
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
