import { InputError } from '../domain/errors.ts'
import type { Given } from './given.ts'

const digitsAndBothCases = /(?=.*[a-z])(?=.*[A-Z])(?=.*\d)/

/** What a text may hold that opens something, and how to see it. A mention of a name alone is none. */
const secrets: readonly { what: string; isIn: (text: string) => boolean }[] = [
  {
    // https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github:
    // 36 characters of old, those of apps about 520 with the app's number in front.
    what: 'a token of GitHub',
    isIn: (text) => /(?<![A-Za-z0-9])(gh[opsru]_(\d+_)?[A-Za-z0-9]{30}|github_pat_\w{36})/.test(text),
  },
  {
    what: 'an access key of AWS',
    isIn: (text) =>
      /aws_secret_access_key["']?\s*[:=]\s*["']?[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+])/i.test(text) ||
      /aws_session_token["']?\s*[:=]\s*["']?[A-Za-z0-9/+=]{100}/i.test(text) ||
      holdsKeyPair(text),
  },
  {
    what: 'a private key',
    isIn: (text) =>
      /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----(?:\s|\\n)+(?:[\w-]+: .*\s+)*[A-Za-z0-9+/=\s\\]{64}/.test(
        text,
      ),
  },
]

/** An id of a key, which is no secret, and beside it what may be its secret: no hash, for that has hexadecimal digits. */
function holdsKeyPair(text: string): boolean {
  if (!/(?<![A-Za-z0-9])(AKIA|ASIA)[A-Z2-7]{16}(?![A-Za-z0-9])/.test(text)) return false
  const long = text.match(/(?<![A-Za-z0-9/+=])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/g) ?? []
  return long.some((part) => digitsAndBothCases.test(part))
}

/**
 * Refuses what looks like a secret of GitHub or AWS, or like a private key, in a text that jobs can read. The message
 * does not show it.
 *
 * @throws InputError that names the input and the kind of secret
 */
export function refuseSecrets({ name, text }: Given): void {
  const found = secrets.find(({ isIn }) => isIn(text))
  if (found === undefined) return
  throw new InputError({
    message:
      `${name} holds what looks like ${found.what}. Every job on the pool's machines can read it, so it is no place ` +
      'for secrets: give them to the jobs that need them as secrets of GitHub, and replace this one.',
  })
}
