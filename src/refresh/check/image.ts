import { rootVolumeOf } from '../launch-template.ts'
import { passed, type Check } from './finding.ts'

/** Whether the AMI is there and fits into the root volume. */
export const image: Check = {
  subject: 'AMI',
  async run(inputs, facts) {
    const found = await facts.image
    const volume = rootVolumeOf(inputs, found) ?? found.rootVolume
    const root = volume === undefined ? '' : `, root volume of ${volume.sizeGib} GiB ${volume.type}`
    return [passed('AMI', `${found.imageId}, ${found.architecture}${root}.`)]
  },
}
