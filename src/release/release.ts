import type { Deps } from '../deps.ts'
import { poolKey, type Configuration } from '../domain/configuration.ts'
import type { RunEntry } from '../domain/items.ts'
import { messageOf } from '../domain/errors.ts'
import { retireReason } from '../domain/retirement.ts'
import { instanceItemId, type InstanceItem } from '../domain/protocol.ts'
import { throwFirst } from '../domain/settled.ts'
import type { ReleaseInputs } from '../inputs.ts'
import { endExpired } from '../lifecycle/end-expired.ts'
import { endInstances, type Ending } from '../lifecycle/end-instances.ts'
import { giveBack } from '../lifecycle/give-back.ts'
import { maskTokens } from '../lifecycle/mask-tokens.ts'
import { settleIntent } from '../lifecycle/settle-intent.ts'
import { costLines } from './cost.ts'

/** What a release did with the run's instances. */
export interface Released {
  idle: InstanceItem[]
  ended: Ending<RunEntry | InstanceItem>[]
  /** Ended by themselves or by others before this release. */
  alreadyEnded: RunEntry[]
  /** Ids of the instances that EC2 took away or announced to take. */
  interrupted: string[]
  /** Those that are no longer as their image made them. */
  drifted: { instanceId: string; drift: string }[]
  /** When the leases ended. */
  releasedAtMs: number
}

const nothing = { idle: [], ended: [], alreadyEnded: [], interrupted: [], drifted: [] }

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
  maskTokens(configuration, deps)
  const entries = await addUnseen(ofRun.entries, stored.lentIds, runId, configuration, deps)
  const released = await deps.log.phase(`Release the instances of run ${runId}`, async () => {
    const [outcome] = await Promise.all([
      releaseEntries(entries, runId, configuration, deps),
      endExpiredOf(entries, deps),
    ])
    for (const intent of ofRun.intents) await settleIntent(intent, configuration, deps)
    return outcome
  })
  const { idle, ended } = released
  if (entries.length === 0 && ofRun.intents.length === 0) {
    deps.log.info(`Nothing to release: run ${runId} holds no instances.`)
  } else {
    deps.log.info(`Released ${idle.length} to the pool and retired ${ended.length}.`)
    const leases = [...idle, ...ended.map(({ instance }) => instance)]
    for (const line of costLines(leases, released.releasedAtMs)) deps.log.info(line)
  }
  return released
}

/** What the index shows of the run, and what it was lent a moment ago and the index does not show yet. */
async function addUnseen(
  entries: readonly RunEntry[],
  lentIds: ReadonlySet<string>,
  runId: string,
  { instanceArnPrefix }: Configuration,
  deps: Deps,
): Promise<RunEntry[]> {
  const seen = new Set(entries.map(({ instanceId }) => instanceId))
  const unseen = [...lentIds].filter((instanceId) => !seen.has(instanceId))
  if (unseen.length === 0) return [...entries]
  const items = await deps.instances.read(unseen.map((id) => instanceItemId(instanceArnPrefix, id)))
  return [...entries, ...[...items.values()].filter((item) => item.runId === runId)]
}

async function releaseEntries(
  entries: readonly RunEntry[],
  runId: string,
  configuration: Configuration,
  deps: Deps,
): Promise<Released> {
  const now = deps.clock.now()
  const ofThisRun = { runId: { equals: runId } }
  const live = entries.filter(({ state }) => state !== 'terminating')
  const reasonOf = (entry: RunEntry | InstanceItem) => retireReason(entry, configuration, now)
  const giveBackSound = async (leases: readonly (RunEntry | InstanceItem)[]) => {
    const sound = leases.filter((lease) => reasonOf(lease) === undefined)
    const { idle, refused, failures } = await giveBack(sound, ofThisRun, configuration, deps)
    return { idle, ours: refused.flatMap(({ item }) => (item?.runId === runId ? [item] : [])), failures }
  }
  const first = await giveBackSound(live)
  // A run that is tried again may be lent the machine again while the index shows its lease before. What a provision
  // of the run is just claiming is not the release's to take.
  const isMoved = (item: InstanceItem) =>
    item.state === 'running' && live.some(({ id, lease }) => id === item.id && lease !== item.lease)
  const second = await giveBackSound(first.ours.filter(isMoved))
  const idle = [...first.idle, ...second.idle]
  const isIdle = new Set(second.idle.map(({ id }) => id))
  const ours = [...new Map([...first.ours, ...second.ours].map((item) => [item.id, item])).values()].filter(
    ({ id }) => !isIdle.has(id),
  )
  const isGone = new Set(ours.filter(({ state }) => state === 'terminating').map(({ id }) => id))
  const retired = [...live, ...ours].flatMap((instance) => {
    const reason = isGone.has(instance.id) ? undefined : reasonOf(instance)
    return reason === undefined ? [] : [{ instance, reason, when: ofThisRun }]
  })
  const ended = await endInstances(retired, deps)
  throwFirst([...first.failures, ...second.failures])
  const alreadyEnded = entries.filter(({ id, state }) => state === 'terminating' || isGone.has(id))
  for (const { instanceId, endReason } of alreadyEnded) {
    deps.log.info(`${instanceId} had ended before its release: ${endReason ?? 'for an unknown reason'}.`)
  }
  const interrupted = [...entries, ...ours].filter(({ interruptedAtMs }) => interruptedAtMs !== undefined)
  const interruptedIds = [...new Set(interrupted.map(({ instanceId }) => instanceId))]
  if (interruptedIds.length > 0) {
    deps.log.warning(
      `EC2 took back ${interruptedIds.join(', ')} while run ${runId} held it: its jobs may have failed for that.`,
    )
  }
  const drifted = driftedOf([...idle, ...ended.map(({ instance }) => instance)])
  for (const { instanceId, drift } of drifted)
    deps.log.info(`${instanceId} drifted from its image: ${drift}.`)
  return { idle, ended, alreadyEnded, interrupted: interruptedIds, drifted, releasedAtMs: now }
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
          await endExpired(oldest, deps)
          return
        }
      } catch (thrown) {
        deps.log.info(`Left what idled too long to refresh: ${messageOf(thrown)}`)
      }
    }),
  )
}
