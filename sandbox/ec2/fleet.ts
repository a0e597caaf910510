import { randomUUID } from 'node:crypto'
import { AwsError } from '../aws-server.ts'
import { type JsonObject, numberOf, objectOf, objectsOf, textOf } from '../json.ts'
import type { Capacity } from './capacity.ts'
import { catalogue, type Image, images, type InstanceType, type Subnet, subnets } from './catalogue.ts'
import { mergedTags, specifiedTags } from './filters.ts'
import type { Instances, LaunchPlan } from './instances.ts'
import {
  type LaunchTemplate,
  type LaunchTemplates,
  type LaunchTemplateVersion,
  templateOf,
  versionOf,
} from './launch-templates.ts'
import { type Lifecycle, priceOf, selectTypes } from './requirements.ts'

/** More `InstanceRequirements` in one request are refused. */
const maxRequirements = 4

interface Candidate {
  template: LaunchTemplate
  version: LaunchTemplateVersion
  override: JsonObject
}

/** One way to launch: a type in a subnet. */
interface LaunchPool extends Candidate {
  type: InstanceType
  subnet: Subnet
  image: Image
}

type Problem = Candidate & { code: string; message: string }

export interface FleetWorld {
  templates: LaunchTemplates
  instances: Instances
  capacity: Capacity
}

/** CreateFleet of type instant: one attempt, synchronous, with what came and what did not. */
export function createFleet({ templates, instances, capacity }: FleetWorld, params: JsonObject): JsonObject {
  const candidates = candidatesOf(templates, params)
  const fleetId = `fleet-${randomUUID()}`
  const fleetInstanceSet: JsonObject[] = []
  const errorSet: JsonObject[] = []
  for (const { lifecycle, count } of targets(params)) {
    const { pools, problems } = poolsOf(candidates, lifecycle)
    let missing = count
    for (const pool of pools) {
      if (missing === 0) break
      const place = { type: pool.type.name, zone: pool.subnet.zone, lifecycle }
      const { taken, shortage } = capacity.take(place, missing)
      missing -= taken
      const launched = Array.from({ length: taken }, () =>
        instances.launch(planOf(pool, lifecycle, fleetId, params)),
      )
      const instanceIds = launched.map(({ id }) => id)
      if (taken > 0)
        fleetInstanceSet.push({ ...poolXml(pool), lifecycle, instanceIds, instanceType: pool.type.name })
      if (shortage !== undefined) problems.push({ ...pool, ...shortage })
    }
    errorSet.push(
      ...problems.map((problem) => ({
        ...poolXml(problem),
        lifecycle,
        errorCode: problem.code,
        errorMessage: problem.message,
      })),
    )
  }
  return { fleetId, fleetInstanceSet, errorSet }
}

function targets(params: JsonObject): { lifecycle: Lifecycle; count: number }[] {
  const capacity = objectOf(params, 'TargetCapacitySpecification')
  const total = numberOf(capacity, 'TotalTargetCapacity') ?? 0
  if (total < 1) throw new AwsError('InvalidParameterValue', 'TotalTargetCapacity must be at least 1.')
  const byDefault = textOf(capacity, 'DefaultTargetCapacityType') ?? 'on-demand'
  const onDemand = numberOf(capacity, 'OnDemandTargetCapacity')
  const spot = numberOf(capacity, 'SpotTargetCapacity')
  const onDemandCount = onDemand ?? (byDefault === 'on-demand' ? total - (spot ?? 0) : 0)
  const all: { lifecycle: Lifecycle; count: number }[] = [
    { lifecycle: 'on-demand', count: onDemandCount },
    { lifecycle: 'spot', count: spot ?? total - onDemandCount },
  ]
  return all.filter(({ count }) => count > 0)
}

/** Every template and override of the request; throws what EC2 refuses as a whole. */
function candidatesOf(templates: LaunchTemplates, params: JsonObject): Candidate[] {
  if (textOf(params, 'Type') !== 'instant') {
    throw new AwsError('InvalidParameterValue', 'The sandbox makes fleets of type instant only.')
  }
  const candidates = objectsOf(params, 'LaunchTemplateConfigs').flatMap((config) => {
    const specification = objectOf(config, 'LaunchTemplateSpecification')
    const template = templateOf(templates, specification)
    const version = versionOf(template, textOf(specification, 'Version') ?? '')
    const overrides = objectsOf(config, 'Overrides')
    return (overrides.length > 0 ? overrides : [{}]).map((override) => ({ template, version, override }))
  })
  const requirements = candidates.filter(({ override }) => override['InstanceRequirements'] !== undefined)
  if (requirements.length > maxRequirements) {
    throw new AwsError(
      'InvalidParameterValue',
      `The number of InstanceRequirements structures must not exceed ${maxRequirements} per request.`,
    )
  }
  if (requirements.length > 0 && candidates.some(({ override }) => override['InstanceType'] !== undefined)) {
    throw new AwsError(
      'InvalidParameterCombination',
      'InstanceType and InstanceRequirements cannot both be specified.',
    )
  }
  refuseDuplicates(candidates)
  return candidates
}

/** Two overrides that name the same machines in the same zone, by two of its subnets for instance. */
function refuseDuplicates(candidates: Candidate[]): void {
  const pools = candidates.map(({ template, override }) => {
    const zone =
      subnets.find(({ subnetId }) => subnetId === override['SubnetId'])?.zone ?? override['SubnetId']
    const { InstanceRequirements, InstanceType, ImageId } = override
    return JSON.stringify([
      template.id,
      zone,
      override['AvailabilityZone'],
      InstanceRequirements,
      InstanceType,
      ImageId,
    ])
  })
  if (new Set(pools).size < pools.length) {
    throw new AwsError('InvalidFleetConfig', 'The fleet configuration contains duplicate instance pools.')
  }
}

/** Cheapest pools first; overrides that no instance can come from become problems. */
function poolsOf(
  candidates: Candidate[],
  lifecycle: Lifecycle,
): { pools: LaunchPool[]; problems: Problem[] } {
  const pools: LaunchPool[] = []
  const problems: Problem[] = []
  for (const candidate of candidates) {
    try {
      pools.push(...poolsOfOverride(candidate, lifecycle))
    } catch (error) {
      if (!(error instanceof AwsError)) throw error
      problems.push({ ...candidate, code: error.code, message: error.message })
    }
  }
  pools.sort((one, other) => priceOf(one.type, lifecycle) - priceOf(other.type, lifecycle))
  return { pools, problems }
}

function poolsOfOverride(candidate: Candidate, lifecycle: Lifecycle): LaunchPool[] {
  const { override, version } = candidate
  const subnet = subnetOf(override)
  const image = imageOf(textOf(override, 'ImageId') ?? textOf(version.data, 'ImageId') ?? '')
  refuseTagKeys(version.data)
  return typesOf(candidate, image, lifecycle).map((type) => ({ ...candidate, type, subnet, image }))
}

function subnetOf(override: JsonObject): Subnet {
  const id = textOf(override, 'SubnetId')
  const zone = textOf(override, 'AvailabilityZone')
  const subnet = subnets.find((other) =>
    id === undefined ? zone === undefined || other.zone === zone : other.subnetId === id,
  )
  if (subnet !== undefined) return subnet
  throw new AwsError('InvalidSubnetID.NotFound', `The subnet ID '${id ?? ''}' does not exist`)
}

function imageOf(imageId: string): Image {
  const image = images.find((other) => other.imageId === imageId)
  if (image !== undefined) return image
  throw new AwsError('InvalidAMIID.NotFound', `The image id '[${imageId}]' does not exist`)
}

function typesOf({ override, version }: Candidate, image: Image, lifecycle: Lifecycle): InstanceType[] {
  const requirements = override['InstanceRequirements'] ?? version.data['InstanceRequirements']
  const named = textOf(override, 'InstanceType') ?? textOf(version.data, 'InstanceType')
  if (requirements !== undefined && override['InstanceType'] === undefined) {
    const source = override['InstanceRequirements'] === undefined ? version.data : override
    const types = selectTypes(objectOf(source, 'InstanceRequirements'), image.architecture, lifecycle)
    if (types.length > 0) return types
    // Code as seen for types that are not offered; EC2's own for this case is not documented.
    throw new AwsError('InvalidFleetConfiguration', 'No instance types match the instance requirements.')
  }
  const type = catalogue.find(({ name }) => name === named)
  if (type === undefined)
    throw new AwsError('InvalidParameterValue', `Invalid value '${named ?? ''}' for InstanceType.`)
  if (type.architecture === image.architecture) return [type]
  throw new AwsError(
    'InvalidParameterValue',
    `The architecture '${type.architecture}' of the specified instance type does not match the architecture ` +
      `'${image.architecture}' of the specified AMI.`,
  )
}

/** Tags that instances see in their metadata may not have just any key (Using_Tags in the EC2 user guide). */
function refuseTagKeys(data: JsonObject): void {
  if (textOf(objectOf(data, 'MetadataOptions'), 'InstanceMetadataTags') !== 'enabled') return
  const bad = specifiedTags(data, 'instance').find(({ key }) => !/^[\w+\-=.,:@]+$/.test(key))
  if (bad !== undefined) {
    throw new AwsError(
      'InvalidParameterValue',
      `'${bad.key}' is not a valid tag key when instance metadata tags are enabled.`,
    )
  }
}

function planOf(pool: LaunchPool, lifecycle: Lifecycle, fleetId: string, params: JsonObject): LaunchPlan {
  const { type, subnet, image, template, version } = pool
  const tags = mergedTags(specifiedTags(version.data, 'instance'), specifiedTags(params, 'instance'), [
    { key: 'aws:ec2:fleet-id', value: fleetId },
    { key: 'aws:ec2launchtemplate:id', value: template.id },
    { key: 'aws:ec2launchtemplate:version', value: String(version.number) },
  ])
  const launchTemplate = { id: template.id, name: template.name, version: String(version.number) }
  return { type, subnet, lifecycle, imageId: image.imageId, tags, launchTemplate, data: version.data }
}

function poolXml({ template, version, override, ...pool }: Candidate & Partial<LaunchPool>): JsonObject {
  return {
    launchTemplateAndOverrides: {
      launchTemplateSpecification: { launchTemplateId: template.id, version: version.number },
      overrides: {
        instanceType: pool.type?.name ?? override['InstanceType'],
        subnetId: pool.subnet?.subnetId ?? override['SubnetId'],
        availabilityZone: pool.subnet?.zone,
      },
    },
    ...(pool.subnet && { subnetId: pool.subnet.subnetId, availabilityZone: pool.subnet.zone }),
  }
}
