import { existsSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { takeBaseline } from './baseline.ts'
import type { Machine } from './agent.ts'
import { makeRoom, removeDockerObjects, wipeLease } from './cleaning.ts'
import { run } from './command.ts'
import type { Containment } from './containment.ts'
import { createDriftWatch } from './drift.ts'
import type { Layout } from './layout.ts'
import { leaseEnvironment, leaseFiles } from './lease-files.ts'
import { startListener } from './listener.ts'
import type { Log } from './log.ts'
import { endLoginSessions } from './login-sessions.ts'
import type { MetadataWall } from './metadata-wall.ts'
import { runPreRunnerScript } from './pre-runner.ts'
import type { ProcessMarks } from './processes.ts'
import { createRegistration } from './registration.ts'
import { createSystem } from './system.ts'
import { createRunnerDirectory, type JobSettings } from './runner-directory.ts'
import { createTrash } from './trash.ts'
import { uidsOf } from './uids.ts'

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
/** From then on the row says what a lease waits for. */
const slowMs = 5_000

/** The machine that the agent runs on. */
export function createMachine(facts: MachineFacts): Machine {
  const { layout, instanceId, containment, jobs, registrationUrl, log } = facts
  const { user } = jobs
  const trash = createTrash(layout.trash, log)
  const registration = createRegistration({
    ...{ layout, user, registrationUrl, log },
    limitMs: facts.registrationLimitMs,
  })
  const system = createSystem(layout, log)
  const drift = createDriftWatch(layout, user, () => system.told())
  const baseline = once(() => takeBaseline(layout, user))
  const registrationPrepared = once(() => registration.prepare())

  const filesOf = (lease: number) => leaseFiles(layout, instanceId, lease)
  const environmentOf = (lease: number) => leaseEnvironment(layout, user, filesOf(lease).name, process.env)
  const marksOf = (lease: number): ProcessMarks => {
    const { name, directory } = filesOf(lease)
    return { lease: name, directory, uid: user.uid, subordinateUids: uidsOf(user) }
  }
  const kill = (lease: number) => containment.kill(filesOf(lease), marksOf(lease))

  async function diskFreePercent(): Promise<number> {
    const { bavail, blocks } = await statfs(layout.leases)
    return Math.floor((100 * bavail) / blocks)
  }

  return {
    async prepare() {
      // Beside the script, and beside the first lease; whoever needs it hears of its failure.
      registrationPrepared().catch(() => undefined)
      await runPreRunnerScript(layout, log)
      await facts.wall.hold()
    },
    createDirectory: (order) =>
      createRunnerDirectory(layout, filesOf(order.lease), order, jobs, environmentOf(order.lease)),
    async register(order) {
      await registrationPrepared()
      await Promise.all([
        // After it, since to list its objects may start Docker, with rules and interfaces of its own.
        baseline().then(() => system.begin()),
        drift.begin(),
        registration.register(filesOf(order.lease), order, environmentOf(order.lease)),
      ])
    },
    listen: ({ lease }, onLine) =>
      startListener(filesOf(lease), marksOf(lease), containment, environmentOf(lease), onLine),
    deregister: ({ lease }, token) => registration.deregister(filesOf(lease), token, environmentOf(lease)),
    async killLeftovers(lease) {
      await kill(lease)
      if (user.uid !== undefined && existsSync('/run/systemd/system')) {
        await endLoginSessions(user.uid)
        await kill(lease)
      }
      await removeDockerObjects(await baseline())
      await system.restore()
    },
    async clean({ lease }, tell) {
      const telling = setTimeout(() => {
        tell(`what lease ${lease} left is still being deleted`)
      }, slowMs)
      try {
        await wipeLease({
          ...{ layout, user, trash, baseline: await baseline() },
          scripts: filesOf(lease).scripts,
          kill: () => kill(lease),
        })
      } finally {
        clearTimeout(telling)
      }
      await makeRoom(layout.toolCache, trash, diskFreePercent, tell)
      await facts.wall.hold()
    },
    diskFreePercent,
    drift: () => drift.look(),
    async armGuard(seconds) {
      const { code, tail } = await run(['/bin/bash', `${layout.state}/guard.sh`, String(seconds)], {
        limitMs: guardLimitMs,
      })
      if (code !== 0) log.line(`the power-off guard could not be armed: ${tail.trim()}`)
      return code === 0
    },
    end: facts.end,
  }
}

/** Makes something when it is first asked for. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => (made ??= make())
}
