import type { IncomingHttpHeaders } from 'node:http'
import { instanceArn } from '../account.ts'
import { decodeJson, jsonAnswer, jsonError } from '../aws-json.ts'
import { type AwsAnswer, AwsError, type AwsRequest, serveAws } from '../aws-server.ts'
import type { CallLog } from '../calls.ts'
import { isObject, type JsonObject, numberOf, objectOf, objectsOf, parseObject, textOf } from '../json.ts'
import { plainItem } from './attribute-values.ts'
import { type Dynalite, startDynalite } from './dynalite.ts'

export interface SandboxDynamoDb {
  origin: string
  /** Every item of a table, as plain values; reads past the call log. */
  items: (tableName: string) => Promise<JsonObject[]>
  /** Deletes what DynamoDB's TTL might have deleted by then; returns how many items went. */
  sweepTtl: (nowMs: number) => Promise<number>
  stop: () => Promise<void>
}

/** DynamoDB: dynalite in memory, plus time to live, behind the sandbox's log and faults. */
export async function startDynamoDb(calls: CallLog): Promise<SandboxDynamoDb> {
  const dynalite = startDynalite()
  /** Name of the TTL attribute by table. */
  const ttlAttributes = new Map<string, string>()
  const server = await serveAws(
    {
      service: 'dynamodb',
      decode: decodeJson,
      execute: (request) => execute(dynalite, ttlAttributes, request),
      encodeError: (error) => jsonError('com.amazonaws.dynamodb.v20120810', error),
      authorize,
    },
    calls,
  )
  return {
    origin: server.origin,
    items: async (tableName) => (await scan(dynalite, tableName)).map(plainItem),
    sweepTtl: async (nowMs) => {
      let deleted = 0
      for (const [tableName, attribute] of ttlAttributes)
        deleted += await sweep(dynalite, tableName, attribute, nowMs)
      return deleted
    },
    stop: server.stop,
  }
}

/** The role of an instance may read and update its own item (`dynamodb:LeadingKeys`), nothing else. */
function authorize(instanceId: string, { operation, params }: AwsRequest): void {
  const partitionKeys = Object.values(objectOf(params, 'Key')).map((value) => isObject(value) && value['S'])
  const own = partitionKeys.length === 1 && partitionKeys[0] === instanceArn(instanceId)
  if (own && (operation === 'GetItem' || operation === 'UpdateItem')) return
  throw new AwsError(
    'AccessDeniedException',
    `User: ${instanceArn(instanceId)} is not authorized to perform: dynamodb:${operation}`,
  )
}

async function execute(
  dynalite: Dynalite,
  ttlAttributes: Map<string, string>,
  { operation, params, headers }: AwsRequest,
): Promise<AwsAnswer> {
  if (operation === 'UpdateTimeToLive') return updateTimeToLive(dynalite, ttlAttributes, params, headers)
  if (operation === 'DescribeTimeToLive') return describeTimeToLive(dynalite, ttlAttributes, params, headers)
  if (operation === 'UpdateTable' && objectsOf(params, 'GlobalSecondaryIndexUpdates').length > 0) {
    throw new AwsError('ValidationException', 'The sandbox does not change the indexes of a live table')
  }
  const { status, headers: answered, body } = await dynalite(headers, JSON.stringify(params))
  if (operation === 'DeleteTable') ttlAttributes.delete(textOf(params, 'TableName') ?? '')
  const errorCode = status === 200 ? undefined : textOf(parseObject(body), '__type')?.split('#')[1]
  return {
    status,
    contentType: answered['content-type'] ?? 'application/x-amz-json-1.0',
    body,
    ...(errorCode === undefined ? {} : { errorCode }),
    headers: answered['x-amz-crc32'] === undefined ? {} : { 'x-amz-crc32': answered['x-amz-crc32'] },
  }
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

async function scan(dynalite: Dynalite, tableName: string): Promise<JsonObject[]> {
  const items: JsonObject[] = []
  let startKey: unknown
  do {
    const page = await ask(dynalite, 'Scan', {
      TableName: tableName,
      ...(startKey !== undefined && { ExclusiveStartKey: startKey }),
    })
    items.push(...objectsOf(page, 'Items'))
    startKey = page['LastEvaluatedKey']
  } while (startKey !== undefined)
  return items
}

/** A question of the sandbox's own. Throws dynalite's error as an AwsError. */
async function ask(
  dynalite: Dynalite,
  operation: string,
  params: JsonObject,
  headers: IncomingHttpHeaders = {
    'content-type': 'application/x-amz-json-1.0',
    authorization:
      'AWS4-HMAC-SHA256 Credential=sandbox/x/x/dynamodb/aws4_request, SignedHeaders=host, Signature=x',
    'x-amz-date': 'x',
  },
): Promise<JsonObject> {
  const answer = await dynalite(
    { ...headers, 'x-amz-target': `DynamoDB_20120810.${operation}` },
    JSON.stringify(params),
  )
  const body = parseObject(answer.body)
  if (answer.status === 200) return body
  const code = textOf(body, '__type')?.split('#')[1] ?? 'InternalServerError'
  throw new AwsError(code, textOf(body, 'message') ?? textOf(body, 'Message') ?? '', answer.status)
}
