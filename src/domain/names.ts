import { createHash } from 'node:crypto'
import type { UsageClass } from './protocol.ts'

/** What a pool's resources are called. All of them begin with the same prefix, so that policies can name them. */
export interface PoolNames {
  /** Value of the tag {@link poolTag} on everything that belongs to the pool. */
  pool: string
  table: string
  launchTemplate: string
  queuePrefix: string
}

/** Tag of every instance, volume and launch template of a pool; its value is the pool's name. */
export const poolTag = 'ec2-runner-pool'
/** Tag of an instance with the client token of the launch that made it. */
export const launchTag = 'ec2-runner-pool:launch'
/** Tag of an instance with the workflow run it was launched for. */
export const runTag = 'ec2-runner-pool:run'

const prefix = 'ec2-runner-pool-'
/** Leaves room for prefix, hash, resource class and usage class in the 80 characters of an SQS queue name. */
const longestSlug = 24

/**
 * Names a repository's resources. The hash keeps apart what the readable part can not: `a-b/c` and `a/b-c`, `x.y` and
 * `x-y` (no dots in queue names), equal names on two GitHub servers.
 */
export function poolNames(repository: { owner: string; name: string }, serverUrl: string): PoolNames {
  const fullName = `${repository.owner}/${repository.name}`.toLowerCase()
  const slug = fullName
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longestSlug)
    .replace(/^-+|-+$/g, '')
  const hash = createHash('sha256')
    .update(`${new URL(serverUrl).host}/${fullName}`)
    .digest('hex')
    .slice(0, 8)
  const pool = `${slug}-${hash}`
  return { pool, table: prefix + pool, launchTemplate: prefix + pool, queuePrefix: `${prefix}${pool}-` }
}

/** Name of the queue that hands out the idle instances of one class. */
export function queueName(names: PoolNames, resourceClass: string, usageClass: UsageClass): string {
  return `${names.queuePrefix}${resourceClass}-${usageClass}`
}
