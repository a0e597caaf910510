import { updateExpression, type Scalar, type UpdateSpec } from './expression.ts'

/** A scalar as DynamoDB's JSON spells it. */
export type AttributeValue = { S: string } | { N: string } | { BOOL: boolean }

export function attributeValue(scalar: Scalar): AttributeValue {
  if (typeof scalar === 'string') return { S: scalar }
  if (typeof scalar === 'number') return { N: String(scalar) }
  return { BOOL: scalar }
}

/**
 * Body of a conditional UpdateItem call for those who speak DynamoDB's JSON without a client: the agent and the
 * boot script (https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_UpdateItem.html). It asks for nothing
 * back: the instance policy shows no machine more by a write than what it wrote.
 */
export function updateItemBody<T extends object>(tableName: string, id: string, spec: UpdateSpec<T>): string {
  const { ExpressionAttributeValues: scalars, ...expression } = updateExpression(spec)
  const values: Record<string, AttributeValue> = {}
  for (const [placeholder, scalar] of Object.entries(scalars)) values[placeholder] = attributeValue(scalar)
  return JSON.stringify({
    TableName: tableName,
    Key: { id: attributeValue(id) },
    ...expression,
    ...(Object.keys(values).length > 0 ? { ExpressionAttributeValues: values } : {}),
    ReturnValues: 'NONE',
  })
}
