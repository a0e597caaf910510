import { writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { parseWorkerOrder, type JobMessage } from '../wire.ts'
import { apiUrlOf } from './connection.ts'
import { executeJob } from './job.ts'
import { JobLog } from './job-log.ts'
import { readSettings } from './settings.ts'
import { StepProcess } from './step-process.ts'
import { workerExitCodes } from './worker-process.ts'

// Process lists show this name, as they do for GitHub's worker.
writeFileSync('/proc/self/comm', 'Runner.Worker')
// A signal to the whole process group is the listener's to act upon.
process.on('SIGINT', () => undefined)
process.on('SIGTERM', () => undefined)

const root = dirname(import.meta.dirname)
const settings = readSettings(root)
const step = new StepProcess()
// Whoever kills the listener leaves nobody who could end this job.
process.on('disconnect', () => {
  step.kill()
  process.exit(1)
})
process.on('message', (message: unknown) => {
  const order = parseWorkerOrder(message)
  if (order.kind === 'end') step.end(order.reason)
  else void work(order)
})

async function work(job: JobMessage): Promise<void> {
  const log = new JobLog(apiUrlOf(settings.gitHubUrl), job)
  const conclusion = await executeJob(root, resolve(root, settings.workFolder), job, step, log)
  await log.finish(conclusion)
  process.exit(workerExitCodes[conclusion])
}
