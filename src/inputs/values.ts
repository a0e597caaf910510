import { refuse, show, type Given, type Rule } from './given.ts'

/** Bounds of a whole number, both included. */
export interface Range {
  from: number
  to: number
}

/** @throws InputError when the text is not a whole number within the range */
export function parseWholeNumber(given: Given, range: Range & { example: number }): number {
  const value = /^\d+$/.test(given.text) ? Number(given.text) : undefined
  if (!isWholeNumberWithin(value, range)) {
    refuse(given, {
      allowed: `a whole number from ${range.from} to ${range.to}`,
      example: String(range.example),
    })
  }
  return value
}

export function isWholeNumberWithin(value: unknown, { from, to }: Range): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to
}

/** @throws InputError when the text is neither `true` nor `false` */
export function parseSwitch(given: Given): boolean {
  return parseChoice(given, ['true', 'false']) === 'true'
}

/** @throws InputError when the text is none of the choices, compared exactly */
export function parseChoice<T extends string>(given: Given, choices: readonly [T, ...T[]]): T {
  const choice = choices.find((candidate) => candidate === given.text)
  return choice ?? refuse(given, { allowed: choices.join(', '), example: choices[0] })
}

/** @throws InputError when the text does not match */
export function parsePattern(given: Given, rule: Rule & { pattern: RegExp }): string {
  if (!rule.pattern.test(given.text)) refuse(given, rule)
  return given.text
}

/**
 * Splits a list at spaces, commas and newlines and drops duplicates.
 *
 * @throws InputError when the list is empty or too long, or an item does not match
 */
export function parseList(given: Given, rule: Rule & { pattern: RegExp; mostItems: number }): string[] {
  const items = [...new Set(given.text.split(/[\s,]+/).filter((item) => item !== ''))]
  const misfit = items.find((item) => !rule.pattern.test(item))
  if (misfit !== undefined) refuse(given, rule, `${show(misfit)} is not allowed`)
  if (items.length > rule.mostItems) refuse(given, rule, `it lists ${items.length}`)
  if (items.length === 0) refuse(given, rule, given.text === '' ? undefined : 'the list is empty')
  return items
}

/** @throws InputError when the text is not the JSON of an object */
export function parseJsonObject(given: Given, rule: Rule): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(given.text)
  } catch {
    refuse(given, rule, given.text === '' ? undefined : 'it is not well-formed JSON')
  }
  if (!isObject(value)) refuse(given, rule, 'it is not a JSON object')
  return value
}

/** Whether a value out of JSON is an object, neither null nor an array. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
