/** Where AWS answers in a partition other than the first: the beginning of its regions' names, and its DNS suffix. */
const suffixes: [RegExp, string][] = [
  [/^cn-/, 'amazonaws.com.cn'],
  [/^eusc-/, 'amazonaws.eu'],
  [/^us-iso-/, 'c2s.ic.gov'],
  [/^us-isob-/, 'sc2s.sgov.gov'],
  [/^us-isof-/, 'csp.hci.ic.gov'],
  [/^eu-isoe-/, 'cloud.adc-e.uk'],
]

/** The DNS suffix of a region's partition (https://docs.aws.amazon.com/general/latest/gr/rande.html). */
export function dnsSuffix(region: string): string {
  return suffixes.find(([regions]) => regions.test(region))?.[1] ?? 'amazonaws.com'
}

/** Whether a region is of the partition `aws`: the others have IAM, price lists and credentials of their own. */
export function isFirstPartition(region: string): boolean {
  return dnsSuffix(region) === 'amazonaws.com' && !region.startsWith('us-gov-')
}

/** Home of IAM in the partitions that have more regions than one. */
const iamHomes: [RegExp, string][] = [
  [/^us-gov-/, 'us-gov-west-1'],
  [/^cn-/, 'cn-north-1'],
  [/^us-iso-/, 'us-iso-east-1'],
  [/^us-isob-/, 'us-isob-east-1'],
  [/^us-isof-/, 'us-isof-south-1'],
]

/**
 * IAM is one for all regions of a partition (https://docs.aws.amazon.com/general/latest/gr/iam-service.html).
 *
 * @returns where it answers, and the region to sign for
 */
export function iamEndpoint(of: string): { endpoint: string; region: string } {
  const suffix = dnsSuffix(of)
  if (isFirstPartition(of)) return { endpoint: `https://iam.${suffix}`, region: 'us-east-1' }
  const region = iamHomes.find(([regions]) => regions.test(of))?.[1] ?? of
  return { endpoint: endpointAt('iam', region === 'us-gov-west-1' ? 'us-gov' : region, suffix), region }
}

/** Where a service of AWS answers in a region. */
export function awsEndpoint(service: 'dynamodb' | 'ec2' | 'servicequotas' | 'ssm', region: string): string {
  return endpointAt(service, region, dnsSuffix(region))
}

/** The same where the suffix is known, as to an agent, whose user data has no room for all of them. */
export function endpointAt(service: string, region: string, suffix: string): string {
  return `https://${service}.${region}.${suffix}`
}
