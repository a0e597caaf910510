import { readdir, readFile, writeFile } from 'node:fs/promises'
import type { Change } from './changes.ts'
import { run } from './command.ts'

/** What of the kernel's own state a job with sudo may leave. */
export interface Kernel {
  /** Files and devices that memory is swapped to. */
  swaps: string[]
  /** Loop devices, and the file behind each. */
  loops: Record<string, string>
  /** Values of {@link settings}. */
  settings: Record<string, string>
}

/** Programs that the kernel starts as root. */
const settings = ['kernel/core_pattern', 'kernel/modprobe']
const limitMs = 60_000

export async function readKernel(): Promise<Kernel> {
  const swaps = (await readFile('/proc/swaps', 'utf8').catch(() => '')).split('\n').slice(1)
  const devices = (await readdir('/sys/block').catch(() => [])).filter((name) => name.startsWith('loop'))
  const loops = devices.map(async (name) => [
    `/dev/${name}`,
    await valueOf(`/sys/block/${name}/loop/backing_file`),
  ])
  const values = settings.map(async (name) => [name, await valueOf(`/proc/sys/${name}`)])
  const known = async (entries: Promise<string[]>[]): Promise<Record<string, string>> => {
    const found: Record<string, string> = {}
    for (const [name = '', value = ''] of await Promise.all(entries)) if (value !== '') found[name] = value
    return found
  }
  return {
    swaps: swaps.map((line) => line.split(/\s/, 1)[0] ?? '').filter(Boolean),
    loops: await known(loops),
    settings: await known(values),
  }
}

async function valueOf(path: string): Promise<string> {
  return (await readFile(path, 'utf8').catch(() => '')).trim()
}

/** Before mounts are taken off: a file that is swapped to holds its file system. */
export async function endSwaps(before: Kernel): Promise<Change[]> {
  const foreign = async () => (await readKernel()).swaps.filter((path) => !before.swaps.includes(path))
  for (const path of await foreign()) await run(['swapoff', '--', path], { limitMs })
  return (await foreign()).map((name) => ({ group: 'kernel', difference: 'added', name }))
}

/** After mounts were taken off, since a mounted device is in use. Snaps update themselves. */
export async function endLoops(before: Kernel): Promise<Change[]> {
  const foreign = async () =>
    Object.entries((await readKernel()).loops).filter(
      ([device, file]) => before.loops[device] !== file && !file.startsWith('/var/lib/snapd/'),
    )
  for (const [device] of await foreign()) await run(['losetup', '--detach', device], { limitMs })
  return (await foreign()).map(([name]) => ({ group: 'kernel', difference: 'added', name }))
}

/** Writes back what the kernel was told to start. */
export async function restoreSettings(before: Kernel): Promise<Change[]> {
  const now = await readKernel()
  const changed: Change[] = []
  for (const [name, value] of Object.entries(before.settings)) {
    if (now.settings[name] === value) continue
    await writeFile(`/proc/sys/${name}`, value).catch(() => {
      changed.push({ group: 'kernel', difference: 'changed', name })
    })
  }
  return changed
}
