import { setTimeout as sleep } from 'node:timers/promises'
import { parseMessage, parseOpenedSession, type JobMessage, type Message } from '../wire.ts'
import { apiUrlOf, call } from './connection.ts'
import { isConfigured, readAuthorization, readSettings, wipeConfiguration } from './settings.ts'
import { runJob, type RunningJob } from './worker-process.ts'

/** GitHub's runner tries each 30 s up to 4 minutes; tests have less time. */
const sessionRetryMs = 500
const sessionTries = 4
const reconnectMs = 1_000
const reconnectTries = 60
/** Longest wait for the server to delete the session. */
const sessionDeletionLimitMs = 30_000
/** After SIGTERM a job has this long to end; after SIGINT the listener waits without limit. */
const terminationLimitMs = 30_000

/** What the listener's process exits with (GitHub: `Constants.Runner.ReturnCode`). */
const exitCodes = { success: 0, terminated: 1, sessionConflict: 5, versionDeprecated: 7 }

/** What one poll brought. */
type PollAnswer = Message | { kind: 'none' | 'deprecated' | 'deleted' | 'unreachable' }

/** The listener at work: where it is connected, and the job that runs. */
interface Listener {
  root: string
  apiUrl: string
  authorization: string
  sessionId: string
  runsOneJob: boolean
  /** Aborted when the listener is to leave: by a signal, or after its only job. */
  leaving: AbortController
  job: RunningJob | undefined
}

/** `Runner.Listener run`: takes jobs until it is told to leave. Resolves to the exit code. */
export async function listen(root: string, version: string, once: boolean): Promise<number> {
  const leaving = new AbortController()
  const terminated = new AbortController()
  process.on('SIGINT', () => {
    console.log('Exiting...')
    leaving.abort()
  })
  process.on('SIGTERM', () => {
    console.log('Exiting...')
    leaving.abort()
    terminated.abort()
  })
  if (!isConfigured(root)) {
    console.log('Not configured. Run Config.(sh/cmd) to configure the runner.')
    return exitCodes.terminated
  }
  const settings = readSettings(root)
  const listener: Listener = {
    root,
    apiUrl: apiUrlOf(settings.gitHubUrl),
    authorization: readAuthorization(root),
    sessionId: '',
    runsOneJob: once || settings.ephemeral,
    leaving,
    job: undefined,
  }
  console.log('\n√ Connected to GitHub\n')
  const refusal = await openSession(listener)
  if (refusal !== undefined) return refusal
  console.log(`Current runner version: '${version}'`)
  report('Listening for Jobs')
  const exitCode = await takeJobs(listener)
  await jobEnd(listener, terminated.signal)
  await deleteSession(listener)
  if (settings.ephemeral && listener.job !== undefined) wipeConfiguration(root)
  return exitCode
}

/** Opens the session; resolves to the exit code when there is none to be had. */
async function openSession(listener: Listener): Promise<number | undefined> {
  for (let attempt = 1; !listener.leaving.signal.aborted; attempt++) {
    const { apiUrl, authorization } = listener
    const answer = await call('POST', `${apiUrl}/runner/sessions`, authorization).catch(() => undefined)
    if (answer?.status === 201) {
      const { sessionId, exitCode } = parseOpenedSession(answer.body)
      listener.sessionId = sessionId
      return exitCode
    }
    if (answer?.status === 409) {
      report('A session for this runner already exists.')
      if (attempt >= sessionTries) return exitCodes.sessionConflict
      await sleep(sessionRetryMs)
      continue
    }
    if (answer !== undefined) {
      console.log('Failed to create a session. The runner registration has been deleted from the server.')
      return exitCodes.terminated
    }
    if (attempt >= reconnectTries) return exitCodes.terminated
    await reconnect()
  }
  return exitCodes.success
}

/** Polls until the listener is to leave. A job runs meanwhile, so that its cancellation is heard. */
async function takeJobs(listener: Listener): Promise<number> {
  let failures = 0
  while (!listener.leaving.signal.aborted) {
    const answer = await poll(listener)
    failures = answer.kind === 'unreachable' ? failures + 1 : 0
    switch (answer.kind) {
      case 'none':
        break
      case 'job':
        await take(listener, answer)
        break
      case 'cancel':
        listener.job?.cancel(answer.jobId)
        break
      case 'deprecated':
        return deprecatedExitCode()
      case 'deleted':
        report('The runner registration has been deleted from the server.')
        await listener.job?.ended
        wipeConfiguration(listener.root)
        return exitCodes.success
      case 'unreachable':
        if (failures >= reconnectTries) return exitCodes.terminated
        await reconnect()
        break
    }
  }
  return exitCodes.success
}

async function poll({ apiUrl, authorization, sessionId, leaving }: Listener): Promise<PollAnswer> {
  try {
    const url = `${apiUrl}/runner/sessions/${sessionId}/message`
    const { status, body } = await call('GET', url, authorization, undefined, leaving.signal)
    if (status === 200) return parseMessage(body)
    if (status === 403) return { kind: 'deprecated' }
    if (status === 404) return { kind: 'deleted' }
    return { kind: status === 204 ? 'none' : 'unreachable' }
  } catch {
    return { kind: leaving.signal.aborted ? 'none' : 'unreachable' }
  }
}

async function take(listener: Listener, message: JobMessage): Promise<void> {
  await listener.job?.ended
  const { apiUrl, authorization, root } = listener
  const acquired = await call('POST', `${apiUrl}/runner/jobs/${message.id}/acquire`, authorization)
  if (acquired.status !== 200) return
  report(`Running job: ${message.name}`)
  const job = runJob(root, apiUrl, authorization, message)
  listener.job = job
  job.ended.then(
    (result) => {
      report(`Job ${message.name} completed with result: ${result}`)
      if (listener.runsOneJob) listener.leaving.abort()
    },
    (error: unknown) => {
      console.error(error)
      listener.leaving.abort()
    },
  )
}

/** A listener that leaves ends its job and waits for the worker. */
async function jobEnd(listener: Listener, terminated: AbortSignal): Promise<void> {
  const { job } = listener
  if (job === undefined) return
  job.shutDown()
  await Promise.race([job.ended, limitAfter(terminated)])
}

/** Resolves when a terminated listener may wait no longer; never without SIGTERM. */
async function limitAfter(terminated: AbortSignal): Promise<void> {
  if (!terminated.aborted) {
    await new Promise((resolve) => {
      terminated.addEventListener('abort', resolve)
    })
  }
  await sleep(terminationLimitMs, undefined, { ref: false })
}

async function deleteSession({ apiUrl, authorization, sessionId }: Listener): Promise<void> {
  const url = `${apiUrl}/runner/sessions/${sessionId}`
  const limit = AbortSignal.timeout(sessionDeletionLimitMs)
  // A server that is gone keeps no session, and a deleted registration has none.
  await call('DELETE', url, authorization, undefined, limit).catch(() => undefined)
}

/** GitHub refuses jobs to an old runner only when it polls; exit code 7 must have been asked for. */
function deprecatedExitCode(): number {
  console.log('An error occured: Runner version is deprecated and cannot receive messages.')
  const asked = process.env['ACTIONS_RUNNER_RETURN_VERSION_DEPRECATED_EXIT_CODE'] === '1'
  return asked ? exitCodes.versionDeprecated : exitCodes.terminated
}

async function reconnect(): Promise<void> {
  report('Runner connect error. Retrying until reconnected.')
  await sleep(reconnectMs)
}

function report(text: string): void {
  console.log(`${new Date().toISOString().slice(0, 19).replace('T', ' ')}Z: ${text}`)
}
