import type { Deps } from '../deps.ts'
import type { Configuration, LaunchIntent } from '../domain/configuration.ts'
import { instanceItemId } from '../domain/protocol.ts'

/**
 * Settles a launch whose step died between CreateFleet and the rows: ends its instances that have no row, then removes
 * the intent. While EC2 shows none of them the intent stays, unless it is older than the launch grace: EC2 may take
 * that long to list what it launched.
 *
 * @returns the ids of the instances that were ended
 */
export async function settleIntent(
  intent: LaunchIntent,
  configuration: Pick<Configuration, 'instanceArnPrefix' | 'timeouts'>,
  deps: Deps,
): Promise<string[]> {
  const ec2 = await deps.ec2()
  const launched = await ec2.listPoolInstances(deps.names.pool, intent.clientToken)
  const isYoung = deps.clock.now() - intent.createdAtMs < configuration.timeouts.launchGrace * 1_000
  if (launched.length === 0 && isYoung) return []
  const rowOf = (instanceId: string) => instanceItemId(configuration.instanceArnPrefix, instanceId)
  const rows = await deps.instances.read(launched.map(({ instanceId }) => rowOf(instanceId)))
  const orphans = launched
    .map(({ instanceId }) => instanceId)
    .filter((instanceId) => !rows.has(rowOf(instanceId)))
  await ec2.terminateInstances(orphans)
  await deps.instances.removeIntent(intent.id)
  for (const instanceId of orphans) deps.log.info(`Ended ${instanceId} reason="launched by a step that died"`)
  return orphans
}
