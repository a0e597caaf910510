import { AwsError } from '../aws-server.ts'
import type { SandboxClock } from '../clock.ts'
import { isObject, type JsonObject, numberOf, objectsOf, textOf } from '../json.ts'
import { type Message, messageIdOf, type Queue } from './queue.ts'

/** All queues of the account, by name. */
export interface Queues {
  byName: Map<string, Queue>
  /** Epoch ms by name. */
  deletedAtMs: Map<string, number>
  /** How many receives are still to find nothing, as the sampling of a short poll may. */
  emptyReceives: number
  /** How many entries of batches are still to fail. */
  failingEntries: number
  clock: SandboxClock
}

/** The queue that a request's QueueUrl names. */
export function queueOf(queues: Queues, params: JsonObject): Queue {
  const name = (textOf(params, 'QueueUrl') ?? '').split('/').at(-1) ?? ''
  return existing(queues, name)
}

export function existing(queues: Queues, name: string): Queue {
  const queue = queues.byName.get(name)
  if (queue === undefined) throw new AwsError('QueueDoesNotExist', 'The specified queue does not exist.')
  return queue
}

/** A record of texts, such as attributes or tags. */
export function textsByName(params: JsonObject, key: string): Record<string, string> {
  const value = params[key]
  if (!isObject(value)) return {}
  return Object.fromEntries(Object.entries(value).map(([name, text]) => [name, String(text)]))
}

/** An integer within its limits; throws InvalidParameterValue. */
export function integer(
  params: JsonObject,
  key: string,
  fallback: number,
  [low, high]: [number, number],
): number {
  const value = numberOf(params, key) ?? fallback
  if (Number.isInteger(value) && value >= low && value <= high) return value
  throw new AwsError(
    'InvalidParameterValue',
    `Value ${value} for parameter ${key} is invalid. Reason: must be between ${low} and ${high}.`,
  )
}

/** Message id and handle of a request; the message is undefined when it is gone. */
export function receiptOf(
  queue: Queue,
  params: JsonObject,
): { messageId: string; receiptHandle: string; message: Message | undefined } {
  const receiptHandle = textOf(params, 'ReceiptHandle') ?? ''
  const messageId = messageIdOf(receiptHandle)
  if (messageId === undefined) {
    throw new AwsError(
      'ReceiptHandleIsInvalid',
      `The input receipt handle "${receiptHandle}" is not a valid receipt handle.`,
    )
  }
  return { messageId, receiptHandle, message: queue.find(messageId) }
}

/** Runs each entry of a batch on its own: what fails is reported, not thrown. */
export function batch(
  queues: Queues,
  params: JsonObject,
  run: (entry: JsonObject) => JsonObject,
): JsonObject {
  const entries = objectsOf(params, 'Entries')
  if (entries.length === 0)
    throw new AwsError('EmptyBatchRequest', 'There should be at least one entry in the request.')
  if (entries.length > 10) {
    throw new AwsError(
      'TooManyEntriesInBatchRequest',
      `Maximum number of entries per request are 10. You have sent ${entries.length}.`,
    )
  }
  if (new Set(entries.map((entry) => textOf(entry, 'Id'))).size < entries.length) {
    throw new AwsError(
      'BatchEntryIdsNotDistinct',
      'Two or more batch entries in the request have the same Id.',
    )
  }
  const successful: JsonObject[] = []
  const failed: JsonObject[] = []
  for (const entry of entries) {
    const id = textOf(entry, 'Id')
    if (queues.failingEntries > 0) {
      queues.failingEntries -= 1
      failed.push({ Id: id, SenderFault: false, Code: 'InternalError', Message: 'injected by the sandbox' })
      continue
    }
    try {
      successful.push({ Id: id, ...run(entry) })
    } catch (error) {
      if (!(error instanceof AwsError)) throw error
      failed.push({ Id: id, SenderFault: true, Code: error.code, Message: error.message })
    }
  }
  return { Successful: successful, ...(failed.length > 0 && { Failed: failed }) }
}
