import type { Conclusion } from '../runner/wire.ts'

/** Something happened to a runner or a job: the material of a timeline. `atMs` is epoch milliseconds. */
export type GithubEvent =
  | {
      kind: 'runner-registered' | 'runner-online' | 'runner-offline' | 'runner-removed'
      atMs: number
      runner: string
      labels: readonly string[]
    }
  | { kind: 'job-queued'; atMs: number; job: string; runId: string; labels: readonly string[] }
  | { kind: 'job-started'; atMs: number; job: string; runId: string; runner: string }
  | {
      kind: 'job-completed'
      atMs: number
      job: string
      runId: string
      runner?: string
      conclusion: Conclusion
    }

/** What happened, before the clock is read. */
export type GithubOccurrence = GithubEvent extends infer Each
  ? Each extends GithubEvent
    ? Omit<Each, 'atMs'>
    : never
  : never

export type Report = (occurrence: GithubOccurrence) => void
