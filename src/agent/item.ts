import type { Scalar, UpdateSpec } from '../domain/expression.ts'
import {
  instanceStates,
  type AgentAttributes,
  type AgentWritableControl,
  type ControlAttributes,
  type InstanceItem,
} from '../domain/protocol.ts'
import { attributeValue, updateItemBody } from '../domain/update-item.ts'
import { ServiceError, type SignedCall } from './aws.ts'
import { isObject, jsonObject } from './http.ts'

/** What of its item the agent reads. */
export type AgentView = Pick<
  InstanceItem,
  | 'state'
  | 'lease'
  | 'deadlineAtMs'
  | 'resourceClass'
  | 'runId'
  | 'registrationToken'
  | 'removalToken'
  | 'endReason'
  | 'phase'
  | 'phaseLease'
  | 'message'
  | 'jobsDone'
>

/** What of its item the agent writes. */
export type AgentWrite = Partial<AgentAttributes & Pick<ControlAttributes, AgentWritableControl>>

export interface AgentUpdate {
  set?: UpdateSpec<AgentWrite>['set']
  remove?: readonly (keyof AgentWrite)[]
  /** Must hold besides the item's existence. */
  when?: UpdateSpec<InstanceItem>['when']
}

/** The instance's own item. */
export interface ItemStore {
  /** Undefined when there is no such item. Strongly consistent. */
  read(): Promise<AgentView | undefined>
  /** The item after the write; undefined when a condition did not hold. Never makes an item. */
  write(update: AgentUpdate): Promise<AgentView | undefined>
}

export function createItemStore(call: SignedCall, tableName: string, id: string): ItemStore {
  const dynamodb = (operation: string, body: string) =>
    call(
      'dynamodb',
      { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': `DynamoDB_20120810.${operation}` },
      body,
    )
  return {
    async read() {
      const request = { TableName: tableName, Key: { id: attributeValue(id) }, ConsistentRead: true }
      const item = (jsonObject(await dynamodb('GetItem', JSON.stringify(request))) ?? {})['Item']
      return item === undefined ? undefined : parseView(item)
    },
    async write({ set, remove, when }) {
      const spec: UpdateSpec<InstanceItem> = { when: { id: { exists: true }, ...when } }
      if (set !== undefined) spec.set = set
      if (remove !== undefined) spec.remove = remove
      try {
        const answer = await dynamodb('UpdateItem', updateItemBody(tableName, id, spec))
        return parseView((jsonObject(answer) ?? {})['Attributes'])
      } catch (error) {
        if (error instanceof ServiceError && error.code === 'ConditionalCheckFailedException')
          return undefined
        throw error
      }
    },
  }
}

/** Throws when the item is not an instance's. */
function parseView(attributes: unknown): AgentView {
  const entries = Object.entries(isObject(attributes) ? attributes : {})
  const view = Object.fromEntries(entries.map(([name, value]) => [name, plain(value)]))
  if (isView(view)) return view
  throw new Error("the item is not an instance's")
}

/** As DynamoDB's JSON spells them; undefined for what no instance has. */
function plain(value: unknown): Scalar | undefined {
  if (!isObject(value)) return undefined
  if (typeof value['N'] === 'string') return Number(value['N'])
  return typeof value['S'] === 'string' ? value['S'] : undefined
}

/** The attributes that are always there; nobody but the pool and this agent writes the others. */
function isView(view: Record<string, unknown>): view is Record<string, unknown> & AgentView {
  const { state, lease, deadlineAtMs, resourceClass } = view
  return (
    instanceStates.some((known) => known === state) &&
    typeof lease === 'number' &&
    typeof deadlineAtMs === 'number' &&
    typeof resourceClass === 'string'
  )
}
