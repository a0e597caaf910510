import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { RunningStep } from '../../sandbox/step.ts'
import { annotations, instanceId, startPool, succeeded, timeouts, until, type Pool } from './pool.ts'

/** A pool for which EC2 has nothing more. */
let pool: Pool
/** The only machine of the class `large`. */
let only: string
/** A pool of its own, since this takes a minute and the tests before it may take longer or shorter. */
let barren: Pool
/** Waits for what there will never be, for the shortest time that can be given. */
let longWait: RunningStep

beforeAll(async () => {
  barren = await startPool()
  barren.sandbox.ec2.capacity.set({ count: 0, message: 'We have none left.' })
  longWait = await barren.startProvision('1900', {
    'resource-class': 'xlarge',
    'capacity-timeout-min': '1',
  })
  pool = await startPool()
  only = instanceId(await pool.provision('1001'))
  pool.sandbox.ec2.capacity.set({ count: 0, message: 'We have none left.' })
  pool.sandbox.calls.clear()
})

afterAll(async () => {
  await pool.sandbox.stop()
  await barren.sandbox.stop()
})

describe('EC2 has nothing', () => {
  test('a run that waits gets the machine that another run releases, by its hand-out', async () => {
    const waiting = await pool.startProvision('1002')
    await pool.untilInLine(1)
    const fleets = pool.fleets().length
    succeeded(await pool.release('1001'))
    const result = await waiting.done
    expect(instanceId(result)).toBe(only)
    expect(result.outputs).toMatchObject({ 'reused-count': '1', 'created-count': '0' })
    expect(result.log).toContain('Waiting up to 10 min for 1 of 1 instances that other runs release.')
    expect(await pool.row(only)).toMatchObject({ state: 'running', runId: '1002', lease: 2 })
    expect(pool.fleets()).toHaveLength(fleets)
    expect(pool.sandbox.calls.of({ operation: 'DeleteMessageBatch', status: 200 })).toHaveLength(1)
    await pool.untilInLine(0)
  })

  test('with no time to wait it fails with what EC2 said, and leaves the line', async () => {
    const failed = await pool.provision('1003', { 'capacity-timeout-min': '0' })
    expect(failed.exitCode).toBe(1)
    expect(failed.log).toContain('InsufficientInstanceCapacity: We have none left.')
    expect(annotations('error', failed)).toHaveLength(1)
    expect(annotations('error', failed)[0]).toMatch(/Got 0 of 1 instances of class large: .*no spot capacity/)
    await pool.untilInLine(0)
  })

  test('a replacement that EC2 does not have is told as such', async () => {
    pool.sandbox.ec2.capacity.clear()
    pool.sandbox.ec2.capacity.set({ type: 'c6i.4xlarge', count: 1, message: 'We have none left.' })
    pool.sandbox.github.nextRunner({ refuseRegistration: true })
    const failed = await pool.provision('1004', {
      'resource-class': '4xlarge',
      'allowed-instance-types': 'c6i.*',
      'capacity-timeout-min': '0',
    })
    pool.sandbox.ec2.capacity.set({ count: 0, message: 'We have none left.' })
    expect(failed.exitCode).toBe(1)
    expect(failed.log).toContain('config.sh exited with 1')
    expect(annotations('error', failed)[0]).toMatch(
      /Got 0 of 1 instances of class 4xlarge: .*no spot capacity/,
    )
    expect(failed.log).toContain('InsufficientInstanceCapacity: We have none left.')
  })

  test.each<[string, (step: RunningStep) => void]>([
    [
      "GitHub's cancellation",
      (step) => {
        step.cancel()
      },
    ],
    [
      'SIGTERM alone',
      (step) => {
        step.kill('SIGTERM')
      },
    ],
  ])('%s during the wait ends it and gives back what it held', async (_, end) => {
    succeeded(await pool.release('1002'))
    await pool.untilWaiting(only)
    const waiting = await pool.startProvision('1002', { 'instance-count': '2' })
    await pool.untilInLine(1)
    await until('the one machine serves', async () => (await pool.row(only))?.phase === 'ready')
    end(waiting)
    const cancelled = await waiting.done
    expect(cancelled.exitCode).toBe(1)
    expect(annotations('error', cancelled)[0]).toContain('The workflow run was cancelled.')
    expect(await pool.row(only)).toMatchObject({ state: 'idle' })
    await pool.untilInLine(0)
  })
})

describe('the pool is full', () => {
  let bounded: Pool
  /** What hangs is given up soon. */
  const bounds = { 'timeouts-config': JSON.stringify({ ...timeouts, registration: 20 }) }

  beforeAll(async () => {
    bounded = await startPool({ ...bounds, 'max-instances': '2' })
  })

  afterAll(async () => {
    await bounded.sandbox.stop()
  })

  test('the bound holds, and who came first is served first', async () => {
    const runs = ['2001', '2002', '2003']
    const steps = await Promise.all(runs.map((runId) => bounded.startProvision(runId)))
    const delivered = new Map<string, string>()
    steps.forEach((step, index) => {
      void step.done.then((result) => delivered.set(runs[index] ?? '', instanceId(result)))
    })
    await until('two have a machine', () => delivered.size === 2)
    await bounded.untilInLine(1)
    const [first = '', second = ''] = delivered.keys()
    const third = runs.find((runId) => !delivered.has(runId)) ?? ''
    expect(bounded.sandbox.ec2.instances()).toHaveLength(2)

    const fourth = '2004'
    const fourthStep = await bounded.startProvision(fourth)
    await bounded.untilInLine(2)
    // Whoever came third holds up those behind it only until it has its machine, ready or not.
    bounded.sandbox.github.nextRunner({ hangConfig: true })
    succeeded(await bounded.release(first))
    await until('the third is served first', async () =>
      (await bounded.rows()).some(({ runId, phase }) => runId === third && phase === 'registering'),
    )
    succeeded(await bounded.release(second))
    expect(instanceId(await fourthStep.done)).toBe(delivered.get(second))
    expect(delivered.has(third)).toBe(false)
    expect(bounded.sandbox.ec2.instances()).toHaveLength(2)

    // The third's machine breaks; there is room for its replacement.
    const [replaced, ...others] = (await bounded.rows()).filter(({ runId }) => runId === third)
    expect(others).toEqual([])
    await until('the third is served at last', () => delivered.has(third), 60_000)
    expect(delivered.get(third)).not.toBe(replaced?.instanceId)
    expect(bounded.alive()).toHaveLength(2)
    await bounded.untilInLine(0)
  }, 120_000)

  test('with no time to wait it fails with the bound, and launches nothing', async () => {
    bounded.sandbox.calls.clear()
    const failed = await bounded.provision('2005', { 'capacity-timeout-min': '0' })
    expect(failed.exitCode).toBe(1)
    expect(annotations('error', failed)[0]).toMatch(
      /Got 0 of 1 .*the pool is full \(max-instances is 2\).*Raise `max-instances`/,
    )
    expect(bounded.fleets()).toEqual([])
    expect(await bounded.ledger()).toMatchObject({ waiters: {}, reservations: {} })
  })

  test('a machine that ends makes room, which who waits finds by itself', async () => {
    const [leaving] = (await bounded.rows()).filter(({ state }) => state === 'running')
    const waiting = await bounded.startProvision('2008')
    await bounded.untilInLine(1)
    await bounded.change(leaving?.instanceId ?? '', { interruptedAtMs: bounded.sandbox.now() })
    succeeded(await bounded.release(leaving?.runId ?? ''))
    const result = await waiting.done
    expect(result.outputs).toMatchObject({ 'created-count': '1' })
    // Not only when it tries EC2 again, after a minute.
    expect(result.seconds).toBeLessThan(60)
    expect(bounded.alive()).toHaveLength(2)
  })

  test('a newcomer does not overtake who waits, though there is room again', async () => {
    const holder = (await bounded.rows()).find(({ state }) => state === 'running')
    const waiting = await bounded.startProvision('2006')
    await bounded.untilInLine(1)
    succeeded(await bounded.refresh({ ...bounds, 'max-instances': '3' }))
    const late = await bounded.provision('2007', { 'capacity-timeout-min': '0' })
    expect(late.exitCode).toBe(1)
    expect(annotations('error', late)[0]).toContain('other runs that wait longer are served first')
    succeeded(await bounded.release(holder?.runId ?? ''))
    expect(instanceId(await waiting.done)).toBe(holder?.instanceId)
  })
})

test('when the time is up it fails with what EC2 said, and leaves the line', async () => {
  const failed = await longWait.done
  expect(failed.exitCode).toBe(1)
  expect(failed.seconds).toBeGreaterThan(60)
  expect(annotations('error', failed)[0]).toMatch(
    /Got 0 of 1 instances of class xlarge after waiting 1 min.*no spot capacity/,
  )
  expect(failed.log).toContain('InsufficientInstanceCapacity: We have none left.')
  await barren.untilInLine(0)
}, 120_000)
