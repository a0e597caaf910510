import type { InstanceItem } from './protocol.ts'

/** Key of the one ledger item of a pool's table. */
export const ledgerId = 'ledger'

/** Instances that a provision is about to launch: they count towards `max-instances` before their rows stand. */
export interface Reservation {
  count: number
  /** Rows that its step has launched since then are part of the count. */
  sinceAtMs: number
  /** A step that died leaves its reservation, which is void from then on. */
  expiresAtMs: number
}

/**
 * How many instances a bounded pool has at most, reserved ones included: a launch that fits below needs no count of the
 * rows. It grows with each reservation and falls when somebody counts anew.
 */
export interface Counted {
  atMost: number
  /** When the rows were counted last. */
  atMs: number
  /** Another configuration asks for another count: steps that knew no bound have reserved nothing. */
  configurationRevision: number
}

/** A provision that waits for capacity. */
export interface Waiter {
  sinceAtMs: number
  /** Renewed while it waits; a waiter that was not seen for {@link waiterLostMs} is gone. */
  seenAtMs: number
  /** The pool of idle instances that it waits for. */
  idlePool: string
  /** Whether a launch of its own lacks nothing but room under `max-instances`. */
  wantsRoom?: boolean
}

/** Who is about to launch and who waits, so that a bounded pool stays bounded and first come is first served. */
export interface Ledger {
  id: typeof ledgerId
  kind: typeof ledgerId
  /** Grows with each reservation, whose write is conditional on the number read. */
  revision: number
  reservations: Record<string, Reservation>
  waiters: Record<string, Waiter>
  /** Absent until a pool with a bound was counted. */
  counted?: Counted
}

export const waiterLostMs = 45_000

/** Whether a waiter still counts: its step was seen in line not long ago. */
export function isStillSeen({ seenAtMs }: Waiter, now: number): boolean {
  return now - seenAtMs < waiterLostMs
}

/** An empty ledger, as refresh makes it. */
export const emptyLedger: Ledger = {
  id: ledgerId,
  kind: ledgerId,
  revision: 0,
  reservations: {},
  waiters: {},
}

/** What of a row tells which reservation it was launched from; nothing of one that is not to be believed. */
export type CountedRow = Partial<Pick<InstanceItem, 'provisionId' | 'lease' | 'createdAtMs'>>

/** How many instances a bounded pool has: those that live, and those that reservations stand for and have no row yet. */
export function poolSize(live: readonly CountedRow[], ledger: Ledger, now: number): number {
  const outstanding = Object.entries(ledger.reservations)
    .filter(([, { expiresAtMs }]) => expiresAtMs > now)
    .map(([id, { count, sinceAtMs }]) => {
      const isLaunched = ({ provisionId, lease, createdAtMs = 0 }: CountedRow) =>
        provisionId === id && lease === 1 && createdAtMs >= sinceAtMs
      return Math.max(0, count - live.filter(isLaunched).length)
    })
  return outstanding.reduce((sum, count) => sum + count, live.length)
}

/**
 * Whether nobody has waited longer: for the idle instances of a pool, or, without one, for room in the whole pool:
 * whoever lacks what EC2 does not have takes no room from others. A newcomer that is not in the line yet stands behind
 * everybody.
 */
export function isFirstInLine(ledger: Ledger, provisionId: string, now: number, idlePool?: string): boolean {
  const mine = ledger.waiters[provisionId]
  return Object.entries(ledger.waiters)
    .filter(([id, waiter]) => id !== provisionId && isStillSeen(waiter, now))
    .filter(([, waiter]) => (idlePool === undefined ? waiter.wantsRoom : waiter.idlePool === idlePool))
    .every(([id, waiter]) => mine !== undefined && isBefore([provisionId, mine], [id, waiter]))
}

function isBefore([idA, a]: [string, Waiter], [idB, b]: [string, Waiter]): boolean {
  return a.sinceAtMs === b.sinceAtMs ? idA < idB : a.sinceAtMs < b.sinceAtMs
}

/** What of the ledger nobody needs any more, by the id of the step. */
export function deadEntries(
  ledger: Ledger,
  now: number,
): { reservations: [string, Reservation][]; waiters: [string, Waiter][] } {
  return {
    reservations: Object.entries(ledger.reservations).filter(([, { expiresAtMs }]) => expiresAtMs <= now),
    waiters: Object.entries(ledger.waiters).filter(([, waiter]) => !isStillSeen(waiter, now)),
  }
}
