import { isReady, type InstanceItem } from '../domain/protocol.ts'
import type { Held } from './held.ts'

/** An instance that will not serve this step, and why. */
export interface Broken {
  held: Held
  /** A sentence without its full stop; the same cause gives the same words. */
  reason: string
  /** The end of the machine's log. */
  logTail: string | undefined
  remedy: string
}

/** Where the instances of a step stand. The agents own readiness: what they write to their items is all there is. */
export interface Readiness {
  ready: { held: Held; item: InstanceItem }[]
  waiting: { held: Held; item: InstanceItem }[]
  broken: Broken[]
}

const newRunner =
  'Run the workflow with `mode: refresh` now, with `actions-runner-version` at latest or at a newer version.'
const moreTime = '`timeouts-config` of the refresh workflow gives slow images more time.'

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

type Fault = Pick<Broken, 'reason' | 'remedy'>

const rowGone: Fault = { reason: 'its row is gone', remedy: 'Somebody deleted it from the table.' }

function endedFault(words: string | undefined): Fault | undefined {
  if (words === undefined) return undefined
  return {
    reason: `EC2 has ended it: ${words.replace(/\.$/, '')}`,
    remedy:
      'With `Client.InternalError` the usual cause is an encrypted volume whose KMS key the spot service-linked role ' +
      'may not use; with `Client.VolumeLimitExceeded` it is the quota of EBS storage.',
  }
}

function faultOf({ instance }: Held, item: InstanceItem, now: number): Fault | undefined {
  if (item.interruptedAtMs !== undefined) {
    return { reason: 'EC2 takes the spot instance back', remedy: 'Use on-demand for runs that can not wait.' }
  }
  if (item.phase === 'failed') {
    const remedy = item.failure === 'runner-deprecated' ? newRunner : 'Its log says more.'
    return { reason: item.message ?? 'its agent failed without a reason', remedy }
  }
  if (item.lease !== instance.lease || item.state === 'terminating' || item.state === 'idle') {
    return {
      reason: `it was taken away while it got ready: ${item.endReason ?? `it is ${item.state}`}`,
      remedy: moreTime,
    }
  }
  if (isReady(item) || now <= item.deadlineAtMs) return undefined
  return { reason: `it was not ready in time: ${phaseWords(item, now)}`, remedy: adviceOn(item) }
}

function adviceOn({ phase }: InstanceItem): string {
  if (phase !== undefined) return moreTime
  return (
    'Its agent never reported. The usual causes: the subnet has no way to the internet, the security group lets ' +
    'nothing out, the instance profile may not write the table, or the image is no Linux with cloud-init. ' +
    moreTime
  )
}

/** Who is in which phase for how long. */
export function progressLine(total: number, { ready, waiting }: Readiness, now: number): string {
  const shown = waiting
    .slice(0, 5)
    .map(({ held, item }) => `${held.instance.instanceId} ${phaseWords(item, now)}`)
  const more = waiting.length > shown.length ? `, and ${waiting.length - shown.length} more` : ''
  const whom = shown.length > 0 ? `; waiting for ${shown.join(', ')}${more}` : ''
  return `${ready.length} of ${total} ready${whom}`
}

function phaseWords({ phase, phaseSinceAtMs, createdAtMs }: InstanceItem, now: number): string {
  const seconds = Math.max(0, Math.round((now - (phaseSinceAtMs ?? createdAtMs)) / 1_000))
  return phase === undefined ? `silent for ${seconds} s since its launch` : `${phase} for ${seconds} s`
}
