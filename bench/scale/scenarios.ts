import { reap, type Reaped } from '../../src/refresh/reap.ts'
import { provision, type Provisioned } from '../../src/provision/provision.ts'
import { release } from '../../src/release/release.ts'
import type { InstanceItem } from '../../src/domain/protocol.ts'
import { idleRow, row, type Calls, type World } from './world.ts'

const common = {
  region: 'us-east-1',
  repository: { owner: 'octo-org', name: 'octo-repo' },
  serverUrl: 'https://github.com',
  apiUrl: 'https://api.github.com',
}

/** What one provision came to. */
export interface Lent {
  provisioned: Provisioned
  calls: Calls
}

export async function provisionOf(world: World, runId: string, instanceCount: number): Promise<Lent> {
  const { deps, calls } = world.step()
  const provisioned = await provision(
    {
      mode: 'provision',
      common: { ...common, runId },
      instanceCount,
      usageClass: 'spot',
      allowedInstanceTypes: ['c*', 'm*', 'r*'],
      resourceClass: 'large',
      maxRuntimeMinutes: undefined,
      onDemandFallback: true,
      capacityTimeoutMinutes: 0,
    },
    deps,
  )
  return { provisioned, calls }
}

export async function releaseOf(
  world: World,
  runId: string,
): Promise<{ idle: InstanceItem[]; calls: Calls }> {
  const { deps, calls } = world.step()
  const { idle } = await release({ mode: 'release', common: { ...common, runId } }, deps)
  return { idle, calls }
}

/** The reaping of a refresh: what of it grows with the pool. */
export async function reapOf(world: World): Promise<{ reaped: Reaped; calls: Calls }> {
  const { deps, calls } = world.step()
  const github = await deps.github('')
  return { reaped: await reap(world.configuration, github, false, deps), calls }
}

/** Rows of a pool: so many idle ones, the others lent to runs of five. */
export function poolRows(total: number, idle: number): InstanceItem[] {
  return Array.from({ length: total }, (_, number) => (number < idle ? idleRow(number) : row(number)))
}

/** What a crowd of steps at once came to. */
export interface Crowd {
  lent: Lent[]
  /** Seconds of each provision's claim phase. */
  claimSeconds: number[]
  released: number
  reaped: Reaped
}

/** Provisions of 1 to 10, releases of runs of five, and a refresh, all begun in the same moment. */
export async function crowd(
  world: World,
  provisions: number,
  releasedRuns: readonly string[],
): Promise<Crowd> {
  const [lent, releases, { reaped }] = await Promise.all([
    Promise.all(
      Array.from({ length: provisions }, (_, number) =>
        provisionOf(world, String(2_000 + number), 1 + (number % 10)),
      ),
    ),
    Promise.all(releasedRuns.map((runId) => releaseOf(world, runId))),
    reapOf(world),
  ])
  const claimSeconds = lent.map(
    ({ provisioned }) => provisioned.phases.find(({ name }) => name.startsWith('Claim'))?.seconds ?? 0,
  )
  return {
    lent,
    claimSeconds,
    released: releases.reduce((sum, { idle }) => sum + idle.length, 0),
    reaped,
  }
}

/** Instances that more than one of the provisions holds in the same lease. */
export function doublyLent(lent: readonly Lent[]): string[] {
  const leases = lent.flatMap(({ provisioned }) =>
    provisioned.held.map(({ instance }) => `${instance.instanceId} ${instance.lease}`),
  )
  return leases.filter((each, index) => leases.indexOf(each) !== index)
}
