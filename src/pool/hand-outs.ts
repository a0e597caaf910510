import {
  ChangeMessageVisibilityBatchCommand,
  DeleteMessageBatchCommand,
  QueueDoesNotExist,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  type Message,
  type SQSClient,
} from '@aws-sdk/client-sqs'
import { forPurpose } from '../aws/errors.ts'
import { throwIfCancelled } from '../domain/clock.ts'
import { decodeHandOut } from '../domain/parsing/hand-out.ts'
import { encodeHandOut, type HandOut } from '../domain/protocol.ts'

/** SQS's limit for one receive and for one batch. */
const batchLimit = 10

/** A hand-out as received: to be deleted or given back by its receipt. */
export interface ReceivedHandOut {
  receipt: string
  /** Undefined when the message is not a hand-out. */
  handOut: HandOut | undefined
}

/** The queues that hand out idle instances: hints, so a failure of theirs never loses an instance. */
export interface HandOutQueues {
  /**
   * Takes at most `count` hand-outs at once; for `waitSeconds` (0 to 20) it waits for the first. An empty answer
   * proves nothing: short polls see only some of SQS's servers. Throws CancelledError when the signal aborts the wait;
   * what SQS sent meanwhile becomes visible again by itself.
   */
  receive(
    queueUrl: string,
    count: number,
    waitSeconds: number,
    cancelled: AbortSignal,
  ): Promise<ReceivedHandOut[]>
  /** Takes used and stale hand-outs off the queue. */
  delete(queueUrl: string, receipts: readonly string[]): Promise<void>
  /** Lets others receive these hand-outs at once. */
  giveBack(queueUrl: string, receipts: readonly string[]): Promise<void>
  /** Announces idle instances; returns those that SQS did not take. */
  send(queueUrl: string, handOuts: readonly HandOut[]): Promise<HandOut[]>
}

/** The hand-out queues behind an SQS client. */
export function createHandOutQueues(client: SQSClient): HandOutQueues {
  return {
    receive: async (queueUrl, count, waitSeconds, cancelled) => {
      const sizes = Array.from({ length: Math.ceil(count / batchLimit) }, (_, index) =>
        Math.min(batchLimit, count - index * batchLimit),
      )
      const answers = await forPurpose('receive hand-outs of idle instances', () =>
        Promise.all(
          sizes.map(async (size) => {
            const receive = new ReceiveMessageCommand({
              QueueUrl: queueUrl,
              MaxNumberOfMessages: size,
              WaitTimeSeconds: waitSeconds,
            })
            try {
              return (await client.send(receive, { abortSignal: cancelled })).Messages ?? []
            } catch (thrown) {
              throwIfCancelled(cancelled)
              // Somebody deleted the queue: refresh makes it anew, the index serves until then.
              if (thrown instanceof QueueDoesNotExist) return []
              throw thrown
            }
          }),
        ),
      )
      return answers.flat().flatMap(received)
    },

    delete: async (queueUrl, receipts) => {
      await inBatches(receipts, async (batch) => {
        const Entries = batch.map((ReceiptHandle, index) => ({ Id: String(index), ReceiptHandle }))
        await client.send(new DeleteMessageBatchCommand({ QueueUrl: queueUrl, Entries }))
      })
    },

    giveBack: async (queueUrl, receipts) => {
      await inBatches(receipts, async (batch) => {
        const Entries = batch.map((ReceiptHandle, index) => ({
          Id: String(index),
          ReceiptHandle,
          VisibilityTimeout: 0,
        }))
        await client.send(new ChangeMessageVisibilityBatchCommand({ QueueUrl: queueUrl, Entries }))
      })
    },

    send: async (queueUrl, handOuts) => {
      const refused: HandOut[] = []
      await inBatches(handOuts, async (batch) => {
        const Entries = batch.map((handOut, index) => ({
          Id: String(index),
          MessageBody: encodeHandOut(handOut),
        }))
        const answer = await client.send(new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries }))
        const failedIds = new Set((answer.Failed ?? []).map((entry) => entry.Id))
        refused.push(...batch.filter((_, index) => failedIds.has(String(index))))
      })
      return refused
    },
  }
}

function received(message: Message): ReceivedHandOut[] {
  if (message.ReceiptHandle === undefined) return []
  return [{ receipt: message.ReceiptHandle, handOut: decodeHandOut(message.Body ?? '') }]
}

async function inBatches<T>(all: readonly T[], send: (batch: T[]) => Promise<void>): Promise<void> {
  const batches = Array.from({ length: Math.ceil(all.length / batchLimit) }, (_, index) =>
    all.slice(index * batchLimit, (index + 1) * batchLimit),
  )
  await Promise.all(batches.map(send))
}
