import type { Deps } from '../deps.ts'
import { messageOf } from '../domain/errors.ts'
import type { IdleEntry } from '../domain/index-entries.ts'
import { selfEndMs } from '../domain/instance.ts'
import type { InstanceItem } from '../domain/protocol.ts'
import { endInstances } from './end-instances.ts'

const mostInPassing = 10

/** Whether an instance should have ended itself by now. */
export function isOverdue({ deadlineAtMs }: Pick<IdleEntry, 'deadlineAtMs'>, now: number): boolean {
  return now > deadlineAtMs + selfEndMs
}

/**
 * Ends idle instances, and leased ones where whole items are known, whose agents did not: a bounded piece of what
 * refresh does, since a schedule may be late or switched off. What fails here is left to refresh.
 */
export async function endExpired(entries: readonly (IdleEntry | InstanceItem)[], deps: Deps): Promise<void> {
  const now = deps.clock.now()
  const overdue = entries.filter((entry) => isOverdue(entry, now)).slice(0, mostInPassing)
  if (overdue.length === 0) return
  try {
    await endInstances(
      overdue.map((instance) => {
        const state = 'state' in instance ? instance.state : 'idle'
        const time = state === 'idle' ? 'idle time' : 'deadline'
        return {
          instance,
          why: { cause: 'deadline', words: `its ${time} passed and it did not end itself` },
          when: { state: { equals: state }, deadlineAtMs: { equals: instance.deadlineAtMs } },
        }
      }),
      deps,
    )
  } catch (thrown) {
    deps.log.info(`Left ${overdue.length} expired instances to refresh: ${messageOf(thrown)}`)
  }
}
