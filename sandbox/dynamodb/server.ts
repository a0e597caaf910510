import type { IncomingHttpHeaders } from 'node:http'
import { decodeJson, jsonAnswer, jsonError } from '../aws-json.ts'
import { type AwsAnswer, AwsError, type AwsService, serveAws } from '../aws-server.ts'
import type { CallLog } from '../calls.ts'
import { SandboxClock } from '../clock.ts'
import { isObject, type JsonObject, numberOf, objectOf, objectsOf, parseObject, textOf } from '../json.ts'
import { plainItem } from './attribute-values.ts'
import { ask, scan } from './ask.ts'
import { type Dynalite, type DynaliteAnswer, startDynalite } from './dynalite.ts'
import { type LaggingIndexes, type Later, startLaggingIndexes } from './lagging-indexes.ts'
import { needs } from './needs.ts'
import { TableKeys } from './table-keys.ts'

/** A database without its server: what answers the calls, and what steers it. */
export interface DynamoDb {
  service: AwsService
  /** Every item of a table, as plain values; reads past the call log. */
  items: (tableName: string) => Promise<JsonObject[]>
  /** Deletes what DynamoDB's TTL might have deleted by then; returns how many items went. */
  sweepTtl: (nowMs: number) => Promise<number>
  /** Queries and scans bring at most so many items a page; undefined for DynamoDB's own pages. */
  pageItems: number | undefined
  /** So many of the next BatchGetItem calls leave the second half of their keys unprocessed. */
  leaveUnprocessed: (count: number) => void
  /**
   * From now on queries of indexes are answered from what stood so long ago; 0 for no lag.
   *
   * @param later lets a write arrive so many milliseconds later; default in real time
   */
  lagIndexes: (lagMs: number, later?: Later) => Promise<void>
}

export interface SandboxDynamoDb extends Omit<DynamoDb, 'service'> {
  origin: string
  stop: () => Promise<void>
}

/** What is steered while the database runs. */
interface Steering {
  pageItems: number | undefined
  unprocessedCalls: number
  laggingIndexes: LaggingIndexes | undefined
}

/** DynamoDB: dynalite in memory, plus time to live. */
export function createDynamoDb(): DynamoDb {
  const dynalite = startDynalite()
  /** Name of the TTL attribute by table. */
  const ttlAttributes = new Map<string, string>()
  const keys = new TableKeys()
  const steering: Steering = { pageItems: undefined, unprocessedCalls: 0, laggingIndexes: undefined }
  return {
    service: {
      service: 'dynamodb',
      decode: decodeJson,
      execute: async ({ operation, params, headers }) => {
        if (operation === 'DescribeTable' || params['SSESpecification'] !== undefined)
          return withKeys(dynalite, keys, operation, params, headers)
        if (operation === 'UpdateTimeToLive')
          return updateTimeToLive(dynalite, ttlAttributes, params, headers)
        if (operation === 'DescribeTimeToLive')
          return describeTimeToLive(dynalite, ttlAttributes, params, headers)
        if (operation === 'DeleteTable') ttlAttributes.delete(textOf(params, 'TableName') ?? '')
        return execute(
          dynalite,
          steering,
          operation,
          withPages(params, operation, steering.pageItems),
          headers,
        )
      },
      encodeError: (error) => jsonError('com.amazonaws.dynamodb.v20120810', error),
      needs: (request) => [...needs(request), ...keys.needs(request)],
      denial: { code: 'AccessDeniedException', status: 400 },
    },
    items: async (tableName) => (await scan(dynalite, tableName)).map(plainItem),
    sweepTtl: async (nowMs) => {
      let deleted = 0
      for (const [tableName, attribute] of ttlAttributes)
        deleted += await sweep(dynalite, tableName, attribute, nowMs)
      return deleted
    },
    get pageItems() {
      return steering.pageItems
    },
    set pageItems(items) {
      steering.pageItems = items
    },
    leaveUnprocessed: (count) => {
      steering.unprocessedCalls = count
    },
    lagIndexes: async (lagMs, later) => {
      steering.laggingIndexes?.stop()
      steering.laggingIndexes = lagMs === 0 ? undefined : await startLaggingIndexes(dynalite, lagMs, later)
    },
  }
}

/** The database behind the sandbox's log and faults. */
export async function startDynamoDb(calls: CallLog, clock = new SandboxClock()): Promise<SandboxDynamoDb> {
  const database = createDynamoDb()
  const server = await serveAws(database.service, calls, clock)
  return Object.assign(database, {
    origin: server.origin,
    stop: async () => {
      await database.lagIndexes(0)
      await server.stop()
    },
  })
}

/** Dynalite knows no keys: of a change of the key alone there is nothing for it to do. */
async function withKeys(
  dynalite: Dynalite,
  keys: TableKeys,
  operation: string,
  params: JsonObject,
  headers: IncomingHttpHeaders,
): Promise<AwsAnswer> {
  const { SSESpecification: key, ...plain } = params
  const asked = operation === 'UpdateTable' ? { TableName: params['TableName'] } : plain
  const answer = await ask(
    dynalite,
    operation === 'UpdateTable' ? 'DescribeTable' : operation,
    asked,
    headers,
  )
  if (key !== undefined) keys.keep(params)
  return jsonAnswer(keys.describe(answer))
}

async function execute(
  dynalite: Dynalite,
  steering: Steering,
  operation: string,
  params: JsonObject,
  headers: IncomingHttpHeaders,
): Promise<AwsAnswer> {
  if (operation === 'UpdateTable' && objectsOf(params, 'GlobalSecondaryIndexUpdates').length > 0) {
    throw new AwsError('ValidationException', 'The sandbox does not change the indexes of a live table')
  }
  if (operation === 'BatchGetItem' && steering.unprocessedCalls > 0) {
    steering.unprocessedCalls -= 1
    return batchGetHalf(dynalite, params, headers)
  }
  const lagging = operation === 'Query' && params['IndexName'] !== undefined && steering.laggingIndexes?.query
  const answer = await (lagging || dynalite)(headers, JSON.stringify(params))
  if (answer.status === 200) await steering.laggingIndexes?.follow(operation, params)
  return awsAnswer(answer)
}

function awsAnswer({ status, headers, body }: DynaliteAnswer): AwsAnswer {
  const errorCode = status === 200 ? undefined : textOf(parseObject(body), '__type')?.split('#')[1]
  return {
    status,
    contentType: headers['content-type'] ?? 'application/x-amz-json-1.0',
    body,
    ...(errorCode === undefined ? {} : { errorCode }),
    headers: headers['x-amz-crc32'] === undefined ? {} : { 'x-amz-crc32': headers['x-amz-crc32'] },
  }
}

/** Pages as small as the sandbox is told to make them. */
function withPages(params: JsonObject, operation: string, pageItems: number | undefined): JsonObject {
  if (pageItems === undefined || (operation !== 'Query' && operation !== 'Scan')) return params
  return { ...params, Limit: Math.min(pageItems, numberOf(params, 'Limit') ?? pageItems) }
}

/** DynamoDB may leave keys of a batch to be asked for again (BatchGetItem in its API reference). */
async function batchGetHalf(
  dynalite: Dynalite,
  params: JsonObject,
  headers: IncomingHttpHeaders,
): Promise<AwsAnswer> {
  const now: JsonObject = {}
  const later: JsonObject = {}
  for (const [table, request] of Object.entries(objectOf(params, 'RequestItems'))) {
    const keys = objectsOf(isObject(request) ? request : {}, 'Keys')
    const half = Math.floor(keys.length / 2)
    if (half > 0) now[table] = { ...(isObject(request) ? request : {}), Keys: keys.slice(0, half) }
    later[table] = { ...(isObject(request) ? request : {}), Keys: keys.slice(half) }
  }
  const answered =
    Object.keys(now).length === 0
      ? { Responses: {} }
      : await ask(dynalite, 'BatchGetItem', { ...params, RequestItems: now }, headers)
  return jsonAnswer({ ...answered, UnprocessedKeys: later })
}

async function updateTimeToLive(
  dynalite: Dynalite,
  ttlAttributes: Map<string, string>,
  params: JsonObject,
  headers: IncomingHttpHeaders,
): Promise<AwsAnswer> {
  const tableName = await existingTable(dynalite, params, headers)
  const specification = objectOf(params, 'TimeToLiveSpecification')
  const attribute = textOf(specification, 'AttributeName') ?? ''
  const enable = specification['Enabled'] === true
  const current = ttlAttributes.get(tableName)
  if (enable === (current !== undefined)) {
    throw new AwsError('ValidationException', `TimeToLive is already ${enable ? 'enabled' : 'disabled'}`)
  }
  if (enable) ttlAttributes.set(tableName, attribute)
  else ttlAttributes.delete(tableName)
  return jsonAnswer({ TimeToLiveSpecification: specification })
}

async function describeTimeToLive(
  dynalite: Dynalite,
  ttlAttributes: Map<string, string>,
  params: JsonObject,
  headers: IncomingHttpHeaders,
): Promise<AwsAnswer> {
  const attribute = ttlAttributes.get(await existingTable(dynalite, params, headers))
  return jsonAnswer({
    TimeToLiveDescription:
      attribute === undefined
        ? { TimeToLiveStatus: 'DISABLED' }
        : { TimeToLiveStatus: 'ENABLED', AttributeName: attribute },
  })
}

async function existingTable(
  dynalite: Dynalite,
  params: JsonObject,
  headers: IncomingHttpHeaders,
): Promise<string> {
  const tableName = textOf(params, 'TableName') ?? ''
  await ask(dynalite, 'DescribeTable', { TableName: tableName }, headers)
  return tableName
}

async function sweep(
  dynalite: Dynalite,
  tableName: string,
  attribute: string,
  nowMs: number,
): Promise<number> {
  const { Table: table } = await ask(dynalite, 'DescribeTable', { TableName: tableName })
  const keyNames = objectsOf(isObject(table) ? table : {}, 'KeySchema').map(
    (key) => textOf(key, 'AttributeName') ?? '',
  )
  const expired = (await scan(dynalite, tableName)).filter((item) => {
    const expiresAtSeconds = numberOf(objectOf(item, attribute), 'N')
    return expiresAtSeconds !== undefined && expiresAtSeconds * 1_000 <= nowMs
  })
  for (const item of expired) {
    const key = Object.fromEntries(keyNames.map((name) => [name, item[name]]))
    await ask(dynalite, 'DeleteItem', { TableName: tableName, Key: key })
  }
  return expired.length
}
