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

/** What a service refuses as long as nobody changes the request; undefined for everything else. */
export type RefusalReader = (evidence: string) => { code: ErrorCode; words: string } | undefined

/** Whether an error that {@link forPurpose} made says that the role may not do it. */
export function isAccessDenied(thrown: unknown): boolean {
  return thrown instanceof PoolError && accessDenied.has(thrown.awsCode ?? '')
}

/**
 * Runs one AWS call for a stated purpose. What the action understands becomes an error with a remedy; anything else
 * passes with the purpose before its words.
 *
 * @param refusalOf reads the service's own words of refusal
 */
export async function forPurpose<T>(
  purpose: string,
  call: () => Promise<T>,
  refusalOf: RefusalReader = () => undefined,
): Promise<T> {
  try {
    return await call()
  } catch (thrown) {
    if (thrown instanceof PoolError) throw thrown
    throw explain(purpose, thrown, refusalOf)
  }
}

function explain(purpose: string, thrown: unknown, refusalOf: RefusalReader): PoolError {
  const awsCode = awsErrorCode(thrown) ?? 'unknown error'
  const words = messageOf(thrown)
  const evidence = `${awsCode}: ${words}`
  const message = `Could not ${purpose}`
  if (awsCode === 'CredentialsProviderError') {
    return new RefusedError({
      code: 'no-credentials',
      message: `${message}: there are no AWS credentials.`,
      evidence,
      awsCode,
      cause: thrown,
    })
  }
  if (badCredentials.has(awsCode)) {
    return new RefusedError({
      code: 'credentials-refused',
      message: `${message}: AWS did not accept the credentials.`,
      evidence,
      awsCode,
      cause: thrown,
    })
  }
  if (accessDenied.has(awsCode)) {
    const denial = denialIn(words)
    return new RefusedError({
      code: 'access-denied',
      message: `${message}: ${denialWords(denial)}.`,
      evidence: denialEvidence(evidence, denial),
      awsCode,
      cause: thrown,
    })
  }
  const refusal = refusalOf(evidence)
  if (refusal !== undefined) {
    return new RefusedError({
      code: refusal.code,
      message: `${message}: ${refusal.words}.`,
      evidence,
      awsCode,
      cause: thrown,
    })
  }
  return new PoolError({ code: 'call-failed', message: `${message}.`, evidence, awsCode, cause: thrown })
}
