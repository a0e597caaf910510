import type { IncomingHttpHeaders } from 'node:http'
import { Readable } from 'node:stream'
import dynalite from 'dynalite'
import database, { type Item, type Table } from 'dynalite/db/index.js'
import deleteItem from 'dynalite/validations/deleteItem.js'
import putItem from 'dynalite/validations/putItem.js'
import updateItem from 'dynalite/validations/updateItem.js'
import { accountId, region } from '../account.ts'
import { keepInMaps } from './map-storage.ts'

let completed = false

/** Adds what dynalite 4.0.0 lacks and DynamoDB has; it reads these members anew at each call. */
function completeDynalite(): void {
  if (completed) return
  completed = true

  const { create, checkConditional, updateIndexes } = database
  database.create = (options) => {
    const store = create(options)
    store.tableDb.awsAccountId = accountId
    store.tableDb.awsRegion = region
    if (options.keepInMaps === true) keepInMaps(store)
    return store
  }

  for (const { types } of [putItem, updateItem, deleteItem]) {
    types['ReturnValuesOnConditionCheckFailure'] = { type: 'String', enum: ['ALL_OLD', 'NONE'] }
  }
  database.checkConditional = (data, existingItem) => {
    const error = checkConditional(data, existingItem)
    if (error && existingItem && data.ReturnValuesOnConditionCheckFailure === 'ALL_OLD')
      error.body['Item'] = existingItem
    return error
  }

  database.updateIndexes = (store, table, existingItem, item, callback) => {
    const refusal = item ? emptyIndexKey(table, item) : undefined
    if (refusal === undefined) updateIndexes(store, table, existingItem, item, callback)
    else callback(database.validationError(refusal))
  }
}

function emptyIndexKey(table: Table, item: Item): string | undefined {
  for (const { IndexName, KeySchema } of table.GlobalSecondaryIndexes ?? []) {
    const empty = KeySchema.find(({ AttributeName }) => item[AttributeName]?.['S'] === '')
    if (empty !== undefined) {
      return (
        'One or more parameter values are not valid. A value specified for a secondary index key is not supported. ' +
        'The AttributeValue for a key attribute cannot contain an empty string value. ' +
        `IndexName: ${IndexName}, IndexKey: ${empty.AttributeName}`
      )
    }
  }
  return undefined
}

export interface DynaliteAnswer {
  status: number
  headers: Record<string, string>
  body: string
}

export type Dynalite = (headers: IncomingHttpHeaders, body: string) => Promise<DynaliteAnswer>

/**
 * A database in memory that is asked in process: its HTTP server is never bound to a port. With maps for storage it
 * takes tens of thousands of items.
 */
export function startDynalite(options: { keepInMaps?: boolean } = {}): Dynalite {
  completeDynalite()
  const server = dynalite({ createTableMs: 0, deleteTableMs: 0, ...options })
  return (headers, body) =>
    new Promise((resolve) => {
      const request = Object.assign(Readable.from([Buffer.from(body)]), { method: 'POST', url: '/', headers })
      const answer: DynaliteAnswer = { status: 200, headers: {}, body: '' }
      server.emit('request', request, {
        set statusCode(status: number) {
          answer.status = status
        },
        setHeader(name: string, value: string | number) {
          if (name !== 'Content-Length') answer.headers[name.toLowerCase()] = String(value)
        },
        end(text: string) {
          answer.body = text
          resolve(answer)
        },
      })
    })
}
