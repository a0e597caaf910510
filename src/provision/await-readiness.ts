import type { Deps } from '../deps.ts'
import { InstanceFailedError, TimeoutError } from '../domain/errors.ts'
import { isReady, type InstanceItem } from '../domain/protocol.ts'
import type { Held } from './held.ts'

const lookIntervalMs = 500
const progressIntervalMs = 10_000

/**
 * Waits until each agent is ready for the lease. The agents own readiness: what they write to their items is all that
 * is asked.
 *
 * @throws InstanceFailedError at once when an agent reports failure, with the tail of its log, or when an instance was
 * taken away; TimeoutError when one is not ready by the deadline in its row, with the phase it is in
 */
export async function awaitReadiness(held: readonly Held[], deps: Deps): Promise<void> {
  const ids = held.map(({ instance }) => instance.id)
  let progressAtMs = deps.clock.now() + progressIntervalMs
  for (;;) {
    const items = await deps.instances.read(ids)
    const waiting = held.filter(
      (each) => !requireHealthy(each, items.get(each.instance.id), deps.clock.now()),
    )
    if (waiting.length === 0) return
    if (deps.clock.now() >= progressAtMs) {
      deps.log.info(progressLine(held.length, waiting, items, deps.clock.now()))
      progressAtMs += progressIntervalMs
    }
    await deps.clock.sleep(lookIntervalMs, deps.cancelled)
  }
}

/** Whether the instance is ready; throws when it never will be. */
function requireHealthy({ instance }: Held, item: InstanceItem | undefined, now: number): boolean {
  const name = instance.instanceId
  if (item === undefined) throw new InstanceFailedError({ message: `The row of ${name} is gone.` })
  if (item.lease !== instance.lease || item.state === 'terminating' || item.state === 'idle') {
    throw new InstanceFailedError({
      message: `${name} was taken away while it got ready: ${item.endReason ?? `it is ${item.state}`}.`,
      ...(item.logTail === undefined ? {} : { evidence: item.logTail }),
    })
  }
  if (item.phase === 'failed') {
    throw new InstanceFailedError({
      message: `${name} can not serve: ${item.message ?? 'its agent gave no reason'}.`,
      ...(item.logTail === undefined ? {} : { evidence: item.logTail }),
      remedy: 'The lines above are the end of its log.',
    })
  }
  if (isReady(item)) return true
  if (now <= item.deadlineAtMs) return false
  throw new TimeoutError({
    message: `${name} was not ready in time: ${phaseWords(item, now)}.`,
    ...adviceOn(item),
  })
}

function adviceOn(item: InstanceItem): { remedy: string } {
  if (item.phase === undefined) {
    return {
      remedy:
        'Its agent never reported. The usual causes: the subnet has no way to the internet, the security group lets ' +
        'nothing out, the instance profile may not write the table, or the image is no Linux with cloud-init. ' +
        '`timeouts-config` of the refresh workflow gives slow images more time.',
    }
  }
  return { remedy: '`timeouts-config` of the refresh workflow gives slow images more time.' }
}

function progressLine(
  total: number,
  waiting: readonly Held[],
  items: ReadonlyMap<string, InstanceItem>,
  now: number,
): string {
  const shown = waiting.slice(0, 5).map(({ instance }) => {
    const item = items.get(instance.id)
    return `${instance.instanceId} ${item === undefined ? 'unknown' : phaseWords(item, now)}`
  })
  const more = waiting.length > shown.length ? `, and ${waiting.length - shown.length} more` : ''
  return `${total - waiting.length} of ${total} ready; waiting for ${shown.join(', ')}${more}`
}

function phaseWords({ phase, phaseSinceAtMs, createdAtMs }: InstanceItem, now: number): string {
  const seconds = Math.max(0, Math.round((now - (phaseSinceAtMs ?? createdAtMs)) / 1_000))
  return phase === undefined ? `silent for ${seconds} s since its launch` : `${phase} for ${seconds} s`
}
