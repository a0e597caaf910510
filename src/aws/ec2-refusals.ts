import type { ErrorCode } from '../domain/error-catalogue.ts'
import { forPurpose, type RefusalReader } from './errors.ts'

/** What EC2 refuses about a launch, the most telling first, by its code or its words. */
const refusals: { in: RegExp; code: ErrorCode; words: string }[] = [
  { in: /^InvalidAMIID/, code: 'image-not-found', words: 'EC2 has no such AMI' },
  {
    in: /instance ?profile/i,
    code: 'instance-profile-missing',
    words: 'EC2 finds no such instance profile',
  },
  {
    in: /architecture .* does not match/i,
    code: 'architecture-mismatch',
    words: 'the allowed types and the AMI are of different architectures',
  },
  {
    in: /^(Invalid(LaunchTemplate|UserData|FleetConfig|Parameter|Subnet|Group|SecurityGroup)|MissingParameter)/,
    code: 'launch-refused',
    words: 'EC2 refuses the request',
  },
]

/** What of a launch EC2 refuses as long as nobody changes it; undefined for everything else. */
export const refusalOf: RefusalReader = (evidence) => {
  return refusals.find((refusal) => refusal.in.test(evidence))
}

/** {@link forPurpose} for a call of EC2. */
export function forEc2Purpose<T>(purpose: string, call: () => Promise<T>): Promise<T> {
  return forPurpose(purpose, call, refusalOf)
}
