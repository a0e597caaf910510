import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { containerImage } from '../sandbox/containers/image.ts'
import { gateway, makeNetwork } from '../sandbox/containers/network.ts'

/**
 * Runs the tests of machines whose PID 1 is systemd: `npm run test:systemd [-- <arguments of jest>]`. They need root, the
 * tools below and a kernel that lets namespaces be made. Where one is missing it says so and succeeds, because every other
 * test runs everywhere.
 */
const tools = ['systemd-nspawn', 'mmdebstrap', 'unshare', 'nsenter', 'ip', 'mount', 'apt-get']

/** In a mount namespace of its own: control groups of version 2 alone, as on a machine of today. */
const makeMounts = [
  'if [ "$(stat -fc %T /sys/fs/cgroup)" != cgroup2fs ]; then umount -R /sys/fs/cgroup; mount -t cgroup2 cgroup2 /sys/fs/cgroup; fi',
  'mkdir -p /run/systemd/nspawn',
  'mount -t tmpfs tmpfs /run/systemd/nspawn',
]

const tryContainer =
  'systemd-nspawn --quiet --keep-unit --register=no --read-only --private-network --directory="$1" true'

/** Runs a script as the containers' host: what it changes of mounts and network is gone after it. */
function asHost(script: string, given: string[], stdio: 'inherit' | 'ignore', env = process.env): boolean {
  const lines = ['set -e', ...makeMounts, ...makeNetwork, script].join('\n')
  const host = ['--mount', '--net', '--propagation', 'private', 'bash', '-c', lines, 'host', ...given]
  return spawnSync('unshare', host, { stdio, env }).status === 0
}

function missingTool(): string | undefined {
  return tools.find((tool) => spawnSync('which', [tool], { stdio: 'ignore' }).status !== 0)
}

async function run(): Promise<boolean> {
  if (process.getuid?.() !== 0) return skip('they need root')
  const tool = missingTool()
  if (tool !== undefined) return skip(`there is no ${tool}`)
  if (!asHost('true', [], 'ignore'))
    return skip('the kernel lets no namespace, control group or bridge be made')
  const image = await containerImage()
  if (!asHost(tryContainer, [image], 'ignore')) return skip('systemd-nspawn starts no container')
  const directory = mkdtempSync(join(tmpdir(), 'runner-pool-systemd-'))
  const env = { ...process.env, TMPDIR: directory, SANDBOX_HOST: gateway, CONTAINER_IMAGE: image }
  const jest = [
    '--experimental-vm-modules',
    'node_modules/jest/bin/jest.js',
    '--config=jest.systemd.config.js',
  ]
  try {
    return asHost(
      'exec "$@"',
      [process.execPath, ...jest, '--runInBand', ...process.argv.slice(2)],
      'inherit',
      env,
    )
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

function skip(reason: string): boolean {
  console.log(`test:systemd: the tests on real systemd do not run on this machine: ${reason}`)
  return true
}

process.exitCode = (await run()) ? 0 : 1
