import type { Credentials } from '../domain/signature.ts'
import { exchange, jsonObject } from './http.ts'

/** The instance metadata service, version 2 (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-data-retrieval.html). */
export interface Metadata {
  /** `i-…` */
  instanceId(): Promise<string>
  credentials(): Promise<Credentials>
  /** Forgets credentials that a service refused. */
  dropCredentials(): void
  /** Whether EC2 may take the instance back. */
  isSpot(): Promise<boolean>
  /** What EC2 announced for this spot instance. */
  notice(): Promise<Notice | undefined>
}

/**
 * `interruption`: EC2 takes the machine in two minutes. `rebalance`: it is more likely to than before
 * (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-instance-termination-notices.html).
 */
export type Notice = 'interruption' | 'rebalance'

export const defaultMetadataEndpoint = 'http://169.254.169.254'

const tokenTtlSeconds = 21_600
const requestLimitMs = 5_000
/** AWS puts new credentials there at least five minutes before the old ones end. */
const renewBeforeMs = 4 * 60_000
/** A token lives on the machine that asks, so its own clock is the one to trust. */
const machineNowMs = Date.now

export function createMetadata(endpoint: string): Metadata {
  let token: { value: string; renewAtMs: number } | undefined
  let cached: { value: Credentials; renewAtMs: number } | undefined

  async function call(
    method: 'GET' | 'PUT',
    path: string,
    headers: Record<string, string>,
  ): Promise<string | undefined> {
    const answer = await exchange({ url: new URL(path, endpoint), method, headers, limitMs: requestLimitMs })
    if (answer.status === 404) return undefined
    if (answer.status !== 200) {
      if (answer.status === 401) token = undefined
      throw new Error(`instance metadata answered ${answer.status} for ${path}`)
    }
    return answer.body
  }

  /** Undefined when there is no such thing now. */
  async function find(path: string): Promise<string | undefined> {
    if (token === undefined || machineNowMs() >= token.renewAtMs) {
      const value = await call('PUT', '/latest/api/token', {
        'x-aws-ec2-metadata-token-ttl-seconds': String(tokenTtlSeconds),
      })
      if (value === undefined) throw new Error('instance metadata gave no token')
      token = { value, renewAtMs: machineNowMs() + (tokenTtlSeconds * 1000) / 2 }
    }
    return call('GET', `/latest/meta-data/${path}`, { 'x-aws-ec2-metadata-token': token.value })
  }

  async function get(path: string): Promise<string> {
    const value = await find(path)
    if (value === undefined) throw new Error(`instance metadata has no ${path}`)
    return value
  }

  return {
    instanceId: () => get('instance-id'),
    async credentials() {
      if (cached === undefined || machineNowMs() >= cached.renewAtMs) {
        const role = await get('iam/security-credentials/')
        cached = parseCredentials(await get(`iam/security-credentials/${role.trim()}`))
      }
      return cached.value
    },
    dropCredentials() {
      cached = undefined
    },
    isSpot: async () => (await get('instance-life-cycle')) === 'spot',
    async notice() {
      if ((await find('spot/instance-action')) !== undefined) return 'interruption'
      return (await find('events/recommendations/rebalance')) === undefined ? undefined : 'rebalance'
    },
  }
}

function parseCredentials(text: string): { value: Credentials; renewAtMs: number } {
  const document = jsonObject(text) ?? {}
  const {
    AccessKeyId: accessKeyId,
    SecretAccessKey: secretAccessKey,
    Token: sessionToken,
    Expiration,
  } = document
  if (
    typeof accessKeyId !== 'string' ||
    typeof secretAccessKey !== 'string' ||
    typeof sessionToken !== 'string'
  ) {
    throw new Error('instance metadata gave no role credentials')
  }
  const expiresAtMs = typeof Expiration === 'string' ? Date.parse(Expiration) : machineNowMs()
  return { value: { accessKeyId, secretAccessKey, sessionToken }, renewAtMs: expiresAtMs - renewBeforeMs }
}
