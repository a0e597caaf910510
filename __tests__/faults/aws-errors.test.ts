import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Fault } from '../../sandbox/calls.ts'
import { probeIdle } from '../../sandbox/faults/invariants.ts'
import { startWorld, succeeded, untilIdleWait, type World } from '../../sandbox/faults/world.ts'
import { expectDelivered, expectHonest, expectInvariants, fillPool } from './expectations.ts'

let world: World

beforeEach(async () => {
  world = await startWorld()
  succeeded(await world.refresh())
})

afterEach(async () => {
  await world.stop()
})

type Once = Pick<Fault, 'service' | 'operation' | 'code' | 'status' | 'executed' | 'disconnect'>

const overloaded: Once[] = [
  { service: 'dynamodb', operation: 'GetItem', code: 'ThrottlingException' },
  { service: 'dynamodb', operation: 'BatchGetItem', code: 'ProvisionedThroughputExceededException' },
  { service: 'dynamodb', operation: 'UpdateItem', code: 'ProvisionedThroughputExceededException' },
  { service: 'dynamodb', operation: 'PutItem', code: 'InternalServerError', status: 500 },
  { service: 'dynamodb', operation: 'Query', code: 'InternalServerError', status: 500 },
  { service: 'sqs', operation: 'ReceiveMessage', code: 'ThrottlingException' },
  { service: 'sqs', operation: 'DeleteMessageBatch', code: 'ServiceUnavailable', status: 503 },
  { service: 'sqs', operation: 'SendMessageBatch', code: 'InternalError', status: 500 },
  { service: 'ec2', operation: 'CreateFleet', code: 'RequestLimitExceeded', status: 503 },
  { service: 'ec2', operation: 'CreateFleet', code: 'InternalError', status: 500 },
]

test('calls that are throttled or fail inside AWS are repeated: provision and release succeed', async () => {
  await fillPool(world, 1)
  for (const fault of overloaded) world.sandbox.calls.failNext({ ...fault, caller: 'action', times: 2 })
  await expectDelivered(world, await world.provision('200', { 'instance-count': '2' }))
  succeeded(await world.release('200'))
  await expectInvariants(world)
})

test('a refresh that is throttled succeeds', async () => {
  for (const operation of ['DescribeSubnets', 'DescribeImages', 'DescribeInstances'])
    world.sandbox.calls.failNext({ service: 'ec2', operation, code: 'RequestLimitExceeded', times: 2 })
  world.sandbox.calls.failNext({
    service: 'sqs',
    operation: 'ListQueues',
    code: 'ThrottlingException',
    times: 2,
  })
  world.sandbox.calls.failNext({
    service: 'dynamodb',
    operation: 'Scan',
    code: 'ThrottlingException',
    times: 2,
  })
  succeeded(await world.refresh())
})

test('an EC2 that stays throttled makes provision fail with a reason, holding nothing', async () => {
  await fillPool(world, 1)
  const throttled = {
    service: 'ec2',
    operation: 'CreateFleet',
    code: 'RequestLimitExceeded',
    times: 1_000,
  } as const
  world.sandbox.calls.failNext(throttled)
  const result = await world.provision('210', { 'instance-count': '2', 'capacity-timeout-min': '0' })
  world.sandbox.calls.clearFaults()
  expect(result.exitCode).toBe(1)
  expect(result.log).toContain('RequestLimitExceeded')
  await expectHonest(world)
  await untilIdleWait(world)
  expect(await probeIdle(world)).toEqual([])
}, 120_000)

describe('an answer is lost after the work was done', () => {
  const lost = { executed: true, disconnect: true, caller: 'action', code: 'InternalError' } as const

  test.each(['UpdateItem', 'PutItem', 'DeleteItem'])(
    'of every %s of a provision and a release',
    async (operation) => {
      await fillPool(world, 2)
      world.sandbox.calls.failNext({ ...lost, service: 'dynamodb', operation, times: 3 })
      await expectDelivered(world, await world.provision('300', { 'instance-count': '3' }))
      world.sandbox.calls.clearFaults()
      world.sandbox.calls.failNext({ ...lost, service: 'dynamodb', operation, times: 3 })
      succeeded(await world.release('300'))
      expect((await world.rows()).map(({ state }) => state)).toEqual(['idle', 'idle', 'idle'])
      await expectInvariants(world)
    },
  )

  test('of CreateFleet: its repeat launches nothing more', async () => {
    world.sandbox.calls.failNext({ ...lost, service: 'ec2', operation: 'CreateFleet' })
    await expectDelivered(world, await world.provision('310', { 'instance-count': '2' }))
    expect(world.alive()).toHaveLength(2)
    await expectInvariants(world)
  })

  test('of CreateFleet, again and again: what was launched is ended', async () => {
    world.sandbox.calls.failNext({ ...lost, service: 'ec2', operation: 'CreateFleet', times: 50 })
    const result = await world.provision('320', { 'instance-count': '2', 'capacity-timeout-min': '0' })
    world.sandbox.calls.clearFaults()
    expect(result.exitCode).toBe(1)
    await expectHonest(world)
    await expectInvariants(world)
  })

  test('of SendMessageBatch: the hand-outs come twice and lend each machine once', async () => {
    succeeded(await world.provision('330', { 'instance-count': '2' }))
    world.sandbox.calls.failNext({ ...lost, service: 'sqs', operation: 'SendMessageBatch' })
    succeeded(await world.release('330'))
    await untilIdleWait(world)
    const both = await Promise.all([world.provision('331'), world.provision('332')])
    for (const result of both) expect(succeeded(result).outputs['reused-count']).toBe('1')
    expect(new Set(both.map(({ outputs }) => outputs['instance-ids'])).size).toBe(2)
    await expectInvariants(world)
  })
})

test('a call that is never answered is given up and repeated', async () => {
  await fillPool(world, 1)
  const silent = {
    service: 'dynamodb',
    caller: 'action',
    code: 'InternalServerError',
    disconnect: true,
  } as const
  world.sandbox.calls.failNext({ ...silent, operation: 'BatchGetItem', delayMs: 600_000 })
  succeeded(await world.provision('400'))
  // Its answer is still to come.
  expect(world.sandbox.calls.of({ operation: 'BatchGetItem', status: 0 })).toEqual([])
}, 120_000)
