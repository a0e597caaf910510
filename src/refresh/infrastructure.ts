import type { Deps } from '../deps.ts'
import { poolKey, type Configuration } from '../domain/configuration.ts'
import { poolTag, queueName } from '../domain/names.ts'
import { usageClasses } from '../domain/protocol.ts'
import type { RefreshInputs } from '../inputs.ts'
import type { StoredConfiguration } from '../pool/configuration.ts'
import { count } from '../report/instances.ts'

/**
 * Makes sure that the table stands and says what every instance's key begins with. A configuration that could be read
 * is proof enough: only without one is the table looked at.
 */
export async function ensureTable(
  inputs: RefreshInputs,
  stored: StoredConfiguration,
  deps: Deps,
): Promise<string> {
  if (stored.found === 'configuration') {
    await ensureTableKey(inputs, deps)
    return stored.configuration.instanceArnPrefix
  }
  const { arn, isNew } = await deps.ensureTable(inputs.tableKmsKey)
  if (isNew) deps.log.info(`Created the table ${deps.names.table}.`)
  else await ensureTableKey(inputs, deps)
  // arn:<partition>:dynamodb:<region>:<account>:table/<name>
  const [, partition, , region, account] = arn.split(':')
  return `arn:${partition}:ec2:${region}:${account}:instance/`
}

/** Without a key in the inputs the table keeps the encryption that it has. */
async function ensureTableKey({ tableKmsKey: wanted }: RefreshInputs, deps: Deps): Promise<void> {
  if (wanted === undefined || (await deps.tableKey.read()) === wanted) return
  const isChanged = await deps.tableKey.change(wanted)
  deps.log.info(
    isChanged
      ? `The table ${deps.names.table} gets the key ${wanted}, within minutes.`
      : `The table ${deps.names.table} is being changed; the next refresh gives it the key ${wanted}.`,
  )
}

/** Makes sure that each class has its two queues, whose messages live as long as instances idle. */
export async function ensureQueues(
  inputs: RefreshInputs,
  existing: ReadonlyMap<string, string>,
  stored: Configuration | undefined,
  deps: Deps,
): Promise<Configuration['queueUrls']> {
  const wanted = Object.keys(inputs.resourceClasses).flatMap((resourceClass) =>
    usageClasses.map((usageClass) => ({
      key: poolKey(resourceClass, usageClass),
      name: queueName(deps.names, resourceClass, usageClass),
    })),
  )
  const missing = wanted.filter(({ name }) => !existing.has(name)).length
  const hasNewRetention = stored?.idleTimeSeconds !== inputs.idleTimeSeconds
  const urls = await Promise.all(
    wanted.map(async ({ key, name }): Promise<[string, string]> => {
      const url = existing.get(name)
      if (url === undefined) {
        const created = await deps.queues.create(name, inputs.idleTimeSeconds, { [poolTag]: deps.names.pool })
        return [key, created]
      }
      if (hasNewRetention) await deps.queues.setRetention(url, inputs.idleTimeSeconds)
      return [key, url]
    }),
  )
  if (missing > 0) deps.log.info(`Created ${count(missing, 'queue')} ${deps.names.queuePrefix}*.`)
  return Object.fromEntries(urls)
}
