import { aborted, within, type Clock } from './clock.ts'
import { AgentFailure } from './failure.ts'
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

export interface ListenerExit {
  /** Null when a signal ended it. */
  code: number | null
  /** The end of its output. */
  output: string
}

/** A running listener: GitHub's program that waits for jobs. */
export interface Listener {
  readonly exited: Promise<ListenerExit>
  /** Whether a process that runs a job is there. */
  hasWorker(): boolean
  /** Asks it to stop; a job that runs is cancelled. */
  interrupt(): Promise<void>
  /** Ends it and all that it started. */
  kill(): Promise<void>
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

/** How long an interrupted listener may take to delete its session (at most 30 s) and to cancel its job (10 s). */
const stopLimitMs = 40_000
/** The same when the machine is about to go. */
const abandonLimitMs = 15_000
const jobEndPollMs = 500
const maxLaunches = 5
/** As GitHub's own run-helper.sh waits. */
const relaunchDelayMs = 5_000

/**
 * Exit codes of the listener (actions/runner src/Runner.Common/Constants.cs). Those of an update can not come with
 * `--disableupdate`, but the server has the last word. With 0 it ends when the job-started hook refused a job of
 * another run; if GitHub deleted its registration instead, its next start ends with 1.
 */
const relaunchCodes: readonly (number | null)[] = [0, 2, 3, 4]
const deprecatedCode = 7
const exitMeanings: Record<number, string> = {
  0: 'it was stopped from outside, or GitHub deleted its registration',
  1: 'it was refused: not configured, no session, or its registration is gone',
  2: 'it failed again and again',
  3: 'it wanted to update itself',
  4: 'it wanted to update itself',
  5: 'another listener uses its registration',
  [deprecatedCode]: 'GitHub no longer accepts this version of the runner',
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
  if (!released.aborted && !abandoned.aborted) await listen(order, host, control)
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

/** Keeps a listener until the lease ends. */
async function listen(order: LeaseOrder, host: LeaseHost, control: LeaseControl): Promise<void> {
  const { clock, log, report, released, abandoned } = control
  const ended = AbortSignal.any([released, abandoned])
  for (let launch = 1; !ended.aborted; launch++) {
    const job = { runs: false }
    const listener = host.listen(order, (line) => {
      job.runs = follow(line, job.runs, order, control)
    })
    void listener.exited.then(() => (job.runs = false))
    const exit = await Promise.race([listener.exited, aborted(ended)])
    if (exit === undefined) {
      await stop(listener, () => job.runs || listener.hasWorker(), control)
      return
    }
    await listener.kill()
    if (!relaunchCodes.includes(exit.code) || launch === maxLaunches) throw listenerFailure(exit)
    log.line(`the listener ended with ${exit.code ?? 'a signal'} and starts again`)
    report('registering', order.lease, 'the listener starts again')
    await clock.sleep(relaunchDelayMs, ended)
  }
}

/** Reports what a line of the listener's output means; gives whether a job runs after it. */
function follow(
  line: string,
  jobRuns: boolean,
  order: LeaseOrder,
  { report, jobDone }: LeaseControl,
): boolean {
  const words = line.replace(/^[\d:\- ]+Z: /, '')
  if (words.startsWith('Running job: ')) {
    report('busy', order.lease)
    return true
  }
  if (/^Job .* completed with result: /.test(words)) {
    jobDone()
    report('ready', order.lease)
    return false
  }
  if (words.startsWith('Listening for Jobs')) report('ready', order.lease)
  return jobRuns
}

/** Lets a job end within its grace, then stops the listener, gently first. */
async function stop(listener: Listener, isBusy: () => boolean, control: LeaseControl): Promise<void> {
  const { clock, log, abandoned, jobEndMs } = control
  const graceEndsAtMs = clock.nowMs() + jobEndMs
  while (isBusy() && clock.nowMs() < graceEndsAtMs && !abandoned.aborted) {
    await clock.sleep(jobEndPollMs, abandoned)
  }
  await listener.interrupt()
  const limitMs = abandoned.aborted ? abandonLimitMs : stopLimitMs
  const exit = await within(clock, limitMs, listener.exited)
  if (exit === undefined) log.line(`the listener did not stop within ${limitMs / 1000} s and is killed`)
  await listener.kill()
}

function listenerFailure({ code, output }: ListenerExit): AgentFailure {
  const meaning = code === null ? 'a signal ended it' : (exitMeanings[code] ?? 'the meaning is unknown')
  return new AgentFailure(
    code === deprecatedCode ? 'runner-deprecated' : 'listener',
    `the runner's listener exited with ${code ?? 'no code'}: ${meaning}`,
    output,
  )
}
