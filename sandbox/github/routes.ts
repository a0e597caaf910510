import type { IncomingHttpHeaders } from 'node:http'
import type { Call } from '../calls.ts'

/** A request that a route is to answer. */
export interface ApiRequest {
  /** The named groups of the route's path. */
  path: Record<string, string>
  query: URLSearchParams
  headers: IncomingHttpHeaders
  /** Parsed JSON; undefined when there is no body. */
  body: unknown
  /** Aborted when the client is gone. */
  gone: AbortSignal
}

export interface ApiAnswer {
  status: number
  body?: unknown
  headers?: Record<string, string>
  /** Sent in place of a body. */
  filePath?: string
}

/** One operation of the server. */
export interface Route {
  method: 'GET' | 'POST' | 'DELETE'
  path: RegExp
  operation: string
  /** Who makes this call. */
  caller: Call['caller']
  answer: (request: ApiRequest) => ApiAnswer | Promise<ApiAnswer>
}

/** An answer as GitHub words its errors. */
export function refuse(status: number, message: string): ApiAnswer {
  return {
    status,
    body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
  }
}

export const notFound = refuse(404, 'Not Found')

/** A part of the path; the route's pattern guarantees it. */
export function part(request: ApiRequest, name: string): string {
  return request.path[name] ?? ''
}

/** `owner/name` of a path below `/repos/{owner}/{repository}`. */
export function repositoryOf(request: ApiRequest): string {
  return `${part(request, 'owner')}/${part(request, 'name')}`
}

/** The secret of an `Authorization` header of one of the schemes; undefined when there is none. */
export function secretOf(request: ApiRequest, ...schemes: string[]): string | undefined {
  const [scheme, secret] = (request.headers.authorization ?? '').split(' ')
  return schemes.some((wanted) => wanted.toLowerCase() === scheme?.toLowerCase()) ? secret : undefined
}
