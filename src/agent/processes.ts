import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { AgentFailure } from './failure.ts'
import { leaseVariable } from './lease-files.ts'
import { isAmong, type UidRange } from './uids.ts'

/** How to know the processes of a lease. */
export interface ProcessMarks {
  /** Value of {@link leaseVariable} in their environment, or the beginning of it. */
  lease: string
  /** They work in this directory. */
  directory: string
  /** All processes of this user are the lease's; undefined when the user is not the jobs' alone. */
  uid: number | undefined
  /** Under which it may go in user namespaces besides. */
  subordinateUids?: readonly UidRange[]
}

interface ProcessRow {
  pid: number
  parent: number
  session: number
  marked: boolean
  command: string
}

const maxRounds = 50
/** Number of threads, counted from the state. */
const threadsField = 17

/**
 * Processes of the lease: those that carry a mark, and all that descend from them or share a session with them. The
 * agent's own session is never among them.
 */
export function findProcesses(marks: ProcessMarks): { pid: number; command: string }[] {
  const rows = processTable(marks)
  const own = rows.find(({ pid }) => pid === process.pid)
  const candidates = rows.filter(({ pid, session }) => pid !== 1 && session !== own?.session)
  const found = new Map<number, ProcessRow>()
  const sessions = new Set<number>()
  for (let size = -1; size !== found.size;) {
    size = found.size
    for (const row of candidates) {
      if (!row.marked && !found.has(row.parent) && !sessions.has(row.session)) continue
      found.set(row.pid, row)
      sessions.add(row.session)
    }
  }
  return [...found.values()]
}

/** Kills all processes of the lease, again and again until none is left. Throws when some resist. */
export async function killProcesses(marks: ProcessMarks, pause: () => Promise<unknown>): Promise<void> {
  for (let round = 0; round < maxRounds; round++) {
    const processes = findProcesses(marks)
    if (processes.length === 0) return
    for (const { pid } of processes) {
      try {
        process.kill(pid, 'SIGKILL')
      } catch {
        // It has ended.
      }
    }
    await pause()
  }
  throw new AgentFailure('cleaning', `processes of lease ${marks.lease} can not be killed`)
}

function processTable(marks: ProcessMarks): ProcessRow[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => processRow(Number(name), marks) ?? [])
}

/**
 * See proc(5); undefined when the process has ended or is a zombie. One whose first thread alone has ended looks like a
 * zombie and lives.
 */
function processRow(pid: number, marks: ProcessMarks): ProcessRow | undefined {
  const stat = read(() => readFileSync(`/proc/${pid}/stat`, 'utf8'))
  // The name before it may hold anything, parentheses too.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const [state, parent, , session] = fields
  const hasEnded = state === 'Z' || state === 'X'
  if (stat === '' || (hasEnded && Number(fields[threadsField]) <= 1)) return undefined
  return {
    pid,
    parent: Number(parent),
    session: Number(session),
    marked: isMarked(pid, marks),
    command: read(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8')),
  }
}

function isMarked(pid: number, { lease, directory, uid, subordinateUids = [] }: ProcessMarks): boolean {
  const environment = read(() => readFileSync(`/proc/${pid}/environ`, 'utf8'))
  if (`\0${environment}`.includes(`\0${leaseVariable}=${lease}`)) return true
  const workingDirectory = read(() => readlinkSync(`/proc/${pid}/cwd`))
  if (workingDirectory === directory || workingDirectory.startsWith(`${directory}/`)) return true
  if (uid === undefined) return false
  const ranges = [{ first: uid, last: uid }, ...subordinateUids]
  return uidsOfProcess(pid).some((each) => isAmong(each, ranges))
}

/** The real, the effective, the saved and the file system's. */
function uidsOfProcess(pid: number): number[] {
  const status = read(() => readFileSync(`/proc/${pid}/status`, 'utf8'))
  return (/^Uid:\t(.*)$/m.exec(status)?.[1] ?? '').split('\t').map(Number)
}

/** Processes come and go, and some are not ours to look into. */
function read(reader: () => string): string {
  try {
    return reader()
  } catch {
    return ''
  }
}
