import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { containerImage } from '../sandbox/containers/image.ts'
import { gateway, makeNetwork } from '../sandbox/containers/network.ts'

/**
 * Runs the tests of machines whose PID 1 is systemd: `npm run test:systemd [-- <part of a file's name> [<arguments of jest>]]`. They need root, the
 * tools below and a kernel that lets namespaces be made. Where one is missing it says so and succeeds, because every other
 * test runs everywhere.
 */
const tests = '__tests__/systemd'
const tools = ['systemd-nspawn', 'mmdebstrap', 'unshare', 'nsenter', 'ip', 'mount', 'apt-get']

/** In a mount namespace of its own: control groups of version 2 alone, as on a machine of today. */
const makeMounts = [
  'if [ "$(stat -fc %T /sys/fs/cgroup)" != cgroup2fs ]; then umount -R /sys/fs/cgroup; mount -t cgroup2 cgroup2 /sys/fs/cgroup; fi',
  'mkdir -p /run/systemd/nspawn',
  'mount -t tmpfs tmpfs /run/systemd/nspawn',
]

const tryContainer =
  'systemd-nspawn --quiet --keep-unit --register=no --read-only --private-network --directory="$1" true'

interface Host {
  env?: NodeJS.ProcessEnv
  /** Told all that it printed, when it has ended. */
  print?: (output: string) => void
}

/** Runs a script as a host of containers: what it changes of mounts and network is gone after it. */
async function asHost(script: string, given: string[], { env, print }: Host = {}): Promise<boolean> {
  const lines = ['set -e', ...makeMounts, ...makeNetwork, script].join('\n')
  const host = ['--mount', '--net', '--propagation', 'private', 'bash', '-c', lines, 'host', ...given]
  const child = spawn('unshare', host, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } })
  const chunks: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk))
  const code = await new Promise<unknown>((resolve) => child.once('close', resolve))
  print?.(Buffer.concat(chunks).toString())
  return code === 0
}

function missingTool(): string | undefined {
  return tools.find((tool) => spawnSync('which', [tool], { stdio: 'ignore' }).status !== 0)
}

async function run(): Promise<boolean> {
  if (process.getuid?.() !== 0) return skip('they need root')
  const tool = missingTool()
  if (tool !== undefined) return skip(`there is no ${tool}`)
  if (!(await asHost('true', []))) return skip('it lets no namespace, control group or bridge be made')
  const image = await containerImage().catch(() => undefined)
  if (image === undefined) return skip('mmdebstrap makes no root of its packages')
  if (!(await asHost(tryContainer, [image]))) return skip('systemd-nspawn starts no container')
  const [pattern = '', ...rest] = process.argv.slice(2)
  const files = readdirSync(tests).filter((file) => file.endsWith('.test.ts') && file.includes(pattern))
  const results = await Promise.all(files.map((file) => runFile(file, rest, image)))
  return results.every(Boolean)
}

/** Runs one file of tests as a host of its own, so that all of them run at the same time. */
async function runFile(file: string, rest: readonly string[], image: string): Promise<boolean> {
  const directory = mkdtempSync(join(tmpdir(), 'runner-pool-systemd-'))
  const env = { TMPDIR: directory, SANDBOX_HOST: gateway, CONTAINER_IMAGE: image }
  const jest = [
    '--experimental-vm-modules',
    'node_modules/jest/bin/jest.js',
    '--config=jest.systemd.config.js',
  ]
  const print = (output: string) => process.stdout.write(output)
  try {
    return await asHost(
      'exec "$@"',
      [process.execPath, ...jest, '--runInBand', `${tests}/${file}`, ...rest],
      {
        env,
        print,
      },
    )
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

function skip(reason: string): boolean {
  console.log(`The tests on real systemd do not run on this machine: ${reason}.`)
  return true
}

process.exitCode = (await run()) ? 0 : 1
