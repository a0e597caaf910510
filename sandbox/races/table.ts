import { DeleteCommand } from '@aws-sdk/lib-dynamodb'
import { poolNames } from '../../src/domain/names.ts'
import { ensureTable } from '../../src/pool/table.ts'
import type { DynamoDb } from '../dynamodb/server.ts'
import { repository, serverUrl } from './inputs.ts'
import { Services } from './services.ts'
import { Stage, type Scheduler } from './stage.ts'
import { VirtualTime } from './virtual-time.ts'

export const names = poolNames(repository, serverUrl)

/** The table that races use one after another: to make one takes longer than a race. */
export interface RaceTable {
  dynamodb: DynamoDb
  /** Leaves nothing in it. */
  clear: () => Promise<void>
}

const atOnce: Scheduler = {
  schedule: (_task, _label, _metadata, act) => act(() => Promise.resolve()),
  count: () => 0,
  waitOne: () => Promise.resolve(),
}

/** A table of the pool's own form, in memory. */
export async function createRaceTable(): Promise<RaceTable> {
  const time = new VirtualTime()
  const services = new Services(new Stage(atOnce, time), time)
  const { dynamodb, documents } = services.clientsOf({ kind: 'step', name: 'set-up', isDead: false })
  await ensureTable(dynamodb, names.table, names.pool)
  return {
    dynamodb: services.dynamodb,
    clear: async () => {
      await services.dynamodb.lagIndexes(0)
      for (const { id } of await services.dynamodb.items(names.table)) {
        await documents.send(new DeleteCommand({ TableName: names.table, Key: { id } }))
      }
    },
  }
}
