import { readdir } from 'node:fs/promises'
import { basename } from 'node:path'
import {
  baselineFile,
  dockerKinds,
  homeCopy,
  listDocker,
  listShared,
  runnerFingerprint,
  type Baseline,
  type DockerKind,
} from './baseline.ts'
import { run } from './command.ts'
import { AgentFailure } from './failure.ts'
import type { JobUser } from './job-user.ts'
import type { Layout } from './layout.ts'

const limitMs = 120_000
/** Below this free share of the disk, caches are no longer worth their room. */
const roomPercent = 20
/** So few that their paths fit into one command line: Linux takes 2 MiB with a default stack, see execve(2). */
const pathsPerCommand = 400

/** Services that start later keep their private directories among everybody's temporary files. */
const servicesOwn = /^(systemd-private-|snap-private-tmp|\.(X11|ICE|XIM|font|Test)-unix$)/

const removeOptions: Record<DockerKind, string[]> = {
  container: ['--force', '--volumes'],
  network: [],
  volume: ['--force'],
}

/**
 * Wipes what the jobs of a lease left on the disk; their processes and containers are gone. Tool cache and images
 * stay. A file of the jobs' user that was there before the first lease, such as its cron table, goes when a job
 * changed it. What a job with sudo changed elsewhere, such as in /etc, can not be undone. Throws when something stays
 * that should not, or when the runner was changed: such a machine must serve nobody else.
 */
export async function wipeLease(
  layout: Layout,
  user: JobUser,
  directories: string[],
  baseline: Baseline,
): Promise<void> {
  const { home } = user
  const left = (await listShared(layout)).filter(
    (path) => !baseline.has(path) && !servicesOwn.test(basename(path)),
  )
  const atHome = (await readdir(home)).map((name) => `${home}/${name}`)
  await remove([...directories, ...left, ...atHome])
  await removeChanged(layout, user)
  const copied = await run(['cp', '-a', '--reflink=auto', `${homeCopy(layout)}/.`, home], { limitMs })
  if (copied.code !== 0)
    throw new AgentFailure('cleaning', 'the home of the jobs could not be reset', copied.tail)
  if (!baseline.has(await runnerFingerprint(layout)))
    throw new AgentFailure('cleaning', 'a job changed the files of the runner')
}

/** Removes the containers, networks and volumes that are new. */
export async function removeDockerObjects(baseline: Baseline): Promise<void> {
  for (const kind of dockerKinds) {
    const left = (await listDocker(kind)).filter((id) => !baseline.has(id))
    if (left.length === 0) continue
    const { code, tail } = await run(['docker', kind, 'rm', ...removeOptions[kind], ...left], { limitMs })
    if (code !== 0)
      throw new AgentFailure('cleaning', `a docker ${kind} of the lease could not be removed`, tail)
  }
}

/** Gives up images, then the tool cache, when the disk is nearly full. */
export async function makeRoom(toolCache: string, diskFreePercent: () => Promise<number>): Promise<void> {
  for (const command of [
    ['docker', 'system', 'prune', '--all', '--force'],
    ['find', toolCache, '-mindepth', '1', '-delete'],
  ]) {
    if ((await diskFreePercent()) >= roomPercent) return
    await run(command, { limitMs })
  }
}

/**
 * What the jobs' user made or changed in the shared directories since the baseline, at any depth and under any name,
 * told by the time that nobody can set. A directory with something else in it stays, and not all of the shared ones
 * exist, so the exit code says nothing.
 */
async function removeChanged(layout: Layout, { uid }: JobUser): Promise<void> {
  const owner = uid === undefined ? [] : ['-user', String(uid)]
  const changed = [...owner, '-cnewer', baselineFile(layout)]
  await run(['find', ...layout.shared, '-xdev', '-mindepth', '1', ...changed, '-delete'], { limitMs })
}

async function remove(paths: string[]): Promise<void> {
  for (let left = paths; left.length > 0; left = left.slice(pathsPerCommand)) {
    const some = left.slice(0, pathsPerCommand)
    const command = ['rm', '-rf', '--one-file-system', '--', ...some]
    if ((await run(command, { limitMs })).code === 0) continue
    // Directories without write permission, as package caches make them, stop all but root.
    await run(['chmod', '-R', 'u+rwX', '--', ...some], { limitMs })
    const { code, tail } = await run(command, { limitMs })
    if (code !== 0) throw new AgentFailure('cleaning', 'files of the lease could not be removed', tail)
  }
}
