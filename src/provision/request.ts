import type { Deps } from '../deps.ts'
import { poolKey, type Configuration, type PoolSubnet, type ResourceClass } from '../domain/configuration.ts'
import { InputError, NotRefreshedError } from '../domain/errors.ts'
import type { Ledger } from '../domain/ledger.ts'
import type { UsageClass } from '../domain/protocol.ts'
import type { ProvisionInputs } from '../inputs.ts'

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
 * InputError when there is no such resource class
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
    })
  }
  const { configuration, ledger } = stored
  deps.mask(configuration.registrationToken.token)
  deps.mask(configuration.removalToken.token)
  requireClass(inputs, configuration)
  requireTokenLife(configuration, configuration.timeouts.registration, deps.clock.now())
  return { configuration, ledger }
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
