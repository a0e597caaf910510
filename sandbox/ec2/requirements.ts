import { AwsError } from '../aws-server.ts'
import { type JsonObject, numberOf, objectOf, textOf, textsOf } from '../json.ts'
import { catalogue, type InstanceType } from './catalogue.ts'

export type Lifecycle = 'spot' | 'on-demand'

/** From this percentage on EC2 protects nobody from prices (InstanceRequirementsRequest in the EC2 API reference). */
const noPriceProtection = 999_999

/** The types that `InstanceRequirements` select among those that the image runs on, cheapest first. */
export function selectTypes(
  requirements: JsonObject,
  architecture: InstanceType['architecture'],
  lifecycle: Lifecycle,
): InstanceType[] {
  const cpu = range(requirements, 'VCpuCount')
  const memoryMib = range(requirements, 'MemoryMiB')
  const allowed = textsOf(requirements, 'AllowedInstanceType')
  const excluded = textsOf(requirements, 'ExcludedInstanceType')
  if (allowed.length > 0 && excluded.length > 0) {
    throw new AwsError(
      'InvalidParameterCombination',
      'AllowedInstanceTypes and ExcludedInstanceTypes cannot both be specified.',
    )
  }
  const manufacturers = textsOf(requirements, 'CpuManufacturer')
  const burstable = textOf(requirements, 'BurstablePerformance') ?? 'excluded'
  const matching = catalogue.filter(
    (type) =>
      type.architecture === architecture &&
      within(type.cpu, cpu) &&
      within(type.memoryMib, memoryMib) &&
      (allowed.length === 0 || matchesAny(type.name, allowed)) &&
      !matchesAny(type.name, excluded) &&
      (manufacturers.length === 0 || manufacturers.includes(type.manufacturer)) &&
      (burstable === 'included' || type.burstable === (burstable === 'required')),
  )
  const limit = priceLimit(requirements, lifecycle, matching)
  return matching
    .filter((type) => priceOf(type, lifecycle) <= limit)
    .sort((one, other) => priceOf(one, lifecycle) - priceOf(other, lifecycle))
}

export function priceOf(type: InstanceType, lifecycle: Lifecycle): number {
  return lifecycle === 'spot' ? type.spotPricePerHour : type.pricePerHour
}

function range(requirements: JsonObject, key: string): { min: number; max: number } {
  const limits = objectOf(requirements, key)
  const min = numberOf(limits, 'Min')
  if (min === undefined) {
    throw new AwsError(
      'MissingParameter',
      `The request must contain the parameter InstanceRequirements.${key}.Min`,
    )
  }
  const max = numberOf(limits, 'Max') ?? Infinity
  if (max < min) {
    throw new AwsError('InvalidParameterValue', `InstanceRequirements.${key}: Max must not be below Min.`)
  }
  return { min, max }
}

function within(value: number, { min, max }: { min: number; max: number }): boolean {
  return value >= min && value <= max
}

/** `*` stands for any characters: `c5*` takes c5a and c5n too. */
function matchesAny(name: string, patterns: string[]): boolean {
  return patterns.some((pattern) => {
    const source = pattern.split('*').map((part) => part.replace(/[^\w-]/g, '\\$&'))
    return new RegExp(`^${source.join('.*')}$`).test(name)
  })
}

/** What one hour may cost: a share above the cheapest matching C, M or R type, failing that the cheapest type. */
function priceLimit(requirements: JsonObject, lifecycle: Lifecycle, matching: InstanceType[]): number {
  const standard = matching.filter(({ name }) => /^[cmr]\d/.test(name))
  const reference = standard.length > 0 ? standard : matching
  const percent = (key: string) => {
    const value = numberOf(requirements, key)
    return value === undefined || value < noPriceProtection ? value : Infinity
  }
  const cheapest = Math.min(...reference.map((type) => priceOf(type, lifecycle)))
  if (lifecycle === 'on-demand') {
    return cheapest * (1 + (percent('OnDemandMaxPricePercentageOverLowestPrice') ?? 20) / 100)
  }
  const ofOnDemand = percent('MaxSpotPriceAsPercentageOfOptimalOnDemandPrice')
  if (ofOnDemand !== undefined)
    return Math.min(...reference.map((type) => type.pricePerHour)) * (ofOnDemand / 100)
  return cheapest * (1 + (percent('SpotMaxPricePercentageOverLowestPrice') ?? Infinity) / 100)
}
