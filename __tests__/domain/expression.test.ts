import { CreateTableCommand, ConditionalCheckFailedException, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { CallLog } from '../../sandbox/calls.ts'
import { startDynamoDb, type SandboxDynamoDb } from '../../sandbox/dynamodb/server.ts'
import { createDocumentClient } from '../../src/aws/clients.ts'
import { updateExpression, type Test, type UpdateSpec } from '../../src/domain/expression.ts'
import { updateItemBody } from '../../src/domain/update-item.ts'

/** Attributes whose names DynamoDB reserves, some of them. */
interface Row {
  id: string
  state?: string
  count?: number
  hidden?: boolean
}

const row: Row = { id: 'row', state: 'idle', count: 5 }
let server: SandboxDynamoDb
let client: DynamoDBClient

beforeAll(async () => {
  server = await startDynamoDb(new CallLog(0))
  client = new DynamoDBClient({
    region: 'us-east-1',
    endpoint: server.origin,
    credentials: { accessKeyId: 'AKIASOMEBODY', secretAccessKey: 'sandbox' },
  })
  await client.send(
    new CreateTableCommand({
      TableName: 'rows',
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
    }),
  )
})
beforeEach(async () => {
  await createDocumentClient(client).send(new PutCommand({ TableName: 'rows', Item: row }))
})
afterAll(async () => {
  client.destroy()
  await server.stop()
})

/** Whether the database lets the update through. */
async function holds(spec: UpdateSpec<Row>): Promise<boolean> {
  try {
    const update = new UpdateCommand({ TableName: 'rows', Key: { id: 'row' }, ...updateExpression(spec) })
    await createDocumentClient(client).send(update)
    return true
  } catch (thrown) {
    if (thrown instanceof ConditionalCheckFailedException) return false
    throw thrown
  }
}

async function stored(): Promise<unknown> {
  const get = new GetCommand({ TableName: 'rows', Key: { id: 'row' }, ConsistentRead: true })
  return (await createDocumentClient(client).send(get)).Item
}

describe('conditional updates', () => {
  test.each<[string, { [K in keyof Row]?: Test }, boolean]>([
    ['state equals idle', { state: { equals: 'idle' } }, true],
    ['state equals running', { state: { equals: 'running' } }, false],
    ['an absent attribute equals', { hidden: { equals: false } }, false],
    ['state is not running', { state: { notEquals: 'running' } }, true],
    ['state is not idle', { state: { notEquals: 'idle' } }, false],
    ['an absent attribute is not', { hidden: { notEquals: true } }, true],
    ['state is one of', { state: { oneOf: ['claimed', 'idle'] } }, true],
    ['state is none of', { state: { oneOf: ['claimed'] } }, false],
    ['5 above 4', { count: { above: 4 } }, true],
    ['5 above 5', { count: { above: 5 } }, false],
    ['5 at most 5', { count: { atMost: 5 } }, true],
    ['5 at most 4', { count: { atMost: 4 } }, false],
    ['an absent number above', { hidden: { exists: true }, count: { above: 0 } }, false],
    ['exists', { state: { exists: true } }, true],
    ['does not exist', { hidden: { exists: false } }, true],
    ['exists though it should not', { state: { exists: false } }, false],
    ['all of several', { state: { equals: 'idle' }, count: { above: 4 } }, true],
    ['one of several does not hold', { state: { equals: 'idle' }, count: { above: 5 } }, false],
  ])('%s', async (_, when, isWritten) => {
    expect(await holds({ set: { state: 'seen' }, when })).toBe(isWritten)
    expect(await stored()).toEqual(isWritten ? { ...row, state: 'seen' } : row)
  })

  test('set and remove in one write, and leave what is undefined as it is', async () => {
    const spec: UpdateSpec<Row> = {
      set: { hidden: false, count: undefined },
      remove: ['state'],
      when: { id: { exists: true } },
    }
    expect(await holds(spec)).toBe(true)
    expect(await stored()).toEqual({ id: 'row', count: 5, hidden: false })
  })

  test('mean the same to those who speak without a client', async () => {
    const call = async (state: string) => {
      const response = await fetch(server.origin, {
        method: 'POST',
        headers: {
          'content-type': 'application/x-amz-json-1.0',
          'x-amz-target': 'DynamoDB_20120810.UpdateItem',
          'x-amz-date': '20261124T000000Z',
          authorization:
            'AWS4-HMAC-SHA256 Credential=AKIASOMEBODY/20261124/us-east-1/dynamodb/aws4_request, ' +
            'SignedHeaders=host;x-amz-date, Signature=0',
        },
        body: updateItemBody<Row>('rows', 'row', {
          set: { state: 'seen', count: 6, hidden: true },
          when: { state: { equals: state } },
        }),
      })
      return response.status
    }
    expect(await call('running')).toBe(400)
    expect(await stored()).toEqual(row)
    expect(await call('idle')).toBe(200)
    expect(await stored()).toEqual({ id: 'row', state: 'seen', count: 6, hidden: true })
  })

  test('a removal alone needs no values', () => {
    const body = updateItemBody<Row>('rows', 'row', { remove: ['state'], when: { id: { exists: true } } })
    expect(body).not.toContain('ExpressionAttributeValues')
  })
})
