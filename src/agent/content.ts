import { gunzipSync } from 'node:zlib'
import { contentId, type UserContent } from '../domain/content.ts'
import { messageOf } from '../domain/errors.ts'
import { sha256 as sha256Of } from '../domain/sha256.ts'
import { attributeValue } from '../domain/update-item.ts'
import { ServiceError, type SignedCall } from './aws.ts'
import type { Clock } from './clock.ts'
import { isObject, jsonObject } from './http.ts'
import type { Log } from './log.ts'

/** Where contents lie, and how long to try. */
export interface ContentSource {
  call: SignedCall
  tableName: string
  /** The metadata service and the role's rights can be late at boot, and the table may be busy. */
  limitMs: number
  clock: Clock
  log: Log
}

const retryMs = 500
/** No content is so long: what unpacks to more is none. */
const longestBytes = 4 * 1024 * 1024

/**
 * The text of a content (`sha256` in hexadecimal digits). Throws when it cannot be had within the limit, and at once
 * when the table does not have it or has another text: to try again would change neither.
 */
export async function fetchContent(source: ContentSource, sha256: string): Promise<string> {
  const id = contentId(sha256)
  const item = await retried(source, id)
  if (item === undefined) throw new Error(`the table has no ${id}: run the workflow with mode: refresh`)
  const text = unpacked(item)
  if (text === undefined || sha256Of(text) !== sha256)
    throw new Error(`the text of ${id} does not have this SHA-256: it is not what refresh wrote`)
  return text
}

/** The item, undefined when there is none. */
async function retried(
  { call, tableName, limitMs, clock, log }: ContentSource,
  id: string,
): Promise<unknown> {
  const limit = AbortSignal.timeout(limitMs)
  const request = { TableName: tableName, Key: { id: attributeValue(id) }, ConsistentRead: true }
  const headers = {
    'content-type': 'application/x-amz-json-1.0',
    'x-amz-target': 'DynamoDB_20120810.GetItem',
  }
  let told = ''
  for (;;) {
    try {
      return (jsonObject(await call('dynamodb', headers, JSON.stringify(request))) ?? {})['Item']
    } catch (error) {
      const problem = `${id} could not be read: ${messageOf(error)}${adviceOn(error)}`
      if (limit.aborted) throw new Error(`${problem} (gave up after ${limitMs / 1000} s)`, { cause: error })
      if (problem !== told) log.line(problem)
      told = problem
    }
    await clock.sleep(retryMs, limit)
  }
}

/** Right after an instance is launched AWS may not know its rights yet; a denial that stays has one cause. */
function adviceOn(error: unknown): string {
  return error instanceof ServiceError && error.code === 'AccessDeniedException'
    ? '\nThe instance policy must allow dynamodb:GetItem on content#*: see docs/permissions.md, and update the role of the machines.'
    : ''
}

function unpacked(item: unknown): string | undefined {
  const content = isObject(item) ? item['content'] : undefined
  if (!isObject(content) || typeof content['B'] !== 'string') return undefined
  try {
    return gunzipSync(Buffer.from(content['B'], 'base64'), { maxOutputLength: longestBytes }).toString()
  } catch {
    return undefined
  }
}

/** Reads what users wrote. Throws when it is not that. */
export function parseUserContent(text: string): UserContent {
  const content = jsonObject(text) ?? {}
  const { preRunnerScript, preJobScript, postJobScript, runnerEnv } = content
  if (
    typeof preRunnerScript !== 'string' ||
    typeof preJobScript !== 'string' ||
    typeof postJobScript !== 'string' ||
    !isTexts(runnerEnv)
  )
    throw new Error('the content is not what users write for machines')
  return { preRunnerScript, preJobScript, postJobScript, runnerEnv }
}

export function isTexts(value: unknown): value is Record<string, string> {
  return isObject(value) && Object.values(value).every((text) => typeof text === 'string')
}
