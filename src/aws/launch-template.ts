import { randomUUID } from 'node:crypto'
import {
  CreateLaunchTemplateCommand,
  CreateLaunchTemplateVersionCommand,
  DeleteLaunchTemplateVersionsCommand,
  DescribeLaunchTemplatesCommand,
  DescribeLaunchTemplateVersionsCommand,
  type EC2Client,
  type LaunchTemplateBlockDeviceMappingRequest,
  type RequestLaunchTemplateData,
} from '@aws-sdk/client-ec2'
import { PoolError } from '../domain/errors.ts'
import type { RootVolume } from '../domain/root-volume.ts'
import { forEc2Purpose } from './ec2-refusals.ts'
import { awsErrorCode } from './errors.ts'
import { machineTags, tagList } from './tags.ts'

/** What every instance of the pool is launched with. */
export interface LaunchTemplateContent {
  imageId: string
  instanceProfile: { name: string } | { arn: string }
  securityGroupIds: readonly string[]
  /** Undefined for the one that the AMI brings along. */
  rootVolume: RootVolume | undefined
  /** Name of a key pair; undefined for none. */
  keyName: string | undefined
  /** Undefined for what the subnet says. */
  associatePublicIp: boolean | undefined
  metadataHopLimit: number
  /** Of instances and volumes; those of a launch come on top. */
  tags: Readonly<Record<string, string>>
  /** Base64 of at most 16,384 bytes. */
  userData: string
}

/** A version of a launch template: what a launch names. */
export interface LaunchTemplateVersion {
  launchTemplateId: string
  version: string
}

/** Versions kept beside the current one, for provisions that read the configuration before the last refresh. */
const keptVersions = 5

/** Id of the launch template with this name, or undefined when there is none. */
export async function findLaunchTemplate(client: EC2Client, name: string): Promise<string | undefined> {
  return forEc2Purpose(`look up the launch template ${name}`, async () => {
    try {
      const answer = await client.send(new DescribeLaunchTemplatesCommand({ LaunchTemplateNames: [name] }))
      return answer.LaunchTemplates?.[0]?.LaunchTemplateId
    } catch (thrown) {
      if (awsErrorCode(thrown) === 'InvalidLaunchTemplateName.NotFoundException') return undefined
      throw thrown
    }
  })
}

/**
 * Creates the launch template; its content is version 1. Where another refresh created it meanwhile, the content
 * becomes one more version.
 */
export async function createLaunchTemplate(
  client: EC2Client,
  name: string,
  content: LaunchTemplateContent,
  description: string,
  tags: Record<string, string>,
): Promise<LaunchTemplateVersion> {
  const create = new CreateLaunchTemplateCommand({
    // The SDK's repeat of a call whose answer was lost is then no second template.
    ClientToken: randomUUID(),
    LaunchTemplateName: name,
    VersionDescription: description,
    LaunchTemplateData: templateData(content),
    TagSpecifications: [{ ResourceType: 'launch-template', Tags: tagList(tags) }],
  })
  const answer = await forEc2Purpose(`create the launch template ${name}`, () =>
    unlessNameIsTaken(() => client.send(create)),
  )
  if (answer)
    return version(answer.LaunchTemplate?.LaunchTemplateId, answer.LaunchTemplate?.LatestVersionNumber)
  return addVersion(client, { LaunchTemplateName: name }, content, description)
}

/** Adds a version with this content. */
export async function createLaunchTemplateVersion(
  client: EC2Client,
  launchTemplateId: string,
  content: LaunchTemplateContent,
  description: string,
): Promise<LaunchTemplateVersion> {
  return addVersion(client, { LaunchTemplateId: launchTemplateId }, content, description)
}

async function addVersion(
  client: EC2Client,
  template: { LaunchTemplateId: string } | { LaunchTemplateName: string },
  content: LaunchTemplateContent,
  description: string,
): Promise<LaunchTemplateVersion> {
  const { LaunchTemplateVersion: created } = await forEc2Purpose('add a version to the launch template', () =>
    client.send(
      new CreateLaunchTemplateVersionCommand({
        ...template,
        ClientToken: randomUUID(),
        VersionDescription: description,
        LaunchTemplateData: templateData(content),
      }),
    ),
  )
  return version(created?.LaunchTemplateId, created?.VersionNumber)
}

async function unlessNameIsTaken<T>(send: () => Promise<T>): Promise<T | undefined> {
  try {
    return await send()
  } catch (thrown) {
    if (awsErrorCode(thrown) === 'InvalidLaunchTemplateName.AlreadyExistsException') return undefined
    throw thrown
  }
}

/** Deletes old versions but the default one, which EC2 does not let go, and the newest few. */
export async function pruneLaunchTemplateVersions(
  client: EC2Client,
  launchTemplateId: string,
): Promise<number> {
  const numbers: number[] = []
  let token: string | undefined
  do {
    const page = await forEc2Purpose('list the versions of the launch template', () =>
      client.send(
        new DescribeLaunchTemplateVersionsCommand({
          LaunchTemplateId: launchTemplateId,
          MaxResults: 200,
          NextToken: token,
        }),
      ),
    )
    for (const { VersionNumber: number, DefaultVersion: isDefault } of page.LaunchTemplateVersions ?? []) {
      if (number !== undefined && isDefault !== true) numbers.push(number)
    }
    token = page.NextToken
  } while (token)
  const old = numbers.sort((a, b) => b - a).slice(keptVersions + 1)
  if (old.length > 0) {
    await forEc2Purpose('delete old versions of the launch template', () =>
      client.send(
        new DeleteLaunchTemplateVersionsCommand({
          LaunchTemplateId: launchTemplateId,
          Versions: old.map(String),
        }),
      ),
    )
  }
  return old.length
}

/** The content as EC2 takes it. */
export function templateData(content: LaunchTemplateContent): RequestLaunchTemplateData {
  return {
    ImageId: content.imageId,
    IamInstanceProfile:
      'arn' in content.instanceProfile
        ? { Arn: content.instanceProfile.arn }
        : { Name: content.instanceProfile.name },
    ...networkData(content),
    ...(content.rootVolume === undefined ? {} : { BlockDeviceMappings: [rootMapping(content.rootVolume)] }),
    ...(content.keyName === undefined ? {} : { KeyName: content.keyName }),
    UserData: content.userData,
    // A machine that powers itself off is gone, whoever or whatever powered it off.
    InstanceInitiatedShutdownBehavior: 'terminate',
    MetadataOptions: {
      HttpEndpoint: 'enabled',
      HttpTokens: 'required',
      HttpPutResponseHopLimit: content.metadataHopLimit,
      // An account may have them on by default, and then EC2 refuses tag keys with a slash or a space.
      InstanceMetadataTags: 'disabled',
    },
    TagSpecifications: machineTags(content.tags),
  }
}

/** Who decides on public addresses must describe the interface; its subnet is still the launch's to choose. */
function networkData({
  securityGroupIds,
  associatePublicIp,
}: LaunchTemplateContent): Pick<RequestLaunchTemplateData, 'SecurityGroupIds' | 'NetworkInterfaces'> {
  if (associatePublicIp === undefined) return { SecurityGroupIds: [...securityGroupIds] }
  return {
    NetworkInterfaces: [
      {
        DeviceIndex: 0,
        AssociatePublicIpAddress: associatePublicIp,
        DeleteOnTermination: true,
        Groups: [...securityGroupIds],
      },
    ],
  }
}

/** Encryption is not said, so that the AMI's and the account's settings hold. */
function rootMapping(volume: RootVolume): LaunchTemplateBlockDeviceMappingRequest {
  return {
    DeviceName: volume.deviceName,
    Ebs: {
      VolumeSize: volume.sizeGib,
      VolumeType: volume.type,
      Throughput: volume.throughputMibPerSecond,
      Iops: volume.iops,
      DeleteOnTermination: true,
    },
  }
}

function version(launchTemplateId: string | undefined, number: number | undefined): LaunchTemplateVersion {
  if (launchTemplateId === undefined || number === undefined) {
    throw new PoolError({
      code: 'call-failed',
      message: 'EC2 does not say the id and version of the launch template.',
    })
  }
  return { launchTemplateId, version: String(number) }
}
