import { closeSync, constants, fstatSync, openSync, opendirSync, readSync } from 'node:fs'

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
 * The directory below it belongs to jobs: nothing in it is followed, waited for or believed beyond the sign.
 */
export function readListenerSign(runnerDirectory: string): SeenSign | undefined {
  try {
    return withOpen(`${runnerDirectory}/_diag`, constants.O_DIRECTORY, (directory) => {
      const below = `/proc/self/fd/${directory}`
      const newest = logNames(below).sort().at(-1)
      return newest === undefined ? undefined : lastSign(tailOfFile(`${below}/${newest}`))
    })
  } catch {
    return undefined
  }
}

function logNames(directory: string): string[] {
  const names: string[] = []
  const entries = opendirSync(directory)
  try {
    for (let read = 0; read < maxEntries; read++) {
      const entry = entries.readSync()
      if (entry === null) break
      if (/^Runner_[\w-]+\.log$/.test(entry.name)) names.push(entry.name)
    }
  } finally {
    entries.closeSync()
  }
  return names
}

function tailOfFile(path: string): string {
  return withOpen(path, 0, (file) => {
    const stat = fstatSync(file)
    if (!stat.isFile()) return ''
    const bytes = Buffer.alloc(Math.min(stat.size, tailBytes))
    return bytes.toString('utf8', 0, readSync(file, bytes, 0, bytes.length, stat.size - bytes.length))
  })
}

function lastSign(text: string): SeenSign | undefined {
  for (const line of text.split('\n').reverse()) {
    const found = signs.find(([pattern]) => pattern.test(line))
    if (found !== undefined) return { sign: found[1], line }
  }
  return undefined
}

function withOpen<T>(path: string, flags: number, use: (file: number) => T): T {
  const file = openSync(path, safely | flags)
  try {
    return use(file)
  } finally {
    closeSync(file)
  }
}
