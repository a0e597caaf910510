import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import type { SandboxGithub } from '../../sandbox/github/server.ts'

export const repository = 'octo-org/octo-repo'

/** What a finished command left. */
export interface Finished {
  exitCode: number
  output: string
}

/** A started listener or run.sh. */
export interface Started {
  process: ChildProcess
  output: () => string
  /** Resolves when the output holds the text. */
  says: (text: string) => Promise<void>
  exitCode: Promise<number | null>
}

/** A directory with an unpacked runner, as a machine has it. */
export interface Machine {
  root: string
  directory: string
  /** Starts a program of the runner and waits for its end. */
  execute: (program: string, args?: string[], env?: Record<string, string>) => Promise<Finished>
  start: (program: string, args?: string[], env?: Record<string, string>) => Started
  /** Registers by config.sh. */
  configure: (options: { name: string; labels: string; args?: string[] }) => Promise<Finished>
  /** Kills what it started and removes the directory. */
  remove: () => void
}

/** Calls the REST API as a workflow step with a good token does. */
export async function rest(
  github: SandboxGithub,
  method: string,
  path: string,
): Promise<{ status: number; body: unknown }> {
  const url = `${github.apiUrl}/repos/${repository}/actions/runners${path}`
  const response = await fetch(url, { method, headers: { authorization: `token ${github.validToken}` } })
  const text = await response.text()
  const body: unknown = text === '' ? undefined : JSON.parse(text)
  return { status: response.status, body }
}

export async function runnerToken(github: SandboxGithub, kind: 'registration' | 'remove'): Promise<string> {
  const { body } = await rest(github, 'POST', `/${kind}-token`)
  if (typeof body !== 'object' || body === null || !('token' in body)) throw new Error('no token')
  return String(body.token)
}

/** Waits until `condition` holds; throws after the limit with what was waited for. */
export async function until(what: string, condition: () => boolean, limitMs = 30_000): Promise<void> {
  const deadline = performance.now() + limitMs
  while (!condition()) {
    if (performance.now() > deadline) throw new Error(`${what}: not within ${limitMs} ms`)
    await sleep(10)
  }
}

/** Downloads and unpacks the runner as a machine does. */
export async function createMachine(github: SandboxGithub): Promise<Machine> {
  const directory = mkdtempSync(join(tmpdir(), 'runner-machine-'))
  const root = join(directory, 'runner')
  mkdirSync(root)
  const version = '2.338.2'
  const url = `${github.serverUrl}/actions/runner/releases/download/v${version}/actions-runner-linux-x64-${version}.tar.gz`
  const archive = join(directory, 'runner.tar.gz')
  writeFileSync(archive, Buffer.from(await (await fetch(url)).arrayBuffer()))
  await promisify(execFile)('tar', ['-xzf', archive, '-C', root])
  const started = new Set<ChildProcess>()
  const start: Machine['start'] = (program, args = [], env = {}) => {
    const child = spawn(join(root, program), args, {
      cwd: directory,
      detached: true,
      env: {
        PATH: process.env['PATH'] ?? '',
        HOME: directory,
        SANDBOX_INSTANCE_ID: 'i-0123456789abcdef0',
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    started.add(child)
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text
      })
    }
    return {
      process: child,
      output: () => output,
      says: async (text) => {
        await until(`"${text}" in ${program}`, () => output.includes(text))
      },
      exitCode: new Promise((resolve) => child.once('exit', resolve)),
    }
  }
  const execute: Machine['execute'] = async (program, args = [], env = {}) => {
    const command = start(program, args, env)
    const closed = new Promise((resolve) => command.process.once('close', resolve))
    const exitCode = await command.exitCode
    await closed
    return { exitCode: exitCode ?? -1, output: command.output() }
  }
  return {
    root,
    directory,
    execute,
    start,
    configure: async ({ name, labels, args = [] }) => {
      const url = `${github.serverUrl}/${repository}`
      const given = ['--unattended', '--url', url, '--name', name, '--labels', labels]
      const token = await runnerToken(github, 'registration')
      return await execute('config.sh', [...given, '--no-default-labels', '--disableupdate', ...args], {
        ACTIONS_RUNNER_INPUT_TOKEN: token,
      })
    },
    remove: () => {
      for (const child of started) killGroup(child)
      rmSync(directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 })
    },
  }
}

/** Writes an executable script. */
export function writeScript(path: string, content: string): void {
  writeFileSync(path, content)
  chmodSync(path, 0o755)
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch {
    // The whole group has ended.
  }
}
