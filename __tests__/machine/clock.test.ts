import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startPool, type Pool } from './pool.ts'

const skippedMs = 20 * 60_000
let pool: Pool

beforeAll(async () => {
  pool = await startPool()
  pool.sandbox.skipTime(skippedMs)
})
afterAll(async () => {
  await pool.sandbox.stop()
})

test('a machine whose clock is twenty minutes late serves, and ends at its deadline of the pool', async () => {
  const machine = await pool.machine()
  const row = await machine.reaches({ phase: 'ready' })
  expect(Math.abs((row.heartbeatAtMs ?? 0) - (Date.now() + skippedMs))).toBeLessThan(15_000)
  await machine.release()
  await machine.reaches({ phase: 'waiting' })
  const deadlineAtMs = Date.now() + skippedMs + 4_000
  await machine.change({ deadlineAtMs })
  await machine.ended()
  expect(Date.now() + skippedMs).toBeGreaterThan(deadlineAtMs - 2_500)
  expect(await machine.row()).toMatchObject({ endReason: 'the idle time passed' })
})
