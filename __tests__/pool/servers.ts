import { SandboxClock } from '../../sandbox/clock.ts'
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { CreateQueueCommand, DeleteQueueCommand, type SQSClient } from '@aws-sdk/client-sqs'
import { PutCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { CallLog } from '../../sandbox/calls.ts'
import { startDynamoDb, type SandboxDynamoDb } from '../../sandbox/dynamodb/server.ts'
import { startSqs, type SandboxSqs } from '../../sandbox/sqs/server.ts'
import { createDocumentClient, createDynamodbClient, createSqsClient } from '../../src/aws/clients.ts'
import { systemClock } from '../../src/domain/clock.ts'
import type { InstanceItem } from '../../src/domain/protocol.ts'
import { createConfigurationStore, type ConfigurationStore } from '../../src/pool/configuration.ts'
import { createHandOutQueues, type HandOutQueues } from '../../src/pool/hand-outs.ts'
import { createInstanceStore, type InstanceStore } from '../../src/pool/instances.ts'
import { createLedgerStore, type LedgerStore } from '../../src/pool/ledger.ts'
import { createQueueSetup, type QueueSetup } from '../../src/pool/queues.ts'
import { ensureTable } from '../../src/pool/table.ts'

/** The two services behind a pool's state, with the action's own clients. */
export interface Servers {
  calls: CallLog
  dynamodb: SandboxDynamoDb
  sqs: SandboxSqs
  clients: { dynamodb: DynamoDBClient; documents: DynamoDBDocumentClient; sqs: SQSClient }
  handOuts: HandOutQueues
  queues: QueueSetup
  stop: () => Promise<void>
}

const region = 'us-east-1'

/** Starts them and points the environment at them, as a job on GitHub has it. */
export async function startServers(): Promise<Servers> {
  const calls = new CallLog(0)
  const sqsClock = new SandboxClock()
  const [dynamodb, sqs] = await Promise.all([startDynamoDb(calls), startSqs(calls, sqsClock)])
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_DYNAMODB: dynamodb.origin,
    AWS_ENDPOINT_URL_SQS: sqs.origin,
    AWS_ACCESS_KEY_ID: 'AKIASOMEBODY',
    AWS_SECRET_ACCESS_KEY: 'sandbox',
  })
  const client = createDynamodbClient(region)
  const clients = { dynamodb: client, documents: createDocumentClient(client), sqs: createSqsClient(region) }
  return {
    calls,
    dynamodb,
    sqs,
    clients,
    handOuts: createHandOutQueues(clients.sqs),
    queues: createQueueSetup(clients.sqs, {
      now: () => sqsClock.now(),
      sleep: async (ms) => {
        sqsClock.skip(ms)
        return Promise.resolve()
      },
    }),
    stop: async () => {
      clients.dynamodb.destroy()
      clients.sqs.destroy()
      await Promise.all([dynamodb.stop(), sqs.stop()])
    },
  }
}

/** A table of the pool's own form and its stores. */
export async function createTable(
  servers: Servers,
  table: string,
): Promise<{ instances: InstanceStore; configuration: ConfigurationStore; ledger: LedgerStore }> {
  await ensureTable(servers.clients.dynamodb, table, 'octo-repo')
  return {
    instances: createInstanceStore(servers.clients.documents, table, systemClock),
    configuration: createConfigurationStore(servers.clients.documents, table, systemClock, () => undefined),
    ledger: createLedgerStore(servers.clients.documents, table),
  }
}

/** Puts an item as it is, whatever stood there. */
export async function putItem(
  servers: Servers,
  table: string,
  item: InstanceItem | Record<string, unknown>,
): Promise<void> {
  await servers.clients.documents.send(new PutCommand({ TableName: table, Item: item }))
}

export async function createQueue({ clients }: Servers, name: string): Promise<string> {
  const { QueueUrl } = await clients.sqs.send(new CreateQueueCommand({ QueueName: name }))
  if (QueueUrl === undefined) throw new Error('no URL')
  return QueueUrl
}

export async function deleteQueue({ clients }: Servers, queueUrl: string): Promise<void> {
  await clients.sqs.send(new DeleteQueueCommand({ QueueUrl: queueUrl }))
}

export async function collect<T>(pages: AsyncGenerator<T[]>): Promise<T[][]> {
  const all: T[][] = []
  for await (const page of pages) all.push(page)
  return all
}
