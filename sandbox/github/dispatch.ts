import { randomUUID } from 'node:crypto'
import type { Conclusion, Message } from '../runner/wire.ts'
import type { Report } from './events.ts'
import { createJob, fits, messageOf, type JobRecord, type JobSpec } from './jobs.ts'
import type { PollEnd, RunnerRecord, Runners, Session } from './runners.ts'

/** How long a poll is held when there is nothing to say; as with GitHub. */
const pollLimitMs = 50_000
/** How long an offer stands that nobody acquires; GitHub waits 60 s. */
const offerLimitMs = 3_000
/** How long nobody may poll before the runner counts as offline. */
const absenceLimitMs = 2_000
/** How long after that its job counts as lost; GitHub waits some 10 minutes. */
const lostJobLimitMs = 4_000

/** Brings jobs to the runners that wait for them. */
export class Dispatch {
  readonly jobs: JobRecord[] = []
  readonly #runners: Runners
  readonly #report: Report
  #stopped = false

  constructor(runners: Runners, report: Report) {
    this.#runners = runners
    this.#report = report
  }

  queue(spec: JobSpec, defaultRepository: string): JobRecord {
    const job = createJob(spec, defaultRepository, (cancelled) => {
      this.#cancel(cancelled)
    })
    this.jobs.push(job)
    this.#report({ kind: 'job-queued', job: job.name, runId: job.runId, labels: job.labels })
    this.#match()
    return job
  }

  /**
   * Undefined when the runner has a session already: only one listener may take its jobs. The session of one that was
   * killed goes when nobody has polled for a while, and with it the job.
   */
  openSession(runner: RunnerRecord): Session | undefined {
    if (runner.session !== undefined && runner.online) return undefined
    if (runner.session !== undefined) this.closeSession(runner)
    runner.session = { id: randomUUID(), outbox: [], wake: undefined, absence: undefined }
    return runner.session
  }

  /** Waits for something to tell the listener; `gone` says that it hung up. */
  async poll(runner: RunnerRecord, session: Session, gone: AbortSignal): Promise<PollEnd> {
    clearTimeout(session.absence)
    session.wake?.({ kind: 'none' })
    this.#runners.setOnline(runner, true)
    const held = this.#hold(session, gone)
    const message = session.outbox.shift()
    if (message === undefined) this.#match()
    else session.wake?.({ kind: 'message', message })
    const end = await held
    if (runner.session === session && session.wake === undefined) {
      session.absence = this.#after(absenceLimitMs, () => {
        this.#absent(runner, session)
      })
    }
    return end
  }

  /** Whether the job is the runner's now. */
  acquire(runner: RunnerRecord, job: JobRecord): boolean {
    if (job.offeredTo !== runner || job.status !== 'queued') return false
    job.offeredTo = undefined
    job.status = 'in_progress'
    job.startedAt = Date.now()
    job.runnerName = runner.name
    runner.job = job
    this.#report({ kind: 'job-started', job: job.name, runId: job.runId, runner: runner.name })
    return true
  }

  /** Completes the job, once; an ephemeral runner goes with its job. */
  finish(job: JobRecord, conclusion: Conclusion): void {
    if (job.status === 'completed') return
    job.status = 'completed'
    job.conclusion = conclusion
    job.completedAt = Date.now()
    const { name, runId, runnerName } = job
    this.#report({
      kind: 'job-completed',
      job: name,
      runId,
      conclusion,
      ...(runnerName !== undefined && { runner: runnerName }),
    })
    const runner = this.#runners.all().find((candidate) => candidate.job === job)
    if (runner !== undefined) runner.job = undefined
    if (runner?.ephemeral === true) this.#runners.remove(runner)
    job.settle()
    this.#match()
  }

  /** The listener leaves: what it was offered goes to others, what it was running is lost. */
  closeSession(runner: RunnerRecord): void {
    this.#runners.closeSession(runner)
    for (const job of this.jobs) {
      if (job.offeredTo === runner) job.offeredTo = undefined
    }
    if (runner.job !== undefined) this.#lose(runner.job)
    this.#match()
  }

  /** Nothing happens by itself any more. */
  stop(): void {
    this.#stopped = true
  }

  #cancel(job: JobRecord): void {
    if (job.status === 'queued') this.finish(job, 'cancelled')
    const session = this.#runners.all().find((runner) => runner.job === job)?.session
    if (session === undefined) return
    const message: Message = { kind: 'cancel', jobId: job.id }
    if (session.wake === undefined) session.outbox.push(message)
    else session.wake({ kind: 'message', message })
  }

  #hold(session: Session, gone: AbortSignal): Promise<PollEnd> {
    return new Promise((resolve) => {
      const end = (how: PollEnd): void => {
        clearTimeout(limit)
        if (session.wake === end) session.wake = undefined
        resolve(how)
      }
      const limit = this.#after(pollLimitMs, () => {
        end({ kind: 'none' })
      })
      gone.addEventListener(
        'abort',
        () => {
          end({ kind: 'none' })
        },
        { once: true },
      )
      session.wake = end
    })
  }

  /** Offers each waiting job, oldest first, to a runner that is online, idle and fits. */
  #match(): void {
    for (const job of this.jobs) {
      if (job.status !== 'queued' || job.offeredTo !== undefined) continue
      const runner = this.#runners.all().find((candidate) => this.#isIdle(candidate) && fits(job, candidate))
      if (runner === undefined) continue
      job.offeredTo = runner
      this.#after(offerLimitMs, () => {
        if (job.offeredTo !== runner) return
        job.offeredTo = undefined
        this.#match()
      })
      runner.session?.wake?.({ kind: 'message', message: messageOf(job) })
    }
  }

  #isIdle(runner: RunnerRecord): boolean {
    const offered = this.jobs.some((job) => job.offeredTo === runner && job.status === 'queued')
    return runner.session?.wake !== undefined && runner.job === undefined && !offered
  }

  /** Nobody polls any more: the runner is offline, and its job is lost unless somebody comes back. */
  #absent(runner: RunnerRecord, session: Session): void {
    this.#runners.setOnline(runner, false)
    const { job } = runner
    if (job === undefined) return
    session.absence = this.#after(lostJobLimitMs, () => {
      this.#lose(job)
    })
  }

  #lose(job: JobRecord): void {
    job.log += '##[error]The self-hosted runner lost communication with the server.\n'
    this.finish(job, 'failure')
  }

  #after(delayMs: number, act: () => void): NodeJS.Timeout {
    return setTimeout(() => {
      if (!this.#stopped) act()
    }, delayMs).unref()
  }
}
