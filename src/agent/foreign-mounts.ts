import { readMounts, unmountNew, type Mount } from './mounts.ts'

/** Where the machine itself mounts while jobs run, and why: what is new below them stays. */
const mountedByItself: Record<string, string> = {
  '/proc': 'file systems of the kernel, mounted when somebody first looks',
  '/sys': 'the same',
  '/run/credentials': 'of services, while they run',
  '/run/user': 'of users who log in; taken off with the sessions of the jobs',
  '/run/docker': 'of containers; those of jobs are removed with them',
  '/run/containerd': 'the same',
  '/var/lib/docker': 'the same',
  '/var/lib/containerd': 'the same',
  '/run/netns': 'named network namespaces, removed by their names',
  '/run/snapd': 'of snaps, which update themselves',
  '/snap': 'the same',
  '/var/lib/snapd': 'the same',
}

/** Whether the machine, rather than a job, mounts at such a path. */
export function isMountedByItself(path: string): boolean {
  return Object.keys(mountedByItself).some((place) => path.startsWith(`${place}/`))
}

/**
 * Takes off what was mounted since then anywhere but where the machine mounts by itself, deepest first. Throws when
 * something does not let go: it could be an empty directory to the next lease, or a share full of data.
 */
export async function unmountForeign(known: readonly Mount[]): Promise<void> {
  const own = (await readMounts()).filter(({ path }) => isMountedByItself(path))
  await unmountNew([...known, ...own], ['/'])
}
