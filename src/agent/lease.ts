import type { Clock } from './clock.ts'
import { AgentFailure } from './failure.ts'
import { keepListening, type Listener } from './listening.ts'
import type { Log } from './log.ts'
import type { Report } from './status.ts'

/** What a lease needs to be served. */
export interface LeaseOrder {
  lease: number
  runId: string
  resourceClass: string
  /** Secret. */
  registrationToken: string
}

/** What a lease needs of the machine. */
export interface LeaseHost {
  /** Makes a fresh runner directory. */
  createDirectory(order: LeaseOrder): Promise<void>
  /** Registers the runner with GitHub. Throws {@link AgentFailure}. */
  register(order: LeaseOrder): Promise<void>
  listen(order: LeaseOrder, onLine: (line: string) => void): Listener
  /** Ends all processes and containers that the lease left running. Throws when some stay. */
  killLeftovers(lease: number): Promise<void>
  /** Takes the runner off GitHub's list; without a token only locally. Never throws. */
  deregister(order: LeaseOrder, removalToken: string | undefined): Promise<void>
  /** Wipes what the lease left on the disk; tells what it waits for. Throws when something stays. */
  clean(order: LeaseOrder, tell: (message: string) => void): Promise<void>
}

export interface LeaseControl {
  clock: Clock
  log: Log
  /** How long a job may go on after the release. */
  jobEndMs: number
  /** The lease has ended. */
  released: AbortSignal
  /** The instance ends: everything stops, nothing is cleaned. */
  abandoned: AbortSignal
  report: Report
  jobDone: () => void
  removalToken: () => string | undefined
}

/** Serves one lease from registration to cleaning. Throws when the machine can serve no more. */
export async function serveLease(order: LeaseOrder, host: LeaseHost, control: LeaseControl): Promise<void> {
  const { report, removalToken, abandoned, released } = control
  report('registering', order.lease)
  if (order.registrationToken === '' || order.runId === '') {
    throw new AgentFailure('registration', `lease ${order.lease} came without a registration token or a run`)
  }
  await host.createDirectory(order)
  await host.register(order)
  if (!released.aborted && !abandoned.aborted) await keepListening(order, host, control)
  if (abandoned.aborted) {
    if (removalToken() !== undefined) await host.deregister(order, removalToken())
    return
  }
  report('cleaning', order.lease)
  await host.killLeftovers(order.lease)
  // Beside each other: the one waits for GitHub, the other for the disk, and they share no file.
  const deregistered = host.deregister(order, removalToken())
  try {
    await host.clean(order, (message) => {
      report('cleaning', order.lease, message)
    })
  } finally {
    await deregistered
  }
}
