import type { Deps } from '../deps.ts'
import type { Configuration } from '../domain/configuration.ts'
import { isInstance } from '../domain/items.ts'
import { isFirstInLine, poolSize, type Counted, type Ledger } from '../domain/ledger.ts'
import type { InstanceItem } from '../domain/protocol.ts'

const attempts = 8
const conflictPauseMs = 50
/** Nobody counts again what was counted a moment ago: many steps at once would otherwise all read the whole table. */
const countFreshMs = 2_000

/** Room in the pool that a launch may fill; to be given up when its rows stand or it failed. */
export interface Room {
  count: number
  giveUp: () => Promise<void>
}

/**
 * Reserves room for up to `wanted` instances under `max-instances`; without a bound there is always room. As long as
 * the last count and what was reserved since leave enough, that is one conditional write, however large the pool is.
 * Else the rows are counted: rows and the reservations of others count, and the write is conditional on the revision
 * read before, so two steps can never fill the same room; instances that end meanwhile only make more of it.
 *
 * @param provisionId who asks; those who wait longer go first
 */
export async function reserveRoom(
  wanted: number,
  provisionId: string,
  configuration: Configuration,
  deps: Deps,
): Promise<Room> {
  if (configuration.maxInstances === 0) return { count: wanted, giveUp: () => Promise.resolve() }
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const count = await tryReserve(wanted, provisionId, configuration, deps)
    if (count === 0) break
    if (count !== 'conflict') return { count, giveUp: () => deps.ledger.cancelReservation(provisionId) }
    await deps.clock.sleep(conflictPauseMs * attempt * Math.random(), deps.cancelled)
  }
  return { count: 0, giveUp: () => Promise.resolve() }
}

/** How many were reserved; a conflict with other steps says nothing about the room. */
async function tryReserve(
  wanted: number,
  provisionId: string,
  { maxInstances, timeouts }: Configuration,
  deps: Deps,
): Promise<number | 'conflict'> {
  const stored = await deps.configuration.read()
  if (stored.found !== 'configuration' || stored.ledger === undefined) return 0
  const { ledger } = stored
  const { revision } = stored.configuration
  const now = deps.clock.now()
  if (!isFirstInLine(ledger, provisionId, now)) return 0
  const span = { sinceAtMs: now, expiresAtMs: now + timeouts.launchGrace * 1_000 }
  const known = validCount(ledger, revision)
  if (known && known.atMost + wanted <= maxInstances) {
    const reservation = { count: wanted, ...span }
    const isReserved = await deps.ledger.reserveBelow(maxInstances, provisionId, reservation, revision)
    return isReserved ? wanted : 'conflict'
  }
  const isFresh = known !== undefined && now - known.atMs < countFreshMs
  const counted = isFresh ? known : await countRows(ledger, revision, now, deps)
  const count = Math.min(wanted, maxInstances - counted.atMost)
  if (count <= 0) return 0
  const withMine = { ...counted, atMost: counted.atMost + count }
  const isReserved = await deps.ledger.reserve(provisionId, { count, ...span }, ledger.revision, withMine)
  return isReserved ? count : 'conflict'
}

/** The count that stands in the ledger, if it was made under this configuration. */
function validCount({ counted }: Ledger, configurationRevision: number): Counted | undefined {
  return counted?.configurationRevision === configurationRevision ? counted : undefined
}

/** @param ledger read before, so that a launch that is under way counts by its reservation if not by its rows */
async function countRows(
  ledger: Ledger,
  configurationRevision: number,
  now: number,
  deps: Deps,
): Promise<Counted> {
  const live: Pick<InstanceItem, 'provisionId' | 'lease' | 'createdAtMs'>[] = []
  for await (const page of deps.instances.scan()) {
    for (const item of page) {
      if (!isInstance(item) || item.state === 'terminating') continue
      const { provisionId, lease, createdAtMs } = item
      live.push({ lease, createdAtMs, ...(provisionId === undefined ? {} : { provisionId }) })
    }
  }
  return { atMost: poolSize(live, ledger, now), atMs: now, configurationRevision }
}
