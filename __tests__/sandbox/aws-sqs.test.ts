import {
  ChangeMessageVisibilityBatchCommand,
  ChangeMessageVisibilityCommand,
  CreateQueueCommand,
  DeleteMessageBatchCommand,
  DeleteMessageCommand,
  DeleteQueueCommand,
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  ListQueuesCommand,
  ListQueueTagsCommand,
  PurgeQueueCommand,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
  SetQueueAttributesCommand,
  type SQSClient,
  TagQueueCommand,
} from '@aws-sdk/client-sqs'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts'
import { clients, errorName, until } from './aws-clients.ts'

let sandbox: Sandbox
let sqs: SQSClient
let queues = 0

beforeAll(async () => {
  sandbox = await startSandbox()
  sqs = clients(sandbox).sqs
})
afterAll(async () => {
  await sandbox.stop()
})

async function newQueue(Attributes: Record<string, string> = {}): Promise<string> {
  queues += 1
  const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: `queue-${queues}`, Attributes }))
  return QueueUrl ?? ''
}

const send = (QueueUrl: string, MessageBody: string) =>
  sqs.send(new SendMessageCommand({ QueueUrl, MessageBody }))
const receive = async (QueueUrl: string, WaitTimeSeconds = 0, MaxNumberOfMessages = 10) =>
  (await sqs.send(new ReceiveMessageCommand({ QueueUrl, WaitTimeSeconds, MaxNumberOfMessages }))).Messages ??
  []

describe('queues', () => {
  test('are created once; the same attributes give the same URL, others are refused', async () => {
    const create = (retention: string) =>
      sqs.send(
        new CreateQueueCommand({
          QueueName: 'same',
          Attributes: { MessageRetentionPeriod: retention },
          tags: { a: 'b' },
        }),
      )
    const { QueueUrl = '' } = await create('600')
    expect(QueueUrl).toBe(`${sandbox.sqs.origin}/123456789012/same`)
    expect((await create('600')).QueueUrl).toBe(QueueUrl)
    expect(await errorName(create('900'))).toBe('QueueNameExists')
    expect(await errorName(create('5'))).toBe('InvalidAttributeValue')
    expect((await sqs.send(new GetQueueUrlCommand({ QueueName: 'same' }))).QueueUrl).toBe(QueueUrl)
    await sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes: { VisibilityTimeout: '15' } }))
    await sqs.send(new TagQueueCommand({ QueueUrl, Tags: { c: 'd' } }))
    expect((await sqs.send(new ListQueueTagsCommand({ QueueUrl }))).Tags).toEqual({ a: 'b', c: 'd' })
    const { Attributes } = await sqs.send(
      new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }),
    )
    expect(Attributes).toMatchObject({
      VisibilityTimeout: '15',
      MessageRetentionPeriod: '600',
      QueueArn: 'arn:aws:sqs:us-east-1:123456789012:same',
      ApproximateNumberOfMessages: '0',
    })
  })

  test('that do not exist are named so; a deleted name rests for a minute', async () => {
    expect(await errorName(sqs.send(new GetQueueUrlCommand({ QueueName: 'none' })))).toBe('QueueDoesNotExist')
    const QueueUrl = await newQueue()
    await sqs.send(new DeleteQueueCommand({ QueueUrl }))
    expect(await errorName(send(QueueUrl, 'x'))).toBe('QueueDoesNotExist')
    const QueueName = QueueUrl.split('/').at(-1) ?? ''
    expect(await errorName(sqs.send(new CreateQueueCommand({ QueueName })))).toBe('QueueDeletedRecently')
  })

  test('are listed by prefix, in pages', async () => {
    for (const QueueName of ['list-a', 'list-b', 'list-c'])
      await sqs.send(new CreateQueueCommand({ QueueName }))
    const names: string[] = []
    let NextToken: string | undefined
    do {
      const page = await sqs.send(
        new ListQueuesCommand({ QueueNamePrefix: 'list-', MaxResults: 2, ...(NextToken && { NextToken }) }),
      )
      names.push(...(page.QueueUrls ?? []).map((url) => url.split('/').at(-1) ?? ''))
      NextToken = page.NextToken
    } while (NextToken !== undefined)
    expect(names).toEqual(['list-a', 'list-b', 'list-c'])
    expect((await sqs.send(new ListQueuesCommand({ QueueNamePrefix: 'none' }))).QueueUrls).toBeUndefined()
  })

  test('are purged once a minute', async () => {
    const QueueUrl = await newQueue()
    await send(QueueUrl, 'x')
    await sqs.send(new PurgeQueueCommand({ QueueUrl }))
    expect(await receive(QueueUrl)).toEqual([])
    expect(await errorName(sqs.send(new PurgeQueueCommand({ QueueUrl })))).toBe('PurgeQueueInProgress')
  })
})

describe('messages', () => {
  test('arrive once with checksums that the SDK accepts, and go when deleted', async () => {
    const QueueUrl = await newQueue()
    const sent = await sqs.send(
      new SendMessageCommand({
        QueueUrl,
        MessageBody: 'größer & <"kleiner">',
        MessageAttributes: {
          text: { DataType: 'String', StringValue: 'ä' },
          bytes: { DataType: 'Binary', BinaryValue: Buffer.from([0, 255]) },
        },
      }),
    )
    const { Messages } = await sqs.send(
      new ReceiveMessageCommand({
        QueueUrl,
        MessageAttributeNames: ['All'],
        MessageSystemAttributeNames: ['ApproximateReceiveCount'],
      }),
    )
    expect(Messages).toMatchObject([
      {
        MessageId: sent.MessageId,
        Body: 'größer & <"kleiner">',
        MD5OfMessageAttributes: sent.MD5OfMessageAttributes,
        Attributes: { ApproximateReceiveCount: '1' },
        MessageAttributes: { text: { StringValue: 'ä' } },
      },
    ])
    expect(await receive(QueueUrl)).toEqual([])
    const { Attributes } = await sqs.send(
      new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }),
    )
    expect(Attributes).toMatchObject({
      ApproximateNumberOfMessages: '0',
      ApproximateNumberOfMessagesNotVisible: '1',
    })
    await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: Messages?.[0]?.ReceiptHandle }))
    expect(sandbox.sqs.bodies(QueueUrl.split('/').at(-1) ?? '')).toEqual([])
  })

  test('come back when their visibility ends; an old receipt then deletes nothing', async () => {
    const QueueUrl = await newQueue({ VisibilityTimeout: '1' })
    await send(QueueUrl, 'again')
    const [first] = await receive(QueueUrl)
    const [second] = await receive(QueueUrl, 20)
    expect(second?.MessageId).toBe(first?.MessageId)
    await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: first?.ReceiptHandle }))
    const change = (ReceiptHandle: string | undefined) =>
      sqs.send(new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle, VisibilityTimeout: 0 }))
    await change(second?.ReceiptHandle)
    const [third] = await receive(QueueUrl)
    expect(third?.Body).toBe('again')
    expect(await errorName(change('garbage'))).toBe('ReceiptHandleIsInvalid')
    await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: third?.ReceiptHandle }))
    expect(await errorName(change(third?.ReceiptHandle))).toBe('InvalidParameterValue')
  })

  test('in batches: what fails is told one by one', async () => {
    const QueueUrl = await newQueue()
    const Entries = Array.from({ length: 10 }, (_, index) => ({
      Id: `${index}`,
      MessageBody: `body ${index}`,
    }))
    const sent = await sqs.send(new SendMessageBatchCommand({ QueueUrl, Entries }))
    expect(sent.Successful).toHaveLength(10)
    expect(sent.Failed).toBeUndefined()
    const eleven = new SendMessageBatchCommand({
      QueueUrl,
      Entries: [...Entries, { Id: 'x', MessageBody: 'x' }],
    })
    expect(await errorName(sqs.send(eleven))).toBe('TooManyEntriesInBatchRequest')
    const messages = await receive(QueueUrl)
    expect(messages).toHaveLength(10)
    const hidden = await sqs.send(
      new ChangeMessageVisibilityBatchCommand({
        QueueUrl,
        Entries: [
          { Id: 'a', ReceiptHandle: messages[0]?.ReceiptHandle, VisibilityTimeout: 0 },
          { Id: 'b', ReceiptHandle: 'garbage', VisibilityTimeout: 0 },
        ],
      }),
    )
    expect(hidden.Successful).toMatchObject([{ Id: 'a' }])
    expect(hidden.Failed).toMatchObject([{ Id: 'b', Code: 'ReceiptHandleIsInvalid', SenderFault: true }])
    const deleted = await sqs.send(
      new DeleteMessageBatchCommand({
        QueueUrl,
        Entries: messages.map(({ ReceiptHandle }, index) => ({ Id: `${index}`, ReceiptHandle })),
      }),
    )
    expect(deleted.Successful).toHaveLength(10)
  })

  test('can be delayed', async () => {
    const QueueUrl = await newQueue()
    await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'later', DelaySeconds: 2 }))
    expect(await receive(QueueUrl)).toEqual([])
    expect(await receive(QueueUrl, 5)).toHaveLength(1)
  })
})

describe('a long poll', () => {
  test('wakes the moment a message is sent, and gives it to one of many', async () => {
    const QueueUrl = await newQueue()
    await send(QueueUrl, 'warm-up')
    await receive(QueueUrl)
    const received: number[] = []
    const polls = [1, 2, 3].map(async () => {
      received.push((await receive(QueueUrl, 3)).length)
    })
    await new Promise((resolve) => setTimeout(resolve, 200))
    await send(QueueUrl, 'one')
    await Promise.all(polls)
    expect(received).toEqual([1, 0, 0])
  })

  test('wakes when a message is given back', async () => {
    const QueueUrl = await newQueue()
    await send(QueueUrl, 'back')
    const [{ ReceiptHandle } = {}] = await receive(QueueUrl)
    const poll = receive(QueueUrl, 10)
    await sqs.send(new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle, VisibilityTimeout: 0 }))
    expect(await poll).toHaveLength(1)
  })

  test('that its client dropped swallows no message', async () => {
    const QueueUrl = await newQueue()
    const abort = new AbortController()
    const dropped = sqs.send(new ReceiveMessageCommand({ QueueUrl, WaitTimeSeconds: 20 }), {
      abortSignal: abort.signal,
    })
    setTimeout(() => {
      abort.abort()
    }, 100)
    expect(await errorName(dropped)).toBe('AbortError')
    await until('the server noticed', () => {
      const last = sandbox.calls.of({ service: 'sqs', operation: 'ReceiveMessage' }).at(-1)
      return JSON.stringify(last?.request).includes(`"${QueueUrl}"`)
    })
    await send(QueueUrl, 'kept')
    expect(await receive(QueueUrl, 1)).toHaveLength(1)
  })
})

test('instances may not use queues', async () => {
  const own = clients(sandbox, 'ASIAi-0123456789abcdef0').sqs
  expect(await errorName(own.send(new ListQueuesCommand({})))).toBe('AccessDenied')
})

test('a receive can find nothing although there is something', async () => {
  const QueueUrl = await newQueue()
  await send(QueueUrl, 'x')
  sandbox.sqs.emptyNextReceives(1)
  expect(await receive(QueueUrl)).toEqual([])
  expect(await receive(QueueUrl)).toHaveLength(1)
})
