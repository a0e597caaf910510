import { failed, passed, type Check } from './finding.ts'

const subject = 'subnets'

/** Whether the subnets are there, of one VPC, with addresses for the machines that are expected. */
export const subnets: Check = {
  subject,
  async run({ expected: { instanceCount } }, facts) {
    const { subnets: used, unused, known } = await facts.subnets
    const described = used.map(({ subnetId, zone }) => {
      const free = known.find((subnet) => subnet.subnetId === subnetId)?.freeAddresses ?? 0
      return { text: `${subnetId} in ${zone} with ${free} free addresses`, free }
    })
    const found = described.map(({ text }) => text).join(', ')
    const free = described.reduce((sum, subnet) => sum + subnet.free, 0)
    const vpcs = new Set(known.map(({ vpcId }) => vpcId))
    if (vpcs.size > 1) {
      return [
        failed(
          subject,
          `They are of ${vpcs.size} VPCs.`,
          'Give `subnet-ids` subnets of one VPC, that of the security groups.',
        ),
      ]
    }
    if (free < instanceCount) {
      return [
        failed(
          subject,
          `${instanceCount} machines want more than ${found}.`,
          'Add subnets of other zones to `subnet-ids`, or larger ones.',
        ),
      ]
    }
    const left =
      unused.length === 0 ? '' : ` Left out, since EC2 takes one of each zone: ${unused.join(', ')}.`
    return [passed(subject, `${found}.${left}`)]
  },
}
