import { endpointAt } from '../domain/endpoint.ts'
import { signedHeaders } from '../domain/signature.ts'
import type { CorrectedClock } from './clock.ts'
import { exchange } from './http.ts'
import type { Metadata } from './metadata.ts'

export type Service = 'dynamodb' | 'ec2'

/** Sends one signed POST (header names in lower case) and gives the body of the answer; throws {@link ServiceError} when it is not a success. */
export type SignedCall = (service: Service, headers: Record<string, string>, body: string) => Promise<string>

/** A service refused. */
export class ServiceError extends Error {
  /** Such as `ConditionalCheckFailedException`. */
  readonly code: string

  /** DynamoDB answers in JSON with a `__type`, which may have a namespace and `#` before the code, EC2 in XML. */
  constructor(service: Service, status: number, answer: string) {
    const code = /(?:__type\W+(?:[^"]*#)?|<Code>)(\w+)/.exec(answer)?.[1] ?? ''
    super(`${service} answered ${status} ${code}: ${answer}`)
    this.code = code
  }
}

const requestLimitMs = 8_000

/** Where the services of AWS answer; the variables that AWS's own clients obey say it first. */
export function serviceEndpoints(
  environment: NodeJS.ProcessEnv,
  region: string,
  dnsSuffix: string,
): Record<Service, string> {
  return {
    dynamodb: environment['AWS_ENDPOINT_URL_DYNAMODB'] ?? endpointAt('dynamodb', region, dnsSuffix),
    ec2: environment['AWS_ENDPOINT_URL_EC2'] ?? endpointAt('ec2', region, dnsSuffix),
  }
}

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
    const error = new ServiceError(service, answer.status, answer.body)
    if (/Expired|UnrecognizedClient|InvalidClientTokenId/.test(error.code)) metadata.dropCredentials()
    throw error
  }
}
