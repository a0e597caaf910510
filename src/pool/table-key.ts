import {
  DescribeTableCommand,
  ResourceInUseException,
  UpdateTableCommand,
  type DynamoDBClient,
  type SSESpecification,
} from '@aws-sdk/client-dynamodb'
import { forPurpose } from '../aws/errors.ts'

/** The customer-managed key that the pool's table is encrypted with. */
export interface TableKey {
  /** ARN of the key of KMS; undefined for DynamoDB's own. */
  read: () => Promise<string | undefined>
  /** From now on this key. False when the table is being changed just now, which it can be once at a time. */
  change: (keyArn: string) => Promise<boolean>
}

/** How a table is told its key. */
export function encryptionWith(keyArn: string): SSESpecification {
  return { Enabled: true, SSEType: 'KMS', KMSMasterKeyId: keyArn }
}

/** The table stays in use while its key changes, which takes DynamoDB minutes. */
export function createTableKey(client: DynamoDBClient, table: string): TableKey {
  return {
    read: () =>
      forPurpose(`look up the key of the table ${table}`, async () => {
        const { Table: description } = await client.send(new DescribeTableCommand({ TableName: table }))
        return description?.SSEDescription?.KMSMasterKeyArn
      }),
    change: (keyArn) =>
      forPurpose(`change the key of the table ${table}`, async () => {
        try {
          await client.send(
            new UpdateTableCommand({ TableName: table, SSESpecification: encryptionWith(keyArn) }),
          )
          return true
        } catch (thrown) {
          if (thrown instanceof ResourceInUseException) return false
          throw thrown
        }
      }),
  }
}
