import { accountId, region, roleArn, vpcId } from '../account.ts'
import type { Context, Need } from '../iam/policy.ts'
import { type JsonObject, objectOf, objectsOf, textOf, textsOf } from '../json.ts'
import { images, securityGroups, subnets } from './catalogue.ts'
import { specifiedTags, type Tag } from './filters.ts'
import type { Ec2Instance } from './instance.ts'
import type { LaunchTemplate, LaunchTemplates } from './launch-templates.ts'

/** What there is to know about the resources that a call names. */
export interface Known {
  templates: LaunchTemplates
  instances: { all: ReadonlyMap<string, Ec2Instance> }
}

/**
 * What a call to EC2 needs (https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2.html).
 * What does not exist needs nothing: EC2 then says that it does not.
 */
export function needs(known: Known, operation: string, params: JsonObject): Need[] {
  const action = `ec2:${operation}`
  switch (operation) {
    case 'CreateFleet':
      return fleetNeeds(known, params)
    case 'RunInstances':
      return runNeeds(known, params)
    case 'TerminateInstances':
      return textsOf(params, 'InstanceId').flatMap((id) => {
        const instance = known.instances.all.get(id)
        if (instance === undefined) return []
        const context = { 'ec2:InstanceID': id, ...tagContext('aws:ResourceTag', instance.tags) }
        return { action, resource: arn(`instance/${id}`), context }
      })
    case 'CreateLaunchTemplate': {
      const tags = specifiedTags(params, 'launch-template')
      const own = { action, resource: arn('launch-template/*'), context: tagContext('aws:RequestTag', tags) }
      return [own, ...(tags.length > 0 ? [tagging('launch-template', tags, operation)] : [])]
    }
    case 'CreateLaunchTemplateVersion':
    case 'DeleteLaunchTemplateVersions':
    case 'ModifyLaunchTemplate':
    case 'DeleteLaunchTemplate':
      return namedTemplates(known, params).map((template) => ({ action, ...templateResource(template) }))
    default:
      return [{ action, resource: '*', context: {} }]
  }
}

/**
 * A fleet's launch needs CreateFleet and RunInstances on everything it uses and makes, the tagging of what it makes,
 * and the role that the machines get. AWS's reference gives CreateFleet fewer types of resources than RunInstances;
 * which of them EC2 looks at is not verified, so both are asked about all.
 */
function fleetNeeds(known: Known, params: JsonObject): Need[] {
  const configs = objectsOf(params, 'LaunchTemplateConfigs')
  const specifications = configs.map((config) => objectOf(config, 'LaunchTemplateSpecification'))
  const own = configs.flatMap((config) => objectsOf(config, 'Overrides'))
  const isSpot =
    textOf(objectOf(params, 'TargetCapacitySpecification'), 'DefaultTargetCapacityType') === 'spot'
  const resources = [
    ...launchResources(known, params, specifications, own),
    ...(isSpot ? [{ resource: arn('spot-instances-request/*'), context: {} }] : []),
  ]
  const operations = ['CreateFleet', 'RunInstances']
  return [
    ...operations.flatMap((operation) =>
      resources.map((resource) => ({ action: `ec2:${operation}`, ...resource })),
    ),
    { action: 'ec2:CreateFleet', resource: arn('fleet/*'), context: {} },
    ...taggings(params, operations),
    ...passes([...versions(known, specifications), ...own]),
  ]
}

/** The same for machines that are described by the call itself, or by a template and it; it launches on demand. */
function runNeeds(known: Known, params: JsonObject): Need[] {
  const specifications = [objectOf(params, 'LaunchTemplate')]
  return [
    ...launchResources(known, params, specifications, [params]).map((resource) => ({
      action: 'ec2:RunInstances',
      ...resource,
    })),
    ...taggings(params, ['RunInstances']),
    ...passes([...versions(known, specifications), params]),
  ]
}

type Resource = Pick<Need, 'resource' | 'context'>

/** What a launch from templates uses and makes, with what the call itself says of its machines. */
function launchResources(
  known: Known,
  params: JsonObject,
  specifications: readonly JsonObject[],
  own: readonly JsonObject[],
): Resource[] {
  const machines = [...versions(known, specifications), ...own]
  const described = [...machines, ...machines.flatMap((one) => objectsOf(one, 'NetworkInterface'))]
  const texts = (name: string) => [...new Set(described.flatMap((one) => textOf(one, name) ?? []))]
  const volumes = machines.flatMap((one) => objectsOf(one, 'BlockDeviceMapping'))
  return [
    ...specifications.flatMap((one) => namedTemplates(known, one)).map(templateResource),
    ...taggedResources(params),
    ...plainResources({
      images: texts('ImageId'),
      snapshots: volumes.flatMap((one) => textOf(objectOf(one, 'Ebs'), 'SnapshotId') ?? []),
      groups: [...new Set(described.flatMap((one) => textsOf(one, 'SecurityGroupId')))],
      subnets: texts('SubnetId'),
      keys: texts('KeyName'),
    }),
  ]
}

/** What a launch makes and tags. */
const made = ['instance', 'volume']

function taggedResources(params: JsonObject): Resource[] {
  return made.map((type) => ({
    resource: arn(`${type}/*`),
    context: tagContext('aws:RequestTag', specifiedTags(params, type)),
  }))
}

/** What a launch uses and makes besides, by name, with the keys that the reference gives it. */
function plainResources(
  used: Record<'images' | 'snapshots' | 'groups' | 'subnets' | 'keys', readonly string[]>,
): Resource[] {
  return [
    ...used.images.map((id) => ({
      resource: publicArn(`image/${id}`),
      context: { 'ec2:ImageID': id, 'ec2:Owner': ownerOf(id) },
    })),
    ...used.snapshots.map((id) => ({ resource: publicArn(`snapshot/${id}`), context: {} })),
    { resource: arn('network-interface/*'), context: {} },
    ...used.groups.map((id) => ({
      resource: arn(`security-group/${id}`),
      context: {
        'ec2:SecurityGroupID': id,
        'ec2:Vpc': vpcArn(securityGroups.find(({ groupId }) => groupId === id)?.vpcId),
      },
    })),
    ...used.subnets.map((id) => ({
      resource: arn(`subnet/${id}`),
      context: {
        'ec2:SubnetID': id,
        'ec2:Vpc': vpcArn(subnets.find(({ subnetId }) => subnetId === id)?.vpcId),
      },
    })),
    ...used.keys.map((name) => ({
      resource: arn(`key-pair/${name}`),
      context: { 'ec2:KeyPairName': name },
    })),
  ]
}

function ownerOf(id: string): string {
  return images.find(({ imageId }) => imageId === id)?.owner ?? accountId
}

function vpcArn(id = vpcId): string {
  return arn(`vpc/${id}`)
}

function taggings(params: JsonObject, operations: readonly string[]): Need[] {
  return made.flatMap((type) => {
    const specified = specifiedTags(params, type)
    return specified.length === 0 ? [] : operations.map((operation) => tagging(type, specified, operation))
  })
}

/** The roles that machines of these descriptions get. */
function passes(descriptions: readonly JsonObject[]): Need[] {
  return descriptions
    .flatMap((data) => profileName(objectOf(data, 'IamInstanceProfile')))
    .map((role) => ({
      action: 'iam:PassRole',
      resource: roleArn(role),
      context: { 'iam:PassedToService': 'ec2.amazonaws.com' },
    }))
}

/** What the versions that a launch names say of its machines. */
function versions(known: Known, specifications: readonly JsonObject[]): JsonObject[] {
  return specifications.flatMap((specification) =>
    namedTemplates(known, specification).flatMap(({ versions: all }) =>
      all.filter(({ number }) => String(number) === textOf(specification, 'Version')).map(({ data }) => data),
    ),
  )
}

function namedTemplates({ templates }: Known, params: JsonObject): LaunchTemplate[] {
  const id = textOf(params, 'LaunchTemplateId')
  const name = textOf(params, 'LaunchTemplateName')
  return [...templates.values()].filter((template) => template.id === id || template.name === name)
}

function templateResource({ id, tags }: LaunchTemplate): Resource {
  return { resource: arn(`launch-template/${id}`), context: tagContext('aws:ResourceTag', tags) }
}

/** Tags at creation need CreateTags for the action that creates. */
function tagging(type: string, tags: Tag[], operation: string): Need {
  return {
    action: 'ec2:CreateTags',
    resource: arn(`${type}/*`),
    context: { 'ec2:CreateAction': operation, ...tagContext('aws:RequestTag', tags) },
  }
}

function tagContext(key: 'aws:RequestTag' | 'aws:ResourceTag', tags: Tag[]): Context {
  return Object.fromEntries(tags.map((tag) => [`${key}/${tag.key}`, tag.value]))
}

function profileName(profile: JsonObject): string[] {
  const name = textOf(profile, 'Name') ?? textOf(profile, 'Arn')?.split('/').at(-1)
  return name === undefined ? [] : [name]
}

function arn(resource: string): string {
  return `arn:aws:ec2:${region}:${accountId}:${resource}`
}

/** Images and snapshots have no account in their ARN. */
function publicArn(resource: string): string {
  return `arn:aws:ec2:${region}::${resource}`
}
