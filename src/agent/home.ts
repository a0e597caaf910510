import { chmod, chown, mkdir, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { homeCopy, type Baseline } from './baseline.ts'
import { run } from './command.ts'
import { pathsIn } from './directory.ts'
import { AgentFailure } from './failure.ts'
import { isRoot, type JobUser } from './job-user.ts'
import type { Layout } from './layout.ts'
import { isSameOrAbove, type Mount } from './mounts.ts'

const limitMs = 24 * 3_600_000

/**
 * What of a path can be moved away: all of it, or what lies around the mounts of the image in it. A mount of the image
 * stays as it is, since what it shows may outlive the machine; one that stands at the path itself is looked into.
 */
export async function* removable(
  path: string,
  mounts: readonly Mount[],
  isWiped = true,
): AsyncGenerator<string> {
  if (!mounts.some((mount) => isSameOrAbove(path, mount.path))) {
    yield path
    return
  }
  if (!isWiped && mounts.some((mount) => mount.path === path)) return
  for await (const inner of pathsIn(path)) yield* removable(inner, mounts, false)
}

/**
 * Makes the home of the next lease from the copy: filled while it is root's, out of reach, and handed over last. The
 * home of the last lease has been moved away, but for what the image mounts there.
 */
export async function makeHome(layout: Layout, user: JobUser, baseline: Baseline): Promise<void> {
  const { home } = user
  const hasMounts = baseline.mounts.some((mount) => isSameOrAbove(home, mount.path))
  const staging = `${dirname(home)}/.ec2-runner-pool`
  await rm(staging, { recursive: true, force: true })
  const target = hasMounts ? home : `${staging}/home`
  await mkdir(hasMounts ? home : staging, { recursive: true, mode: 0o700 })
  if (hasMounts) await close(home)
  await must(['cp', '-aT', '--reflink=auto', homeCopy(layout), target])
  if (isRoot() && user.uid !== undefined && baseline.uid !== undefined) {
    const chown = ['chown', '--no-dereference', String(user.uid), '{}', '+']
    await must(['find', target, '-xdev', '-uid', String(baseline.uid), '-exec', ...chown])
  }
  if (hasMounts) return
  await rename(target, home)
  await rm(staging, { recursive: true })
}

/** While it is filled in place. */
async function close(directory: string): Promise<void> {
  await chown(directory, process.getuid?.() ?? 0, process.getgid?.() ?? 0)
  await chmod(directory, 0o700)
}

async function must(command: string[]): Promise<void> {
  const { code, tail } = await run(command, { limitMs })
  if (code !== 0) throw new AgentFailure('cleaning', 'the home of the jobs could not be made', tail)
}
