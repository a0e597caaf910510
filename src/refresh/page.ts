import type { RunnerToken } from '../domain/configuration.ts'
import { instanceStates, type InstanceItem } from '../domain/protocol.ts'
import { age, count, day } from '../report/instances.ts'
import type { SummaryPage, SummarySection, SummaryTable } from '../report/summary.ts'
import { configurationChanges } from './changes.ts'
import type { Refreshed } from './refresh.ts'

/** What a person reads of a refresh: the pool at a glance, and what was changed or cleared away. */
export function refreshPage(refreshed: Refreshed): SummaryPage {
  const { reaped } = refreshed
  const { ended, removedRunners } = reaped
  return {
    title: `Pool: ${count(reaped.alive.length, 'instance')}`,
    lines: [
      `${stateWords(reaped.alive)}. Ended ${count(ended.length, 'instance')}, ` +
        `removed ${count(removedRunners.length, 'runner')}.`,
    ],
    sections: [
      { kind: 'table', title: 'Instances', table: poolTable(reaped.alive) },
      { kind: 'table', title: 'Set-up', table: setUpTable(refreshed) },
      changes(refreshed),
      {
        kind: 'table',
        title: 'Ended',
        table: {
          head: ['Instance', 'Reason'],
          rows: ended.map(({ instanceId, reason }) => [instanceId, reason]),
        },
      },
      {
        kind: 'table',
        title: 'Removed from GitHub',
        table: {
          head: ['Runner', 'Reason'],
          rows: removedRunners.map(({ name, reason }) => [name, reason]),
        },
      },
    ],
  }
}

const aliveStates = instanceStates.filter((state) => state !== 'terminating')

function stateWords(alive: readonly InstanceItem[]): string {
  const counted = aliveStates
    .map((state) => ({ state, number: alive.filter((item) => item.state === state).length }))
    .filter(({ number }) => number > 0)
  return counted.map(({ state, number }) => `${number} ${state}`).join(', ') || 'The pool is empty'
}

/** How many instances of each kind are in which state. */
function poolTable(alive: readonly InstanceItem[]): SummaryTable {
  const kindOf = ({ resourceClass, usageClass, instanceType }: InstanceItem) =>
    [resourceClass, usageClass, instanceType].join(' ')
  const kinds = new Map(alive.map((item) => [kindOf(item), item]))
  return {
    head: [
      'Class',
      'Usage',
      'Type',
      ...aliveStates.map((state) => `${state[0]?.toUpperCase()}${state.slice(1)}`),
    ],
    rows: [...kinds]
      .sort(([one], [other]) => one.localeCompare(other))
      .map(([kind, { resourceClass, usageClass, instanceType }]) => [
        resourceClass,
        usageClass,
        instanceType,
        ...aliveStates.map((state) =>
          String(alive.filter((item) => item.state === state && kindOf(item) === kind).length),
        ),
      ]),
  }
}

function setUpTable(refreshed: Refreshed): SummaryTable {
  const { configuration, previous, isChanged, refreshedAtMs: now } = refreshed
  const { revision, launchTemplateVersion, runner, runnerSinceAtMs, runnerDeprecatesAtMs } = configuration
  const isNewTemplate = isChanged && launchTemplateVersion !== previous?.launchTemplateVersion
  const until =
    runnerDeprecatesAtMs === undefined
      ? 'GitHub has set no end date'
      : `gets jobs until ${day(runnerDeprecatesAtMs)}`
  const since = runnerSinceAtMs === undefined ? '' : `, in use for ${age(now - runnerSinceAtMs)}`
  return {
    head: ['What', 'How it stands'],
    rows: [
      ['Configuration', isChanged ? `written as revision ${revision}` : `up to date, revision ${revision}`],
      ['Launch template', `version ${launchTemplateVersion}${isNewTemplate ? ', made by this refresh' : ''}`],
      ['Runner', `${runner.version}${since}; ${until}`],
      ['Registration token', tokenWords(configuration.registrationToken, now)],
      ['Removal token', tokenWords(configuration.removalToken, now)],
    ],
  }
}

function tokenWords({ issuedAtMs, expiresAtMs }: RunnerToken, now: number): string {
  const left = expiresAtMs > now ? `valid for ${age(expiresAtMs - now)}` : 'expired'
  return `${age(now - issuedAtMs)} old, ${left}`
}

/** What this refresh changed of the configuration that was there. */
function changes({ configuration, previous, isChanged }: Refreshed): SummarySection {
  const made = isChanged && previous ? configurationChanges(previous, configuration) : []
  return {
    kind: 'table',
    title: 'Changed settings',
    table: {
      head: ['Setting', 'Before', 'Now'],
      rows: made.map(({ setting, before, after }) => [setting, before ?? 'none', after ?? 'none']),
    },
  }
}
