import { execFileSync, spawn } from 'node:child_process'
import {
  appendFileSync,
  closeSync,
  copyFileSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmdirSync,
} from 'node:fs'
import { symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type CreateMachine, type MachineSpec, unpacked } from '../instances/machine.ts'
import {
  commandLine,
  endProcesses,
  markedProcesses,
  newMark,
  runMarked,
  signal,
} from '../instances/processes.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const path = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'

/** Programs that `systemd.ts` stands in for, first on everybody's PATH. */
const standIns = ['systemctl', 'systemd-run', 'shutdown', 'poweroff', 'reboot']

/** Why this host can make no whole machine; undefined where it can. */
export function whyNoWholeMachine(): string | undefined {
  if (process.getuid?.() !== 0) return 'it takes root'
  const make =
    'mkdir /tmp/g && mount -t cgroup2 groups /tmp/g && rmdir "$(mktemp -d /tmp/g/runner-pool-XXXXXXXX)"'
  try {
    const script = `mount -t tmpfs tmp /tmp && ${make}`
    const unshare = ['--mount', '--cgroup', '--pid', '--ipc', '--uts', '--fork', '--propagation', 'private']
    execFileSync('unshare', [...unshare, 'bash', '-c', script], { stdio: 'ignore' })
    return undefined
  } catch {
    return 'it takes namespaces and control groups of version 2'
  }
}

/**
 * Whole machines: the user data runs as root in a root directory of its own, with real users, and with units that
 * stand-ins of systemd start, stop, time and kill by control groups. See machine.sh for what is the machine's own.
 */
export const createWholeMachine: CreateMachine = (spec) => {
  const directory = join(dirname(dirname(spec.root)), 'whole-machines', spec.instanceId)
  const console = join(directory, 'console.log')
  mkdirSync(directory, { recursive: true })
  writeFileSync(console, '')
  const mark = newMark()
  const processes = () => markedProcesses(new Set([mark])).map((pid) => ({ pid, command: commandLine(pid) }))
  let ended = Promise.resolve()
  return {
    machine: {
      mark,
      consoleOutput: () => readFileSync(console, 'utf8'),
      stubCalls: () => [],
      processes,
      kill: (command) => {
        const pids = processes().flatMap((process) => (command.test(process.command) ? process.pid : []))
        signal(pids, 'SIGKILL')
        return pids.length
      },
      end: async () => {
        await endProcesses(() => markedProcesses(new Set([mark])), 0)
        await ended
      },
    },
    boot: (environment) => {
      writeFiles(spec, directory, environment)
      ended = run([directory, String(mark), runMarked, process.execPath], console)
      linkRoot(spec.root, () => markedProcesses(new Set([mark])))
    },
  }
}

/** What the machine finds below /usr/local. */
function writeFiles(spec: MachineSpec, directory: string, environment: Record<string, string>): void {
  const [programs, library] = [join(directory, 'sandbox/sbin'), join(directory, 'sandbox/lib/sandbox')]
  for (const folder of [programs, library]) mkdirSync(folder, { recursive: true })
  for (const name of ['systemd.ts', 'units.ts']) copyFileSync(join(here, name), join(library, name))
  for (const name of standIns) {
    const line = [process.execPath, '/usr/local/lib/sandbox/systemd.ts', spec.controlUrl, name]
    writeFileSync(join(programs, name), `#!/bin/bash\nexec ${line.join(' ')} "$@"\n`, { mode: 0o755 })
  }
  writeFileSync(join(library, 'user-data'), unpacked(spec.userData) ?? '', { mode: 0o700 })
  const variables = Object.entries({ PATH: path, LANG: 'C.UTF-8', ...environment })
  writeFileSync(
    join(library, 'boot'),
    [
      '# PID 1: starts the user data as cloud-init does, and takes in orphans.',
      ...variables.map(([name, value]) => `export ${name}='${value}'`),
      'cd /; umask 0022; trap : TERM INT',
      '/usr/local/lib/sandbox/user-data </dev/null >>/dev/console 2>&1 || echo "sandbox: the user data ended with $?" >>/dev/console',
      'while :; do sleep 1 & wait; done',
      '',
    ].join('\n'),
  )
}

/** Resolves when the machine is no more. */
function run(words: readonly string[], console: string): Promise<void> {
  const output = openSync(console, 'a')
  const child = spawn('/bin/bash', [join(here, 'machine.sh'), ...words], {
    cwd: '/',
    detached: true,
    stdio: ['ignore', output, output],
  })
  closeSync(output)
  child.on('error', (error) => {
    appendFileSync(console, `sandbox: ${error.message}\n`)
  })
  return new Promise((resolve) =>
    child.once('close', () => {
      resolve()
    }),
  )
}

/** Lets the instance's root be looked into from outside, as soon as its PID 1 is there. */
function linkRoot(root: string, pids: () => number[]): void {
  const init = pids().find((pid) => commandLine(pid) === '/bin/bash /usr/local/lib/sandbox/boot')
  if (init === undefined) {
    setTimeout(() => {
      linkRoot(root, pids)
    }, 20).unref()
    return
  }
  rmdirSync(root)
  symlinkSync(`/proc/${init}/root`, root)
}
