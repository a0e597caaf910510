import type { ErrorCode } from '../domain/error-catalogue.ts'
import { cut, endCodeOf, endReasonOf } from '../domain/ending.ts'
import { isBroken, type BrokenItem } from '../domain/items.ts'
import { isLeased, isReady } from '../domain/phases.ts'
import { type EndCause, type EndCode, type FailureKind, type InstanceItem } from '../domain/protocol.ts'
import { brokenWords } from '../lifecycle/end-broken.ts'
import type { Held } from './held.ts'

/** Why an instance will not serve a step, for programs. */
export type FaultCause =
  | FailureKind
  | 'row-gone'
  | 'item-broken'
  | 'ended-by-ec2'
  | 'interruption'
  | 'silent'
  | 'late'
  | 'taken-away'

/** An instance that will not serve this step, and why. */
export interface Broken {
  held: Held
  /** What decides: two that broke for the same cause broke alike. */
  cause: FaultCause
  /** A sentence without its full stop. */
  reason: string
  /** The end of the machine's log. */
  logTail: string | undefined
  /** The item, when that is what is wrong. */
  item?: BrokenItem
}

/** Where the instances of a step stand. The agents own readiness: what they write to their items is all there is. */
export interface Readiness {
  ready: { held: Held; item: InstanceItem }[]
  waiting: { held: Held; item: InstanceItem }[]
  broken: Broken[]
}

const codeOfCause: Record<FaultCause, ErrorCode> = {
  boot: 'boot-failed',
  'pre-runner': 'pre-runner-script-failed',
  registration: 'registration-refused',
  'runner-deprecated': 'runner-deprecated',
  listener: 'runner-failed',
  'out-of-memory': 'out-of-memory',
  cleaning: 'runner-failed',
  restarted: 'runner-failed',
  'metadata-wall': 'metadata-wall-missing',
  drifted: 'machine-taken-away',
  machine: 'runner-failed',
  'row-gone': 'machine-taken-away',
  'item-broken': 'item-broken',
  'ended-by-ec2': 'ended-by-ec2',
  interruption: 'spot-interruption',
  silent: 'agent-silent',
  late: 'not-ready-in-time',
  'taken-away': 'machine-taken-away',
}

/** The error that a step fails with whose instances broke for this cause. */
export function errorCodeOf({ cause }: Pick<Broken, 'cause'>): ErrorCode {
  return codeOfCause[cause]
}

/** Whether an end of this kind means that the instance did not become ready in its time. */
const isLateEnd: Record<EndCode | EndCause, boolean> = {
  'boot-timeout': true,
  'registration-timeout': true,
  deadline: true,
  'idle-time': false,
  'maximum-runtime': false,
  interruption: false,
  rebalance: false,
  failed: false,
  restarted: false,
  silent: false,
  gone: false,
  impaired: false,
  'too-old': false,
  'ended-itself': false,
  retired: false,
  'not-ready': false,
  undone: false,
  'broken-item': false,
}

/**
 * Sorts the instances of a step by what their items say.
 *
 * @param ended EC2's reasons for those that it has ended, by instance id
 */
export function judge(
  held: readonly Held[],
  items: ReadonlyMap<string, InstanceItem | BrokenItem>,
  ended: ReadonlyMap<string, string>,
  now: number,
): Readiness {
  const result: Readiness = { ready: [], waiting: [], broken: [] }
  for (const each of held) {
    const item = items.get(each.instance.id)
    if (item === undefined || isBroken(item)) {
      result.broken.push({ held: each, logTail: undefined, ...unreadable(item) })
      continue
    }
    const words = ended.get(each.instance.instanceId)
    const fault = faultOf(each, item, now) ?? endedFault(words)
    if (fault) result.broken.push({ held: each, logTail: item.logTail, ...fault })
    else if (isReady(item)) result.ready.push({ held: each, item })
    else result.waiting.push({ held: each, item })
  }
  return result
}

type Fault = Pick<Broken, 'reason' | 'cause' | 'item'>

function unreadable(item: BrokenItem | undefined): Fault {
  return item === undefined
    ? { reason: 'its row is gone', cause: 'row-gone' }
    : { reason: brokenWords(item), cause: 'item-broken', item }
}

function endedFault(words: string | undefined): Fault | undefined {
  if (words === undefined) return undefined
  return { reason: `EC2 has ended it: ${words.replace(/\.$/, '')}`, cause: 'ended-by-ec2' }
}

function faultOf({ instance }: Held, item: InstanceItem, now: number): Fault | undefined {
  if (item.interruptedAtMs !== undefined) {
    return { reason: 'EC2 takes the spot instance back', cause: 'interruption' }
  }
  if (item.phase === 'failed') {
    return {
      reason: cut(item.message ?? 'its agent failed without a reason'),
      cause: item.failure ?? 'machine',
    }
  }
  if (item.lease !== instance.lease || !isLeased(item)) {
    const why = endReasonOf(item) ?? `it is ${item.state}`
    const code = endCodeOf(item)
    return code !== undefined && isLateEnd[code]
      ? { reason: `it was not ready in time: ${why}, ${phaseWords(item, now)}`, cause: lateCause(item) }
      : { reason: `it was taken away while it got ready: ${why}`, cause: 'taken-away' }
  }
  if (isReady(item) || now <= item.deadlineAtMs) return undefined
  return { reason: `it was not ready in time: ${phaseWords(item, now)}`, cause: lateCause(item) }
}

function lateCause({ phase }: InstanceItem): FaultCause {
  return phase === undefined ? 'silent' : 'late'
}

/** In which phase an instance is for how long. */
export function phaseWords({ phase, phaseSinceAtMs, createdAtMs }: InstanceItem, now: number): string {
  const seconds = Math.max(0, Math.round((now - (phaseSinceAtMs ?? createdAtMs)) / 1_000))
  return phase === undefined ? `silent for ${seconds} s since its launch` : `${phase} for ${seconds} s`
}
