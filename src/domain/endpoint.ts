/**
 * Where a service of AWS answers in a region. The partition, and with it the DNS suffix, comes from any ARN of the
 * account (https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html).
 */
export function awsEndpoint(
  service: 'dynamodb' | 'ec2' | 'servicequotas' | 'ssm',
  region: string,
  arn: string,
): string {
  const suffix = arn.startsWith('arn:aws-cn:') ? 'amazonaws.com.cn' : 'amazonaws.com'
  return `https://${service}.${region}.${suffix}`
}
