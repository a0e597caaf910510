import {
  configurationId,
  type Configuration,
  type LaunchIntent,
  type LendingRecord,
} from './configuration.ts'
import { ledgerId, type Ledger } from './ledger.ts'
import type { InstanceItem } from './protocol.ts'

/** The kinds of item in the table that a refresh looks at. */
export type Item = InstanceItem | LaunchIntent | Configuration | Ledger

/** What the `idle` index carries beside its keys: what a claim chooses by, and nothing that heartbeats change. */
export const idleIndexAttributes = [
  'lease',
  'instanceType',
  'deadlineAtMs',
  'instanceId',
  'resourceClass',
  'usageClass',
  'zone',
  'endedAtMs',
] as const satisfies (keyof InstanceItem)[]
/** An idle instance as the index tells of it. A hint: the index lags behind the item, and one of 1.0.0 knows no `endedAtMs`. */
export type IdleEntry = Pick<InstanceItem, 'id' | (typeof idleIndexAttributes)[number]>

/** What the `run` index carries beside its keys: what a release decides by, and all of a launch intent. */
export const runIndexAttributes = [
  'kind',
  'instanceId',
  'state',
  'lease',
  'resourceClass',
  'usageClass',
  'instanceType',
  'zone',
  'launchTemplateVersion',
  'createdAtMs',
  'leasedAtMs',
  'bootSeconds',
  'readySeconds',
  'hourlyUsd',
  'interruptedAtMs',
  'endReason',
  'endedAtMs',
] as const satisfies (keyof InstanceItem)[]
export const runIndexIntentAttributes = [
  'clientToken',
  'count',
  'expiresAtSeconds',
] as const satisfies (keyof LaunchIntent)[]
/** An instance of a run as the index tells of it. A hint: the item may be ahead, and an index of 1.0.0 knows no `endedAtMs`. */
export type RunEntry = Pick<InstanceItem, 'id' | (typeof runIndexAttributes)[number]>

type Kind = 'string' | 'number' | 'object'
/** For each attribute that an item can not do without, what its value is. */
type Shape<T> = { [K in keyof T as undefined extends T[K] ? never : K]: Kind }

const idleEntryShape: Shape<IdleEntry> = {
  id: 'string',
  lease: 'number',
  instanceType: 'string',
  deadlineAtMs: 'number',
  instanceId: 'string',
  resourceClass: 'string',
  usageClass: 'string',
  zone: 'string',
}

const runEntryShape: Shape<RunEntry> = {
  id: 'string',
  kind: 'string',
  instanceId: 'string',
  state: 'string',
  lease: 'number',
  resourceClass: 'string',
  usageClass: 'string',
  instanceType: 'string',
  zone: 'string',
  launchTemplateVersion: 'string',
  createdAtMs: 'number',
}

const instanceShape: Shape<InstanceItem> = { ...runEntryShape, deadlineAtMs: 'number' }

const intentShape: Shape<LaunchIntent> = {
  id: 'string',
  kind: 'string',
  clientToken: 'string',
  runId: 'string',
  resourceClass: 'string',
  usageClass: 'string',
  count: 'number',
  createdAtMs: 'number',
  expiresAtSeconds: 'number',
}

const configurationShape: Shape<Configuration> = {
  id: 'string',
  kind: 'string',
  revision: 'number',
  instanceArnPrefix: 'string',
  subnets: 'object',
  resourceClasses: 'object',
  queueUrls: 'object',
  idleTimeSeconds: 'number',
  maxInstances: 'number',
  retirement: 'object',
  maxRuntimeMinutes: 'number',
  timeouts: 'object',
  launchTemplateId: 'string',
  launchTemplateVersion: 'string',
  launchTemplateHash: 'string',
  runner: 'object',
  registrationToken: 'object',
  removalToken: 'object',
}

const ledgerShape: Shape<Ledger> = {
  id: 'string',
  kind: 'string',
  revision: 'number',
  reservations: 'object',
  waiters: 'object',
}

const lendingShape: Shape<LendingRecord> = {
  id: 'string',
  kind: 'string',
  instanceIds: 'object',
  expiresAtSeconds: 'number',
}

/**
 * Reads what DynamoDB returned. Undefined for an item that this version did not write: each reader decides what
 * that means.
 */
export function parseItem(record: unknown): Item | undefined {
  if (isInstance(record)) return record
  if (isIntent(record)) return record
  if (isConfiguration(record)) return record
  if (isLedger(record)) return record
  return undefined
}

/** Whether a record is an instance of the pool. */
export function isInstance(record: unknown): record is InstanceItem {
  return kindOf(record) === 'instance' && hasShape(record, instanceShape)
}

/** Whether a record is a launch intent. */
export function isIntent(record: unknown): record is LaunchIntent {
  return kindOf(record) === 'intent' && hasShape(record, intentShape)
}

/** Whether a record is the pool's configuration as this version writes it. */
export function isConfiguration(record: unknown): record is Configuration {
  return kindOf(record) === configurationId && hasShape(record, configurationShape)
}

/** Whether a record is the pool's ledger. */
export function isLedger(record: unknown): record is Ledger {
  return kindOf(record) === ledgerId && hasShape(record, ledgerShape)
}

/** Whether a record tells what was lent to a run. */
export function isLending(record: unknown): record is LendingRecord {
  return kindOf(record) === 'lending' && hasShape(record, lendingShape)
}

/** Whether a record of the `idle` index is an instance. */
export function isIdleEntry(record: unknown): record is IdleEntry {
  return hasShape(record, idleEntryShape)
}

/** Whether a record of the `run` index is an instance. */
export function isRunEntry(record: unknown): record is RunEntry {
  return kindOf(record) === 'instance' && hasShape(record, runEntryShape)
}

function kindOf(record: unknown): unknown {
  return typeof record === 'object' && record !== null && 'kind' in record ? record.kind : undefined
}

function hasShape(record: unknown, shape: Record<string, Kind>): boolean {
  if (typeof record !== 'object' || record === null) return false
  const values = new Map<string, unknown>(Object.entries(record))
  return Object.entries(shape).every(([name, kind]) => {
    const value = values.get(name)
    return typeof value === kind && value !== null
  })
}
