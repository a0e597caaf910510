import { statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { takeBaseline, type Baseline } from './baseline.ts'
import type { Machine } from './agent.ts'
import { wipeLease } from './cleaning.ts'
import { run } from './command.ts'
import type { Containment } from './containment.ts'
import type { Layout } from './layout.ts'
import { leaseEnvironment, leaseFiles } from './lease-files.ts'
import { startListener } from './listener.ts'
import type { Log } from './log.ts'
import { runPreRunnerScript } from './pre-runner.ts'
import type { ProcessMarks } from './processes.ts'
import { deregisterRunner, registerRunner } from './registration.ts'
import { createRunnerDirectory } from './runner-directory.ts'

export interface MachineFacts {
  layout: Layout
  instanceId: string
  registrationUrl: string
  containment: Containment
  /** Of the user that only jobs run as; undefined where there is none. */
  jobUid: number | undefined
  end: () => Promise<void>
  log: Log
}

const guardLimitMs = 10_000

/** The machine that the agent runs on. */
export function createMachine(facts: MachineFacts): Machine {
  const { layout, instanceId, registrationUrl, containment, jobUid, log } = facts
  let baseline: Promise<Baseline> | undefined

  const filesOf = (lease: number) => leaseFiles(layout, instanceId, lease)
  const environmentOf = (lease: number) => leaseEnvironment(layout, filesOf(lease).name, process.env)
  const marksOf = (lease: number): ProcessMarks => {
    const { name, directory } = filesOf(lease)
    return { lease: name, directory, uid: jobUid }
  }

  return {
    prepare: () => runPreRunnerScript(layout, log),
    createDirectory: (order) =>
      createRunnerDirectory(layout, filesOf(order.lease), order, environmentOf(order.lease)),
    async register(order) {
      baseline ??= takeBaseline(layout)
      await Promise.all([
        baseline,
        registerRunner(filesOf(order.lease), order, registrationUrl, environmentOf(order.lease)),
      ])
    },
    listen: ({ lease }, onLine) =>
      startListener(filesOf(lease), marksOf(lease), containment, environmentOf(lease), onLine),
    deregister: ({ lease }, token) => deregisterRunner(filesOf(lease), token, environmentOf(lease), log),
    async clean({ lease }) {
      await containment.kill(filesOf(lease), marksOf(lease))
      const { directory, scripts } = filesOf(lease)
      await wipeLease(layout, [directory, scripts], await (baseline ??= takeBaseline(layout)))
    },
    killLeftovers: (lease) => containment.kill(filesOf(lease), marksOf(lease)),
    async diskFreePercent() {
      const { bavail, blocks } = await statfs(layout.leases)
      return Math.floor((100 * bavail) / blocks)
    },
    async armGuard(seconds) {
      const { code, tail } = await run([join(layout.state, 'guard.sh'), String(seconds)], {
        limitMs: guardLimitMs,
      })
      if (code !== 0) log.line(`the power-off guard could not be armed: ${tail.trim()}`)
    },
    end: facts.end,
  }
}
