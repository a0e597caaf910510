import type { IncomingHttpHeaders } from 'node:http'
import { AwsError } from '../aws-server.ts'
import { type JsonObject, objectsOf, parseObject, textOf } from '../json.ts'
import type { Dynalite } from './dynalite.ts'

/** Every item of a table, in DynamoDB's JSON. */
export async function scan(dynalite: Dynalite, tableName: string): Promise<JsonObject[]> {
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
export async function ask(
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
