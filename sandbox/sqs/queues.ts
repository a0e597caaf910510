import { accountId, region } from '../account.ts'
import { AwsError } from '../aws-server.ts'
import { type JsonObject, textOf, textsOf } from '../json.ts'
import { Queue } from './queue.ts'
import { existing, integer, queueOf, type Queues, textsByName } from './requests.ts'

/** A name stays taken for so long after its queue was deleted. */
const deletedRecentlyMs = 60_000
const purgeIntervalMs = 60_000

/** Limits of what a queue may be told (CreateQueue in the SQS API reference). */
const attributeLimits: Record<string, [number, number]> = {
  VisibilityTimeout: [0, 43_200],
  MaximumMessageSize: [1_024, 1_048_576],
  MessageRetentionPeriod: [60, 1_209_600],
  DelaySeconds: [0, 900],
  ReceiveMessageWaitTimeSeconds: [0, 20],
}
const freeAttributes = [
  'Policy',
  'RedrivePolicy',
  'RedriveAllowPolicy',
  'KmsMasterKeyId',
  'SqsManagedSseEnabled',
]

/** `urlOf` builds a queue's URL from the host that the client used: the SDK calls the URL's host from then on. */
export function createQueue(queues: Queues, params: JsonObject, urlOf: (name: string) => string): JsonObject {
  const name = textOf(params, 'QueueName') ?? ''
  if (!/^[\w-]{1,80}$/.test(name)) {
    throw new AwsError(
      'InvalidParameterValue',
      'Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length',
    )
  }
  const attributes = checked(textsByName(params, 'Attributes'))
  const present = queues.byName.get(name)
  if (present === undefined) {
    if (queues.clock.now() - (queues.deletedAtMs.get(name) ?? -Infinity) < deletedRecentlyMs) {
      throw new AwsError(
        'QueueDeletedRecently',
        'You must wait 60 seconds after deleting a queue before you can create another with the same name.',
      )
    }
    queues.byName.set(name, new Queue(name, attributes, textsByName(params, 'tags'), queues.clock))
  } else {
    const other = Object.keys(attributes).find((key) => attributes[key] !== present.attributes[key])
    if (other !== undefined) {
      throw new AwsError(
        'QueueNameExists',
        `A queue already exists with the same name and a different value for attribute ${other}`,
      )
    }
  }
  return { QueueUrl: urlOf(name) }
}

function checked(attributes: Record<string, string>): Record<string, string> {
  for (const [name, value] of Object.entries(attributes)) {
    const limits = attributeLimits[name]
    if (limits === undefined && !freeAttributes.includes(name)) {
      throw new AwsError('InvalidAttributeName', `Unknown Attribute ${name}.`)
    }
    if (limits !== undefined && !(Number(value) >= limits[0] && Number(value) <= limits[1])) {
      throw new AwsError('InvalidAttributeValue', `Invalid value for the parameter ${name}.`)
    }
  }
  return attributes
}

export function getQueueUrl(queues: Queues, params: JsonObject, urlOf: (name: string) => string): JsonObject {
  return { QueueUrl: urlOf(existing(queues, textOf(params, 'QueueName') ?? '').name) }
}

export function listQueues(queues: Queues, params: JsonObject, urlOf: (name: string) => string): JsonObject {
  const prefix = textOf(params, 'QueueNamePrefix') ?? ''
  const names = [...queues.byName.keys()].filter((name) => name.startsWith(prefix)).sort()
  const paged = params['MaxResults'] !== undefined
  const limit = integer(params, 'MaxResults', 1_000, [1, 1_000])
  const start = Number(Buffer.from(textOf(params, 'NextToken') ?? '', 'base64').toString())
  const page = names.slice(start, start + limit)
  const more = paged && start + limit < names.length
  return {
    ...(page.length > 0 && { QueueUrls: page.map(urlOf) }),
    ...(more && { NextToken: Buffer.from(String(start + limit)).toString('base64') }),
  }
}

export function setQueueAttributes(queues: Queues, params: JsonObject): JsonObject {
  Object.assign(queueOf(queues, params).attributes, checked(textsByName(params, 'Attributes')))
  return {}
}

export function getQueueAttributes(queues: Queues, params: JsonObject): JsonObject {
  const queue = queueOf(queues, params)
  const now = queues.clock.now()
  const messages = queue.messages()
  const hidden = messages.filter(({ visibleAtMs }) => visibleAtMs > now)
  const delayed = hidden.filter(({ receiveCount }) => receiveCount === 0)
  const all: Record<string, string> = {
    ...queue.attributes,
    QueueArn: `arn:aws:sqs:${region}:${accountId}:${queue.name}`,
    CreatedTimestamp: String(Math.floor(queue.createdAtMs / 1_000)),
    ApproximateNumberOfMessages: String(messages.length - hidden.length),
    ApproximateNumberOfMessagesNotVisible: String(hidden.length - delayed.length),
    ApproximateNumberOfMessagesDelayed: String(delayed.length),
  }
  const wanted = textsOf(params, 'AttributeNames')
  const named = Object.entries(all).filter(([name]) => wanted.includes('All') || wanted.includes(name))
  return named.length > 0 ? { Attributes: Object.fromEntries(named) } : {}
}

export function tagQueue(queues: Queues, params: JsonObject): JsonObject {
  Object.assign(queueOf(queues, params).tags, textsByName(params, 'Tags'))
  return {}
}

export function listQueueTags(queues: Queues, params: JsonObject): JsonObject {
  return { Tags: queueOf(queues, params).tags }
}

export function purgeQueue(queues: Queues, params: JsonObject): JsonObject {
  const queue = queueOf(queues, params)
  if (queues.clock.now() - queue.purgedAtMs < purgeIntervalMs) {
    throw new AwsError(
      'PurgeQueueInProgress',
      'Only one PurgeQueue operation on a queue is allowed every 60 seconds.',
      403,
    )
  }
  queue.purge()
  return {}
}

export function deleteQueue(queues: Queues, params: JsonObject): JsonObject {
  const queue = queueOf(queues, params)
  queue.close()
  queues.byName.delete(queue.name)
  queues.deletedAtMs.set(queue.name, queues.clock.now())
  return {}
}
