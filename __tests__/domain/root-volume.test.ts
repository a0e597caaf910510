import { describe, expect, test } from '@jest/globals'
import { InputError } from '../../src/domain/errors.ts'
import { planRootVolume, type RootVolume, type VolumeRequest } from '../../src/domain/root-volume.ts'

const image: RootVolume = { deviceName: '/dev/sda1', sizeGib: 8, type: 'gp2' }

describe('the root volume', () => {
  test.each<[string, VolumeRequest, RootVolume, RootVolume | undefined]>([
    ['of the AMI stands when nothing is asked for', {}, image, undefined],
    ['keeps the type of the AMI', { sizeGib: 50 }, image, { ...image, sizeGib: 50 }],
    [
      'keeps the IOPS without which its type does not go',
      { sizeGib: 50 },
      { ...image, type: 'io2', iops: 900 },
      { ...image, type: 'io2', iops: 900, sizeGib: 50 },
    ],
    ['keeps the size of the AMI', { type: 'gp3' }, { ...image, iops: 100 }, { ...image, type: 'gp3' }],
    [
      'has no more IOPS than gp3 gives for nothing',
      { type: 'gp3', throughputMibPerSecond: 750 },
      image,
      { ...image, type: 'gp3', throughputMibPerSecond: 750 },
    ],
    [
      'has the IOPS that a high throughput takes',
      { type: 'gp3', throughputMibPerSecond: 1_000 },
      image,
      { ...image, type: 'gp3', throughputMibPerSecond: 1_000, iops: 4_000 },
    ],
  ])('%s', (_, request, from, planned) => {
    expect(planRootVolume(request, from)).toEqual(planned)
  })

  test.each<[VolumeRequest, string]>([
    [
      { sizeGib: 7 },
      'Input volume-size-gb is "7": the root volume of the AMI has 8 GiB. ' +
        'Allowed: a whole number from 8 on for this AMI. Example: 8',
    ],
    [
      { type: 'gp3', throughputMibPerSecond: 1_001 },
      'Input volume-throughput is "1001": it takes 4004 IOPS, and a volume of 8 GiB can have 4000. ' +
        'Allowed: up to 750, or more with a volume-size-gb from 9 on. Example: 750',
    ],
  ])('%j is refused for that AMI', (request, message) => {
    expect(() => planRootVolume(request, image)).toThrow(new InputError({ message }))
  })
})
