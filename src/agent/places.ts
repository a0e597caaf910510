import { existsSync } from 'node:fs'
import { chmod, lchown, mkdir } from 'node:fs/promises'
import { run } from './command.ts'
import { AgentFailure } from './failure.ts'
import { isRoot, type JobUser } from './job-user.ts'
import type { Layout } from './layout.ts'
import { ownedByAny, writableBy, type UidRange } from './uids.ts'

/** Only the deadline of the machine ends what makes progress. */
const limitMs = 24 * 3_600_000
const lookLimitMs = 60_000

/** From where, and how deep, the machine is searched: what lies deeper belongs to a program that looks after it. */
const starts = ['', '/run', '/usr', '/var', '/opt', '/srv']
const maxDepth = 3
/** No files of jobs are there, or engines and the system look after them. */
const elsewhere = [
  ...['proc', 'sys', 'dev', 'boot', 'snap', 'bin', 'sbin', 'lib', 'lib64', 'run/user'],
  ...['var/lib/docker', 'var/lib/containerd'],
]

/** Written whenever the machine has been cleaned: what is newer is the work of the lease since. */
export function cleanMark({ boot }: Layout): string {
  return `${boot}/clean`
}

/**
 * The directories near the root of the machine that the jobs' user, its groups or anybody can write: what the image or
 * the pre-runner script made for jobs. None of another file system: what is mounted from elsewhere outlives the machine.
 */
export async function findWritablePlaces(layout: Layout, user: JobUser): Promise<string[]> {
  const { base, shared, mixed } = layout
  const skipped = [
    user.home,
    ...kept(layout),
    ...shared,
    ...mixed,
    ...elsewhere.map((name) => `${base}/${name}`),
  ]
  const skip = skipped.flatMap((path) => ['-path', literal(path), '-o'])
  const depth = ['-mindepth', '1', '-maxdepth', String(maxDepth)]
  const { stdout } = await run(
    [
      ...['find', ...starts.map((path) => `${base}${path}` || '/'), '-xdev', ...depth],
      ...['(', ...skip.slice(0, -1), ')', '-prune', '-o'],
      ...['-type', 'd', ...(await writableBy(user)), '-print0', '-prune'],
    ],
    { limitMs: lookLimitMs },
  )
  return [...new Set(stdout.split('\0').filter(Boolean))]
}

/** A directory of the jobs' user from before the first lease. */
export interface OwnDirectory {
  path: string
  /** Octal. */
  mode: string
}

/** The directories in these places that belong to the jobs' user, each before those in it. */
export async function findOwnDirectories(
  layout: Layout,
  places: readonly string[],
  uid: number,
): Promise<OwnDirectory[]> {
  const owned = ['-type', 'd', '-uid', String(uid), ...notKept(layout)]
  const { stdout } = await run(['find', ...places, '-xdev', ...owned, '-printf', '%m %p\\0'], {
    limitMs: lookLimitMs,
  })
  return stdout
    .split('\0')
    .filter(Boolean)
    .map((line) => ({ mode: line.slice(0, line.indexOf(' ')), path: line.slice(line.indexOf(' ') + 1) }))
}

/**
 * Deletes what the jobs' user made or changed in these places since the machine was last clean, at any depth and under
 * any name, told by the time that nobody can set. Throws when some of it stays.
 */
export async function sweep(
  layout: Layout,
  places: readonly string[],
  users: readonly UidRange[],
): Promise<void> {
  const changed = [...ownedByAny(users), '-cnewer', cleanMark(layout), ...notKept(layout)]
  const find = ['find', ...places, '-xdev', '-mindepth', '1']
  // A directory with something else in it stays, and not all places exist, so the exit code says nothing.
  await run([...find, ...changed, '-delete'], { limitMs })
  if (users.length === 0) return
  const { stdout } = await run(
    [...find, ...changed, '(', '-not', '-type', 'd', '-o', '-empty', ')', '-print', '-quit'],
    {
      limitMs,
    },
  )
  if (stdout !== '') throw new AgentFailure('cleaning', `files of the lease stay: ${stdout.trim()}`)
}

/** Makes the directories again that a job, or the sweep after a job had used them, has removed. */
export async function restore(directories: readonly OwnDirectory[], uid: number): Promise<void> {
  for (const { path, mode } of directories) {
    if (existsSync(path)) continue
    await mkdir(path)
    if (isRoot()) await lchown(path, uid, process.getgid?.() ?? 0)
    await chmod(path, Number.parseInt(mode, 8))
  }
}

/**
 * Gives what the jobs' user has from before the first lease to its new number, and with it the whole tool cache: also
 * the directories that root, in a job's container, made there, for else the next run could install no tool. No job runs
 * meanwhile, and no link is followed. A file of root stays root's: it may be a hard link to any.
 */
export async function handOver(
  layout: Layout,
  places: readonly string[],
  before: number,
  now: number,
): Promise<void> {
  const chown = ['-exec', 'chown', '--no-dereference', String(now), '{}', '+']
  const owned = ['-uid', String(before)]
  const made = ['-type', 'd', '-cnewer', cleanMark(layout)]
  await run(['find', ...places, '-xdev', ...notKept(layout), ...owned, ...chown], { limitMs })
  await run(['find', layout.toolCache, '-xdev', '(', ...owned, '-o', ...made, ')', ...chown], { limitMs })
}

/** What lies in a place that jobs can write and is not theirs to lose. */
function notKept(layout: Layout): string[] {
  return kept(layout).flatMap((path) => [
    '-not',
    '-path',
    literal(path),
    '-not',
    '-path',
    `${literal(path)}/*`,
  ])
}

function kept({ toolCache, state, boot, pristineRunner, registration, leases, trash }: Layout): string[] {
  return [toolCache, state, boot, pristineRunner, registration, leases, trash]
}

/** A path for find's `-path`, which takes patterns. */
function literal(path: string): string {
  return path.replaceAll(/[\\*?[\]]/g, String.raw`\$&`)
}
