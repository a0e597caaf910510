import { accountId } from '../account.ts'
import { decodeJson, jsonAnswer, jsonError } from '../aws-json.ts'
import { AwsError, type AwsRequest, type AwsService, serveAws } from '../aws-server.ts'
import type { CallLog } from '../calls.ts'
import { SandboxClock } from '../clock.ts'
import type { JsonObject } from '../json.ts'
import * as messages from './messages.ts'
import { needs } from './needs.ts'
import * as queues from './queues.ts'
import type { Queues } from './requests.ts'

/** Queues without their server: what answers the calls, and what steers them. */
export interface Sqs {
  service: AwsService
  /** Bodies of all messages of a queue, hidden ones too; undefined when there is no such queue. */
  bodies: (queueName: string) => string[] | undefined
  queueNames: () => string[]
  /** The next receives find nothing, though there may be messages. */
  emptyNextReceives: (count: number) => void
  /** Sends each message of a queue a second time: queues deliver at least once. */
  duplicate: (queueName: string) => void
  /** Drops every message of a queue. */
  lose: (queueName: string) => void
  /** The next entries of batches fail on their own, with the error of a fault of the service. */
  failNextEntries: (count: number) => void
  /** Messages whose time has come become visible now. */
  timeSkipped: () => void
  /** Ends every timer. */
  close: () => void
}

export interface SandboxSqs extends Omit<Sqs, 'service' | 'close'> {
  origin: string
  stop: () => Promise<void>
}

type Operation = (all: Queues, params: JsonObject, request: AwsRequest) => JsonObject | Promise<JsonObject>

const operations: Record<string, Operation> = {
  CreateQueue: (all, params, request) => queues.createQueue(all, params, urlOf(request)),
  GetQueueUrl: (all, params, request) => queues.getQueueUrl(all, params, urlOf(request)),
  ListQueues: (all, params, request) => queues.listQueues(all, params, urlOf(request)),
  SetQueueAttributes: queues.setQueueAttributes,
  GetQueueAttributes: queues.getQueueAttributes,
  TagQueue: queues.tagQueue,
  ListQueueTags: queues.listQueueTags,
  PurgeQueue: queues.purgeQueue,
  DeleteQueue: queues.deleteQueue,
  SendMessage: messages.sendMessage,
  SendMessageBatch: messages.sendMessageBatch,
  ReceiveMessage: (all, params, request) => messages.receiveMessage(all, params, request.signal),
  DeleteMessage: messages.deleteMessage,
  DeleteMessageBatch: messages.deleteMessageBatch,
  ChangeMessageVisibility: messages.changeMessageVisibility,
  ChangeMessageVisibilityBatch: messages.changeMessageVisibilityBatch,
}

function urlOf({ headers }: AwsRequest): (name: string) => string {
  return (name) => `http://${headers.host ?? ''}/${accountId}/${name}`
}

/** SQS with standard queues, in memory. */
export function createSqs(clock: SandboxClock): Sqs {
  const all: Queues = {
    byName: new Map(),
    deletedAtMs: new Map(),
    emptyReceives: 0,
    failingEntries: 0,
    clock,
  }
  return {
    service: {
      service: 'sqs',
      decode: decodeJson,
      execute: async (request) => {
        const operation = operations[request.operation]
        if (operation === undefined) throw new AwsError('UnknownOperationException', '')
        return jsonAnswer(await operation(all, request.params, request))
      },
      encodeError: (error) => jsonError('com.amazonaws.sqs', error),
      needs,
      denial: { code: 'AccessDenied', status: 403 },
    },
    bodies: (queueName) =>
      all.byName
        .get(queueName)
        ?.messages()
        .map(({ body }) => body),
    queueNames: () => [...all.byName.keys()],
    emptyNextReceives: (count) => {
      all.emptyReceives = count
    },
    duplicate: (queueName) => {
      const queue = all.byName.get(queueName)
      for (const { body, attributes } of [...(queue?.messages() ?? [])]) queue?.send(body, attributes, 0)
    },
    lose: (queueName) => {
      all.byName.get(queueName)?.lose()
    },
    failNextEntries: (count) => {
      all.failingEntries = count
    },
    timeSkipped: () => {
      for (const queue of all.byName.values()) queue.timeSkipped()
    },
    close: () => {
      for (const queue of all.byName.values()) queue.close()
    },
  }
}

/** The queues behind the sandbox's log and faults. */
export async function startSqs(calls: CallLog, clock = new SandboxClock()): Promise<SandboxSqs> {
  const { service, close, ...queues } = createSqs(clock)
  const server = await serveAws(service, calls, clock)
  return {
    ...queues,
    origin: server.origin,
    stop: async () => {
      await server.stop()
      close()
    },
  }
}
