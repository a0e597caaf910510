import { known } from './facts.ts'
import { failed, ifAllowed, passed, unknown, type Check } from './finding.ts'

const subject = 'instance types'

/** Whether EC2 has types for the AMI's architecture, the class that is expected and the types that are allowed. */
export const instanceTypes: Check = {
  subject,
  async run({ expected: { allowedInstanceTypes } }, { image, expectedClass }, deps) {
    const architecture = (await known(image))?.architecture
    if (architecture === undefined) return [unknown(subject, 'the architecture of the AMI is not known.')]
    const ec2 = await deps.ec2()
    const { name, resourceClass } = expectedClass
    const finding = await ifAllowed(
      subject,
      'call ec2:GetInstanceTypesFromInstanceRequirements',
      () => ec2.listInstanceTypes(architecture, resourceClass, allowedInstanceTypes),
      ([first, ...rest]) =>
        first === undefined
          ? failed(
              subject,
              `No type among ${allowedInstanceTypes.join(' ')} serves class ${name} on ${architecture}.`,
              'Allow more types in `allowed-instance-types`, change the class in `resource-class-config`, or give an AMI ' +
                'of the other architecture.',
            )
          : passed(subject, `${rest.length + 1} serve class ${name} on ${architecture}, such as ${first}.`),
    )
    return [finding]
  },
}
