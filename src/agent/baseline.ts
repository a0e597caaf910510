import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { sha256 } from '../domain/sha256.ts'
import { run } from './command.ts'
import { AgentFailure } from './failure.ts'
import type { Layout } from './layout.ts'

/**
 * What was on the machine before its first lease, and stays when a lease is cleaned up: paths, ids of Docker's
 * objects, and the fingerprint of the runner that all leases share.
 */
export type Baseline = ReadonlySet<string>

const limitMs = 120_000

export const dockerKinds = ['container', 'network', 'volume'] as const
export type DockerKind = (typeof dockerKinds)[number]
const listOptions: Record<DockerKind, string[]> = {
  container: ['--all', '--no-trunc'],
  network: ['--no-trunc', '--filter', 'type=custom'],
  volume: [],
}

/** Looks once per boot; a restarted agent reads what the one before it saw. */
export async function takeBaseline(layout: Layout, home: string): Promise<Baseline> {
  const file = baselineFile(layout)
  const known = await readFile(file, 'utf8').catch(() => undefined)
  if (known !== undefined) return new Set(known.split('\0'))
  const copied = await run(['cp', '-aT', '--reflink=auto', home, homeCopy(layout)], { limitMs })
  if (copied.code !== 0)
    throw new AgentFailure('machine', 'the home of the jobs could not be copied', copied.tail)
  const found = [await runnerFingerprint(layout), ...(await listShared(layout))]
  for (const kind of dockerKinds) found.push(...(await listDocker(kind)))
  await mkdir(layout.boot, { recursive: true })
  await writeFile(file, found.join('\0'))
  return new Set(found)
}

/** Written once per boot, before the first job. */
export function baselineFile({ boot }: Layout): string {
  return `${boot}/baseline`
}

/** The home of the jobs' user as the boot left it. */
export function homeCopy(layout: Layout): string {
  return `${layout.state}/home`
}

/** Everything in the directories where jobs may leave files. */
export async function listShared({ shared }: Layout): Promise<string[]> {
  const lists = shared.map(async (directory) => {
    const names = await readdir(directory).catch(() => [])
    return names.map((name) => `${directory}/${name}`)
  })
  return (await Promise.all(lists)).flat()
}

/** Ids; none where there is no Docker. */
export async function listDocker(kind: DockerKind): Promise<string[]> {
  const { code, stdout } = await run(['docker', kind, 'ls', '--quiet', ...listOptions[kind]], { limitMs })
  return code === 0 ? stdout.split('\n').filter(Boolean) : []
}

/**
 * Tells when a job changed the runner that its successors get: leases link to the same files, and a job with sudo, or
 * one on a machine where nobody is root, can write them in place. Not proof against a root that covers its tracks;
 * against that one no program on the same machine is.
 */
export async function runnerFingerprint({ pristineRunner }: Layout): Promise<string> {
  const { stdout } = await run(['find', '-H', pristineRunner, '-printf', '%p %i %s %T@ %m %U %l\n'], {
    limitMs,
  })
  return sha256(stdout)
}
