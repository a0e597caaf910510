import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { probeIdle } from '../../sandbox/faults/invariants.ts'
import {
  comesTrue,
  startWorld,
  succeeded,
  until,
  untilIdleWait,
  type World,
} from '../../sandbox/faults/world.ts'
import { expectDelivered, expectInvariants, fillPool } from './expectations.ts'

let world: World

beforeEach(async () => {
  world = await startWorld()
  succeeded(await world.refresh())
})

afterEach(async () => {
  await world.stop()
})

test('instances that EC2 does not show yet are neither lost nor taken for orphans', async () => {
  world.sandbox.ec2.visibilityDelayMs = 4_000
  const provisioned = world.provision('500', { 'instance-count': '2' })
  await until('the fleet was launched', () => world.sandbox.ec2.instances().length === 2)
  const [result, refreshed] = await Promise.all([provisioned, world.refresh()])
  succeeded(refreshed)
  await expectDelivered(world, result)
  succeeded(await world.release('500'))
  await untilIdleWait(world)
  expect(await probeIdle(world)).toEqual([])
})

test('a machine whose clock is minutes behind waits for its row as long as any other', async () => {
  const { sandbox } = world
  // Instances keep the clock of this computer, so they are behind what the services say from now on.
  sandbox.skipTime(300_000)
  const hasAsked = () => sandbox.calls.of({ operation: 'GetItem', caller: 'instance' }).length > 1
  sandbox.calls.hooks = {
    before: async ({ operation, caller }) => {
      const isRow = operation === 'PutItem' && caller === 'action' && world.alive().length > 0
      if (isRow) await comesTrue(hasAsked, 10_000)
      return undefined
    },
  }
  const provision = await world.start('520', { mode: 'provision' })
  await until('its row stands', async () => (await world.rows()).length > 0)
  const [row] = await world.rows()
  await comesTrue(
    async () => (await world.rows())[0]?.state === 'running' || world.alive().length === 0,
    20_000,
  )
  expect(world.alive().map(({ id }) => id)).toEqual([row?.instanceId])
  provision.kill('SIGKILL')
  await provision.done
})

test('a provision that fails ends its instances though EC2 does not show them yet', async () => {
  world.sandbox.ec2.visibilityDelayMs = 3_000
  world.sandbox.ec2.capacity.set({ count: 1 })
  const result = await world.provision('510', { 'instance-count': '2', 'capacity-timeout-min': '0' })
  expect(result.exitCode).toBe(1)
  await until('the instance is gone', () => world.alive().length === 0, 30_000)
})

test('keys that DynamoDB leaves unprocessed are asked for again', async () => {
  await fillPool(world, 2)
  world.sandbox.dynamodb.leaveUnprocessed(4)
  await expectDelivered(world, await world.provision('700', { 'instance-count': '3' }))
  expect(world.sandbox.calls.of({ operation: 'BatchGetItem', status: 200 }).length).toBeGreaterThan(4)
})

test('pages of one item each are read to the end', async () => {
  world.sandbox.dynamodb.pageItems = 1
  world.sandbox.ec2.pageItems = 1
  await fillPool(world, 3)
  // Without hand-outs all three have to be found in the index.
  for (const name of world.sandbox.sqs.queueNames()) world.sandbox.sqs.lose(name)
  const result = await world.provision('800', { 'instance-count': '3' })
  await expectDelivered(world, result)
  expect(result.outputs['reused-count']).toBe('3')
  succeeded(await world.release('800'))
  expect((await world.rows()).filter(({ state }) => state === 'idle')).toHaveLength(3)
  await expectInvariants(world)
})

test('hand-outs that SQS does not take, or does not delete, cost no machine', async () => {
  succeeded(await world.provision('900', { 'instance-count': '2' }))
  world.sandbox.sqs.failNextEntries(1)
  succeeded(await world.release('900'))
  await untilIdleWait(world)
  world.sandbox.sqs.failNextEntries(2)
  const result = await world.provision('901', { 'instance-count': '2' })
  await expectDelivered(world, result)
  expect(result.outputs['reused-count']).toBe('2')
  succeeded(await world.release('901'))
  await untilIdleWait(world)
  expect(await probeIdle(world)).toEqual([])
})

test('one instance that EC2 no longer knows does not save the others from their end', async () => {
  await fillPool(world, 3)
  const [gone] = world.alive()
  world.sandbox.ec2.terminate(gone?.id ?? '')
  await until('it is terminated', () => world.alive().length === 2)
  world.sandbox.ec2.forget(gone?.id ?? '')
  succeeded(await world.refresh({ ami: 'ami-0aaaaaaaaaaaaaaaa' }))
  await until('the others are terminated', () => world.alive().length === 0)
  expect((await world.rows()).filter(({ state }) => state !== 'terminating')).toEqual([])
})

test('indexes that lag hide no instance from the release, and double none', async () => {
  await world.sandbox.dynamodb.lagIndexes(60_000)
  const first = await world.provision('600', { 'instance-count': '2' })
  await expectDelivered(world, first)
  succeeded(await world.release('600'))
  await untilIdleWait(world)
  expect((await world.rows()).map(({ state }) => state)).toEqual(['idle', 'idle'])
  // The index knows neither machine, the queue both.
  const again = await world.provision('600', { 'instance-count': '2' })
  await expectDelivered(world, again)
  expect(again.outputs['reused-count']).toBe('2')
  succeeded(await world.release('600'))
  await untilIdleWait(world)
  await world.sandbox.dynamodb.lagIndexes(0)
  expect(await probeIdle(world)).toEqual([])
})
