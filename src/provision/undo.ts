import type { Deps } from '../deps.ts'
import type { Configuration } from '../domain/configuration.ts'
import { heartbeatFreshMs, servingPhases } from '../domain/protocol.ts'
import { endInstances } from '../lifecycle/end-instances.ts'
import { giveBack } from '../lifecycle/give-back.ts'
import type { Held } from './held.ts'

/**
 * Gives everything back that the step has taken: to the pool where the agent is healthy, to EC2 where not. Works from
 * what the step holds, whichever phase it was stopped in, and under cancellation too.
 */
export async function undo(
  held: readonly Held[],
  provisionId: string,
  configuration: Configuration,
  deps: Deps,
): Promise<void> {
  const ours = { provisionId: { equals: provisionId } }
  const { refused } = await giveBack(
    held.map(({ instance }) => instance),
    {
      ...ours,
      heartbeatAtMs: { above: deps.clock.now() - heartbeatFreshMs },
      phase: { oneOf: servingPhases },
    },
    configuration,
    deps,
  )
  await endInstances(
    refused.map(({ lease }) => ({
      instance: lease,
      reason: 'its provision failed before it could serve',
      when: ours,
    })),
    deps,
  )
}
