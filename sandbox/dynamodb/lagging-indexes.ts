import { setTimeout as sleep } from 'node:timers/promises'
import { type JsonObject, isObject, objectOf, objectsOf, textOf } from '../json.ts'
import { ask, scan } from './ask.ts'
import { type Dynalite, startDynalite } from './dynalite.ts'

/** The tables as they were some time ago: what a global index may still show. */
export interface LaggingIndexes {
  query: Dynalite
  /** Told of each request that the table has done. */
  follow: (operation: string, params: JsonObject) => Promise<void>
  stop: () => void
}

/** Does something so many milliseconds later; returns what calls it off. */
export type Later = (act: () => Promise<unknown>, delayMs: number) => () => void

const inRealTime: Later = (act, delayMs) => {
  const timer = setTimeout(() => void act(), delayMs)
  return () => {
    clearTimeout(timer)
  }
}

/** Begins with all that stands now; later writes arrive so much later. */
export async function startLaggingIndexes(
  tables: Dynalite,
  lagMs: number,
  later: Later = inRealTime,
): Promise<LaggingIndexes> {
  const copy = startDynalite()
  const underWay = new Set<() => void>()
  const { TableNames: names } = await ask(tables, 'ListTables', {})
  for (const name of Array.isArray(names) ? names.map(String) : []) await copyTable(tables, copy, name)
  return {
    query: copy,
    follow: async (operation, params) => {
      const keys = operation === 'PutItem' ? objectOf(params, 'Item') : objectOf(params, 'Key')
      const id = keys['id']
      if (!['PutItem', 'UpdateItem', 'DeleteItem'].includes(operation) || id === undefined) return
      const TableName = textOf(params, 'TableName')
      const { Item: item } = await ask(tables, 'GetItem', { TableName, Key: { id }, ConsistentRead: true })
      const callOff = later(async () => {
        underWay.delete(callOff)
        const write = isObject(item)
          ? ask(copy, 'PutItem', { TableName, Item: item })
          : ask(copy, 'DeleteItem', { TableName, Key: { id } })
        await write.catch(() => undefined) // the table came after the lag began: it has no indexes here
      }, lagMs)
      underWay.add(callOff)
    },
    stop: () => {
      for (const callOff of underWay) callOff()
    },
  }
}

/** A table of dynalite takes items some moments after its creation. */
async function untilActive(database: Dynalite, name: string): Promise<void> {
  for (let look = 1; look <= 100; look++) {
    const { Table: table } = await ask(database, 'DescribeTable', { TableName: name })
    if (isObject(table) && table['TableStatus'] === 'ACTIVE') return
    await sleep(10)
  }
  throw new Error(`the copy of ${name} does not become active`)
}

async function copyTable(from: Dynalite, to: Dynalite, name: string): Promise<void> {
  const { Table: table } = await ask(from, 'DescribeTable', { TableName: name })
  if (!isObject(table)) return
  await ask(to, 'CreateTable', {
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: table['AttributeDefinitions'],
    KeySchema: table['KeySchema'],
    GlobalSecondaryIndexes: objectsOf(table, 'GlobalSecondaryIndexes').map(
      ({ IndexName, KeySchema, Projection }) => ({ IndexName, KeySchema, Projection }),
    ),
  })
  await untilActive(to, name)
  for (const item of await scan(from, name)) await ask(to, 'PutItem', { TableName: name, Item: item })
}
