import type { UpdateSpec } from '../domain/expression.ts'
import { instanceStates, phases, type AgentWrite, type InstanceItem } from '../domain/protocol.ts'
import { attributeValue, updateItemBody } from '../domain/update-item.ts'
import { ServiceError, type SignedCall } from './aws.ts'
import { isObject, jsonObject } from './http.ts'

/** What of its item the agent reads. */
export type AgentView = Pick<
  InstanceItem,
  | 'state'
  | 'lease'
  | 'deadlineAtMs'
  | 'order'
  | 'resourceClass'
  | 'runId'
  | 'registrationToken'
  | 'removalToken'
  | 'endReason'
  | 'endedAtMs'
  | 'phase'
  | 'phaseLease'
  | 'message'
  | 'jobsDone'
>

export interface AgentUpdate {
  set?: UpdateSpec<AgentWrite>['set']
  remove?: readonly (keyof AgentWrite)[]
  /** Must hold besides the item's existence. */
  when?: UpdateSpec<AgentWrite>['when']
}

/** The instance's own item. */
export interface ItemStore {
  /** Undefined when there is no such item. Strongly consistent. Throws when it is not an instance's. */
  read(): Promise<AgentView | undefined>
  /** Whether it was written: not when a condition did not hold, or there is no item. Never makes an item. */
  write(update: AgentUpdate): Promise<boolean>
}

/** A call that AWS denied to the instance's role, in words. */
export type OnDenial = (words: string) => void

export function createItemStore(
  call: SignedCall,
  tableName: string,
  id: string,
  onDenial: OnDenial = () => undefined,
): ItemStore {
  const dynamodb = async (operation: 'GetItem' | 'UpdateItem', body: string, attributes: string[]) => {
    const headers = {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': `DynamoDB_20120810.${operation}`,
    }
    try {
      return await call('dynamodb', headers, body)
    } catch (error) {
      if (hasCode(error, 'AccessDeniedException')) {
        const of = attributes.length === 0 ? '' : ` of ${attributes.join(', ')}`
        onDenial(`dynamodb:${operation}${of} on its item of the table ${tableName}`)
      }
      throw error
    }
  }
  return {
    async read() {
      const request = { TableName: tableName, Key: { id: attributeValue(id) }, ConsistentRead: true }
      const item = (jsonObject(await dynamodb('GetItem', JSON.stringify(request), [])) ?? {})['Item']
      return item === undefined ? undefined : parseView(item)
    },
    async write({ set = {}, remove = [], when = {} }) {
      const spec: UpdateSpec<AgentWrite> = { set, remove, when: { id: { exists: true }, ...when } }
      const attributes = [...new Set([...Object.keys(set), ...remove, ...Object.keys(when)])]
      try {
        await dynamodb('UpdateItem', updateItemBody(tableName, id, spec), attributes)
        return true
      } catch (error) {
        if (hasCode(error, 'ConditionalCheckFailedException')) return false
        throw error
      }
    },
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof ServiceError && error.code === code
}

type Check = (value: unknown) => boolean

const isCount: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0
/** Within what a date can be; a control plane whose clock knows fractions is no stranger. */
const isTime: Check = (value) => typeof value === 'number' && value >= 0 && value <= 8.64e15
const isOneOf =
  (known: readonly string[]): Check =>
  (value) =>
    known.some((each) => each === value)
const isText = (pattern: RegExp): Check => {
  return (value) => typeof value === 'string' && pattern.test(value)
}
const isAbsentOr =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value)

/** What each attribute has to be. Names and tokens end up in the arguments of programs and in the labels of a runner. */
const checks: Record<keyof AgentView, Check> = {
  state: isOneOf(instanceStates),
  lease: isCount,
  deadlineAtMs: isTime,
  order: isAbsentOr(isText(/^.{1,100}$/)),
  resourceClass: isText(/^[\w.-]{1,100}$/),
  runId: isAbsentOr(isText(/^[\w-]{1,100}$/)),
  registrationToken: isAbsentOr(isText(/^[!-~]{1,1000}$/)),
  removalToken: isAbsentOr(isText(/^[!-~]{1,1000}$/)),
  endReason: isAbsentOr(isText(/^/)),
  endedAtMs: isAbsentOr(isTime),
  phase: isAbsentOr(isOneOf(phases)),
  phaseLease: isAbsentOr(isCount),
  message: isAbsentOr(isText(/^/)),
  jobsDone: isAbsentOr(isCount),
}

/** Throws when the item is not an instance's, with the attribute that shows it. */
function parseView(attributes: unknown): AgentView {
  const item = isObject(attributes) ? attributes : {}
  const known = Object.keys(checks).filter((name) => item[name] !== undefined)
  const view = Object.fromEntries(known.map((name) => [name, plain(item[name])]))
  requireView(view)
  return view
}

function requireView(view: Record<string, unknown>): asserts view is Record<string, unknown> & AgentView {
  for (const [name, check] of Object.entries(checks))
    if (!check(view[name]))
      throw new Error(`the item is not an instance's: its ${name} is not what it may be`)
}

/** As DynamoDB's JSON spells them; null for what no attribute of the agent's may be. */
function plain(value: unknown): string | number | null {
  if (!isObject(value)) return null
  if (typeof value['N'] === 'string') return Number(value['N'])
  return typeof value['S'] === 'string' ? value['S'] : null
}
