import type { Deps } from '../deps.ts'
import type { Configuration } from '../domain/configuration.ts'

/** Masks the secrets of a stored configuration; called by whoever has read one, before anything else is done with it. */
export function maskTokens(
  { registrationToken, removalToken }: Pick<Configuration, 'registrationToken' | 'removalToken'>,
  deps: Deps,
): void {
  deps.mask(registrationToken.token)
  deps.mask(removalToken.token)
}
