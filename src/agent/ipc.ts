import { readFile } from 'node:fs/promises'
import { run } from './command.ts'
import { AgentFailure } from './failure.ts'
import { isAmong, type UidRange } from './uids.ts'

const limitMs = 20_000
const idsPerCommand = 1_000

/** System V's kinds, by their file in /proc/sysvipc: the column with the id (proc(5)), the option of ipcrm(1). */
const kinds = {
  shm: { column: 'shmid', option: '-m' },
  sem: { column: 'semid', option: '-s' },
  msg: { column: 'msqid', option: '-q' },
} as const
type Kind = keyof typeof kinds
const allKinds: readonly Kind[] = ['shm', 'sem', 'msg']

/**
 * Removes the shared memory, semaphores and message queues of System V that belong to these users or were made by
 * them: they outlive their processes. Throws when some stay.
 */
export async function removeIpc(users: readonly UidRange[]): Promise<void> {
  if (users.length === 0) return
  for (const kind of allKinds) {
    const ids = await idsOf(kind, users)
    for (let left = ids; left.length > 0; left = left.slice(idsPerCommand)) {
      const options = left.slice(0, idsPerCommand).flatMap((id) => [kinds[kind].option, id])
      await run(['ipcrm', ...options], { limitMs })
    }
    if (ids.length > 0 && (await idsOf(kind, users)).length > 0)
      throw new AgentFailure('cleaning', `the ${kind} of System V that the lease left cannot be removed`)
  }
}

async function idsOf(kind: Kind, users: readonly UidRange[]): Promise<string[]> {
  // A kernel may be without it.
  const text = await readFile(`/proc/sysvipc/${kind}`, 'utf8').catch(() => '')
  const [head = [], ...rows] = text
    .split('\n')
    .filter(Boolean)
    .map((line) => line.trim().split(/\s+/))
  const columns = [head.indexOf('uid'), head.indexOf('cuid')]
  const id = head.indexOf(kinds[kind].column)
  return rows
    .filter((row) => columns.some((column) => isAmong(Number(row[column]), users)))
    .flatMap((row) => row[id] ?? [])
}
