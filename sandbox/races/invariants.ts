import { hasEnded } from '../../src/domain/phases.ts'
import { claimMarginMs } from '../../src/domain/instance.ts'
import { heartbeatFreshMs, type InstanceItem } from '../../src/domain/protocol.ts'
import {
  illegalWrites,
  orderless,
  rowHistory,
  strayJobs,
  wallBreaches,
  type RowWrite,
} from '../faults/history.ts'
import type { RaceJob } from './github.ts'
import type { RaceCall } from './services.ts'
import type { RaceProvision, RaceWorld } from './world.ts'

type RaceWrite = RowWrite & { call: RaceCall }

const leased = ['launching', 'claimed', 'running']
/** How far a machine's clock may be ahead or behind in a race. */
export const mostSkewMs = 2_000
/** What a claim in calm takes, and then some. */
const probeMs = 15_000
const freshMs = 20_000
const settleLimitMs = 90_000

/** I2, I5 and I8, from all that was written, run and delivered; empty when they held. */
export function checkCourse(world: RaceWorld): string[] {
  const history = rowHistory(world.services.calls)
  return [
    ...illegalWrites(history).map((text) => `I2/I5: ${text}`),
    ...orderless(history).map((text) => `I5: ${text}`),
    ...wallBreaches(history).map((text) => `I8: ${text}`),
    ...foreignHands(history).map((text) => `I2: ${text}`),
    ...earlyEnds(history).map((text) => `I5: ${text}`),
    ...strayJobs(history, world.github.jobs).map((text) => `I2: ${text}`),
    ...overlappingJobs(world.github.jobs, world.time.now()).map((text) => `I2: ${text}`),
    ...doubleDeliveries(world.provisions).map((text) => `I2: ${text}`),
  ]
}

/** A step of one run never changes a lease of another. */
export function foreignHands(history: readonly RaceWrite[]): string[] {
  return history.flatMap(({ instanceId, before, call: { by } }) => {
    if (by.kind !== 'step' || by.runId === undefined || before === undefined) return []
    if (!leased.includes(String(before.state)) || before.runId === by.runId) return []
    return [`the ${by.name} changed ${instanceId}, which run ${String(before.runId)} held`]
  })
}

/** A machine ends a lease of its own accord only when its time is over, EC2 takes it, or it has failed. */
export function earlyEnds(history: readonly RaceWrite[]): string[] {
  return history.flatMap(({ instanceId, before, after, atMs, call: { by } }) => {
    if (by.kind !== 'agent' || before?.endedAtMs !== undefined || after?.endedAtMs === undefined) return []
    if (before === undefined || !leased.includes(String(before.state))) return []
    const isOver = Number(before.deadlineAtMs) <= atMs + mostSkewMs
    if (isOver || after.interruptedAtMs !== undefined || before.phase === 'failed') return []
    return [
      `${instanceId} ended lease ${String(before.lease)} (${String(after.endCode)}), which had time left`,
    ]
  })
}

/** Jobs of two runs never run on one machine at a time. */
export function overlappingJobs(jobs: readonly RaceJob[], now: number): string[] {
  const started = jobs.filter((job) => job.startedAt !== undefined)
  const machineOf = ({ runnerName = '' }: RaceJob) => runnerName.slice(0, runnerName.lastIndexOf('-'))
  const isDuring = (one: RaceJob, other: RaceJob) =>
    (one.startedAt ?? 0) < (other.endedAt ?? now) && (other.startedAt ?? 0) < (one.endedAt ?? now)
  return started.flatMap((one, index) =>
    started
      .slice(index + 1)
      .filter(
        (other) => one.runId !== other.runId && machineOf(one) === machineOf(other) && isDuring(one, other),
      )
      .map(
        (other) =>
          `${one.name} of run ${one.runId} and ${other.name} of run ${other.runId} met on ${machineOf(one)}`,
      ),
  )
}

/** Each provision that succeeded was given what it asked for, and no lease was given twice. */
export function doubleDeliveries(
  provisions: readonly Pick<RaceProvision, 'runId' | 'count' | 'provisioned'>[],
): string[] {
  const owners = new Map<string, string>()
  return provisions.flatMap(({ runId, count, provisioned }) => {
    if (provisioned === undefined) return []
    const leases = provisioned.held.map(({ instance }) => `lease ${instance.lease} of ${instance.instanceId}`)
    const twice = leases.filter((lease) => owners.has(lease))
    for (const lease of leases) owners.set(lease, runId)
    return [
      ...(new Set(leases).size === count
        ? []
        : [`run ${runId} asked for ${count} and got ${leases.join(', ')}`]),
      ...twice.map((lease) => `${lease} was given to two provisions, one of run ${runId}`),
    ]
  })
}

/** I3: with nothing left to launch, one more run gets every idle healthy machine. */
export async function probeIdle(world: RaceWorld): Promise<string[]> {
  // Of one with an intruder nobody can say whether it is sound: what it says of itself may keep claims away.
  await world.endIntruded()
  await settleIdle(world)
  const idle = await soundIdle(world)
  if (idle.length === 0) return []
  world.cloud.capacity = 0
  // Whether a machine can register is not what is asked here.
  for (const { machine } of world.cloud.alive()) if (machine) machine.failsToRegister = false
  const probe = world.provision('9999', idle.length, 0)
  await world.finish()
  const got = probe.provisioned?.held.map(({ instance }) => instance.instanceId).sort() ?? []
  const wanted = idle.map(({ instanceId }) => instanceId).sort()
  if (got.join() === wanted.join()) return []
  return [`I3: idle and healthy are ${wanted.join(', ')}; one more run was given ${got.join(', ') || 'none'}`]
}

/**
 * Waits until every idle machine has cleaned up, none is about to end, those that died are known by their silence, and
 * no step that died stands in line.
 */
async function settleIdle(world: RaceWorld): Promise<void> {
  const limitAtMs = world.time.now() + settleLimitMs
  const isUnsettled = (row: InstanceItem) => {
    const { instanceId, state, phase, deadlineAtMs, heartbeatAtMs = 0 } = row
    if (state !== 'idle' || hasEnded(row)) return false
    const instance = world.cloud.alive().find((alive) => alive.instanceId === instanceId)
    const silentMs = world.time.now() - heartbeatAtMs
    // One that died just now would be lent instead of another, which is about to end when the step learns of it.
    if (instance === undefined) return silentMs < heartbeatFreshMs + mostSkewMs
    const isEnding = deadlineAtMs < world.time.now() + claimMarginMs + probeMs || phase === 'failed'
    // One that is about to be heard of would be lent instead of another.
    const isSilent = silentMs >= freshMs
    return isEnding || isSilent || phase !== 'waiting' || instance.machine?.notice !== undefined
  }
  const isSettled = async () =>
    !(await world.rows()).some(isUnsettled) && (await world.waiters()).length === 0
  // Time passes also where nobody is left who waits for it.
  const forget = world.time.at(limitAtMs + 1, () => undefined)
  await world.until(async () => world.time.now() > limitAtMs || (await isSettled()), 20)
  forget()
}

async function soundIdle(world: RaceWorld): Promise<InstanceItem[]> {
  const { launchTemplateVersion } = await world.configuration()
  const alive = new Set(world.cloud.alive().map(({ instanceId }) => instanceId))
  const now = world.time.now()
  return (await world.rows()).filter(
    (row) =>
      row.state === 'idle' &&
      row.phase === 'waiting' &&
      alive.has(row.instanceId) &&
      now - (row.heartbeatAtMs ?? 0) < freshMs &&
      row.deadlineAtMs > now + claimMarginMs + probeMs &&
      row.launchTemplateVersion === launchTemplateVersion &&
      row.interruptedAtMs === undefined &&
      row.endedAtMs === undefined,
  )
}
