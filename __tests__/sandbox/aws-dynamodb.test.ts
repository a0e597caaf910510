import {
  CreateTableCommand,
  DeleteItemCommand,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  ScanCommand,
  UpdateItemCommand,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb'
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import type { PendingCall } from '../../sandbox/calls.ts'
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts'
import { clients, errorName } from './aws-clients.ts'

const TableName = 'ec2-runner-pool-octo-org-octo-repo'
const instanceId = 'i-0123456789abcdef0'
const arn = `arn:aws:ec2:us-east-1:123456789012:instance/${instanceId}`

let sandbox: Sandbox
let dynamodb: DynamoDBClient

beforeAll(async () => {
  sandbox = await startSandbox({ pool: '*' })
  dynamodb = clients(sandbox).dynamodb
  await dynamodb.send(
    new CreateTableCommand({
      TableName,
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
      AttributeDefinitions: ['id', 'idlePool'].map((AttributeName) => ({
        AttributeName,
        AttributeType: 'S',
      })),
      GlobalSecondaryIndexes: [
        {
          IndexName: 'idle',
          KeySchema: [{ AttributeName: 'idlePool', KeyType: 'HASH' }],
          Projection: { ProjectionType: 'ALL' },
        },
      ],
    }),
  )
})
afterAll(async () => {
  await sandbox.stop()
})
afterEach(() => {
  sandbox.calls.hooks = {}
  sandbox.calls.latencyMs = 0
})

const put = (id: string, rest: Record<string, { S: string } | { N: string }> = {}) =>
  dynamodb.send(new PutItemCommand({ TableName, Item: { id: { S: id }, ...rest } }))

test('the table belongs to the account of the sandbox', async () => {
  const { Table } = await dynamodb.send(new DescribeTableCommand({ TableName }))
  expect(Table?.TableStatus).toBe('ACTIVE')
  expect(Table?.TableArn).toBe(`arn:aws:dynamodb:us-east-1:123456789012:table/${TableName}`)
})

test('a failed condition gives the item back when asked', async () => {
  await put('condition', { lease: { N: '3' } })
  const update = (values: 'ALL_OLD' | 'NONE') =>
    dynamodb.send(
      new UpdateItemCommand({
        TableName,
        Key: { id: { S: 'condition' } },
        UpdateExpression: 'SET #lease = :new',
        ConditionExpression: '#lease = :old',
        ExpressionAttributeNames: { '#lease': 'lease' },
        ExpressionAttributeValues: { ':new': { N: '5' }, ':old': { N: '4' } },
        ReturnValuesOnConditionCheckFailure: values,
      }),
    )
  await expect(update('ALL_OLD')).rejects.toMatchObject({
    name: 'ConditionalCheckFailedException',
    Item: { id: { S: 'condition' }, lease: { N: '3' } },
  })
  await expect(update('NONE')).rejects.not.toHaveProperty('Item.id')
  const [call] = sandbox.calls.of({ service: 'dynamodb', operation: 'UpdateItem', status: 400 })
  expect(call).toMatchObject({
    caller: 'other',
    errorCode: 'ConditionalCheckFailedException',
    request: { TableName },
  })
  expect((call?.endedAt ?? 0) - (call?.startedAt ?? 0)).toBeGreaterThan(0)
})

test('one of many concurrent conditional updates wins', async () => {
  await put('race', { state: { S: 'idle' } })
  const claim = (run: number) =>
    errorName(
      dynamodb.send(
        new UpdateItemCommand({
          TableName,
          Key: { id: { S: 'race' } },
          UpdateExpression: 'SET #state = :claimed, #run = :run',
          ConditionExpression: '#state = :idle',
          ExpressionAttributeNames: { '#state': 'state', '#run': 'run' },
          ExpressionAttributeValues: {
            ':claimed': { S: 'claimed' },
            ':idle': { S: 'idle' },
            ':run': { N: `${run}` },
          },
        }),
      ),
    )
  const outcomes = await Promise.all(Array.from({ length: 30 }, (_, run) => claim(run)))
  expect(outcomes.filter((name) => name === 'no error')).toHaveLength(1)
})

test('an index holds what has its key, and refuses an empty one', async () => {
  await put('in', { idlePool: { S: 'large#spot' } })
  const query = async () => {
    const { Items } = await dynamodb.send(
      new QueryCommand({
        TableName,
        IndexName: 'idle',
        KeyConditionExpression: 'idlePool = :pool',
        ExpressionAttributeValues: { ':pool': { S: 'large#spot' } },
      }),
    )
    return (Items ?? []).map((item) => item['id']?.S)
  }
  const update = (UpdateExpression: string, values?: Record<string, { S: string }>) =>
    dynamodb.send(
      new UpdateItemCommand({
        TableName,
        Key: { id: { S: 'in' } },
        UpdateExpression,
        ...(values && { ExpressionAttributeValues: values }),
      }),
    )
  expect(await query()).toEqual(['in'])
  expect(await errorName(update('SET idlePool = :none', { ':none': { S: '' } }))).toBe('ValidationException')
  expect(await errorName(put('empty', { idlePool: { S: '' } }))).toBe('ValidationException')
  await update('REMOVE idlePool')
  expect(await query()).toEqual([])
})

test('time to live is remembered, and sweeps when told', async () => {
  const ttl = (Enabled: boolean) =>
    dynamodb.send(
      new UpdateTimeToLiveCommand({
        TableName,
        TimeToLiveSpecification: { AttributeName: 'expiresAtSeconds', Enabled },
      }),
    )
  await ttl(true)
  expect(await errorName(ttl(true))).toBe('ValidationException')
  const { TimeToLiveDescription } = await dynamodb.send(new DescribeTimeToLiveCommand({ TableName }))
  expect(TimeToLiveDescription).toEqual({ TimeToLiveStatus: 'ENABLED', AttributeName: 'expiresAtSeconds' })
  expect(await errorName(dynamodb.send(new DescribeTimeToLiveCommand({ TableName: 'none' })))).toBe(
    'ResourceNotFoundException',
  )
  await put('dead', { expiresAtSeconds: { N: '1000' } })
  await put('alive', { expiresAtSeconds: { N: '3000' } })
  expect(await sandbox.dynamodb.sweepTtl(2_000_000)).toBe(1)
  const ids = (await sandbox.dynamodb.items(TableName)).map(({ id }) => id)
  expect(ids).toContain('alive')
  expect(ids).not.toContain('dead')
})

test('items can be read as plain values, past the call log', async () => {
  const before = sandbox.calls.all.length
  await dynamodb.send(
    new PutItemCommand({
      TableName,
      Item: {
        id: { S: 'plain' },
        n: { N: '1.5' },
        on: { BOOL: true },
        nothing: { NULL: true },
        list: { L: [{ S: 'a' }, { N: '1' }] },
        map: { M: { x: { SS: ['p', 'q'] }, y: { NS: ['1', '2'] } } },
      },
    }),
  )
  expect((await sandbox.dynamodb.items(TableName)).find(({ id }) => id === 'plain')).toEqual({
    id: 'plain',
    n: 1.5,
    on: true,
    nothing: null,
    list: ['a', 1],
    map: { x: ['p', 'q'], y: [1, 2] },
  })
  expect(sandbox.calls.all.length).toBe(before + 1)
})

test("an instance's role reaches its own item only", async () => {
  await put(arn)
  const own = clients(sandbox, `ASIA${instanceId}`).dynamodb
  const get = (id: string) => errorName(own.send(new GetItemCommand({ TableName, Key: { id: { S: id } } })))
  expect(await get(arn)).toBe('no error')
  expect(await get('plain')).toBe('AccessDeniedException')
  expect(await errorName(own.send(new ScanCommand({ TableName })))).toBe('AccessDeniedException')
  expect(await errorName(own.send(new DeleteItemCommand({ TableName, Key: { id: { S: arn } } })))).toBe(
    'AccessDeniedException',
  )
  expect(sandbox.calls.of({ service: 'dynamodb', instanceId }).map(({ status }) => status)).toEqual([
    200, 400, 400, 400,
  ])
})

test('latency, faults and hooks apply to a call', async () => {
  sandbox.calls.latencyMs = 50
  const startedAt = performance.now()
  await put('slow')
  expect(performance.now() - startedAt).toBeGreaterThanOrEqual(49)
  sandbox.calls.failNext({ service: 'dynamodb', code: 'ThrottlingException', caller: 'instance' })
  sandbox.calls.failNext({
    service: 'dynamodb',
    operation: 'PutItem',
    code: 'ProvisionedThroughputExceededException',
  })
  expect(await errorName(put('throttled'))).toBe('ProvisionedThroughputExceededException')
  const seen: PendingCall[] = []
  let stored = 0
  sandbox.calls.hooks = {
    before: (call) => {
      seen.push(call)
    },
    after: async () => {
      stored = (await sandbox.dynamodb.items(TableName)).filter(({ id }) => id === 'hooked').length
    },
  }
  await put('hooked')
  expect(seen).toMatchObject([{ service: 'dynamodb', operation: 'PutItem', caller: 'other' }])
  expect(stored).toBe(1)
})
