import { isMap, isScalar, isSeq, parseDocument } from 'yaml'

export type JsonObject = Record<string, unknown>

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The object at a key; the empty object when there is none. */
export function objectAt(value: unknown, key: string): JsonObject {
  const member = isObject(value) ? value[key] : undefined
  return isObject(member) ? member : {}
}

/**
 * Reads a CloudFormation template, its short forms (`!Ref x`) turned into the long ones (`{Ref: x}`). Throws with every
 * error of its YAML, a key that stands twice among them.
 */
export function readTemplate(text: string): JsonObject {
  const document = parseDocument(text, { uniqueKeys: true })
  if (document.errors.length > 0) throw new Error(document.errors.map(({ message }) => message).join('\n'))
  const template = valueOf(document.contents)
  if (!isObject(template)) throw new Error('The template is not a mapping.')
  return template
}

function valueOf(node: unknown): unknown {
  const value = plainValueOf(node)
  const tag = isMap(node) || isSeq(node) || isScalar(node) ? node.tag : undefined
  if (tag?.startsWith('!') !== true) return value
  const name = tag.slice(1)
  if (name === 'GetAtt' && typeof value === 'string') {
    const [resource, ...attribute] = value.split('.')
    return { 'Fn::GetAtt': [resource, attribute.join('.')] }
  }
  return { [name === 'Ref' || name === 'Condition' ? name : `Fn::${name}`]: value }
}

function plainValueOf(node: unknown): unknown {
  if (isMap(node))
    return Object.fromEntries(node.items.map(({ key, value }) => [String(valueOf(key)), valueOf(value)]))
  if (isSeq(node)) return node.items.map(valueOf)
  return isScalar(node) ? node.value : undefined
}

const functions =
  /^(Ref|Condition|Fn::(And|Base64|Cidr|Equals|FindInMap|GetAtt|GetAZs|If|Join|Not|Or|Select|Split|Sub))$/

/** Name and argument of an intrinsic function; undefined for what is none. */
export function intrinsicOf(value: unknown): { name: string; argument: unknown } | undefined {
  if (!isObject(value)) return undefined
  const [[name, argument] = ['', undefined], ...others] = Object.entries(value)
  return others.length === 0 && functions.test(name) ? { name, argument } : undefined
}
