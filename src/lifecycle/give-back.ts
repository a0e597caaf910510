import type { Deps } from '../deps.ts'
import { poolKey, type Configuration } from '../domain/configuration.ts'
import { messageOf } from '../domain/errors.ts'
import type { Test } from '../domain/expression.ts'
import { notEnded, ordered, transitions } from '../domain/instance.ts'
import type { BrokenItem } from '../domain/items.ts'
import type { HandOut, InstanceItem } from '../domain/protocol.ts'
import { notToBeRetired } from '../domain/retirement.ts'
import { allSettled, settleAll } from '../domain/settled.ts'
import type { LoggedInstance } from '../report/log.ts'
import { endBroken } from './end-broken.ts'

/** A lease to be ended while its instance lives on. */
export type Leased = LoggedInstance & Pick<InstanceItem, 'id'>

/** A lease whose instance did not go back, and what stood in the way: undefined when the row is gone. */
export interface NotGivenBack<T extends Leased> {
  lease: T
  item: InstanceItem | undefined
}

/** What came of giving leases back. Each lease is in one of the lists, but for those that failed. */
export interface GivenBack<T extends Leased> {
  idle: InstanceItem[]
  refused: NotGivenBack<T>[]
  /** Those of the refused whose items are not to be believed. */
  broken: BrokenItem[]
  /** Why the others could not be written: the caller throws the first, once it has done the rest of its work. */
  failures: unknown[]
}

/** A removal token with less life than this may expire before the agent comes to use it. */
const removalTokenMarginMs = 60_000

/** What the agent deregisters the runner with; undefined when it would expire too soon. */
export function usableRemovalToken({ removalToken }: Configuration, now: number): string | undefined {
  return removalToken.expiresAtMs > now + removalTokenMarginMs ? removalToken.token : undefined
}

/**
 * Returns instances to the pool: each row to idle by one conditional write, then the hand-outs. Waits for no agent:
 * whoever claims a machine that is still cleaning itself waits for its readiness anyway. A hand-out that can not be
 * sent is no loss, since the index lists the instance too. A machine that is to be retired stays where it is.
 *
 * @param when what must hold beside the lease and one of the states that may be released
 */
export async function giveBack<T extends Leased>(
  leases: readonly T[],
  when: { [K in keyof InstanceItem]?: Test },
  configuration: Configuration,
  deps: Deps,
): Promise<GivenBack<T>> {
  const now = deps.clock.now()
  const { values, failures } = await settleAll(
    leases.map(async (lease) => {
      const { isWritten, item, broken } = await deps.instances.update(lease.id, {
        set: {
          state: transitions.release.to,
          ...ordered({ lease: lease.lease, deadlineAtMs: now + configuration.idleTimeSeconds * 1_000 }),
          idleSinceAtMs: now,
          idlePool: poolKey(lease.resourceClass, lease.usageClass),
          removalToken: usableRemovalToken(configuration, now),
        },
        remove: ['runId', 'provisionId', 'registrationToken'],
        when: {
          state: { oneOf: transitions.release.from },
          lease: { equals: lease.lease },
          ...notToBeRetired(configuration),
          ...notEnded,
          ...when,
        },
      })
      // The repeat of a write whose answer was lost finds the row as the first one left it.
      const isRepeat = item?.state === 'idle' && item.lease === lease.lease && item.idleSinceAtMs === now
      return { lease, item, broken, isWritten, isIdle: (isWritten && broken === undefined) || isRepeat }
    }),
  )
  const idle = values.flatMap(({ item, isIdle }) => (item && isIdle ? [item] : []))
  for (const item of idle) deps.log.transition('Released', item)
  await handOut(idle, configuration, deps)
  // Where the write went through, the row is idle now: it must not stay.
  const idleAndBroken = values.flatMap(({ broken, isWritten }) => (isWritten && broken ? [broken] : []))
  const ended = await endBroken(idleAndBroken, deps)
  failures.push(...ended.failures)
  return {
    idle,
    refused: values.filter(({ isIdle }) => !isIdle),
    broken: values.flatMap(({ broken }) => broken ?? []),
    failures,
  }
}

async function handOut(
  idle: readonly InstanceItem[],
  configuration: Configuration,
  deps: Deps,
): Promise<void> {
  const byQueue = new Map<string, HandOut[]>()
  for (const item of idle) {
    const queueUrl = configuration.queueUrls[poolKey(item.resourceClass, item.usageClass)]
    if (queueUrl !== undefined) byQueue.set(queueUrl, [...(byQueue.get(queueUrl) ?? []), item])
  }
  await allSettled(
    [...byQueue].map(async ([queueUrl, handOuts]) => {
      try {
        const refused = await deps.handOuts.send(queueUrl, handOuts)
        if (refused.length > 0)
          deps.log.info(`SQS did not take ${refused.length} hand-outs; the index lists them.`)
      } catch (thrown) {
        deps.log.info(`Could not send hand-outs, the index lists the instances: ${messageOf(thrown)}`)
      }
    }),
  )
}
