import { type JsonObject, objectOf, textOf } from '../json.ts'

const expressions = [
  'UpdateExpression',
  'ConditionExpression',
  'ProjectionExpression',
  'FilterExpression',
  'KeyConditionExpression',
]
/** Parameters whose members are named after attributes; all but the first two are of an older form of the calls. */
const attributeMaps = [
  'Key',
  'Item',
  'AttributeUpdates',
  'Expected',
  'KeyConditions',
  'QueryFilter',
  'ScanFilter',
]
/** Words of the expressions' language; all are reserved, so none of them names an attribute. */
const keywords = new Set(['SET', 'REMOVE', 'ADD', 'DELETE', 'AND', 'OR', 'NOT', 'IN', 'BETWEEN'])

/**
 * The top-level attributes that a call names, in whichever parameter: the value of `dynamodb:Attributes`. What the answer
 * brings does not count
 * (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/specifying-conditions.html#FGAC_DDB.ConditionKeys).
 */
export function accessedAttributes(params: JsonObject): string[] {
  const names = objectOf(params, 'ExpressionAttributeNames')
  const { AttributesToGet: wanted } = params
  return [
    ...new Set([
      ...attributeMaps.flatMap((parameter) => Object.keys(objectOf(params, parameter))),
      ...(Array.isArray(wanted) ? wanted.map(String) : []),
      ...expressions.flatMap((parameter) => namesIn(textOf(params, parameter) ?? '', names)),
    ]),
  ]
}

/** Of a path such as `#a.b[0]` only what it begins with counts; a word before a bracket is a function. */
function namesIn(expression: string, placeholders: JsonObject): string[] {
  const words = expression.match(/(?<![\w#:.])(?:#\w+|[A-Za-z_]\w*)(?![\w(]|\s+\()/g) ?? []
  return words
    .filter((word) => !keywords.has(word.toUpperCase()))
    .map((word) => (word.startsWith('#') ? (textOf(placeholders, word) ?? word) : word))
}

/**
 * What a read brings, in the words of `dynamodb:Select`: as the call says, else as DynamoDB documents for a call that
 * does not say it. Undefined for calls that are no reads.
 */
export function selection(operation: string, params: JsonObject): string | undefined {
  if (!['GetItem', 'BatchGetItem', 'Query', 'Scan'].includes(operation)) return undefined
  const said = textOf(params, 'Select')
  if (said !== undefined) return said
  if (params['ProjectionExpression'] !== undefined || params['AttributesToGet'] !== undefined)
    return 'SPECIFIC_ATTRIBUTES'
  return params['IndexName'] === undefined ? 'ALL_ATTRIBUTES' : 'ALL_PROJECTED_ATTRIBUTES'
}
