import { ConditionalCheckFailedException, ResourceNotFoundException } from '@aws-sdk/client-dynamodb'
import {
  DeleteCommand,
  PutCommand,
  QueryCommand,
  ScanCommand,
  UpdateCommand,
  type DynamoDBDocumentClient,
  type NativeAttributeValue,
} from '@aws-sdk/lib-dynamodb'
import { unmarshall } from '@aws-sdk/util-dynamodb'
import { unmarshalling } from '../aws/clients.ts'
import { forPurpose } from '../aws/errors.ts'
import type { Clock } from '../domain/clock.ts'
import { lendingId, type LaunchIntent, type LendingRecord } from '../domain/configuration.ts'
import { contentIdPrefix } from '../domain/content.ts'
import { updateExpression, type UpdateSpec } from '../domain/expression.ts'
import type { IdleEntry, RunEntry } from '../domain/index-entries.ts'
import {
  believed,
  brokenItem,
  isBroken,
  isInstance,
  isIntent,
  parseItem,
  type BrokenItem,
  type Item,
} from '../domain/items.ts'
import { isRecord, type Parsed } from '../domain/parsing/fields.ts'
import { parseIdleEntry, parseRunEntry } from '../domain/parsing/instance.ts'
import { instanceIdOfItem, type InstanceItem } from '../domain/protocol.ts'
import { batchGet } from './batch-get.ts'
import { idleIndex, runIndex } from './table.ts'

/**
 * What became of a conditional write: the item after it, or the item that stood in its way (undefined when there is
 * none). When the SDK repeats a call whose answer was lost, the item in the way is our own write: compare. An item that
 * is not to be believed is named instead: whoever meets one that was not written takes it for somebody else's.
 */
export type UpdateOutcome =
  | { isWritten: true; item: InstanceItem; broken?: undefined }
  | { isWritten: false; item: InstanceItem | undefined; broken?: undefined }
  | { isWritten: boolean; item: undefined; broken: BrokenItem }

/** Everything that the index knows of a run. */
export interface OfRun {
  entries: RunEntry[]
  intents: LaunchIntent[]
  broken: BrokenItem[]
}

const idlePageSize = 100

/** The instances and launch intents of the pool's table. Every change of an item is one conditional write. */
export interface InstanceStore {
  /** Adds the row of a launched instance; a row that stands already is left alone. */
  create(item: InstanceItem): Promise<void>
  /** Reads items by id, consistently. An item that is not there is not in the result. */
  read(ids: readonly string[]): Promise<Map<string, InstanceItem | BrokenItem>>
  /** Writes when the condition holds; see {@link UpdateOutcome}. */
  update(id: string, spec: UpdateSpec<InstanceItem>): Promise<UpdateOutcome>
  /** Idle instances, newest or oldest first, page by page; those that are not to be believed are left to refresh. */
  listIdle(idlePool: string, order: 'newest-first' | 'oldest-first'): AsyncGenerator<IdleEntry[]>
  /** Everything that the index knows of a run: nothing when there is no table. */
  listByRun(runId: string): Promise<OfRun>
  /** Adds to what a run was lent. */
  recordLending(runId: string, instanceIds: readonly string[], expiresAtSeconds: number): Promise<void>
  /** Every item of the table, page by page, consistently. */
  scan(): AsyncGenerator<(Item | BrokenItem)[]>
  /** Writes a launch intent, before CreateFleet. */
  putIntent(intent: LaunchIntent): Promise<void>
  /** Removes a launch intent whose instances are settled. */
  removeIntent(id: string): Promise<void>
  /** Removes an item that nobody may believe and that names no machine any more. */
  removeBroken(id: string): Promise<void>
}

/** The instances of the table with this name. */
export function createInstanceStore(
  client: DynamoDBDocumentClient,
  table: string,
  clock: Clock,
): InstanceStore {
  return {
    create: async (item) => {
      const put = new PutCommand({
        TableName: table,
        Item: item,
        ConditionExpression: 'attribute_not_exists(id)',
      })
      await forPurpose(`write the row of ${item.instanceId}`, () =>
        unlessConditionFails(() => client.send(put)),
      )
    },

    read: async (ids) => {
      const found = await batchGet(client, table, clock, ids)
      const items = found.flatMap((record) => parseItem(record, clock.now()) ?? [])
      const instances = items.filter((item) => isInstance(item) || isBroken(item))
      return new Map(instances.map((item) => [item.id, item]))
    },

    update: async (id, spec) => {
      const update = new UpdateCommand({
        TableName: table,
        Key: { id },
        ...updateExpression(spec),
        ReturnValues: 'ALL_NEW',
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      })
      return forPurpose(`change ${id}`, async () => {
        try {
          const { Attributes: record } = await client.send(update)
          const item = parseItem(record, clock.now())
          if (isInstance(item)) return { isWritten: true, item }
          return { isWritten: true, item: undefined, broken: asBroken(id, item) }
        } catch (thrown) {
          if (!(thrown instanceof ConditionalCheckFailedException)) throw thrown
          // The document client leaves the item of a failed condition in DynamoDB's own form.
          if (thrown.Item === undefined) return { isWritten: false, item: undefined }
          const item = parseItem(unmarshall(thrown.Item, unmarshalling), clock.now())
          if (isInstance(item)) return { isWritten: false, item }
          return { isWritten: false, item: undefined, broken: asBroken(id, item) }
        }
      })
    },

    listIdle: async function* (idlePool, order) {
      let start: Record<string, NativeAttributeValue> | undefined
      do {
        const query = new QueryCommand({
          TableName: table,
          IndexName: idleIndex,
          KeyConditionExpression: '#idlePool = :idlePool',
          ExpressionAttributeNames: { '#idlePool': 'idlePool' satisfies keyof InstanceItem },
          ExpressionAttributeValues: { ':idlePool': idlePool },
          ScanIndexForward: order === 'oldest-first',
          Limit: idlePageSize,
          ExclusiveStartKey: start,
        })
        const page = await forPurpose('list the idle instances', () => client.send(query))
        const now = clock.now()
        yield (page.Items ?? []).flatMap((record) => goodOf(parseIdleEntry(record, now)))
        start = page.LastEvaluatedKey
      } while (start)
    },

    listByRun: async (runId) => {
      const records: unknown[] = []
      let start: Record<string, NativeAttributeValue> | undefined
      do {
        const query = new QueryCommand({
          TableName: table,
          IndexName: runIndex,
          KeyConditionExpression: '#runId = :runId',
          ExpressionAttributeNames: { '#runId': 'runId' satisfies keyof InstanceItem },
          ExpressionAttributeValues: { ':runId': runId },
          ExclusiveStartKey: start,
        })
        const page = await forPurpose(`list the instances of run ${runId}`, () =>
          unlessNoTable(() => client.send(query)),
        )
        if (!page) break
        records.push(...(page.Items ?? []))
        start = page.LastEvaluatedKey
      } while (start)
      return ofRun(records, clock.now())
    },

    recordLending: async (runId, instanceIds, expiresAtSeconds) => {
      const update = new UpdateCommand({
        TableName: table,
        Key: { id: lendingId(runId) },
        UpdateExpression: 'SET #kind = :kind, #expires = :expires ADD #ids :ids',
        ExpressionAttributeNames: {
          '#kind': 'kind' satisfies keyof LendingRecord,
          '#expires': 'expiresAtSeconds' satisfies keyof LendingRecord,
          '#ids': 'instanceIds' satisfies keyof LendingRecord,
        },
        ExpressionAttributeValues: {
          ':kind': 'lending' satisfies LendingRecord['kind'],
          ':expires': expiresAtSeconds,
          ':ids': new Set(instanceIds),
        },
      })
      await forPurpose(`record what run ${runId} was lent`, () => client.send(update))
    },

    scan: async function* () {
      let start: Record<string, NativeAttributeValue> | undefined
      do {
        const scan = new ScanCommand({
          TableName: table,
          ConsistentRead: true,
          // Contents are the machines' to read, and long.
          FilterExpression: 'NOT begins_with(id, :contents)',
          ExpressionAttributeValues: { ':contents': contentIdPrefix },
          ExclusiveStartKey: start,
        })
        const page = await forPurpose('read the table', () => client.send(scan))
        const now = clock.now()
        yield (page.Items ?? []).flatMap((record) => parseItem(record, now) ?? [])
        start = page.LastEvaluatedKey
      } while (start)
    },

    putIntent: async (intent) => {
      const put = new PutCommand({
        TableName: table,
        Item: intent,
        ConditionExpression: 'attribute_not_exists(id)',
      })
      await forPurpose('write the launch intent', () => unlessConditionFails(() => client.send(put)))
    },

    removeIntent: async (id) => {
      await forPurpose('remove the launch intent', () =>
        client.send(new DeleteCommand({ TableName: table, Key: { id } })),
      )
    },

    removeBroken: async (id) => {
      await forPurpose(`remove the item ${id}`, () =>
        client.send(new DeleteCommand({ TableName: table, Key: { id } })),
      )
    },
  }
}

function goodOf<T>(parsed: Parsed<T>): T[] {
  return 'value' in parsed ? [parsed.value] : []
}

function asBroken(id: string, item: Item | BrokenItem | undefined): BrokenItem {
  return isBroken(item) ? item : brokenItem(id, 'it is no instance')
}

/** The index holds parts of instances, and whole intents: the key tells which. */
function ofRun(records: readonly unknown[], now: number): OfRun {
  const found: OfRun = { entries: [], intents: [], broken: [] }
  for (const record of records) {
    const id = isRecord(record) ? record['id'] : undefined
    if (typeof id !== 'string') continue
    const item =
      instanceIdOfItem(id) === undefined
        ? parseItem(record, now)
        : believed(record, id, parseRunEntry(record, now))
    if (item === undefined) continue
    if ('broken' in item) found.broken.push(item)
    else if ('state' in item) found.entries.push(item)
    else if (isIntent(item)) found.intents.push(item)
  }
  return found
}

/** The answer, or undefined when the condition of a write did not hold: somebody else was faster. */
export async function unlessConditionFails<T>(send: () => Promise<T>): Promise<T | undefined> {
  try {
    return await send()
  } catch (thrown) {
    if (thrown instanceof ConditionalCheckFailedException) return undefined
    throw thrown
  }
}

async function unlessNoTable<T>(send: () => Promise<T>): Promise<T | undefined> {
  try {
    return await send()
  } catch (thrown) {
    if (thrown instanceof ResourceNotFoundException) return undefined
    throw thrown
  }
}
