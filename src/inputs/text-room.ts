import { userTextMaxBytes } from '../domain/content.ts'
import { InputError } from '../domain/errors.ts'
import type { Given } from './given.ts'

/** The text. @throws InputError when it is longer than what users write may be */
export function requireRoom({ name, text }: Given): string {
  const bytes = Buffer.byteLength(text)
  if (bytes <= userTextMaxBytes) return text
  throw new InputError({
    message: `${name} is too long: it has ${bytes} bytes. Allowed: up to ${userTextMaxBytes} bytes.`,
    remedy: 'Shorten it, bake its work into the AMI, or let a short script download the long one.',
  })
}
