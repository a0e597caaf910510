import type { CorrectedClock } from './clock.ts'
import { exchange, jsonObject } from './http.ts'
import type { Metadata } from './metadata.ts'
import { signedHeaders } from './signature.ts'

export type Service = 'dynamodb' | 'ec2'

/** Sends one signed POST (header names in lower case) and gives the body of the answer; throws {@link ServiceError} when it is not a success. */
export type SignedCall = (service: Service, headers: Record<string, string>, body: string) => Promise<string>

/** A service refused. */
export class ServiceError extends Error {
  /** Such as `ConditionalCheckFailedException`. */
  readonly code: string

  constructor(service: Service, status: number, code: string, text: string) {
    super(`${service} answered ${status} ${code}: ${text}`)
    this.name = 'ServiceError'
    this.code = code
  }
}

const requestLimitMs = 8_000

/** Signs as the instance's role, for the time that the services' own clocks tell. */
export function createSignedCall(
  region: string,
  endpoints: Record<Service, string>,
  metadata: Metadata,
  clock: CorrectedClock,
): SignedCall {
  return async (service, headers, body) => {
    const url = new URL(endpoints[service])
    const request = { service, region, host: url.host, headers, body, nowMs: clock.nowMs() }
    const signed = signedHeaders(request, await metadata.credentials())
    const answer = await exchange({
      url,
      method: 'POST',
      headers: signed,
      body,
      limitMs: requestLimitMs,
    })
    const serverNowMs = Date.parse(answer.headers.date ?? '')
    if (!Number.isNaN(serverNowMs)) clock.correct(serverNowMs)
    if (answer.status === 200) return answer.body
    const error = parseError(service, answer.status, answer.body)
    if (/Expired|UnrecognizedClient|InvalidClientTokenId/.test(error.code)) metadata.dropCredentials()
    throw error
  }
}

/** DynamoDB answers errors in JSON, EC2 in XML. */
function parseError(service: Service, status: number, body: string): ServiceError {
  const { __type: type, message, Message } = jsonObject(body) ?? {}
  if (typeof type === 'string') {
    const words = [message, Message].find((value) => typeof value === 'string') ?? ''
    return new ServiceError(service, status, type.replace(/^.*#/, ''), words)
  }
  const element = (name: string) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(body)?.[1] ?? ''
  return new ServiceError(service, status, element('Code'), element('Message'))
}
