import {
  configurationId,
  type Configuration,
  type LaunchIntent,
  type LendingRecord,
} from './configuration.ts'
import { ledgerId, type Ledger } from './ledger.ts'
import { isRecord, parseFields, type Fields, type Parsed } from './parsing/fields.ts'
import { parseInstance } from './parsing/instance.ts'
import { configurationFields, intentFields, ledgerFields, lendingFields } from './parsing/pool-items.ts'
import { instanceIdOfItem, type InstanceItem } from './protocol.ts'

/** The kinds of item in the table. Each has attributes that its parser has looked at, and no others. */
export type Item = InstanceItem | LaunchIntent | Configuration | Ledger | LendingRecord

/**
 * An item that no decision may rest on: a machine, or somebody with a right to the table, wrote what this version does
 * not believe. Nobody claims it; refresh ends the machine that its key names, and removes it.
 */
export interface BrokenItem {
  id: string
  /** The machine that the key names; undefined when it names none. */
  instanceId: string | undefined
  /** The run that it names, where it names one: for whoever looks for its own, and for nothing else. */
  runId: string | undefined
  /** Which attribute is wrong and what stands there, in a few printable characters. */
  broken: string
}

/** Whether an item is one that nobody may believe. */
export function isBroken(item: Item | BrokenItem | undefined): item is BrokenItem {
  return item !== undefined && 'broken' in item
}

/** Whether an item is an instance of the pool. */
export function isInstance(item: Item | BrokenItem | undefined): item is InstanceItem {
  return isOf('instance', item)
}

/** Whether an item is a launch intent. */
export function isIntent(item: Item | BrokenItem | undefined): item is LaunchIntent {
  return isOf('intent', item)
}

/** Whether an item is the pool's ledger. */
export function isLedger(item: Item | BrokenItem | undefined): item is Ledger {
  return isOf(ledgerId, item)
}

/** Whether an item is the pool's configuration. */
export function isConfiguration(item: Item | BrokenItem | undefined): item is Configuration {
  return isOf(configurationId, item)
}

/** Whether an item tells what was lent to a run. */
export function isLending(item: Item | BrokenItem | undefined): item is LendingRecord {
  return isOf('lending', item)
}

function isOf(kind: Item['kind'], item: Item | BrokenItem | undefined): boolean {
  return item !== undefined && 'kind' in item && item.kind === kind
}

/**
 * Reads what DynamoDB returned, by the key: what an item says of itself decides nothing. Undefined for what has no key
 * of this version, such as an item of a later one.
 *
 * @param now epoch milliseconds, near which most times must be
 */
export function parseItem(record: unknown, now: number): Item | BrokenItem | undefined {
  const id = isRecord(record) ? record['id'] : undefined
  if (typeof id !== 'string') return undefined
  if (instanceIdOfItem(id) !== undefined) return believed(record, id, parseInstance(record, now))
  if (id === configurationId) return believed(record, id, read(configurationFields))
  if (id === ledgerId) return believed(record, id, read(ledgerFields))
  if (id.startsWith('intent#')) return believed(record, id, read(intentFields))
  if (id.startsWith('lending#')) return believed(record, id, read(lendingFields))
  return undefined

  function read<T extends object>(fields: Fields<T>): Parsed<T> {
    return parseFields(record, fields, now)
  }
}

/** What was parsed, or the item that could not be. */
export function believed<T>(record: unknown, id: string, parsed: Parsed<T>): T | BrokenItem {
  if ('value' in parsed) return parsed.value
  const runId = isRecord(record) ? record['runId'] : undefined
  return { ...brokenItem(id, parsed.why), runId: isRunId(runId) ? runId : undefined }
}

function isRunId(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 20 && /^\d+$/.test(value)
}

/** An item that is not to be believed for this reason. */
export function brokenItem(id: string, broken: string): BrokenItem {
  return { id, instanceId: instanceIdOfItem(id), runId: undefined, broken }
}
