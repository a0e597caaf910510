import {
  CreateFleetCommand,
  CreateLaunchTemplateCommand,
  CreateLaunchTemplateVersionCommand,
  RunInstancesCommand,
  TerminateInstancesCommand,
  _InstanceType,
  type EC2Client,
  type RunInstancesCommandInput,
} from '@aws-sdk/client-ec2'
import { messageOf } from '../domain/errors.ts'
import { forEc2Purpose } from './ec2-refusals.ts'
import { awsErrorCode } from './errors.ts'
import { fleetInput, type FleetRequest } from './fleet.ts'
import { templateData, type LaunchTemplateContent } from './launch-template.ts'
import { machineTags, tagList } from './tags.ts'

/**
 * What EC2 says to a request that it is asked to check and not to carry out: that it would, that the role may not, or
 * that something in it is wrong.
 */
export type Verdict =
  { kind: 'allowed' } | { kind: 'denied' | 'refused'; /** In EC2's words. */ evidence: string }

/** Requests that EC2 checks and does not carry out (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/CommonParameters.html, DryRun). */
export interface DryRuns {
  createLaunchTemplate(
    name: string,
    content: LaunchTemplateContent,
    tags: Record<string, string>,
  ): Promise<Verdict>
  createLaunchTemplateVersion(launchTemplateId: string, content: LaunchTemplateContent): Promise<Verdict>
  createFleet(request: FleetRequest): Promise<Verdict>
  /** One machine as the template describes it, without the template: there may be none yet. */
  runInstances(
    content: LaunchTemplateContent,
    instanceType: string,
    subnetId: string,
    tags: Record<string, string>,
  ): Promise<Verdict>
  terminateInstance(instanceId: string): Promise<Verdict>
}

export function createDryRuns(client: EC2Client): DryRuns {
  const DryRun = true
  return {
    createLaunchTemplate: (name, content, tags) =>
      verdict(() =>
        client.send(
          new CreateLaunchTemplateCommand({
            DryRun,
            LaunchTemplateName: name,
            LaunchTemplateData: templateData(content),
            TagSpecifications: [{ ResourceType: 'launch-template', Tags: tagList(tags) }],
          }),
        ),
      ),
    createLaunchTemplateVersion: (LaunchTemplateId, content) =>
      verdict(() =>
        client.send(
          new CreateLaunchTemplateVersionCommand({
            DryRun,
            LaunchTemplateId,
            LaunchTemplateData: templateData(content),
          }),
        ),
      ),
    createFleet: (request) =>
      verdict(() => client.send(new CreateFleetCommand({ ...fleetInput(request), DryRun }))),
    runInstances: (content, instanceType, subnetId, tags) =>
      verdict(() => client.send(new RunInstancesCommand(oneInstance(content, instanceType, subnetId, tags)))),
    terminateInstance: (instanceId) =>
      verdict(() => client.send(new TerminateInstancesCommand({ DryRun, InstanceIds: [instanceId] }))),
  }
}

function oneInstance(
  content: LaunchTemplateContent,
  instanceType: string,
  subnetId: string,
  tags: Record<string, string>,
): RunInstancesCommandInput {
  const { ImageId, IamInstanceProfile, KeyName, BlockDeviceMappings, ...network } = templateData(content)
  const { SecurityGroupIds, NetworkInterfaces, MetadataOptions } = network
  return {
    DryRun: true,
    MinCount: 1,
    MaxCount: 1,
    ImageId,
    // A type that is younger than this SDK is left to EC2's default.
    InstanceType: Object.values(_InstanceType).find((known) => known === instanceType),
    IamInstanceProfile,
    KeyName,
    BlockDeviceMappings,
    MetadataOptions,
    ...(NetworkInterfaces === undefined
      ? { SecurityGroupIds, SubnetId: subnetId }
      : { NetworkInterfaces: NetworkInterfaces.map((each) => ({ ...each, SubnetId: subnetId })) }),
    TagSpecifications: machineTags({ ...content.tags, ...tags }),
  }
}

/** Codes by which EC2 refuses what a request says, rather than for want of rights, of patience or of a connection. */
const refusedCode = /^(Invalid|Missing|Unsupported|Malformed)/

async function verdict(send: () => Promise<unknown>): Promise<Verdict> {
  try {
    await send()
  } catch (thrown) {
    const code = awsErrorCode(thrown) ?? 'unknown error'
    if (code === 'DryRunOperation') return { kind: 'allowed' }
    const evidence = `${code}: ${messageOf(thrown)}`
    if (code === 'UnauthorizedOperation') return { kind: 'denied', evidence }
    if (refusedCode.test(code)) return { kind: 'refused', evidence }
    return forEc2Purpose('let EC2 check a request', () => Promise.reject(asError(thrown)))
  }
  throw new Error('EC2 carried out a request that it was asked only to check.')
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(messageOf(thrown))
}
