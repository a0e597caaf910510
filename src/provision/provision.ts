import { randomUUID } from 'node:crypto'
import type { Deps } from '../deps.ts'
import { throwIfCancelled } from '../domain/clock.ts'
import type { Configuration } from '../domain/configuration.ts'
import { InstanceFailedError, messageOf } from '../domain/errors.ts'
import { transitions } from '../domain/instance.ts'
import { allSettled } from '../domain/settled.ts'
import type { ProvisionInputs } from '../inputs.ts'
import { awaitReadiness } from './await-readiness.ts'
import { claimIdle } from './claim.ts'
import type { Held } from './held.ts'
import { launchShortage } from './launch.ts'
import { buildRequest, readConfiguration, type ProvisionRequest } from './request.ts'
import { undo } from './undo.ts'

/** What a provision delivered. */
export interface Provisioned {
  /** For `runs-on`: the run id. */
  label: string
  held: readonly Held[]
  /** Seconds of each phase, in order. */
  phases: { name: string; seconds: number }[]
}

/**
 * Lends the run as many instances as it asked for: idle ones first, new ones for the shortage, all of them ready. Or
 * fails with the reason and leaves nothing taken.
 */
export async function provision(inputs: ProvisionInputs, deps: Deps): Promise<Provisioned> {
  const configuration = await readConfiguration(inputs, deps)
  const request = buildRequest(inputs, configuration, randomUUID())
  const held: Held[] = []
  const phases: Provisioned['phases'] = []
  const phase = async (name: string, run: () => Promise<void>) => {
    throwIfCancelled(deps.cancelled)
    const startedAtMs = deps.clock.now()
    await deps.log.phase(name, run)
    phases.push({ name, seconds: (deps.clock.now() - startedAtMs) / 1_000 })
  }
  try {
    await phase('Claim idle instances', () => claimIdle(request, configuration, held, deps))
    await phase('Launch the shortage', () => launchShortage(request, configuration, held, deps))
    await phase('Wait until they are ready', () => awaitReadiness(held, deps))
    await phase('Commit', () => commit(held, request, deps))
  } catch (thrown) {
    await undoAfter(thrown, held, request, configuration, deps)
    throw thrown
  }
  return { label: request.runId, held, phases }
}

async function commit(held: readonly Held[], request: ProvisionRequest, deps: Deps): Promise<void> {
  await allSettled(
    held.map(async ({ instance }) => {
      const { isWritten, item } = await deps.instances.update(instance.id, {
        set: {
          state: transitions.commit.to,
          deadlineAtMs: deps.clock.now() + request.maxRuntimeMinutes * 60_000,
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
  )
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
