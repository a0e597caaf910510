import { randomBytes } from 'node:crypto'

/** What a token of a runner endpoint is good for. */
export type TokenPurpose = 'registration' | 'removal'

const lifetimeMs = 3_600_000

/** The short-lived tokens that register and remove runners; each works any number of times until it expires. */
export class Tokens {
  readonly everGranted = new Set<string>()
  #granted: { token: string; purpose: TokenPurpose; repository: string; expiresAtMs: number }[] = []
  readonly #now: () => number

  constructor(now: () => number) {
    this.#now = now
  }

  grant(purpose: TokenPurpose, repository: string): { token: string; expires_at: string } {
    const token = `A${randomBytes(14).toString('hex').toUpperCase()}`
    const expiresAtMs = this.#now() + lifetimeMs
    this.everGranted.add(token)
    this.#granted.push({ token, purpose, repository: repository.toLowerCase(), expiresAtMs })
    return { token, expires_at: new Date(expiresAtMs).toISOString().replace(/\.\d+Z$/, '.000Z') }
  }

  accepts(token: string, purpose: TokenPurpose, repository: string): boolean {
    return this.#granted.some(
      (granted) =>
        granted.token === token &&
        granted.purpose === purpose &&
        granted.repository === repository.toLowerCase() &&
        granted.expiresAtMs > this.#now(),
    )
  }

  expireAll(): void {
    this.#granted = []
  }
}
