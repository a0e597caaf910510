import { createHmac } from 'node:crypto'
import { sha256 } from './sha256.ts'

/** Who signs. Secret. */
export interface Credentials {
  accessKeyId: string
  secretAccessKey: string
  /** Absent for the key of an IAM user. */
  sessionToken?: string | undefined
}

export interface SignableRequest {
  service: string
  region: string
  host: string
  /** Names in lower case. */
  headers: Record<string, string>
  body: string
  nowMs: number
}

/**
 * The headers of a POST to `/`, with AWS Signature Version 4
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html). Everything
 * that is signed by hand has this one form, which keeps the signer a tenth of a general one in the user data.
 */
export function signedHeaders(request: SignableRequest, credentials: Credentials): Record<string, string> {
  const time = new Date(request.nowMs).toISOString().replace(/[:-]|\.\d{3}/g, '')
  const day = time.slice(0, 8)
  const headers: Record<string, string> = {
    ...request.headers,
    host: request.host,
    'x-amz-date': time,
  }
  if (credentials.sessionToken !== undefined) headers['x-amz-security-token'] = credentials.sessionToken
  const names = Object.keys(headers).sort()
  const lines = names.map((name) => `${name}:${headers[name] ?? ''}`)
  const canonical = ['POST', '/', '', ...lines, '', names.join(';'), sha256(request.body)].join('\n')
  const scope = [day, request.region, request.service, 'aws4_request']
  const key = scope.reduce<string | Buffer>(
    (secret, part) => createHmac('sha256', secret).update(part).digest(),
    `AWS4${credentials.secretAccessKey}`,
  )
  const text = ['AWS4-HMAC-SHA256', time, scope.join('/'), sha256(canonical)].join('\n')
  const signature = createHmac('sha256', key).update(text).digest('hex')
  headers['authorization'] =
    `AWS4-HMAC-SHA256 Credential=${credentials.accessKeyId}/${scope.join('/')}, ` +
    `SignedHeaders=${names.join(';')}, Signature=${signature}`
  return headers
}
