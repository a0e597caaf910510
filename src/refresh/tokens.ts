import type { Deps } from '../deps.ts'
import type { Configuration, RunnerToken } from '../domain/configuration.ts'
import { settleAll } from '../domain/settled.ts'
import type { Github } from '../github/github.ts'
import type { RefreshInputs } from '../inputs.ts'
import type { StoredConfiguration } from '../pool/configuration.ts'

type Tokens = Pick<Configuration, 'registrationToken' | 'removalToken'>

/** The configuration as it stands once its tokens are young. */
export interface KeptTokens {
  stored: StoredConfiguration
  /** What was read before; undefined when there was nothing that this version can read. */
  previous: Configuration | undefined
  /** Undefined when there is no configuration that could hold them. */
  tokens: Tokens | undefined
  /** Whether new ones were written. */
  isRenewed: boolean
  failures: unknown[]
}

/**
 * Renews the tokens that are older than `github-reg-token-refresh-min`, and a lost ledger, and writes them at once:
 * every provision needs them, so they wait for nothing else. Failures are given back, for other work goes on.
 */
export async function keepTokens(
  inputs: RefreshInputs,
  github: Github,
  stored: StoredConfiguration,
  deps: Deps,
): Promise<KeptTokens> {
  if (stored.found !== 'configuration') {
    return { stored, previous: undefined, tokens: undefined, isRenewed: false, failures: [] }
  }
  const previous = stored.configuration
  const ledger = await settleAll(stored.ledger === undefined ? [deps.ledger.ensure()] : [])
  const limitMs = inputs.tokenRefreshMinutes * 60_000
  const isYoung = ({ issuedAtMs }: RunnerToken) => limitMs > 0 && deps.clock.now() - issuedAtMs < limitMs
  const { registrationToken, removalToken } = previous
  const tokensRead = { registrationToken, removalToken }
  const old = { stored, previous, tokens: tokensRead, isRenewed: false, failures: ledger.failures }
  if (isYoung(registrationToken) && isYoung(removalToken)) return old
  const created = await settleAll([createTokens(github, deps)])
  const [tokens] = created.values
  if (tokens === undefined) {
    return { ...old, failures: [...ledger.failures, ...created.failures] }
  }
  const configuration = { ...previous, ...tokens, revision: previous.revision + 1 }
  const written = await settleAll([deps.configuration.write(configuration, previous.revision)])
  const failures = [...ledger.failures, ...written.failures]
  // Where another refresh was faster, the write of all finds out, and yields to it.
  if (written.values[0] !== true) return { ...old, tokens, failures }
  deps.log.info(`Wrote revision ${configuration.revision} of the configuration, with the new tokens.`)
  return { stored: { ...stored, configuration }, previous, tokens, isRenewed: true, failures }
}

/** New tokens, from GitHub. */
export async function createTokens(github: Github, deps: Deps): Promise<Tokens> {
  const now = deps.clock.now()
  const [registrationToken, removalToken] = await Promise.all([
    github.createRegistrationToken(now),
    github.createRemovalToken(now),
  ])
  deps.log.info('Renewed the tokens that register and remove runners.')
  return { registrationToken, removalToken }
}
