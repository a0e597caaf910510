import type { Deps } from '../deps.ts'
import { messageOf } from '../domain/errors.ts'
import type { IdleEntry } from '../domain/index-entries.ts'
import { selfEndMs } from '../domain/instance.ts'
import type { InstanceItem } from '../domain/protocol.ts'
import { pickAtRandom } from '../domain/random-choice.ts'
import { endInstances } from './end-instances.ts'

/** In one page of each pool. */
export const mostEndedInPassing = 10

/** Whether an instance should have ended itself by now. */
export function isOverdue({ deadlineAtMs }: Pick<IdleEntry, 'deadlineAtMs'>, now: number): boolean {
  return now > deadlineAtMs + selfEndMs
}

/**
 * Ends idle instances, and leased ones where whole items are known, whose agents did not, and brings the rows of those to
 * their end whose agents did: a bounded piece of what refresh does, since a schedule may be late or switched off. What
 * fails here is left to refresh.
 *
 * @param most by chance, so that those who pass at the same time do not all meet at the same rows
 */
export async function endExpired(
  entries: readonly (IdleEntry | InstanceItem)[],
  most: number,
  deps: Deps,
): Promise<void> {
  const now = deps.clock.now()
  const expired = entries.filter((entry) => entry.endedAtMs !== undefined || isOverdue(entry, now))
  const chosen = pickAtRandom(expired, most)
  if (chosen.length === 0) return
  try {
    await endInstances(
      chosen.map((instance) => {
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
    deps.log.info(`Left ${chosen.length} expired instances to refresh: ${messageOf(thrown)}`)
  }
}
