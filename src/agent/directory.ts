import { opendir } from 'node:fs/promises'

/**
 * The paths of what is in a directory, one by one: a job may leave more of them than the agent has memory for. None
 * where it cannot be opened. What has come may go meanwhile.
 */
export async function* pathsIn(directory: string): AsyncGenerator<string> {
  const entries = await opendir(directory).catch(() => undefined)
  if (entries === undefined) return
  for await (const { name } of entries) yield `${directory}/${name}`
}
