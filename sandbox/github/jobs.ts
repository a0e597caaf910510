import { randomUUID } from 'node:crypto'
import type { Conclusion, JobMessage, Step } from '../runner/wire.ts'
import type { RunnerRecord } from './runners.ts'

/** A job of a workflow run, as a workflow file would describe it. */
export interface JobSpec {
  runId: string
  /** `runs-on`: a runner must have all of them, whatever their case. */
  labels: string[]
  name: string
  /** Shell scripts, run by `bash -e`. */
  steps: (string | Step)[]
  /** `owner/name`; default the sandbox's. */
  repository?: string
  /** The workflow's `env`. */
  env?: Record<string, string>
}

/** A job that was queued; its fields follow it. Times are epoch milliseconds. */
export interface SandboxJob {
  readonly id: string
  readonly runId: string
  readonly name: string
  readonly labels: readonly string[]
  readonly repository: string
  readonly status: 'queued' | 'in_progress' | 'completed'
  readonly conclusion: Conclusion | undefined
  readonly runnerName: string | undefined
  readonly log: string
  readonly queuedAt: number
  readonly startedAt: number | undefined
  readonly completedAt: number | undefined
  /** Resolves to the job when it is completed, however it ended. */
  readonly done: Promise<SandboxJob>
  /** Cancels it: at once while queued, else by telling its runner. */
  cancel: () => void
}

/** A job as the queue keeps it. */
export interface JobRecord {
  readonly id: string
  readonly runId: string
  readonly name: string
  readonly labels: readonly string[]
  readonly repository: string
  readonly env: Record<string, string>
  readonly steps: Step[]
  /** Authorizes the worker. */
  readonly token: string
  readonly queuedAt: number
  status: SandboxJob['status']
  conclusion: Conclusion | undefined
  runnerName: string | undefined
  log: string
  startedAt: number | undefined
  completedAt: number | undefined
  /** Who was told of the job and has not acquired it. */
  offeredTo: RunnerRecord | undefined
  readonly done: Promise<SandboxJob>
  /** Settles `done`. */
  readonly settle: () => void
  readonly cancel: () => void
}

export function createJob(
  spec: JobSpec,
  defaultRepository: string,
  cancel: (job: JobRecord) => void,
): JobRecord {
  let settle: (completed: SandboxJob) => void = () => undefined
  const done = new Promise<SandboxJob>((resolve) => {
    settle = resolve
  })
  const job: JobRecord = {
    id: randomUUID(),
    runId: spec.runId,
    name: spec.name,
    labels: spec.labels,
    repository: spec.repository ?? defaultRepository,
    env: spec.env ?? {},
    steps: spec.steps.map((step) => (typeof step === 'string' ? { name: step, run: step } : step)),
    token: randomUUID(),
    queuedAt: Date.now(),
    status: 'queued',
    conclusion: undefined,
    runnerName: undefined,
    log: '',
    startedAt: undefined,
    completedAt: undefined,
    offeredTo: undefined,
    done,
    settle: () => {
      settle(job)
    },
    cancel: () => {
      cancel(job)
    },
  }
  return job
}

/** Whether the runner may be given the job. */
export function fits(job: JobRecord, runner: RunnerRecord): boolean {
  if (runner.repository.toLowerCase() !== job.repository.toLowerCase()) return false
  const labels = new Set(runner.labels.map((label) => label.toLowerCase()))
  return job.labels.every((label) => labels.has(label.toLowerCase()))
}

export function messageOf({ id, token, name, runId, repository, env, steps }: JobRecord): JobMessage {
  return { kind: 'job', id, token, name, runId, repository, env, steps }
}
