import { spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync } from 'node:fs'
import { join } from 'node:path'
import type { Conclusion, JobMessage, WorkerOrder } from '../wire.ts'
import { call } from './connection.ts'

/** Exit codes of the worker: 100 + GitHub's number of the result (`TaskResultUtil`). */
export const workerExitCodes: Record<Conclusion, number> = { success: 100, failure: 102, cancelled: 103 }

/** How the listener names a result. */
export type JobResult = 'Succeeded' | 'Failed' | 'Canceled'

/** A job in a worker of its own. */
export interface RunningJob {
  ended: Promise<JobResult>
  /** Ends the job because the server cancelled it, if it is this one. */
  cancel: (jobId: string) => void
  /** Ends the job because the listener leaves. */
  shutDown: () => void
}

/** Starts a `Runner.Worker` for the job. A worker that dies fails its job. */
export function runJob(root: string, apiUrl: string, authorization: string, job: JobMessage): RunningJob {
  const diagnostics = join(root, '_diag')
  mkdirSync(diagnostics, { recursive: true })
  const log = openSync(join(diagnostics, `Worker_${job.id}.log`), 'a')
  const worker = spawn(join(root, 'bin', 'Runner.Worker'), ['spawnclient', '3', '3'], {
    cwd: root,
    stdio: ['ignore', log, log, 'ipc'],
  })
  closeSync(log)
  const order = (message: WorkerOrder): void => {
    // The worker may be gone already; then there is nothing to tell it.
    if (worker.connected) worker.send(message, () => undefined)
  }
  const exitCode = new Promise<number | null>((resolve) => {
    worker.once('exit', resolve)
    worker.once('error', () => {
      resolve(null)
    })
  })
  order(job)
  return {
    ended: exitCode.then((code) => resultOf(code, apiUrl, authorization, job.id)),
    cancel: (jobId) => {
      if (jobId === job.id) order({ kind: 'end', reason: 'cancelled' })
    },
    shutDown: () => {
      order({ kind: 'end', reason: 'shutdown' })
    },
  }
}

async function resultOf(
  exitCode: number | null,
  apiUrl: string,
  authorization: string,
  jobId: string,
): Promise<JobResult> {
  if (exitCode === workerExitCodes.success) return 'Succeeded'
  if (exitCode === workerExitCodes.cancelled) return 'Canceled'
  if (exitCode !== workerExitCodes.failure) {
    await call('POST', `${apiUrl}/runner/jobs/${jobId}/finish`, authorization, { conclusion: 'failure' })
  }
  return 'Failed'
}
