import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { SQSClient } from '@aws-sdk/client-sqs'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'

/** What every SDK client of the action is made with. */
export function clientSettings(region: string) {
  return { region, customUserAgent: 'ec2-runner-pool-manager', maxAttempts: 6 }
}

/** A DynamoDB client in the service's own form. */
export function createDynamodbClient(region: string): DynamoDBClient {
  return new DynamoDBClient(clientSettings(region))
}

/** A DynamoDB client that takes and returns plain objects; undefined attributes are left out. */
export function createDocumentClient(client: DynamoDBClient): DynamoDBDocumentClient {
  return DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } })
}

/**
 * An SQS client that keeps to its endpoint. By default the SDK follows the host of each queue URL instead, past
 * AWS_ENDPOINT_URL_SQS and VPC endpoints.
 */
export function createSqsClient(region: string): SQSClient {
  return new SQSClient({ ...clientSettings(region), useQueueUrlAsEndpoint: false })
}
