import type { ErrorCode } from '../domain/error-catalogue.ts'
import type { UsageClass } from '../domain/protocol.ts'
import { denialEvidence, denialIn, denialWords } from './access-denied.ts'
import { refusalOf } from './ec2-refusals.ts'
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
  code: ErrorCode
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
      code: 'spot-role-missing',
    },
    {
      codes: deniedCodes,
      cure: 'never',
      words: denialWords(undefined),
      code: 'access-denied',
    },
    {
      codes: /^(Invalid(?!FleetConfig)|MissingParameter|Unsupported(Operation|HibernationConfiguration))/,
      cure: 'never',
      words: 'EC2 refuses what the launch template or the request says',
      code: 'launch-refused',
    },
    {
      codes: /PendingVerification|OptInRequired|Blocked/,
      cure: 'never',
      words: 'AWS has not enabled the account for this yet',
      code: 'account-not-enabled',
    },
    {
      codes: /MaxSpotInstanceCountExceeded/,
      cure: 'market',
      words: 'the account is at its vCPU quota for spot instances (L-34B43A08)',
      code: 'spot-quota',
    },
    {
      codes: /VcpuLimitExceeded|InstanceLimitExceeded/,
      cure: 'later',
      words: 'the account is at its vCPU quota for on-demand instances (L-1216C47A)',
      code: 'on-demand-quota',
    },
    {
      codes: noAddressesCode,
      cure: 'elsewhere',
      words: noAddresses(errors),
      code: 'subnet-full',
    },
    {
      codes: /InsufficientInstanceCapacity|InsufficientHostCapacity|SpotMaxPriceTooLow|UnfulfillableCapacity/,
      cure: 'elsewhere',
      words: `EC2 has no ${usageClass} capacity for the allowed types in the pool's zones now`,
      code: 'no-capacity',
    },
    {
      codes: /InvalidFleetConfig|^Unsupported$/,
      cure: 'elsewhere',
      words: "no allowed type of the class is offered in the pool's zones",
      code: 'type-not-offered',
    },
    {
      codes:
        /RequestLimitExceeded|Throttl|MaxFleetCountExceeded|TargetCapacityLimitExceeded|ResourceLimitExceeded/,
      cure: 'later',
      words: 'EC2 takes no more launch requests from the account at the moment',
      code: 'launch-limit',
    },
  ]
}

const deniedCodes = /^(UnauthorizedOperation|AccessDenied.*)$/

/** What the errors of a launch mean, the most telling first. */
export function explainLaunch(errors: readonly FleetError[], usageClass: UsageClass): LaunchProblem {
  const known = entries(usageClass, errors).find(({ codes }) => errors.some(({ code }) => codes.test(code)))
  if (known === undefined) {
    return { cure: 'later', words: `EC2 gave no ${usageClass} instances`, code: 'launch-failed' }
  }
  const { cure, words, code, codes } = known
  const telling = errors.find((error) => codes.test(error.code))?.message ?? ''
  if (code === 'access-denied') return { cure, code, words: denialWords(denialIn(telling)) }
  if (code === 'launch-refused') {
    return { cure, ...(refusalIn(errors) ?? { words, code }) }
  }
  return { cure, words, code }
}

function refusalIn(errors: readonly FleetError[]): Pick<LaunchProblem, 'words' | 'code'> | undefined {
  const specific = errors.flatMap((error) => refusalOf(`${error.code}: ${error.message}`) ?? [])
  return specific.find(({ code }) => code !== 'launch-refused')
}

/** EC2's words, each once, and what a policy lacks. */
export function launchEvidence(errors: readonly FleetError[]): string {
  const lines = errors.map(({ code, message }) =>
    deniedCodes.test(code) ? denialEvidence(`${code}: ${message}`, denialIn(message)) : `${code}: ${message}`,
  )
  return [...new Set(lines)].join('\n') || 'EC2 gave no reason.'
}
