/** A type of instance. Prices are us-east-1's per hour in USD, spot prices a plausible share of them. */
export interface InstanceType {
  name: string
  architecture: 'x86_64' | 'arm64'
  manufacturer: 'intel' | 'amd' | 'amazon-web-services'
  cpu: number
  memoryMib: number
  burstable: boolean
  pricePerHour: number
  spotPricePerHour: number
}

type Family = [
  name: string,
  manufacturer: InstanceType['manufacturer'],
  gibPerCpu: number,
  pricePerCpuHour: number,
  spotShare: number,
]

const families: Family[] = [
  ['c5', 'intel', 2, 0.0425, 0.42],
  ['c6i', 'intel', 2, 0.0425, 0.38],
  ['c7i', 'intel', 2, 0.044625, 0.4],
  ['c7a', 'amd', 2, 0.05132, 0.36],
  ['c6g', 'amazon-web-services', 2, 0.034, 0.45],
  ['c7g', 'amazon-web-services', 2, 0.03625, 0.43],
  ['m5', 'intel', 4, 0.048, 0.4],
  ['m6i', 'intel', 4, 0.048, 0.37],
  ['m7a', 'amd', 4, 0.05796, 0.35],
  ['m7g', 'amazon-web-services', 4, 0.0408, 0.41],
  ['r5', 'intel', 8, 0.063, 0.39],
  ['r6i', 'intel', 8, 0.063, 0.36],
  ['r7g', 'amazon-web-services', 8, 0.05355, 0.4],
]

const sizes: [name: string, cpu: number][] = [
  ['large', 2],
  ['xlarge', 4],
  ['2xlarge', 8],
  ['4xlarge', 16],
]

const burstableSizes: [name: string, memoryMib: number, t3: number, t4g: number][] = [
  ['micro', 1_024, 0.0104, 0.0084],
  ['small', 2_048, 0.0208, 0.0168],
  ['medium', 4_096, 0.0416, 0.0336],
  ['large', 8_192, 0.0832, 0.0672],
]

function standard([family, manufacturer, gibPerCpu, pricePerCpuHour, spotShare]: Family): InstanceType[] {
  return sizes.map(([size, cpu]) => ({
    name: `${family}.${size}`,
    architecture: manufacturer === 'amazon-web-services' ? 'arm64' : 'x86_64',
    manufacturer,
    cpu,
    memoryMib: cpu * gibPerCpu * 1_024,
    burstable: false,
    pricePerHour: cpu * pricePerCpuHour,
    spotPricePerHour: cpu * pricePerCpuHour * spotShare,
  }))
}

function burstable([size, memoryMib, t3, t4g]: [string, number, number, number]): InstanceType[] {
  const common = { cpu: 2, memoryMib, burstable: true }
  return [
    {
      ...common,
      name: `t3.${size}`,
      architecture: 'x86_64',
      manufacturer: 'intel',
      pricePerHour: t3,
      spotPricePerHour: t3 * 0.4,
    },
    {
      ...common,
      name: `t4g.${size}`,
      architecture: 'arm64',
      manufacturer: 'amazon-web-services',
      pricePerHour: t4g,
      spotPricePerHour: t4g * 0.4,
    },
  ]
}

export const catalogue: readonly InstanceType[] = [
  ...families.flatMap(standard),
  ...burstableSizes.flatMap(burstable),
]

export interface Image {
  imageId: string
  architecture: InstanceType['architecture']
  name: string
  /** Account id, or EC2's name for it; default the account's own. */
  owner?: string
}

export const images: readonly Image[] = [
  { imageId: 'ami-0123456789abcdef0', architecture: 'x86_64', name: 'sandbox-x86_64' },
  { imageId: 'ami-0fedcba9876543210', architecture: 'arm64', name: 'sandbox-arm64' },
  { imageId: 'ami-0aaaaaaaaaaaaaaaa', architecture: 'x86_64', name: 'sandbox-x86_64-newer' },
  { imageId: 'ami-0ffffffffffffffff', architecture: 'x86_64', name: 'of-a-stranger', owner: '999999999999' },
]

export interface Subnet {
  subnetId: string
  zone: string
  /** Default: the account's one VPC. */
  vpcId?: string
  /** Default: as many as a subnet of this size has. */
  freeAddresses?: number
}

export const subnets: readonly Subnet[] = [
  { subnetId: 'subnet-aaaa1111', zone: 'us-east-1a' },
  { subnetId: 'subnet-bbbb2222', zone: 'us-east-1b' },
  { subnetId: 'subnet-cccc3333', zone: 'us-east-1c' },
  { subnetId: 'subnet-dddd4444', zone: 'us-east-1a' },
  { subnetId: 'subnet-eeee5555', zone: 'us-east-1d' },
  { subnetId: 'subnet-ffff6666', zone: 'us-east-1e' },
  { subnetId: 'subnet-0000aaaa', zone: 'us-east-1f' },
  { subnetId: 'subnet-8888cccc', zone: 'us-east-1c', freeAddresses: 0 },
  { subnetId: 'subnet-9999bbbb', zone: 'us-east-1b', vpcId: 'vpc-bbbb2222' },
]

export const securityGroups: readonly { groupId: string; name: string; vpcId?: string }[] = [
  { groupId: 'sg-aaaa1111', name: 'default' },
  { groupId: 'sg-bbbb2222', name: 'runners' },
  { groupId: 'sg-cccc3333', name: 'elsewhere', vpcId: 'vpc-bbbb2222' },
]
