import { createHash } from 'node:crypto'
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { run } from './command.ts'
import { pathsIn } from './directory.ts'
import { AgentFailure } from './failure.ts'
import type { JobUser } from './job-user.ts'
import type { Layout } from './layout.ts'
import { readMounts, type Mount } from './mounts.ts'
import { cleanMark, findOwnDirectories, findWritablePlaces, type OwnDirectory } from './places.ts'

/** What was on the machine before its first lease, and stays when a lease is cleaned up. */
export interface Baseline {
  /** Paths in the shared directories, and ids of Docker's objects. */
  known: ReadonlySet<string>
  mounts: readonly Mount[]
  /** Directories that jobs can write besides those that every Linux has, as the image or the pre-runner script left them. */
  places: readonly string[]
  /** Those of the jobs' user in all places where jobs may leave files. */
  directories: readonly OwnDirectory[]
  /** The uid that owns the copy of the home; undefined where the user is not the jobs' alone. */
  uid: number | undefined
  /** Of the runner that all leases share, and of the copy of the home. */
  fingerprints: { runner: string; home: string }
  /** Whether Docker answered. */
  hasDocker: boolean
}

const limitMs = 120_000

export const dockerKinds = ['container', 'network', 'volume'] as const
export type DockerKind = (typeof dockerKinds)[number]
const listOptions: Record<DockerKind, string[]> = {
  container: ['--all', '--no-trunc'],
  network: ['--no-trunc', '--filter', 'type=custom'],
  volume: [],
}

/** Looks once per boot; a restarted agent reads what the one before it saw. */
export async function takeBaseline(layout: Layout, user: JobUser): Promise<Baseline> {
  const { home, uid } = user
  const file = baselineFile(layout)
  const seen = await readFile(file, 'utf8').catch(() => undefined)
  if (seen !== undefined) return parseBaseline(seen)
  await copyHome(layout, home)
  const places = uid === undefined ? [] : await findWritablePlaces(layout, user)
  const all = [...layout.shared, ...layout.mixed, ...places]
  const docker = await Promise.all(dockerKinds.map(listDocker))
  const ofImage: string[] = []
  for await (const path of sharedPaths(layout)) ofImage.push(path)
  const stored: StoredBaseline = {
    known: [...ofImage, ...docker.flatMap((ids) => ids ?? [])],
    mounts: await readMounts(),
    places,
    directories: uid === undefined ? [] : await findOwnDirectories(layout, all, uid),
    uid,
    fingerprints: { runner: await runnerFingerprint(layout), home: await homeFingerprint(layout) },
    hasDocker: docker.every((ids) => ids !== undefined),
  }
  await mkdir(layout.boot, { recursive: true })
  await writeFile(cleanMark(layout), '')
  await writeFile(file, JSON.stringify(stored))
  return { ...stored, known: new Set(stored.known) }
}

/** Written once per boot, before the first job. */
export function baselineFile({ boot }: Layout): string {
  return `${boot}/baseline`
}

/** The home of the jobs' user as the boot left it, below a directory that is closed to all but root. */
export function homeCopy(layout: Layout): string {
  return `${layout.state}/pristine/home`
}

/** Everything in the directories where only jobs leave files. */
export async function* sharedPaths({ shared }: Layout): AsyncGenerator<string> {
  for (const directory of shared) yield* pathsIn(directory)
}

/** Ids; undefined where there is no Docker, or it does not answer. */
export async function listDocker(kind: DockerKind): Promise<string[] | undefined> {
  const { code, stdout } = await run(['docker', kind, 'ls', '--quiet', ...listOptions[kind]], { limitMs })
  return code === 0 ? stdout.split('\n').filter(Boolean) : undefined
}

/**
 * Tells when a job changed the runner that its successors get: leases link to the same files, and a job with sudo, or
 * one on a machine where nobody is root, can write them in place. Not proof against a root that covers its tracks;
 * against that one no program on the same machine is.
 */
export function runnerFingerprint({ pristineRunner }: Layout): Promise<string> {
  return treeFingerprint(pristineRunner)
}

/** The same of the copy from which homes are made. */
export function homeFingerprint(layout: Layout): Promise<string> {
  return treeFingerprint(homeCopy(layout))
}

/** Line by line: of a home with much in it the list is longer than the agent's memory. */
async function treeFingerprint(directory: string): Promise<string> {
  const hash = createHash('sha256')
  await run(['find', '-H', directory, '-printf', '%p %i %s %T@ %m %U %l\n'], {
    limitMs,
    onLine: (line) => {
      hash.update(`${line}\n`)
    },
  })
  return hash.digest('hex')
}

/** Before the first job, so nothing in the home is a trap; what the image mounts there is not of the home. */
async function copyHome(layout: Layout, home: string): Promise<void> {
  const copy = homeCopy(layout)
  const closed = dirname(copy)
  await mkdir(closed, { recursive: true, mode: 0o700 })
  await chmod(closed, 0o700)
  for (const command of [
    ['rm', '-rf', '--one-file-system', '--', copy],
    ['cp', '-aT', '--one-file-system', '--reflink=auto', home, copy],
  ]) {
    const { code, tail } = await run(command, { limitMs })
    if (code !== 0) throw new AgentFailure('machine', 'the home of the jobs could not be copied', tail)
  }
}

interface StoredBaseline extends Omit<Baseline, 'known'> {
  known: string[]
}

/** Only root writes the file. Throws when it is not whole: then nobody knows what was there. */
function parseBaseline(text: string): Baseline {
  const stored: unknown = JSON.parse(text)
  if (!isStored(stored))
    throw new AgentFailure('machine', 'what was there before the first lease is not known')
  return { ...stored, known: new Set(stored.known) }
}

function isStored(value: unknown): value is StoredBaseline {
  return typeof value === 'object' && value !== null && 'known' in value && 'fingerprints' in value
}
