/** The parts of dynalite 4.0.0 that the sandbox uses; the package brings no types. */
declare module 'dynalite' {
  import type { Server } from 'node:http'

  export default function dynalite(options: { createTableMs?: number; deleteTableMs?: number }): Server
}

declare module 'dynalite/db/index.js' {
  export type Item = Record<string, Record<string, unknown>>
  export interface RequestError extends Error {
    statusCode: number
    body: Record<string, unknown>
  }
  export interface Table {
    GlobalSecondaryIndexes?: { IndexName: string; KeySchema: { AttributeName: string }[] }[]
  }
  export interface Store {
    tableDb: { awsAccountId: string; awsRegion: string }
  }
  interface Database {
    create: (options: object) => Store
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
