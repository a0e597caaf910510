import {
  CreateQueueCommand,
  ListQueuesCommand,
  QueueDeletedRecently,
  SetQueueAttributesCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs'
import { forPurpose } from '../aws/errors.ts'
import type { Clock } from '../domain/clock.ts'
import { PoolError } from '../domain/errors.ts'

/** How long a received hand-out stays hidden: time enough for one claim. */
const visibilityTimeoutSeconds = 15
const shortestRetentionSeconds = 60
const longestRetentionSeconds = 14 * 24 * 3_600
const deletionLimitMs = 70_000
const deletionPauseMs = 5_000

/** Set-up of the hand-out queues. */
export interface QueueSetup {
  /** URLs of the pool's queues by name. */
  list(prefix: string): Promise<Map<string, string>>
  /** Creates a queue for instances that idle this long; returns its URL. */
  create(name: string, idleTimeSeconds: number, tags: Record<string, string>): Promise<string>
  /** Lets the queue's messages live as long as the instances idle. */
  setRetention(queueUrl: string, idleTimeSeconds: number): Promise<void>
}

/** Set-up of the queues behind an SQS client. */
export function createQueueSetup(client: SQSClient, clock: Clock): QueueSetup {
  return {
    list: (prefix) =>
      forPurpose('list the queues of the pool', async () => {
        const urls: string[] = []
        let token: string | undefined
        do {
          const page = await client.send(
            new ListQueuesCommand({ QueueNamePrefix: prefix, MaxResults: 1000, NextToken: token }),
          )
          urls.push(...(page.QueueUrls ?? []))
          token = page.NextToken
        } while (token)
        return new Map(urls.map((url) => [url.slice(url.lastIndexOf('/') + 1), url]))
      }),

    create: (name, idleTimeSeconds, tags) =>
      forPurpose(`create the queue ${name}`, async () => {
        const create = new CreateQueueCommand({
          QueueName: name,
          Attributes: attributes(idleTimeSeconds),
          tags,
        })
        const { QueueUrl: url } = await afterItsDeletion(clock, () => client.send(create))
        if (!url)
          throw new PoolError({ code: 'call-failed', message: `SQS does not say the URL of ${name}.` })
        return url
      }),

    setRetention: async (queueUrl, idleTimeSeconds) => {
      await forPurpose('set the retention of a queue', () =>
        client.send(
          new SetQueueAttributesCommand({ QueueUrl: queueUrl, Attributes: attributes(idleTimeSeconds) }),
        ),
      )
    },
  }
}

/**
 * SQS lets nobody make a queue within 60 s of the deletion of one with its name
 * (https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_CreateQueue.html).
 */
async function afterItsDeletion<T>(clock: Clock, create: () => Promise<T>): Promise<T> {
  const limitAtMs = clock.now() + deletionLimitMs
  for (;;) {
    try {
      return await create()
    } catch (thrown) {
      if (!(thrown instanceof QueueDeletedRecently) || clock.now() >= limitAtMs) throw thrown
      await clock.sleep(deletionPauseMs)
    }
  }
}

function attributes(idleTimeSeconds: number) {
  const retention = Math.min(longestRetentionSeconds, Math.max(shortestRetentionSeconds, idleTimeSeconds))
  return {
    MessageRetentionPeriod: String(retention),
    VisibilityTimeout: String(visibilityTimeoutSeconds),
  }
}
