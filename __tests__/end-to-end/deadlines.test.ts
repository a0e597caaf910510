import { DeleteQueueCommand, SQSClient } from '@aws-sdk/client-sqs'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { SandboxJob } from '../../sandbox/github/jobs.ts'
import {
  clientSettings,
  completed,
  instanceId,
  startPool,
  succeeded,
  timeouts,
  until,
  type Pool,
} from './pool.ts'

/** The shortest longest lease that a user can ask for. */
const maxRuntimeMs = 60_000

const shortJobEnd = JSON.stringify({ ...timeouts, jobEnd: 1 })

let pool: Pool
/** A machine that nobody releases, with a job that never ends. */
let kept: { id: string; job: SandboxJob; lentAtMs: number; queueDeletedAtMs: number }

beforeAll(async () => {
  pool = await startPool({ refresh: { 'timeouts-config': shortJobEnd } })
  const id = instanceId(await pool.provision('6001', { 'max-runtime-min': '1', 'resource-class': 'xlarge' }))
  kept = { id, job: pool.job('6001', ['sleep 600']), lentAtMs: Date.now(), queueDeletedAtMs: Date.now() }
  await until('the job runs', () => kept.job.status === 'in_progress')
  const client = new SQSClient(clientSettings(pool.sandbox, 'SQS'))
  const QueueUrl = (await pool.configuration()).queueUrls['large#spot']
  await client.send(new DeleteQueueCommand({ QueueUrl }))
  kept.queueDeletedAtMs = Date.now()
  client.destroy()
})

afterAll(async () => {
  await pool.sandbox.stop()
})

test('without its queue a class works on, by the index', async () => {
  const id = instanceId(await pool.provision('6002'))
  succeeded(await pool.release('6002'))
  const warm = await pool.provision('6003')
  expect(instanceId(warm)).toBe(id)
  succeeded(await pool.release('6003'))
})

test('a job that does not end in its grace after the release is cancelled, and the machine is reused', async () => {
  const id = instanceId(await pool.provision('6004'))
  const job = pool.job('6004', ['sleep 600'])
  await until('the job runs', async () => (await pool.row(id))?.phase === 'busy')
  succeeded(await pool.release('6004'))
  expect((await completed(job)).conclusion).not.toBe('success')
  await pool.untilWaiting(id)
  expect(instanceId(await pool.provision('6005'))).toBe(id)
  expect(await completed(pool.job('6005', ['true']))).toMatchObject({ conclusion: 'success' })
  succeeded(await pool.release('6005'))
})

test('an idle machine ends itself when its time is over', async () => {
  const shortLived = await startPool({ refresh: { 'idle-time-sec': '2' } })
  try {
    const id = instanceId(await shortLived.provision('6006'))
    succeeded(await shortLived.release('6006'))
    await until('the machine is terminated', () => shortLived.alive().length === 0)
    expect(shortLived.sandbox.calls.of({ operation: 'TerminateInstances' })).toMatchObject([
      { caller: 'instance', instanceId: id, status: 200 },
    ])
    expect(await shortLived.row(id)).toMatchObject({ state: 'idle', endCode: 'idle-time' })
    expect(shortLived.sandbox.github.runners()).toEqual([])
  } finally {
    await shortLived.sandbox.stop()
  }
})

test('a lease that nobody ends is ended by the machine, while its job runs', async () => {
  const { id, job, lentAtMs } = kept
  expect(job.runnerName).toBe(`${id}-1`)
  await until(
    'the machine is terminated',
    () => pool.sandbox.ec2.instance(id).state === 'terminated',
    maxRuntimeMs + 30_000,
  )
  const row = await pool.row(id)
  expect(row).toMatchObject({ state: 'running', endCode: 'maximum-runtime' })
  const { deadlineAtMs = 0 } = row ?? {}
  expect(deadlineAtMs).toBeLessThanOrEqual(lentAtMs + maxRuntimeMs)
  // The agent goes by the whole seconds of the services' clocks.
  expect(Date.now()).toBeGreaterThan(deadlineAtMs - 2_500)
  expect((await completed(job)).conclusion).not.toBe('success')
  const released = succeeded(await pool.release('6001'))
  expect(released.log).toContain(`${id} had ended before its release: the maximum runtime passed.`)
  expect(await pool.row(id)).toMatchObject({
    state: 'terminating',
    endReason: 'the maximum runtime passed',
  })
}, 120_000)

test('a queue that somebody deleted is made again', async () => {
  // SQS refuses the name of a deleted queue for 60 s.
  await until('the name is free', () => Date.now() - kept.queueDeletedAtMs > 61_000, 70_000)
  pool.sandbox.calls.clear()
  const refreshed = await pool.refresh({ 'timeouts-config': shortJobEnd })
  expect(refreshed.log).toContain('Created 1 queue ')
  const id = instanceId(await pool.provision('6007'))
  succeeded(await pool.release('6007'))
  expect(pool.sandbox.calls.of({ operation: 'SendMessageBatch', status: 200 })).toHaveLength(1)
  expect(await pool.row(id)).toMatchObject({ state: 'idle' })
}, 120_000)
