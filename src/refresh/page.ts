import { instanceStates } from '../domain/protocol.ts'
import { count } from '../report/instances.ts'
import type { SummaryPage } from '../report/summary.ts'
import type { Refreshed } from './refresh.ts'

/** What a person reads of a refresh: the pool at a glance, and what was changed or cleared away. */
export function refreshPage({ configuration, isChanged, reaped }: Refreshed): SummaryPage {
  const { runner, launchTemplateVersion, registrationToken } = configuration
  return {
    title: `Pool: ${count(reaped.alive.length, 'instance')}`,
    lines: [
      `Configuration ${isChanged ? `written as revision ${configuration.revision}` : 'up to date'}; launch template ` +
        `version ${launchTemplateVersion}; runner ${runner.version}; registration token valid until ` +
        `${new Date(registrationToken.expiresAtMs).toISOString()}.`,
    ],
    tables: [
      {
        title: 'By state',
        table: {
          head: ['State', 'Instances'],
          rows: instanceStates
            .map((state) => ({ state, number: reaped.alive.filter((item) => item.state === state).length }))
            .filter(({ number }) => number > 0)
            .map(({ state, number }) => [state, String(number)]),
        },
      },
      {
        title: 'Ended',
        table: {
          head: ['Instance', 'Reason'],
          rows: reaped.ended.map(({ instanceId, reason }) => [instanceId, reason]),
        },
      },
      {
        title: 'Removed from GitHub',
        table: { head: ['Runner'], rows: reaped.removedRunners.map((name) => [name]) },
      },
    ],
  }
}
