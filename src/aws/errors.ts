import type { ErrorCode } from '../domain/error-catalogue.ts'
import { messageOf, PoolError, RefusedError } from '../domain/errors.ts'
import { denialEvidence, denialIn, denialWords } from './access-denied.ts'

/** The code of an AWS error, such as `ConditionalCheckFailedException`; undefined for anything else. */
export function awsErrorCode(thrown: unknown): string | undefined {
  return thrown instanceof Error ? thrown.name : undefined
}

const accessDenied = new Set([
  'AccessDenied',
  'AccessDeniedException',
  'UnauthorizedOperation',
  'NotAuthorized',
])
const badCredentials = new Set([
  'ExpiredToken',
  'ExpiredTokenException',
  'RequestExpired',
  'InvalidClientTokenId',
  'UnrecognizedClientException',
  'InvalidSignatureException',
  'SignatureDoesNotMatch',
  'AuthFailure',
])

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
export function refusalOf(evidence: string): { code: ErrorCode; words: string } | undefined {
  return refusals.find((refusal) => refusal.in.test(evidence))
}

/** Whether an error that {@link forPurpose} made says that the role may not do it. */
export function isAccessDenied(thrown: unknown): boolean {
  return thrown instanceof PoolError && accessDenied.has(awsErrorCode(thrown.cause) ?? '')
}

/**
 * Runs one AWS call for a stated purpose. What the action understands becomes an error with a remedy; anything else
 * passes with the purpose before its words.
 */
export async function forPurpose<T>(purpose: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call()
  } catch (thrown) {
    if (thrown instanceof PoolError) throw thrown
    throw explain(purpose, thrown)
  }
}

function explain(purpose: string, thrown: unknown): PoolError {
  const awsCode = awsErrorCode(thrown) ?? 'unknown error'
  const words = messageOf(thrown)
  const evidence = `${awsCode}: ${words}`
  const message = `Could not ${purpose}`
  if (awsCode === 'CredentialsProviderError') {
    return new RefusedError({
      code: 'no-credentials',
      message: `${message}: there are no AWS credentials.`,
      evidence,
      cause: thrown,
    })
  }
  if (badCredentials.has(awsCode)) {
    return new RefusedError({
      code: 'credentials-refused',
      message: `${message}: AWS did not accept the credentials.`,
      evidence,
      cause: thrown,
    })
  }
  if (accessDenied.has(awsCode)) {
    const denial = denialIn(words)
    return new RefusedError({
      code: 'access-denied',
      message: `${message}: ${denialWords(denial)}.`,
      evidence: denialEvidence(evidence, denial),
      cause: thrown,
    })
  }
  const refusal = refusalOf(evidence)
  if (refusal !== undefined) {
    return new RefusedError({
      code: refusal.code,
      message: `${message}: ${refusal.words}.`,
      evidence,
      cause: thrown,
    })
  }
  return new PoolError({ code: 'call-failed', message: `${message}.`, evidence, cause: thrown })
}
