import { ResourceNotFoundException } from '@aws-sdk/client-dynamodb'
import { PutCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { forPurpose } from '../aws/errors.ts'
import type { Clock } from '../domain/clock.ts'
import { configurationId, lendingId, type Configuration } from '../domain/configuration.ts'
import { isBroken, isConfiguration, isLedger, isLending, parseItem } from '../domain/items.ts'
import { ledgerId, type Ledger } from '../domain/ledger.ts'
import { memberOf } from '../domain/member.ts'
import { batchGet } from './batch-get.ts'
import { unlessConditionFails } from './instances.ts'

/** What a read of the configuration found. */
export type StoredConfiguration =
  | {
      found: 'configuration'
      configuration: Configuration
      /** Undefined when there is none that can be believed. */
      ledger: Ledger | undefined
      /** Ids of the instances that the run was lent; empty when no run was named. */
      lentIds: ReadonlySet<string>
    }
  /** The table stands, but nothing that this version can read. */
  | { found: 'nothing'; revision: number | undefined; why?: string }
  | { found: 'no-table' }

/** The one configuration item of the pool's table. */
export interface ConfigurationStore {
  /** Configuration, ledger and what a run was lent, in one call. */
  read(runId?: string): Promise<StoredConfiguration>
  /** Writes when the stored revision is still the one that was read; false when another refresh was faster. */
  write(configuration: Configuration, readRevision: number | undefined): Promise<boolean>
}

/**
 * The configuration in the table with this name.
 *
 * @param mask hides a secret in the log from now on: each token that a read brings is masked before anybody sees it
 */
export function createConfigurationStore(
  client: DynamoDBDocumentClient,
  table: string,
  clock: Clock,
  mask: (secret: string) => void,
): ConfigurationStore {
  const masked = new Set<string>()
  const maskTokens = (records: readonly unknown[]) => {
    for (const token of records.flatMap(tokensOf).filter((each) => !masked.has(each))) {
      masked.add(token)
      mask(token)
    }
  }
  return {
    read: async (runId) => {
      const ids = [configurationId, ledgerId, ...(runId === undefined ? [] : [lendingId(runId)])]
      const records = await unlessNoTable(() => batchGet(client, table, clock, ids))
      if (records === undefined) return { found: 'no-table' }
      maskTokens(records)
      const items = records.map((record) => parseItem(record, clock.now()))
      const configuration = items.find(isConfiguration)
      if (configuration) {
        const lentIds = items.find(isLending)?.instanceIds ?? new Set()
        return { found: 'configuration', configuration, ledger: items.find(isLedger), lentIds }
      }
      const why = items.filter(isBroken).find(({ id }) => id === configurationId)?.broken
      return { found: 'nothing', revision: revisionOf(records), ...(why === undefined ? {} : { why }) }
    },

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

/** Of a configuration that this version can not read as well. */
function tokensOf(record: unknown): string[] {
  return (['registrationToken', 'removalToken'] satisfies (keyof Configuration)[]).flatMap((name) => {
    const token = memberOf(memberOf(record, name), 'token')
    return typeof token === 'string' && token !== '' ? [token] : []
  })
}

/** The revision of a configuration that another version of the action wrote. */
function revisionOf(records: readonly unknown[]): number | undefined {
  const entries = records
    .filter((record): record is object => typeof record === 'object' && record !== null)
    .map((record) => new Map<string, unknown>(Object.entries(record)))
  const revision = entries.find((entry) => entry.get('id') === configurationId)?.get('revision')
  return typeof revision === 'number' ? revision : undefined
}

async function unlessNoTable<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read()
  } catch (thrown) {
    const cause = thrown instanceof Error ? thrown.cause : undefined
    if (cause instanceof ResourceNotFoundException) return undefined
    throw thrown
  }
}
