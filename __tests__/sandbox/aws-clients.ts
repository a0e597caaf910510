import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { EC2Client } from '@aws-sdk/client-ec2'
import { SQSClient } from '@aws-sdk/client-sqs'
import type { Sandbox } from '../../sandbox/sandbox.ts'

/** Clients of an administrator, or of whom the access key id tells: the action, or an instance by its role. */
export function clients(sandbox: Sandbox, accessKeyId = 'AKIASOMEBODY') {
  const common = {
    region: 'us-east-1',
    credentials: { accessKeyId, secretAccessKey: 'sandbox' },
    maxAttempts: 1,
  }
  return {
    dynamodb: new DynamoDBClient({ ...common, endpoint: sandbox.dynamodb.origin }),
    sqs: new SQSClient({ ...common, endpoint: sandbox.sqs.origin }),
    ec2: new EC2Client({ ...common, endpoint: sandbox.ec2.origin }),
  }
}

/** Waits for a condition; fails with its name when the limit has passed. */
export async function until(
  what: string,
  holds: () => boolean | Promise<boolean>,
  limitMs = 30_000,
): Promise<void> {
  const deadline = performance.now() + limitMs
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(`not within ${limitMs} ms: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** The name of the error that a call fails with. */
export async function errorName(call: Promise<unknown>): Promise<string> {
  try {
    await call
  } catch (error) {
    return error instanceof Error ? error.name : String(error)
  }
  return 'no error'
}
