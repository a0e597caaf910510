import { messageOf, PoolError, RefusedError } from '../domain/errors.ts'
import { missingRight } from './rights.ts'

/** The HTTP status of an error of GitHub's API; undefined for anything else. */
export function githubStatus(thrown: unknown): number | undefined {
  if (typeof thrown !== 'object' || thrown === null || !('status' in thrown)) return undefined
  return typeof thrown.status === 'number' ? thrown.status : undefined
}

/** Turns what a call to GitHub threw into an error with its purpose and, where there is one, a remedy. */
export function explainGithubError(purpose: string, thrown: unknown): PoolError {
  if (thrown instanceof PoolError) return thrown
  const status = githubStatus(thrown)
  const evidence = `GitHub: ${messageOf(thrown)}`
  if (status === 401) {
    return new RefusedError({
      code: 'github-token-refused',
      message: `Could not ${purpose}: GitHub did not accept \`github-token\`.`,
      evidence,
      cause: thrown,
    })
  }
  if (status === 429 || (status === 403 && /rate limit/i.test(messageOf(thrown)))) {
    return new PoolError({
      code: 'github-rate-limit',
      message: `Could not ${purpose}: GitHub's rate limit for this token is used up.`,
      evidence,
      cause: thrown,
    })
  }
  if (status === 403 || status === 404) {
    return new RefusedError({
      code: 'github-token-without-rights',
      message: `Could not ${purpose}: \`github-token\` may not do it for this repository.`,
      evidence,
      remedy:
        `${missingRight(thrown, status, messageOf(thrown))} The pool takes a fine-grained token or GitHub App token with ` +
        'the repository permission "Administration: write", or a classic token with the scope `repo`.',
      cause: thrown,
    })
  }
  return new PoolError({ code: 'call-failed', message: `Could not ${purpose}.`, evidence, cause: thrown })
}
