import { failed, ifAllowed, passed, type Check } from './finding.ts'

const subject = 'instance profile'

/** Whether the instance profile is there and has a role. */
export const instanceProfile: Check = {
  subject,
  async run({ iamInstanceProfile: profile }, _, deps) {
    const name = 'name' in profile ? profile.name : (profile.arn.split('/').at(-1) ?? '')
    const finding = await ifAllowed(
      subject,
      'call iam:GetInstanceProfile',
      () => deps.account.instanceProfileRoles(name),
      (roles) => {
        if (roles === undefined)
          return failed(
            subject,
            `There is no instance profile ${name}.`,
            'Correct `iam-instance-profile`, or create the profile.',
          )
        const [role] = roles
        return role === undefined
          ? failed(
              subject,
              `The instance profile ${name} has no role.`,
              "Add the machines' role to the profile.",
            )
          : passed(subject, `${name} with the role ${role}.`)
      },
    )
    return [finding]
  },
}
