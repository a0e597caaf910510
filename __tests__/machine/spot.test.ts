import { writeFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { completed, startPool, until, type Pool } from './pool.ts'

let pool: Pool

beforeAll(async () => {
  pool = await startPool()
})
afterAll(async () => {
  await pool.sandbox.stop()
})

/** What the agent wrote to its row since the log was cleared. */
function writesOf(instanceId: string) {
  return pool.sandbox.calls.of({ service: 'dynamodb', operation: 'UpdateItem', instanceId })
}

test('an idle machine that EC2 takes back leaves the pool with one write, and ends', async () => {
  const machine = await pool.machine({ spot: true, leased: false })
  await machine.reaches({ phase: 'waiting' })
  const before = writesOf(machine.instance.id).length
  pool.sandbox.ec2.notifySpotInterruption(machine.instance.id)
  await machine.ended()
  const row = await machine.row()
  expect(row).toMatchObject({ state: 'idle', endCode: 'interruption', endedAtMs: expect.any(Number) })
  expect(row.interruptedAtMs).toBeGreaterThan(Date.now() - 10_000)
  const notices = writesOf(machine.instance.id)
    .slice(before)
    .filter(({ request }) => JSON.stringify(request).includes('interruptedAtMs'))
  expect(notices).toHaveLength(1)
})

test('a leased machine without a job tells of the interruption, stops its listener and ends', async () => {
  const machine = await pool.machine({ spot: true })
  await machine.reaches({ phase: 'ready' })
  pool.sandbox.ec2.notifySpotInterruption(machine.instance.id)
  await machine.ended()
  const row = await machine.row()
  expect(row).toMatchObject({ state: 'launching', runId: '1', lease: 1, endCode: 'interruption' })
  expect(row.interruptedAtMs).toBeDefined()
})

test('a job goes on after the notice, and the machine ends when it is done', async () => {
  const machine = await pool.machine({ spot: true })
  const job = pool.job('1', ['while [ ! -e "$HOME/go" ]; do sleep 0.1; done'])
  await machine.reaches({ phase: 'busy' })
  pool.sandbox.ec2.notifySpotInterruption(machine.instance.id)
  await until('the notice is told', async () => (await machine.row()).interruptedAtMs !== undefined)
  expect(await machine.row()).toMatchObject({ state: 'launching', phase: 'busy' })
  await writeFile(`${machine.instance.root}/home/runner/go`, '')
  expect((await completed(job)).conclusion).toBe('success')
  await machine.ended()
})

test('after a rebalance recommendation a lease goes on; the machine leaves when it is given back', async () => {
  const machine = await pool.machine({ spot: true })
  await machine.reaches({ phase: 'ready' })
  pool.sandbox.ec2.notifyRebalance(machine.instance.id)
  await until('the notice is seen', async () => (await machine.agentLog()).includes('announced: rebalance'))
  expect((await completed(pool.job('1', ['true']))).conclusion).toBe('success')
  await machine.release()
  await machine.ended()
  const row = await machine.row()
  expect(row).toMatchObject({ state: 'idle', endCode: 'rebalance' })
  expect(row.interruptedAtMs).toBeUndefined()
  expect(pool.sandbox.github.runners().some(({ name }) => name.startsWith(machine.instance.id))).toBe(false)
})

test('a claim that came before the notice was acted upon is not overruled by the end of an idle machine', async () => {
  const machine = await pool.machine({ spot: true, leased: false })
  await machine.reaches({ phase: 'waiting' })
  let claimed = false
  pool.sandbox.calls.hooks = {
    before: async ({ operation, caller, request }) => {
      if (claimed || caller !== 'instance' || operation !== 'UpdateItem') return
      if (!JSON.stringify(request).includes('rebalance')) return
      claimed = true
      await machine.claim('7')
    },
  }
  pool.sandbox.ec2.notifyRebalance(machine.instance.id)
  await machine.reaches({ phase: 'ready', lease: 2 })
  pool.sandbox.calls.hooks = {}
  expect(machine.instance.state).toBe('running')
})

test('an on-demand machine never asks for notices', async () => {
  const machine = await pool.machine()
  await machine.reaches({ phase: 'ready' })
  pool.sandbox.ec2.notifyRebalance(machine.instance.id)
  pool.sandbox.ec2.notifySpotInterruption(machine.instance.id)
  await until(
    '6 s of heartbeats',
    async () => Date.now() - ((await machine.row()).phaseSinceAtMs ?? Infinity) > 6_000,
  )
  expect(machine.instance.state).toBe('running')
})
