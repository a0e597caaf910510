import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { SQSClient } from '@aws-sdk/client-sqs'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'

const connectionTimeoutMs = 3_000
const dynamodbTimeoutMs = 8_000
/** Beyond the 20 s that a long poll may last. */
const sqsTimeoutMs = 28_000
/** CreateFleet answers when the machines are chosen, which takes seconds. */
export const ec2TimeoutMs = 25_000

/**
 * What every SDK client of the action is made with. A call that is not answered within its time is given up and
 * repeated: by itself the SDK would wait for ever.
 */
export function clientSettings(region: string, requestTimeoutMs: number) {
  return {
    region,
    customUserAgent: 'ec2-runner-pool-manager',
    maxAttempts: 6,
    requestHandler: {
      connectionTimeout: connectionTimeoutMs,
      requestTimeout: requestTimeoutMs,
      throwOnRequestTimeout: true,
    },
  }
}

/** A DynamoDB client in the service's own form. */
export function createDynamodbClient(region: string): DynamoDBClient {
  return new DynamoDBClient(clientSettings(region, dynamodbTimeoutMs))
}

/**
 * Every number becomes a number, if an inexact one. By default the SDK makes a BigInt of some and throws at others, and
 * a job with sudo can write any number into the item of its machine.
 */
export const unmarshalling = { wrapNumbers: Number }

/** A DynamoDB client that takes and returns plain objects; undefined attributes are left out. */
export function createDocumentClient(client: DynamoDBClient): DynamoDBDocumentClient {
  return DynamoDBDocumentClient.from(client, {
    marshallOptions: { removeUndefinedValues: true },
    // A copy, because the client adds to it.
    unmarshallOptions: { ...unmarshalling },
  })
}

/**
 * An SQS client that keeps to its endpoint. By default the SDK follows the host of each queue URL instead, past
 * AWS_ENDPOINT_URL_SQS and VPC endpoints.
 */
export function createSqsClient(region: string): SQSClient {
  return new SQSClient({ ...clientSettings(region, sqsTimeoutMs), useQueueUrlAsEndpoint: false })
}
