import type { Deps } from '../deps.ts'
import { poolKey, type Configuration, type PoolSubnet, type ResourceClass } from '../domain/configuration.ts'
import { InputError, NotRefreshedError, RefusedError } from '../domain/errors.ts'
import type { Ledger } from '../domain/ledger.ts'
import type { UsageClass } from '../domain/protocol.ts'
import type { ProvisionInputs } from '../inputs.ts'
import { day } from '../report/instances.ts'

/** What one provision step wants, with all that the configuration says of it. Plain data. */
export interface ProvisionRequest {
  /** Tells this step's leases from those of any other step, of the same run too. */
  provisionId: string
  runId: string
  count: number
  className: string
  resourceClass: ResourceClass
  usageClass: UsageClass
  /** Partition of the `idle` index. */
  idlePool: string
  queueUrl: string | undefined
  allowedInstanceTypes: readonly string[]
  maxRuntimeMinutes: number
  onDemandFallback: boolean
  capacityTimeoutMinutes: number
  subnets: readonly PoolSubnet[]
}

/**
 * Reads the configuration and checks the inputs against it, before anything is touched.
 *
 * @throws NotRefreshedError when refresh has not set the pool up or its registration token is about to expire,
 * InputError when there is no such resource class, RefusedError when GitHub gives no more jobs to its runner
 */
export async function readConfiguration(
  inputs: ProvisionInputs,
  deps: Deps,
): Promise<{ configuration: Configuration; ledger: Ledger }> {
  const stored = await deps.configuration.read()
  if (stored.found !== 'configuration' || stored.ledger === undefined) {
    const { owner, name } = inputs.common.repository
    throw new NotRefreshedError({
      code: stored.found === 'no-table' ? 'pool-not-set-up' : 'configuration-unreadable',
      message:
        stored.found === 'no-table'
          ? `The pool of ${owner}/${name} is not set up in ${inputs.common.region}: there is no table ${deps.names.table}.`
          : `The pool of ${owner}/${name} has no configuration that this version of the action can read.`,
      ...(stored.found === 'nothing' && stored.why !== undefined ? { evidence: stored.why } : {}),
    })
  }
  const { configuration, ledger } = stored
  requireClass(inputs, configuration)
  requireRunner(configuration, deps.clock.now())
  requireTokenLife(configuration, configuration.timeouts.registration, deps.clock.now())
  return { configuration, ledger }
}

/**
 * The configuration as it stands now: while a step waits, a refresh may renew the tokens or roll the launch template.
 * Without one that can be read the last one known goes on.
 */
export async function currentConfiguration(
  last: Configuration,
  deps: Deps,
): Promise<{ configuration: Configuration; ledger: Ledger | undefined }> {
  const stored = await deps.configuration.read()
  if (stored.found !== 'configuration') return { configuration: last, ledger: undefined }
  return { configuration: stored.configuration, ledger: stored.ledger }
}

/**
 * Makes sure that the registration token outlives what it is needed for.
 *
 * @throws NotRefreshedError with the time of expiry
 */
export function requireTokenLife(configuration: Configuration, neededSeconds: number, now: number): void {
  const { expiresAtMs } = configuration.registrationToken
  if (expiresAtMs > now + neededSeconds * 1_000) return
  const expiry = new Date(expiresAtMs).toISOString()
  throw new NotRefreshedError({
    code: 'registration-token-expired',
    message: `The token that registers runners ${expiresAtMs > now ? 'expires' : 'expired'} at ${expiry}.`,
  })
}

function requireRunner({ runner, runnerDeprecatesAtMs }: Configuration, now: number): void {
  if (runnerDeprecatesAtMs === undefined || runnerDeprecatesAtMs > now) return
  const date = day(runnerDeprecatesAtMs)
  throw new RefusedError({
    code: 'runner-deprecated',
    message: `GitHub gives no more jobs to version ${runner.version} of the runner since ${date}.`,
  })
}

function requireClass(inputs: ProvisionInputs, configuration: Configuration): void {
  const names = Object.keys(configuration.resourceClasses)
  if (names.includes(inputs.resourceClass)) return
  throw new InputError({
    code: 'class-unknown',
    message:
      `Input resource-class is "${inputs.resourceClass}", which is no class of this pool. ` +
      `Allowed: ${names.join(', ')}. Example: ${names[0] ?? 'large'}`,
  })
}

/** Puts together what the step wants. */
export function buildRequest(
  inputs: ProvisionInputs,
  configuration: Configuration,
  provisionId: string,
): ProvisionRequest {
  const resourceClass = configuration.resourceClasses[inputs.resourceClass]
  if (resourceClass === undefined) throw new Error(`The class ${inputs.resourceClass} was not checked.`)
  const idlePool = poolKey(inputs.resourceClass, inputs.usageClass)
  return {
    provisionId,
    runId: inputs.common.runId,
    count: inputs.instanceCount,
    className: inputs.resourceClass,
    resourceClass,
    usageClass: inputs.usageClass,
    idlePool,
    queueUrl: configuration.queueUrls[idlePool],
    allowedInstanceTypes: inputs.allowedInstanceTypes,
    maxRuntimeMinutes: inputs.maxRuntimeMinutes ?? configuration.maxRuntimeMinutes,
    onDemandFallback: inputs.onDemandFallback,
    capacityTimeoutMinutes: inputs.capacityTimeoutMinutes,
    subnets: configuration.subnets,
  }
}
