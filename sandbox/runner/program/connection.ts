import { request } from 'node:http'

/** Longest wait for an answer of the server: above the 50 s that it holds a poll. */
const answerTimeoutMs = 70_000

/** What the server answered; `body` is parsed JSON, undefined when there is none. */
export interface Answer {
  status: number
  body: unknown
}

/** The API of the server that a runner registers with, as on a GitHub Enterprise Server: `<origin>/api/v3`. */
export function apiUrlOf(registrationUrl: string): string {
  return `${new URL(registrationUrl).origin}/api/v3`
}

/** One call to the server. Throws when no answer comes, or when `signal` ends it. */
export async function call(
  method: 'GET' | 'POST' | 'DELETE',
  url: string,
  authorization: string,
  body?: unknown,
  signal?: AbortSignal,
): Promise<Answer> {
  const content = body === undefined ? undefined : JSON.stringify(body)
  const timeout = AbortSignal.timeout(answerTimeoutMs)
  const { status, text } = await exchange(
    method,
    url,
    { authorization, ...(content !== undefined && { 'content-type': 'application/json' }) },
    content,
    signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
  )
  const parsed: unknown = text === '' ? undefined : JSON.parse(text)
  return { status, body: parsed }
}

function exchange(
  method: string,
  url: string,
  headers: Record<string, string>,
  content: string | undefined,
  signal: AbortSignal,
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { method, headers, signal }, (incoming) => {
      const chunks: string[] = []
      incoming.setEncoding('utf8')
      incoming.on('data', (chunk: string) => chunks.push(chunk))
      incoming.on('error', reject)
      incoming.on('end', () => {
        resolve({ status: incoming.statusCode ?? 0, text: chunks.join('') })
      })
    })
    outgoing.on('error', reject)
    outgoing.end(content)
  })
}
