import { readFileSync } from 'node:fs'
import { run } from './command.ts'
import type { JobUser } from './job-user.ts'

const lookLimitMs = 30_000

/** Numbers of users, both ends included. */
export interface UidRange {
  first: number
  last: number
}

/**
 * The numbers under which processes and files of the jobs' user go: its own, and those that it may take in a user
 * namespace, see subuid(5). None where the user is not the jobs' alone.
 */
export function uidsOf({ name, uid }: JobUser, subuid = '/etc/subuid'): UidRange[] {
  if (uid === undefined) return []
  return [{ first: uid, last: uid }, ...subordinates(read(subuid), [name, String(uid)])]
}

export function isAmong(uid: number, ranges: readonly UidRange[]): boolean {
  return ranges.some(({ first, last }) => first <= uid && uid <= last)
}

/** The test of find(1) for files of these users; none when there are none. */
export function ownedByAny(ranges: readonly UidRange[]): string[] {
  if (ranges.length === 0) return []
  const tests = ranges.map(({ first, last }) =>
    first === last ? ['-uid', String(first)] : ['(', '-uid', `+${first - 1}`, '-uid', `-${last + 1}`, ')'],
  )
  return ['(', ...tests.flatMap((test, index) => (index === 0 ? test : ['-o', ...test])), ')']
}

/** The test of find(1) for directories that anybody can write or, where the user is the jobs' alone, it or its groups. */
export async function writableBy({ name, uid }: JobUser): Promise<string[]> {
  const byAnybody = ['-perm', '-0002']
  if (uid === undefined) return byAnybody
  const { stdout } = await run(['id', '-G', name], { limitMs: lookLimitMs })
  const groups = stdout.split(/\s+/).filter(Boolean)
  const byGroups = groups.flatMap((group) => ['-o', '-perm', '-0020', '-gid', group])
  return ['(', ...byAnybody, '-o', '-uid', String(uid), ...byGroups, ')']
}

/** Lines of `name or uid:first:count`. */
function subordinates(text: string, names: readonly string[]): UidRange[] {
  return text.split('\n').flatMap((line) => {
    const [owner = '', first, count] = line.split(':')
    const range = { first: Number(first), last: Number(first) + Number(count) - 1 }
    // Never root, whatever the file says.
    const isSane = Number.isSafeInteger(range.first) && range.first > 0 && range.last >= range.first
    return names.includes(owner) && isSane ? [range] : []
  })
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
