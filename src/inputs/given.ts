import { InputError } from '../domain/errors.ts'

/** A text that a user or GitHub gave. */
export interface Given {
  /** As a message calls it: `Input ami`, `Variable GITHUB_REPOSITORY`. */
  name: string
  /** Empty when nothing was given. */
  text: string
}

/** What a text must be: each is a phrase that a message prints. */
export interface Rule {
  allowed: string
  example: string
}

/** How much of a value a message shows: enough to recognise it. */
const shownCharacters = 80

/**
 * Ends the reading with one message that names the input, its value, what is allowed and an example.
 *
 * @param problem What is wrong in particular, where the value as a whole does not show it.
 * @throws InputError always
 */
export function refuse(given: Given, rule: Rule, problem?: string): never {
  const value = given.text === '' ? 'is missing' : `is ${show(given.text)}`
  const reason = problem === undefined ? '' : `: ${problem}`
  throw new InputError({
    message: `${given.name} ${value}${reason}. Allowed: ${rule.allowed}. Example: ${rule.example}`,
  })
}

/** A value as messages show it: JSON on one line, cut where a person stops reading. */
export function show(value: unknown): string {
  const characters = Array.from(JSON.stringify(value))
  return characters.length > shownCharacters
    ? `${characters.slice(0, shownCharacters).join('')}…`
    : characters.join('')
}
