import type { Deps } from '../deps.ts'
import type { Configuration } from '../domain/configuration.ts'
import { servingPhases } from '../domain/phases.ts'
import { heartbeatFreshMs } from '../domain/protocol.ts'
import { throwFirst } from '../domain/settled.ts'
import { endInstances } from '../lifecycle/end-instances.ts'
import { giveBack } from '../lifecycle/give-back.ts'
import type { Held } from './held.ts'

/**
 * Gives everything back that the step has taken: to the pool where the agent is healthy, to EC2 where not. Works from
 * what the step holds, whichever phase it was stopped in, and under cancellation too. Where a write fails, the other
 * instances are given back all the same; the one whose row could not be written is ended.
 *
 * @throws the first failure, once everything was tried
 */
export async function undo(
  held: readonly Held[],
  provisionId: string,
  configuration: Configuration,
  deps: Deps,
): Promise<void> {
  const ours = { provisionId: { equals: provisionId } }
  const { idle, failures } = await giveBack(
    held.map(({ instance }) => instance),
    {
      ...ours,
      heartbeatAtMs: { above: deps.clock.now() - heartbeatFreshMs },
      phase: { oneOf: servingPhases },
    },
    configuration,
    deps,
  )
  const isIdle = new Set(idle.map(({ id }) => id))
  await endInstances(
    held
      .filter(({ instance }) => !isIdle.has(instance.id))
      .map(({ instance }) => ({
        instance,
        why: { cause: 'undone', words: 'its provision failed before it could serve' },
        when: ours,
      })),
    deps,
  )
  throwFirst(failures)
}
