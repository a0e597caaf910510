import {
  instanceIdOfRunner,
  machineWritableAttributes,
  orderOf,
  type InstanceItem,
} from '../../src/domain/protocol.ts'
import type { Call } from '../calls.ts'
import { plainItem } from '../dynamodb/attribute-values.ts'
import type { SandboxJob } from '../github/jobs.ts'
import { isObject, type JsonObject, objectOf, textOf } from '../json.ts'

type Row = Partial<Record<keyof InstanceItem, unknown>>

/** A write to an instance's row that DynamoDB did, whatever its caller heard of it. */
export interface RowWrite {
  /** Epoch milliseconds of the machine's clock. */
  atMs: number
  caller: Call['caller']
  instanceId: string
  before: Row | undefined
  after: Row | undefined
}

/** What became of the rows, write by write, as the requests say it: nothing has to be read in between. */
export function rowHistory<C extends Call>(calls: readonly C[]): (RowWrite & { call: C })[] {
  const rows = new Map<string, Row>()
  return calls.flatMap((call) => {
    const written = isDone(call) ? writeOf(call) : undefined
    if (written === undefined) return []
    const before = rows.get(written.instanceId)
    const after = written.change(before)
    if (after === undefined) rows.delete(written.instanceId)
    else rows.set(written.instanceId, after)
    const atMs = performance.timeOrigin + call.endedAt
    return [{ atMs, caller: call.caller, instanceId: written.instanceId, before, after, call }]
  })
}

function isDone(call: Call): boolean {
  return call.service === 'dynamodb' && (call.hiddenStatus ?? call.status) === 200
}

interface Write {
  instanceId: string
  change: (before: Row | undefined) => Row | undefined
}

function writeOf({ operation, request }: Call): Write | undefined {
  if (!isObject(request)) return undefined
  const key = operation === 'PutItem' ? objectOf(request, 'Item') : objectOf(request, 'Key')
  const id = textOf(objectOf(key, 'id'), 'S')
  const instanceId = id === undefined ? undefined : /:instance\/(i-[0-9a-f]+)$/.exec(id)?.[1]
  if (instanceId === undefined) return undefined
  switch (operation) {
    case 'PutItem':
      return { instanceId, change: () => plainItem(objectOf(request, 'Item')) }
    case 'DeleteItem':
      return { instanceId, change: () => undefined }
    case 'UpdateItem':
      return { instanceId, change: (before) => updated(before ?? {}, request) }
    default:
      return undefined
  }
}

/** Applies `SET #a = :v, … REMOVE #b, …`; throws on anything else. */
function updated(before: Row, request: JsonObject): Row {
  const expression = textOf(request, 'UpdateExpression') ?? ''
  const names = objectOf(request, 'ExpressionAttributeNames')
  const values = plainItem(objectOf(request, 'ExpressionAttributeValues'))
  const [, sets = '', removals = ''] = /^(?:SET (.*?))?(?:\s*REMOVE (.*))?$/.exec(expression) ?? []
  const assigned = list(sets).map((assignment): [string, unknown] => {
    const [, name = '', value = ''] = /^(#\w+) = (:\w+)$/.exec(assignment) ?? []
    if (name === '') throw new Error(`the harness does not understand the update "${expression}"`)
    return [String(names[name]), values[value]]
  })
  const removed = new Set(list(removals).map((name) => String(names[name])))
  const kept = Object.entries(before).filter(([name]) => !removed.has(name))
  return Object.fromEntries([...kept, ...assigned])
}

function list(clause: string): string[] {
  return clause.split(',').flatMap((part) => (part.trim() === '' ? [] : [part.trim()]))
}

const ways: Record<string, readonly string[]> = {
  launching: ['running', 'idle', 'terminating'],
  idle: ['claimed', 'terminating'],
  claimed: ['running', 'idle', 'terminating'],
  running: ['idle', 'terminating'],
  terminating: [],
}
const leased = ['launching', 'claimed', 'running']

/**
 * What the writes prove against I2 and I5: a lease begins only where none is, none begins after a termination was
 * written or the machine has ended itself, and none ends twice, a run's lease is not handed to another run on the way.
 */
export function illegalWrites(history: readonly RowWrite[]): string[] {
  return history.flatMap(({ instanceId, before, after, caller }) => {
    if (before === undefined || after === undefined || isLegal(before, after)) return []
    return [`${instanceId} went from ${describe(before)} to ${describe(after)} by the ${caller}`]
  })
}

function describe({ state, lease, runId }: Row): string {
  return `${String(state)} (lease ${String(lease)}, run ${String(runId)})`
}

function isLegal(before: Row, after: Row): boolean {
  const from = String(before.state)
  const to = String(after.state)
  if (before.endedAtMs !== undefined && isOrdered(before, after) && to !== 'terminating') return false
  if (from !== to && ways[from]?.includes(to) !== true) return false
  const isClaim = from === 'idle' && to === 'claimed'
  if (Number(after.lease) !== Number(before.lease) + (isClaim ? 1 : 0)) return false
  return !(leased.includes(from) && leased.includes(to)) || before.runId === after.runId
}

/** Whether the write changes the lease or its deadline. */
function isOrdered(before: Row, after: Row): boolean {
  return before.lease !== after.lease || before.deadlineAtMs !== after.deadlineAtMs
}

/** Writes of the pool that change a lease or its deadline and not its order: an agent could end what it has not seen. */
export function orderless(history: readonly RowWrite[]): string[] {
  return history.flatMap(({ instanceId, before, after, caller }) => {
    if (caller !== 'action' || before === undefined || after === undefined) return []
    const wanted = orderOf({ lease: Number(after.lease), deadlineAtMs: Number(after.deadlineAtMs) })
    if (!isOrdered(before, after) || after.order === wanted) return []
    return [`${instanceId} went from ${describe(before)} to ${describe(after)} under the order of before`]
  })
}

/**
 * What the writes prove against I8: whatever a machine writes that the instance policy allows, no state, lease, deadline
 * or label changes, of no machine, and no item comes about.
 */
export function wallBreaches(history: readonly RowWrite[]): string[] {
  const own = new Set(machineWritableAttributes())
  return history.flatMap(({ instanceId, before, after, caller }) => {
    if (caller !== 'instance') return []
    if (before === undefined) return [`a machine made an item of ${instanceId}`]
    const values = [before, after ?? {}].map((row) => new Map<string, unknown>(Object.entries(row)))
    const names = new Set(values.flatMap((row) => [...row.keys()]))
    const changed = [...names].filter(
      (name) => !own.has(name) && values[0]?.get(name) !== values[1]?.get(name),
    )
    return changed.map((name) => `a machine changed ${name} of ${instanceId}, which was ${describe(before)}`)
  })
}

/** What of a job tells where and when it started. */
export type StartedJob = Pick<SandboxJob, 'name' | 'runId'> &
  Partial<Pick<SandboxJob, 'runnerName' | 'startedAt'>>

/** Jobs that started on a machine that was leased to another run at that moment: I2. */
export function strayJobs(history: readonly RowWrite[], jobs: readonly StartedJob[]): string[] {
  return jobs.flatMap(({ name, runId, runnerName, startedAt }) => {
    if (runnerName === undefined || startedAt === undefined) return []
    const instanceId = instanceIdOfRunner(runnerName)
    const row = history.findLast((write) => write.instanceId === instanceId && write.atMs <= startedAt)?.after
    const isLeasedToOther = leased.includes(String(row?.state)) && row?.runId !== runId
    return isLeasedToOther
      ? [`job "${name}" of run ${runId} started on ${runnerName} while run ${String(row?.runId)} held it`]
      : []
  })
}
