import { randomUUID } from 'node:crypto'
import type { Deps } from '../deps.ts'
import { throwIfCancelled } from '../domain/clock.ts'
import type { Configuration } from '../domain/configuration.ts'
import { InstanceFailedError, messageOf } from '../domain/errors.ts'
import { endedRowSeconds, transitions } from '../domain/instance.ts'
import { isFirstInLine } from '../domain/ledger.ts'
import { allSettled } from '../domain/settled.ts'
import type { ProvisionInputs } from '../inputs.ts'
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
  held: readonly Held[]
  /** Seconds of each phase, in order. */
  phases: { name: string; seconds: number }[]
  gathered: Gathered
}

/**
 * Lends the run as many instances as it asked for: idle ones first, new ones for the shortage, all of them ready. Or
 * fails with the reason and leaves nothing taken.
 */
export async function provision(inputs: ProvisionInputs, deps: Deps): Promise<Provisioned> {
  const { configuration, ledger } = await readConfiguration(inputs, deps)
  const request = buildRequest(inputs, configuration, randomUUID())
  const held: Held[] = []
  const phases: Provisioned['phases'] = []
  const phase = async <T>(name: string, run: () => Promise<T>): Promise<T> => {
    throwIfCancelled(deps.cancelled)
    const startedAtMs = deps.clock.now()
    const result = await deps.log.phase(name, run)
    phases.push({ name, seconds: (deps.clock.now() - startedAtMs) / 1_000 })
    return result
  }
  // Whoever waits already is served first: a newcomer joins the line.
  const isFirst = isFirstInLine(ledger, request.provisionId, deps.clock.now(), request.idlePool)
  let gathered: Gathered
  try {
    let firstClimb = noClimb
    if (isFirst) {
      await phase('Claim idle instances', () => claimIdle(request, configuration, held, 0, deps))
      firstClimb = await phase('Launch the shortage', () => climb(request, configuration, held, deps))
    }
    gathered = await phase('Wait until they are ready', () =>
      gather(request, configuration, firstClimb, held, deps),
    )
    await phase('Commit', () => commit(held, request, deps))
  } catch (thrown) {
    await undoAfter(thrown, held, request, configuration, deps)
    throw thrown
  }
  return { label: request.runId, held, phases, gathered }
}

/** The leases last from now on; what is lent is recorded beside, since the release has only lagging indexes else. */
async function commit(held: readonly Held[], request: ProvisionRequest, deps: Deps): Promise<void> {
  const deadlineAtMs = deps.clock.now() + request.maxRuntimeMinutes * 60_000
  await allSettled([
    deps.instances.recordLending(
      request.runId,
      held.map(({ instance }) => instance.instanceId),
      Math.floor(deadlineAtMs / 1_000) + endedRowSeconds,
    ),
    ...held.map(async ({ instance }) => {
      const { isWritten, item } = await deps.instances.update(instance.id, {
        set: {
          state: transitions.commit.to,
          deadlineAtMs,
        },
        when: {
          state: { oneOf: transitions.commit.from },
          lease: { equals: instance.lease },
          provisionId: { equals: request.provisionId },
        },
      })
      const isRepeat = item?.state === 'running' && item.provisionId === request.provisionId
      if (!isWritten && !isRepeat) {
        const state = item?.endReason ?? item?.state ?? 'gone'
        throw new InstanceFailedError({
          message: `${instance.instanceId} was lost before it could serve: ${state}.`,
        })
      }
      deps.log.transition('Lent', instance, `run=${request.runId}`)
    }),
  ])
}

async function undoAfter(
  thrown: unknown,
  held: readonly Held[],
  request: ProvisionRequest,
  configuration: Configuration,
  deps: Deps,
): Promise<void> {
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
