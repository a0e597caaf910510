import { PutCommand, UpdateCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { forPurpose } from '../aws/errors.ts'
import { emptyLedger, ledgerId, type Counted, type Reservation, type Waiter } from '../domain/ledger.ts'
import { unlessConditionFails } from './instances.ts'

/** The ledger item. Entries of different steps are different attributes, so that their writes never collide. */
export interface LedgerStore {
  /** Makes the empty ledger, unless there is one. */
  ensure(): Promise<void>
  /** Reserves after a count; false when somebody else reserved since the ledger was read. */
  reserve(id: string, reservation: Reservation, readRevision: number, counted: Counted): Promise<boolean>
  /**
   * Reserves where the count of others leaves room, whoever else does at the same time; false when it does not, or was
   * made under another configuration.
   */
  reserveBelow(
    maxInstances: number,
    id: string,
    reservation: Reservation,
    configurationRevision: number,
  ): Promise<boolean>
  cancelReservation(id: string): Promise<void>
  /** Joins the line, or shows that the waiter is still there. */
  putWaiter(id: string, waiter: Waiter): Promise<void>
  leaveLine(id: string): Promise<void>
  /** Removes what a step that died left; false when the step has renewed it since the ledger was read, or it is gone. */
  forgetReservation(id: string, read: Reservation): Promise<boolean>
  forgetWaiter(id: string, read: Waiter): Promise<boolean>
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
  /** @param time the member that each renewal changes */
  const forget = async (map: 'reservations' | 'waiters', id: string, time: string, read: number) => {
    const update = new UpdateCommand({
      TableName: table,
      Key: { id: ledgerId },
      UpdateExpression: 'REMOVE #map.#id',
      ConditionExpression: '#map.#id.#time = :read',
      ExpressionAttributeNames: { '#map': map, '#id': id, '#time': time },
      ExpressionAttributeValues: { ':read': read },
    })
    return isWritten('clear the ledger of the pool', update)
  }
  /** Whether the write's condition held. */
  const isWritten = async (purpose: string, update: UpdateCommand) => {
    const written = await forPurpose(purpose, () => unlessConditionFails(() => client.send(update)))
    return written !== undefined
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

    reserve: async (id, reservation, readRevision, counted) => {
      const update = new UpdateCommand({
        TableName: table,
        Key: { id: ledgerId },
        UpdateExpression: 'SET #map.#id = :reservation, #revision = :next, #counted = :counted',
        ConditionExpression: '#revision = :read',
        ExpressionAttributeNames: {
          '#map': 'reservations',
          '#id': id,
          '#revision': 'revision',
          '#counted': 'counted',
        },
        ExpressionAttributeValues: {
          ':reservation': reservation,
          ':read': readRevision,
          ':next': readRevision + 1,
          ':counted': counted,
        },
      })
      return isWritten('reserve room in the pool', update)
    },

    reserveBelow: async (maxInstances, id, reservation, configurationRevision) => {
      const update = new UpdateCommand({
        TableName: table,
        Key: { id: ledgerId },
        UpdateExpression:
          'SET #map.#id = :reservation, #revision = #revision + :one, #counted.#atMost = #counted.#atMost + :count',
        ConditionExpression: '#counted.#atMost <= :most AND #counted.#configuration = :configuration',
        ExpressionAttributeNames: {
          '#map': 'reservations',
          '#id': id,
          '#revision': 'revision',
          '#counted': 'counted',
          '#atMost': 'atMost' satisfies keyof Counted,
          '#configuration': 'configurationRevision' satisfies keyof Counted,
        },
        ExpressionAttributeValues: {
          ':reservation': reservation,
          ':one': 1,
          ':count': reservation.count,
          ':most': maxInstances - reservation.count,
          ':configuration': configurationRevision,
        },
      })
      return isWritten('reserve room in the pool', update)
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
    forgetReservation: (id, { expiresAtMs }) =>
      forget('reservations', id, 'expiresAtMs' satisfies keyof Reservation, expiresAtMs),
    forgetWaiter: (id, { seenAtMs }) => forget('waiters', id, 'seenAtMs' satisfies keyof Waiter, seenAtMs),
  }
}
