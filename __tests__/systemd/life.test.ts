import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { completed, instanceId, startPool, succeeded, until, type Pool } from '../end-to-end/pool.ts'
import { startHost } from './host.ts'

const idleSeconds = 120

let host: Awaited<ReturnType<typeof startHost>>
let pool: Pool
let machine: string

beforeAll(async () => {
  host = await startHost()
  pool = await startPool({ sandbox: host.options, refresh: { 'idle-time-sec': String(idleSeconds) } })
})
afterAll(async () => {
  await pool.sandbox.stop()
  await host.stop()
})

test('a provision launches a machine, and a job runs on it as its user', async () => {
  machine = instanceId(succeeded(await pool.provision('1001')))
  const job = await completed(pool.job('1001', ['id -un', 'cat /proc/1/comm', 'sudo -n id -un']))
  expect(job).toMatchObject({ conclusion: 'success', runnerName: `${machine}-1` })
  expect(job.log).toMatch(/^systemd$/m)
  expect(job.log).toMatch(/^root$/m)
})

test('a second run reuses it after the release', async () => {
  succeeded(await pool.release('1001'))
  expect(instanceId(await pool.provision('1002'))).toBe(machine)
  expect(await completed(pool.job('1002', ['true']))).toMatchObject({
    conclusion: 'success',
    runnerName: `${machine}-2`,
  })
})

test('the machine ends itself when nobody has used it for the idle time', async () => {
  succeeded(await pool.release('1002'))
  const instance = pool.sandbox.ec2.instance(machine)
  pool.sandbox.skipTime(idleSeconds * 1_000)
  await until('it has ended', () => instance.state === 'terminated')
  expect(instance.stateReason?.code).toBe('Client.UserInitiatedShutdown')
})
