import { isObject, type JsonObject } from '../json.ts'

/** Plain values of an item in DynamoDB's JSON; sets become lists. */
export function plainItem(item: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(item).map(([name, value]) => [name, plainValue(value)]))
}

function plainValue(value: unknown): unknown {
  if (!isObject(value)) throw new TypeError('not an attribute value')
  const [type = '', content] = Object.entries(value)[0] ?? []
  switch (type) {
    case 'N':
      return Number(content)
    case 'NULL':
      return null
    case 'NS':
      return Array.isArray(content) ? content.map(Number) : []
    case 'L':
      return Array.isArray(content) ? content.map(plainValue) : []
    case 'M':
      return isObject(content) ? plainItem(content) : {}
    default:
      return content
  }
}
