/** Reading members of a request whose shape nobody has checked yet. */
export type JsonObject = Record<string, unknown>

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Parses a JSON object; an empty text is the empty object. Throws a SyntaxError on anything else. */
export function parseObject(text: string): JsonObject {
  if (text === '') return {}
  const value: unknown = JSON.parse(text)
  if (!isObject(value)) throw new SyntaxError('not a JSON object')
  return value
}

export function textOf(object: JsonObject, key: string): string | undefined {
  const value = object[key]
  return typeof value === 'string' ? value : undefined
}

/** A number, or a text that spells one. */
export function numberOf(object: JsonObject, key: string): number | undefined {
  const value = object[key]
  if (typeof value === 'number') return value
  return typeof value === 'string' && value !== '' && Number.isFinite(Number(value))
    ? Number(value)
    : undefined
}

/** The empty object when absent. */
export function objectOf(object: JsonObject, key: string): JsonObject {
  const value = object[key]
  return isObject(value) ? value : {}
}

/** The empty list when absent. */
export function objectsOf(object: JsonObject, key: string): JsonObject[] {
  const value = object[key]
  return Array.isArray(value) ? value.filter(isObject) : []
}

/** The empty list when absent. */
export function textsOf(object: JsonObject, key: string): string[] {
  const value = object[key]
  return Array.isArray(value) ? value.filter((text) => typeof text === 'string') : []
}
