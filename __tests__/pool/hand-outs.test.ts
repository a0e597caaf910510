import {
  DeleteQueueCommand,
  GetQueueAttributesCommand,
  ListQueueTagsCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { mockClient } from 'aws-sdk-client-mock'
import { RefusedError } from '../../src/domain/errors.ts'
import type { HandOut } from '../../src/domain/protocol.ts'
import { createHandOutQueues, type ReceivedHandOut } from '../../src/pool/hand-outs.ts'
import { instanceItem } from '../domain/samples.ts'
import { createQueue, deleteQueue, startServers, type Servers } from './servers.ts'

let servers: Servers
let name: string
let names = 0
let queueUrl: string

beforeAll(async () => {
  servers = await startServers()
})
beforeEach(async () => {
  name = `queue-${(names += 1)}`
  queueUrl = await createQueue(servers, name)
  servers.calls.clear()
})
afterAll(() => servers.stop())

const never = new AbortController().signal
const handOut = (number: number): HandOut => ({
  id: instanceItem(number).id,
  lease: number,
  instanceType: 'c6i.large',
})
const handOutsOf = (received: ReceivedHandOut[]) => received.map((one) => one.handOut)
const receipts = (received: ReceivedHandOut[]) => received.map(({ receipt }) => receipt)
const leases = (received: ReceivedHandOut[]) => received.map((one) => one.handOut?.lease).sort()

describe('hand-outs', () => {
  test('are received as they were sent, never more than asked for', async () => {
    expect(await servers.handOuts.send(queueUrl, [handOut(1), handOut(2), handOut(3)])).toEqual([])
    const first = await servers.handOuts.receive(queueUrl, 2, 0, never)
    expect(handOutsOf(first)).toEqual([handOut(1), handOut(2)])
    expect(handOutsOf(await servers.handOuts.receive(queueUrl, 2, 0, never))).toEqual([handOut(3)])
    expect(await servers.handOuts.receive(queueUrl, 2, 0, never)).toEqual([])
  })

  test('more than one call takes: 23 of 25 are received, the rest stays for others', async () => {
    await servers.handOuts.send(
      queueUrl,
      Array.from({ length: 25 }, (_, number) => handOut(number)),
    )
    expect(servers.sqs.bodies(name)).toHaveLength(25)
    const received = await servers.handOuts.receive(queueUrl, 23, 0, never)
    expect(new Set(leases(received)).size).toBe(23)
    expect(await servers.handOuts.receive(queueUrl, 10, 0, never)).toHaveLength(2)
    await servers.handOuts.delete(queueUrl, receipts(received))
    expect(servers.sqs.bodies(name)).toHaveLength(2)
  })

  test('given back, they are there for others at once; deleted, for nobody', async () => {
    await servers.handOuts.send(queueUrl, [handOut(1), handOut(2)])
    const received = await servers.handOuts.receive(queueUrl, 2, 0, never)
    await servers.handOuts.giveBack(queueUrl, receipts(received.slice(0, 1)))
    await servers.handOuts.delete(queueUrl, receipts(received.slice(1)))
    expect(handOutsOf(await servers.handOuts.receive(queueUrl, 2, 0, never))).toEqual([handOut(1)])
  })

  test('of none nothing is asked', async () => {
    await servers.handOuts.send(queueUrl, [])
    await servers.handOuts.delete(queueUrl, [])
    await servers.handOuts.giveBack(queueUrl, [])
    expect(await servers.handOuts.receive(queueUrl, 0, 0, never)).toEqual([])
    expect(servers.calls.all).toEqual([])
  })

  test('what somebody else wrote into the queue is received as no hand-out', async () => {
    await servers.clients.sqs.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: 'hello' }))
    const received = await servers.handOuts.receive(queueUrl, 1, 0, never)
    expect(handOutsOf(received)).toEqual([undefined])
    await servers.handOuts.delete(queueUrl, receipts(received))
    expect(servers.sqs.bodies(name)).toEqual([])
  })

  test('a receive that waits gets the first that comes', async () => {
    const waiting = servers.handOuts.receive(queueUrl, 1, 10, never)
    await servers.handOuts.send(queueUrl, [handOut(1)])
    expect(handOutsOf(await waiting)).toEqual([handOut(1)])
  })

  test('of a queue that was deleted there are none', async () => {
    await deleteQueue(servers, queueUrl)
    expect(await servers.handOuts.receive(queueUrl, 3, 0, never)).toEqual([])
  })

  test('those that SQS did not take come back to the sender', async () => {
    const client = new SQSClient({ region: 'us-east-1' })
    mockClient(client)
      .on(SendMessageBatchCommand)
      .resolvesOnce({ Successful: [], Failed: [{ Id: '1', Code: 'InternalError', SenderFault: false }] })
      .resolves({ Successful: [] })
    const all = Array.from({ length: 12 }, (_, number) => handOut(number))
    expect(await createHandOutQueues(client).send('url', all)).toEqual([handOut(1)])
  })

  test('a role that may not receive them is told so', async () => {
    servers.calls.failNext({ service: 'sqs', code: 'AccessDenied', status: 403 })
    await expect(servers.handOuts.receive(queueUrl, 1, 0, never)).rejects.toThrow(RefusedError)
  })
})

describe('queues', () => {
  async function attributesOf(url: string): Promise<Record<string, string> | undefined> {
    const get = new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: ['All'] })
    return (await servers.clients.sqs.send(get)).Attributes
  }

  test('are listed by name, those of other pools not', async () => {
    const url = await createQueue(servers, 'prefix-large-spot')
    await createQueue(servers, 'other-large-spot')
    expect(await servers.queues.list('prefix-')).toEqual(new Map([['prefix-large-spot', url]]))
    expect(await servers.queues.list('none-')).toEqual(new Map())
  })

  test.each([
    [1, '60'],
    [300, '300'],
    [2_000_000, '1209600'],
  ])('for instances that idle %d s keep hand-outs for %s s, hidden for a claim only', async (idle, kept) => {
    const url = await servers.queues.create(`idle-${idle}`, idle, { 'ec2-runner-pool': 'octo-repo' })
    expect(await attributesOf(url)).toMatchObject({ MessageRetentionPeriod: kept, VisibilityTimeout: '15' })
    const { Tags } = await servers.clients.sqs.send(new ListQueueTagsCommand({ QueueUrl: url }))
    expect(Tags).toEqual({ 'ec2-runner-pool': 'octo-repo' })
  })

  test('are made again when their name is free again, a minute after they were deleted', async () => {
    const url = await servers.queues.create('deleted', 300, {})
    await servers.clients.sqs.send(new DeleteQueueCommand({ QueueUrl: url }))
    expect(await servers.queues.create('deleted', 300, {})).toBe(url)
  })

  test('follow a changed idle time', async () => {
    await servers.queues.setRetention(queueUrl, 900)
    expect(await attributesOf(queueUrl)).toMatchObject({ MessageRetentionPeriod: '900' })
  })
})
