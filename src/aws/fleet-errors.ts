import type { UsageClass } from '../domain/protocol.ts'
import type { FleetError } from './fleet.ts'

/**
 * What an error of a launch calls for: `elsewhere` other zones, types or the other market may have capacity; `market`
 * only the other market can; `later` waiting may cure it; `never` nothing but a change by the user does.
 */
export type Cure = 'elsewhere' | 'market' | 'later' | 'never'

export interface LaunchProblem {
  cure: Cure
  /** Ends a sentence. */
  words: string
  remedy: string
}

interface Entry extends LaunchProblem {
  codes: RegExp
}

const noAddressesCode = /InsufficientFreeAddressesInSubnet/

function noAddresses(errors: readonly FleetError[]): string {
  const full = errors.flatMap(({ code, subnetId }) => (noAddressesCode.test(code) ? (subnetId ?? []) : []))
  if (full.length === 0) return 'a subnet has no free addresses'
  return `no free addresses are left in ${[...new Set(full)].join(', ')}`
}

/**
 * CreateFleet's codes in order of how much they tell. `UnfulfillableCapacity` is the least: EC2 also reports it for
 * what it never tried.
 */
function entries(usageClass: UsageClass, errors: readonly FleetError[]): Entry[] {
  return [
    {
      codes: /ServiceLinkedRoleCreationNotPermitted/,
      cure: 'market',
      words: 'the account has no service-linked role for spot instances',
      remedy: 'Create it once: aws iam create-service-linked-role --aws-service-name spot.amazonaws.com',
    },
    {
      codes: /^(UnauthorizedOperation|AccessDenied.*)$/,
      cure: 'never',
      words: 'the role may not launch them',
      remedy: 'Allow the action that EC2 names; README.md, Permissions, has the policy.',
    },
    {
      codes: /^(Invalid(?!FleetConfig)|MissingParameter|Unsupported(Operation|HibernationConfiguration))/,
      cure: 'never',
      words: 'EC2 refuses what the launch template or the request says',
      remedy: 'Correct the input of the refresh workflow that EC2 names and run it again.',
    },
    {
      codes: /PendingVerification|OptInRequired|Blocked/,
      cure: 'never',
      words: 'AWS has not enabled the account for this yet',
      remedy: 'Follow what AWS says below; new accounts are verified by mail, usually within hours.',
    },
    {
      codes: /MaxSpotInstanceCountExceeded/,
      cure: 'market',
      words: 'the account is at its vCPU quota for spot instances (L-34B43A08)',
      remedy:
        'Ask for a higher quota "All Standard Spot Instance Requests" in Service Quotas, or use on-demand.',
    },
    {
      codes: /VcpuLimitExceeded|InstanceLimitExceeded/,
      cure: 'later',
      words: 'the account is at its vCPU quota for on-demand instances (L-1216C47A)',
      remedy: 'Ask for a higher quota "Running On-Demand Standard instances" in Service Quotas.',
    },
    {
      codes: noAddressesCode,
      cure: 'elsewhere',
      words: noAddresses(errors),
      remedy: 'Add larger subnets, or subnets of other zones, to `subnet-ids` of the refresh workflow.',
    },
    {
      codes: /InsufficientInstanceCapacity|InsufficientHostCapacity|SpotMaxPriceTooLow|UnfulfillableCapacity/,
      cure: 'elsewhere',
      words: `EC2 has no ${usageClass} capacity for the allowed types in the pool's zones now`,
      remedy:
        'Allow more instance types (`allowed-instance-types`), add subnets of other zones, or try again later.',
    },
    {
      codes: /InvalidFleetConfig|^Unsupported$/,
      cure: 'elsewhere',
      words: "no allowed type of the class is offered in the pool's zones",
      remedy: 'Allow more instance types (`allowed-instance-types`), or add subnets of other zones.',
    },
    {
      codes:
        /RequestLimitExceeded|Throttl|MaxFleetCountExceeded|TargetCapacityLimitExceeded|ResourceLimitExceeded/,
      cure: 'later',
      words: 'EC2 takes no more launch requests from the account at the moment',
      remedy: 'Try again later; many launches at once in one region share one limit.',
    },
  ]
}

/** What the errors of a launch mean, the most telling first. */
export function explainLaunch(errors: readonly FleetError[], usageClass: UsageClass): LaunchProblem {
  const known = entries(usageClass, errors).find(({ codes }) => errors.some(({ code }) => codes.test(code)))
  return (
    known ?? {
      cure: 'later',
      words: `EC2 gave no ${usageClass} instances`,
      remedy: 'What EC2 says stands in the log; try again later.',
    }
  )
}
