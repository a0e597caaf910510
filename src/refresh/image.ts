import type { MachineImage } from '../aws/network-and-image.ts'
import type { Deps } from '../deps.ts'
import { RefusedError } from '../domain/errors.ts'

const aliasPrefix = 'resolve:ssm:'

/**
 * The AMI that the input names: by its id, or as the value that an SSM parameter has now. A launch is never left to
 * resolve the parameter: the machines of one launch template version are then all alike, and a new value makes a new
 * version, which retires the machines of the old one.
 *
 * @throws RefusedError when there is no such parameter or image
 */
export async function findImage(ami: string, deps: Deps): Promise<MachineImage> {
  const ec2 = await deps.ec2()
  if (!ami.startsWith(aliasPrefix)) return ec2.describeImage(ami)
  const name = ami.slice(aliasPrefix.length)
  const value = await deps.account.parameter(name)
  if (value === undefined || !/^ami-[0-9a-f]{8,17}$/.test(value)) {
    throw new RefusedError({
      code: 'image-not-found',
      message:
        value === undefined
          ? `There is no SSM parameter ${name} in this region.`
          : `The SSM parameter ${name} does not hold the id of an AMI.`,
      remedy:
        'Give `ami` the name of a parameter of this region whose value is the id of an AMI, or the id itself.',
    })
  }
  deps.log.info(`The SSM parameter ${name} names the AMI ${value}.`)
  return ec2.describeImage(value)
}
