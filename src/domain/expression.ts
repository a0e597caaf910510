/**
 * Conditional updates of an item, spelled once for the control plane (document client) and the agent (raw JSON).
 * Every attribute is aliased, because DynamoDB reserves words such as `state`
 * (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ReservedWords.html).
 */

export type Scalar = string | number | boolean

/** What must hold of one attribute for the write to happen. */
export type Test =
  | { equals: Scalar }
  | { notEquals: Scalar }
  | { oneOf: readonly Scalar[] }
  | { noneOf: readonly Scalar[] }
  | { above: number }
  | { atMost: number }
  | { atLeastOrAbsent: number }
  | { exists: boolean }

export interface UpdateSpec<T> {
  set?: { [K in keyof T]?: T[K] | undefined }
  remove?: readonly (keyof T & string)[]
  /** All must hold. `notEquals` and `noneOf` also hold where the attribute is absent. */
  when: { [K in keyof T]?: Test }
}

export interface UpdateExpression {
  UpdateExpression: string
  ConditionExpression: string
  ExpressionAttributeNames: Record<string, string>
  ExpressionAttributeValues: Record<string, Scalar>
}

/** Builds the expressions of one conditional update. Undefined values in `set` are left out. */
export function updateExpression<T extends object>(spec: UpdateSpec<T>): UpdateExpression {
  const names: Record<string, string> = {}
  const values: Record<string, Scalar> = {}
  const name = (attribute: string) => {
    names[`#${attribute}`] = attribute
    return `#${attribute}`
  }
  const value = (scalar: Scalar) => {
    const placeholder = `:v${Object.keys(values).length}`
    values[placeholder] = scalar
    return placeholder
  }
  const assignments = Object.entries(spec.set ?? {})
    .filter((entry): entry is [string, Scalar] => isScalar(entry[1]))
    .map(([attribute, scalar]) => `${name(attribute)} = ${value(scalar)}`)
  const removals = (spec.remove ?? []).map(name)
  const conditions = Object.entries(spec.when)
    .filter((entry): entry is [string, Test] => entry[1] !== undefined)
    .map(([attribute, test]) => condition(name(attribute), test, value))
  return {
    UpdateExpression: [
      assignments.length > 0 ? `SET ${assignments.join(', ')}` : '',
      removals.length > 0 ? `REMOVE ${removals.join(', ')}` : '',
    ]
      .filter(Boolean)
      .join(' '),
    ConditionExpression: conditions.join(' AND '),
    ExpressionAttributeNames: names,
    ExpressionAttributeValues: values,
  }
}

function isScalar(value: unknown): value is Scalar {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}

function condition(attribute: string, test: Test, value: (scalar: Scalar) => string): string {
  if ('equals' in test) return `${attribute} = ${value(test.equals)}`
  if ('notEquals' in test)
    return `(attribute_not_exists(${attribute}) OR ${attribute} <> ${value(test.notEquals)})`
  if ('oneOf' in test) return `${attribute} IN (${test.oneOf.map(value).join(', ')})`
  if ('noneOf' in test)
    return `(attribute_not_exists(${attribute}) OR NOT ${attribute} IN (${test.noneOf.map(value).join(', ')}))`
  if ('above' in test) return `${attribute} > ${value(test.above)}`
  if ('atLeastOrAbsent' in test) {
    return `(attribute_not_exists(${attribute}) OR ${attribute} >= ${value(test.atLeastOrAbsent)})`
  }
  if ('atMost' in test) return `${attribute} <= ${value(test.atMost)}`
  return test.exists ? `attribute_exists(${attribute})` : `attribute_not_exists(${attribute})`
}
