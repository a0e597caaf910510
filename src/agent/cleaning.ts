import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { dockerKinds, homeCopy, listDocker, type Baseline, type DockerKind } from './baseline.ts'
import { run } from './command.ts'
import { AgentFailure } from './failure.ts'
import { isRoot } from './job-user.ts'
import type { Layout } from './layout.ts'

const wipeLimitMs = 120_000

/** Services that start later keep their private directories among everybody's temporary files. */
const servicesOwn = /^(systemd-private-|snap-private-tmp|\.(X11|ICE|XIM|font|Test)-unix$)/

const removeCommands: Record<DockerKind, string[]> = {
  container: ['docker', 'container', 'rm', '--force', '--volumes'],
  network: ['docker', 'network', 'rm'],
  volume: ['docker', 'volume', 'rm', '--force'],
}

/**
 * Wipes what the jobs of a lease left on the disk and in Docker; their processes have ended. Tool caches and images
 * stay. Throws when something stays that should not: such a machine must serve nobody else.
 */
export async function wipeLease(layout: Layout, directories: string[], baseline: Baseline): Promise<void> {
  await removeDockerObjects(baseline)
  await remove(directories)
  await resetHome(layout)
  for (const directory of layout.temporary) {
    const before = baseline.temporary[directory] ?? []
    const left = (await readdir(directory)).filter(
      (name) => !before.includes(name) && !servicesOwn.test(name),
    )
    await remove(left.map((name) => join(directory, name)))
  }
  if (isRoot() && layout.isWholeMachine)
    await run(['crontab', '-u', 'runner', '-r'], { limitMs: wipeLimitMs })
}

async function resetHome(layout: Layout): Promise<void> {
  await remove((await readdir(layout.home)).map((name) => join(layout.home, name)))
  const copied = await run(['cp', '-a', '--reflink=auto', `${homeCopy(layout)}/.`, layout.home], {
    limitMs: wipeLimitMs,
  })
  if (copied.code !== 0) throw new AgentFailure('the home of the jobs could not be reset', copied.tail)
}

async function removeDockerObjects(baseline: Baseline): Promise<void> {
  const now = await listDocker()
  for (const kind of dockerKinds) {
    const left = now[kind].filter((id) => !baseline.docker[kind].includes(id))
    if (left.length === 0) continue
    const removed = await run([...removeCommands[kind], ...left], { limitMs: wipeLimitMs })
    if (removed.code !== 0)
      throw new AgentFailure(`a docker ${kind} of the lease could not be removed`, removed.tail)
  }
}

async function remove(paths: string[]): Promise<void> {
  if (paths.length === 0) return
  const command = ['rm', '-rf', '--one-file-system', '--', ...paths]
  if ((await run(command, { limitMs: wipeLimitMs })).code === 0) return
  // Directories without write permission, as package caches make them, stop all but root.
  await run(['chmod', '-R', 'u+rwX', '--', ...paths], { limitMs: wipeLimitMs })
  const { code, tail } = await run(command, { limitMs: wipeLimitMs })
  if (code !== 0) throw new AgentFailure('files of the lease could not be removed', tail)
}
