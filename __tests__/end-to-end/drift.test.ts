import { afterEach, expect, test } from '@jest/globals'
import { completed, instanceId, startPool, succeeded, until, type Pool } from './pool.ts'

let pool: Pool

afterEach(async () => {
  await pool.sandbox.stop()
})

/** A run on one machine, whose job leaves a file in /etc of it; released when its agent has seen that. */
async function driftingRun(runId: string) {
  const id = instanceId(await pool.provision(runId))
  const etc = `${pool.sandbox.ec2.instance(id).root}/etc`
  await completed(pool.job(runId, [`mkdir -p '${etc}' && echo x >'${etc}/left.conf'`]))
  await until('the agent has seen it', async () => (await pool.row(id))?.drift !== undefined)
  return { id, released: succeeded(await pool.release(runId)) }
}

test('a release names the machine and what a job changed; the machine serves on', async () => {
  pool = await startPool()
  const { id, released } = await driftingRun('8001')
  expect(released.log).toContain(`${id} drifted from its image: /etc: 1 added (/etc/left.conf).`)
  expect(released.summary).toContain('**No longer as their image made them**')
  expect(released.summary).toContain(`| ${id} | /etc: 1 added (/etc/left.conf) |`)
  const next = await pool.provision('8002')
  expect(instanceId(next)).toBe(id)
  succeeded(await pool.release('8002'))
})

test('with after-drift: retire the machine ends, and the next run gets another', async () => {
  pool = await startPool({ refresh: { 'after-drift': 'retire' } })
  const { id, released } = await driftingRun('8003')
  expect(released.summary).toContain('0 back in the pool, 1 retired')
  expect(released.summary).toContain('it drifted from its image: /etc: 1 added (/etc/left.conf)')
  expect(instanceId(await pool.provision('8004'))).not.toBe(id)
  await until('it is terminated', () => pool.sandbox.ec2.instance(id).state === 'terminated')
})
