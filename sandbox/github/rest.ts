import type { Runners, RunnerRecord } from './runners.ts'
import {
  notFound,
  part,
  refuse,
  repositoryOf,
  secretOf,
  type ApiAnswer,
  type ApiRequest,
  type Route,
} from './routes.ts'
import type { Tokens } from './tokens.ts'

const runnersPath = String.raw`^/api/v3/repos/(?<owner>[^/]+)/(?<name>[^/]+)/actions/runners`

/** Tokens that everybody knows and that may not do what the pool needs, each refused as GitHub refuses its kind. */
const weakTokens: Record<string, (accepted: string) => ApiAnswer | undefined> = {
  ghs_norights: (accepted) => refuseWith('Resource not accessible by integration', { accepted }),
  github_pat_norights: (accepted) =>
    refuseWith('Resource not accessible by personal access token', { accepted }),
  github_pat_readonly: (accepted) =>
    accepted.endsWith('=read')
      ? undefined
      : refuseWith('Resource not accessible by personal access token', { accepted }),
  github_pat_elsewhere: () => notFound,
  ghp_noscope: () => refuseWith('Must have admin rights to Repository.', { scopes: 'gist, read:org' }),
  ghp_nosso: () =>
    refuseWith('Resource protected by organization SAML enforcement.', {
      sso: 'required; url=https://sandbox.example.com/orgs/octo-org/sso?authorization_request=A1',
    }),
}

function refuseWith(
  message: string,
  { accepted, scopes, sso }: { accepted?: string; scopes?: string; sso?: string },
): ApiAnswer {
  return {
    ...refuse(403, message),
    headers: {
      ...(accepted === undefined ? {} : { 'x-accepted-github-permissions': accepted }),
      ...(scopes === undefined ? {} : { 'x-oauth-scopes': scopes, 'x-accepted-oauth-scopes': 'repo' }),
      ...(sso === undefined ? {} : { 'x-github-sso': sso }),
    },
  }
}

const defaultPageSize = 30
const maxPageSize = 100

/** GitHub's REST API of a repository's self-hosted runners. */
export function restRoutes(runners: Runners, tokens: Tokens): Route[] {
  return [
    {
      method: 'POST',
      path: new RegExp(`${runnersPath}/registration-token$`),
      operation: 'createRegistrationToken',
      caller: 'action',
      answer: (request) => ({ status: 201, body: tokens.grant('registration', repositoryOf(request)) }),
    },
    {
      method: 'POST',
      path: new RegExp(`${runnersPath}/remove-token$`),
      operation: 'createRemoveToken',
      caller: 'action',
      answer: (request) => ({ status: 201, body: tokens.grant('removal', repositoryOf(request)) }),
    },
    {
      method: 'GET',
      path: new RegExp(`${runnersPath}$`),
      operation: 'listRunners',
      caller: 'action',
      answer: (request) => listRunners(runners, request),
    },
    {
      method: 'GET',
      path: new RegExp(String.raw`${runnersPath}/(?<id>\d+)$`),
      operation: 'getRunner',
      caller: 'action',
      answer: (request) => {
        const record = runnerOf(runners, request)
        return record === undefined ? notFound : { status: 200, body: describe(record) }
      },
    },
    {
      method: 'DELETE',
      path: new RegExp(String.raw`${runnersPath}/(?<id>\d+)$`),
      operation: 'deleteRunner',
      caller: 'action',
      answer: (request) => {
        const record = runnerOf(runners, request)
        if (record === undefined) return notFound
        if (record.job !== undefined) {
          return refuse(422, `Bad request - Runner "${record.name}" is still running a job`)
        }
        runners.remove(record)
        return { status: 204 }
      },
    },
  ]
}

/** Undefined when the request's token may do this; else GitHub's refusal. */
export function refuseUnauthorized(
  request: ApiRequest,
  { method }: Route,
  validToken: string,
): ApiAnswer | undefined {
  const token = secretOf(request, 'token', 'Bearer')
  if (token === validToken) return undefined
  const weak = weakTokens[token ?? '']
  if (weak !== undefined) return weak(`administration=${method === 'GET' ? 'read' : 'write'}`)
  return token === undefined ? refuse(401, 'Requires authentication') : refuse(401, 'Bad credentials')
}

function listRunners(runners: Runners, request: ApiRequest): ApiAnswer {
  const { query } = request
  const name = query.get('name')
  const matching = runners.of(repositoryOf(request)).filter((record) => name === null || record.name === name)
  const size = Math.min(Number(query.get('per_page') ?? defaultPageSize), maxPageSize)
  const page = Number(query.get('page') ?? 1)
  const body = {
    total_count: matching.length,
    runners: matching.slice((page - 1) * size, page * size).map(describe),
  }
  const link = links(request, page, Math.max(1, Math.ceil(matching.length / size)))
  return { status: 200, body, headers: link === '' ? {} : { link } }
}

function links(request: ApiRequest, page: number, lastPage: number): string {
  const target = (number: number, relation: string): string => {
    const query = new URLSearchParams(request.query)
    query.set('page', String(number))
    const url = `http://${request.headers.host ?? ''}/api/v3/repos/${repositoryOf(request)}/actions/runners?${query.toString()}`
    return `<${url}>; rel="${relation}"`
  }
  return [
    ...(page > 1 ? [target(page - 1, 'prev')] : []),
    ...(page < lastPage ? [target(page + 1, 'next'), target(lastPage, 'last')] : []),
    ...(page > 1 ? [target(1, 'first')] : []),
  ].join(', ')
}

function runnerOf(runners: Runners, request: ApiRequest): RunnerRecord | undefined {
  const id = Number(part(request, 'id'))
  return runners.of(repositoryOf(request)).find((record) => record.id === id)
}

function describe(record: RunnerRecord): Record<string, unknown> {
  return {
    id: record.id,
    runner_group_id: 1,
    name: record.name,
    os: 'Linux',
    status: record.online ? 'online' : 'offline',
    busy: record.job !== undefined,
    ephemeral: record.ephemeral,
    version: record.version,
    labels: record.labels.map((name, index) => ({ id: index + 1, name, type: 'custom' })),
  }
}
