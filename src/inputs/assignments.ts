import { refuse, show, type Given, type Rule } from './given.ts'

/** How one line of a list of assignments must be. */
export interface AssignmentRule extends Rule {
  mostLines: number
  /** What is wrong with a name or a value; undefined for nothing. */
  problem: (name: string, value: string) => string | undefined
}

/**
 * Reads lines of the form `name=value`. The first `=` divides; blank lines, and spaces around a line, a name or a value
 * do not count.
 *
 * @throws InputError when a line has another form, names something twice or is refused by the rule
 */
export function parseAssignments(given: Given, rule: AssignmentRule): Record<string, string> {
  const assignments = new Map<string, string>()
  for (const line of given.text.split('\n').map((text) => text.trim())) {
    if (line === '') continue
    const separator = line.indexOf('=')
    if (separator < 1) refuse(given, rule, `${show(line)} has no name and value with = between them`)
    const name = line.slice(0, separator).trim()
    const value = line.slice(separator + 1).trim()
    if (assignments.has(name)) refuse(given, rule, `${show(name)} comes twice`)
    const problem = rule.problem(name, value)
    if (problem !== undefined) refuse(given, rule, problem)
    assignments.set(name, value)
  }
  if (assignments.size > rule.mostLines) refuse(given, rule, `it has ${assignments.size} lines`)
  return Object.fromEntries(assignments)
}

/** Whether a text has characters that neither a tag nor an environment variable can carry in one line. */
export function hasControlCharacters(text: string): boolean {
  return /\p{Cc}/u.test(text.replaceAll('\t', ''))
}
