import {
  DeleteItemCommand,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  UpdateItemCommand,
  type AttributeValue,
  type UpdateItemCommandInput,
} from '@aws-sdk/client-dynamodb'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { instancePolicy } from '../../infra/instance-policy.ts'
import { examplePlace } from '../../infra/rendering.ts'
import { instanceAccessKeyId } from '../../sandbox/account.ts'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import { machineWritableAttributes, type InstanceItem } from '../../src/domain/protocol.ts'
import { instanceId } from '../domain/samples.ts'
import { newPool, startQuietSandbox, type TestPool } from '../lifecycle/pool.ts'

/* What whoever has a machine's credentials can do to the pool: a job with sudo has them. */

let sandbox: Sandbox
let pool: TestPool
let other: TestPool
let machine: DynamoDBClient
let item: InstanceItem

beforeAll(async () => {
  sandbox = await startQuietSandbox()
  other = newPool(sandbox)
  await other.refresh().done
})
beforeEach(async () => {
  pool = newPool(sandbox)
  await pool.refresh().done
  const order = `1@${Date.now() + 300_000}`
  item = await pool.putIdle(1, { order, registrationToken: 'REG' })
  await pool.putIdle(2)
  machine = new DynamoDBClient({
    region: 'us-east-1',
    endpoint: sandbox.dynamodb.origin,
    maxAttempts: 1,
    credentials: {
      accessKeyId: instanceAccessKeyId(item.instanceId),
      secretAccessKey: 'sandbox',
      sessionToken: 'sandbox',
    },
  })
})
afterAll(() => sandbox.stop())

const table = () => pool.deps.names.table
const denied = { name: 'AccessDeniedException' }

function update(input: Partial<UpdateItemCommandInput>) {
  return machine.send(new UpdateItemCommand({ TableName: table(), Key: { id: { S: item.id } }, ...input }))
}

/** Sets attributes as an agent does. */
function set(attributes: Record<string, AttributeValue>, input: Partial<UpdateItemCommandInput> = {}) {
  const names = Object.keys(attributes)
  return update({
    UpdateExpression: `SET ${names.map((name) => `#${name} = :${name}`).join(', ')}`,
    ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])),
    ExpressionAttributeValues: Object.fromEntries(
      names.map((name) => [`:${name}`, attributes[name] ?? { S: '' }]),
    ),
    ...input,
  })
}

const forgeries: [keyof InstanceItem, AttributeValue][] = [
  ['state', { S: 'idle' }],
  ['idlePool', { S: 'large#spot' }],
  ['lease', { N: '7' }],
  ['runId', { S: '4711' }],
  ['provisionId', { S: 'mine' }],
  ['deadlineAtMs', { N: '4102444800000' }],
  ['createdAtMs', { N: '4102444800000' }],
  ['resourceClass', { S: 'x,deploy' }],
  ['instanceId', { S: instanceId(2) }],
  ['kind', { S: 'configuration' }],
  ['usageClass', { S: 'on-demand' }],
  ['launchTemplateVersion', { S: '2' }],
  ['hourlyUsd', { N: '1000' }],
  ['endReason', { S: 'bye' }],
  ['expiresAtSeconds', { N: '1' }],
]

describe('a machine is refused, and its item stays as it was, when it', () => {
  test.each(forgeries)('writes %s, in whichever way', async (name, value) => {
    const one = { ':value': value }
    const attempts = [
      () => set({ [name]: value }),
      () => set({ heartbeatAtMs: { N: '1' }, [name]: value }),
      () => update({ UpdateExpression: `SET ${name} = :value`, ExpressionAttributeValues: one }),
      () =>
        update({ UpdateExpression: `SET phase = :value, ${name} = phase`, ExpressionAttributeValues: one }),
      () => update({ UpdateExpression: `REMOVE ${name}` }),
      () => update({ AttributeUpdates: { [name]: { Action: 'PUT', Value: value } } }),
      () => set({ phase: { S: 'waiting' } }, { ConditionExpression: `attribute_exists(${name})` }),
    ]
    for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject(denied)
    expect(await pool.row(item.instanceId)).toEqual(item)
  })

  test('puts or deletes it', async () => {
    const Item = { id: { S: item.id }, state: { S: 'idle' } }
    await expect(machine.send(new PutItemCommand({ TableName: table(), Item }))).rejects.toMatchObject(denied)
    const gone = new DeleteItemCommand({ TableName: table(), Key: { id: { S: item.id } } })
    await expect(machine.send(gone)).rejects.toMatchObject(denied)
    expect(await pool.row(item.instanceId)).toEqual(item)
  })

  test.each(['ALL_NEW', 'ALL_OLD'] as const)('wants %s back', async (ReturnValues) => {
    await expect(set({ heartbeatAtMs: { N: '1' } }, { ReturnValues })).rejects.toMatchObject(denied)
    expect(await pool.row(item.instanceId)).toEqual(item)
  })

  test('writes to the item of another machine, of the pool itself, or reads them', async () => {
    const before = await pool.rows()
    for (const id of [item.id.replace(item.instanceId, instanceId(2)), 'configuration', 'ledger']) {
      const Key = { id: { S: id } }
      await expect(set({ phase: { S: 'failed' } }, { Key })).rejects.toMatchObject(denied)
      await expect(machine.send(new GetItemCommand({ TableName: table(), Key }))).rejects.toMatchObject(
        denied,
      )
    }
    expect(await pool.rows()).toEqual(before)
  })
})

describe('in the table of another pool of the account a machine', () => {
  const there = () => ({ TableName: other.deps.names.table })
  const idle = (): Record<string, AttributeValue> => ({
    kind: { S: 'instance' },
    instanceId: { S: item.instanceId },
    state: { S: 'idle' },
    idlePool: { S: 'large#spot' },
    idleSinceAtMs: { N: String(Date.now()) },
    heartbeatAtMs: { N: String(Date.now()) },
    phase: { S: 'waiting' },
  })

  test('makes no instance of itself, though the policy be for every pool', async () => {
    await expect(set(idle(), there())).rejects.toMatchObject(denied)
    const Item = { id: { S: item.id }, ...idle() }
    await expect(machine.send(new PutItemCommand({ ...there(), Item }))).rejects.toMatchObject(denied)
    // What it may write makes an item that is no instance, and nobody is lent it.
    await set({ heartbeatAtMs: { N: String(Date.now()) }, phase: { S: 'waiting' } }, there())
    const stopAgents = other.pretendAgents()
    const provisioned = await other.provision().done
    await stopAgents()
    expect(provisioned.held).toMatchObject([{ origin: 'launched' }])
  })

  test('writes nothing where the policy is for one pool', async () => {
    const { policies } = sandbox.calls.permissions
    const { instance } = policies
    policies.instance = instancePolicy({ ...examplePlace, pool: pool.deps.names.pool })
    try {
      await expect(set({ phase: { S: 'waiting' } }, there())).rejects.toMatchObject(denied)
      await set({ phase: { S: 'waiting' } })
    } finally {
      policies.instance = instance
    }
  })
})

describe('a machine may', () => {
  test('write each attribute of its own, and learns by it no more than that', async () => {
    for (const name of machineWritableAttributes().filter((each) => each !== 'id')) {
      await set({ [name]: { S: 'x' } })
      const { Attributes } = await set({ [name]: { S: 'y' } }, { ReturnValues: 'UPDATED_NEW' })
      expect(Attributes).toEqual({ [name]: { S: 'y' } })
    }
  })

  test('read its whole item, which a failed condition shows as well', async () => {
    const { Item } = await machine.send(
      new GetItemCommand({ TableName: table(), Key: { id: { S: item.id } }, ConsistentRead: true }),
    )
    expect(Item).toMatchObject({ state: { S: 'idle' }, registrationToken: { S: 'REG' } })
    const failing = set(
      { phase: { S: 'x' } },
      { ConditionExpression: 'attribute_not_exists(id)', ReturnValuesOnConditionCheckFailure: 'ALL_OLD' },
    )
    await expect(failing).rejects.toMatchObject({ name: 'ConditionalCheckFailedException', Item })
  })
})

describe('of a claim and an end only one wins', () => {
  const end = (order: string) =>
    set(
      { endedAtMs: { N: String(Date.now()) }, endCode: { S: 'idle-time' } },
      {
        ConditionExpression: '#order = :order',
        ExpressionAttributeNames: { '#endedAtMs': 'endedAtMs', '#endCode': 'endCode', '#order': 'order' },
        ExpressionAttributeValues: {
          ':endedAtMs': { N: String(Date.now()) },
          ':endCode': { S: 'idle-time' },
          ':order': { S: order },
        },
      },
    )

  test('the claim, when it comes first', async () => {
    const stopAgents = pool.pretendAgents()
    await pool.provision({ instanceCount: 2 }).done
    await stopAgents()
    await expect(end(item.order ?? '')).rejects.toMatchObject({ name: 'ConditionalCheckFailedException' })
    const row = await pool.row(item.instanceId)
    expect(row).toMatchObject({ state: 'running', lease: 2, order: `2@${row.deadlineAtMs}` })
    expect(row).not.toHaveProperty('endedAtMs')
  })

  test('the end, when it comes first', async () => {
    await end(item.order ?? '')
    const stopAgents = pool.pretendAgents()
    const { held } = await pool.provision({ instanceCount: 2 }).done
    await stopAgents()
    expect(held.map(({ instance }) => instance.instanceId)).not.toContain(item.instanceId)
    expect((await pool.row(item.instanceId)).lease).toBe(1)
  })
})
