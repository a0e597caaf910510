import type { Deps } from '../deps.ts'
import { endReasonOf, type EndReason } from '../domain/ending.ts'
import type { Test } from '../domain/expression.ts'
import { endedRowSeconds, notEnded, ordered, transitions } from '../domain/instance.ts'
import { hasEnded } from '../domain/phases.ts'
import type { InstanceItem } from '../domain/protocol.ts'
import { settleAll, throwFirst, type Settled } from '../domain/settled.ts'
import type { UpdateOutcome } from '../pool/instances.ts'
import type { LoggedInstance } from '../report/log.ts'

type EndedInstance = LoggedInstance &
  Pick<InstanceItem, 'id'> &
  Partial<Pick<InstanceItem, 'endedAtMs' | 'endCode' | 'message'>>

/** An instance to be ended, and why. */
export interface Ending<T extends EndedInstance = EndedInstance> {
  instance: T
  /** That of an agent that was faster stands in its place. */
  why: EndReason
  /** What must still hold beside the lease, so that nothing is ended that changed since somebody looked. */
  when?: { [K in keyof InstanceItem]?: Test }
}

/**
 * Ends instances: the row first, by conditional write, then the machine. One whose row changed meanwhile is left to
 * whoever changed it, and so is one whose item is not to be believed any more; one that has no row, or has ended already,
 * is ended in EC2 all the same. Of one that its own agent has ended the row is brought to its end here, by whoever meets
 * it: the agent may write neither state nor time to live. Should EC2 not be reached, the agent finds its row terminating
 * and ends the machine itself. Each is tried, whatever becomes of the others.
 */
export async function settleEndings<T extends EndedInstance>(
  endings: readonly Ending<T>[],
  deps: Deps,
): Promise<Settled<Ending<T>>> {
  const { values, failures } = await settleAll(endings.map((ending) => endRow(ending, deps)))
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

interface RowEnd<T extends EndedInstance> {
  ending: Ending<T>
  /** Whether the machine is to be ended. */
  isOurs: boolean
}

async function endRow<T extends EndedInstance>(ending: Ending<T>, deps: Deps): Promise<RowEnd<T>> {
  const { instance, why, when } = ending
  // The indexes tell that an agent has ended its instance, and not all of why.
  const isKnown = instance.endCode !== 'failed' || instance.message !== undefined
  if (instance.endedAtMs !== undefined && instance.endCode !== undefined && isKnown) {
    return endAfterAgent(ending, instance, deps)
  }
  const { isWritten, item, broken } = await writeEnd(instance, why, { ...notEnded, ...when }, deps)
  if (broken && !isWritten) {
    deps.log.info(`Left ${instance.instanceId} to refresh: ${broken.broken}.`)
    return { ending, isOurs: false }
  }
  if (isWritten || item === undefined || item.state === 'terminating') return { ending, isOurs: true }
  if (!hasEnded(item) || item.lease !== instance.lease) return { ending, isOurs: false }
  return endAfterAgent(ending, item, deps)
}

async function endAfterAgent<T extends EndedInstance>(
  ending: Ending<T>,
  seen: Pick<InstanceItem, 'endReason' | 'endCode' | 'message'>,
  deps: Deps,
): Promise<RowEnd<T>> {
  const why: EndReason = { cause: 'ended-itself', words: endReasonOf(seen) ?? ending.why.words }
  const { item, broken } = await writeEnd(ending.instance, why, { endedAtMs: { exists: true } }, deps)
  const isGone = item === undefined && broken === undefined
  return { ending: { ...ending, why }, isOurs: isGone || (item !== undefined && hasEnded(item)) }
}

async function writeEnd(
  instance: EndedInstance,
  { cause, words }: EndReason,
  when: Ending['when'],
  deps: Deps,
): Promise<UpdateOutcome> {
  const now = deps.clock.now()
  const outcome = await deps.instances.update(instance.id, {
    set: {
      state: transitions.end.to,
      endReason: words,
      endCause: cause,
      ...ordered({ lease: instance.lease, deadlineAtMs: now }),
      expiresAtSeconds: Math.floor(now / 1_000) + endedRowSeconds,
    },
    remove: ['idlePool', 'registrationToken'],
    when: { state: { oneOf: transitions.end.from }, lease: { equals: instance.lease }, ...when },
  })
  if (outcome.isWritten) deps.log.transition('Ended', instance, `reason="${words}"`)
  return outcome
}
