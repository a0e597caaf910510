import type { Deps } from '../deps.ts'
import { poolKey, type Configuration } from '../domain/configuration.ts'
import { endCodeOf, endReasonOf, type EndReason } from '../domain/ending.ts'
import { messageOf } from '../domain/errors.ts'
import type { RunEntry } from '../domain/index-entries.ts'
import { selfEndMs, silentMs } from '../domain/instance.ts'
import { isBroken, isInstance, type BrokenItem } from '../domain/items.ts'
import { hasEnded } from '../domain/phases.ts'
import { instanceItemId, type EndCause, type EndCode, type InstanceItem } from '../domain/protocol.ts'
import { retireReason } from '../domain/retirement.ts'
import { throwFirst, type Settled } from '../domain/settled.ts'
import type { ReleaseInputs } from '../inputs.ts'
import { endExpired, mostEndedInPassing } from '../lifecycle/end-expired.ts'
import { endBroken } from '../lifecycle/end-broken.ts'
import { endInstances, settleEndings, type Ending } from '../lifecycle/end-instances.ts'
import { giveBack } from '../lifecycle/give-back.ts'
import { noJobRuns, retireAfterJob } from '../lifecycle/retire-after-job.ts'
import { settleIntent } from '../lifecycle/settle-intent.ts'
import type { OfRun } from '../pool/instances.ts'
import { age } from '../report/instances.ts'
import { costLines } from './cost.ts'

/** An instance that was ended, by itself or by others, before this release. */
export interface AlreadyEnded {
  instance: RunEntry | InstanceItem
  /** Why, in words. */
  words: string
  /** Why, for programs; undefined where nobody said it. */
  code: EndCause | EndCode | undefined
}

/** What a release did with the run's instances. */
export interface Released {
  idle: InstanceItem[]
  ended: Ending<RunEntry | InstanceItem>[]
  alreadyEnded: AlreadyEnded[]
  /** Ended because nobody may believe their items. */
  broken: BrokenItem[]
  /** Ids of the instances that EC2 took away or announced to take. */
  interrupted: string[]
  /** Those that are no longer as their image made them. */
  drifted: { instanceId: string; drift: string }[]
  /** When the leases ended. */
  releasedAtMs: number
}

const nothing = { idle: [], ended: [], alreadyEnded: [], broken: [], interrupted: [], drifted: [] }

/**
 * Gives the run's instances back, found by the run id alone, so that it works whatever became of the provision step.
 * Waits for no agent. To repeat it, or to release nothing, is fine.
 */
export async function release(inputs: ReleaseInputs, deps: Deps): Promise<Released> {
  const { runId } = inputs.common
  const [stored, ofRun] = await Promise.all([deps.configuration.read(runId), deps.instances.listByRun(runId)])
  if (stored.found !== 'configuration') {
    const { region } = inputs.common
    if (stored.found === 'no-table') {
      deps.log.info(`Nothing to release: the pool of this repository is not set up in ${region}.`)
    } else {
      deps.log.warning(
        `Released nothing: the pool of this repository in ${region} has no configuration that this version of the ` +
          'action can read. What the run holds ends itself at its maximum runtime. Use the same version in all workflows.',
      )
    }
    return { ...nothing, releasedAtMs: deps.clock.now() }
  }
  const { configuration } = stored
  const held = await addUnseen(ofRun, stored.lentIds, runId, configuration, deps)
  const { entries } = held
  const released = await deps.log.phase(`Release the instances of run ${runId}`, async () => {
    const [outcome] = await Promise.all([
      releaseHeld(held, runId, configuration, deps),
      endExpiredOf(entries, deps),
    ])
    for (const intent of ofRun.intents) await settleIntent(intent, configuration, deps)
    return outcome
  })
  const { idle, ended } = released
  if (entries.length + held.broken.length + ofRun.intents.length === 0) {
    deps.log.info(`Nothing to release: run ${runId} holds no instances.`)
  } else {
    deps.log.info(`Released ${idle.length} to the pool and retired ${ended.length}.`)
    const leases = [...idle, ...ended.map(({ instance }) => instance)]
    for (const line of costLines(leases, released.releasedAtMs)) deps.log.info(line)
  }
  return released
}

type HeldByRun = Pick<OfRun, 'entries' | 'broken'>

/** What the index shows of the run, and what it was lent a moment ago and the index does not show yet. */
async function addUnseen(
  { entries, broken }: OfRun,
  lentIds: ReadonlySet<string>,
  runId: string,
  { instanceArnPrefix }: Configuration,
  deps: Deps,
): Promise<HeldByRun> {
  const ours = entries.filter(({ id }) => id.startsWith(instanceArnPrefix))
  const seen = new Set([...ours, ...broken].map(({ instanceId }) => instanceId))
  const unseen = [...lentIds].filter((instanceId) => !seen.has(instanceId))
  if (unseen.length === 0) return { entries: ours, broken }
  const items = await deps.instances.read(unseen.map((id) => instanceItemId(instanceArnPrefix, id)))
  const lent = [...items.values()].filter((item) => item.runId === runId)
  return {
    entries: [...ours, ...lent.filter(isInstance)],
    broken: [...broken, ...lent.filter(isBroken)],
  }
}

async function releaseHeld(
  { entries, broken }: HeldByRun,
  runId: string,
  configuration: Configuration,
  deps: Deps,
): Promise<Released> {
  const now = deps.clock.now()
  const live = entries.filter((entry) => !hasEnded(entry))
  const returned = await giveBackSound(live, runId, configuration, deps)
  const { idle, ours } = returned
  const isGone = new Map(ours.filter(hasEnded).map((item) => [item.id, item]))
  const retired = [...live, ...ours].flatMap((instance) => {
    const why = isGone.has(instance.id) ? undefined : whyNotBack(instance, configuration, now)
    return why === undefined ? [] : [{ instance, why }]
  })
  const spoilt = [...broken, ...returned.broken.filter((item) => item.runId === runId)]
  const endedBefore = entries
    .filter((entry) => hasEnded(entry) || isGone.has(entry.id))
    .map((entry) => isGone.get(entry.id) ?? entry)
  const [ended, untrusted, before] = await Promise.all([
    retire(retired, runId, configuration, deps),
    endBroken(spoilt, deps),
    closeEnded(endedBefore, runId, deps),
  ])
  throwFirst([...returned.failures, ...ended.failures, ...untrusted.failures])
  tellEnded(before, runId, deps)
  const interrupted = interruptedOf([...entries, ...ours])
  if (interrupted.length > 0) {
    deps.log.warning(
      `EC2 took back ${interrupted.join(', ')} while run ${runId} held it: its jobs may have failed for that.`,
    )
  }
  const drifted = driftedOf([...idle, ...ended.values.map(({ instance }) => instance)])
  for (const { instanceId, drift } of drifted) {
    deps.log.info(`${instanceId} drifted from its image: ${drift}.`)
  }
  return {
    idle,
    ended: ended.values,
    alreadyEnded: before,
    drifted,
    broken: [...returned.broken.filter((item) => item.runId !== runId), ...spoilt],
    interrupted,
    releasedAtMs: now,
  }
}

/** Gives back what is in good order. What it was not is told by its item, where the run still holds it. */
async function giveBackSound(
  live: readonly RunEntry[],
  runId: string,
  configuration: Configuration,
  deps: Deps,
) {
  const now = deps.clock.now()
  const when = {
    runId: { equals: runId },
    deadlineAtMs: { above: now - selfEndMs },
    heartbeatAtMs: { atLeastOrAbsent: now - silentMs },
  }
  const attempt = async (leases: readonly (RunEntry | InstanceItem)[]) => {
    const sound = leases.filter((lease) => whyNotBack(lease, configuration, now) === undefined)
    const { refused, ...given } = await giveBack(sound, when, configuration, deps)
    return { ...given, ours: refused.flatMap(({ item }) => (item?.runId === runId ? [item] : [])) }
  }
  const first = await attempt(live)
  // A run that is tried again may be lent the machine again while the index shows its lease before. What a provision
  // of the run is just claiming is not the release's to take.
  const isMoved = (item: InstanceItem) =>
    item.state === 'running' && live.some(({ id, lease }) => id === item.id && lease !== item.lease)
  const second = await attempt(first.ours.filter(isMoved))
  const isIdle = new Set(second.idle.map(({ id }) => id))
  const ours = new Map([...first.ours, ...second.ours].map((item) => [item.id, item]))
  return {
    idle: [...first.idle, ...second.idle],
    ours: [...ours.values()].filter(({ id }) => !isIdle.has(id)),
    broken: [...first.broken, ...second.broken],
    failures: [...first.failures, ...second.failures],
  }
}

/** Why a machine does not go back to the pool. What only its item tells is not known of an entry of the index. */
function whyNotBack(
  instance: RunEntry | InstanceItem,
  configuration: Configuration,
  now: number,
): EndReason | undefined {
  if ('deadlineAtMs' in instance) {
    if (now > instance.deadlineAtMs + selfEndMs) {
      return { cause: 'deadline', words: 'its deadline passed and it did not end itself' }
    }
    const { heartbeatAtMs } = instance
    if (heartbeatAtMs !== undefined && heartbeatAtMs < now - silentMs) {
      return { cause: 'silent', words: `its agent was not heard of for ${age(now - heartbeatAtMs)}` }
    }
  }
  return retireReason(instance, configuration, now)
}

/** For what a job within its grace keeps its machine a little longer. */
const causesThatWait: readonly EndCause[] = ['retired', 'interruption']

/** Ends what is not to go back, at once or, while its job may still run, after that. */
async function retire(
  endings: readonly Ending<RunEntry | InstanceItem>[],
  runId: string,
  configuration: Configuration,
  deps: Deps,
): Promise<Settled<Ending<RunEntry | InstanceItem>>> {
  const ofThisRun = { runId: { equals: runId } }
  const waits = ({ why }: Ending) => causesThatWait.includes(why.cause)
  const now = await settleEndings(
    endings.map((ending) => ({ ...ending, when: { ...ofThisRun, ...(waits(ending) ? noJobRuns : {}) } })),
    deps,
  )
  const isDone = new Set(now.values.map(({ instance }) => instance.id))
  const left = endings.filter((ending) => waits(ending) && !isDone.has(ending.instance.id))
  const later = await retireAfterJob(left, ofThisRun, configuration, deps)
  return { values: [...now.values, ...later.values], failures: [...now.failures, ...later.failures] }
}

/**
 * Brings the rows of those to their end that ended themselves, and finds out why each ended. Never rejects: refresh does
 * the same.
 */
async function closeEnded(
  endedBefore: readonly (RunEntry | InstanceItem)[],
  runId: string,
  deps: Deps,
): Promise<AlreadyEnded[]> {
  const words = 'for an unknown reason'
  const when = { runId: { equals: runId } }
  let known = [...endedBefore]
  try {
    // The index tells that they have ended, and not why.
    const vague = endedBefore.filter((instance) => !('phase' in instance) && instance.state !== 'terminating')
    const items = await deps.instances.read(vague.map(({ id }) => id))
    known = endedBefore.map((instance) => {
      const item = items.get(instance.id)
      return isInstance(item) && item.runId === runId ? item : instance
    })
    const open = known.filter(({ state }) => state !== 'terminating')
    const why: EndReason = { cause: 'ended-itself', words }
    await endInstances(
      open.map((instance) => ({ instance, why, when })),
      deps,
    )
  } catch (thrown) {
    deps.log.info(`Left what ended itself to refresh: ${messageOf(thrown)}`)
  }
  return known.map((instance) => alreadyEnded(instance, words))
}

function alreadyEnded(instance: RunEntry | InstanceItem, otherwise: string): AlreadyEnded {
  return { instance, words: endReasonOf(instance) ?? otherwise, code: endCodeOf(instance) }
}

function tellEnded(ended: readonly AlreadyEnded[], runId: string, deps: Deps): void {
  for (const { instance, words, code } of ended) {
    deps.log.info(
      `${instance.instanceId} had ended before its release: ${words}.` +
        `${code === undefined ? '' : ` Cause: ${code}.`} Jobs of run ${runId} that were on it are lost.`,
    )
  }
}

function interruptedOf(instances: readonly (RunEntry | InstanceItem)[]): string[] {
  const interrupted = instances.filter(({ interruptedAtMs }) => interruptedAtMs !== undefined)
  return [...new Set(interrupted.map(({ instanceId }) => instanceId))]
}

/** The index says nothing of it, so what was ended without a look at its item is not among them. */
function driftedOf(instances: readonly (RunEntry | InstanceItem)[]): Released['drifted'] {
  return instances.flatMap((instance) =>
    'drift' in instance ? [{ instanceId: instance.instanceId, drift: instance.drift }] : [],
  )
}

/** In passing, one page of each pool that the run's machines belong to. Never rejects: refresh does the same. */
async function endExpiredOf(entries: readonly RunEntry[], deps: Deps): Promise<void> {
  const idlePools = new Set(
    entries.map(({ resourceClass, usageClass }) => poolKey(resourceClass, usageClass)),
  )
  await Promise.all(
    [...idlePools].map(async (idlePool) => {
      try {
        for await (const oldest of deps.instances.listIdle(idlePool, 'oldest-first')) {
          await endExpired(oldest, mostEndedInPassing, deps)
          return
        }
      } catch (thrown) {
        deps.log.info(`Left what idled too long to refresh: ${messageOf(thrown)}`)
      }
    }),
  )
}
