import { buildSync } from 'esbuild'
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const here = fileURLToPath(new URL('.', import.meta.url))
const programs = { 'Runner.Listener': 'listener.ts', 'Runner.Worker': 'worker.ts' }

/** A package of the stand-in runner, as `actions-runner-linux-<architecture>-<version>.tar.gz`. */
export interface RunnerTarball {
  path: string
  /** Hexadecimal. */
  sha256: string
  bytes: number
}

/** Packs the stand-in runner below `directory`. The same version gives the same bytes. */
export async function buildRunnerTarball(directory: string, version: string): Promise<RunnerTarball> {
  const staging = join(directory, `actions-runner-${version}`)
  const path = `${staging}.tar.gz`
  cpSync(join(here, 'layout'), staging, { recursive: true })
  writeFileSync(join(staging, 'bin', 'version'), `${version}\n`)
  for (const [name, source] of Object.entries(programs)) bundle(source, join(staging, 'bin', `${name}.mjs`))
  for (const node of ['node20', 'node24']) linkNode(join(staging, 'externals', node, 'bin', 'node'))
  await pack(staging, path)
  rmSync(staging, { recursive: true })
  const content = readFileSync(path)
  return { path, sha256: createHash('sha256').update(content).digest('hex'), bytes: content.length }
}

/** One plain file starts several times faster than modules whose types must be stripped. */
function bundle(source: string, outfile: string): void {
  buildSync({
    entryPoints: [join(here, 'program', source)],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    logLevel: 'warning',
  })
}

/** The Node that GitHub ships is played by the one that runs the sandbox. */
function linkNode(path: string): void {
  mkdirSync(dirname(path), { recursive: true })
  symlinkSync(process.execPath, path)
}

async function pack(directory: string, archive: string): Promise<void> {
  const sameBytes = ['--sort=name', '--mtime=@0', '--owner=0', '--group=0', '--numeric-owner']
  await promisify(execFile)('tar', [...sameBytes, '--gzip', '-cf', archive, '-C', directory, '.'])
}
