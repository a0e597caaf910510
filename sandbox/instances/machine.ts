import { spawn } from 'node:child_process'
import {
  appendFileSync,
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import {
  commandLine,
  endProcesses,
  markedProcesses,
  type Mark,
  newMark,
  runMarked,
  signal,
} from './processes.ts'
import { linkStubs } from './stubs.ts'

export interface MachineSpec {
  instanceId: string
  /** RUNNER_POOL_ROOT of the instance. */
  root: string
  /** base64, of a script or a gzip'd one; nothing runs when empty. */
  userData: string
  /** Directory of the stubs of system commands. */
  stubs: string
  /** Where the stubs of shutdown and its like report. */
  controlUrl: string
}

/** An instance's operating system. */
export interface Machine {
  mark: Mark
  consoleOutput: () => string
  /** One line for each call of a stub, `<command> <arguments>`. */
  stubCalls: () => string[]
  /** Living processes, with their command lines. */
  processes: () => { pid: number; command: string }[]
  /** Kills at once those whose command line matches; returns how many. */
  kill: (command: RegExp) => number
  /** SIGTERM, then SIGKILL, until no process is left. */
  end: (graceMs: number) => Promise<void>
}

export interface NewMachine {
  machine: Machine
  /** Runs the user data, once; its argument joins the environment. */
  boot: (environment: Record<string, string>) => void
}

/** What makes the machine of each instance. */
export type CreateMachine = (spec: MachineSpec) => NewMachine

/** Local processes below one directory. */
export const createMachine: CreateMachine = ({ root, instanceId, userData, stubs, controlUrl }) => {
  // Inside the root, out of the way of what belongs to the instance itself.
  const own = join(root, 'sandbox')
  const console = join(own, 'console.log')
  mkdirSync(own, { recursive: true })
  writeFileSync(console, '')
  mkdirSync(join(root, 'dev'), { recursive: true })
  symlinkSync(console, join(root, 'dev', 'console'))
  const { bin, log } = linkStubs(stubs, own, controlUrl)
  const mark = newMark()
  const marks = new Set([mark])
  let hasBooted = false
  const processes = () => markedProcesses(marks).map((pid) => ({ pid, command: commandLine(pid) }))
  return {
    machine: {
      mark,
      consoleOutput: () => readFileSync(console, 'utf8'),
      stubCalls: () => readFileSync(log, 'utf8').split('\n').filter(Boolean),
      processes,
      kill: (command) => {
        const matching = processes().filter((process) => command.test(process.command))
        signal(
          matching.map(({ pid }) => pid),
          'SIGKILL',
        )
        return matching.length
      },
      // To look through all processes for those of a thousand machines that never ran takes half a minute.
      end: (graceMs) => (hasBooted ? endProcesses(() => markedProcesses(marks), graceMs) : Promise.resolve()),
    },
    boot: (environment) => {
      const script = unpacked(userData)
      if (script?.startsWith('#!') !== true) {
        appendFileSync(console, 'sandbox: the user data is not a script; nothing runs\n')
        return
      }
      hasBooted = true
      const file = join(own, 'user-data')
      writeFileSync(file, script, { mode: 0o700 })
      run(file, mark, console, {
        PATH: `${bin}:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin`,
        LANG: 'C.UTF-8',
        RUNNER_POOL_ROOT: root,
        SANDBOX_INSTANCE_ID: instanceId,
        ...environment,
      })
    },
  }
}

/** As cloud-init does: gzip by its magic number, CRLF to LF; undefined when the gzip is broken. */
export function unpacked(userData: string): string | undefined {
  const bytes = Buffer.from(userData, 'base64')
  const gzip = bytes[0] === 0x1f && bytes[1] === 0x8b
  try {
    return (gzip ? gunzipSync(bytes) : bytes).toString().replaceAll('\r\n', '\n')
  } catch {
    return undefined
  }
}

/** As cloud-init does: cwd `/`, no stdin, both outputs in one log, no HOME. */
function run(file: string, mark: Mark, log: string, env: Record<string, string>): void {
  const output = openSync(log, 'a')
  const child = spawn('/bin/bash', ['-c', runMarked, 'boot', String(mark), file], {
    cwd: '/',
    detached: true,
    stdio: ['ignore', output, output],
    env,
  })
  closeSync(output)
  child.on('error', (error) => {
    appendFileSync(log, `sandbox: ${error.message}\n`)
  })
  child.on('exit', (code, signalName) => {
    // What cloud-init writes of a failed script; nobody is told.
    if (code !== 0)
      appendFileSync(log, `sandbox: the user data ended with ${signalName ?? `exit code ${code}`}\n`)
  })
  child.unref()
}
