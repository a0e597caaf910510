import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What a process took, from its start to its end. */
export interface Taken {
  wallMs: number
  /** On all cores together, in user and system mode. */
  cpuMs: number
  peakMemoryMib: number
}

const preload = new URL('usage.js', import.meta.url).href
const node24 = fileURLToPath(new URL('../../node_modules/.bin/node', import.meta.url))

/** Runs what starts one Node process, with the environment that makes the process tell what it used. */
export async function measureProcess<T>(
  run: (env: Record<string, string>) => Promise<T>,
): Promise<{ result: T; taken: Taken }> {
  const directory = await mkdtemp(join(tmpdir(), 'runner-pool-bench-'))
  const file = join(directory, 'usage.json')
  try {
    const startedAtMs = performance.now()
    const result = await run({ NODE_OPTIONS: `--import=${preload}`, BENCH_USAGE_FILE: file })
    const wallMs = performance.now() - startedAtMs
    return { result, taken: { wallMs, ...usageOf(await readFile(file, 'utf8')) } }
  } finally {
    await rm(directory, { recursive: true })
  }
}

/** The least that any step takes: a Node that does nothing. */
export async function measureBareNode(): Promise<Taken> {
  const { taken } = await measureProcess(async (env) => {
    const child = spawn(node24, ['-e', '0'], { stdio: 'ignore', env: { PATH: process.env['PATH'], ...env } })
    await once(child, 'close')
  })
  return taken
}

function usageOf(json: string): Pick<Taken, 'cpuMs' | 'peakMemoryMib'> {
  const usage: unknown = JSON.parse(json)
  const numbers = new Map<string, unknown>(typeof usage === 'object' && usage ? Object.entries(usage) : [])
  const number = (name: string): number => {
    const value = numbers.get(name)
    if (typeof value !== 'number') throw new TypeError(`The process did not tell its ${name}.`)
    return value
  }
  return {
    cpuMs: (number('userCPUTime') + number('systemCPUTime')) / 1_000,
    peakMemoryMib: number('maxRSS') / 1_024,
  }
}
