import { randomUUID } from 'node:crypto'
import { AwsError, type AwsAnswer } from '../aws-server.ts'
import { isObject, type JsonObject, numberOf, textOf } from '../json.ts'

/** The EC2 query protocol (https://smithy.io/2.0/aws/protocols/aws-ec2-query-protocol.html). */
const contentType = 'text/xml;charset=UTF-8'

/** Turns `A.B.1.C=x` into `{A: {B: [{C: 'x'}]}}`. */
export function decodeQuery(body: string): { operation: string; params: JsonObject } {
  const root: JsonObject = {}
  for (const [path, value] of new URLSearchParams(body)) {
    const names = path.split('.')
    const last = names.pop() ?? ''
    let node = root
    for (const name of names) {
      const child = node[name]
      if (isObject(child)) node = child
      else node[name] = node = {}
    }
    node[last] = value
  }
  const operation = textOf(root, 'Action') ?? ''
  delete root['Action']
  delete root['Version']
  return { operation, params: withLists(root) }
}

function withLists(node: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, withList(value)]))
}

function withList(value: unknown): unknown {
  if (!isObject(value)) return value
  const numbered = Object.keys(value).every((name) => /^\d+$/.test(name))
  return numbered ? Object.values(value).map(withList) : withLists(value)
}

export function xmlAnswer(operation: string, body: JsonObject): AwsAnswer {
  const xml =
    `<${operation}Response xmlns="http://ec2.amazonaws.com/doc/2016-11-15/">` +
    `${element('requestId', randomUUID())}${elements(body)}</${operation}Response>`
  return { status: 200, contentType, body: xml }
}

export function xmlError({ code, message, status }: AwsError): AwsAnswer {
  const errors = element('Errors', { Error: { Code: code, Message: message } })
  return { status, contentType, body: `<Response>${errors}${element('RequestID', randomUUID())}</Response>` }
}

function elements(members: JsonObject): string {
  return Object.entries(members)
    .map(([name, value]) => element(name, value))
    .join('')
}

function element(name: string, value: unknown): string {
  if (value === undefined) return ''
  if (Array.isArray(value)) return `<${name}>${value.map((item) => element('item', item)).join('')}</${name}>`
  if (isObject(value)) return `<${name}>${elements(value)}</${name}>`
  if (typeof value === 'string') return `<${name}>${escaped(value)}</${name}>`
  return `<${name}>${JSON.stringify(value)}</${name}>`
}

function escaped(text: string): string {
  return text.replace(/[&<>\r\n]/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** One page of a list and the token of the next; tokens are offsets. `most` makes pages smaller than was asked for. */
export function page<T>(
  params: JsonObject,
  items: readonly T[],
  [low, high]: [number, number],
  most = high,
): { items: readonly T[]; nextToken: string | undefined } {
  const limit = numberOf(params, 'MaxResults')
  if (limit !== undefined && (limit < low || limit > high)) {
    throw new AwsError(
      'InvalidParameterValue',
      `Value ( ${limit} ) for parameter maxResults is invalid. Expecting a value between ${low} and ${high}.`,
    )
  }
  const token = textOf(params, 'NextToken')
  const start = token === undefined ? 0 : Number(Buffer.from(token, 'base64').toString())
  if (!Number.isInteger(start))
    throw new AwsError('InvalidParameterValue', 'Unable to parse pagination token')
  const end = start + Math.min(limit ?? high, most)
  return {
    items: items.slice(start, end),
    nextToken: end < items.length ? Buffer.from(String(end)).toString('base64') : undefined,
  }
}
