import { DescribeImagesCommand, DescribeSubnetsCommand, type EC2Client } from '@aws-sdk/client-ec2'
import type { PoolSubnet } from '../domain/configuration.ts'
import { RefusedError } from '../domain/errors.ts'
import { forPurpose } from './errors.ts'

/** CPU architecture, as GitHub's runner packages name it. */
export type Architecture = 'x64' | 'arm64'

/** The architecture of an AMI. Throws when the AMI is not there or is of one that GitHub has no Linux runner for. */
export async function describeArchitecture(client: EC2Client, imageId: string): Promise<Architecture> {
  const answer = await forPurpose(`look up the AMI ${imageId}`, () =>
    client.send(new DescribeImagesCommand({ ImageIds: [imageId] })),
  )
  const architecture = answer.Images?.[0]?.Architecture
  if (architecture === 'x86_64') return 'x64'
  if (architecture === 'arm64') return 'arm64'
  throw new RefusedError(
    architecture === undefined
      ? { code: 'image-not-found', message: `There is no AMI ${imageId} in this region.` }
      : { code: 'image-unusable', message: `The AMI ${imageId} is of architecture ${architecture}.` },
  )
}

/**
 * The zones of the subnets: of each zone the first one given, since EC2 refuses two of one zone in a request. The
 * choice does not follow the free addresses: a configuration that changed with them would be rewritten by every
 * refresh. `unused` names those left out.
 */
export async function describeSubnets(
  client: EC2Client,
  subnetIds: readonly string[],
): Promise<{ subnets: PoolSubnet[]; unused: string[] }> {
  const answer = await forPurpose(`look up the subnets ${subnetIds.join(', ')}`, () =>
    client.send(new DescribeSubnetsCommand({ SubnetIds: [...subnetIds] })),
  )
  const known = (answer.Subnets ?? []).flatMap(({ SubnetId, AvailabilityZone }) =>
    SubnetId === undefined || AvailabilityZone === undefined
      ? []
      : [{ subnetId: SubnetId, zone: AvailabilityZone }],
  )
  const position = (subnetId: string) => subnetIds.indexOf(subnetId)
  const subnets = known
    .sort((a, b) => position(a.subnetId) - position(b.subnetId))
    .filter(({ zone }, index, all) => all.findIndex((other) => other.zone === zone) === index)
    .map(({ subnetId, zone }) => ({ subnetId, zone }))
  const used = new Set(subnets.map(({ subnetId }) => subnetId))
  return { subnets, unused: subnetIds.filter((subnetId) => !used.has(subnetId)) }
}
