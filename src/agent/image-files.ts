import { lstatSync } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { run } from './command.ts'
import type { JobUser } from './job-user.ts'
import type { Layout } from './layout.ts'
import { writableBy } from './uids.ts'

/** What of the disk the image makes and nobody else should change, and how a person calls it. */
const places: { path: string; group: string }[] = [
  { path: 'etc', group: '/etc' },
  { path: 'usr/local', group: '/usr/local' },
  { path: 'opt', group: '/opt' },
  { path: 'usr/lib/systemd/system', group: 'units' },
]

/** The files that say who there is: compared by their content, without what belongs to the jobs' user. */
export const accountFiles = ['passwd', 'shadow', 'group', 'gshadow', 'subuid', 'subgid'].map(
  (name) => `etc/${name}`,
)

/** What changes although nobody drifted, and why. Below them nothing is looked at. */
export const exceptions: Record<string, string> = {
  'opt/ec2-runner-pool': "the pool's own: the runner has a fingerprint, leases are wiped",
  'opt/hostedtoolcache': 'kept between leases on purpose',
  'etc/sudoers.d/ec2-runner-pool': "the pool's own",
  ...Object.fromEntries(accountFiles.map((path) => [path, 'compared by content'])),
  ...Object.fromEntries(accountFiles.map((path) => [`${path}-`, 'the copy before the last change of it'])),
  'etc/.pwd.lock': 'a lock of those who change users',
  'etc/.updated': 'when the image was last updated, by systemd-update-done',
  'etc/resolv.conf': 'written with each lease of DHCP',
  'etc/mtab': "the kernel's word",
  'etc/adjtime': 'the drift of the clock',
  'etc/machine-id': 'made at the first boot',
  'etc/ld.so.cache': 'made from libraries that are told themselves',
  'etc/docker/key.json': 'made when Docker starts for the first time',
  'opt/containerd': 'made when containerd starts for the first time',
  'etc/lvm/archive': 'written by each change of volumes',
  'etc/lvm/backup': 'written by each change of volumes',
  'etc/lvm/cache': 'written by each look for volumes',
}

/**
 * A line per file: path, tab, and what tells a change without reading it. The time of the last change of the inode is
 * one that nobody can set. Of a directory it says no more than that something in it changed.
 */
const format = [
  '-type',
  'd',
  '-printf',
  '%p\\td %m %U %G\\n',
  '-o',
  '-printf',
  '%p\\t%y %m %U %G %s %T@ %C@ %l\\n',
]

/** At the lowest priority, as whoever runs jobs may need the machine. */
const script = 'list=$1; shift; LC_ALL=C nice -n 19 find "$@" | LC_ALL=C nice -n 19 sort >"$list"'
const limitMs = 120_000

/**
 * Directories in the places of the image that it gave to jobs: they are theirs to change, and are cleaned with the rest
 * of a lease.
 */
export async function findGiven({ base }: Layout, user: JobUser): Promise<string[]> {
  const present = presentPlaces(base)
  if (present.length === 0) return []
  const given = ['-xdev', '-type', 'd', ...(await writableBy(user)), '-prune', '-print0']
  const { stdout } = await run(['nice', '-n', '19', 'find', ...present, ...given], { limitMs })
  return stdout.split('\0').filter(Boolean)
}

/** Writes the sorted list of everything in the places of the image but what was given to jobs. False when that failed. */
export async function listImageFiles(
  layout: Layout,
  given: readonly string[],
  list: string,
): Promise<boolean> {
  const { base, pristineRunner } = layout
  const present = presentPlaces(base)
  // Leases link to the runner's files, and that changes their inodes.
  const runner = await realpath(pristineRunner).catch(() => pristineRunner)
  const pruned = [...Object.keys(exceptions).map((path) => `${base}/${path}`), runner, ...given]
  const prune = pruned.flatMap((path) => ['-path', literal(path), '-o'])
  // Compiled Python appears wherever somebody runs it.
  const args = [...present, '-xdev', '(', ...prune, '-name', '__pycache__', ')', '-prune', '-o', ...format]
  const command =
    present.length === 0 ? ['bash', '-c', ': >"$0"', list] : ['bash', '-c', script, 'list', list, ...args]
  return (await run(command, { limitMs })).code === 0
}

function presentPlaces(base: string): string[] {
  return places.map(({ path }) => `${base}/${path}`).filter(isDirectory)
}

function isDirectory(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}

/** A path for find's `-path`, which takes patterns. */
function literal(path: string): string {
  return path.replaceAll(/[\\*?[\]]/g, String.raw`\$&`)
}

/** Which part of the image a listed path belongs to, and its name there. */
export function placeOf(path: string, base: string): { group: string; name: string } {
  const name = path.slice(base.length)
  const group = places.find((place) => name === `/${place.path}` || name.startsWith(`/${place.path}/`))?.group
  return { group: group ?? '/', name }
}
