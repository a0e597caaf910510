import {
  CreateTableCommand,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  ResourceInUseException,
  UpdateTimeToLiveCommand,
  waitUntilTableExists,
  type DynamoDBClient,
  type CreateTableCommandInput,
} from '@aws-sdk/client-dynamodb'
import { forPurpose } from '../aws/errors.ts'
import { messageOf, PoolError } from '../domain/errors.ts'
import { idleIndexAttributes, runIndexAttributes, runIndexIntentAttributes } from '../domain/index-entries.ts'
import { poolTag } from '../domain/names.ts'
import type { InstanceItem } from '../domain/protocol.ts'
import { encryptionWith } from './table-key.ts'

/** Sparse index of the idle instances, newest first. */
export const idleIndex = 'idle'
/** Sparse index of what belongs to a workflow run. */
export const runIndex = 'run'

const tableActiveLimitSeconds = 120
const ttlAttribute = 'expiresAtSeconds' satisfies keyof InstanceItem

/** Keys of the table and its indexes, as the type of the items spells them. */
const keys = {
  id: 'id',
  idlePool: 'idlePool',
  idleSinceAtMs: 'idleSinceAtMs',
  runId: 'runId',
} as const satisfies { [K in keyof InstanceItem]?: K }

function tableDefinition(table: string, pool: string, keyArn: string | undefined): CreateTableCommandInput {
  return {
    TableName: table,
    ...(keyArn === undefined ? {} : { SSESpecification: encryptionWith(keyArn) }),
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [
      { AttributeName: keys.id, AttributeType: 'S' },
      { AttributeName: keys.idlePool, AttributeType: 'S' },
      { AttributeName: keys.idleSinceAtMs, AttributeType: 'N' },
      { AttributeName: keys.runId, AttributeType: 'S' },
    ],
    KeySchema: [{ AttributeName: keys.id, KeyType: 'HASH' }],
    GlobalSecondaryIndexes: [
      {
        IndexName: idleIndex,
        KeySchema: [
          { AttributeName: keys.idlePool, KeyType: 'HASH' },
          { AttributeName: keys.idleSinceAtMs, KeyType: 'RANGE' },
        ],
        Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: [...idleIndexAttributes] },
      },
      {
        IndexName: runIndex,
        KeySchema: [{ AttributeName: keys.runId, KeyType: 'HASH' }],
        Projection: {
          ProjectionType: 'INCLUDE',
          NonKeyAttributes: [...runIndexAttributes, ...runIndexIntentAttributes],
        },
      },
    ],
    Tags: [{ Key: poolTag, Value: pool }],
  }
}

/**
 * Makes sure that the table stands, is active and expires the rows of the dead. Returns its ARN and whether it was
 * created now. TTL can only be switched on once the table is active.
 *
 * @param keyArn of the customer-managed key of a table that is made now; undefined for DynamoDB's own
 */
export async function ensureTable(
  client: DynamoDBClient,
  table: string,
  pool: string,
  keyArn?: string,
): Promise<{ arn: string; isNew: boolean }> {
  const isNew = await forPurpose(`create the table ${table}`, async () => {
    try {
      await client.send(new CreateTableCommand(tableDefinition(table, pool, keyArn)))
      return true
    } catch (thrown) {
      if (thrown instanceof ResourceInUseException) return false
      throw thrown
    }
  })
  return forPurpose(`prepare the table ${table}`, async () => {
    // The SDK's default is a look each 20 s; a table is active within a few.
    await waitUntilTableExists(
      { client, maxWaitTime: tableActiveLimitSeconds, minDelay: 1, maxDelay: 2 },
      { TableName: table },
    )
    const { TimeToLiveDescription: ttl } = await client.send(
      new DescribeTimeToLiveCommand({ TableName: table }),
    )
    if (ttl?.TimeToLiveStatus !== 'ENABLED' && ttl?.TimeToLiveStatus !== 'ENABLING') {
      await enableTtl(client, table)
    }
    const { Table: description } = await client.send(new DescribeTableCommand({ TableName: table }))
    if (!description?.TableArn) {
      throw new PoolError({ code: 'call-failed', message: `DynamoDB does not say the ARN of ${table}.` })
    }
    return { arn: description.TableArn, isNew }
  })
}

/** Another refresh that runs at the same time may be faster: DynamoDB refuses to switch on what is on. */
async function enableTtl(client: DynamoDBClient, table: string): Promise<void> {
  try {
    await client.send(
      new UpdateTimeToLiveCommand({
        TableName: table,
        TimeToLiveSpecification: { AttributeName: ttlAttribute, Enabled: true },
      }),
    )
  } catch (thrown) {
    if (!messageOf(thrown).includes('already enabled')) throw thrown
  }
}
