import { PutCommand, UpdateCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { forPurpose } from '../aws/errors.ts'
import { emptyLedger, ledgerId, type Reservation, type Waiter } from '../domain/ledger.ts'
import { unlessConditionFails } from './instances.ts'

/** The ledger item. Entries of different steps are different attributes, so that their writes never collide. */
export interface LedgerStore {
  /** Makes the empty ledger, unless there is one. */
  ensure(): Promise<void>
  /** False when somebody else reserved since the ledger was read. */
  reserve(id: string, reservation: Reservation, readRevision: number): Promise<boolean>
  cancelReservation(id: string): Promise<void>
  /** Joins the line, or shows that the waiter is still there. */
  putWaiter(id: string, waiter: Waiter): Promise<void>
  leaveLine(id: string): Promise<void>
}

/** The ledger in the table with this name. */
export function createLedgerStore(client: DynamoDBDocumentClient, table: string): LedgerStore {
  const remove = async (map: 'reservations' | 'waiters', id: string) => {
    const update = new UpdateCommand({
      TableName: table,
      Key: { id: ledgerId },
      UpdateExpression: 'REMOVE #map.#id',
      ExpressionAttributeNames: { '#map': map, '#id': id },
    })
    await forPurpose('change the ledger of the pool', () => client.send(update))
  }
  return {
    ensure: async () => {
      const put = new PutCommand({
        TableName: table,
        Item: emptyLedger,
        ConditionExpression: 'attribute_not_exists(id)',
      })
      await forPurpose('make the ledger of the pool', () => unlessConditionFails(() => client.send(put)))
    },

    reserve: async (id, reservation, readRevision) => {
      const update = new UpdateCommand({
        TableName: table,
        Key: { id: ledgerId },
        UpdateExpression: 'SET #map.#id = :reservation, #revision = :next',
        ConditionExpression: '#revision = :read',
        ExpressionAttributeNames: { '#map': 'reservations', '#id': id, '#revision': 'revision' },
        ExpressionAttributeValues: {
          ':reservation': reservation,
          ':read': readRevision,
          ':next': readRevision + 1,
        },
      })
      const written = await forPurpose('reserve room in the pool', () =>
        unlessConditionFails(() => client.send(update)),
      )
      return written !== undefined
    },

    cancelReservation: (id) => remove('reservations', id),

    putWaiter: async (id, waiter) => {
      const update = new UpdateCommand({
        TableName: table,
        Key: { id: ledgerId },
        UpdateExpression: 'SET #map.#id = :waiter',
        ExpressionAttributeNames: { '#map': 'waiters', '#id': id },
        ExpressionAttributeValues: { ':waiter': waiter },
      })
      await forPurpose('join the line for capacity', () => client.send(update))
    },

    leaveLine: (id) => remove('waiters', id),
  }
}
