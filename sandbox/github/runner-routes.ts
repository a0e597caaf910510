import { setTimeout as sleep } from 'node:timers/promises'
import { stringField } from '../runner/fields.ts'
import { parseConclusion, parseRegistrationRequest } from '../runner/wire.ts'
import type { Dispatch } from './dispatch.ts'
import type { JobRecord } from './jobs.ts'
import type { Releases } from './releases.ts'
import { notFound, part, refuse, secretOf, type ApiAnswer, type ApiRequest, type Route } from './routes.ts'
import type { RunnerFaults, RunnerRecord, Runners, Session } from './runners.ts'
import type { Tokens } from './tokens.ts'

/** What the runners' side of the server works on. */
export interface RunnerSide {
  runners: Runners
  tokens: Tokens
  dispatch: Dispatch
  releases: Releases
  registrationDelayMs: number
  deregistrationDelayMs: number
  /** What is to go wrong with the runner that registers now. */
  takeFaults: () => RunnerFaults
}

/** What the stand-in runner calls: see `wire.ts`. */
export function runnerRoutes(side: RunnerSide): Route[] {
  const base = String.raw`^/api/v3/runner`
  const route = (
    method: Route['method'],
    path: string,
    operation: string,
    answer: Route['answer'],
  ): Route => ({ method, path: new RegExp(path), operation, caller: 'instance', answer })
  return [
    route('POST', '^/api/v3/actions/runners/register$', 'registerRunner', (request) =>
      register(side, request),
    ),
    route('DELETE', String.raw`^/api/v3/actions/runners/(?<id>\d+)$`, 'unregisterRunner', (request) =>
      unregister(side, request),
    ),
    route('POST', `${base}/sessions$`, 'createSession', (request) => createSession(side, request)),
    route('GET', `${base}/sessions/(?<session>[^/]+)/message$`, 'getMessage', (request) =>
      getMessage(side, request),
    ),
    route('DELETE', `${base}/sessions/(?<session>[^/]+)$`, 'deleteSession', (request) => {
      const { runner, session } = sessionOf(side, request)
      if (runner === undefined || session === undefined) return notFound
      side.dispatch.closeSession(runner)
      return { status: 204 }
    }),
    route('POST', `${base}/jobs/(?<job>[^/]+)/acquire$`, 'acquireJob', (request) => {
      const runner = runnerOf(side, request)
      const job = jobOf(side, request)
      if (runner === undefined || job === undefined) return notFound
      return { status: side.dispatch.acquire(runner, job) ? 200 : 409 }
    }),
    route('POST', `${base}/jobs/(?<job>[^/]+)/log$`, 'appendJobLog', (request) => {
      const job = authorizedJobOf(side, request)
      if (job === undefined) return notFound
      job.log += stringField(request.body, 'text')
      return { status: 200 }
    }),
    route('POST', `${base}/jobs/(?<job>[^/]+)/finish$`, 'finishJob', (request) => {
      const job = authorizedJobOf(side, request)
      if (job === undefined) return notFound
      side.dispatch.finish(job, parseConclusion(request.body))
      return { status: 200 }
    }),
  ]
}

async function register(side: RunnerSide, request: ApiRequest): Promise<ApiAnswer> {
  const wanted = parseRegistrationRequest(request.body)
  const repository = new URL(wanted.url).pathname.slice(1)
  const faults = side.takeFaults()
  if (faults.hangConfig === true) {
    await aborted(request.gone)
    return notFound
  }
  await sleep(side.registrationDelayMs)
  const token = secretOf(request, 'RemoteAuth') ?? ''
  // GitHub says "Not Found" to an expired token.
  if (faults.refuseRegistration === true || !side.tokens.accepts(token, 'registration', repository)) {
    return notFound
  }
  const registered = side.runners.register(repository, wanted, faults)
  if (registered === undefined) return refuse(409, `Already exists - A runner with the name ${wanted.name}`)
  return { status: 201, body: { id: registered.record.id, clientId: registered.clientId } }
}

async function unregister(side: RunnerSide, request: ApiRequest): Promise<ApiAnswer> {
  await sleep(side.deregistrationDelayMs)
  const id = Number(part(request, 'id'))
  const runner = side.runners.all().find((record) => record.id === id)
  const token = secretOf(request, 'RemoteAuth') ?? ''
  if (runner === undefined || !side.tokens.accepts(token, 'removal', runner.repository)) return notFound
  if (runner.job !== undefined) return refuse(422, `Runner "${runner.name}" is still running a job`)
  side.runners.remove(runner)
  return { status: 204 }
}

function createSession({ runners, dispatch }: RunnerSide, request: ApiRequest): ApiAnswer {
  const runner = runners.byCredential(secretOf(request, 'Bearer') ?? '')
  if (runner === undefined) return refuse(401, 'The runner registration is not known')
  const { faults } = runner
  const exitsLeft = faults.listenerExit === undefined ? 0 : (faults.listenerExitTimes ?? 1)
  if (faults.listenerExit !== undefined && exitsLeft > 0) {
    faults.listenerExitTimes = exitsLeft - 1
    return { status: 201, body: { sessionId: 'none', exitCode: faults.listenerExit } }
  }
  const session = dispatch.openSession(runner)
  if (session === undefined) return refuse(409, 'A session for this runner already exists.')
  return { status: 201, body: { sessionId: session.id } }
}

async function getMessage(side: RunnerSide, request: ApiRequest): Promise<ApiAnswer> {
  const { runner, session } = sessionOf(side, request)
  if (runner === undefined || session === undefined) return notFound
  if (runner.faults.deprecated === true || side.releases.isDeprecated(runner.version)) {
    return refuse(403, `Runner version v${runner.version} is deprecated and cannot receive messages.`)
  }
  const end = await side.dispatch.poll(runner, session, request.gone)
  if (end.kind === 'message') return { status: 200, body: end.message }
  return end.kind === 'deleted' ? notFound : { status: 204 }
}

function runnerOf({ runners }: RunnerSide, request: ApiRequest): RunnerRecord | undefined {
  return runners.byCredential(secretOf(request, 'Bearer') ?? '')
}

function sessionOf(
  side: RunnerSide,
  request: ApiRequest,
): { runner: RunnerRecord | undefined; session: Session | undefined } {
  const runner = runnerOf(side, request)
  const session = runner?.session?.id === part(request, 'session') ? runner.session : undefined
  return { runner, session }
}

function jobOf({ dispatch }: RunnerSide, request: ApiRequest): JobRecord | undefined {
  const id = part(request, 'job')
  return dispatch.jobs.find((job) => job.id === id)
}

/** The job, when the worker that has its token asks, or the listener that runs it. */
function authorizedJobOf(side: RunnerSide, request: ApiRequest): JobRecord | undefined {
  const job = jobOf(side, request)
  if (job === undefined) return undefined
  if (secretOf(request, 'Bearer') === job.token) return job
  return runnerOf(side, request)?.job === job ? job : undefined
}

async function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return
  await new Promise((resolve) => {
    signal.addEventListener('abort', resolve, { once: true })
  })
}
