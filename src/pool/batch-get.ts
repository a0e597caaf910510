import {
  BatchGetCommand,
  type DynamoDBDocumentClient,
  type NativeAttributeValue,
} from '@aws-sdk/lib-dynamodb'
import { forPurpose } from '../aws/errors.ts'
import type { Clock } from '../domain/clock.ts'
import { PoolError } from '../domain/errors.ts'

const keysPerCall = 100
const attempts = 8
const pauseMs = 50

/**
 * Reads items by id, consistently, in no order; one that is not there is not in the result. DynamoDB may leave keys
 * unread when it is busy: they are asked for again.
 *
 * @throws PoolError when some stay unread
 */
export async function batchGet(
  client: DynamoDBDocumentClient,
  table: string,
  clock: Clock,
  ids: readonly string[],
): Promise<unknown[]> {
  const chunks = Array.from({ length: Math.ceil(ids.length / keysPerCall) }, (_, index) =>
    ids.slice(index * keysPerCall, (index + 1) * keysPerCall),
  )
  const found = await Promise.all(chunks.map((chunk) => readChunk(client, table, clock, chunk)))
  return found.flat()
}

async function readChunk(
  client: DynamoDBDocumentClient,
  table: string,
  clock: Clock,
  ids: readonly string[],
): Promise<unknown[]> {
  const found: unknown[] = []
  let keys: Record<string, NativeAttributeValue>[] = ids.map((id) => ({ id }))
  for (let attempt = 1; keys.length > 0; attempt++) {
    const asked = keys
    const answer = await forPurpose('read the table', () =>
      client.send(new BatchGetCommand({ RequestItems: { [table]: { Keys: asked, ConsistentRead: true } } })),
    )
    found.push(...(answer.Responses?.[table] ?? []))
    keys = answer.UnprocessedKeys?.[table]?.Keys ?? []
    if (keys.length > 0 && attempt === attempts) {
      throw new PoolError({
        code: 'call-failed',
        message: `DynamoDB left ${keys.length} items unread in ${attempt} attempts.`,
      })
    }
    if (keys.length > 0) await clock.sleep(pauseMs * 2 ** attempt * Math.random())
  }
  return found
}
