import { Agent as HttpAgent, request as httpRequest, type IncomingHttpHeaders } from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'

export interface HttpRequest {
  url: URL
  method: 'GET' | 'PUT' | 'POST'
  headers: Record<string, string>
  body?: string
  /** For the whole exchange. */
  limitMs: number
}

export interface HttpAnswer {
  status: number
  headers: IncomingHttpHeaders
  body: string
}

const agents = {
  http: new HttpAgent({ keepAlive: true, maxSockets: 4 }),
  https: new HttpsAgent({ keepAlive: true, maxSockets: 4 }),
}

/** One exchange over a kept-alive connection; rejects when none came about within the limit. */
export async function exchange(request: HttpRequest): Promise<HttpAnswer> {
  try {
    return await attempt(request)
  } catch (error) {
    // The server may close a kept connection at the moment it is used again: that says nothing about the server.
    if (error instanceof Error && 'code' in error && error.code === 'ECONNRESET') return attempt(request)
    throw error
  }
}

function attempt({ url, method, headers, body, limitMs }: HttpRequest): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    const secure = url.protocol === 'https:'
    const options = {
      method,
      headers,
      agent: secure ? agents.https : agents.http,
      signal: AbortSignal.timeout(limitMs),
    }
    const request = (secure ? httpsRequest : httpRequest)(url, options, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => (text += chunk))
      response.on('error', reject)
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text })
      })
    })
    request.on('error', reject)
    request.end(body)
  })
}

/** Parses JSON that should be an object; undefined when it is anything else. */
export function jsonObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
