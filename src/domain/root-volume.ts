import { InputError } from './errors.ts'

/** Types of EBS volumes, as EC2 names them. */
export type VolumeType = 'gp2' | 'gp3' | 'io1' | 'io2' | 'sc1' | 'st1' | 'standard'
/** Those that a root volume can be made of with no more than a size and a throughput. */
export const volumeTypes = ['gp3', 'gp2'] as const satisfies VolumeType[]

/** What the inputs say of the root volume; what is absent is as the AMI has it. */
export interface VolumeRequest {
  sizeGib?: number
  type?: (typeof volumeTypes)[number]
  /** Of gp3 only. */
  throughputMibPerSecond?: number
}

/** A root volume with everything that EC2 has to be told of it. */
export interface RootVolume {
  /** `/dev/xvda`, `/dev/sda1`: only the AMI knows. */
  deviceName: string
  sizeGib: number
  type: VolumeType
  throughputMibPerSecond?: number | undefined
  iops?: number | undefined
}

/** What gp3 has without being asked; each more of them gives it 0.25 MiB/s, and each GiB lets it have 500. */
const gp3Iops = 3_000
const iopsPerMibPerSecond = 4
const iopsPerGib = 500

/**
 * The root volume of an AMI as the inputs want it. A gp3 throughput that the usual IOPS do not carry gets as many as it
 * needs (https://docs.aws.amazon.com/ebs/latest/userguide/general-purpose.html).
 *
 * @param image the volume that the AMI brings along
 * @returns undefined when the inputs say nothing of it: the AMI's own stands
 * @throws InputError when the AMI does not fit into it, or it is too small for its throughput
 */
export function planRootVolume(request: VolumeRequest, image: RootVolume): RootVolume | undefined {
  if (Object.keys(request).length === 0) return undefined
  const { sizeGib = image.sizeGib, type, throughputMibPerSecond } = request
  if (sizeGib < image.sizeGib) {
    throw new InputError({
      message:
        `Input volume-size-gb is "${sizeGib}": the root volume of the AMI has ${image.sizeGib} GiB. ` +
        `Allowed: a whole number from ${image.sizeGib} on for this AMI. Example: ${image.sizeGib}`,
    })
  }
  const { deviceName } = image
  const volume: RootVolume = type === undefined ? { ...image, sizeGib } : { deviceName, sizeGib, type }
  if (throughputMibPerSecond === undefined) return volume
  const iops = throughputMibPerSecond * iopsPerMibPerSecond
  if (iops <= gp3Iops) return { ...volume, throughputMibPerSecond }
  const neededGib = Math.ceil(iops / iopsPerGib)
  if (sizeGib < neededGib) {
    throw new InputError({
      message:
        `Input volume-throughput is "${throughputMibPerSecond}": it takes ${iops} IOPS, and a volume of ${sizeGib} GiB ` +
        `can have ${sizeGib * iopsPerGib}. Allowed: up to ${gp3Iops / iopsPerMibPerSecond}, or more with a ` +
        `volume-size-gb from ${neededGib} on. Example: ${gp3Iops / iopsPerMibPerSecond}`,
    })
  }
  return { ...volume, throughputMibPerSecond, iops }
}
