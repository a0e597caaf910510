import type { ErrorCode } from '../domain/error-catalogue.ts'
import { isReady, type FailureKind, type InstanceItem } from '../domain/protocol.ts'
import type { Held } from './held.ts'

/** An instance that will not serve this step, and why. */
export interface Broken {
  held: Held
  /** A sentence without its full stop; the same cause gives the same words. */
  reason: string
  /** The end of the machine's log. */
  logTail: string | undefined
  code: ErrorCode
}

/** Where the instances of a step stand. The agents own readiness: what they write to their items is all there is. */
export interface Readiness {
  ready: { held: Held; item: InstanceItem }[]
  waiting: { held: Held; item: InstanceItem }[]
  broken: Broken[]
}

const codeOfFailure: Record<FailureKind, ErrorCode> = {
  boot: 'boot-failed',
  'pre-runner': 'pre-runner-script-failed',
  registration: 'registration-refused',
  'runner-deprecated': 'runner-deprecated',
  listener: 'runner-failed',
  cleaning: 'runner-failed',
  restarted: 'runner-failed',
  'metadata-wall': 'metadata-wall-missing',
  drifted: 'machine-taken-away',
  machine: 'runner-failed',
}

/**
 * Sorts the instances of a step by what their items say.
 *
 * @param ended EC2's reasons for those that it has ended, by instance id
 */
export function judge(
  held: readonly Held[],
  items: ReadonlyMap<string, InstanceItem>,
  ended: ReadonlyMap<string, string>,
  now: number,
): Readiness {
  const result: Readiness = { ready: [], waiting: [], broken: [] }
  for (const each of held) {
    const item = items.get(each.instance.id)
    const words = ended.get(each.instance.instanceId)
    const fault = item === undefined ? rowGone : (faultOf(each, item, now) ?? endedFault(words))
    if (fault) result.broken.push({ held: each, logTail: item?.logTail, ...fault })
    else if (item && isReady(item)) result.ready.push({ held: each, item })
    else if (item) result.waiting.push({ held: each, item })
  }
  return result
}

type Fault = Pick<Broken, 'reason' | 'code'>

const rowGone: Fault = { reason: 'its row is gone', code: 'machine-taken-away' }

function endedFault(words: string | undefined): Fault | undefined {
  if (words === undefined) return undefined
  return { reason: `EC2 has ended it: ${words.replace(/\.$/, '')}`, code: 'ended-by-ec2' }
}

function faultOf({ instance }: Held, item: InstanceItem, now: number): Fault | undefined {
  if (item.interruptedAtMs !== undefined) {
    return { reason: 'EC2 takes the spot instance back', code: 'spot-interruption' }
  }
  if (item.phase === 'failed') {
    return {
      reason: item.message ?? 'its agent failed without a reason',
      code: codeOfFailure[item.failure ?? 'machine'],
    }
  }
  if (item.lease !== instance.lease || item.state === 'terminating' || item.state === 'idle') {
    const why = item.endReason ?? `it is ${item.state}`
    // Agents and refresh end an instance at its deadline, and say so.
    return /(timeout|deadline) passed/.test(why)
      ? { reason: `it was not ready in time: ${why}, ${phaseWords(item, now)}`, code: lateCode(item) }
      : { reason: `it was taken away while it got ready: ${why}`, code: 'machine-taken-away' }
  }
  if (isReady(item) || now <= item.deadlineAtMs) return undefined
  return { reason: `it was not ready in time: ${phaseWords(item, now)}`, code: lateCode(item) }
}

function lateCode({ phase }: InstanceItem): ErrorCode {
  return phase === undefined ? 'agent-silent' : 'not-ready-in-time'
}

/** In which phase an instance is for how long. */
export function phaseWords({ phase, phaseSinceAtMs, createdAtMs }: InstanceItem, now: number): string {
  const seconds = Math.max(0, Math.round((now - (phaseSinceAtMs ?? createdAtMs)) / 1_000))
  return phase === undefined ? `silent for ${seconds} s since its launch` : `${phase} for ${seconds} s`
}
