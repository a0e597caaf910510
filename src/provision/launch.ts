import { randomUUID } from 'node:crypto'
import type { FleetError, FleetRequest, LaunchedInstance } from '../aws/fleet.ts'
import type { Deps } from '../deps.ts'
import type { Configuration, LaunchIntent } from '../domain/configuration.ts'
import { CapacityError, messageOf, RefusedError } from '../domain/errors.ts'
import { endedRowSeconds } from '../domain/instance.ts'
import { launchTag, poolTag, runTag } from '../domain/names.ts'
import { instanceItemId, type InstanceItem } from '../domain/protocol.ts'
import { allSettled } from '../domain/settled.ts'
import { settleIntent } from '../lifecycle/settle-intent.ts'
import { explainCapacity } from './capacity.ts'
import type { Held } from './held.ts'
import { requireTokenLife, type ProvisionRequest } from './request.ts'

/**
 * Launches instances for the shortage: a launch intent, one CreateFleet, the rows. Each launched instance is pushed to
 * `held` as soon as its id is known. A step that dies on the way leaves the intent, by which others find its machines.
 *
 * @throws CapacityError when EC2 gave fewer than the shortage
 */
export async function launchShortage(
  request: ProvisionRequest,
  configuration: Configuration,
  held: Held[],
  deps: Deps,
): Promise<void> {
  const shortage = request.count - held.length
  if (shortage === 0) return
  requireTokenLife(configuration, configuration.timeouts.boot, deps.clock.now())
  const now = deps.clock.now()
  const clientToken = randomUUID()
  const intent: LaunchIntent = {
    id: `intent#${clientToken}`,
    kind: 'intent',
    clientToken,
    runId: request.runId,
    resourceClass: request.className,
    usageClass: request.usageClass,
    count: shortage,
    createdAtMs: now,
    expiresAtSeconds: Math.floor(now / 1_000) + 24 * endedRowSeconds,
  }
  await deps.instances.putIntent(intent)
  const { launched, errors } = await launch(
    fleetRequest(request, configuration, intent, deps),
    intent,
    configuration,
    deps,
  )
  const items = launched.map((instance) => launchedItem(instance, request, configuration, deps.clock.now()))
  for (const item of items) held.push({ instance: item, origin: 'launched' })
  await allSettled(items.map((item) => deps.instances.create(item)))
  for (const item of items) deps.log.transition('Launched', item)
  await deps.instances.removeIntent(intent.id)
  requireAll(shortage, launched.length, errors, request)
}

async function launch(
  fleet: FleetRequest,
  intent: LaunchIntent,
  configuration: Configuration,
  deps: Deps,
): Promise<{ launched: LaunchedInstance[]; errors: FleetError[] }> {
  const ec2 = await deps.ec2()
  try {
    return await ec2.createFleet(fleet)
  } catch (thrown) {
    await settleFailedLaunch(thrown, intent, configuration, deps)
    throw thrown
  }
}

/** A refusal launched nothing. After anything else, such as a cut connection, there may be machines. */
async function settleFailedLaunch(
  thrown: unknown,
  intent: LaunchIntent,
  configuration: Configuration,
  deps: Deps,
): Promise<void> {
  try {
    if (thrown instanceof RefusedError) await deps.instances.removeIntent(intent.id)
    else await settleIntent(intent, configuration, deps)
  } catch (settling) {
    // The first failure is the one to report; release and refresh find the intent.
    deps.log.info(`Could not settle the launch: ${messageOf(settling)}`)
  }
}

function fleetRequest(
  request: ProvisionRequest,
  configuration: Configuration,
  intent: LaunchIntent,
  deps: Deps,
): FleetRequest {
  return {
    clientToken: intent.clientToken,
    count: intent.count,
    launchTemplateId: configuration.launchTemplateId,
    launchTemplateVersion: configuration.launchTemplateVersion,
    subnets: request.subnets,
    resourceClass: request.resourceClass,
    usageClass: request.usageClass,
    allowedInstanceTypes: request.allowedInstanceTypes,
    tags: {
      Name: deps.names.pool,
      [poolTag]: deps.names.pool,
      [launchTag]: intent.clientToken,
      [runTag]: request.runId,
    },
  }
}

function launchedItem(
  { instanceId, instanceType, zone }: LaunchedInstance,
  request: ProvisionRequest,
  configuration: Configuration,
  now: number,
): InstanceItem {
  return {
    id: instanceItemId(configuration.instanceArnPrefix, instanceId),
    kind: 'instance',
    instanceId,
    state: 'launching',
    runId: request.runId,
    provisionId: request.provisionId,
    lease: 1,
    deadlineAtMs: now + configuration.timeouts.boot * 1_000,
    resourceClass: request.className,
    usageClass: request.usageClass,
    instanceType,
    zone,
    launchTemplateVersion: configuration.launchTemplateVersion,
    createdAtMs: now,
    registrationToken: configuration.registrationToken.token,
  }
}

function requireAll(needed: number, launched: number, errors: FleetError[], request: ProvisionRequest): void {
  if (launched >= needed) return
  const { words, remedy } = explainCapacity(errors, request)
  throw new CapacityError({
    message: `EC2 launched ${launched} of ${needed} ${request.usageClass} instances of class ${request.className}: ${words}`,
    evidence: errors.map(({ code, message }) => `${code}: ${message}`).join('\n') || 'EC2 gave no reason.',
    remedy,
  })
}
