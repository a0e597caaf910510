import { createHash } from 'node:crypto'

/**
 * The name of a repository's pool by another hand than the action's: what the tests find named otherwise, the roles of
 * the stack do not allow.
 */
export function poolName(repository: string, serverUrl: string): string {
  const fullName = repository.toLowerCase()
  const readable = fullName.replaceAll(/[^a-z0-9]+/g, '-').slice(0, 24)
  const hash = createHash('sha256').update(`${new URL(serverUrl).host}/${fullName}`)
  return `${readable.replaceAll(/^-+|-+$/g, '')}-${hash.digest('hex').slice(0, 8)}`
}
