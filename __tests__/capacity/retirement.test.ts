import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { StepResult } from '../../sandbox/step.ts'
import { poolKey } from '../../src/domain/configuration.ts'
import type { InstanceItem } from '../../src/domain/protocol.ts'
import { launchOrphan, putRow } from './machines.ts'
import { annotations, instanceId, instanceIds, startPool, succeeded, type Pool } from './pool.ts'

const hourMs = 3_600_000

let pool: Pool

beforeAll(async () => {
  pool = await startPool({ 'max-leases': '2', 'max-age-hours': '3' })
})

afterAll(async () => {
  await pool.sandbox.stop()
})

/** A machine of the pool whose agent is silent from now on, so that its row says what a test makes it say. */
async function quietMachine(runId: string): Promise<string> {
  const id = instanceId(await pool.provision(runId))
  pool.sandbox.ec2.instance(id).machine.kill(/./)
  return id
}

/** The release has ended the machine for this reason, and no hand-out offers it. */
async function expectRetired(released: StepResult, id: string, reason: string): Promise<void> {
  expect(succeeded(released).log).toMatch(new RegExp(`Ended ${id} .*reason="${reason}"`))
  expect(released.summary).toContain(reason)
  expect(await pool.row(id)).toMatchObject({ state: 'terminating', endReason: reason })
  await pool.untilEnded(id)
  expect(pool.sandbox.calls.of({ operation: 'SendMessageBatch' })).toEqual([])
}

describe('a release ends', () => {
  test('a machine that served its leases', async () => {
    const id = instanceId(await pool.provision('1001'))
    succeeded(await pool.release('1001'))
    await pool.untilWaiting(id)
    expect(instanceId(await pool.provision('1002'))).toBe(id)
    pool.sandbox.calls.clear()
    await expectRetired(await pool.release('1002'), id, 'it served 2 leases')
  })

  test.each<{ what: string; attributes: (now: number) => Partial<InstanceItem>; reason: string }>([
    {
      what: 'that is too old',
      attributes: (now) => ({ createdAtMs: now - 3 * hourMs }),
      reason: 'it is older than 3 hours',
    },
    {
      what: 'whose disk is nearly full',
      attributes: () => ({ diskFreePercent: 9 }),
      reason: 'its disk has 9 % free',
    },
    {
      what: 'whose agent failed',
      attributes: () => ({ phase: 'failed', message: 'no space left on device' }),
      reason: 'its agent failed: no space left on device',
    },
  ])('a machine $what', async ({ attributes, reason }) => {
    const id = await quietMachine('1003')
    await pool.change(id, attributes(pool.sandbox.now()))
    pool.sandbox.calls.clear()
    const released = await pool.release('1003')
    await expectRetired(released, id, reason)
    expect(released.outputs).toEqual({ 'interrupted-count': '0' })
    expect(annotations('warning', released)).toEqual([])
  })

  test('a machine that has just enough of everything goes back', async () => {
    const id = await quietMachine('1004')
    await pool.change(id, { createdAtMs: pool.sandbox.now() - 2.9 * hourMs, diskFreePercent: 10 })
    succeeded(await pool.release('1004'))
    expect(await pool.row(id)).toMatchObject({ state: 'idle' })
    await pool.change(id, { createdAtMs: pool.sandbox.now() - 3 * hourMs })
    expect(succeeded(await pool.refresh({ 'max-leases': '2', 'max-age-hours': '3' })).log).toMatch(
      new RegExp(`Ended ${id} .*it is older than 3 hours`),
    )
    await pool.untilEnded(id)
  })
})

test('interruptions are counted, warned of and never go back to the pool, whether over or announced', async () => {
  const ids = instanceIds(await pool.provision('2001', { 'instance-count': '3' }))
  const [announced = '', over = '', spared = ''] = ids
  for (const id of [announced, over]) pool.sandbox.ec2.instance(id).machine.kill(/./)
  const now = pool.sandbox.now()
  await pool.change(announced, { interruptedAtMs: now })
  await pool.change(over, {
    state: 'terminating',
    endReason: 'EC2 takes the spot instance back',
    interruptedAtMs: now,
  })
  pool.sandbox.ec2.terminate(over)
  await pool.untilEnded(over)
  const released = succeeded(await pool.release('2001'))
  expect(released.outputs).toEqual({ 'interrupted-count': '2' })
  expect(annotations('warning', released)).toHaveLength(1)
  for (const id of [announced, over]) {
    expect(annotations('warning', released)[0]).toContain(id)
    expect(released.summary).toContain(id)
    expect(await pool.row(id)).toMatchObject({ state: 'terminating' })
  }
  expect(annotations('warning', released)[0]).not.toContain(spared)
  expect(released.log).toContain(`${over} had ended before its release: EC2 takes the spot instance back.`)
  expect(await pool.row(spared)).toMatchObject({ state: 'idle' })
  await pool.untilEnded(announced)
})

test('a spot notice to a machine that serves: the release counts it, and it ends', async () => {
  const id = instanceId(await pool.provision('2002'))
  pool.sandbox.ec2.notifySpotInterruption(id)
  await pool.untilInterrupted(id)
  const released = succeeded(await pool.release('2002'))
  expect(released.outputs).toEqual({ 'interrupted-count': '1' })
  expect(annotations('warning', released)[0]).toContain(id)
  await pool.untilEnded(id)
})

test('a refresh retires idle machines for the same reasons', async () => {
  const now = pool.sandbox.now()
  const idle = {
    deadlineAtMs: now + 600_000,
    idlePool: poolKey('large', 'spot'),
    idleSinceAtMs: now,
    heartbeatAtMs: now,
    phase: 'waiting',
    phaseLease: 1,
  } as const
  const machine = async (attributes: Partial<InstanceItem>) => {
    const id = await launchOrphan(pool)
    await putRow(pool, id, { ...idle, ...attributes })
    return id
  }
  const worn = await machine({ lease: 2 })
  const full = await machine({ diskFreePercent: 3 })
  const taken = await machine({ interruptedAtMs: now })
  const good = await machine({ diskFreePercent: 50 })
  const { log } = succeeded(await pool.refresh({ 'max-leases': '2', 'max-age-hours': '3' }))
  expect(log).toMatch(new RegExp(`Ended ${worn} .*it served 2 leases`))
  expect(log).toMatch(new RegExp(`Ended ${full} .*its disk has 3 % free`))
  expect(log).toMatch(new RegExp(`Ended ${taken} .*EC2 takes the machine back`))
  expect(await pool.row(good)).toMatchObject({ state: 'idle' })
})
