/** A part of AWS with accounts of its own: what addresses in it are made of. */
interface Partition {
  dnsSuffix: string
  /** The region that IAM's requests are signed for. IAM is one for all regions of a partition. */
  iamRegion: string
  /** Where IAM answers, before the suffix; `iam.<iamRegion>` when absent. */
  iamHost?: string
}

/** https://docs.aws.amazon.com/general/latest/gr/rande.html, https://docs.aws.amazon.com/general/latest/gr/iam-service.html */
const firstPartition: Partition = { dnsSuffix: 'amazonaws.com', iamRegion: 'us-east-1', iamHost: 'iam' }
const otherPartitions: (Partition & { regions: RegExp })[] = [
  { regions: /^us-gov-/, dnsSuffix: 'amazonaws.com', iamRegion: 'us-gov-west-1', iamHost: 'iam.us-gov' },
  { regions: /^cn-/, dnsSuffix: 'amazonaws.com.cn', iamRegion: 'cn-north-1' },
  { regions: /^eusc-/, dnsSuffix: 'amazonaws.eu', iamRegion: 'eusc-de-east-1' },
  { regions: /^us-iso-/, dnsSuffix: 'c2s.ic.gov', iamRegion: 'us-iso-east-1' },
  { regions: /^us-isob-/, dnsSuffix: 'sc2s.sgov.gov', iamRegion: 'us-isob-east-1' },
  { regions: /^us-isof-/, dnsSuffix: 'csp.hci.ic.gov', iamRegion: 'us-isof-south-1' },
  { regions: /^eu-isoe-/, dnsSuffix: 'cloud.adc-e.uk', iamRegion: 'eu-isoe-west-1' },
]

function partitionOf(region: string): Partition {
  return otherPartitions.find(({ regions }) => regions.test(region)) ?? firstPartition
}

/** The DNS suffix of a region's partition. */
export function dnsSuffix(region: string): string {
  return partitionOf(region).dnsSuffix
}

/** Whether a region is of the partition `aws`: the others have IAM, price lists and credentials of their own. */
export function isFirstPartition(region: string): boolean {
  return partitionOf(region) === firstPartition
}

/** Where IAM answers for a region, and the region to sign for. */
export function iamEndpoint(of: string): { endpoint: string; region: string } {
  const { dnsSuffix, iamRegion, iamHost = `iam.${iamRegion}` } = partitionOf(of)
  return { endpoint: `https://${iamHost}.${dnsSuffix}`, region: iamRegion }
}

/** Where a service of AWS answers in a region. */
export function awsEndpoint(service: 'dynamodb' | 'ec2' | 'servicequotas' | 'ssm', region: string): string {
  return endpointAt(service, region, dnsSuffix(region))
}

/** The same where the suffix is known, as to an agent, whose user data has no room for all of them. */
export function endpointAt(service: string, region: string, suffix: string): string {
  return `https://${service}.${region}.${suffix}`
}
