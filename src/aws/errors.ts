import { messageOf, PoolError, RefusedError } from '../domain/errors.ts'

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
/** Whether an error that {@link forPurpose} made says that the role may not do it. */
export function isAccessDenied(thrown: unknown): boolean {
  return thrown instanceof PoolError && accessDenied.has(awsErrorCode(thrown.cause) ?? '')
}

const launchRequestRefused =
  /^(Invalid(AMIID|LaunchTemplate|UserData|FleetConfig|Parameter|Subnet|Group|SecurityGroup|IamInstanceProfile)|MissingParameter)/

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
  const code = awsErrorCode(thrown) ?? 'unknown error'
  const evidence = `${code}: ${messageOf(thrown)}`
  const message = `Could not ${purpose}`
  if (code === 'CredentialsProviderError') {
    return new RefusedError({
      message: `${message}: there are no AWS credentials.`,
      evidence,
      remedy: 'Run aws-actions/configure-aws-credentials before this step.',
      cause: thrown,
    })
  }
  if (badCredentials.has(code)) {
    return new RefusedError({
      message: `${message}: AWS did not accept the credentials.`,
      evidence,
      remedy: 'Run aws-actions/configure-aws-credentials in this job, right before this step.',
      cause: thrown,
    })
  }
  if (accessDenied.has(code)) {
    return new RefusedError({
      message: `${message}: the role may not do it.`,
      evidence,
      remedy: 'Add the action that AWS names to the role; README.md, Permissions, has the policy.',
      cause: thrown,
    })
  }
  if (launchRequestRefused.test(code)) {
    return new RefusedError({
      message: `${message}: EC2 refuses the request.`,
      evidence,
      remedy: 'Correct the input that EC2 names and run the refresh workflow again.',
      cause: thrown,
    })
  }
  return new PoolError({ message: `${message}.`, evidence, cause: thrown })
}
