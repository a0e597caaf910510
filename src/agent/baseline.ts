import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isObject, jsonObject } from './http.ts'
import { run } from './command.ts'
import { AgentFailure } from './failure.ts'
import type { Layout } from './layout.ts'

/** What was on the machine before its first lease, and stays when a lease is cleaned up. */
export interface Baseline {
  docker: DockerObjects
  /** Entries of each temporary directory. */
  temporary: Record<string, string[]>
}

/** Ids by kind of object. */
export type DockerObjects = Record<DockerKind, string[]>
export type DockerKind = 'container' | 'network' | 'volume'

const dockerLimitMs = 20_000
const copyLimitMs = 120_000
const listCommands: Record<DockerKind, string[]> = {
  container: ['docker', 'container', 'ls', '--all', '--quiet', '--no-trunc'],
  network: ['docker', 'network', 'ls', '--quiet', '--no-trunc', '--filter', 'type=custom'],
  volume: ['docker', 'volume', 'ls', '--quiet'],
}
export const dockerKinds = ['container', 'network', 'volume'] as const

/** Looks once per boot; a restarted agent reads what the one before it saw. */
export async function takeBaseline(layout: Layout): Promise<Baseline> {
  const file = join(layout.boot, 'baseline.json')
  const known = parseBaseline(await readFile(file, 'utf8').catch(() => ''))
  if (known !== undefined) return known
  await copyHome(layout)
  const temporary: Record<string, string[]> = {}
  for (const directory of layout.temporary) temporary[directory] = await readdir(directory)
  const baseline = { docker: await listDocker(), temporary }
  await mkdir(layout.boot, { recursive: true })
  await writeFile(file, JSON.stringify(baseline))
  return baseline
}

async function copyHome(layout: Layout): Promise<void> {
  const copied = await run(['cp', '-aT', '--reflink=auto', layout.home, homeCopy(layout)], {
    limitMs: copyLimitMs,
  })
  if (copied.code !== 0) throw new AgentFailure('the home of the jobs could not be copied', copied.tail)
}

/** The home of the jobs' user as the boot left it. */
export function homeCopy(layout: Layout): string {
  return join(layout.state, 'home')
}

/** All empty where there is no Docker. */
export async function listDocker(): Promise<DockerObjects> {
  const objects: DockerObjects = { container: [], network: [], volume: [] }
  for (const kind of dockerKinds) {
    const { code, stdout } = await run(listCommands[kind], { limitMs: dockerLimitMs })
    if (code !== 0) return objects
    objects[kind] = stdout.split('\n').filter(Boolean)
  }
  return objects
}

function parseBaseline(text: string): Baseline | undefined {
  const { docker, temporary } = jsonObject(text) ?? {}
  if (!isObject(docker) || !isObject(temporary)) return undefined
  return {
    docker: {
      container: strings(docker['container']),
      network: strings(docker['network']),
      volume: strings(docker['volume']),
    },
    temporary: Object.fromEntries(
      Object.entries(temporary).map(([name, entries]) => [name, strings(entries)]),
    ),
  }
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : []
}
