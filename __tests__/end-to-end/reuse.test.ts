import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { completed, instanceIds, startPool, succeeded, until, type Pool } from './pool.ts'

let pool: Pool
let machines: string[]

beforeAll(async () => {
  pool = await startPool()
})

afterAll(async () => {
  await pool.sandbox.stop()
})

describe('two workflow runs, one after the other', () => {
  test('a cold provision launches machines that run the jobs of their run', async () => {
    const provisioned = succeeded(await pool.provision('1001', { 'instance-count': '2' }))
    machines = instanceIds(provisioned)
    expect(machines).toHaveLength(2)
    expect(provisioned.outputs).toMatchObject({
      label: '1001',
      'reused-count': '0',
      'created-count': '2',
    })
    expect(pool.sandbox.ec2.instances().map(({ id, state }) => [id, state])).toEqual(
      expect.arrayContaining(machines.map((id) => [id, 'running'])),
    )
    for (const runner of pool.sandbox.github.runners())
      expect(runner).toMatchObject({ status: 'online', labels: ['1001', '1001-large'] })
    for (const id of machines) {
      expect(provisioned.log).toMatch(
        new RegExp(`Launched ${id} lease=1 class=large usage=spot type=\\S+ zone=`),
      )
      expect(provisioned.summary).toContain(id)
    }
    expect(provisioned.summary).toContain('### 2 runners ready for run 1001')
    expect(await pool.intents()).toEqual([])
    const untilMinutes = (await pool.rows()).map(({ deadlineAtMs }) => (deadlineAtMs - Date.now()) / 60_000)
    for (const minutes of untilMinutes) expect(Math.ceil(minutes)).toBe(30)
  })

  test('jobs find the machines by the run, or by the run and the class, and by nothing else', async () => {
    const strangers = ['large', 'self-hosted', '1001-xlarge'].map((label) =>
      pool.job('1001', ['true'], [label]),
    )
    const steps = ['echo "on $RUNNER_NAME"']
    const jobs = await Promise.all(
      [pool.job('1001', steps), pool.job('1001', steps, ['1001-large']), pool.job('1001', steps)].map((job) =>
        completed(job),
      ),
    )
    expect(jobs.map(({ conclusion }) => conclusion)).toEqual(['success', 'success', 'success'])
    for (const { log, runnerName } of jobs) {
      expect(machines.map((id) => `${id}-1`)).toContain(runnerName)
      expect(log).toContain(`on ${String(runnerName)}`)
    }
    expect(strangers.map(({ status }) => status)).toEqual(['queued', 'queued', 'queued'])
  })

  test('a release returns the machines at once, and a second run reuses them without EC2', async () => {
    const released = succeeded(await pool.release('1001'))
    expect((await pool.rows()).map(({ state }) => state)).toEqual(['idle', 'idle'])
    for (const id of machines) {
      expect(released.log).toContain(`Released ${id} lease=1`)
      expect(released.summary).toContain(id)
    }
    pool.sandbox.calls.clear()

    const provisioned = succeeded(await pool.provision('1002', { 'instance-count': '2' }))
    expect(provisioned.outputs).toMatchObject({ 'reused-count': '2', 'created-count': '0' })
    expect(instanceIds(provisioned)).toEqual(machines)
    expect(pool.sandbox.calls.of({ service: 'ec2' })).toEqual([])

    const jobs = await Promise.all([1, 2].map(() => completed(pool.job('1002', ['true']))))
    expect(jobs.map(({ conclusion }) => conclusion)).toEqual(['success', 'success'])
    succeeded(await pool.release('1002'))
    expect(pool.sandbox.calls.of({ service: 'ec2' })).toEqual([])
    expect(pool.sandbox.ec2.instances()).toHaveLength(2)
  })

  test('where the pool has too few, the rest is launched', async () => {
    succeeded(await pool.provision('1003'))
    const mixed = succeeded(await pool.provision('1004', { 'instance-count': '3' }))
    expect(mixed.outputs).toMatchObject({ 'reused-count': '1', 'created-count': '2' })
    expect(instanceIds(mixed)).toHaveLength(3)
    expect(instanceIds(mixed).filter((id) => machines.includes(id))).toHaveLength(1)
    expect(pool.fleets()).toBe(1)
    const jobs = await Promise.all([1, 2, 3].map(() => completed(pool.job('1004', ['sleep 0.5']))))
    expect(new Set(jobs.map(({ runnerName }) => runnerName?.slice(0, 19)))).toEqual(
      new Set(instanceIds(mixed)),
    )
    await Promise.all(['1003', '1004'].map(async (runId) => succeeded(await pool.release(runId))))
    expect((await pool.rows()).map(({ state }) => state)).toEqual(['idle', 'idle', 'idle', 'idle'])
  })

  test('runs that provision at the same time never share a machine', async () => {
    const before = pool.fleets()
    const runIds = ['1005', '1006', '1007']
    const all = await Promise.all(runIds.map((runId) => pool.provision(runId)))
    expect(new Set(all.flatMap(instanceIds)).size).toBe(3)
    expect(all.map(({ outputs }) => outputs['reused-count'])).toEqual(['1', '1', '1'])
    expect(pool.fleets()).toBe(before)
    await Promise.all(runIds.map(async (runId) => succeeded(await pool.release(runId))))
  })

  test('the power-off guard of each machine follows its deadline', async () => {
    /** Seconds from now on: two minutes more than the idle time, which the boot's own guard has not. */
    const left = async (root: string) =>
      Number(await readFile(`${root}/run/ec2-runner-pool/guard`, 'utf8')) -
      Number((await readFile('/proc/uptime', 'utf8')).split('.')[0])
    for (const { machine, root } of pool.sandbox.ec2.instances()) {
      await until('the guard is armed for some 240 s', async () =>
        /^2[0-4]\d$/.test(String(await left(root))),
      )
      expect(machine.processes().filter(({ command }) => command.endsWith('guard.sh watch'))).toHaveLength(1)
      expect(machine.stubCalls().filter((call) => call.startsWith('shutdown'))).toEqual([])
    }
  })
})
