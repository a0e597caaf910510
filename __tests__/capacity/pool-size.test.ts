import { expect, test } from '@jest/globals'
import { emptyLedger, poolSize } from '../../src/domain/ledger.ts'

const now = 1_000_000
const reservation = { count: 2, sinceAtMs: now - 5_000, expiresAtMs: now + 60_000 }

function row(provisionId: string, createdAtMs: number, lease = 1) {
  return { provisionId, createdAtMs, lease }
}

test.each([
  { what: 'a reservation without rows counts in full', rows: [], size: 2 },
  { what: 'a row that stands for a part of it counts once', rows: [row('launcher', now)], size: 2 },
  { what: 'so do all of them', rows: [row('launcher', now), row('launcher', now)], size: 2 },
  { what: 'what the step launched before is beside it', rows: [row('launcher', now - 9_000)], size: 3 },
  { what: 'so is what it claimed', rows: [row('launcher', now - 9_000, 4)], size: 3 },
  { what: 'and what belongs to others', rows: [row('other', now)], size: 3 },
])('the size of a bounded pool: $what', ({ rows, size }) => {
  expect(poolSize(rows, { ...emptyLedger, reservations: { launcher: reservation } }, now)).toBe(size)
})

test('a reservation whose step died counts no more', () => {
  const dead = { ...reservation, expiresAtMs: now }
  expect(poolSize([row('other', now)], { ...emptyLedger, reservations: { launcher: dead } }, now)).toBe(1)
})
