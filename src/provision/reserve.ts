import type { Deps } from '../deps.ts'
import type { Configuration } from '../domain/configuration.ts'
import { isInstance } from '../domain/items.ts'
import { isFirstInLine, poolSize } from '../domain/ledger.ts'
import type { InstanceItem } from '../domain/protocol.ts'

const attempts = 8
const conflictPauseMs = 50

/** Room in the pool that a launch may fill; to be given up when its rows stand or it failed. */
export interface Room {
  count: number
  giveUp: () => Promise<void>
}

/**
 * Reserves room for up to `wanted` instances under `max-instances`; without a bound there is always room. Rows and the
 * reservations of others count. The write is conditional on the revision read before the rows were counted, so two
 * steps can never fill the same room; instances that end meanwhile only make more of it.
 *
 * @param provisionId who asks; those who wait longer go first
 */
export async function reserveRoom(
  wanted: number,
  provisionId: string,
  configuration: Configuration,
  deps: Deps,
): Promise<Room> {
  const { maxInstances, timeouts } = configuration
  if (maxInstances === 0) return { count: wanted, giveUp: () => Promise.resolve() }
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const stored = await deps.configuration.read()
    const ledger = stored.found === 'configuration' ? stored.ledger : undefined
    const now = deps.clock.now()
    if (ledger === undefined || !isFirstInLine(ledger, provisionId, now)) break
    const free = maxInstances - poolSize(await readLive(deps), ledger, now)
    const count = Math.min(wanted, free)
    if (count <= 0) break
    const reservation = { count, sinceAtMs: now, expiresAtMs: now + timeouts.launchGrace * 1_000 }
    if (await deps.ledger.reserve(provisionId, reservation, ledger.revision)) {
      return { count, giveUp: () => deps.ledger.cancelReservation(provisionId) }
    }
    await deps.clock.sleep(conflictPauseMs * attempt * Math.random(), deps.cancelled)
  }
  return { count: 0, giveUp: () => Promise.resolve() }
}

async function readLive(deps: Deps): Promise<InstanceItem[]> {
  const live: InstanceItem[] = []
  for await (const page of deps.instances.scan()) {
    live.push(...page.filter(isInstance).filter(({ state }) => state !== 'terminating'))
  }
  return live
}
