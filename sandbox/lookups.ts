import { accountId, region } from './account.ts'
import { decodeJson, jsonAnswer, jsonError } from './aws-json.ts'
import { AwsError, type AwsAnswer, type AwsRequest, type AwsService, serveAws } from './aws-server.ts'
import type { CallLog } from './calls.ts'
import type { SandboxClock } from './clock.ts'
import type { HttpServer } from './http.ts'
import type { Need } from './iam/policy.ts'
import { type JsonObject, textOf, textsOf } from './json.ts'

/** What the account has beside machines, tables and queues; tests change it. */
export interface SandboxLookups {
  /** Values of SSM parameters, by name with the version or label that was asked for. */
  parameters: Map<string, string>
  /** EC2's quotas in vCPUs, by code. */
  quotas: Map<string, number>
  /** Roles of instance profiles, by the profile's name. */
  instanceProfiles: Map<string, string[]>
  /** IAM's roles. */
  roles: Set<string>
  /** For `AWS_ENDPOINT_URL_*`. */
  env: Record<string, string>
  stop: () => Promise<void>
}

/** Systems Manager's parameters, Service Quotas, and what of IAM can be looked up. */
export async function startLookups(calls: CallLog, clock: SandboxClock): Promise<SandboxLookups> {
  const parameters = new Map([['/pool/ami', 'ami-0123456789abcdef0']])
  const quotas = new Map([
    ['L-34B43A08', 256],
    ['L-1216C47A', 256],
  ])
  const instanceProfiles = new Map([['runner-pool', ['runner-pool-instance']]])
  const roles = new Set(['AWSServiceRoleForEC2Spot'])
  const servers: HttpServer[] = []
  const serve = async (service: AwsService) => {
    const server = await serveAws(service, calls, clock)
    servers.push(server)
    return server.origin
  }
  const env = {
    AWS_ENDPOINT_URL_SSM: await serve(
      jsonService('ssm', 'GetParameters', 'AmazonSSM', (request) => getParameters(parameters, request)),
    ),
    AWS_ENDPOINT_URL_SERVICE_QUOTAS: await serve(
      jsonService('servicequotas', 'GetServiceQuota', 'ServiceQuotasV20190624', (request) =>
        getServiceQuota(quotas, request),
      ),
    ),
    AWS_ENDPOINT_URL_IAM: await serve(iamService(instanceProfiles, roles)),
  }
  return {
    parameters,
    quotas,
    instanceProfiles,
    roles,
    env,
    stop: async () => {
      await Promise.all(servers.map((server) => server.stop()))
    },
  }
}

type Answering = (request: AwsRequest) => AwsAnswer

function jsonService(
  service: 'ssm' | 'servicequotas',
  operation: string,
  namespace: string,
  answer: Answering,
): AwsService {
  return {
    service,
    decode: decodeJson,
    execute: (request) => {
      if (request.operation === operation) return Promise.resolve(answer(request))
      throw new AwsError('UnknownOperationException', `The sandbox does not know ${request.operation}.`)
    },
    encodeError: (error) => jsonError(namespace, error),
    needs:
      service === 'ssm'
        ? parameterNeeds
        : ({ params }) => [
            {
              action: `${service}:${operation}`,
              resource: `arn:aws:servicequotas:${region}:${accountId}:ec2/${textOf(params, 'QuotaCode') ?? ''}`,
              context: {},
            },
          ],
    denial: { code: 'AccessDeniedException', status: 400 },
  }
}

/**
 * Each name of a parameter is a resource; those that AWS publishes belong to no account
 * (https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssystemsmanager.html).
 */
function parameterNeeds({ operation, params }: AwsRequest): Need[] {
  return textsOf(params, 'Names').map((name) => {
    const owner = name.startsWith('/aws/service/') ? '' : accountId
    const path = name.replace(/:.*$/, '').replace(/^\//, '')
    return {
      action: `ssm:${operation}`,
      resource: `arn:aws:ssm:${region}:${owner}:parameter/${path}`,
      context: {},
    }
  })
}

function getParameters(parameters: Map<string, string>, { params }: AwsRequest): AwsAnswer {
  const names = textsOf(params, 'Names')
  return jsonAnswer({
    Parameters: names.flatMap((Name) => {
      const Value = parameters.get(Name)
      return Value === undefined ? [] : [{ Name, Value, Type: 'String', Version: 1 }]
    }),
    InvalidParameters: names.filter((name) => !parameters.has(name)),
  })
}

function getServiceQuota(quotas: Map<string, number>, { params }: AwsRequest): AwsAnswer {
  const code = textOf(params, 'QuotaCode') ?? ''
  const value = textOf(params, 'ServiceCode') === 'ec2' ? quotas.get(code) : undefined
  if (value === undefined) throw new AwsError('NoSuchResourceException', `There is no quota ${code}.`)
  return jsonAnswer({ Quota: { ServiceCode: 'ec2', QuotaCode: code, Value: value } })
}

/** IAM's query protocol, as far as it is asked for one profile or one role. */
function iamService(profiles: Map<string, string[]>, roles: Set<string>): AwsService {
  return {
    service: 'iam',
    decode: (_, body) => {
      const { Action: operation = '', ...params } = Object.fromEntries(new URLSearchParams(body))
      return { operation, params }
    },
    execute: ({ operation, params }) => {
      const [content, name] =
        operation === 'GetInstanceProfile'
          ? [profileXml(profiles, textOf(params, 'InstanceProfileName')), 'instance profile']
          : [roleXml(roles, textOf(params, 'RoleName')), 'role']
      if (content === undefined)
        throw new AwsError('NoSuchEntity', `The ${name} with that name cannot be found.`, 404)
      return Promise.resolve(xml(200, `<${operation}Response>${content}</${operation}Response>`))
    },
    encodeError: ({ code, message, status }) =>
      xml(
        status,
        `<ErrorResponse><Error><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`,
      ),
    needs: ({ operation, params }) => [
      { action: `iam:${operation}`, resource: iamResource(params), context: {} },
    ],
    denial: { code: 'AccessDenied', status: 403 },
  }
}

/** AWS's own roles have a path. */
function iamResource(params: JsonObject): string {
  const profile = textOf(params, 'InstanceProfileName')
  const path =
    profile === undefined
      ? `role/aws-service-role/spot.amazonaws.com/${textOf(params, 'RoleName') ?? ''}`
      : `instance-profile/${profile}`
  return `arn:aws:iam::${accountId}:${path}`
}

function profileXml(profiles: Map<string, string[]>, name = ''): string | undefined {
  const roles = profiles.get(name)?.map((role) => `<member><RoleName>${role}</RoleName></member>`)
  if (roles === undefined) return undefined
  const arn = `<Arn>arn:aws:iam::${accountId}:instance-profile/${name}</Arn>`
  return `<InstanceProfile>${arn}<Roles>${roles.join('')}</Roles></InstanceProfile>`
}

function roleXml(roles: Set<string>, name = ''): string | undefined {
  return roles.has(name) ? `<Role><RoleName>${name}</RoleName></Role>` : undefined
}

function xml(status: number, body: string): AwsAnswer {
  return { status, contentType: 'text/xml', body: `<?xml version="1.0"?>${body}` }
}
