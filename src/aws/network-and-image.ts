import {
  DescribeImagesCommand,
  DescribeSecurityGroupsCommand,
  DescribeSubnetsCommand,
  GetInstanceTypesFromInstanceRequirementsCommand,
  type EC2Client,
  type Image,
} from '@aws-sdk/client-ec2'
import type { PoolSubnet, ResourceClass } from '../domain/configuration.ts'
import { RefusedError } from '../domain/errors.ts'
import type { RootVolume } from '../domain/root-volume.ts'
import { forEc2Purpose } from './ec2-refusals.ts'
import { anyPricePercentage, instanceRequirements } from './fleet.ts'

/** CPU architecture, as GitHub's runner packages name it. */
export type Architecture = 'x64' | 'arm64'

/** What the pool has to know of an AMI. */
export interface MachineImage {
  imageId: string
  architecture: Architecture
  /** Undefined for an image without an EBS root volume. */
  rootVolume: RootVolume | undefined
}

/** Looks an AMI up. Throws when it is not there or of an architecture that GitHub has no Linux runner for. */
export async function describeImage(client: EC2Client, imageId: string): Promise<MachineImage> {
  const answer = await forEc2Purpose(`look up the AMI ${imageId}`, () =>
    client.send(new DescribeImagesCommand({ ImageIds: [imageId] })),
  )
  const [image] = answer.Images ?? []
  const architecture = architectures[image?.Architecture ?? '']
  if (image === undefined || architecture === undefined || image.State !== 'available') {
    throw new RefusedError(
      image === undefined
        ? { code: 'image-not-found', message: `There is no AMI ${imageId} in this region.` }
        : {
            code: 'image-unusable',
            message:
              architecture === undefined
                ? `The AMI ${imageId} is of architecture ${image.Architecture ?? 'unknown'}.`
                : `The AMI ${imageId} is ${image.State ?? 'in no state'}, not available.`,
          },
    )
  }
  return { imageId, architecture, rootVolume: rootVolumeOf(image) }
}

const architectures: Partial<Record<string, Architecture>> = { x86_64: 'x64', arm64: 'arm64' }

function rootVolumeOf({
  RootDeviceName: deviceName,
  BlockDeviceMappings = [],
}: Image): RootVolume | undefined {
  const ebs = BlockDeviceMappings.find((mapping) => mapping.DeviceName === deviceName)?.Ebs
  if (deviceName === undefined || ebs?.VolumeSize === undefined) return undefined
  const {
    VolumeSize: sizeGib,
    VolumeType: type = 'gp2',
    Throughput: throughputMibPerSecond,
    Iops: iops,
  } = ebs
  return { deviceName, sizeGib, type, throughputMibPerSecond, iops }
}

/** A subnet as EC2 knows it now. */
export interface SubnetFacts extends PoolSubnet {
  vpcId: string
  freeAddresses: number
}

/**
 * The zones of the subnets: of each zone the first one given, since EC2 refuses two of one zone in a request. The
 * choice does not follow the free addresses: a configuration that changed with them would be rewritten by every
 * refresh. `unused` names those left out, `known` has all with what they are now.
 */
export async function describeSubnets(
  client: EC2Client,
  subnetIds: readonly string[],
): Promise<{ subnets: PoolSubnet[]; unused: string[]; known: SubnetFacts[] }> {
  const answer = await forEc2Purpose(`look up the subnets ${subnetIds.join(', ')}`, () =>
    client.send(new DescribeSubnetsCommand({ SubnetIds: [...subnetIds] })),
  )
  const known = (answer.Subnets ?? []).flatMap(
    ({
      SubnetId: subnetId,
      AvailabilityZone: zone,
      VpcId: vpcId = '',
      AvailableIpAddressCount: freeAddresses = 0,
    }) => (subnetId === undefined || zone === undefined ? [] : [{ subnetId, zone, vpcId, freeAddresses }]),
  )
  const position = (subnetId: string) => subnetIds.indexOf(subnetId)
  const subnets = known
    .sort((a, b) => position(a.subnetId) - position(b.subnetId))
    .filter(({ zone }, index, all) => all.findIndex((other) => other.zone === zone) === index)
    .map(({ subnetId, zone }) => ({ subnetId, zone }))
  const used = new Set(subnets.map(({ subnetId }) => subnetId))
  return { subnets, unused: subnetIds.filter((subnetId) => !used.has(subnetId)), known }
}

/** The VPC of each security group; throws when one of them is not there. */
export async function describeSecurityGroups(
  client: EC2Client,
  groupIds: readonly string[],
): Promise<{ groupId: string; vpcId: string }[]> {
  const answer = await forEc2Purpose(`look up the security groups ${groupIds.join(', ')}`, () =>
    client.send(new DescribeSecurityGroupsCommand({ GroupIds: [...groupIds] })),
  )
  return (answer.SecurityGroups ?? []).map(({ GroupId: groupId = '', VpcId: vpcId = '' }) => ({
    groupId,
    vpcId,
  }))
}

/** The instance types of this region that an AMI's architecture, a class and the allowed types leave. */
export async function listInstanceTypes(
  client: EC2Client,
  architecture: Architecture,
  resourceClass: ResourceClass,
  allowedInstanceTypes: readonly string[],
): Promise<string[]> {
  const found: string[] = []
  let token: string | undefined
  do {
    const page = await forEc2Purpose('look up the instance types of a class', () =>
      client.send(
        new GetInstanceTypesFromInstanceRequirementsCommand({
          ArchitectureTypes: [architecture === 'x64' ? 'x86_64' : 'arm64'],
          VirtualizationTypes: ['hvm'],
          InstanceRequirements: {
            ...instanceRequirements(resourceClass, allowedInstanceTypes),
            OnDemandMaxPricePercentageOverLowestPrice: anyPricePercentage,
          },
          NextToken: token,
        }),
      ),
    )
    found.push(...(page.InstanceTypes ?? []).flatMap(({ InstanceType: type }) => type ?? []))
    token = page.NextToken
  } while (token)
  return found
}
