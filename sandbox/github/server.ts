import { createReadStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Call, CallHooks, PendingCall } from '../calls.ts'
import { readBody, serveHttp } from '../http.ts'
import { Dispatch } from './dispatch.ts'
import type { GithubEvent, Report } from './events.ts'
import type { JobSpec, SandboxJob } from './jobs.ts'
import { Releases, releaseRoutes } from './releases.ts'
import { refuseUnauthorized, restRoutes } from './rest.ts'
import { notFound, refuse, type ApiAnswer, type ApiRequest, type Route } from './routes.ts'
import { runnerRoutes } from './runner-routes.ts'
import { Runners, type RunnerFaults } from './runners.ts'
import { Tokens } from './tokens.ts'

export interface GithubOptions {
  /** How long the stand-in's config.sh takes to register / remove; default 0. */
  registrationDelayMs?: number
  deregistrationDelayMs?: number
  /** Where a job is queued that names no repository; default `octo-org/octo-repo`. Any repository is served. */
  repository?: string
  /** The runner's latest version; default 2.338.2. */
  runnerVersion?: string
  /** The token that may do everything; default `ghp_sandbox`. `ghs_norights` is known and may do nothing. */
  validToken?: string
  /** Where the runner's package is built; default a fresh temporary directory, removed by stop(). */
  directory?: string
  /** The clock by which tokens and versions expire, epoch milliseconds. */
  now?: () => number
  onEvent?: (event: GithubEvent) => void
  recordCall?: (call: Call) => void
  /** Read anew at each call. */
  hooks?: () => CallHooks
}

/** An answer that GitHub gives in place of its own. */
export interface GithubFault {
  operation: string
  status: number
  message?: string
  /** How many calls fail; default 1. */
  times?: number
}

/** A registration as a test looks at it. */
export interface SandboxRunner {
  id: number
  repository: string
  name: string
  labels: readonly string[]
  status: 'online' | 'offline'
  busy: boolean
  version: string
}

/** The sandbox's GitHub: REST API, runner packages, and a queue of jobs for the runners that register. */
export interface SandboxGithub {
  /** For GITHUB_API_URL. */
  apiUrl: string
  /** For GITHUB_SERVER_URL. */
  serverUrl: string
  validToken: string
  queueJob: (spec: JobSpec) => SandboxJob
  jobs: () => readonly SandboxJob[]
  runners: () => SandboxRunner[]
  /** What is to go wrong with the next runner that registers; several calls queue up. */
  nextRunner: (faults: RunnerFaults) => void
  failNext: (fault: GithubFault) => void
  /** Every registration and removal token that was ever granted. */
  grantedTokens: () => string[]
  /** Ends the life of every registration and removal token. */
  expireTokens: () => void
  /** Makes a version known, and sets when it ceases to get jobs (ISO 8601); null for no date. */
  setDeprecation: (version: string, deprecatedAt: string | null) => void
  /** From now on GitHub names this version of the runner. */
  setLatestVersion: (version: string) => void
  stop: () => Promise<void>
}

export async function startGithub(options: GithubOptions = {}): Promise<SandboxGithub> {
  const { repository = 'octo-org/octo-repo', runnerVersion = '2.338.2', validToken = 'ghp_sandbox' } = options
  const directory = options.directory ?? (await mkdtemp(join(tmpdir(), 'sandbox-github-')))
  const report: Report = (occurrence) => options.onEvent?.({ ...occurrence, atMs: Date.now() })
  const now = options.now ?? Date.now
  const runners = new Runners(report)
  const tokens = new Tokens(now)
  const dispatch = new Dispatch(runners, report)
  const releases = new Releases(directory, runnerVersion, now)
  const runnerFaults: RunnerFaults[] = []
  const faults: GithubFault[] = []
  const routes = [
    ...releaseRoutes(releases, () => server.origin),
    ...restRoutes(runners, tokens),
    ...runnerRoutes({
      runners,
      tokens,
      dispatch,
      releases,
      registrationDelayMs: options.registrationDelayMs ?? 0,
      deregistrationDelayMs: options.deregistrationDelayMs ?? 0,
      takeFaults: () => runnerFaults.shift() ?? {},
    }),
  ]
  const server = await serveHttp(
    (request, response) =>
      serve(request, response, {
        routes,
        validToken,
        faults,
        recordCall: options.recordCall,
        hooks: options.hooks,
      }),
    { now },
  )
  return {
    apiUrl: `${server.origin}/api/v3`,
    serverUrl: server.origin,
    validToken,
    queueJob: (spec) => dispatch.queue(spec, repository),
    jobs: () => dispatch.jobs,
    runners: () =>
      runners.all().map(({ id, repository, name, labels, version, online, job }) => ({
        id,
        repository,
        name,
        labels,
        version,
        status: online ? 'online' : 'offline',
        busy: job !== undefined,
      })),
    nextRunner: (next) => runnerFaults.push(next),
    failNext: (fault) => faults.push({ ...fault }),
    grantedTokens: () => [...tokens.everGranted],
    expireTokens: () => {
      tokens.expireAll()
    },
    setDeprecation: (version, deprecatedAt) => releases.deprecatedAt.set(version, deprecatedAt),
    setLatestVersion: (version) => {
      releases.latest = version
      if (!releases.deprecatedAt.has(version)) releases.deprecatedAt.set(version, null)
    },
    stop: async () => {
      dispatch.stop()
      await server.stop()
      if (options.directory === undefined) await rm(directory, { recursive: true, force: true })
    },
  }
}

interface Serving {
  routes: Route[]
  validToken: string
  faults: GithubFault[]
  recordCall: GithubOptions['recordCall']
  hooks: GithubOptions['hooks']
}

async function serve(incoming: IncomingMessage, response: ServerResponse, serving: Serving): Promise<void> {
  const startedAt = performance.now()
  const url = new URL(incoming.url ?? '/', 'http://sandbox')
  const gone = new AbortController()
  response.once('close', () => {
    gone.abort()
  })
  const text = await readBody(incoming)
  const found = findRoute(serving.routes, incoming.method ?? '', url.pathname)
  if (found === undefined) {
    await send(response, notFound)
    return
  }
  const { route, path } = found
  const body: unknown = text === '' ? undefined : JSON.parse(text)
  const request: ApiRequest = {
    path,
    query: url.searchParams,
    headers: incoming.headers,
    body,
    gone: gone.signal,
  }
  const pending: PendingCall = {
    service: 'github',
    operation: route.operation,
    caller: route.caller,
    startedAt,
    request: { ...path, ...Object.fromEntries(url.searchParams), body },
  }
  const hooks = serving.hooks?.() ?? {}
  if ((await hooks.before?.(pending)) === 'drop') {
    incoming.socket.destroy()
    return
  }
  const answer = await answerOf(route, request, serving)
  const call: Call = { ...pending, endedAt: performance.now(), status: answer.status }
  serving.recordCall?.(call)
  if ((await hooks.after?.(call)) === 'drop') incoming.socket.destroy()
  else await send(response, answer)
}

async function answerOf(route: Route, request: ApiRequest, serving: Serving): Promise<ApiAnswer> {
  const fault = takeFault(serving.faults, route.operation)
  if (fault !== undefined) return refuse(fault.status, fault.message ?? 'Server Error')
  const refusal =
    route.caller === 'action' ? refuseUnauthorized(request, route, serving.validToken) : undefined
  return refusal ?? (await route.answer(request))
}

function takeFault(faults: GithubFault[], operation: string): GithubFault | undefined {
  const index = faults.findIndex((fault) => fault.operation === operation)
  const fault = faults[index]
  if (fault === undefined) return undefined
  fault.times = (fault.times ?? 1) - 1
  if (fault.times <= 0) faults.splice(index, 1)
  return fault
}

function findRoute(
  routes: Route[],
  method: string,
  pathname: string,
): { route: Route; path: Record<string, string> } | undefined {
  for (const route of routes) {
    const match = route.method === method ? route.path.exec(pathname) : null
    if (match !== null) return { route, path: { ...match.groups } }
  }
  return undefined
}

async function send(response: ServerResponse, answer: ApiAnswer): Promise<void> {
  if (answer.filePath !== undefined) {
    response.writeHead(answer.status, { 'content-type': 'application/octet-stream', ...answer.headers })
    await pipeline(createReadStream(answer.filePath), response)
    return
  }
  const type = answer.body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }
  response.writeHead(answer.status, { ...type, ...answer.headers })
  response.end(answer.body === undefined ? undefined : JSON.stringify(answer.body))
}
