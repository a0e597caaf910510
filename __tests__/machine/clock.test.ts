import { afterEach, expect, test } from '@jest/globals'
import { startPool, type Pool } from './pool.ts'

let pool: Pool

afterEach(async () => {
  await pool.sandbox.stop()
})

test.each([
  ['late', 20 * 60_000],
  ['early', -20 * 60_000],
])(
  'a machine whose clock is twenty minutes %s is refused once by loader and agent, serves, and ends at its deadline of the pool',
  async (_, skippedMs) => {
    pool = await startPool()
    pool.sandbox.skipTime(skippedMs)
    const { now, calls } = pool.sandbox
    const machine = await pool.machine()
    const row = await machine.reaches({ phase: 'ready' })
    expect(Math.abs((row.heartbeatAtMs ?? 0) - now())).toBeLessThan(60_000)
    const refused = calls.of({ instanceId: machine.instance.id, status: 400 })
    expect(refused.map(({ errorCode }) => errorCode)).toEqual([
      'InvalidSignatureException',
      'InvalidSignatureException',
    ])
    await machine.release()
    await machine.reaches({ phase: 'waiting' })
    const deadlineAtMs = now() + 4_000
    await machine.change({ deadlineAtMs })
    await machine.ended()
    expect(now()).toBeGreaterThan(deadlineAtMs - 2_500)
    expect(await machine.row()).toMatchObject({ endCode: 'idle-time' })
  },
)
