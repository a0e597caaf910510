import type { Deps } from '../deps.ts'
import type { Configuration, RunnerToken } from '../domain/configuration.ts'
import type { Github } from '../github/github.ts'
import type { RefreshInputs } from '../inputs.ts'

/** The stored tokens, or new ones where they are older than `github-reg-token-refresh-min` or belong to no one yet. */
export async function ensureTokens(
  inputs: RefreshInputs,
  github: Github,
  stored: Configuration | undefined,
  deps: Deps,
): Promise<Pick<Configuration, 'registrationToken' | 'removalToken'>> {
  const now = deps.clock.now()
  const isYoung = (token: RunnerToken) => now - token.issuedAtMs < inputs.tokenRefreshMinutes * 60_000
  if (stored && isYoung(stored.registrationToken) && isYoung(stored.removalToken)) {
    return { registrationToken: stored.registrationToken, removalToken: stored.removalToken }
  }
  const [registrationToken, removalToken] = await Promise.all([
    github.createRegistrationToken(now),
    github.createRemovalToken(now),
  ])
  deps.log.info('Renewed the tokens that register and remove runners.')
  return { registrationToken, removalToken }
}
