import { constants } from 'node:fs'
import { open, opendir, type FileHandle } from 'node:fs/promises'

/**
 * What a listener's own log says last on whether it hears: it has taken on a job that no worker has yet, it has lost
 * its session, or all is well.
 */
export type ListenerSign = 'acknowledged' | 'session-lost' | 'well'

/** The sign and the line that gave it: as long as that line is the last of its kind, the sign is as old as it. */
export interface SeenSign {
  sign: ListenerSign
  line: string
}

/**
 * Lines of `_diag/Runner_*.log` that begin or end one of the states (actions/runner BrokerMessageListener.cs, Runner.cs
 * and JobDispatcher.cs; issues 4668 and 4703 show logs that end with the first of them).
 */
const signs: readonly (readonly [RegExp, ListenerSign])[] = [
  [/\] Acknowledging runner request /, 'acknowledged'],
  [/\] Catch exception during create session\./, 'session-lost'],
  [/\] Session created\./, 'well'],
  [/WRITE LINE: .*Running job: /, 'well'],
  [
    /\] (Skipping message Job\.|Best-effort acknowledge failed|Caught exception from acquiring job message)/,
    'well',
  ],
]

/** So much of the end of the log is read; a line is some hundred bytes. */
const tailBytes = 16_384
/** A job may fill the directory; a runner makes one log for each start. */
const maxEntries = 1_000
const safely = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK

/**
 * The last sign in the newest log of the listener whose runner directory is given; undefined when there is none.
 * The directory below it belongs to jobs: nothing in it is followed, waited for or believed beyond the sign. What a job
 * mounts there may never answer: nothing of the agent may wait for this, nor ask again meanwhile.
 */
export async function readListenerSign(runnerDirectory: string): Promise<SeenSign | undefined> {
  try {
    return await withOpen(`${runnerDirectory}/_diag`, constants.O_DIRECTORY, async ({ fd }) => {
      const below = `/proc/self/fd/${fd}`
      const newest = (await logNames(below)).sort().at(-1)
      return newest === undefined ? undefined : lastSign(await tailOfFile(`${below}/${newest}`))
    })
  } catch {
    return undefined
  }
}

async function logNames(directory: string): Promise<string[]> {
  const names: string[] = []
  let seen = 0
  for await (const { name } of await opendir(directory)) {
    if (/^Runner_[\w-]+\.log$/.test(name)) names.push(name)
    if (++seen === maxEntries) break
  }
  return names
}

function tailOfFile(path: string): Promise<string> {
  return withOpen(path, 0, async (file) => {
    const stat = await file.stat()
    if (!stat.isFile()) return ''
    const bytes = Buffer.alloc(Math.min(stat.size, tailBytes))
    const { bytesRead } = await file.read(bytes, 0, bytes.length, stat.size - bytes.length)
    return bytes.toString('utf8', 0, bytesRead)
  })
}

function lastSign(text: string): SeenSign | undefined {
  for (const line of text.split('\n').reverse()) {
    const found = signs.find(([pattern]) => pattern.test(line))
    if (found !== undefined) return { sign: found[1], line }
  }
  return undefined
}

async function withOpen<T>(path: string, flags: number, use: (file: FileHandle) => Promise<T>): Promise<T> {
  const file = await open(path, safely | flags)
  try {
    return await use(file)
  } finally {
    await file.close()
  }
}
