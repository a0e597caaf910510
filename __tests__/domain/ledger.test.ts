import { describe, expect, test } from '@jest/globals'
import { deadEntries, isFirstInLine, poolSize, waiterLostMs, type Waiter } from '../../src/domain/ledger.ts'
import type { InstanceItem } from '../../src/domain/protocol.ts'
import { instanceItem, ledger } from './samples.ts'

const now = 1_000_000
const waiter = (sinceAtMs: number, change: Partial<Waiter> = {}): Waiter => ({
  sinceAtMs,
  seenAtMs: now,
  idlePool: 'large#spot',
  ...change,
})

describe('the size of a bounded pool', () => {
  const live = { count: 3, sinceAtMs: now - 10, expiresAtMs: now + 1 }
  const launched = (number: number, change: Partial<InstanceItem> = {}) =>
    instanceItem(number, { provisionId: 'mine', lease: 1, createdAtMs: now - 5, ...change })

  test('is that of its rows and of reservations, until these expire', () => {
    const reservations = {
      live,
      other: { ...live, count: 2 },
      dead: { ...live, count: 50, expiresAtMs: now },
    }
    expect(poolSize([], ledger(), now)).toBe(0)
    expect(poolSize([launched(1)], ledger({ reservations }), now)).toBe(6)
  })

  test('counts a row and the reservation that it was launched under once', () => {
    const reserved = ledger({ reservations: { mine: live } })
    expect(poolSize([launched(1), launched(2)], reserved, now)).toBe(3)
    expect(
      poolSize(
        [1, 2, 3, 4].map((number) => launched(number)),
        reserved,
        now,
      ),
    ).toBe(4)
    const others = [{ provisionId: 'theirs' }, { lease: 2 }, { createdAtMs: now - 11 }]
    for (const change of others) expect(poolSize([launched(1, change)], reserved, now)).toBe(4)
  })
})

describe('the line', () => {
  const line = ledger({ waiters: { late: waiter(20), early: waiter(10), tied: waiter(10) } })

  test('serves who waited longer, of two at once always the same one', () => {
    const first = Object.keys(line.waiters).filter((id) => isFirstInLine(line, id, now, 'large#spot'))
    expect(first).toEqual(['early'])
  })

  test('puts a newcomer behind everybody, but before nobody waits it is first', () => {
    expect(isFirstInLine(line, 'new', now, 'large#spot')).toBe(false)
    expect(isFirstInLine(ledger(), 'new', now, 'large#spot')).toBe(true)
  })

  test('is one for each kind of machine; room in the pool is one line for all', () => {
    expect(isFirstInLine(line, 'new', now, 'huge#spot')).toBe(true)
    const b = waiter(2, { idlePool: 'huge#spot' })
    const both = ledger({ waiters: { a: waiter(1, { wantsRoom: true }), b } })
    expect(isFirstInLine(both, 'b', now, 'huge#spot')).toBe(true)
    expect(isFirstInLine(both, 'b', now)).toBe(false)
    expect(isFirstInLine(both, 'new', now)).toBe(false)
  })

  test('for room passes over who has room and lacks what EC2 does not have', () => {
    expect(isFirstInLine(line, 'late', now)).toBe(true)
    expect(isFirstInLine(line, 'new', now)).toBe(true)
  })

  test('passes over who was not seen for long', () => {
    const waiters = { me: waiter(20), lost: waiter(10, { seenAtMs: now - waiterLostMs }) }
    expect(isFirstInLine(ledger({ waiters }), 'me', now, 'large#spot')).toBe(true)
    const seen = { ...waiters, lost: waiter(10, { seenAtMs: now - waiterLostMs + 1 }) }
    expect(isFirstInLine(ledger({ waiters: seen }), 'me', now, 'large#spot')).toBe(false)
  })
})

test('dead are reservations that expired and waiters that were not seen for long', () => {
  const reservation = { count: 1, sinceAtMs: now - 1 }
  const reservations = {
    live: { ...reservation, expiresAtMs: now + 1 },
    dead: { ...reservation, expiresAtMs: now },
  }
  const waiters = {
    live: waiter(1, { seenAtMs: now - waiterLostMs + 1 }),
    dead: waiter(1, { seenAtMs: now - waiterLostMs }),
  }
  expect(deadEntries(ledger({ reservations, waiters }), now)).toEqual({
    reservations: [['dead', reservations.dead]],
    waiters: [['dead', waiters.dead]],
  })
  expect(deadEntries(ledger(), now)).toEqual({ reservations: [], waiters: [] })
})
