import type { Deps } from '../deps.ts'
import type { Configuration } from '../domain/configuration.ts'
import { messageOf, NotRefreshedError } from '../domain/errors.ts'
import { isSilent } from '../domain/instance.ts'
import { isBroken, isInstance, type BrokenItem } from '../domain/items.ts'
import { isFirstInLine, poolSize, type Counted, type CountedRow, type Ledger } from '../domain/ledger.ts'
import { hasEnded } from '../domain/phases.ts'
import type { InstanceItem } from '../domain/protocol.ts'
import { endExpired, isOverdue, mostEndedInPassing } from '../lifecycle/end-expired.ts'

const attempts = 8
const conflictPauseMs = 50
/** Nobody counts again what was counted a moment ago: many steps at once would otherwise all read the whole table. */
const countFreshMs = 2_000

/** A climb begins no rung later than this, so that its reservation outlives it. */
const lastRungMs = 300_000
/** The intent, the fleet and the rows of one rung: six attempts of each client (src/aws/clients.ts). */
const longestRungMs = 300_000

/** Why there is less room than wanted: too many instances, steps that wait longer, or too many steps at once. */
export type RoomLack = 'full' | 'behind' | 'contended'

/** Room in the pool that a launch may fill; to be given up when its rows stand or it failed. */
export interface Room {
  count: number
  /** Undefined when it is all that was wanted. */
  lack: RoomLack | undefined
  /** No launch may begin after this. */
  lastRungAtMs: number
  /** Never fails: what can not be given up expires by itself. */
  giveUp: () => Promise<void>
}

type Reserved = Pick<Room, 'count' | 'lack'>

/**
 * Reserves room for up to `wanted` instances under `max-instances`; without a bound there is always room. As long as
 * the last count and what was reserved since leave enough, that is one conditional write, however large the pool is.
 * Else the rows are counted: rows and the reservations of others count, and the write is conditional on the revision
 * read before, so two steps can never fill the same room; instances that end meanwhile only make more of it.
 *
 * @param provisionId who asks; those who wait longer go first
 * @param configuration as read last: a pool without a bound is not asked for again
 */
export async function reserveRoom(
  wanted: number,
  provisionId: string,
  configuration: Configuration,
  deps: Deps,
): Promise<Room> {
  const sinceAtMs = deps.clock.now()
  const nothingToGiveUp = () => Promise.resolve()
  const unbounded = { count: wanted, lack: undefined, lastRungAtMs: Infinity, giveUp: nothingToGiveUp }
  if (configuration.maxInstances === 0) return unbounded
  const giveUp = () => cancelReservation(provisionId, deps)
  const lastRungAtMs = sinceAtMs + lastRungMs
  try {
    for (let attempt = 1; attempt <= attempts; attempt++) {
      const reserved = await tryReserve(wanted, provisionId, sinceAtMs, deps)
      // After a conflict a reservation may stand whose answer was lost.
      const mayStand = attempt > 1 || (typeof reserved === 'object' && reserved.count > 0)
      const letGo = mayStand ? giveUp : nothingToGiveUp
      if (reserved === 'unbounded') return { ...unbounded, giveUp: letGo }
      if (reserved !== 'conflict') return { ...reserved, lastRungAtMs, giveUp: letGo }
      await deps.clock.sleep(conflictPauseMs * attempt * Math.random(), deps.cancelled)
    }
  } catch (thrown) {
    await giveUp()
    throw thrown
  }
  return { count: 0, lack: 'contended', lastRungAtMs, giveUp }
}

async function cancelReservation(provisionId: string, deps: Deps): Promise<void> {
  try {
    await deps.ledger.cancelReservation(provisionId)
  } catch (thrown) {
    deps.log.info(`Could not give up the reserved room, it expires by itself: ${messageOf(thrown)}`)
  }
}

/** What was reserved; a conflict with other steps says nothing about the room. */
async function tryReserve(
  wanted: number,
  provisionId: string,
  sinceAtMs: number,
  deps: Deps,
): Promise<Reserved | 'unbounded' | 'conflict'> {
  const stored = await deps.configuration.read()
  if (stored.found !== 'configuration' || stored.ledger === undefined) {
    throw new NotRefreshedError({
      code: 'configuration-unreadable',
      message: 'The pool has no configuration any more that this version of the action can read.',
    })
  }
  if (stored.configuration.maxInstances === 0) return 'unbounded'
  const { [provisionId]: mine, ...reservations } = stored.ledger.reservations
  // The answer of the attempt before was lost.
  if (mine?.sinceAtMs === sinceAtMs) return reservedOf(mine.count, wanted)
  const ledger = { ...stored.ledger, reservations }
  if (!isFirstInLine(ledger, provisionId, deps.clock.now())) return { count: 0, lack: 'behind' }
  return reserveBesideOthers(wanted, provisionId, sinceAtMs, stored.configuration, ledger, deps)
}

/** @param ledger without the step's own reservation */
async function reserveBesideOthers(
  wanted: number,
  provisionId: string,
  sinceAtMs: number,
  { revision, maxInstances, timeouts, instanceArnPrefix }: Configuration,
  ledger: Ledger,
  deps: Deps,
): Promise<Reserved | 'conflict'> {
  const now = deps.clock.now()
  const lifeMs = Math.max(timeouts.launchGrace * 1_000, lastRungMs + longestRungMs)
  const span = { sinceAtMs, expiresAtMs: sinceAtMs + lifeMs }
  const known = validCount(ledger, revision)
  if (known && known.atMost + wanted <= maxInstances) {
    const reservation = { count: wanted, ...span }
    const isReserved = await deps.ledger.reserveBelow(maxInstances, provisionId, reservation, revision)
    return isReserved ? reservedOf(wanted, wanted) : 'conflict'
  }
  const isFresh = known !== undefined && now - known.atMs < countFreshMs
  const rest = { maxInstances, wanted, instanceArnPrefix, launchGraceMs: timeouts.launchGrace * 1_000 }
  const counted = isFresh
    ? known
    : { atMost: await countRows(ledger, rest, now, deps), atMs: now, configurationRevision: revision }
  const count = Math.min(wanted, maxInstances - counted.atMost)
  if (count <= 0) return { count: 0, lack: 'full' }
  const withMine = { ...counted, atMost: counted.atMost + count }
  const isReserved = await deps.ledger.reserve(provisionId, { count, ...span }, ledger.revision, withMine)
  return isReserved ? reservedOf(count, wanted) : 'conflict'
}

function reservedOf(count: number, wanted: number): Reserved {
  return { count, lack: count < wanted ? 'full' : undefined }
}

/** The count that stands in the ledger, if it was made under this configuration. */
function validCount({ counted }: Ledger, configurationRevision: number): Counted | undefined {
  return counted?.configurationRevision === configurationRevision ? counted : undefined
}

/** What decides whether a count needs a second look. */
interface Bounds {
  maxInstances: number
  wanted: number
  instanceArnPrefix: string
  launchGraceMs: number
}

/**
 * Counts the machines of the pool by its rows. Only where they leave no room, and some of them say nothing, EC2 is asked
 * which of those are machines at all: a row that somebody forged, or one whose machine is gone, takes no room.
 *
 * @param ledger read before and without the step's own reservation, so that a launch that is under way counts by its reservation if not by its rows
 */
async function countRows(ledger: Ledger, bounds: Bounds, now: number, deps: Deps): Promise<number> {
  const { overdue, sound, doubtful } = await readLiving(bounds, now, deps)
  // They make room for the next count.
  await endExpired(overdue, mostEndedInPassing, deps)
  const all = poolSize([...sound, ...doubtful], ledger, now)
  if (doubtful.length === 0 || all + bounds.wanted <= bounds.maxInstances) return all
  const ec2 = await deps.ec2()
  const machines = new Set((await ec2.listPoolInstances(deps.names.pool)).map(({ instanceId }) => instanceId))
  const real = doubtful.filter(({ instanceId }) => machines.has(instanceId ?? ''))
  return poolSize([...sound, ...real], ledger, now)
}

interface Living {
  /** Past their deadline, for long enough that their agents do not end them. */
  overdue: InstanceItem[]
  sound: CountedRow[]
  doubtful: (CountedRow & Pick<BrokenItem, 'instanceId'>)[]
}

/** Only what counts of each row is kept: a pool may have thousands. */
async function readLiving(
  { instanceArnPrefix, launchGraceMs }: Bounds,
  now: number,
  deps: Deps,
): Promise<Living> {
  const living: Living = { overdue: [], sound: [], doubtful: [] }
  for await (const page of deps.instances.scan()) {
    for (const item of page) {
      if (isBroken(item) && item.instanceId !== undefined) living.doubtful.push(item)
      if (!isInstance(item) || hasEnded(item)) continue
      if (isOverdue(item, now)) living.overdue.push(item)
      const { instanceId, id, provisionId, lease, createdAtMs } = item
      const row = { lease, createdAtMs, ...(provisionId === undefined ? {} : { provisionId }) }
      const mayBeNone = !id.startsWith(instanceArnPrefix) || isSilent(item, now)
      const isYoung = now - createdAtMs <= launchGraceMs
      if (mayBeNone && !isYoung) living.doubtful.push({ ...row, instanceId })
      else living.sound.push(row)
    }
  }
  return living
}
