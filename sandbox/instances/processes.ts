import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Which processes belong to an instance: each instance runs under a hard limit of POSIX message queue bytes that no
 * other process has. Every descendant inherits it whatever it does to its environment, session, parent or directory,
 * and jobs seldom need message queues. Readable for all in /proc/<pid>/limits (proc(5), getrlimit(2)).
 */
export type Mark = number

/** Leaves room for one queue of the usual size: 10 messages of 8 KiB, and 48 bytes for each. */
const lowestMark = 100_000
const endLimitMs = 10_000

/** Runs its arguments under a mark: `bash -c <this> boot <mark> <file>`. */
export const runMarked = 'umask 0022; ulimit -q "$1" && shift && exec "$@"'

const firstChoice = Math.random()
let marksGiven = 0

/**
 * A mark below this process's own limit, since a limit can only be lowered. They follow each other from a random one on:
 * if each were random, one in thousands would hit another living instance, of this sandbox or of one beside it.
 */
export function newMark(): Mark {
  const own = hardLimit('self') ?? 819_200
  if (own <= 2 * lowestMark)
    throw new Error(`the limit of message queue bytes is too low to mark processes: ${own}`)
  const choices = Math.min(own, 819_200) - lowestMark
  return lowestMark + ((Math.floor(firstChoice * choices) + marksGiven++) % choices)
}

function hardLimit(pid: string): Mark | undefined {
  try {
    const limits = readFileSync(`/proc/${pid}/limits`, 'utf8')
    const value = /^Max msgqueue size\s+\S+\s+(\d+)/m.exec(limits)?.[1]
    return value === undefined ? undefined : Number(value)
  } catch {
    return undefined // the process has just ended
  }
}

/** Living processes under any of the marks. */
export function markedProcesses(marks: ReadonlySet<Mark>): number[] {
  return readdirSync('/proc')
    .filter((pid) => /^\d+$/.test(pid) && marks.has(hardLimit(pid) ?? 0) && !isZombie(pid))
    .map(Number)
}

function isZombie(pid: string): boolean {
  try {
    return /\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return true
  }
}

export function commandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
  } catch {
    return ''
  }
}

export function signal(pids: readonly number[], name: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, name)
    } catch {
      // it has ended by itself
    }
  }
}

/**
 * Ends all processes that are found, what they start meanwhile included: SIGTERM, and after the grace time SIGKILL until
 * none is left.
 */
export async function endProcesses(find: () => readonly number[], graceMs: number): Promise<void> {
  const startedAt = performance.now()
  if (graceMs > 0) signal(find(), 'SIGTERM')
  for (;;) {
    const pids = find()
    if (pids.length === 0) return
    const elapsedMs = performance.now() - startedAt
    if (elapsedMs > graceMs + endLimitMs) throw new Error(`processes survive SIGKILL: ${pids.join(', ')}`)
    if (elapsedMs >= graceMs) signal(pids, 'SIGKILL')
    await sleep(20)
  }
}
