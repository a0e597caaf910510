import { EC2Client } from '@aws-sdk/client-ec2'
import type { PoolSubnet, ResourceClass } from '../domain/configuration.ts'
import type { UsageClass } from '../domain/protocol.ts'
import { clientSettings, ec2TimeoutMs } from './clients.ts'
import { createDryRuns, type DryRuns } from './dry-run.ts'
import {
  listEnded,
  listImpaired,
  listPoolInstances,
  terminateInstances,
  type Ec2Instance,
} from './ec2-instances.ts'
import { createFleet, type FleetError, type FleetRequest, type LaunchedInstance } from './fleet.ts'
import {
  createLaunchTemplate,
  createLaunchTemplateVersion,
  findLaunchTemplate,
  pruneLaunchTemplateVersions,
  type LaunchTemplateContent,
  type LaunchTemplateVersion,
} from './launch-template.ts'
import {
  describeImage,
  describeSecurityGroups,
  describeSubnets,
  listInstanceTypes,
  type Architecture,
  type MachineImage,
  type SubnetFacts,
} from './network-and-image.ts'
import { onDemandPrices } from './on-demand-prices.ts'
import type { Place } from './price-key.ts'
import { spotPrices } from './spot-prices.ts'

/** The calls to EC2 that the action makes. */
export interface Ec2 {
  createFleet(request: FleetRequest): Promise<{ launched: LaunchedInstance[]; errors: FleetError[] }>
  listPoolInstances(pool: string, launch?: string): Promise<Ec2Instance[]>
  listEnded(instanceIds: readonly string[]): Promise<Map<string, string>>
  listImpaired(instanceIds: readonly string[]): Promise<Set<string>>
  terminateInstances(instanceIds: readonly string[]): Promise<void>
  hourlyPrices(usageClass: UsageClass, places: readonly Place[]): Promise<Map<string, number>>
  describeImage(imageId: string): Promise<MachineImage>
  describeSubnets(
    subnetIds: readonly string[],
  ): Promise<{ subnets: PoolSubnet[]; unused: string[]; known: SubnetFacts[] }>
  describeSecurityGroups(groupIds: readonly string[]): Promise<{ groupId: string; vpcId: string }[]>
  listInstanceTypes(
    architecture: Architecture,
    resourceClass: ResourceClass,
    allowedInstanceTypes: readonly string[],
  ): Promise<string[]>
  dryRuns: DryRuns
  findLaunchTemplate(name: string): Promise<string | undefined>
  createLaunchTemplate(
    name: string,
    content: LaunchTemplateContent,
    description: string,
    tags: Record<string, string>,
  ): Promise<LaunchTemplateVersion>
  createLaunchTemplateVersion(
    launchTemplateId: string,
    content: LaunchTemplateContent,
    description: string,
  ): Promise<LaunchTemplateVersion>
  pruneLaunchTemplateVersions(launchTemplateId: string): Promise<number>
}

/** EC2 of a region. This module alone loads the EC2 client, which is most of the action's code. */
export function createEc2(region: string): Ec2 {
  const client = new EC2Client(clientSettings(region, ec2TimeoutMs))
  return {
    createFleet: (request) => createFleet(client, request),
    listPoolInstances: (pool, launch) => listPoolInstances(client, pool, launch),
    listEnded: (instanceIds) => listEnded(client, instanceIds),
    listImpaired: (instanceIds) => listImpaired(client, instanceIds),
    terminateInstances: (instanceIds) => terminateInstances(client, instanceIds),
    hourlyPrices: (usageClass, places) =>
      usageClass === 'spot' ? spotPrices(client, places) : onDemandPrices(client, region, places),
    describeImage: (imageId) => describeImage(client, imageId),
    describeSubnets: (subnetIds) => describeSubnets(client, subnetIds),
    describeSecurityGroups: (groupIds) => describeSecurityGroups(client, groupIds),
    listInstanceTypes: (architecture, resourceClass, allowedInstanceTypes) =>
      listInstanceTypes(client, architecture, resourceClass, allowedInstanceTypes),
    dryRuns: createDryRuns(client),
    findLaunchTemplate: (name) => findLaunchTemplate(client, name),
    createLaunchTemplate: (name, content, description, tags) =>
      createLaunchTemplate(client, name, content, description, tags),
    createLaunchTemplateVersion: (launchTemplateId, content, description) =>
      createLaunchTemplateVersion(client, launchTemplateId, content, description),
    pruneLaunchTemplateVersions: (launchTemplateId) => pruneLaunchTemplateVersions(client, launchTemplateId),
  }
}
