import type { Deps } from '../deps.ts'
import { PoolError } from '../domain/errors.ts'
import { endedRowSeconds, transitions } from '../domain/instance.ts'
import type { BrokenItem } from '../domain/items.ts'
import { agentAttributeNames } from '../domain/parsing/instance.ts'
import { settleAll, type Settled } from '../domain/settled.ts'

/** Why a machine is ended whose item is not to be believed, in words. */
export function brokenWords({ broken }: BrokenItem): string {
  return `its item is not to be believed: ${broken}`
}

/**
 * Ends machines by the keys of their items alone. What the machine wrote goes from the item, so that a later reader can
 * tell of the end; an item that can not be changed, because it is as large as DynamoDB allows or for what else stands in
 * it, goes as a whole. Each is tried, whatever becomes of the others.
 */
export async function endBroken(items: readonly BrokenItem[], deps: Deps): Promise<Settled<BrokenItem>> {
  const { values, failures } = await settleAll(
    items.map(async (item) => {
      await closeItem(item, deps)
      deps.log.info(`Ended ${item.instanceId ?? item.id} reason="${brokenWords(item)}"`)
      return item
    }),
  )
  const machines = items.flatMap(({ instanceId }) => instanceId ?? [])
  if (machines.length > 0) {
    const ended = await settleAll([deps.ec2().then((ec2) => ec2.terminateInstances(machines))])
    failures.push(...ended.failures)
  }
  return { values, failures }
}

async function closeItem(item: BrokenItem, deps: Deps): Promise<void> {
  const now = deps.clock.now()
  try {
    await deps.instances.update(item.id, {
      set: {
        state: transitions.end.to,
        endReason: brokenWords(item),
        endCause: 'broken-item',
        deadlineAtMs: now,
        expiresAtSeconds: Math.floor(now / 1_000) + endedRowSeconds,
      },
      remove: [...agentAttributeNames, 'order', 'idlePool', 'registrationToken', 'removalToken'],
      when: { id: { exists: true } },
    })
  } catch (thrown) {
    // What DynamoDB will never change, and nothing that passes.
    if (!(thrown instanceof PoolError) || thrown.awsCode !== 'ValidationException') throw thrown
    await deps.instances.removeBroken(item.id)
  }
}
