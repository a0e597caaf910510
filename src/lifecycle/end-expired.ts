import type { Deps } from '../deps.ts'
import { messageOf } from '../domain/errors.ts'
import { selfEndMs } from '../domain/instance.ts'
import type { IdleEntry } from '../domain/index-entries.ts'
import { endInstances } from './end-instances.ts'

const mostInPassing = 10

/** Whether an idle instance should have ended itself by now. */
export function isOverdue({ deadlineAtMs }: Pick<IdleEntry, 'deadlineAtMs'>, now: number): boolean {
  return now > deadlineAtMs + selfEndMs
}

/**
 * Ends idle instances whose agents did not: a bounded piece of what refresh does, since a schedule may be late or
 * switched off. What fails here is left to refresh.
 */
export async function endExpired(entries: readonly IdleEntry[], deps: Deps): Promise<void> {
  const now = deps.clock.now()
  const overdue = entries.filter((entry) => isOverdue(entry, now)).slice(0, mostInPassing)
  if (overdue.length === 0) return
  try {
    await endInstances(
      overdue.map((instance) => ({
        instance,
        why: { cause: 'deadline', words: 'its idle time passed and it did not end itself' },
        when: { state: { equals: 'idle' }, deadlineAtMs: { equals: instance.deadlineAtMs } },
      })),
      deps,
    )
  } catch (thrown) {
    deps.log.info(`Left ${overdue.length} expired instances to refresh: ${messageOf(thrown)}`)
  }
}
