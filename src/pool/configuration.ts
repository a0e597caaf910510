import { ResourceNotFoundException } from '@aws-sdk/client-dynamodb'
import { GetCommand, PutCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { forPurpose } from '../aws/errors.ts'
import { configurationId, type Configuration } from '../domain/configuration.ts'
import { isConfiguration } from '../domain/items.ts'
import { unlessConditionFails } from './instances.ts'

/** What a read of the configuration found. */
export type StoredConfiguration =
  | { found: 'configuration'; configuration: Configuration }
  /** The table stands, but nothing that this version can read. */
  | { found: 'nothing'; revision: number | undefined }
  | { found: 'no-table' }

/** The one configuration item of the pool's table. */
export interface ConfigurationStore {
  read(): Promise<StoredConfiguration>
  /** Writes when the stored revision is still the one that was read; false when another refresh was faster. */
  write(configuration: Configuration, readRevision: number | undefined): Promise<boolean>
}

/** The configuration in the table with this name. */
export function createConfigurationStore(client: DynamoDBDocumentClient, table: string): ConfigurationStore {
  return {
    read: () =>
      forPurpose('read the configuration of the pool', async () => {
        try {
          const get = new GetCommand({ TableName: table, Key: { id: configurationId }, ConsistentRead: true })
          const { Item: record } = await client.send(get)
          if (isConfiguration(record)) return { found: 'configuration', configuration: record }
          const revision: unknown = record?.['revision']
          return { found: 'nothing', revision: typeof revision === 'number' ? revision : undefined }
        } catch (thrown) {
          if (thrown instanceof ResourceNotFoundException) return { found: 'no-table' }
          throw thrown
        }
      }),

    write: async (configuration, readRevision) => {
      const put = new PutCommand({
        TableName: table,
        Item: configuration,
        ConditionExpression:
          readRevision === undefined ? 'attribute_not_exists(#revision)' : '#revision = :revision',
        ExpressionAttributeNames: { '#revision': 'revision' satisfies keyof Configuration },
        ...(readRevision === undefined ? {} : { ExpressionAttributeValues: { ':revision': readRevision } }),
      })
      const written = await forPurpose('write the configuration of the pool', () =>
        unlessConditionFails(() => client.send(put)),
      )
      return written !== undefined
    },
  }
}
