import { accountId, region } from '../account.ts'
import type { AwsRequest } from '../aws-server.ts'
import type { Need } from '../iam/policy.ts'
import { isObject, objectOf, objectsOf, textOf } from '../json.ts'

/**
 * What a call to DynamoDB needs: its own action on the table or index, and TagResource for a table that is created with
 * tags (https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazondynamodb.html).
 */
export function needs({ operation, params }: AwsRequest): Need[] {
  const action = `dynamodb:${operation}`
  if (operation === 'BatchGetItem') {
    const tables = Object.keys(objectOf(params, 'RequestItems'))
    return tables.map((table) => ({ action, resource: tableArn(table), context: {} }))
  }
  const table = tableArn(textOf(params, 'TableName') ?? '')
  const index = textOf(params, 'IndexName')
  const own: Need = {
    action,
    resource: index === undefined ? table : `${table}/index/${index}`,
    context: { 'dynamodb:LeadingKeys': partitionKeys(objectOf(params, 'Key')) },
  }
  const isTagged = operation === 'CreateTable' && objectsOf(params, 'Tags').length > 0
  return isTagged ? [own, { action: 'dynamodb:TagResource', resource: table, context: {} }] : [own]
}

function tableArn(name: string): string {
  return `arn:aws:dynamodb:${region}:${accountId}:table/${name}`
}

/** The pool's tables have a partition key alone, and a text. */
function partitionKeys(key: Record<string, unknown>): string[] {
  return Object.values(key).flatMap((value) => (isObject(value) ? (textOf(value, 'S') ?? []) : []))
}
