import { awsEndpoint, iamEndpoint } from '../domain/endpoint.ts'
import { memberOf } from '../domain/member.ts'
import type { Credentials } from '../domain/signature.ts'
import { awsErrorCode, forPurpose } from './errors.ts'
import { jsonPost, signedPost } from './signed-post.ts'

/** What the action looks up in the account beside tables, queues and machines. */
export interface Account {
  /** Value of an SSM parameter, by its name and, after a colon, its version or label; undefined when there is none. */
  parameter(name: string): Promise<string | undefined>
  /** One of EC2's quotas, such as `L-1216C47A`: vCPUs; undefined when the answer names none. */
  quota(code: string): Promise<number | undefined>
  /** Names of the roles of an instance profile; undefined when there is no such profile. */
  instanceProfileRoles(name: string): Promise<string[] | undefined>
  /** Whether there is an IAM role of this name. */
  hasRole(name: string): Promise<boolean>
}

/**
 * The account of some credentials. Each look-up is one request of a service whose SDK client would make the action
 * longer by hundreds of kilobytes.
 */
export function createAccount(region: string, credentials: () => Promise<Credentials>): Account {
  const json = async (
    service: keyof typeof endpointVariables,
    target: string,
    body: object,
  ): Promise<unknown> => {
    const endpoint = process.env[endpointVariables[service]] ?? awsEndpoint(service, region)
    return jsonPost({ service, region, endpoint, target, body }, await credentials())
  }
  /** The answer's XML; undefined when IAM has no such thing. */
  const iam = async (parameters: Record<string, string>): Promise<string | undefined> => {
    const { endpoint, region: iamRegion } = iamEndpoint(region)
    const request = {
      service: 'iam',
      region: iamRegion,
      endpoint: process.env['AWS_ENDPOINT_URL_IAM'] ?? endpoint,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ Version: '2010-05-08', ...parameters }).toString(),
    }
    try {
      return await signedPost(request, await credentials())
    } catch (thrown) {
      if (awsErrorCode(thrown) === 'NoSuchEntity') return undefined
      throw thrown
    }
  }
  return {
    // The action that EC2 demands of a launch with such an alias, so a role needs no other.
    parameter: (name) =>
      forPurpose(`look up the SSM parameter ${name}`, async () =>
        valueOf(await json('ssm', 'AmazonSSM.GetParameters', { Names: [name] })),
      ),
    quota: (code) =>
      forPurpose(`look up the quota ${code}`, async () => {
        const body = { ServiceCode: 'ec2', QuotaCode: code }
        const answer = await json('servicequotas', 'ServiceQuotasV20190624.GetServiceQuota', body)
        const value = memberOf(memberOf(answer, 'Quota'), 'Value')
        return typeof value === 'number' ? value : undefined
      }),
    instanceProfileRoles: (name) =>
      forPurpose(`look up the instance profile ${name}`, async () => {
        const xml = await iam({ Action: 'GetInstanceProfile', InstanceProfileName: name })
        if (xml === undefined) return undefined
        return [...xml.matchAll(/<RoleName>([^<]+)/g)].map(([, role = '']) => role)
      }),
    hasRole: (name) =>
      forPurpose(
        `look up the role ${name}`,
        async () => (await iam({ Action: 'GetRole', RoleName: name })) !== undefined,
      ),
  }
}

const endpointVariables = {
  ssm: 'AWS_ENDPOINT_URL_SSM',
  servicequotas: 'AWS_ENDPOINT_URL_SERVICE_QUOTAS',
}

/** Of the first of `Parameters` (https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameters.html). */
function valueOf(answer: unknown): string | undefined {
  const parameters = memberOf(answer, 'Parameters')
  const value = memberOf(Array.isArray(parameters) ? parameters[0] : undefined, 'Value')
  return typeof value === 'string' ? value : undefined
}
