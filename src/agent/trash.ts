import { chmod, mkdir, mkdtemp, readdir, rename } from 'node:fs/promises'
import { run, type CommandResult } from './command.ts'
import { AgentFailure } from './failure.ts'
import type { Log } from './log.ts'

/** Where files go that nobody may see any more. */
export interface Trash {
  /**
   * Moves paths out of sight at once; they are deleted later, one after the other, with the lowest priority. What
   * lies on another file system is deleted where it is before this resolves. Throws when something stays.
   */
  take(paths: Iterable<string> | AsyncIterable<string>): Promise<void>
  /** How many loads are not deleted yet. */
  loads(): Promise<number>
  /** Resolves when all that can be deleted is. */
  emptied(): Promise<void>
}

/** No limit but that of the machine: what makes progress must not fail, and what hangs ends with the deadline. */
const limitMs = 24 * 3_600_000
/** So few that their paths fit into one command line: Linux takes 2 MiB with a default stack, see execve(2). */
const pathsPerCommand = 400
const lowestPriority = ['nice', '-n', '19', 'ionice', '-c', '3']

/** What an agent before this one left is deleted first. Nothing is mounted below what is taken: see mounts.ts. */
export function createTrash(directory: string, log: Log): Trash {
  let work = Promise.resolve()

  async function empty(): Promise<void> {
    for (const name of await namesIn(directory)) {
      const { code, tail } = await remove([`${directory}/${name}`], lowestPriority)
      if (code !== 0) log.line(`what a lease left cannot be deleted: ${tail.trim()}`)
    }
  }
  function emptyLater(): void {
    work = work.then(empty)
  }

  emptyLater()
  return {
    async take(paths) {
      await mkdir(directory, { recursive: true, mode: 0o700 })
      await chmod(directory, 0o700)
      const load = await mkdtemp(`${directory}/`)
      const stay: string[] = []
      const removeInPlace = async () => {
        const { code, tail } = await remove(stay.splice(0), [])
        if (code !== 0) throw new AgentFailure('cleaning', 'files of the lease could not be removed', tail)
      }
      let taken = 0
      for await (const path of paths) {
        // Another file system, or, where the agent is not root, a directory without write permission.
        await rename(path, `${load}/${taken++}`).catch(() => stay.push(path))
        if (stay.length === pathsPerCommand) await removeInPlace()
      }
      emptyLater()
      if (stay.length > 0) await removeInPlace()
    },
    loads: async () => (await namesIn(directory)).length,
    emptied: () => work,
  }
}

function namesIn(directory: string): Promise<string[]> {
  return readdir(directory).catch(() => [])
}

/** rm(1) walks by open directories and never follows a link. */
async function remove(paths: readonly string[], prefix: readonly string[]): Promise<CommandResult> {
  const command = [...prefix, 'rm', '-rf', '--one-file-system', '--', ...paths]
  const first = await run(command, { limitMs })
  if (first.code === 0) return first
  // Directories without write permission, as package caches make them, stop all but root.
  await run(['chmod', '-R', 'u+rwX', '--', ...paths], { limitMs })
  return run(command, { limitMs })
}
