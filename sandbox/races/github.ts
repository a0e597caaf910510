import type { RunnerToken } from '../../src/domain/configuration.ts'
import type { Github } from '../../src/github/github.ts'
import type { Actor, Stage } from './stage.ts'
import type { VirtualTime } from './virtual-time.ts'

/** A job of a workflow run. Times are epoch milliseconds. */
export interface RaceJob {
  name: string
  runId: string
  runnerName?: string
  startedAt?: number
  endedAt?: number
}

/** A listener that waits for jobs. */
export interface Online {
  runnerName: string
  label: string
  isBusy: boolean
  say: (line: string) => void
}

const tokenLifeMs = 3_600_000
const lookIntervalMs = 1_000

/** Registrations and jobs of one repository; each job goes to any listener that has its label. */
export class RaceGithub {
  readonly jobs: RaceJob[] = []
  readonly online = new Set<Online>()
  readonly #registered = new Map<string, number>()
  readonly #stage: Stage
  readonly #time: VirtualTime
  readonly #self: Actor = { name: 'GitHub', isDead: false }

  constructor(stage: Stage, time: VirtualTime) {
    this.#stage = stage
    this.#time = time
  }

  register(runnerName: string): void {
    this.#registered.set(runnerName, this.#registered.size + 1)
  }

  deregister(runnerName: string): void {
    this.#registered.delete(runnerName)
  }

  /** Queues a job; it runs once a listener of its run is free, unless it is cancelled before. */
  async queueJob(runId: string, lengthMs: number, cancelled: AbortSignal): Promise<void> {
    const job: RaceJob = { name: `job ${this.jobs.length + 1}`, runId }
    this.jobs.push(job)
    while (!cancelled.aborted) {
      const listener = await this.#stage.moment(this.#self, `assigns ${job.name}`, () =>
        cancelled.aborted ? undefined : this.#assign(job),
      )
      if (listener !== undefined) {
        await this.#stage.sleep(this.#self, lengthMs)
        await this.#stage.moment(this.#self, `ends ${job.name}`, () => {
          job.endedAt ??= this.#time.now()
          listener.isBusy = false
          if (this.online.has(listener)) listener.say(`Job ${job.name} completed with result: Succeeded`)
        })
        return
      }
      await this.#stage.sleep(this.#self, lookIntervalMs, cancelled)
    }
  }

  #assign(job: RaceJob): Online | undefined {
    const listener = [...this.online].find(({ label, isBusy }) => label === job.runId && !isBusy)
    if (listener === undefined) return undefined
    listener.isBusy = true
    job.runnerName = listener.runnerName
    job.startedAt = this.#time.now()
    listener.say(`Running job: ${job.name}`)
    return listener
  }

  /** A listener has gone, and its job with it. */
  stop(listener: Online): void {
    this.online.delete(listener)
    const job = this.jobs.find(({ runnerName, endedAt }) => runnerName === listener.runnerName && !endedAt)
    if (job !== undefined) job.endedAt = this.#time.now()
  }

  /** What refresh calls. */
  restOf(by: Actor): Github {
    const call = <T>(name: string, work: () => T) => this.#stage.call(by, `GitHub ${name}`, work)
    const token = (kind: string, issuedAtMs: number): Promise<RunnerToken> =>
      call(`${kind} token`, () => ({
        token: `${kind}-${issuedAtMs}`,
        issuedAtMs,
        expiresAtMs: this.#time.now() + tokenLifeMs,
      }))
    const runner = (version: string) => ({
      version,
      downloadUrl: 'https://sandbox/runner',
      sha256: 'a'.repeat(64),
    })
    return {
      createRegistrationToken: (now) => token('registration', now),
      createRemovalToken: (now) => token('removal', now),
      latestRunner: () => call('runner downloads', () => runner('2.340.0')),
      runnerOfVersion: (version) => call('runner release', () => runner(version)),
      runnerDeprecation: () => call('runner deprecation', () => undefined),
      listRunners: () =>
        call('runners', () =>
          [...this.#registered].map(([name, id]) => ({ id, name, ...this.#statusOf(name) })),
        ),
      deleteRunner: (id) =>
        call('runner deletion', () => {
          const name = [...this.#registered].find(([, known]) => known === id)?.[0] ?? ''
          if (this.#statusOf(name).isBusy) return false
          return this.#registered.delete(name)
        }),
    }
  }

  #statusOf(name: string) {
    const listener = [...this.online].find(({ runnerName }) => runnerName === name)
    return { isOnline: listener !== undefined, isBusy: listener?.isBusy === true }
  }
}
