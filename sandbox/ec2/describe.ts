import { accountId, vpcId } from '../account.ts'
import { AwsError } from '../aws-server.ts'
import { type JsonObject, objectOf, objectsOf, textsOf } from '../json.ts'
import { images, securityGroups, subnets } from './catalogue.ts'
import { filtered, mergedTags, tagsOf } from './filters.ts'
import { type Ec2Instance, instanceStates } from './instance.ts'
import { selectTypes } from './requirements.ts'
import { page } from './wire.ts'

/** `pageItems` makes pages smaller than was asked for, as EC2 may. */
export function describeInstances(all: Ec2Instance[], params: JsonObject, pageItems?: number): JsonObject {
  const ids = textsOf(params, 'InstanceId')
  if (ids.length > 0 && params['MaxResults'] !== undefined) {
    throw new AwsError(
      'InvalidParameterCombination',
      'The parameter instancesSet cannot be used with the parameter maxResults',
    )
  }
  const asked = ids.length > 0 ? ids.map((id) => instanceOf(all, id)) : all
  const fields: Record<string, (instance: Ec2Instance) => string | undefined> = {
    'instance-id': ({ id }) => id,
    'instance-state-name': ({ state }) => state,
    'instance-type': ({ type }) => type.name,
    'instance-lifecycle': ({ lifecycle }) => (lifecycle === 'spot' ? 'spot' : undefined),
    'availability-zone': ({ subnet }) => subnet.zone,
    'subnet-id': ({ subnet }) => subnet.subnetId,
    'image-id': ({ imageId }) => imageId,
  }
  const matching = filtered(params, asked, fields, ({ tags }) => tags)
  const { items, nextToken } = page(params, matching, [5, 1_000], pageItems)
  return { reservationSet: items.map(reservationXml), nextToken }
}

/** Running instances only, unless asked otherwise; nothing of the pool asks otherwise. */
export function describeInstanceStatus(all: Ec2Instance[], params: JsonObject): JsonObject {
  const ids = textsOf(params, 'InstanceId')
  const asked = ids.length > 0 ? ids.map((id) => instanceOf(all, id)) : all
  const running = asked.filter(({ state }) => state === 'running')
  const { items, nextToken } = page(params, running, [5, 1_000])
  return {
    instanceStatusSet: items.map(({ id, state, subnet, isImpaired }) => ({
      instanceId: id,
      availabilityZone: subnet.zone,
      instanceState: stateXml(state),
      instanceStatus: { status: isImpaired ? 'impaired' : 'ok' },
      systemStatus: { status: 'ok' },
    })),
    nextToken,
  }
}

export function instanceOf(all: Ec2Instance[], id: string): Ec2Instance {
  if (!/^i-[0-9a-f]{8,17}$/.test(id)) {
    throw new AwsError('InvalidInstanceID.Malformed', `Invalid id: "${id}" (expecting "i-...")`)
  }
  const instance = all.find((other) => other.id === id)
  if (instance !== undefined) return instance
  throw new AwsError('InvalidInstanceID.NotFound', `The instance ID '${id}' does not exist`)
}

export function stateXml(state: Ec2Instance['state']): JsonObject {
  return { code: instanceStates[state], name: state }
}

function reservationXml(instance: Ec2Instance): JsonObject {
  const { id, state, stateReason, type, subnet, lifecycle, imageId, tags, data, launchedAt } = instance
  const groupIds = [data, ...objectsOf(data, 'NetworkInterface')].flatMap((from) =>
    textsOf(from, 'SecurityGroupId'),
  )
  const groups = groupIds.map((groupId) => ({
    groupId,
    groupName: securityGroups.find((group) => group.groupId === groupId)?.name ?? groupId,
  }))
  const profile = objectOf(data, 'IamInstanceProfile')
  return {
    reservationId: id.replace('i-', 'r-'),
    ownerId: accountId,
    groupSet: [],
    instancesSet: [
      {
        instanceId: id,
        imageId,
        instanceState: stateXml(state),
        reason: stateReason?.message ?? '',
        instanceType: type.name,
        launchTime: launchedAt.toISOString(),
        placement: { availabilityZone: subnet.zone, tenancy: 'default' },
        subnetId: subnet.subnetId,
        vpcId,
        architecture: type.architecture,
        ...(lifecycle === 'spot' && { instanceLifecycle: 'spot' }),
        tagSet: tags,
        groupSet: groups,
        ...(Object.keys(profile).length > 0 && {
          iamInstanceProfile: {
            arn: profile['Arn'] ?? `arn:aws:iam::${accountId}:instance-profile/${String(profile['Name'])}`,
          },
        }),
        ...(stateReason && { stateReason }),
      },
    ],
  }
}

export function createTags(all: Ec2Instance[], params: JsonObject): JsonObject {
  const instances = textsOf(params, 'ResourceId').map((id) => instanceOf(all, id))
  for (const instance of instances) instance.tags = mergedTags(instance.tags, tagsOf(params))
  return { return: true }
}

export function describeImages(params: JsonObject): JsonObject {
  const ids = textsOf(params, 'ImageId')
  refuseUnknown(ids, images, (image) => image.imageId, 'InvalidAMIID', /^ami-[0-9a-f]{8,17}$/, 'The image id')
  const asked = images.filter(({ imageId }) => ids.length === 0 || ids.includes(imageId))
  return {
    imagesSet: filtered(params, asked, {
      'image-id': ({ imageId }) => imageId,
      architecture: ({ architecture }) => architecture,
      name: ({ name }) => name,
    }).map(({ imageId, architecture, name, owner }) => ({
      imageId,
      architecture,
      name,
      imageState: 'available',
      imageOwnerId: owner ?? accountId,
      imageType: 'machine',
      rootDeviceName: '/dev/xvda',
      rootDeviceType: 'ebs',
      virtualizationType: 'hvm',
      blockDeviceMapping: [{ deviceName: '/dev/xvda', ebs: { volumeSize: 8, volumeType: 'gp3' } }],
    })),
  }
}

export function describeSubnets(params: JsonObject): JsonObject {
  const ids = textsOf(params, 'SubnetId')
  refuseUnknown(
    ids,
    subnets,
    (subnet) => subnet.subnetId,
    'InvalidSubnetID',
    /^subnet-[0-9a-f]{8,17}$/,
    'The subnet ID',
  )
  const asked = subnets.filter(({ subnetId }) => ids.length === 0 || ids.includes(subnetId))
  const matching = filtered(params, asked, {
    'subnet-id': ({ subnetId }) => subnetId,
    'availability-zone': ({ zone }) => zone,
    'vpc-id': ({ vpcId: own = vpcId }) => own,
  })
  const { items, nextToken } = page(params, matching, [5, 1_000])
  return {
    subnetSet: items.map(({ subnetId, zone, vpcId: own = vpcId, freeAddresses = 4_091 }) => ({
      subnetId,
      availabilityZone: zone,
      vpcId: own,
      state: 'available',
      availableIpAddressCount: freeAddresses,
      ownerId: accountId,
    })),
    nextToken,
  }
}

export function describeSecurityGroups(params: JsonObject): JsonObject {
  const ids = textsOf(params, 'GroupId')
  refuseUnknown(
    ids,
    securityGroups,
    (group) => group.groupId,
    'InvalidGroup',
    /^sg-[0-9a-f]{8,17}$/,
    'The security group',
  )
  return {
    securityGroupInfo: securityGroups
      .filter(({ groupId }) => ids.length === 0 || ids.includes(groupId))
      .map(({ groupId, name, vpcId: own = vpcId }) => ({
        groupId,
        groupName: name,
        vpcId: own,
        ownerId: accountId,
      })),
  }
}

function refuseUnknown<T>(
  ids: string[],
  known: readonly T[],
  idOf: (one: T) => string,
  code: string,
  form: RegExp,
  what: string,
): void {
  for (const id of ids) {
    if (!form.test(id)) throw new AwsError(`${code}.Malformed`, `Invalid id: "${id}"`)
    if (!known.some((one) => idOf(one) === id))
      throw new AwsError(`${code}.NotFound`, `${what} '${id}' does not exist`)
  }
}

/** The types of the region that a machine of the architecture and the requirements can be, on-demand. */
export function instanceTypesFromRequirements(params: JsonObject): JsonObject {
  const [architecture] = textsOf(params, 'ArchitectureType')
  if (architecture !== 'x86_64' && architecture !== 'arm64') {
    throw new AwsError('InvalidParameterValue', `The architecture ${architecture ?? ''} is not valid.`)
  }
  const types = selectTypes(objectOf(params, 'InstanceRequirements'), architecture, 'on-demand')
  const { items, nextToken } = page(params, types, [1, 1_000])
  return { instanceTypeSet: items.map(({ name }) => ({ instanceType: name })), nextToken }
}
