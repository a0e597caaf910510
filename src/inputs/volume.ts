import { volumeTypes, type VolumeRequest } from '../domain/root-volume.ts'
import { refuse, type Given } from './given.ts'
import { parseChoice, parseWholeNumber } from './values.ts'

/** The sizes and throughputs that EBS has (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EbsBlockDevice.html). */
const sizeRangeGib = { from: 1, to: 16_384 }
const throughputRange = { from: 125, to: 2_000 }

/**
 * What the three inputs say of the root volume. Whether the AMI fits into it only EC2 knows.
 *
 * @throws InputError when one is not what EBS has, or a throughput comes without gp3
 */
export function parseVolume(size: Given, type: Given, throughput: Given): VolumeRequest {
  const request: VolumeRequest = {}
  if (size.text !== '') request.sizeGib = parseWholeNumber(size, { ...sizeRangeGib, example: 100 })
  if (type.text !== '') request.type = parseChoice(type, volumeTypes)
  if (throughput.text === '') return request
  const throughputMibPerSecond = parseWholeNumber(throughput, { ...throughputRange, example: 250 })
  if (request.type !== 'gp3') {
    refuse(
      throughput,
      { allowed: 'a throughput together with volume-type gp3', example: '250 with volume-type gp3' },
      type.text === '' ? 'volume-type is not given' : `volume-type is ${type.text}`,
    )
  }
  return { ...request, throughputMibPerSecond }
}
