import {
  CreateFleetCommand,
  type BareMetal,
  type BurstablePerformance,
  type CreateFleetCommandInput,
  type EC2Client,
} from '@aws-sdk/client-ec2'
import type { PoolSubnet, ResourceClass } from '../domain/configuration.ts'
import type { UsageClass } from '../domain/protocol.ts'
import { forEc2Purpose } from './ec2-refusals.ts'
import { machineTags } from './tags.ts'

/** One launch: as many instances as EC2 has, at most `count`. */
export interface FleetRequest {
  /** Makes a repeated request harmless: EC2 answers it with the first one's instances. At most 64 characters. */
  clientToken: string
  count: number
  launchTemplateId: string
  launchTemplateVersion: string
  /** At most four, one per zone. */
  subnets: readonly PoolSubnet[]
  resourceClass: ResourceClass
  usageClass: UsageClass
  allowedInstanceTypes: readonly string[]
  tags: Record<string, string>
}

/** An instance that CreateFleet started. */
export interface LaunchedInstance {
  instanceId: string
  instanceType: string
  zone: string
}

/** Why EC2 did not start something: about one type and subnet that it tried, not about one missing instance. */
export interface FleetError {
  code: string
  message: string
  /** Where it tried. */
  subnetId?: string
  /** The call failed without an answer from CreateFleet: there may be machines all the same. */
  isAmbiguous?: boolean
}

/** EC2's word for no bound on a price. */
export const anyPricePercentage = 999_999

/**
 * Starts instances with one instant fleet. Type and zone are EC2's choice within the class: exactly its vCPUs, at
 * least its memory, among the allowed types. Throws when EC2 refuses the request as a whole.
 */
export async function createFleet(
  client: EC2Client,
  request: FleetRequest,
): Promise<{ launched: LaunchedInstance[]; errors: FleetError[] }> {
  const answer = await forEc2Purpose(`launch ${request.count} instances`, () =>
    client.send(new CreateFleetCommand(fleetInput(request))),
  )
  const zones = new Map(request.subnets.map(({ subnetId, zone }) => [subnetId, zone]))
  const launched = (answer.Instances ?? []).flatMap((group) => {
    const overrides = group.LaunchTemplateAndOverrides?.Overrides
    const zone = group.AvailabilityZone ?? overrides?.AvailabilityZone ?? zones.get(overrides?.SubnetId ?? '')
    return (group.InstanceIds ?? []).map((instanceId) => ({
      instanceId,
      instanceType: group.InstanceType ?? 'unknown',
      zone: zone ?? 'unknown',
    }))
  })
  const errors = (answer.Errors ?? []).map((error) => {
    const subnetId = error.LaunchTemplateAndOverrides?.Overrides?.SubnetId
    return {
      code: error.ErrorCode ?? 'unknown',
      message: error.ErrorMessage ?? '',
      ...(subnetId === undefined ? {} : { subnetId }),
    }
  })
  return { launched, errors }
}

/** The request as EC2 takes it. */
export function fleetInput(request: FleetRequest): CreateFleetCommandInput {
  const isSpot = request.usageClass === 'spot'
  return {
    Type: 'instant',
    ClientToken: request.clientToken,
    TargetCapacitySpecification: {
      TotalTargetCapacity: request.count,
      DefaultTargetCapacityType: isSpot ? 'spot' : 'on-demand',
    },
    // The only strategies that attribute-based selection takes; spot's own default, lowest-price, is interrupted most.
    ...(isSpot
      ? { SpotOptions: { AllocationStrategy: 'price-capacity-optimized' } }
      : { OnDemandOptions: { AllocationStrategy: 'lowest-price' } }),
    LaunchTemplateConfigs: [
      {
        LaunchTemplateSpecification: {
          LaunchTemplateId: request.launchTemplateId,
          Version: request.launchTemplateVersion,
        },
        Overrides: request.subnets.map(({ subnetId }) => ({
          SubnetId: subnetId,
          InstanceRequirements: {
            ...instanceRequirements(request.resourceClass, request.allowedInstanceTypes),
            // EC2's default drops on-demand types 20 % dearer than the cheapest, whatever the user allows.
            ...(isSpot
              ? { MaxSpotPriceAsPercentageOfOptimalOnDemandPrice: 100 }
              : { OnDemandMaxPricePercentageOverLowestPrice: anyPricePercentage }),
          },
        })),
      },
    ],
    TagSpecifications: machineTags(request.tags),
  }
}

/** What a type must have to serve a class, whatever it costs. */
export function instanceRequirements(
  { cpu, memoryMib }: ResourceClass,
  allowedInstanceTypes: readonly string[],
) {
  return {
    VCpuCount: { Min: cpu, Max: cpu },
    MemoryMiB: { Min: memoryMib },
    AllowedInstanceTypes: [...allowedInstanceTypes],
    BurstablePerformance: burstable(allowedInstanceTypes),
    BareMetal: bareMetal(allowedInstanceTypes),
  }
}

/** EC2 leaves burstable and bare metal types out unless told otherwise: a pattern that names them tells. */
function burstable(patterns: readonly string[]): BurstablePerformance {
  return patterns.some((pattern) => pattern.startsWith('t')) ? 'included' : 'excluded'
}

function bareMetal(patterns: readonly string[]): BareMetal {
  return patterns.some((pattern) => pattern.includes('metal')) ? 'included' : 'excluded'
}
