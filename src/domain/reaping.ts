import type { Configuration, LaunchIntent } from './configuration.ts'
import { endedRowSeconds, selfEndMs } from './instance.ts'
import { instanceIdOfRunner, instanceItemId, type InstanceItem } from './protocol.ts'
import { retireReason } from './retirement.ts'

/** What is known of the pool from its three sides, at one moment. */
export interface Survey {
  now: number
  configuration: Pick<
    Configuration,
    | 'instanceArnPrefix'
    | 'launchTemplateVersion'
    | 'timeouts'
    | 'retirement'
    | 'afterDrift'
    | 'runnerDeprecatesAtMs'
  >
  rows: readonly InstanceItem[]
  intents: readonly LaunchIntent[]
  /** Instances with the pool's tag that are not terminated. */
  ec2: readonly { instanceId: string; launchedAtMs: number }[]
  runners: readonly { id: number; name: string; isOnline: boolean; isBusy: boolean }[]
}

/** What refresh is to clear away, and why. */
export interface ReapPlan {
  endings: { item: InstanceItem; reason: string }[]
  /** Instances without a row, and instances that outlived their row's end. */
  terminations: { instanceId: string; reason: string }[]
  /** Launches whose step died. */
  intents: LaunchIntent[]
  /** Registrations that no machine serves any more. */
  runners: { id: number; name: string; reason: string }[]
}

/** An agent that failed ends its instance by itself within a minute or so. */
const failedMs = 3 * 60_000
/** An idle instance whose agent was not heard of for so long has none. */
const silentMs = 5 * 60_000

/** Decides what is to be cleared away. Pure: acting on it repeats each condition in its write. */
export function planReap(survey: Survey): ReapPlan {
  const alive = new Set(survey.ec2.map(({ instanceId }) => instanceId))
  const rows = new Map(survey.rows.map((item) => [item.instanceId, item]))
  const graceMs = survey.configuration.timeouts.launchGrace * 1_000
  const endings = survey.rows.flatMap((item) => {
    const reason = endReason(item, alive, survey)
    return reason === undefined ? [] : [{ item, reason }]
  })
  const terminations = survey.ec2.flatMap(({ instanceId, launchedAtMs }) => {
    const item = rows.get(instanceId)
    if (item === undefined) {
      return survey.now - launchedAtMs > graceMs ? [{ instanceId, reason: 'no row in the table' }] : []
    }
    return hasOutlivedItsEnd(item, survey.now) ? [{ instanceId, reason: 'still there after its end' }] : []
  })
  const leaving = new Set(
    [...endings.map(({ item }) => item), ...terminations].map((each) => each.instanceId),
  )
  return {
    endings,
    terminations,
    intents: survey.intents.filter(({ createdAtMs }) => survey.now - createdAtMs > graceMs),
    runners: survey.runners.flatMap(({ id, name, isOnline, isBusy }) => {
      if (isBusy) return []
      // Once its machine is gone, nobody is left to deregister it.
      if (leaving.has(instanceIdOfRunner(name) ?? '')) return [{ id, name, reason: 'its instance was ended' }]
      const isDead = !isOnline && isGhost(name, survey, rows)
      return isDead ? [{ id, name, reason: 'it is offline, and its lease is over' }] : []
    }),
  }
}

function endReason(item: InstanceItem, alive: ReadonlySet<string>, survey: Survey): string | undefined {
  if (item.state === 'terminating') return undefined
  if (survey.now > item.deadlineAtMs + selfEndMs) return 'its deadline passed'
  const isYoung = survey.now - item.createdAtMs <= survey.configuration.timeouts.launchGrace * 1_000
  if (!alive.has(item.instanceId) && !isYoung) return 'EC2 has no such instance any more'
  if (item.phase === 'failed' && survey.now - (item.phaseSinceAtMs ?? 0) > failedMs) {
    return `its agent failed: ${item.message ?? 'it gave no reason'}`
  }
  if (item.state !== 'idle') return undefined
  if (survey.now - (item.heartbeatAtMs ?? item.createdAtMs) > silentMs) return 'its agent is silent'
  return retireReason(item, survey.configuration, survey.now)
}

/** An agent that ends its instance leaves the deadline as it was; when it did so is told by when the row may go. */
function hasOutlivedItsEnd({ state, deadlineAtMs, expiresAtSeconds }: InstanceItem, now: number): boolean {
  const endedAtMs =
    expiresAtSeconds === undefined ? deadlineAtMs : (expiresAtSeconds - endedRowSeconds) * 1_000
  return state === 'terminating' && now > Math.min(endedAtMs, deadlineAtMs) + selfEndMs
}

/**
 * Whether an offline registration belongs to an instance that is gone, or to an earlier lease of one that lives. Without
 * a row it may be the runner of a pool in another region that is just registering: rows stay long enough after the end
 * for a refresh to see them, and GitHub itself drops what stays offline for two weeks.
 */
function isGhost(name: string, survey: Survey, rows: ReadonlyMap<string, InstanceItem>): boolean {
  const instanceId = instanceIdOfRunner(name)
  if (instanceId === undefined) return false
  const item = rows.get(instanceId)
  if (item === undefined) return false
  if (item.state === 'terminating') return true
  const lease = Number(name.slice(name.lastIndexOf('-') + 1))
  const isOver = lease < item.lease || (item.state === 'idle' && item.phase === 'waiting')
  return isOver && item.id === instanceItemId(survey.configuration.instanceArnPrefix, instanceId)
}
