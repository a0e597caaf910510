import { failed, ifAllowed, passed, type Check } from './finding.ts'

const subject = 'spot role'
/** Without it EC2 starts no spot instance (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/service-linked-roles-spot-instance-requests.html). */
const roleName = 'AWSServiceRoleForEC2Spot'

/** Whether the account has the role that spot instances need, when they are expected. */
export const spotRole: Check = {
  subject,
  async run({ expected }, _, deps) {
    if (expected.usageClass !== 'spot') return []
    const finding = await ifAllowed(
      subject,
      'call iam:GetRole',
      () => deps.account.hasRole(roleName),
      (isThere) =>
        isThere
          ? passed(subject, `${roleName} is there.`)
          : failed(
              subject,
              `The account has no role ${roleName}.`,
              'Create it once: aws iam create-service-linked-role --aws-service-name spot.amazonaws.com',
            ),
    )
    return [finding]
  },
}
