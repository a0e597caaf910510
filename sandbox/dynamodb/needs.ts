import { accountId, region } from '../account.ts'
import type { AwsRequest } from '../aws-server.ts'
import type { Need } from '../iam/policy.ts'
import { isObject, type JsonObject, objectOf, objectsOf, textOf } from '../json.ts'
import { accessedAttributes, selection } from './accessed-attributes.ts'

/**
 * What a call to DynamoDB needs: its own action on the table or index, and TagResource for a table that is created with
 * tags (https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazondynamodb.html).
 * No key of a condition tells of `ReturnValuesOnConditionCheckFailure`: who may write to an item may have it shown by a
 * condition that fails.
 */
export function needs({ operation, params }: AwsRequest): Need[] {
  const action = `dynamodb:${operation}`
  if (operation === 'BatchGetItem') {
    const tables = Object.keys(objectOf(params, 'RequestItems'))
    return tables.map((table) => ({
      action,
      resource: tableArn(table),
      context: keysOfBatch(operation, objectOf(objectOf(params, 'RequestItems'), table)),
    }))
  }
  const table = tableArn(textOf(params, 'TableName') ?? '')
  const index = textOf(params, 'IndexName')
  const own: Need = {
    action,
    resource: index === undefined ? table : `${table}/index/${index}`,
    context: {
      'dynamodb:LeadingKeys': partitionKeys(objectOf(params, operation === 'PutItem' ? 'Item' : 'Key')),
      'dynamodb:Attributes': accessedAttributes(params),
      'dynamodb:ReturnValues': textOf(params, 'ReturnValues'),
      'dynamodb:Select': selection(operation, params),
    },
  }
  const isTagged = operation === 'CreateTable' && objectsOf(params, 'Tags').length > 0
  return isTagged ? [own, { action: 'dynamodb:TagResource', resource: table, context: {} }] : [own]
}

function tableArn(name: string): string {
  return `arn:aws:dynamodb:${region}:${accountId}:table/${name}`
}

function keysOfBatch(operation: string, request: JsonObject): Need['context'] {
  const keys = objectsOf(request, 'Keys')
  return {
    'dynamodb:LeadingKeys': keys.flatMap(partitionKeys),
    'dynamodb:Attributes': [
      ...new Set([...keys.flatMap((key) => Object.keys(key)), ...accessedAttributes(request)]),
    ],
    'dynamodb:Select': selection(operation, request),
  }
}

/** The pool's tables have a partition key alone, `id`, and a text. */
function partitionKeys({ id }: JsonObject): string[] {
  return isObject(id) ? [textOf(id, 'S') ?? ''] : []
}
