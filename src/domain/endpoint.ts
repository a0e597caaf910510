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

/** Where a service of AWS answers in a region. */
export function awsEndpoint(service: 'dynamodb' | 'ec2' | 'servicequotas' | 'ssm', region: string): string {
  return endpointAt(service, region, dnsSuffix(region))
}

/** The same where the suffix is known, as to an agent, whose user data has no room for all of them. */
export function endpointAt(service: string, region: string, suffix: string): string {
  return `https://${service}.${region}.${suffix}`
}
