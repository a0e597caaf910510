import { readFile } from 'node:fs/promises'
import { run } from './command.ts'
import { AgentFailure } from './failure.ts'

/** A file system that stands somewhere on the machine. */
export interface Mount {
  path: string
  /** The same for a mount that has not changed: its place, its device, and what of the device it shows. */
  identity: string
}

const limitMs = 20_000
/** Mounts propagate to each other, so one that has gone may have taken others along, or let go of them. */
const maxRounds = 3

/** The mounts that this process sees, in the order in which they were made. */
export async function readMounts(): Promise<Mount[]> {
  return parseMounts(await readFile('/proc/self/mountinfo', 'utf8'))
}

/** Reads `/proc/<pid>/mountinfo`, see proc(5). */
export function parseMounts(text: string): Mount[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [, , device = '', root = '', place = '', ...rest] = line.split(' ')
      const type = rest[rest.indexOf('-') + 1] ?? ''
      const path = unescaped(place)
      return { path, identity: [device, unescaped(root), type, path].join(' ') }
    })
}

/** Space, tab, newline and backslash stand there as three octal digits. */
function unescaped(field: string): string {
  return field.replaceAll(/\\([0-7]{3})/g, (_all, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 8)),
  )
}

/** Those that are not among the known ones; of several alike in one place the last are the new ones. */
export function newMounts(mounts: readonly Mount[], known: readonly Mount[]): Mount[] {
  const left = known.map(({ identity }) => identity)
  return mounts.filter(({ identity }) => {
    const index = left.indexOf(identity)
    if (index >= 0) left.splice(index, 1)
    return index < 0
  })
}

/** Whether one of two absolute paths is the other or lies above it. */
export function isSameOrAbove(upper: string, lower: string): boolean {
  return upper === '/' || lower === upper || lower.startsWith(`${upper}/`)
}

/**
 * Takes off what was mounted since then below the given paths, at them or above them: to delete files there would
 * delete what is mounted. Throws when something does not let go.
 */
export async function unmountNew(known: readonly Mount[], paths: readonly string[]): Promise<void> {
  const found = async () =>
    newMounts(await readMounts(), known).filter(({ path }) =>
      paths.some((wiped) => isSameOrAbove(wiped, path) || isSameOrAbove(path, wiped)),
    )
  let left = await found()
  for (let round = 0; left.length > 0 && round < maxRounds; round++) {
    // Deepest first, and of those in one place the last, which hides the others.
    for (const { path } of left.toReversed().sort((a, b) => depth(b) - depth(a))) await unmount(path)
    left = await found()
  }
  const [stays] = left
  if (stays !== undefined)
    throw new AgentFailure('cleaning', `what a job mounted on ${stays.path} cannot be unmounted`)
}

function depth({ path }: Mount): number {
  return path.split('/').length
}

/**
 * Never follows a link, and looks at nothing that is mounted, which a dead server would make hang. What is in use is
 * detached: from then on the path shows what was there before, whoever still holds the file system.
 */
async function unmount(path: string): Promise<void> {
  const { code } = await run(['umount', '--no-canonicalize', '--', path], { limitMs })
  if (code !== 0) await run(['umount', '--no-canonicalize', '--lazy', '--', path], { limitMs })
}
