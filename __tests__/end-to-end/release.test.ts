import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { completed, instanceId, startPool, succeeded, until, within, type Pool } from './pool.ts'

let pool: Pool

beforeAll(async () => {
  pool = await startPool()
})

afterEach(() => {
  pool.sandbox.calls.hooks = {}
  pool.sandbox.ec2.onLaunch = () => ({})
})

afterAll(async () => {
  await pool.sandbox.stop()
})

test('a release without a refreshed pool says so and succeeds', async () => {
  const elsewhere = await startPool({ refresh: false })
  try {
    const nothing = await elsewhere.release('3000')
    expect(nothing.exitCode).toBe(0)
    expect(nothing.log).toContain(
      'Nothing to release: the pool of this repository is not set up in us-east-1.',
    )
    expect(nothing.summary).toContain('Nothing to release for run 3000')
  } finally {
    await elsewhere.sandbox.stop()
  }
})

test('a release may be repeated, and may find nothing', async () => {
  const id = instanceId(await pool.provision('3001'))
  succeeded(await pool.release('3001'))
  const row = await pool.row(id)
  const again = succeeded(await pool.release('3001'))
  expect(again.log).toContain('Nothing to release: run 3001 holds no instances.')
  expect(again.summary).toContain('Nothing to release for run 3001')
  expect(await pool.row(id)).toMatchObject({ state: 'idle', lease: 1, deadlineAtMs: row?.deadlineAtMs })
})

test('machines of a provision that was killed while it waited are found by the run', async () => {
  pool.sandbox.ec2.onLaunch = () => ({ bootDelayMs: 3_000 })
  const step = await pool.startProvision('3002', { 'resource-class': 'xlarge' })
  await until('the machine has its row', async () =>
    (await pool.rows()).some(({ runId, state }) => runId === '3002' && state === 'launching'),
  )
  step.kill('SIGKILL')
  expect((await step.done).exitCode).toBeNull()

  const released = succeeded(await pool.release('3002'))
  const row = (await pool.rows()).find(({ resourceClass }) => resourceClass === 'xlarge')
  expect(row?.state).toBe('idle')
  expect(row?.runId).toBeUndefined()
  expect(released.log).toContain(`Released ${String(row?.instanceId)}`)

  // It boots all the same and serves the next run.
  await pool.untilWaiting(row?.instanceId ?? '')
  const next = await pool.provision('3003', { 'resource-class': 'xlarge' })
  expect(instanceId(next)).toBe(row?.instanceId)
  expect(next.outputs['reused-count']).toBe('1')
  succeeded(await pool.release('3003'))
})

test('machines of a provision that was killed before it wrote their rows are ended', async () => {
  const before = new Set(pool.sandbox.ec2.instances().map(({ id }) => id))
  let kill = (): void => undefined
  pool.sandbox.calls.hooks = {
    after: ({ operation }) => {
      if (operation === 'CreateFleet') kill()
    },
  }
  const step = await pool.startProvision('3004', { 'resource-class': '2xlarge', 'instance-count': '2' })
  kill = () => {
    step.kill('SIGKILL')
  }
  expect((await step.done).exitCode).toBeNull()
  const orphans = () => pool.sandbox.ec2.instances().filter(({ id }) => !before.has(id))
  expect(orphans()).toHaveLength(2)
  expect(await pool.intents()).toHaveLength(1)

  succeeded(await pool.release('3004'))
  await until('both are terminated', () => orphans().every(({ state }) => state === 'terminated'))
  expect(await pool.intents()).toEqual([])
})

test('a job that still runs at the release may end; until then nobody is given its machine', async () => {
  const inputs = { 'resource-class': '4xlarge' }
  const id = instanceId(await pool.provision('3005', inputs))
  const gate = join(pool.sandbox.directory, 'gate')
  const job = pool.job('3005', [`until [ -e '${gate}' ]; do sleep 0.1; done`, 'echo "ended $((1 + 1))"'])
  await until('the job runs', async () => (await pool.row(id))?.phase === 'busy')
  succeeded(await pool.release('3005'))
  expect(await pool.row(id)).toMatchObject({ state: 'idle', phase: 'busy' })

  const other = await pool.provision('3006', inputs)
  expect(other.outputs).toMatchObject({ 'reused-count': '0', 'created-count': '1' })
  expect(job.status).toBe('in_progress')
  expect(existsSync(gate)).toBe(false)
  writeFileSync(gate, '')
  expect(await completed(job)).toMatchObject({ conclusion: 'success', runnerName: `${id}-1` })
  expect(job.log).toContain('ended 2')

  await pool.untilWaiting(id)
  await until('its runner is gone', () =>
    pool.sandbox.github.runners().every(({ name }) => !name.startsWith(id)),
  )
  const next = await pool.provision('3007', inputs)
  expect(instanceId(next)).toBe(id)
  const after = await within('a job runs there', 20_000, pool.job('3007', ['true']).done)
  expect(after).toMatchObject({ conclusion: 'success', runnerName: `${id}-2` })
})
