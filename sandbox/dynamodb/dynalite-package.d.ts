/** The parts of dynalite 4.0.0 that the sandbox uses; the package brings no types. */
declare module 'dynalite' {
  import type { Server } from 'node:http'

  export default function dynalite(options: {
    createTableMs?: number
    deleteTableMs?: number
    /** Not dynalite's own: see map-storage.ts. */
    keepInMaps?: boolean
  }): Server
}

declare module 'dynalite/db/index.js' {
  import type { Readable } from 'node:stream'

  export type Item = Record<string, Record<string, unknown>>
  export interface RequestError extends Error {
    statusCode: number
    body: Record<string, unknown>
  }
  export interface Table {
    GlobalSecondaryIndexes?: { IndexName: string; KeySchema: { AttributeName: string }[] }[]
  }
  export type Callback<T> = (error?: Error | null, value?: T) => void
  /** Items by keys that sort as DynamoDB sorts. */
  export interface Storage {
    lock: unknown
    get: (key: string, callback: Callback<Item>) => void
    put: (key: string, item: Item, callback: Callback<undefined>) => void
    del: (key: string, callback: Callback<undefined>) => void
    createValueStream: (range?: Range) => Readable
  }
  export interface Range {
    gt?: string
    gte?: string
    lt?: string
    lte?: string
    reverse?: boolean
    limit?: number
  }
  export interface Store {
    tableDb: { awsAccountId: string; awsRegion: string }
    getItemDb: (table: string) => Storage
    getIndexDb: (kind: string, table: string, index: string) => Storage
  }
  interface Database {
    create: (options: { keepInMaps?: boolean }) => Store
    checkConditional: (
      data: { ReturnValuesOnConditionCheckFailure?: string },
      existingItem: Item | undefined,
    ) => RequestError | null | undefined
    updateIndexes: (
      store: Store,
      table: Table,
      existingItem: Item | undefined,
      item: Item | null | undefined,
      callback: (error?: Error | null) => void,
    ) => void
    validationError: (message: string) => RequestError
  }
  const database: Database
  export default database
}

declare module 'dynalite/validations/*' {
  const validation: { types: Record<string, { type: string; enum: string[] }> }
  export default validation
}
