import { hasEnded } from '../../src/domain/phases.ts'
import { runTag } from '../../src/domain/names.ts'
import { instanceIdOfRunner, type InstanceItem } from '../../src/domain/protocol.ts'
import { illegalWrites, orderless, rowHistory, strayJobs, wallBreaches } from './history.ts'
import { type CommandLines, leakedSecrets } from './secrets.ts'
import { comesTrue, type PastStep, type World } from './world.ts'

/** What agents need to end or to deregister by themselves once they see that their time has come. */
const settleLimitMs = 40_000

const leased = ['launching', 'claimed', 'running']

/**
 * Everything that must hold once time has passed and refresh has run; empty when it does. Waits a while for agents
 * that are about to act.
 */
export async function checkInvariants(world: World, commandLines?: CommandLines): Promise<string[]> {
  await comesTrue(async () => (await unsettled(world)).length === 0, settleLimitMs)
  return [...(await unsettled(world)), ...checkHistory(world, commandLines)]
}

/** I2, I5, I7 and I8: what has happened can not be mended by time. */
export function checkHistory(world: World, commandLines?: CommandLines): string[] {
  const history = rowHistory(world.sandbox.calls.all)
  return [
    ...illegalWrites(history).map((text) => `I2/I5: ${text}`),
    ...orderless(history).map((text) => `I5: ${text}`),
    ...strayJobs(history, world.sandbox.github.jobs()).map((text) => `I2: ${text}`),
    ...wallBreaches(history).map((text) => `I8: ${text}`),
    ...leakedSecrets(world, commandLines).map((text) => `I7: ${text}`),
  ]
}

async function unsettled(world: World): Promise<string[]> {
  const rows = await world.rows()
  return [
    ...unattended(world, rows),
    ...(await staleIntents(world)),
    ...staleRegistrations(world, rows),
    ...overdue(world, rows),
  ]
}

/** I1: no instance without a row and a deadline. */
function unattended(world: World, rows: readonly InstanceItem[]): string[] {
  const now = world.sandbox.now()
  return world.alive().flatMap(({ id, state }) => {
    const row = rows.find(({ instanceId }) => instanceId === id)
    if (row === undefined) return [`I1: ${id} is ${state} and has no row`]
    if (row.state === 'terminating') return [`I1: ${id} is ${state} though its row is terminating`]
    if (row.deadlineAtMs > now) return []
    return [`I1: ${id} is ${state}, its row ${row.state}, its deadline passed`]
  })
}

/** A row that is not ending stands for a machine. */
function overdue(world: World, rows: readonly InstanceItem[]): string[] {
  const alive = new Set(world.alive().map(({ id }) => id))
  return rows.flatMap((row) => {
    const { instanceId, state, deadlineAtMs } = row
    if (hasEnded(row) || alive.has(instanceId) || deadlineAtMs > world.sandbox.now()) return []
    return [`I1: the row of ${instanceId} is ${state} past its deadline and there is no such instance`]
  })
}

async function staleIntents(world: World): Promise<string[]> {
  const oldest = world.sandbox.now() - 60_000
  const stale = (await world.intents()).filter(({ createdAtMs }) => createdAtMs < oldest)
  return stale.map(({ id, runId }) => `I1: ${id} of run ${runId} was never settled`)
}

/** I6: a registration belongs to a lease that is being served. */
function staleRegistrations(world: World, rows: readonly InstanceItem[]): string[] {
  const alive = new Set(world.alive().map(({ id }) => id))
  return world.sandbox.github.runners().flatMap(({ name, status }) => {
    const instanceId = instanceIdOfRunner(name) ?? ''
    const row = rows.find((each) => each.instanceId === instanceId)
    const isServing =
      row !== undefined && (leased.includes(row.state) || row.phase === 'busy' || row.phase === 'cleaning')
    if (alive.has(instanceId) && isServing) return []
    return [`I6: runner ${name} is still registered (${status}), its row is ${row?.state ?? 'gone'}`]
  })
}

/**
 * I4: a provision that succeeded holds as many instances as it was asked for, all ready; one that failed, or was
 * cancelled, holds none. It may leave a launch intent that refresh settles when EC2 is sure that nothing came of it.
 */
export async function checkProvision(world: World, { runId, inputs, result }: PastStep): Promise<string[]> {
  const rows = (await world.rows()).filter((row) => row.runId === runId)
  const held = rows.filter(({ state }) => leased.includes(state))
  if (result.exitCode === 0) {
    const wanted = Number(inputs['instance-count'] ?? 1)
    const isDelivered = held.length === wanted && held.every(({ state }) => state === 'running')
    const states = held.map(({ instanceId, state }) => `${instanceId} ${state}`).join(', ')
    return isDelivered ? [] : [`I4: provision succeeded with ${wanted} wanted, but holds ${states || 'none'}`]
  }
  const withoutRow = await rowless(world, runId)
  return [
    ...(result.exitCode === 1 ? [] : [`I4: provision ended with exit code ${String(result.exitCode)}`]),
    ...(result.log.includes('::error') ? [] : ['I4: provision failed without an ::error line']),
    ...held.map(({ instanceId, state }) => `I4: provision failed and left ${instanceId} ${state}`),
    ...withoutRow.map((id) => `I4: provision failed and left ${id} without a row`),
  ]
}

async function rowless(world: World, runId: string): Promise<string[]> {
  const known = new Set((await world.rows()).map(({ instanceId }) => instanceId))
  return world
    .alive()
    .filter(({ tags }) => tags.some(({ key, value }) => key === runTag && value === runId))
    .map(({ id }) => id)
    .filter((id) => !known.has(id))
}

/** I3: takes every idle healthy instance for another run and gives it back; all of them must come from the pool. */
export async function probeIdle(world: World): Promise<string[]> {
  const idle = (await world.rows()).filter(
    (row) => row.state === 'idle' && row.phase === 'waiting' && !hasEnded(row),
  )
  if (idle.length === 0) return []
  const probeRunId = world.newRunId()
  const result = await world.provision(probeRunId, { 'instance-count': String(idle.length) })
  const { 'reused-count': reused, 'instance-ids': ids = '' } = result.outputs
  const released = await world.release(probeRunId)
  if (result.exitCode === 0 && reused === String(idle.length) && released.exitCode === 0) return []
  const wanted = idle.map(({ instanceId }) => instanceId).join(' ')
  return [
    `I3: idle are ${wanted}; a provision was given ${ids || 'none'}, reused ${reused ?? 'none'}:\n${result.log}`,
  ]
}
