import { randomUUID } from 'node:crypto'
import type { Deps } from '../deps.ts'
import { throwIfCancelled } from '../domain/clock.ts'
import type { Configuration } from '../domain/configuration.ts'
import { endReasonOf } from '../domain/ending.ts'
import { InstanceFailedError, messageOf } from '../domain/errors.ts'
import { endedRowSeconds, notEnded, ordered, transitions } from '../domain/instance.ts'
import { isFirstInLine } from '../domain/ledger.ts'
import type { InstanceItem } from '../domain/protocol.ts'
import { allSettled } from '../domain/settled.ts'
import type { ProvisionInputs } from '../inputs.ts'
import { brokenWords } from '../lifecycle/end-broken.ts'
import { count } from '../report/instances.ts'
import type { Span } from '../report/gantt.ts'
import { claimIdle } from './claim.ts'
import type { Held } from './held.ts'
import { gather, type Gathered } from './gather.ts'
import { buildRequest, readConfiguration, type ProvisionRequest } from './request.ts'
import { climb, noClimb } from './supply.ts'
import { undo } from './undo.ts'

/** What a provision delivered. */
export interface Provisioned {
  /** For `runs-on`: the run id. */
  label: string
  request: ProvisionRequest
  held: readonly Held[]
  /** In order. */
  phases: Span[]
  gathered: Gathered
  /** When all was lent. */
  endedAtMs: number
}

/**
 * Lends the run as many instances as it asked for: idle ones first, new ones for the shortage, all of them ready. Or
 * fails with the reason and leaves nothing taken.
 */
export async function provision(inputs: ProvisionInputs, deps: Deps): Promise<Provisioned> {
  const { configuration, ledger } = await readConfiguration(inputs, deps)
  const request = buildRequest(inputs, configuration, randomUUID())
  deps.log.info(
    `Provision ${count(request.count, `${request.usageClass} instance`)} of class ${request.className} ` +
      `(${request.resourceClass.cpu} vCPU, ${request.resourceClass.memoryMib} MiB) for run ${request.runId} ` +
      `from the pool ${deps.names.pool}.`,
  )
  const held: Held[] = []
  const phases: Provisioned['phases'] = []
  const beganAtMs = deps.clock.now()
  const phase = async <T>(name: string, run: () => Promise<T>, outcome: () => string): Promise<T> => {
    throwIfCancelled(deps.cancelled)
    const startedAtMs = deps.clock.now()
    const result = await deps.log.phase(name, run)
    const seconds = (deps.clock.now() - startedAtMs) / 1_000
    phases.push({ name, startSeconds: (startedAtMs - beganAtMs) / 1_000, seconds })
    deps.log.info(`${outcome()} (${seconds.toFixed(1)} s).`)
    return result
  }
  // Whoever waits already is served first: a newcomer joins the line.
  const isFirst = isFirstInLine(ledger, request.provisionId, deps.clock.now(), request.idlePool)
  let gathered: Gathered
  try {
    let firstClimb = noClimb
    if (isFirst) {
      await phase(
        'Claim idle instances',
        () => claimIdle(request, configuration, held, 0, deps),
        () => `Claimed ${held.length} of ${request.count} from the pool`,
      )
      const missing = request.count - held.length
      if (missing > 0) {
        firstClimb = await phase(
          'Launch the shortage',
          () => climb(request, configuration, held, deps),
          () => `Launched ${missing - (request.count - held.length)} of ${missing}`,
        )
      }
    }
    gathered = await phase(
      'Wait until they are ready',
      () => gather(request, configuration, firstClimb, held, deps),
      () => `Ready: ${held.length} of ${request.count}`,
    )
    await phase(
      'Commit',
      () => commit(held, gathered, request, deps),
      () =>
        `Lent ${count(held.length, 'runner')} to run ${request.runId}; its jobs say runs-on: ${request.runId}`,
    )
  } catch (thrown) {
    await undoAfter(thrown, held, request, configuration, deps)
    throw thrown
  }
  return { label: request.runId, request, held, phases, gathered, endedAtMs: deps.clock.now() }
}

/** The leases last from now on; what is lent is recorded beside, since the release has only lagging indexes else. */
async function commit(
  held: readonly Held[],
  { readyAtMs }: Gathered,
  request: ProvisionRequest,
  deps: Deps,
): Promise<void> {
  const deadlineAtMs = deps.clock.now() + request.maxRuntimeMinutes * 60_000
  await allSettled([
    deps.instances.recordLending(
      request.runId,
      held.map(({ instance }) => instance.instanceId),
      Math.floor(deadlineAtMs / 1_000) + endedRowSeconds,
    ),
    ...held.map(async (each) => {
      const { instance } = each
      const { isWritten, item, broken } = await deps.instances.update(instance.id, {
        set: {
          state: transitions.commit.to,
          ...ordered({ lease: instance.lease, deadlineAtMs }),
          ...leaseFacts(each, readyAtMs.get(instance.instanceId)),
          hourlyUsd: await each.hourlyUsd,
        },
        when: {
          state: { oneOf: transitions.commit.from },
          lease: { equals: instance.lease },
          provisionId: { equals: request.provisionId },
          ...notEnded,
        },
      })
      const isRepeat = item?.state === 'running' && item.provisionId === request.provisionId
      if (broken || (!isWritten && !isRepeat)) {
        const state = broken ? brokenWords(broken) : lossWords(item)
        throw new InstanceFailedError({
          code: broken ? 'item-broken' : 'machine-taken-away',
          message: `${instance.instanceId} was lost before it could serve: ${state}.`,
        })
      }
      deps.log.transition('Lent', instance, `run=${request.runId}`)
    }),
  ])
}

function lossWords(item: InstanceItem | undefined): string {
  return item === undefined ? 'gone' : (endReasonOf(item) ?? item.state)
}

/** What the release tells of the lease: how long its instance took to be ready. */
function leaseFacts(
  { instance, origin }: Held,
  readyAtMs: number | undefined,
): Pick<InstanceItem, 'bootSeconds' | 'readySeconds'> {
  const { leasedAtMs } = instance
  if (readyAtMs === undefined || leasedAtMs === undefined) return {}
  const readySeconds = Math.round((readyAtMs - leasedAtMs) / 100) / 10
  return { readySeconds, ...(origin === 'launched' ? { bootSeconds: readySeconds } : {}) }
}

async function undoAfter(
  thrown: unknown,
  held: readonly Held[],
  request: ProvisionRequest,
  configuration: Configuration,
  deps: Deps,
): Promise<void> {
  if (held.length === 0) return
  deps.log.info(`Undoing, because: ${messageOf(thrown)}`)
  try {
    await deps.log.phase('Give back what was taken', () =>
      undo(held, request.provisionId, configuration, deps),
    )
  } catch (undoFailure) {
    // The first failure is the one to report; deadlines end what the undo could not.
    deps.log.warning(
      `Not everything could be given back (${messageOf(undoFailure)}); instances end themselves at their deadlines.`,
    )
  }
}
