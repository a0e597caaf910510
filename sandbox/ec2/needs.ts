import { accountId, region, roleArn } from '../account.ts'
import type { Context, Need } from '../iam/policy.ts'
import { type JsonObject, objectOf, objectsOf, textOf, textsOf } from '../json.ts'
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
      return runNeeds(params)
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
  const resources = launchResources(known, params)
  const launches = ['CreateFleet', 'RunInstances'].flatMap((operation) =>
    resources.map((resource) => ({ action: `ec2:${operation}`, ...resource })),
  )
  return [
    ...launches,
    ...taggings(params, ['CreateFleet', 'RunInstances']),
    ...passes(versions(known, params).map(({ data }) => data)),
  ]
}

/** The same for machines that are described by the call itself; it launches on demand. */
function runNeeds(params: JsonObject): Need[] {
  const interfaces = objectsOf(params, 'NetworkInterface')
  const texts = (name: string) => [params, ...interfaces].flatMap((from) => textOf(from, name) ?? [])
  const action = 'ec2:RunInstances'
  const resources = [
    ...taggedResources(params),
    ...plainResources({
      images: texts('ImageId'),
      groups: [params, ...interfaces].flatMap((from) => textsOf(from, 'SecurityGroupId')),
      subnets: texts('SubnetId'),
      keys: texts('KeyName'),
    }),
  ]
  return [
    ...resources.map((resource) => ({ action, ...resource })),
    ...taggings(params, ['RunInstances']),
    ...passes([params]),
  ]
}

type Resource = Pick<Need, 'resource' | 'context'>

function launchResources(known: Known, params: JsonObject): Resource[] {
  const configs = objectsOf(params, 'LaunchTemplateConfigs')
  const templates = configs.flatMap((config) =>
    namedTemplates(known, objectOf(config, 'LaunchTemplateSpecification')),
  )
  const subnets = configs
    .flatMap((config) => objectsOf(config, 'Overrides'))
    .flatMap((override) => textOf(override, 'SubnetId') ?? [])
  const data = versions(known, params).map((version) => version.data)
  const images = data.flatMap((one) => textOf(one, 'ImageId') ?? [])
  const groups = data.flatMap((one) => textsOf(one, 'SecurityGroupId'))
  const keys = data.flatMap((one) => textOf(one, 'KeyName') ?? [])
  const targets = objectOf(params, 'TargetCapacitySpecification')
  const isSpot = textOf(targets, 'DefaultTargetCapacityType') === 'spot'
  return [
    ...templates.map(templateResource),
    ...taggedResources(params),
    ...plainResources({ images, groups, subnets, keys }),
    { resource: arn('fleet/*'), context: {} },
    ...(isSpot ? [{ resource: arn('spot-instances-request/*'), context: {} }] : []),
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

/** What a launch uses and makes besides, by name. */
function plainResources(
  used: Record<'images' | 'groups' | 'subnets' | 'keys', readonly string[]>,
): Resource[] {
  return [
    ...used.images.map((id) => publicArn(`image/${id}`)),
    publicArn('snapshot/*'),
    arn('network-interface/*'),
    ...used.groups.map((id) => arn(`security-group/${id}`)),
    ...used.subnets.map((id) => arn(`subnet/${id}`)),
    ...used.keys.map((name) => arn(`key-pair/${name}`)),
  ].map((resource) => ({ resource, context: {} }))
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

/** The versions that a fleet launches from. */
function versions(known: Known, params: JsonObject): LaunchTemplate['versions'] {
  return objectsOf(params, 'LaunchTemplateConfigs').flatMap((config) => {
    const specification = objectOf(config, 'LaunchTemplateSpecification')
    return namedTemplates(known, specification).flatMap(({ versions: all }) =>
      all.filter(({ number }) => String(number) === textOf(specification, 'Version')),
    )
  })
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
