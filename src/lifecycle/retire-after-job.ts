import type { Deps } from '../deps.ts'
import type { Configuration } from '../domain/configuration.ts'
import type { EndReason } from '../domain/ending.ts'
import type { Test } from '../domain/expression.ts'
import { jobEndMs, notEnded, ordered, transitions } from '../domain/instance.ts'
import { jobPhases } from '../domain/phases.ts'
import type { InstanceItem } from '../domain/protocol.ts'
import { settleAll, type Settled } from '../domain/settled.ts'
import type { Ending } from './end-instances.ts'
import { usableRemovalToken, type Leased } from './give-back.ts'

/** What an end that can wait for a job is conditional on. */
export const noJobRuns = { phase: { noneOf: jobPhases } } as const

/**
 * Retires instances whose job is still within its grace: each is idle for as long as the job may still take and stands
 * in no index and no queue, so that nobody claims it. Its agent ends it at that deadline, or a refresh that finds it
 * without a job before. One that changed meanwhile is left alone.
 *
 * @param when what must hold beside the lease and one of the states that may be released
 */
export async function retireAfterJob<T extends Leased>(
  endings: readonly Ending<T>[],
  when: { [K in keyof InstanceItem]?: Test },
  configuration: Configuration,
  deps: Deps,
): Promise<Settled<Ending<T>>> {
  const now = deps.clock.now()
  const deadlineAtMs = now + jobEndMs(configuration.timeouts)
  const { values, failures } = await settleAll(
    endings.map(async ({ instance, why }) => {
      const { isWritten } = await deps.instances.update(instance.id, {
        set: {
          state: transitions.release.to,
          ...ordered({ lease: instance.lease, deadlineAtMs }),
          idleSinceAtMs: now,
          removalToken: usableRemovalToken(configuration, now),
        },
        remove: ['runId', 'provisionId', 'registrationToken', 'idlePool'],
        when: {
          state: { oneOf: transitions.release.from },
          lease: { equals: instance.lease },
          ...notEnded,
          ...when,
        },
      })
      const later = { instance, why: afterJob(why) }
      if (isWritten) deps.log.transition('Released', instance, `reason="${later.why.words}"`)
      return isWritten ? [later] : []
    }),
  )
  return { values: values.flat(), failures }
}

function afterJob({ cause, words }: EndReason): EndReason {
  return { cause, words: `${words}; it ends once its job is over` }
}
