import { age, count, instanceTable } from '../report/instances.ts'
import type { SummaryPage, SummarySection } from '../report/summary.ts'
import { rungName } from './ladder.ts'
import type { Provisioned } from './provision.ts'
import type { Climb } from './supply.ts'

/** What a person reads of a provision. */
export function provisionPage(provisioned: Provisioned): SummaryPage {
  const { label, held, phases, gathered } = provisioned
  const created = held.filter(({ origin }) => origin === 'launched').length
  return {
    title: `${count(held.length, 'runner')} ready for run ${label}`,
    lines: [
      `${held.length - created} reused from the pool, ${created} launched. Jobs reach them with \`runs-on: ${label}\`.`,
      ...ladderLine(gathered.climbs, created),
      ...(gathered.inLineMs >= 1_000 ? [`It stood in line for ${age(gathered.inLineMs)}.`] : []),
    ],
    sections: [
      instances(provisioned),
      { kind: 'chart', title: 'Where the time went', spans: phases },
      ladderTable(gathered.climbs),
      {
        kind: 'table',
        title: 'Replaced',
        table: {
          head: ['Instance', 'Reason'],
          rows: gathered.replaced.map(({ held: { instance }, reason }) => [instance.instanceId, reason]),
        },
      },
    ],
  }
}

function instances({ held, gathered, endedAtMs }: Provisioned): SummarySection {
  const all = held.map(({ instance, origin }) => ({ ...instance, origin }))
  return {
    kind: 'table',
    title: 'Instances',
    table: instanceTable(all, [
      { head: 'Origin', cell: ({ origin }) => (origin === 'claimed' ? 'reused' : 'launched') },
      { head: 'Age', cell: ({ createdAtMs }) => age(endedAtMs - createdAtMs) },
      {
        head: 'Ready after',
        cell: ({ instanceId, leasedAtMs }) => {
          const readyAtMs = gathered.readyAtMs.get(instanceId)
          return readyAtMs === undefined || leasedAtMs === undefined
            ? ''
            : `${((readyAtMs - leasedAtMs) / 1_000).toFixed(1)} s`
        },
      },
    ]),
  }
}

/** Which rung of the ladder gave the machines, and why not an earlier one; nothing when none was needed. */
function ladderLine(climbs: readonly Climb[], created: number): string[] {
  const rungs = climbs.flatMap((climb) => climb.rungs)
  const given = [...rungs].reverse().find(({ launched }) => launched > 0)
  const problem = rungs.find((rung) => rung.problem !== undefined)?.problem
  if (created === 0 || given === undefined) return []
  const why = problem === undefined ? 'the first choice' : `because ${problem.words}`
  return [`Capacity: ${rungName(given.rung)}, ${why}.`]
}

/** Every attempt to launch, when one of them gave too little. */
function ladderTable(climbs: readonly Climb[]): SummarySection {
  const rungs = climbs.flatMap((climb) => climb.rungs)
  const isWorthTelling = rungs.some(({ problem }) => problem !== undefined)
  return {
    kind: 'table',
    title: 'Attempts to launch',
    table: {
      head: ['Tried', 'Launched', 'Missing because'],
      rows: isWorthTelling
        ? rungs.map(({ rung, launched, problem }) => [rungName(rung), String(launched), problem?.words ?? ''])
        : [],
    },
  }
}
