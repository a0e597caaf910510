import { DescribeTableCommand } from '@aws-sdk/client-dynamodb'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { endedRowSeconds } from '../../src/domain/instance.ts'
import { ensureTable } from '../../src/pool/table.ts'
import { instanceItem } from '../domain/samples.ts'
import { putItem, startServers, type Servers } from './servers.ts'

let servers: Servers

beforeAll(async () => {
  servers = await startServers()
})
beforeEach(() => {
  servers.calls.clear()
})
afterAll(() => servers.stop())

test('a table is created once, billed by request, tagged, and its ARN known', async () => {
  const { dynamodb } = servers.clients
  const first = await ensureTable(dynamodb, 'pool', 'octo-repo')
  expect(first).toEqual({ arn: 'arn:aws:dynamodb:us-east-1:123456789012:table/pool', isNew: true })
  expect(await ensureTable(dynamodb, 'pool', 'octo-repo')).toEqual({ ...first, isNew: false })
  const { Table: table } = await dynamodb.send(new DescribeTableCommand({ TableName: 'pool' }))
  expect(table).toMatchObject({ BillingModeSummary: { BillingMode: 'PAY_PER_REQUEST' } })
  expect(servers.calls.of({ operation: 'CreateTable', status: 200 })).toMatchObject([
    { request: { Tags: [{ Key: 'ec2-runner-pool', Value: 'octo-repo' }] } },
  ])
})

test('rows of the dead go, all others stay', async () => {
  await ensureTable(servers.clients.dynamodb, 'mortal', 'octo-repo')
  const now = Date.now()
  const expiresAtSeconds = Math.floor(now / 1_000) + endedRowSeconds
  await putItem(servers, 'mortal', instanceItem(1, { state: 'terminating', expiresAtSeconds }))
  await putItem(servers, 'mortal', instanceItem(2))
  expect(await servers.dynamodb.sweepTtl(now)).toBe(0)
  expect(await servers.dynamodb.sweepTtl(now + (endedRowSeconds + 1) * 1_000)).toBe(1)
  expect(await servers.dynamodb.items('mortal')).toEqual([instanceItem(2)])
})

test('two that create it at once both find it', async () => {
  const both = await Promise.all(
    [1, 2].map(() => ensureTable(servers.clients.dynamodb, 'shared', 'octo-repo')),
  )
  expect(both.map(({ isNew }) => isNew).sort()).toEqual([false, true])
})

test('expiry that is switched on is not switched on again', async () => {
  await ensureTable(servers.clients.dynamodb, 'pool', 'octo-repo')
  expect(servers.calls.of({ operation: 'UpdateTimeToLive' })).toEqual([])
})

test('a role that may not create it is told so', async () => {
  servers.calls.failNext({ service: 'dynamodb', operation: 'CreateTable', code: 'AccessDeniedException' })
  await expect(ensureTable(servers.clients.dynamodb, 'refused', 'octo-repo')).rejects.toThrow(
    'Could not create the table refused: the role may not do it.',
  )
})
