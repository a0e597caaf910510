import type { Deps } from '../deps.ts'
import type { EndReason } from '../domain/endings.ts'
import type { Test } from '../domain/expression.ts'
import { endedRowSeconds, transitions } from '../domain/instance.ts'
import { isOver } from '../domain/phases.ts'
import type { InstanceItem } from '../domain/protocol.ts'
import { settleAll, throwFirst, type Settled } from '../domain/settled.ts'
import type { LoggedInstance } from '../report/log.ts'

type EndedInstance = LoggedInstance & Pick<InstanceItem, 'id'>

/** An instance to be ended, and why. */
export interface Ending<T extends EndedInstance = EndedInstance> {
  instance: T
  why: EndReason
  /** What must still hold beside the lease, so that nothing is ended that changed since somebody looked. */
  when?: { [K in keyof InstanceItem]?: Test }
}

/**
 * Ends instances: the row first, by conditional write, then the machine. One whose row changed meanwhile is left to
 * whoever changed it, and so is one whose item is not to be believed any more; one that has no row, or is over already,
 * is ended in EC2 all the same. Should EC2 not be reached, the agent finds its row terminating and ends the machine
 * itself. Each is tried, whatever becomes of the others.
 */
export async function settleEndings<T extends EndedInstance>(
  endings: readonly Ending<T>[],
  deps: Deps,
): Promise<Settled<Ending<T>>> {
  const now = deps.clock.now()
  const { values, failures } = await settleAll(
    endings.map(async (ending) => {
      const { isWritten, item, broken } = await deps.instances.update(ending.instance.id, {
        set: {
          state: transitions.end.to,
          endReason: ending.why.words,
          endCause: ending.why.cause,
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
      if (isWritten) deps.log.transition('Ended', ending.instance, `reason="${ending.why.words}"`)
      else if (broken) deps.log.info(`Left ${ending.instance.instanceId} to refresh: ${broken.broken}.`)
      const isGone = item === undefined && broken === undefined
      return { ending, isOurs: isWritten || isGone || (item !== undefined && isOver(item)) }
    }),
  )
  const ended = values.filter(({ isOurs }) => isOurs).map(({ ending }) => ending)
  if (ended.length > 0) {
    const machines = await settleAll([
      terminate(
        ended.map(({ instance }) => instance.instanceId),
        deps,
      ),
    ])
    failures.push(...machines.failures)
  }
  return { values: ended, failures }
}

/**
 * {@link settleEndings} for whoever can do nothing about a failure.
 *
 * @throws the first failure, once all others are ended
 */
export async function endInstances<T extends EndedInstance>(
  endings: readonly Ending<T>[],
  deps: Deps,
): Promise<Ending<T>[]> {
  const { values, failures } = await settleEndings(endings, deps)
  throwFirst(failures)
  return values
}

async function terminate(instanceIds: readonly string[], deps: Deps): Promise<void> {
  const ec2 = await deps.ec2()
  await ec2.terminateInstances(instanceIds)
}
