import { systemClock } from '../domain/clock.ts'
import { signedHeaders, type Credentials } from '../domain/signature.ts'

/** One request of a service that the action has no SDK client for. */
export interface SignedPost {
  /** As signatures name it. */
  service: string
  region: string
  endpoint: string
  /** Names in lower case. */
  headers: Record<string, string>
  body: string
}

/** A service refused; its code is the error's name, as with errors of the SDK. */
class ServiceError extends Error {
  readonly mayPass: boolean

  constructor(status: number, code: string, message: string) {
    super(message)
    this.name = code
    this.mayPass = status >= 500 || status === 429 || code.includes('Throttl')
  }
}

/** How often a request is tried, and for how long each time. */
export interface Patience {
  attempts: number
  limitMs: number
}

const patient: Patience = { attempts: 3, limitMs: 8_000 }
const retryPauseMs = 300

/**
 * Sends one signed POST to `/` and gives the body of the answer. For the few look-ups of services whose clients would
 * weigh more than the rest of the action; what fails for want of a connection, by throttling or on the server is
 * repeated.
 *
 * @throws an error whose name is the service's code, as {@link awsErrorCode} reads it
 */
export async function signedPost(
  request: SignedPost,
  credentials: Credentials,
  { attempts, limitMs }: Patience = patient,
): Promise<string> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await send(request, credentials, limitMs)
    } catch (thrown) {
      if (attempt === attempts || (thrown instanceof ServiceError && !thrown.mayPass)) throw thrown
      await systemClock.sleep(retryPauseMs * attempt)
    }
  }
}

/** One call of a service that speaks JSON 1.1, and what it answers. */
export async function jsonPost(
  {
    target,
    body,
    ...request
  }: Omit<SignedPost, 'headers' | 'body'> & {
    /** Such as `AmazonSSM.GetParameters`. */ target: string
    body: object
  },
  credentials: Credentials,
  patience?: Patience,
): Promise<unknown> {
  const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': target }
  return JSON.parse(
    await signedPost({ ...request, headers, body: JSON.stringify(body) }, credentials, patience),
  )
}

async function send(
  { service, region, endpoint, headers, body }: SignedPost,
  credentials: Credentials,
  limitMs: number,
): Promise<string> {
  const url = new URL(endpoint)
  const request = { service, region, host: url.host, headers, body, nowMs: systemClock.now() }
  const answer = await fetch(url, {
    method: 'POST',
    headers: signedHeaders(request, credentials),
    body,
    signal: AbortSignal.timeout(limitMs),
  })
  const text = await answer.text()
  if (answer.ok) return text
  // JSON with a `__type`, or XML; a proxy in between may answer anything.
  const code = /"__type" *: *"(?:[^"#]*#)?(\w+)|<Code>(\w+)/.exec(text)
  const message = /"message" *: *"((?:[^"\\]|\\.)*)|<Message>([^<]*)/i.exec(text)
  throw new ServiceError(
    answer.status,
    code?.[1] ?? code?.[2] ?? String(answer.status),
    message?.[1] ?? message?.[2] ?? text.slice(0, 500),
  )
}
