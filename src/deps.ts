import { setSecret } from '@actions/core'
import { createAccount, type Account } from './aws/account.ts'
import { createDocumentClient, createDynamodbClient, createSqsClient } from './aws/clients.ts'
import type { Ec2 } from './aws/ec2.ts'
import { systemClock, type Clock } from './domain/clock.ts'
import { poolNames, type PoolNames } from './domain/names.ts'
import type { Github } from './github/github.ts'
import type { CommonInputs } from './inputs.ts'
import { createConfigurationStore, type ConfigurationStore } from './pool/configuration.ts'
import { createContentStore, type ContentStore } from './pool/content.ts'
import { createHandOutQueues, type HandOutQueues } from './pool/hand-outs.ts'
import { createInstanceStore, type InstanceStore } from './pool/instances.ts'
import { createLedgerStore, type LedgerStore } from './pool/ledger.ts'
import { createQueueSetup, type QueueSetup } from './pool/queues.ts'
import { ensureTable } from './pool/table.ts'
import { createTableKey, type TableKey } from './pool/table-key.ts'
import { jobLog, type Log } from './report/log.ts'

/** The outside world of the modes, as one plain object. Data never carries a part of it. */
export interface Deps {
  clock: Clock
  log: Log
  /** Aborts when the workflow run is cancelled. */
  cancelled: AbortSignal
  names: PoolNames
  instances: InstanceStore
  configuration: ConfigurationStore
  ledger: LedgerStore
  contents: ContentStore
  handOuts: HandOutQueues
  queues: QueueSetup
  /** With the key for a table that is made now. */
  ensureTable: (keyArn?: string) => ReturnType<typeof ensureTable>
  tableKey: TableKey
  /** Loads the EC2 client on first use: reuse and release do without it. */
  ec2: () => Promise<Ec2>
  account: Account
  /** Loads the GitHub client on first use: only refresh has a token for it. */
  github: (token: string) => Promise<Github>
}

/** The real outside world of one step. */
export function createDeps(common: CommonInputs, cancelled: AbortSignal): Deps {
  const names = poolNames(common.repository, common.serverUrl)
  const dynamodb = createDynamodbClient(common.region)
  const documents = createDocumentClient(dynamodb)
  const sqs = createSqsClient(common.region)
  return {
    clock: systemClock,
    log: jobLog,
    cancelled,
    names,
    instances: createInstanceStore(documents, names.table, systemClock),
    configuration: createConfigurationStore(documents, names.table, systemClock, setSecret),
    ledger: createLedgerStore(documents, names.table),
    contents: createContentStore(documents, names.table, systemClock),
    handOuts: createHandOutQueues(sqs),
    queues: createQueueSetup(sqs, systemClock),
    ensureTable: (keyArn) => ensureTable(dynamodb, names.table, names.pool, keyArn),
    tableKey: createTableKey(dynamodb, names.table),
    ec2: once(async () => (await import('./aws/ec2.ts')).createEc2(common.region)),
    account: createAccount(common.region, () => dynamodb.config.credentials()),
    github: async (token) => {
      const { createGithub } = await import('./github/github.ts')
      return createGithub({
        token,
        apiUrl: common.apiUrl,
        ...common.repository,
        clock: systemClock,
        mask: setSecret,
      })
    },
  }
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => (made ??= make())
}
