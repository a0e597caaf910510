import type { Place } from '../../infra/policies.ts'
import { accountId, region, roleArn, vpcId } from '../account.ts'

/**
 * A stack as its template fills the policies in: the VPC, the subnets and one security group are its own, and it was
 * told a further group, a key pair and a parameter. Machines have the profile and the role of the stack's name.
 *
 * @param pool a pool's name, or a pattern of names
 */
export function placeOf(stack: string, pool: string): Place {
  return {
    partition: 'aws',
    dnsSuffix: 'amazonaws.com',
    region,
    account: accountId,
    pool,
    instanceRoleArn: roleArn(stack),
    launch: {
      vpcArn: `arn:aws:ec2:${region}:${accountId}:vpc/${vpcId}`,
      subnetIds: ['*'],
      securityGroupId: 'sg-aaaa1111',
      securityGroupIds: ['sg-bbbb2222'],
      imageOwners: [accountId, 'amazon'],
      keyName: 'admin',
    },
    imageParameter: 'pool/*',
    tableKeyArn: '',
    variable: (name) => `\${${name}}`,
  }
}
