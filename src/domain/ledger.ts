/** Key of the one ledger item of a pool's table. */
export const ledgerId = 'ledger'

/** Instances that a provision is about to launch: they count towards `max-instances` before their rows stand. */
export interface Reservation {
  count: number
  /** A step that died leaves its reservation, which is void from then on. */
  expiresAtMs: number
}

/** A provision that waits for capacity. */
export interface Waiter {
  sinceAtMs: number
  /** Renewed while it waits; a waiter that was not seen for {@link waiterLostMs} is gone. */
  seenAtMs: number
  /** The pool of idle instances that it waits for. */
  idlePool: string
}

/** Who is about to launch and who waits, so that a bounded pool stays bounded and first come is first served. */
export interface Ledger {
  id: typeof ledgerId
  kind: typeof ledgerId
  /** Grows with each reservation, whose write is conditional on the number read. */
  revision: number
  reservations: Record<string, Reservation>
  waiters: Record<string, Waiter>
}

export const waiterLostMs = 45_000

/** An empty ledger, as refresh makes it. */
export const emptyLedger: Ledger = {
  id: ledgerId,
  kind: ledgerId,
  revision: 0,
  reservations: {},
  waiters: {},
}

/** Instances that live reservations of others stand for. */
export function reservedCount(ledger: Ledger, now: number): number {
  return Object.values(ledger.reservations)
    .filter(({ expiresAtMs }) => expiresAtMs > now)
    .reduce((sum, { count }) => sum + count, 0)
}

/**
 * Whether nobody has waited longer: for the idle instances of a pool, or, without one, for room in the whole pool. A
 * newcomer that is not in the line yet stands behind everybody.
 */
export function isFirstInLine(ledger: Ledger, provisionId: string, now: number, idlePool?: string): boolean {
  const mine = ledger.waiters[provisionId]
  return Object.entries(ledger.waiters)
    .filter(([id, { seenAtMs }]) => id !== provisionId && now - seenAtMs < waiterLostMs)
    .filter(([, waiter]) => idlePool === undefined || waiter.idlePool === idlePool)
    .every(([id, waiter]) => mine !== undefined && isBefore([provisionId, mine], [id, waiter]))
}

function isBefore([idA, a]: [string, Waiter], [idB, b]: [string, Waiter]): boolean {
  return a.sinceAtMs === b.sinceAtMs ? idA < idB : a.sinceAtMs < b.sinceAtMs
}

/** What of the ledger nobody needs any more. */
export function deadEntries(ledger: Ledger, now: number): { reservations: string[]; waiters: string[] } {
  return {
    reservations: Object.entries(ledger.reservations)
      .filter(([, { expiresAtMs }]) => expiresAtMs <= now)
      .map(([id]) => id),
    waiters: Object.entries(ledger.waiters)
      .filter(([, { seenAtMs }]) => now - seenAtMs >= waiterLostMs)
      .map(([id]) => id),
  }
}
