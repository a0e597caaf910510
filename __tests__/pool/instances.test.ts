import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { BatchGetCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { mockClient } from 'aws-sdk-client-mock'
import { createDocumentClient } from '../../src/aws/clients.ts'
import { systemClock, type Clock } from '../../src/domain/clock.ts'
import { RefusedError } from '../../src/domain/errors.ts'
import type { InstanceItem } from '../../src/domain/protocol.ts'
import { createInstanceStore, type InstanceStore } from '../../src/pool/instances.ts'
import { configuration, instanceId, instanceItem, launchIntent, ledger } from '../domain/samples.ts'
import { collect, createTable, putItem, startServers, type Servers } from './servers.ts'

let servers: Servers
let table: string
let tables = 0
let store: InstanceStore

beforeAll(async () => {
  servers = await startServers()
})
beforeEach(async () => {
  table = `table-${(tables += 1)}`
  store = (await createTable(servers, table)).instances
  servers.calls.clear()
})
afterAll(() => servers.stop())

const put = (...items: (InstanceItem | Record<string, unknown>)[]) =>
  Promise.all(items.map((item) => putItem(servers, table, item)))
const idle = (number: number, change: Partial<InstanceItem> = {}) =>
  instanceItem(number, { state: 'idle', idlePool: 'large#spot', idleSinceAtMs: number, ...change })

describe('reading', () => {
  test('finds the rows of instances by id, and leaves out what is not there or no instance', async () => {
    await put(instanceItem(1), instanceItem(2), { id: 'odd', kind: 'other' })
    const found = await store.read([instanceItem(1).id, instanceItem(2).id, instanceItem(3).id, 'odd'])
    expect([...found.values()].map((item) => item.instanceId).sort()).toEqual([instanceId(1), instanceId(2)])
    expect(await store.read([])).toEqual(new Map())
  })

  test('a number that no double holds, which a job could write, breaks its row and no read', async () => {
    const id = instanceItem(1).id
    await put({ ...instanceItem(1), registrationMs: 2n ** 60n, jobsDone: 2n ** 70n }, instanceItem(2))
    const found = await store.read([id, instanceItem(2).id])
    expect(found.get(id)).toMatchObject({
      instanceId: instanceId(1),
      broken: expect.stringContaining('is 1152'),
    })
    expect(found.get(instanceItem(2).id)).toMatchObject({ lease: 1 })
    const refused = await store.update(id, { when: { lease: { equals: 99 } }, set: { state: 'idle' } })
    expect(refused).toMatchObject({
      isWritten: false,
      item: undefined,
      broken: { instanceId: instanceId(1) },
    })
    const written = await store.update(id, { when: { lease: { equals: 1 } }, set: { state: 'idle' } })
    expect(written).toMatchObject({ isWritten: true, item: undefined, broken: { instanceId: instanceId(1) } })
  })

  test('more rows than one call may ask for', async () => {
    await put(...Array.from({ length: 130 }, (_, number) => instanceItem(number)))
    const ids = Array.from({ length: 150 }, (_, number) => instanceItem(number).id)
    expect((await store.read(ids)).size).toBe(130)
    expect(servers.calls.of({ operation: 'BatchGetItem' })).toHaveLength(2)
  })

  test('rows that one answer has no room for are asked for again', async () => {
    // An answer of AWS holds 16 MB, one of the sandbox less.
    const logTail = 'x'.repeat(300_000)
    await put(...Array.from({ length: 10 }, (_, number) => instanceItem(number, { logTail })))
    const ids = Array.from({ length: 10 }, (_, number) => instanceItem(number).id)
    expect((await store.read(ids)).size).toBe(10)
    expect(servers.calls.of({ operation: 'BatchGetItem' }).length).toBeGreaterThan(1)
  })

  test('rows that DynamoDB never gives are an error, after waits that grow', async () => {
    const client = createDocumentClient(new DynamoDBClient({ region: 'us-east-1' }))
    mockClient(client)
      .on(BatchGetCommand)
      .resolves({ UnprocessedKeys: { [table]: { Keys: [{ id: 'x' }] } } })
    let waitedMs = 0
    const clock: Clock = {
      now: () => 0,
      sleep: (ms) => {
        waitedMs += ms
        return Promise.resolve()
      },
    }
    const unlucky = createInstanceStore(client, table, clock)
    await expect(unlucky.read(['x'])).rejects.toThrow('left 1 items unread in 8 attempts')
    expect(waitedMs).toBeLessThan(13_000)
  })
})

describe('changing', () => {
  const take = (lease = 1) => ({
    set: { state: 'claimed', provisionId: 'ours', lease: lease + 1 } as const,
    remove: ['idlePool', 'idleSinceAtMs'] as const,
    when: { state: { equals: 'idle' }, lease: { equals: lease } },
  })

  test('returns the row as it is afterwards', async () => {
    await put(idle(1))
    const outcome = await store.update(idle(1).id, take())
    const { idlePool, idleSinceAtMs, ...rest } = idle(1)
    expect([idlePool, idleSinceAtMs]).toEqual(['large#spot', 1])
    expect(outcome).toEqual({
      isWritten: true,
      item: { ...rest, state: 'claimed', provisionId: 'ours', lease: 2 },
    })
  })

  test('returns the row that stood in the way, and nothing where there is none', async () => {
    await put(instanceItem(1))
    expect(await store.update(instanceItem(1).id, take())).toEqual({
      isWritten: false,
      item: instanceItem(1),
    })
    expect(await store.update(instanceItem(2).id, take())).toEqual({ isWritten: false, item: undefined })
    expect(await servers.dynamodb.items(table)).toHaveLength(1)
  })

  test('shows its own earlier write when the answer was lost and the call repeated', async () => {
    await put(idle(1))
    servers.calls.failNext({
      service: 'dynamodb',
      operation: 'UpdateItem',
      code: 'InternalServerError',
      status: 500,
      executed: true,
    })
    const { isWritten, item } = await store.update(idle(1).id, take())
    expect(isWritten).toBe(false)
    expect(item).toMatchObject({ state: 'claimed', provisionId: 'ours', lease: 2 })
  })

  test('of ten at once exactly one wins', async () => {
    await put(idle(1))
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => store.update(idle(1).id, take())))
    expect(outcomes.filter(({ isWritten }) => isWritten)).toHaveLength(1)
  })

  test('a row of another kind is neither changed by mistake nor returned', async () => {
    await put({ ...configuration() })
    expect(await store.update('configuration', take())).toMatchObject({
      isWritten: false,
      item: undefined,
      broken: { broken: 'it is no instance' },
    })
    await expect(store.update('configuration', { set: { lease: 1 }, when: {} })).rejects.toThrow()
  })

  test('a refusal says what the role may not do', async () => {
    servers.calls.failNext({ service: 'dynamodb', code: 'AccessDeniedException', message: 'no UpdateItem' })
    const refused = store.update(idle(1).id, take())
    await expect(refused).rejects.toThrow(RefusedError)
    await expect(refused).rejects.toMatchObject({
      message: `Could not change ${idle(1).id}: the role may not do it.`,
      evidence: 'AccessDeniedException: no UpdateItem',
    })
  })
})

describe('adding', () => {
  test('a row that stands already is left as it is: the agent or a repeat was faster', async () => {
    await store.create(instanceItem(1, { state: 'launching' }))
    await store.create(instanceItem(1, { state: 'running' }))
    expect(await servers.dynamodb.items(table)).toEqual([instanceItem(1, { state: 'launching' })])
  })

  test('a launch intent stands from its writing to its removal, and both may be repeated', async () => {
    const intent = launchIntent('token')
    await store.putIntent(intent)
    await store.putIntent({ ...intent, count: 9 })
    expect(await servers.dynamodb.items(table)).toEqual([intent])
    await store.removeIntent(intent.id)
    await store.removeIntent(intent.id)
    expect(await servers.dynamodb.items(table)).toEqual([])
  })
})

describe('listing', () => {
  test('the idle instances of a pool, newest first, page by page', async () => {
    await put(...Array.from({ length: 120 }, (_, number) => idle(number)))
    await put(idle(500, { idlePool: 'large#on-demand' }), instanceItem(501))
    const pages = await collect(store.listIdle('large#spot', 'newest-first'))
    const leases = pages.flat().map(({ id }) => id)
    expect(pages.map((page) => page.length)).toEqual([100, 20])
    expect(leases).toEqual(Array.from({ length: 120 }, (_, number) => idle(119 - number).id))
    expect(pages.flat()[0]).toMatchObject({ lease: 1, instanceType: 'c6i.large' })
  })

  test('the idle instances, oldest first, with all that their claim or end needs', async () => {
    await put(idle(2), idle(1))
    const [page = []] = await collect(store.listIdle('large#spot', 'oldest-first'))
    const { id, lease, deadlineAtMs, resourceClass, usageClass, instanceType, zone } = idle(1)
    expect(page.map((entry) => entry.id)).toEqual([id, idle(2).id])
    expect(page[0]).toMatchObject({
      ...{ lease, deadlineAtMs, instanceId: instanceId(1) },
      ...{ resourceClass, usageClass, instanceType, zone },
    })
  })

  test('an empty pool has one empty page', async () => {
    expect(await collect(store.listIdle('large#spot', 'newest-first'))).toEqual([[]])
  })

  test('all that a run holds: its instances in any state and its launch intents', async () => {
    const ofRun = { runId: '4711' }
    await put(instanceItem(1, ofRun), instanceItem(2, { ...ofRun, state: 'terminating' }))
    await put(instanceItem(3, { runId: '4712' }), instanceItem(4), { ...launchIntent('token') })
    const { entries, intents } = await store.listByRun('4711')
    expect(entries.map((entry) => [entry.instanceId, entry.state]).sort()).toEqual([
      [instanceId(1), 'running'],
      [instanceId(2), 'terminating'],
    ])
    expect(intents).toEqual([launchIntent('token')])
  })

  test('a run with more than one answer holds', async () => {
    // An answer holds 1 MB; the zone is in the index.
    const zone = 'z'.repeat(100_000)
    await put(...Array.from({ length: 14 }, (_, number) => instanceItem(number, { runId: '4711', zone })))
    const { entries, broken } = await store.listByRun('4711')
    expect(entries).toEqual([])
    expect(broken.map(({ runId }) => runId)).toEqual(Array<string>(14).fill('4711'))
    expect(servers.calls.of({ operation: 'Query' }).length).toBeGreaterThan(1)
  })

  test('a run of a pool without a table holds nothing', async () => {
    const nowhere = createInstanceStore(servers.clients.documents, 'no-such-table', systemClock)
    expect(await nowhere.listByRun('4711')).toEqual({ entries: [], intents: [], broken: [] })
    await expect(nowhere.read(['x'])).rejects.toThrow('Could not read the table.')
  })

  test('a role that may not list a run is told so: nothing found would be a lie', async () => {
    servers.calls.failNext({ service: 'dynamodb', operation: 'Query', code: 'AccessDeniedException' })
    await expect(store.listByRun('4711')).rejects.toThrow('Could not list the instances of run 4711')
  })

  test('the index of runs shows neither tokens nor anything else that a release does not need', async () => {
    await put(instanceItem(1, { runId: '4711', registrationToken: 'SECRET', heartbeatAtMs: 1 }))
    expect(JSON.stringify(await store.listByRun('4711'))).not.toMatch(/SECRET|heartbeat/)
  })

  test('the whole table, with more than one answer holds, without items of other versions', async () => {
    const later = 'x'.repeat(200_000)
    await put(...Array.from({ length: 8 }, (_, number) => ({ ...instanceItem(number), later })))
    await put(
      { ...launchIntent('token') },
      { ...configuration() },
      { ...ledger() },
      { id: 'odd', kind: 'other' },
    )
    const pages = await collect(store.scan())
    expect(pages.length).toBeGreaterThan(1)
    const kinds = pages.flat().map((item) => ('kind' in item ? item.kind : 'broken'))
    expect(kinds.sort()).toEqual(['configuration', ...Array<string>(8).fill('instance'), 'intent', 'ledger'])
  })
})
