import { randomUUID } from 'node:crypto'
import type { FleetError, FleetRequest, LaunchedInstance } from '../aws/fleet.ts'
import { priceKey } from '../aws/price-key.ts'
import type { Deps } from '../deps.ts'
import type { Configuration, LaunchIntent } from '../domain/configuration.ts'
import { messageOf, PoolError, RefusedError } from '../domain/errors.ts'
import { endedRowSeconds, ordered } from '../domain/instance.ts'
import { launchTag, poolTag, runTag } from '../domain/names.ts'
import { instanceItemId, type InstanceItem } from '../domain/protocol.ts'
import { allSettled } from '../domain/settled.ts'
import { settleIntent } from '../lifecycle/settle-intent.ts'
import type { Held } from './held.ts'
import type { Rung } from './ladder.ts'
import type { ProvisionRequest } from './request.ts'

/**
 * Launches up to `count` instances: a launch intent, one CreateFleet, the rows. Each launched instance is pushed to
 * `held` as soon as its id is known. A step that dies on the way leaves the intent, by which others find its machines.
 *
 * @returns why EC2 gave fewer than asked; empty when it gave all
 * @throws RefusedError when EC2 refuses the request as such
 */
export async function launch(
  count: number,
  rung: Rung,
  request: ProvisionRequest,
  configuration: Configuration,
  held: Held[],
  deps: Deps,
): Promise<FleetError[]> {
  const intent = newIntent(count, rung, request, deps.clock.now())
  await deps.instances.putIntent(intent)
  const { launched, errors } = await callFleet(
    fleetRequest(rung, request, configuration, intent, deps),
    intent,
    configuration,
    deps,
  )
  const items = launched.map((instance) =>
    launchedItem(instance, rung, request, configuration, deps.clock.now()),
  )
  const prices = lookUpPrices(items, rung, deps)
  for (const item of items) {
    const hourlyUsd = prices.then((known) => known.get(priceKey(item)))
    held.push({ instance: item, origin: 'launched', hourlyUsd })
  }
  await allSettled(items.map((item) => deps.instances.create(item)))
  for (const item of items) deps.log.transition('Launched', item)
  // An intent whose fleet gave nothing for an unknown reason stays: the machines may show later.
  if (launched.length > 0 || errors.every(({ isAmbiguous }) => isAmbiguous !== true)) {
    await deps.instances.removeIntent(intent.id)
  }
  return launched.length >= count ? [] : errors
}

/**
 * Prices of what was launched, looked up while it boots. Never rejects: whoever may not see prices does without
 * (docs/permissions.md, statement SeePrices).
 */
async function lookUpPrices(
  items: readonly InstanceItem[],
  { usageClass }: Rung,
  deps: Deps,
): Promise<ReadonlyMap<string, number>> {
  if (items.length === 0) return new Map()
  try {
    const ec2 = await deps.ec2()
    return await ec2.hourlyPrices(usageClass, items)
  } catch (thrown) {
    deps.log.debug(`No prices: ${messageOf(thrown)}`)
    return new Map()
  }
}

/** The fleet's answer; a failure that is no refusal counts as errors of a fleet that gave nothing. */
async function callFleet(
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
    if (thrown instanceof RefusedError || !(thrown instanceof PoolError)) throw thrown
    const code = thrown.awsCode ?? 'unknown'
    const message = thrown.cause === undefined ? thrown.message : messageOf(thrown.cause)
    return { launched: [], errors: [{ code, message, isAmbiguous: true }] }
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

function newIntent(count: number, rung: Rung, request: ProvisionRequest, now: number): LaunchIntent {
  const clientToken = randomUUID()
  return {
    id: `intent#${clientToken}`,
    kind: 'intent',
    clientToken,
    runId: request.runId,
    resourceClass: request.className,
    usageClass: rung.usageClass,
    count,
    createdAtMs: now,
    expiresAtSeconds: Math.floor(now / 1_000) + endedRowSeconds,
  }
}

function fleetRequest(
  rung: Rung,
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
    subnets: rung.subnets,
    resourceClass: request.resourceClass,
    usageClass: rung.usageClass,
    allowedInstanceTypes: request.allowedInstanceTypes,
    tags: {
      [poolTag]: deps.names.pool,
      [launchTag]: intent.clientToken,
      [runTag]: request.runId,
    },
  }
}

function launchedItem(
  { instanceId, instanceType, zone }: LaunchedInstance,
  rung: Rung,
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
    ...ordered({ lease: 1, deadlineAtMs: now + configuration.timeouts.boot * 1_000 }),
    resourceClass: request.className,
    usageClass: rung.usageClass,
    instanceType,
    zone,
    launchTemplateVersion: configuration.launchTemplateVersion,
    createdAtMs: now,
    leasedAtMs: now,
    registrationToken: configuration.registrationToken.token,
  }
}
