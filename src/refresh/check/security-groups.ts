import { known } from './facts.ts'
import { failed, ifAllowed, passed, type Check } from './finding.ts'

const subject = 'security groups'

/** Whether the security groups are there and in the VPC of the subnets. */
export const securityGroups: Check = {
  subject,
  async run({ securityGroupIds }, facts, deps) {
    const vpcId = (await known(facts.subnets))?.known[0]?.vpcId
    const ec2 = await deps.ec2()
    const finding = await ifAllowed(
      subject,
      'call ec2:DescribeSecurityGroups',
      () => ec2.describeSecurityGroups(securityGroupIds),
      (groups) => {
        const strangers = groups.filter((group) => vpcId !== undefined && group.vpcId !== vpcId)
        return strangers.length === 0
          ? passed(subject, `${securityGroupIds.join(', ')}${vpcId === undefined ? '' : ` in ${vpcId}`}.`)
          : failed(
              subject,
              `${strangers.map(({ groupId, vpcId: other }) => `${groupId} is in ${other}`).join(', ')}, the subnets are in ${vpcId ?? ''}.`,
              'Give `security-group-ids` groups of the VPC of `subnet-ids`.',
            )
      },
    )
    return [finding]
  },
}
