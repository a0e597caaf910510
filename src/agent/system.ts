import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import type { Change } from './changes.ts'
import { readFirewall, restoreFirewall, type Firewall } from './firewall.ts'
import { unmountForeign } from './foreign-mounts.ts'
import { endLoops, endSwaps, readKernel, restoreSettings, type Kernel } from './kernel.ts'
import type { Layout } from './layout.ts'
import type { Log } from './log.ts'
import { readMounts, type Mount } from './mounts.ts'
import { readNetwork, restoreNetwork, type Network } from './network.ts'
import { restoreUnits, takeUnitBaseline, type UnitBaseline } from './units.ts'

/**
 * What a job with sudo changes of the machine beside files, and what of it is put back: services and units, mounts,
 * network namespaces and interfaces, rules of the firewall, swaps, loop devices, and the programs that the kernel
 * starts. It undoes what honest jobs forget, not what one hides: root can change this program too.
 */
export interface System {
  /** Looks once per boot, before the first job. */
  begin(): Promise<void>
  /** Once the processes of a lease are dead. Throws when something stays that the next lease would stumble on. */
  restore(): Promise<void>
  /** What could not be put back, until it can. */
  told(): readonly Change[]
}

/** What there was before the first lease. */
interface SystemBaseline {
  units: UnitBaseline | null
  mounts: Mount[]
  network: Network
  firewall: Firewall
  kernel: Kernel
}

/** The system of a machine of its own, whose agent is root. Elsewhere it is somebody else's, and left alone. */
export function createSystem(layout: Layout, log: Log): System {
  const file = `${layout.boot}/system.json`
  let told: Change[] = []
  if (!layout.isWholeMachine)
    return { begin: () => Promise.resolve(), restore: () => Promise.resolve(), told: () => [] }
  return {
    async begin() {
      if (existsSync(file)) return
      await mkdir(layout.boot, { recursive: true })
      await writeFile(file, JSON.stringify(await takeSystemBaseline()), { mode: 0o600 })
    },
    async restore() {
      const before = parseBaseline(await readFile(file, 'utf8').catch(() => ''))
      if (before === undefined) return
      told = await restoreSystem(before)
      for (const { group, difference, name } of told)
        log.line(`${group}: ${name} is ${difference} and stays so`)
    },
    told: () => told,
  }
}

export async function takeSystemBaseline(): Promise<SystemBaseline> {
  const [units, mounts, network, firewall, kernel] = await Promise.all([
    existsSync('/run/systemd/system') ? takeUnitBaseline() : null,
    readMounts(),
    readNetwork(),
    readFirewall(),
    readKernel(),
  ])
  return { units, mounts, network, firewall, kernel }
}

/** In the order in which one holds another: services use mounts, mounts use loop devices. Gives what stays changed. */
export async function restoreSystem(before: SystemBaseline): Promise<Change[]> {
  const units = before.units === null ? [] : await restoreUnits(before.units)
  const swaps = await endSwaps(before.kernel)
  await unmountForeign(before.mounts)
  const loops = await endLoops(before.kernel)
  const network = await restoreNetwork(before.network)
  const firewall = await restoreFirewall(before.firewall)
  return [...units, ...swaps, ...loops, ...network, ...firewall, ...(await restoreSettings(before.kernel))]
}

/** Only root writes the file; undefined before the first look. */
function parseBaseline(text: string): SystemBaseline | undefined {
  const stored: unknown = text === '' ? undefined : JSON.parse(text)
  return isBaseline(stored) ? stored : undefined
}

function isBaseline(value: unknown): value is SystemBaseline {
  return typeof value === 'object' && value !== null && 'units' in value && 'kernel' in value
}
