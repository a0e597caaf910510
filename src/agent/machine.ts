import { statfs } from 'node:fs/promises'
import { takeBaseline, type Baseline } from './baseline.ts'
import type { Machine } from './agent.ts'
import { makeRoom, removeDockerObjects, wipeLease } from './cleaning.ts'
import { run } from './command.ts'
import type { Containment } from './containment.ts'
import { createDriftWatch } from './drift.ts'
import type { Layout } from './layout.ts'
import { leaseEnvironment, leaseFiles } from './lease-files.ts'
import { startListener } from './listener.ts'
import type { Log } from './log.ts'
import type { MetadataWall } from './metadata-wall.ts'
import { runPreRunnerScript } from './pre-runner.ts'
import type { ProcessMarks } from './processes.ts'
import { deregisterRunner, registerRunner } from './registration.ts'
import { createSystem } from './system.ts'
import { createRunnerDirectory, type JobSettings } from './runner-directory.ts'

export interface MachineFacts {
  layout: Layout
  instanceId: string
  registrationUrl: string
  /** For config.sh. */
  registrationLimitMs: number
  containment: Containment
  jobs: JobSettings
  wall: MetadataWall
  end: () => Promise<void>
  log: Log
}

const guardLimitMs = 10_000

/** The machine that the agent runs on. */
export function createMachine(facts: MachineFacts): Machine {
  const { layout, instanceId, containment, jobs, log } = facts
  const { user } = jobs
  let known: Promise<Baseline> | undefined

  const system = createSystem(layout, log)
  const drift = createDriftWatch(layout, user, () => system.told())

  const baseline = () => (known ??= takeBaseline(layout, user.home))

  const filesOf = (lease: number) => leaseFiles(layout, instanceId, lease)
  const environmentOf = (lease: number) => leaseEnvironment(layout, user, filesOf(lease).name, process.env)
  const marksOf = (lease: number): ProcessMarks => {
    const { name, directory } = filesOf(lease)
    return { lease: name, directory, uid: user.uid }
  }
  async function diskFreePercent(): Promise<number> {
    const { bavail, blocks } = await statfs(layout.leases)
    return Math.floor((100 * bavail) / blocks)
  }

  return {
    async prepare() {
      await runPreRunnerScript(layout, log)
      await facts.wall.hold()
    },
    createDirectory: (order) =>
      createRunnerDirectory(layout, filesOf(order.lease), order, jobs, environmentOf(order.lease)),
    async register(order) {
      const { registrationUrl, registrationLimitMs } = facts
      const environment = environmentOf(order.lease)
      await Promise.all([
        // After it, since to list its objects may start Docker, with rules and interfaces of its own.
        baseline().then(() => system.begin()),
        drift.begin(),
        registerRunner(filesOf(order.lease), user, order, registrationUrl, environment, registrationLimitMs),
      ])
    },
    listen: ({ lease }, onLine) =>
      startListener(filesOf(lease), marksOf(lease), containment, environmentOf(lease), onLine),
    deregister: ({ lease }, token) =>
      deregisterRunner(filesOf(lease), user, token, environmentOf(lease), log),
    async killLeftovers(lease) {
      await containment.kill(filesOf(lease), marksOf(lease))
      await removeDockerObjects(await baseline())
      await system.restore()
    },
    async clean({ lease }) {
      const { directory, scripts } = filesOf(lease)
      await wipeLease(layout, user, [directory, scripts], await baseline())
      await makeRoom(layout.toolCache, diskFreePercent)
      await facts.wall.hold()
    },
    diskFreePercent,
    drift: () => drift.look(),
    async armGuard(seconds) {
      const { code, tail } = await run([`${layout.state}/guard.sh`, String(seconds)], {
        limitMs: guardLimitMs,
      })
      if (code !== 0) log.line(`the power-off guard could not be armed: ${tail.trim()}`)
      return code === 0
    },
    end: facts.end,
  }
}
