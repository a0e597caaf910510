import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { completed, instanceId, startPool, succeeded, type Pool } from './pool.ts'

let pool: Pool

beforeAll(async () => {
  pool = await startPool()
})

afterAll(async () => {
  await pool.sandbox.stop()
})

/** Type and lifecycle of an instance, as EC2 knows them. */
function ec2Of(id: string): { type: string; cpu: number; lifecycle: string } {
  const { type, lifecycle } = pool.sandbox.ec2.instance(id)
  return { type: type.name, cpu: type.cpu, lifecycle }
}

test('several classes in one run: a job chooses its class by label', async () => {
  const [large, xlarge] = (
    await Promise.all(['large', 'xlarge'].map((name) => pool.provision('2001', { 'resource-class': name })))
  ).map(instanceId)
  expect(ec2Of(large ?? '').cpu).toBe(2)
  expect(ec2Of(xlarge ?? '').cpu).toBe(4)
  const jobs = await Promise.all([
    completed(pool.job('2001', ['true'], ['2001-xlarge'])),
    completed(pool.job('2001', ['true'], ['2001-large'])),
    completed(pool.job('2001', ['true'], ['2001-xlarge'])),
  ])
  expect(jobs.map(({ runnerName }) => runnerName)).toEqual([`${xlarge}-1`, `${large}-1`, `${xlarge}-1`])
  succeeded(await pool.release('2001'))

  const warm = await pool.provision('2002', { 'resource-class': 'xlarge' })
  expect(instanceId(warm)).toBe(xlarge)
  succeeded(await pool.release('2002'))
})

test('spot and on-demand are kept apart', async () => {
  const onDemand = await pool.provision('2003', { 'usage-class': 'on-demand' })
  const id = instanceId(onDemand)
  expect(onDemand.outputs['created-count']).toBe('1')
  expect(ec2Of(id).lifecycle).toBe('on-demand')
  succeeded(await pool.release('2003'))

  const [spot, again] = await Promise.all([
    pool.provision('2004'),
    pool.provision('2005', { 'usage-class': 'on-demand' }),
  ])
  expect(ec2Of(instanceId(spot)).lifecycle).toBe('spot')
  expect(instanceId(again)).toBe(id)
  expect(again.outputs['reused-count']).toBe('1')
  await Promise.all(['2004', '2005'].map(async (runId) => succeeded(await pool.release(runId))))
})

test('type patterns hold for launches and for reuse; what does not match stays claimable', async () => {
  const inputs = (types: string) => ({ 'resource-class': '2xlarge', 'allowed-instance-types': types })
  const c5 = instanceId(await pool.provision('2006', inputs('c5.*')))
  expect(ec2Of(c5).type).toBe('c5.2xlarge')
  succeeded(await pool.release('2006'))

  const other = await pool.provision('2007', inputs('m5.* r5.*'))
  expect(other.outputs).toMatchObject({ 'reused-count': '0', 'created-count': '1' })
  expect(ec2Of(instanceId(other)).type).toMatch(/^[mr]5\.2xlarge$/)
  expect(await pool.row(c5)).toMatchObject({ state: 'idle', lease: 1 })

  pool.sandbox.calls.clear()
  const third = await pool.provision('2008', inputs('c5.2xlarge'))
  expect(instanceId(third)).toBe(c5)
  // Its hand-out was given back: nobody had to list the index.
  expect(pool.sandbox.calls.of({ service: 'dynamodb', operation: 'Query', caller: 'action' })).toEqual([])
})
