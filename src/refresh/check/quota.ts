import { failed, ifAllowed, passed, unknown, type Check } from './finding.ts'

const subject = 'quota'

/** EC2's quotas for types of the families A, C, D, H, I, M, R, T and Z. */
const quotas = {
  spot: { code: 'L-34B43A08', name: 'All Standard Spot Instance Requests' },
  'on-demand': { code: 'L-1216C47A', name: 'Running On-Demand Standard instances' },
}

/** Patterns that only types of those families fit; the others are counted by quotas of their own. */
const standardFamilies = /^[acdhimrtz]\d/

/** Whether the account's quota has room for the machines that are expected; what runs already is not counted. */
export const quota: Check = {
  subject,
  async run({ expected: { instanceCount, usageClass, allowedInstanceTypes } }, { expectedClass }, deps) {
    const others = allowedInstanceTypes.filter((pattern) => !isStandard(pattern))
    if (others.length > 0) {
      return [unknown(subject, `${others.join(', ')} may be counted by other quotas than the standard one.`)]
    }
    const { code, name } = quotas[usageClass]
    const wanted = instanceCount * expectedClass.resourceClass.cpu
    const finding = await ifAllowed(
      subject,
      'call servicequotas:GetServiceQuota',
      () => deps.account.quota(code),
      (vcpus) =>
        vcpus === undefined
          ? unknown(subject, `Service Quotas names no value for ${code}.`)
          : wanted <= vcpus
            ? passed(
                subject,
                `${wanted} of ${vcpus} vCPUs for ${instanceCount} ${usageClass} machines of class ${expectedClass.name}.`,
              )
            : failed(
                subject,
                `${instanceCount} ${usageClass} machines of class ${expectedClass.name} have ${wanted} vCPUs, and the account may have ${vcpus}.`,
                `Ask for a higher quota "${name}" (${code}) in Service Quotas, or want fewer machines.`,
              ),
    )
    return [finding]
  },
}

/** `c*` stands for the families of its letter, and none of those has another quota. */
function isStandard(pattern: string): boolean {
  return standardFamilies.test(pattern) || /^[acmrtz]\*/.test(pattern)
}
