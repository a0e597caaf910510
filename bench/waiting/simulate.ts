import type { Deps } from '../../src/deps.ts'
import type { Configuration } from '../../src/domain/configuration.ts'
import { poolNames } from '../../src/domain/names.ts'
import type { InstanceItem } from '../../src/domain/protocol.ts'
import { gather } from '../../src/provision/gather.ts'
import type { Held } from '../../src/provision/held.ts'
import type { ProvisionRequest } from '../../src/provision/request.ts'
import { noClimb } from '../../src/provision/supply.ts'
import type { Life } from './lives.ts'

/** How one step waited for its instances. */
export interface Wait {
  /** From the last instance's signal to the end of the read that brought it. */
  delayMs: number
  /** How long the step waited in all. */
  waitedMs: number
  /** Requests to DynamoDB: one for each 100 instances that a look reads. */
  reads: number
}

const startMs = 1_000_000
/** One read, as from a runner in another network than AWS's. */
const readMs = 15
const lease = 2
const instancesPerRead = 100

/**
 * Lets provision wait for instances with these lives, on a clock that jumps from one event to the next. Everything but
 * the world is provision's own code.
 */
export async function simulateWait(lives: readonly Life[]): Promise<Wait> {
  let nowMs = startMs
  let reads = 0
  const held = lives.map((life, index) => heldOf(life, index))
  const deps: Deps = {
    ...noWorld,
    clock: {
      now: () => nowMs,
      sleep: (ms) => {
        nowMs += ms
        return Promise.resolve()
      },
    },
    instances: {
      ...noInstances,
      read: (ids) => {
        reads += Math.ceil(ids.length / instancesPerRead)
        // DynamoDB answers with what stands there in the middle of the round trip.
        const atMs = nowMs + readMs / 2
        nowMs += readMs
        const items = held.map(({ instance }, index) => itemAt(instance, lives[index], atMs - startMs))
        return Promise.resolve(new Map(items.map((item) => [item.id, item])))
      },
    },
  }
  await gather({ ...request, count: lives.length }, configuration, noClimb, held, deps)
  const waitedMs = nowMs - startMs
  return { waitedMs, reads, delayMs: waitedMs - Math.max(...lives.map(({ readyAtMs }) => readyAtMs)) }
}

function heldOf(
  { state, waitedMs, lastRegistrationMs }: Life,
  index: number,
): Held & { instance: InstanceItem } {
  const instanceId = `i-${index}`
  return {
    origin: state === 'claimed' ? 'claimed' : 'launched',
    instance: {
      id: instanceId,
      kind: 'instance',
      instanceId,
      state,
      lease,
      deadlineAtMs: startMs + 600_000,
      resourceClass: 'large',
      usageClass: 'spot',
      instanceType: 'c6i.large',
      zone: 'us-east-1a',
      launchTemplateVersion: '1',
      createdAtMs: startMs,
      leasedAtMs: startMs,
      ...(state === 'claimed'
        ? { phase: 'waiting', phaseLease: lease - 1, phaseSinceAtMs: startMs - waitedMs }
        : {}),
      ...(lastRegistrationMs === undefined ? {} : { registrationMs: lastRegistrationMs }),
    },
  }
}

function itemAt(instance: InstanceItem, life: Life | undefined, ageMs: number): InstanceItem {
  if (life === undefined || ageMs < life.registersAtMs) return instance
  const isReady = ageMs >= life.readyAtMs
  const sinceMs = startMs + (isReady ? life.readyAtMs : life.registersAtMs) + life.clockAheadMs
  return {
    ...instance,
    phase: isReady ? 'ready' : 'registering',
    phaseLease: lease,
    phaseSinceAtMs: sinceMs,
    heartbeatAtMs: sinceMs,
  }
}

const configuration: Configuration = {
  id: 'configuration',
  kind: 'configuration',
  revision: 1,
  instanceArnPrefix: '',
  subnets: [],
  resourceClasses: {},
  queueUrls: {},
  idleTimeSeconds: 300,
  maxInstances: 0,
  retirement: { maxLeases: 50, maxAgeHours: 24 },
  maxRuntimeMinutes: 30,
  timeouts: { boot: 300, registration: 90, launchGrace: 300, noRow: 180, jobEnd: 60 },
  launchTemplateId: '',
  launchTemplateVersion: '1',
  launchTemplateHash: '',
  runner: { version: '', downloadUrl: '', sha256: '' },
  registrationToken: { token: '', issuedAtMs: 0, expiresAtMs: Number.POSITIVE_INFINITY },
  removalToken: { token: '', issuedAtMs: 0, expiresAtMs: Number.POSITIVE_INFINITY },
}

const request: Omit<ProvisionRequest, 'count'> = {
  provisionId: 'p',
  runId: '1',
  className: 'large',
  resourceClass: { cpu: 2, memoryMib: 4_096 },
  usageClass: 'spot',
  idlePool: 'large#spot',
  queueUrl: undefined,
  allowedInstanceTypes: [],
  maxRuntimeMinutes: 30,
  onDemandFallback: true,
  capacityTimeoutMinutes: 0,
  subnets: [],
}

function notSimulated(): never {
  throw new Error('The simulated world can not do that.')
}

const noInstances: Deps['instances'] = {
  create: notSimulated,
  read: notSimulated,
  update: notSimulated,
  listIdle: notSimulated,
  listByRun: notSimulated,
  recordLending: notSimulated,
  scan: notSimulated,
  putIntent: notSimulated,
  removeIntent: notSimulated,
  removeBroken: notSimulated,
}

const silent = () => undefined

const noWorld: Deps = {
  clock: { now: notSimulated, sleep: notSimulated },
  log: {
    phase: notSimulated,
    info: silent,
    transition: silent,
    excerpt: silent,
    warning: silent,
    debug: silent,
  },
  cancelled: new AbortController().signal,
  names: poolNames({ owner: 'octo-org', name: 'octo-repo' }, 'https://github.com'),
  instances: noInstances,
  configuration: { read: notSimulated, write: notSimulated },
  ledger: {
    ensure: notSimulated,
    reserve: notSimulated,
    reserveBelow: notSimulated,
    cancelReservation: notSimulated,
    putWaiter: notSimulated,
    leaveLine: notSimulated,
    forgetReservation: notSimulated,
    forgetWaiter: notSimulated,
  },
  contents: { write: notSimulated },
  handOuts: { receive: notSimulated, delete: notSimulated, giveBack: notSimulated, send: notSimulated },
  queues: { list: notSimulated, create: notSimulated, setRetention: notSimulated },
  ensureTable: notSimulated,
  tableKey: { read: notSimulated, change: notSimulated },
  account: {
    parameter: notSimulated,
    quota: notSimulated,
    instanceProfileRoles: notSimulated,
    hasRole: notSimulated,
  },
  // EC2 knows nothing of a machine that only has not reported yet.
  ec2: () => Promise.resolve(ec2),
  github: notSimulated,
}

const ec2: Awaited<ReturnType<Deps['ec2']>> = {
  createFleet: notSimulated,
  hourlyPrices: notSimulated,
  listPoolInstances: notSimulated,
  listEnded: () => Promise.resolve(new Map()),
  listImpaired: notSimulated,
  terminateInstances: notSimulated,
  describeImage: notSimulated,
  describeSubnets: notSimulated,
  describeSecurityGroups: notSimulated,
  listInstanceTypes: notSimulated,
  dryRuns: {
    createLaunchTemplate: notSimulated,
    createLaunchTemplateVersion: notSimulated,
    createFleet: notSimulated,
    runInstances: notSimulated,
    terminateInstance: notSimulated,
  },
  findLaunchTemplate: notSimulated,
  createLaunchTemplate: notSimulated,
  createLaunchTemplateVersion: notSimulated,
  pruneLaunchTemplateVersions: notSimulated,
}
