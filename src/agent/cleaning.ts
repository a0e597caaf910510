import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import {
  dockerKinds,
  homeFingerprint,
  listDocker,
  runnerFingerprint,
  sharedPaths,
  type Baseline,
  type DockerKind,
} from './baseline.ts'
import { run } from './command.ts'
import { pathsIn } from './directory.ts'
import { AgentFailure } from './failure.ts'
import { makeHome, removable } from './home.ts'
import { removeIpc } from './ipc.ts'
import { renewUid, type JobUser } from './job-user.ts'
import type { Layout } from './layout.ts'
import { readMounts, unmountNew } from './mounts.ts'
import { cleanMark, handOver, restore, sweep } from './places.ts'
import type { Trash } from './trash.ts'
import { uidsOf } from './uids.ts'

/** What there is to clean up after a lease. */
export interface Remains {
  layout: Layout
  user: JobUser
  /** What the agent made for jobs of the lease to read. */
  scripts: string
  baseline: Baseline
  trash: Trash
  /** Ends whatever of the lease runs again. Throws when some of it resists. */
  kill: () => Promise<void>
}

const limitMs = 120_000
/** Below this free share of the disk, caches are no longer worth their room. */
const roomPercent = 20

/** Services that start later keep their private directories among everybody's temporary files. */
const servicesOwn = /^(systemd-private-|snap-private-tmp|\.(X11|ICE|XIM|font|Test)-unix$)/

const removeOptions: Record<DockerKind, string[]> = {
  container: ['--force', '--volumes'],
  network: [],
  volume: ['--force'],
}

/**
 * Wipes what the jobs of a lease left on the machine; their processes and containers are gone. Nothing is deleted before
 * what they mounted is off, and what may start a process goes before the user gets its next number and its next home.
 * Tool cache and images stay. What a job with sudo changed elsewhere, such as in /etc, is not undone. Throws when
 * something stays that should not, or when the runner was changed: such a machine must serve nobody else.
 */
export async function wipeLease(remains: Remains): Promise<void> {
  const { layout, user, baseline, trash, kill } = remains
  const users = uidsOf(user)
  const places = users.length === 0 ? layout.shared : [...layout.shared, ...layout.mixed, ...baseline.places]
  const unmount = () => unmountNew(baseline.mounts, touched(remains, places))
  await unmount()
  await trash.take(leftovers(remains))
  await kill()
  await unmount()
  await sweep(layout, places, users)
  await removeIpc(users)
  const before = user.uid
  await renewUid(user)
  await makeHome(layout, user, baseline)
  if (before !== undefined && user.uid !== undefined) {
    await restore(baseline.directories, user.uid)
    await handOver(layout, places, before, user.uid)
  }
  if (baseline.fingerprints.runner !== (await runnerFingerprint(layout)))
    throw new AgentFailure('cleaning', 'a job changed the files of the runner')
  if (baseline.fingerprints.home !== (await homeFingerprint(layout)))
    throw new AgentFailure('cleaning', 'a job changed the files of which homes are made')
  await writeFile(cleanMark(layout), '')
}

/** Everything below which files are moved, deleted or given away. */
function touched({ layout, user, scripts }: Remains, places: readonly string[]): string[] {
  const { leases, toolCache, trash } = layout
  return [user.home, leases, scripts, toolCache, trash, ...places, ...sessionDirectory(layout, user)]
}

async function* leftovers(remains: Remains): AsyncGenerator<string> {
  // What was mounted since is off.
  const ofImage = await readMounts()
  for await (const path of wiped(remains)) yield* removable(path, ofImage)
}

async function* wiped({ layout, user, scripts, baseline }: Remains): AsyncGenerator<string> {
  yield user.home
  yield* pathsIn(layout.leases)
  yield scripts
  for await (const path of sharedPaths(layout))
    if (!baseline.known.has(path) && !servicesOwn.test(basename(path))) yield path
  yield* sessionDirectory(layout, user)
}

/** Where systemd keeps sockets and temporary files of a user who is logged in. */
function sessionDirectory({ base }: Layout, { uid }: JobUser): string[] {
  return uid === undefined ? [] : [`${base}/run/user/${uid}`]
}

/** Removes the containers, networks and volumes that are new. Throws when some stay. */
export async function removeDockerObjects({ known, hasDocker }: Baseline): Promise<void> {
  if (!hasDocker) return
  for (const kind of dockerKinds) {
    const left = await newDocker(kind, known)
    if (left.length === 0) continue
    const { tail } = await run(['docker', kind, 'rm', ...removeOptions[kind], ...left], { limitMs })
    // One that goes by itself meanwhile makes the command fail.
    if ((await newDocker(kind, known)).length > 0)
      throw new AgentFailure('cleaning', `a docker ${kind} of the lease could not be removed`, tail)
  }
}

async function newDocker(kind: DockerKind, known: ReadonlySet<string>): Promise<string[]> {
  const ids = await listDocker(kind)
  if (ids === undefined) throw new AgentFailure('cleaning', 'Docker no longer answers')
  return ids.filter((id) => !known.has(id))
}

/** Waits for what is being deleted, then gives up images, then the tool cache, when the disk is nearly full. */
export async function makeRoom(
  toolCache: string,
  trash: Trash,
  diskFreePercent: () => Promise<number>,
  tell: (message: string) => void,
): Promise<void> {
  const isFull = async () => (await diskFreePercent()) < roomPercent
  if (!(await isFull())) return
  if ((await trash.loads()) > 0) {
    tell('the disk is nearly full: waiting until what earlier leases left is deleted')
    await trash.emptied()
  }
  for (const command of [
    ['docker', 'system', 'prune', '--all', '--force'],
    ['find', toolCache, '-xdev', '-mindepth', '1', '-delete'],
  ]) {
    if (!(await isFull())) return
    await run(command, { limitMs })
  }
}
