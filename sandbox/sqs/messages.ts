import { AwsError } from '../aws-server.ts'
import { isObject, type JsonObject, objectOf, textOf, textsOf } from '../json.ts'
import { md5, md5OfAttributes } from './checksums.ts'
import type { Message, Queue } from './queue.ts'
import { batch, integer, queueOf, type Queues, receiptOf } from './requests.ts'

export function sendMessage(queues: Queues, params: JsonObject): JsonObject {
  return send(queueOf(queues, params), params)
}

export function sendMessageBatch(queues: Queues, params: JsonObject): JsonObject {
  const queue = queueOf(queues, params)
  return batch(queues, params, (entry) => send(queue, entry))
}

function send(queue: Queue, params: JsonObject): JsonObject {
  const body = textOf(params, 'MessageBody')
  if (!body) throw new AwsError('MissingParameter', 'The request must contain the parameter MessageBody.')
  if (Buffer.byteLength(body) > queue.seconds('MaximumMessageSize')) {
    throw new AwsError(
      'InvalidParameterValue',
      'One or more parameters are invalid. Reason: Message must be shorter.',
    )
  }
  const attributes = objectOf(params, 'MessageAttributes')
  const delaySeconds = integer(params, 'DelaySeconds', queue.seconds('DelaySeconds'), [0, 900])
  const { messageId } = queue.send(body, attributes, delaySeconds)
  return { MessageId: messageId, MD5OfMessageBody: md5(body), ...attributesChecksum(attributes) }
}

function attributesChecksum(attributes: JsonObject): JsonObject {
  const checksum = md5OfAttributes(attributes)
  return checksum === undefined ? {} : { MD5OfMessageAttributes: checksum }
}

export async function receiveMessage(
  queues: Queues,
  params: JsonObject,
  gone: AbortSignal,
): Promise<JsonObject> {
  const queue = queueOf(queues, params)
  const limit = integer(params, 'MaxNumberOfMessages', 1, [1, 10])
  const waitSeconds = integer(
    params,
    'WaitTimeSeconds',
    queue.seconds('ReceiveMessageWaitTimeSeconds'),
    [0, 20],
  )
  const visibilitySeconds = integer(
    params,
    'VisibilityTimeout',
    queue.seconds('VisibilityTimeout'),
    [0, 43_200],
  )
  if (queues.emptyReceives > 0) {
    queues.emptyReceives -= 1
    return {}
  }
  const messages = await queue.receive(limit, visibilitySeconds, waitSeconds, gone)
  return messages.length > 0 ? { Messages: messages.map((message) => received(message, params)) } : {}
}

function received(message: Message, params: JsonObject): JsonObject {
  const system: Record<string, string> = {
    SentTimestamp: String(message.sentAtMs),
    ApproximateReceiveCount: String(message.receiveCount),
    ApproximateFirstReceiveTimestamp: String(message.firstReceivedAtMs),
  }
  const wanted = [...textsOf(params, 'AttributeNames'), ...textsOf(params, 'MessageSystemAttributeNames')]
  const named = Object.entries(system).filter(([name]) => wanted.includes('All') || wanted.includes(name))
  const attributes = wantedAttributes(message.attributes, textsOf(params, 'MessageAttributeNames'))
  return {
    MessageId: message.messageId,
    ReceiptHandle: message.receiptHandle,
    Body: message.body,
    MD5OfBody: md5(message.body),
    ...attributesChecksum(attributes),
    ...(named.length > 0 && { Attributes: Object.fromEntries(named) }),
    ...(Object.keys(attributes).length > 0 && { MessageAttributes: attributes }),
  }
}

function wantedAttributes(attributes: JsonObject, wanted: string[]): JsonObject {
  const all = wanted.includes('All') || wanted.includes('.*')
  return Object.fromEntries(
    Object.entries(attributes).filter(([name, value]) => isObject(value) && (all || wanted.includes(name))),
  )
}

export function deleteMessage(queues: Queues, params: JsonObject): JsonObject {
  return remove(queueOf(queues, params), params)
}

export function deleteMessageBatch(queues: Queues, params: JsonObject): JsonObject {
  const queue = queueOf(queues, params)
  return batch(queues, params, (entry) => remove(queue, entry))
}

function remove(queue: Queue, params: JsonObject): JsonObject {
  const { messageId, receiptHandle } = receiptOf(queue, params)
  queue.delete(messageId, receiptHandle)
  return {}
}

export function changeMessageVisibility(queues: Queues, params: JsonObject): JsonObject {
  return hide(queueOf(queues, params), params)
}

export function changeMessageVisibilityBatch(queues: Queues, params: JsonObject): JsonObject {
  const queue = queueOf(queues, params)
  return batch(queues, params, (entry) => hide(queue, entry))
}

function hide(queue: Queue, params: JsonObject): JsonObject {
  const { message, receiptHandle } = receiptOf(queue, params)
  const seconds = integer(params, 'VisibilityTimeout', 0, [0, 43_200])
  if (message === undefined) {
    throw new AwsError(
      'InvalidParameterValue',
      `Value ${receiptHandle} for parameter ReceiptHandle is invalid. Reason: Message does not exist or is not ` +
        'available for visibility timeout change.',
    )
  }
  if (queue.isVisible(message)) {
    throw new AwsError('MessageNotInflight', 'The specified message is not in flight.')
  }
  queue.hide(message, seconds)
  return {}
}
