import { accountId, region } from '../account.ts'
import type { AwsRequest } from '../aws-server.ts'
import type { Need } from '../iam/policy.ts'
import { textOf } from '../json.ts'
import { textsByName } from './requests.ts'

/**
 * What a call to SQS needs: its own action on the queue, a batch that of one message, and TagQueue for a queue that is
 * created with tags (https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsqs.html).
 */
export function needs({ operation, params }: AwsRequest): Need[] {
  const action = `sqs:${operation.replace(/Batch$/, '')}`
  if (operation === 'ListQueues') return [{ action, resource: '*', context: {} }]
  const name = textOf(params, 'QueueName') ?? textOf(params, 'QueueUrl')?.split('/').at(-1) ?? ''
  const resource = `arn:aws:sqs:${region}:${accountId}:${name}`
  const own: Need = { action, resource, context: {} }
  const isTagged = operation === 'CreateQueue' && Object.keys(textsByName(params, 'tags')).length > 0
  return isTagged ? [own, { action: 'sqs:TagQueue', resource, context: {} }] : [own]
}
