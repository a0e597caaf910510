import { type Containers, startContainers } from '../../sandbox/containers/containers.ts'
import type { SandboxOptions } from '../../sandbox/sandbox.ts'
import { startPool, type Machine, type MachineOptions, type Pool } from '../machine/pool.ts'

export const agentUnit = 'ec2-runner-pool-agent.service'

/** Containers of the image that `scripts/test-systemd.ts` made. */
export async function startHost(): Promise<Containers & { options: SandboxOptions }> {
  const image = process.env['CONTAINER_IMAGE']
  if (image === undefined) throw new Error('These tests run by `npm run test:systemd`.')
  const containers = await startContainers(image)
  return { ...containers, options: { createMachine: containers.createMachine } }
}

/** Machines with real units, of which one lives at a time; the test plays the control plane. */
export interface Units {
  pool: Pool
  /** Starts a machine that is leased to run 1, and waits until its runner is ready. */
  ready: (options?: MachineOptions) => Promise<Machine>
  /** Starts a machine that nobody has, and waits until it waits. */
  waiting: () => Promise<Machine>
  /** What root's script prints on the machine, outside of all units. */
  root: (script: string) => Promise<string>
  /** 0 when it does not run. */
  mainPid: (unit: string) => Promise<number>
  /** Ends the machine as EC2 can, so that no job of the next test finds it. */
  end: () => Promise<void>
  stop: () => Promise<void>
}

export async function startUnits(): Promise<Units> {
  const host = await startHost()
  const pool = await startPool(host.options)
  let machine: Machine | undefined
  const root: Units['root'] = async (script) => {
    const { output } = await host.run(machine?.instance.id ?? '', script)
    return output.trim()
  }
  return {
    pool,
    ready: async (options = {}) => {
      machine = await pool.machine(options)
      await machine.reaches({ phase: 'ready', phaseLease: 1 })
      return machine
    },
    waiting: async () => {
      machine = await pool.machine({ leased: false })
      await machine.reaches({ phase: 'waiting' })
      return machine
    },
    root,
    mainPid: async (unit) => Number(await root(`systemctl show --property=MainPID --value ${unit}`)),
    end: async () => {
      if (machine === undefined) return
      pool.sandbox.ec2.terminate(machine.instance.id)
      await machine.ended()
    },
    stop: async () => {
      await pool.sandbox.stop()
      await host.stop()
    },
  }
}
