import type { Deps } from '../deps.ts'
import { messageOf } from '../domain/errors.ts'
import { selfEndMs } from '../domain/instance.ts'
import type { IdleEntry } from '../domain/index-entries.ts'
import { pickAtRandom } from '../domain/random-choice.ts'
import { endInstances } from './end-instances.ts'

/** Whether an idle instance should have ended itself by now. */
export function isOverdue({ deadlineAtMs }: Pick<IdleEntry, 'deadlineAtMs'>, now: number): boolean {
  return now > deadlineAtMs + selfEndMs
}

/**
 * Ends idle instances whose agents did not, and brings the rows of those to their end whose agents did: a bounded piece
 * of what refresh does, since a schedule may be late or switched off. What fails here is left to refresh.
 *
 * @param most by chance, so that those who pass at the same time do not all meet at the same rows
 */
export async function endExpired(entries: readonly IdleEntry[], most: number, deps: Deps): Promise<void> {
  const now = deps.clock.now()
  const expired = entries.filter((entry) => entry.endedAtMs !== undefined || isOverdue(entry, now))
  const chosen = pickAtRandom(expired, most)
  if (chosen.length === 0) return
  try {
    await endInstances(
      chosen.map((instance) => ({
        instance,
        why: { cause: 'deadline', words: 'its idle time passed and it did not end itself' },
        when: { state: { equals: 'idle' }, deadlineAtMs: { equals: instance.deadlineAtMs } },
      })),
      deps,
    )
  } catch (thrown) {
    deps.log.info(`Left ${chosen.length} expired instances to refresh: ${messageOf(thrown)}`)
  }
}
