import { awsEndpoint } from '../domain/endpoint.ts'
import type { Credentials } from '../domain/signature.ts'
import { forPurpose } from './errors.ts'
import { signedPost } from './signed-post.ts'

/** What the action looks up in the account beside tables, queues and machines. */
export interface Account {
  /** Value of an SSM parameter, by its name and, after a colon, its version or label; undefined when there is none. */
  parameter(name: string): Promise<string | undefined>
}

/**
 * The account of some credentials. Each look-up is one request of a service whose SDK client would make the action
 * longer by hundreds of kilobytes.
 */
export function createAccount(region: string, credentials: () => Promise<Credentials>): Account {
  const arn = region.startsWith('cn-') ? 'arn:aws-cn:' : 'arn:aws:'
  const json = async (service: 'ssm', target: string, body: object): Promise<unknown> => {
    const endpoint = process.env['AWS_ENDPOINT_URL_SSM'] ?? awsEndpoint(service, region, arn)
    const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': target }
    const request = { service, region, endpoint, headers, body: JSON.stringify(body) }
    return JSON.parse(await signedPost(request, await credentials()))
  }
  return {
    // The action that EC2 demands of a launch with such an alias, so a role needs no other.
    parameter: (name) =>
      forPurpose(`look up the SSM parameter ${name}`, async () =>
        valueOf(await json('ssm', 'AmazonSSM.GetParameters', { Names: [name] })),
      ),
  }
}

/** Of the first of `Parameters` (https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameters.html). */
function valueOf(answer: unknown): string | undefined {
  const parameters = memberOf(answer, 'Parameters')
  const value = memberOf(Array.isArray(parameters) ? parameters[0] : undefined, 'Value')
  return typeof value === 'string' ? value : undefined
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(name) : undefined
}
