import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { accountId, instanceAccessKeyId, region } from '../account.ts'
import { type HttpServer, serveHttp } from '../http.ts'

/** What an instance's metadata tell; read anew for each request. */
export interface Metadata {
  instanceId: string
  instanceType: string
  architecture: string
  imageId: string
  zone: string
  lifecycle: 'spot' | 'on-demand'
  /** Without one there are no credentials. */
  roleName: string | undefined
  /** Undefined when the launch template does not let tags be seen. */
  tags: { key: string; value: string }[] | undefined
  userData: Buffer
  /** When EC2 takes the spot instance back. */
  interruptionAt: Date | undefined
  rebalanceNoticedAt: Date | undefined
}

interface Answer {
  status: number
  body: string | Buffer
}

const credentialLifetimeMs = 6 * 3_600_000

/**
 * The metadata service of one instance, IMDSv2 only
 * (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-metadata-v2-how-it-works.html).
 */
export async function startMetadata(read: () => Metadata): Promise<HttpServer> {
  /** When each session token expires, epoch ms. */
  const expiryMs = new Map<string, number>()
  return serveHttp((request, response) => {
    const { status, body } = answer(request, expiryMs, read())
    response.writeHead(status, { 'content-type': 'text/plain', 'content-length': Buffer.byteLength(body) })
    response.end(body)
    return Promise.resolve()
  })
}

function answer(request: IncomingMessage, expiryMs: Map<string, number>, metadata: Metadata): Answer {
  const path = (request.url ?? '/').replace(/^\/(latest|\d{4}-\d\d-\d\d)\//, '')
  if (request.method === 'PUT' && path === 'api/token') return issueToken(request, expiryMs)
  const token = request.headers['x-aws-ec2-metadata-token']
  const authorized = typeof token === 'string' && (expiryMs.get(token) ?? 0) > Date.now()
  if (!authorized) return { status: 401, body: '' }
  if (request.method !== 'GET') return { status: 405, body: '' }
  if (path === 'user-data') return found(metadata.userData.length > 0 ? metadata.userData : undefined)
  if (path === 'dynamic/instance-identity/document') return found(JSON.stringify(identity(metadata)))
  if (!path.startsWith('meta-data')) return { status: 404, body: '' }
  return found(lookUp(tree(metadata), path.slice('meta-data/'.length)))
}

function issueToken(request: IncomingMessage, expiryMs: Map<string, number>): Answer {
  if (request.headers['x-forwarded-for'] !== undefined) return { status: 403, body: '' }
  const seconds = Number(request.headers['x-aws-ec2-metadata-token-ttl-seconds'])
  if (!(seconds >= 1 && seconds <= 21_600)) return { status: 400, body: '' }
  const token = randomUUID()
  expiryMs.set(token, Date.now() + seconds * 1_000)
  return { status: 200, body: token }
}

function found(body: string | Buffer | undefined): Answer {
  return body === undefined ? { status: 404, body: '' } : { status: 200, body }
}

type Tree = { [name: string]: Tree | string | undefined }

function tree(metadata: Metadata): Tree {
  const { instanceId, lifecycle, roleName, tags, interruptionAt, rebalanceNoticedAt } = metadata
  return {
    'ami-id': metadata.imageId,
    'instance-id': instanceId,
    'instance-life-cycle': lifecycle,
    'instance-type': metadata.instanceType,
    'local-hostname': `${instanceId}.ec2.internal`,
    placement: { 'availability-zone': metadata.zone, region },
    services: { domain: 'amazonaws.com', partition: 'aws' },
    tags: tags && { instance: Object.fromEntries(tags.map(({ key, value }) => [key, value])) },
    iam: roleName === undefined ? undefined : iam(instanceId, roleName),
    spot: interruptionAt && {
      'instance-action': JSON.stringify({ action: 'terminate', time: seconds(interruptionAt) }),
      'termination-time': seconds(interruptionAt),
    },
    events: rebalanceNoticedAt && {
      recommendations: { rebalance: JSON.stringify({ noticeTime: seconds(rebalanceNoticedAt) }) },
    },
  }
}

function iam(instanceId: string, roleName: string): Tree {
  const now = Date.now()
  const credentials = {
    Code: 'Success',
    LastUpdated: seconds(new Date(now)),
    Type: 'AWS-HMAC',
    AccessKeyId: instanceAccessKeyId(instanceId, roleName),
    SecretAccessKey: 'sandbox',
    Token: `sandbox-${instanceId}`,
    Expiration: seconds(new Date(now + credentialLifetimeMs)),
  }
  const profile = `arn:aws:iam::${accountId}:instance-profile/${roleName}`
  return {
    info: JSON.stringify({ Code: 'Success', InstanceProfileArn: profile }),
    'security-credentials': { [roleName]: JSON.stringify(credentials) },
  }
}

/** A value, or the listing of a directory. */
function lookUp(root: Tree, path: string): string | undefined {
  let node: Tree | string | undefined = root
  for (const name of path.split('/').filter(Boolean)) {
    if (node === undefined || typeof node === 'string') return undefined
    node = Object.hasOwn(node, decodeURIComponent(name)) ? node[decodeURIComponent(name)] : undefined
  }
  if (node === undefined || typeof node === 'string') return node
  return Object.entries(node)
    .filter(([, child]) => child !== undefined)
    .map(([name, child]) => (typeof child === 'string' || path.startsWith('tags/') ? name : `${name}/`))
    .join('\n')
}

function identity({ instanceId, instanceType, architecture, imageId, zone }: Metadata): object {
  return {
    accountId,
    architecture,
    availabilityZone: zone,
    imageId,
    instanceId,
    instanceType,
    region,
    version: '2017-09-30',
  }
}

function seconds(time: Date): string {
  return time.toISOString().replace(/\.\d+Z$/, 'Z')
}
