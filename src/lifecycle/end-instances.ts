import type { Deps } from '../deps.ts'
import type { Test } from '../domain/expression.ts'
import { endedRowSeconds, transitions } from '../domain/instance.ts'
import type { InstanceItem } from '../domain/protocol.ts'
import { settleAll, throwFirst } from '../domain/settled.ts'
import type { LoggedInstance } from '../report/log.ts'

type EndedInstance = LoggedInstance & Pick<InstanceItem, 'id'>

/** An instance to be ended, and why. */
export interface Ending<T extends EndedInstance = EndedInstance> {
  instance: T
  /** In words, for the row, the log and the summary. */
  reason: string
  /** What must still hold beside the lease, so that nothing is ended that changed since somebody looked. */
  when?: { [K in keyof InstanceItem]?: Test }
}

/**
 * Ends instances: the row first, by conditional write, then the machine. One whose row changed meanwhile is left to
 * whoever changed it; one that has no row, or is terminating already, is ended in EC2 all the same. Should EC2 not be
 * reached, the agent finds its row terminating and ends the machine itself.
 *
 * @throws the first failure of a row's write, once all others are ended
 */
export async function endInstances<T extends EndedInstance>(
  endings: readonly Ending<T>[],
  deps: Deps,
): Promise<Ending<T>[]> {
  const now = deps.clock.now()
  const { values, failures } = await settleAll(
    endings.map(async (ending) => {
      const { isWritten, item } = await deps.instances.update(ending.instance.id, {
        set: {
          state: transitions.end.to,
          endReason: ending.reason,
          deadlineAtMs: now,
          expiresAtSeconds: Math.floor(now / 1_000) + endedRowSeconds,
        },
        remove: ['idlePool', 'registrationToken'],
        when: {
          state: { oneOf: transitions.end.from },
          lease: { equals: ending.instance.lease },
          ...ending.when,
        },
      })
      const isOurs = isWritten || item === undefined || item.state === 'terminating'
      if (isWritten) deps.log.transition('Ended', ending.instance, `reason="${ending.reason}"`)
      return { ending, isOurs }
    }),
  )
  const ended = values.filter(({ isOurs }) => isOurs).map(({ ending }) => ending)
  if (ended.length > 0) {
    const ec2 = await deps.ec2()
    await ec2.terminateInstances(ended.map(({ instance }) => instance.instanceId))
  }
  throwFirst(failures)
  return ended
}
