import { startSandbox, type Sandbox } from '../../sandbox/sandbox.ts'
import { createEc2, type Ec2 } from '../../src/aws/ec2.ts'
import type { FleetRequest } from '../../src/aws/fleet.ts'
import type { LaunchTemplateContent } from '../../src/aws/launch-template.ts'

/** The sandbox, whose instances never run anything, and the action's view of its EC2. */
export interface Ec2Server {
  sandbox: Sandbox
  ec2: Ec2
  /** A launch template that launches can name. */
  template: { launchTemplateId: string; version: string }
}

export const content: LaunchTemplateContent = {
  imageId: 'ami-0123456789abcdef0',
  instanceProfile: { name: 'runner-pool' },
  securityGroupIds: ['sg-aaaa1111'],
  rootVolume: undefined,
  keyName: undefined,
  associatePublicIp: undefined,
  metadataHopLimit: 1,
  tags: { Name: 'pool' },
  userData: Buffer.from('#!/bin/bash\n').toString('base64'),
}

/** What the caller's policy wants on everything that is created. */
export const tags = { 'ec2-runner-pool': 'octo-repo' }

export async function startEc2Server(): Promise<Ec2Server> {
  const sandbox = await startSandbox({ pool: '*' })
  sandbox.ec2.onLaunch = () => ({ neverBoot: true, bootDelayMs: 3_600_000 })
  Object.assign(process.env, sandbox.env)
  const ec2 = createEc2('us-east-1')
  return { sandbox, ec2, template: await ec2.createLaunchTemplate('template', content, 'hash', tags) }
}

/** Two spot instances of 2 vCPUs. */
export function fleetRequest(
  { template }: Pick<Ec2Server, 'template'>,
  change: Partial<FleetRequest> = {},
): FleetRequest {
  return {
    clientToken: `token-${performance.now()}`,
    count: 2,
    launchTemplateId: template.launchTemplateId,
    launchTemplateVersion: template.version,
    subnets: [
      { subnetId: 'subnet-aaaa1111', zone: 'us-east-1a' },
      { subnetId: 'subnet-bbbb2222', zone: 'us-east-1b' },
    ],
    resourceClass: { cpu: 2, memoryMib: 4_096 },
    usageClass: 'spot',
    allowedInstanceTypes: ['c*', 'm*', 'r*'],
    tags,
    ...change,
  }
}
