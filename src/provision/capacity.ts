import type { FleetError } from '../aws/fleet.ts'
import type { ProvisionRequest } from './request.ts'

interface Explanation {
  words: string
  remedy: string
}

/**
 * What CreateFleet's error codes mean to a user, the most telling first. `UnfulfillableCapacity` stands last: EC2 also
 * reports it for what it never tried.
 */
function explanations(request: ProvisionRequest): [code: RegExp, Explanation][] {
  const market = request.usageClass
  return [
    [
      /ServiceLinkedRoleCreationNotPermitted/,
      {
        words: 'the account has no service-linked role for spot instances.',
        remedy: 'Create it once: aws iam create-service-linked-role --aws-service-name spot.amazonaws.com',
      },
    ],
    [
      /UnauthorizedOperation/,
      {
        words: 'the role may not launch them.',
        remedy: 'Allow the action that EC2 names; README.md, Permissions, has the policy.',
      },
    ],
    [
      /MaxSpotInstanceCountExceeded/,
      {
        words: 'the account is at its vCPU quota for spot instances.',
        remedy:
          'Ask for a higher quota "All Standard Spot Instance Requests" in Service Quotas, or use on-demand.',
      },
    ],
    [
      /VcpuLimitExceeded|InstanceLimitExceeded/,
      {
        words: 'the account is at its vCPU quota for on-demand instances.',
        remedy: 'Ask for a higher quota "Running On-Demand Standard instances" in Service Quotas.',
      },
    ],
    [
      /InsufficientFreeAddressesInSubnet/,
      {
        words: 'a subnet has no free addresses.',
        remedy: 'Add larger subnets, or subnets of other zones, to `subnet-ids` of the refresh workflow.',
      },
    ],
    [
      /InsufficientInstanceCapacity|InsufficientHostCapacity|SpotMaxPriceTooLow/,
      {
        words: `EC2 has no ${market} capacity for the allowed types in the pool's zones now.`,
        remedy:
          'Allow more instance types (`allowed-instance-types`), add subnets of other zones, or try again later.',
      },
    ],
    [
      /PendingVerification/,
      {
        words: 'AWS is still verifying the account for this region.',
        remedy: 'Wait for the mail from AWS, usually within hours.',
      },
    ],
  ]
}

/** Puts the errors of a fleet into one sentence and a remedy. */
export function explainCapacity(errors: readonly FleetError[], request: ProvisionRequest): Explanation {
  const known = explanations(request).find(([code]) => errors.some((error) => code.test(error.code)))
  return (
    known?.[1] ?? {
      words: `EC2 found no ${request.usageClass} capacity that fits the class and the allowed types.`,
      remedy:
        'Allow more instance types (`allowed-instance-types`), add subnets of other zones, or try again later.',
    }
  )
}
