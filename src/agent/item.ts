import type { Scalar, UpdateSpec } from '../domain/expression.ts'
import {
  instanceStates,
  phases,
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
  const values = isObject(attributes) ? attributes : {}
  const view: AgentView = {
    state: required('state', oneOf(instanceStates, text(values['state']))),
    lease: required('lease', number(values['lease'])),
    deadlineAtMs: required('deadlineAtMs', number(values['deadlineAtMs'])),
    resourceClass: required('resourceClass', text(values['resourceClass'])),
  }
  for (const name of ['runId', 'registrationToken', 'removalToken', 'endReason', 'message'] as const) {
    const value = text(values[name])
    if (value !== undefined) view[name] = value
  }
  const phase = oneOf(phases, text(values['phase']))
  if (phase !== undefined) view.phase = phase
  for (const name of ['phaseLease', 'jobsDone'] as const) {
    const value = number(values[name])
    if (value !== undefined) view[name] = value
  }
  return view
}

function required<T extends Scalar>(name: keyof AgentView, value: T | undefined): T {
  if (value === undefined) throw new Error(`the instance's item has no ${name}`)
  return value
}

function text(value: unknown): string | undefined {
  return isObject(value) && typeof value['S'] === 'string' ? value['S'] : undefined
}

function number(value: unknown): number | undefined {
  return isObject(value) && typeof value['N'] === 'string' ? Number(value['N']) : undefined
}

function oneOf<T extends string>(allowed: readonly T[], value: string | undefined): T | undefined {
  return allowed.find((candidate) => candidate === value)
}
