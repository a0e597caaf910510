import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { runStep } from '../../sandbox/step.ts'

/** The bundle loads each of the SDK's sources of credentials on demand, so each is tried in the bundle itself. */
let server: Server
let origin: string
let directory: string
const signers = new Set<string>()

const expiration = '2100-01-01T00:00:00Z'
const credentials = (id: string) => ({
  AccessKeyId: id,
  SecretAccessKey: 'secret',
  Token: 'token',
  SessionToken: 'token',
  Expiration: expiration,
})

/** STS, the metadata service, a container's credentials; what is signed is DynamoDB's, which has no such table. */
function answer(path: string, body: string): { status: number; text: string } {
  if (body.includes('Action=AssumeRoleWithWebIdentity')) {
    const { AccessKeyId, SecretAccessKey, SessionToken } = credentials('AKIAWEBIDENTITY')
    const text = `<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleWithWebIdentityResult><Credentials><AccessKeyId>${AccessKeyId}</AccessKeyId><SecretAccessKey>${SecretAccessKey}</SecretAccessKey><SessionToken>${SessionToken}</SessionToken><Expiration>${expiration}</Expiration></Credentials></AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>`
    return { status: 200, text }
  }
  if (path === '/container') return { status: 200, text: JSON.stringify(credentials('AKIACONTAINER')) }
  if (path === '/latest/api/token') return { status: 200, text: 'metadata-token' }
  if (path === '/latest/meta-data/iam/security-credentials/') return { status: 200, text: 'role' }
  if (path.startsWith('/latest/meta-data/iam/security-credentials')) {
    return { status: 200, text: JSON.stringify({ Code: 'Success', ...credentials('AKIAMETADATA') }) }
  }
  return { status: 400, text: JSON.stringify({ __type: 'ResourceNotFoundException', message: 'no such table' }) }
}

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'runner-pool-credentials-'))
  server = createServer((request, response) => {
    const signer = /Credential=(\w+)\//.exec(request.headers.authorization ?? '')?.[1]
    if (signer !== undefined) signers.add(signer)
    let body = ''
    request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk))
    request.on('end', () => {
      const { status, text } = answer(request.url ?? '', body)
      response.writeHead(status).end(text)
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  origin = `http://127.0.0.1:${address.port}`
  const process = `{"Version":1,"AccessKeyId":"AKIAPROCESS","SecretAccessKey":"secret"}`
  await writeFile(join(directory, 'token'), 'web-identity-token')
  await writeFile(join(directory, 'credentials'), '[default]\naws_access_key_id=AKIAFILE\naws_secret_access_key=secret\n')
  await writeFile(join(directory, 'process.json'), process)
  await writeFile(join(directory, 'config'), `[default]\ncredential_process=cat ${join(directory, 'process.json')}\n`)
})

afterAll(async () => {
  server.close()
  await rm(directory, { recursive: true })
})

const sources: [string, string, () => Record<string, string>][] = [
  ['the environment', 'AKIAENVIRONMENT', () => ({ AWS_ACCESS_KEY_ID: 'AKIAENVIRONMENT', AWS_SECRET_ACCESS_KEY: 'secret' })],
  ['the shared credentials file', 'AKIAFILE', () => ({ AWS_SHARED_CREDENTIALS_FILE: join(directory, 'credentials') })],
  ['a process', 'AKIAPROCESS', () => ({ AWS_CONFIG_FILE: join(directory, 'config') })],
  [
    'web identity',
    'AKIAWEBIDENTITY',
    () => ({ AWS_WEB_IDENTITY_TOKEN_FILE: join(directory, 'token'), AWS_ROLE_ARN: 'arn:aws:iam::123456789012:role/r' }),
  ],
  ['a container', 'AKIACONTAINER', () => ({ AWS_CONTAINER_CREDENTIALS_FULL_URI: `${origin}/container` })],
  ['the metadata of an instance', 'AKIAMETADATA', () => ({ AWS_EC2_METADATA_SERVICE_ENDPOINT: origin })],
]

test.each(sources)('the bundle signs with the credentials of %s', async (_, accessKeyId, environment) => {
  signers.clear()
  const common = { AWS_ENDPOINT_URL: origin, AWS_REGION: 'us-east-1', GITHUB_API_URL: origin, GITHUB_SERVER_URL: origin }
  const { log } = await runStep({ sandbox: { env: common }, with: { mode: 'release' }, runId: '1', env: environment() })
  expect({ signers: [...signers], log }).toEqual({ signers: [accessKeyId], log: expect.any(String) })
})
