import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  openSync,
  rmdirSync,
  symlinkSync,
  closeSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import {
  endProcesses,
  type Mark,
  markedProcesses,
  newMark,
  runMarked,
  signal,
  commandLine,
} from '../instances/processes.ts'
import { type CreateMachine, type MachineSpec, type NewMachine, unpacked } from '../instances/machine.ts'
import { containerFiles } from './image.ts'
import { type MetadataRelay, metadataVariable, startMetadataRelay } from './metadata-relay.ts'
import { bridge, containerAddress, gateway } from './network.ts'

const exec = promisify(execFile)

/** How a command ended that ran in a container. */
export interface Ran {
  code: number
  /** Both of its outputs. */
  output: string
}

/** Instances that are containers with systemd as PID 1. */
export interface Containers {
  createMachine: CreateMachine
  /** Runs a bash script as root in the instance, outside of all units. */
  run: (instanceId: string, script: string) => Promise<Ran>
  /** The start of its PID 1, which changes when it restarts; undefined while it has none. */
  init: (instanceId: string) => number | undefined
  stop: () => Promise<void>
}

interface Container {
  spec: MachineSpec
  mark: Mark
  /** The container's number in the network. */
  index: number
  /** The file that its console writes. */
  console: string
}

/**
 * Makes containers of the image by systemd-nspawn, on a bridge of this process's own network (see network.ts). Each is a
 * layer over the image, so that it starts within a second.
 *
 * @param image a directory of {@link containerImage}
 */
export async function startContainers(image: string): Promise<Containers> {
  const relay = await startMetadataRelay()
  const all = new Map<string, Container>()
  return {
    createMachine: (spec) => {
      const directory = join(dirname(dirname(spec.root)), 'containers', spec.instanceId)
      mkdirSync(directory, { recursive: true })
      const container = {
        spec,
        mark: newMark(),
        index: all.size + 2,
        console: join(directory, 'console.log'),
      }
      all.set(spec.instanceId, container)
      writeFileSync(container.console, '')
      return machineOf(container, directory, image, relay)
    },
    run: (instanceId, script) => runIn(initOf(containerOf(all, instanceId)), script),
    init: (instanceId) => initOf(containerOf(all, instanceId)),
    stop: () => relay.stop(),
  }
}

function containerOf(all: ReadonlyMap<string, Container>, instanceId: string): Container {
  const container = all.get(instanceId)
  if (container === undefined) throw new Error(`no container of ${instanceId}`)
  return container
}

function machineOf(container: Container, directory: string, image: string, relay: MetadataRelay): NewMachine {
  const { mark, spec, console } = container
  const marks = new Set([mark])
  const processes = () => markedProcesses(marks).map((pid) => ({ pid, command: commandLine(pid) }))
  let isEnding = false
  let ended: Promise<void> = Promise.resolve()
  return {
    machine: {
      mark,
      consoleOutput: () => readFileSync(console, 'utf8'),
      stubCalls: () => [],
      processes,
      kill: (command) => {
        const pids = processes().filter((process) => command.test(process.command))
        signal(
          pids.map(({ pid }) => pid),
          'SIGKILL',
        )
        return pids.length
      },
      // EC2 gives a guest its time to shut down; what a test needs is the end.
      end: async () => {
        isEnding = true
        await endProcesses(() => markedProcesses(marks), 0)
        await ended
      },
    },
    boot: (environment) => {
      ended = boot(container, directory, image, relay, environment).then(async () => {
        // It has powered itself off.
        if (!isEnding) await fetch(`${spec.controlUrl}/power-off?afterSeconds=0`, { method: 'POST' })
      })
    },
  }
}

/** Resolves when the container is no more. */
async function boot(
  container: Container,
  directory: string,
  image: string,
  relay: MetadataRelay,
  environment: Record<string, string>,
): Promise<void> {
  const { spec, mark, index, console } = container
  const { [metadataVariable]: metadata = '', ...variables } = environment
  relay.route(containerAddress(index), metadata)
  const [upper, work] = ['upper', 'work'].map((name) => join(directory, name))
  for (const path of [upper, work, spec.root]) mkdirSync(path ?? '', { recursive: true })
  await exec('mount', [
    ...['-t', 'overlay', 'overlay', '-o', `lowerdir=${image},upperdir=${upper},workdir=${work}`, spec.root],
  ])
  write(spec.root, containerFiles.network, `ADDRESS=${containerAddress(index)}/24\nGATEWAY=${gateway}\n`)
  const lines = Object.entries(variables).map(([name, value]) => `${name}=${value}\n`)
  write(spec.root, containerFiles.environment, lines.join(''))
  const script = unpacked(spec.userData)
  if (script?.startsWith('#!') === true) write(spec.root, containerFiles.userData, script, 0o700)
  const output = openSync(console, 'a')
  const child = spawn('/bin/bash', ['-c', ownControlGroup, 'container', ...nspawn(container)], {
    cwd: '/',
    detached: true,
    stdio: ['ignore', output, output],
    // The kernel of the host filters enough: a filter of system calls would keep jobs from keyrings.
    env: {
      PATH: process.env['PATH'],
      SYSTEMD_SECCOMP: '0',
      SYSTEMD_NSPAWN_TMPFS_TMP: '0',
      MARK: String(mark),
      RUN_MARKED: runMarked,
    },
  })
  closeSync(output)
  child.on('error', (error) => {
    appendFileSync(console, `sandbox: ${error.message}\n`)
  })
  await once(child, 'close')
  await exec('umount', ['--recursive', '--lazy', spec.root])
  // What it wrote can still be read.
  rmdirSync(spec.root)
  symlinkSync(upper ?? '', spec.root)
}

/**
 * systemd-nspawn puts its own process and the container's beside each other into the control group that it finds itself
 * in. With 133 it ends when the container restarts (nspawn.c, EXIT_FORCE_RESTART).
 */
const ownControlGroup = `own=$(mktemp -d /sys/fs/cgroup/runner-pool-XXXXXXXX) && echo $$ >"$own/cgroup.procs" &&
while bash -c "$RUN_MARKED" boot "$MARK" "$@"; [ $? -eq 133 ]; do :; done
echo $$ >/sys/fs/cgroup/cgroup.procs
find "$own" -depth -type d -exec rmdir {} + 2>/dev/null`

function nspawn({ spec }: Container): string[] {
  return [
    ...[
      'systemd-nspawn',
      '--quiet',
      '--keep-unit',
      '--register=no',
      '--boot',
      '--console=read-only',
      '--resolv-conf=off',
    ],
    ...[
      `--directory=${spec.root}`,
      `--machine=${spec.instanceId}`,
      `--network-bridge=${bridge}`,
      '--capability=all',
    ],
    // The runner's Node is the one that runs the sandbox.
    `--bind-ro=${dirname(process.execPath)}`,
  ]
}

function write(root: string, path: string, text: string, mode = 0o644): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text, { mode })
}

/** PID 1 of the container, as this process sees it. */
function initOf({ mark }: Container): number | undefined {
  return markedProcesses(new Set([mark])).find((pid) => {
    const status = existsSync(`/proc/${pid}/status`) ? readFileSync(`/proc/${pid}/status`, 'utf8') : ''
    return /^NSpid:\s+\d+\s+1$/m.test(status)
  })
}

async function runIn(init: number | undefined, script: string): Promise<Ran> {
  if (init === undefined) throw new Error('the container does not run')
  const path = 'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'
  const child = spawn(
    'nsenter',
    [
      ...[`--target=${init}`, '--mount', '--uts', '--ipc', '--net', '--pid', '--cgroup', '--root', '--wd'],
      ...['env', '-i', path, 'LANG=C.UTF-8', 'bash', '-c', script],
    ],
    // A group of its own: `kill 0` there is not to reach this process.
    { detached: true, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  const chunks: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk))
  const code = await new Promise<unknown>((resolve) => child.once('close', resolve))
  return { code: typeof code === 'number' ? code : 255, output: Buffer.concat(chunks).toString() }
}
