import type { Configuration, LaunchIntent } from './configuration.ts'
import { cut, endReasonOf, type EndReason } from './ending.ts'
import { isSilent, jobEndMs, longestRuntimeMinutes, selfEndMs, silentMs } from './instance.ts'
import { brokenItem, type BrokenItem } from './items.ts'
import { isLeased, hasEnded, runsJob } from './phases.ts'
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
    | 'maxRuntimeMinutes'
    | 'afterDrift'
    | 'runnerDeprecatesAtMs'
  >
  rows: readonly InstanceItem[]
  /** Items that are not to be believed. */
  broken: readonly BrokenItem[]
  intents: readonly LaunchIntent[]
  /** Instances with the pool's tag that are not terminated. */
  ec2: readonly { instanceId: string; launchedAtMs: number }[]
  /** Ids of those whose status checks EC2 finds impaired. */
  impaired: ReadonlySet<string>
  runners: readonly { id: number; name: string; isOnline: boolean; isBusy: boolean }[]
}

/** What refresh is to clear away, and why. */
export interface ReapPlan {
  endings: { item: InstanceItem; why: EndReason }[]
  /** Instances without a row, and instances that outlived their row's end or any machine's age. */
  terminations: { instanceId: string; reason: string }[]
  /** Machines whose items are not to be believed. */
  broken: BrokenItem[]
  /** Items that are not to be believed and name no machine of the pool. */
  removals: BrokenItem[]
  /** Rows of machines that ended themselves and are gone: nothing is left to end. */
  closings: InstanceItem[]
  /** Launches whose step died. */
  intents: LaunchIntent[]
  /** Registrations that no machine serves any more. */
  runners: { id: number; name: string; reason: string }[]
}

/** An agent that failed ends its instance by itself within a minute or so. */
const failedMs = 3 * 60_000
const hourMs = 3_600_000

/** Leased instances that say nothing, of which only EC2 can tell whether they still are what they were. */
export function silentLeases({ rows, ec2, now }: Pick<Survey, 'rows' | 'ec2' | 'now'>): InstanceItem[] {
  const alive = new Set(ec2.map(({ instanceId }) => instanceId))
  return rows.filter((item) => isLeased(item) && alive.has(item.instanceId) && isSilent(item, now))
}

/** Decides what is to be cleared away. Pure: acting on it repeats each condition in its write. */
export function planReap(given: Survey): ReapPlan {
  const survey = withoutForeign(given)
  const alive = new Set(survey.ec2.map(({ instanceId }) => instanceId))
  const launchedAtMs = new Map(survey.ec2.map((instance) => [instance.instanceId, instance.launchedAtMs]))
  const rows = new Map(survey.rows.map((item) => [item.instanceId, item]))
  const graceMs = survey.configuration.timeouts.launchGrace * 1_000
  const endings = survey.rows.flatMap((item) => {
    const old = tooOld(launchedAtMs.get(item.instanceId), item, survey)
    const why = (item.state === 'terminating' ? undefined : old) ?? endReason(item, alive, survey)
    return why === undefined ? [] : [{ item, why }]
  })
  const isMachine = ({ instanceId = '' }: BrokenItem) => alive.has(instanceId)
  const broken = survey.broken.filter(isMachine)
  const doomed = new Set([...endings.map(({ item }) => item), ...broken].map((each) => each.instanceId))
  const terminations = survey.ec2
    .filter(({ instanceId }) => !doomed.has(instanceId))
    .flatMap((machine) => {
      const reason = terminationReason(machine, rows.get(machine.instanceId), graceMs, survey)
      return reason === undefined ? [] : [{ instanceId: machine.instanceId, reason }]
    })
  const leaving = new Set([...doomed, ...terminations.map(({ instanceId }) => instanceId)])
  return {
    endings,
    terminations,
    broken,
    removals: survey.broken.filter((item) => !isMachine(item)),
    closings: survey.rows.filter((item) => isToBeClosed(item, alive)),
    intents: survey.intents.filter(({ createdAtMs }) => Math.abs(survey.now - createdAtMs) > graceMs),
    runners: survey.runners.flatMap(({ id, name, isOnline, isBusy }) => {
      if (isBusy) return []
      // Once its machine is gone, nobody is left to deregister it.
      if (leaving.has(instanceIdOfRunner(name) ?? '')) return [{ id, name, reason: 'its instance was ended' }]
      const isDead = !isOnline && isGhost(name, survey, rows)
      return isDead ? [{ id, name, reason: 'it is offline, and its lease is over' }] : []
    }),
  }
}

/** A key of another region or account names no machine of this pool, whatever else the item says. */
function withoutForeign(survey: Survey): Survey {
  const isOurs = ({ id }: InstanceItem) => id.startsWith(survey.configuration.instanceArnPrefix)
  const foreign = survey.rows.filter((item) => !isOurs(item))
  if (foreign.length === 0) return survey
  const refused = foreign.map(({ id }) => ({
    ...brokenItem(id, 'its key is of another region or account'),
    instanceId: undefined,
  }))
  return { ...survey, rows: survey.rows.filter(isOurs), broken: [...survey.broken, ...refused] }
}

function endReason(item: InstanceItem, alive: ReadonlySet<string>, survey: Survey): EndReason | undefined {
  const { now, configuration } = survey
  if (hasEnded(item)) return overstays(item, alive, now)
  if (now > item.deadlineAtMs + selfEndMs) return { cause: 'deadline', words: 'its deadline passed' }
  const isYoung = now - item.createdAtMs <= configuration.timeouts.launchGrace * 1_000
  if (!alive.has(item.instanceId) && !isYoung) {
    return { cause: 'gone', words: 'EC2 has no such instance any more' }
  }
  if (survey.impaired.has(item.instanceId)) {
    return { cause: 'impaired', words: 'EC2 finds it impaired, and its agent is silent' }
  }
  if (item.phase === 'failed' && now - (item.phaseSinceAtMs ?? 0) > failedMs) {
    return { cause: 'failed', words: `its agent failed: ${cut(item.message ?? 'it gave no reason')}` }
  }
  return item.state === 'idle' ? idleEndReason(item, survey) : undefined
}

/** Why nobody should claim an idle instance any more. */
function idleEndReason(item: InstanceItem, survey: Survey): EndReason | undefined {
  if (survey.now - (item.heartbeatAtMs ?? item.createdAtMs) > silentMs) {
    return { cause: 'silent', words: 'its agent is silent' }
  }
  return isFinishing(item, survey) ? undefined : retireReason(item, survey.configuration, survey.now)
}

/** An agent that says that it has ended its machine, and whose machine is there all the same. */
function overstays(item: InstanceItem, alive: ReadonlySet<string>, now: number): EndReason | undefined {
  const isDue = alive.has(item.instanceId) && item.state !== 'terminating' && isEndDue(item, now)
  if (!isDue) return undefined
  return {
    cause: 'ended-itself',
    words: `it is still there after its end: ${endReasonOf(item) ?? 'for an unknown reason'}`,
  }
}

/** What nobody ends any more: neither its agent nor whoever wrote its row. */
function isEndDue({ endedAtMs, deadlineAtMs }: InstanceItem, now: number): boolean {
  return now > Math.min(endedAtMs ?? deadlineAtMs, deadlineAtMs) + selfEndMs
}

/** Whether the job of the lease before may still be within its grace: nothing ends it before that is over. */
function isFinishing(item: InstanceItem, { now, configuration }: Survey): boolean {
  const { idleSinceAtMs } = item
  return (
    runsJob(item) && idleSinceAtMs !== undefined && now <= idleSinceAtMs + jobEndMs(configuration.timeouts)
  )
}

/** The row stays for the release, and goes by DynamoDB's TTL once it says so. */
function isToBeClosed(item: InstanceItem, alive: ReadonlySet<string>): boolean {
  return item.endedAtMs !== undefined && item.state !== 'terminating' && !alive.has(item.instanceId)
}

function terminationReason(
  machine: Survey['ec2'][number],
  item: InstanceItem | undefined,
  graceMs: number,
  survey: Survey,
): string | undefined {
  const { launchedAtMs } = machine
  const old = tooOld(launchedAtMs, item, survey)
  if (old !== undefined) return old.words
  if (item === undefined) return survey.now - launchedAtMs > graceMs ? 'no row in the table' : undefined
  return item.state === 'terminating' && isEndDue(item, survey.now) ? 'still there after its end' : undefined
}

/**
 * The backstop, by EC2's own time: no machine outlives its age and the longest lease by more than an hour, whatever
 * stands in its item. A lease that its provision made longer lasts until its deadline, and no longer than any may.
 */
function tooOld(
  launchedAtMs: number | undefined,
  item: InstanceItem | undefined,
  { now, configuration: { retirement, maxRuntimeMinutes } }: Survey,
): EndReason | undefined {
  if (launchedAtMs === undefined) return undefined
  const endOf = (leaseMinutes: number) =>
    launchedAtMs + retirement.maxAgeHours * hourMs + leaseMinutes * 60_000 + hourMs
  if (now <= endOf(maxRuntimeMinutes)) return undefined
  const hasLease = item !== undefined && isLeased(item) && now <= item.deadlineAtMs
  if (hasLease && now <= endOf(longestRuntimeMinutes)) return undefined
  const hours = Math.floor((now - launchedAtMs) / hourMs)
  return { cause: 'too-old', words: `EC2 launched it ${hours} hours ago, longer than any machine may last` }
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
  if (hasEnded(item)) return true
  const lease = Number(name.slice(name.lastIndexOf('-') + 1))
  const isLeaseOver = lease < item.lease || (item.state === 'idle' && item.phase === 'waiting')
  return isLeaseOver && item.id === instanceItemId(survey.configuration.instanceArnPrefix, instanceId)
}
