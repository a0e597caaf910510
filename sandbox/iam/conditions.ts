import type { Statement } from '../../infra/policies.ts'
import { arnMatches, matches } from './pattern.ts'
import type { Context } from './policy.ts'

type Conditions = NonNullable<Statement['Condition']>
type Comparison = (wanted: string, value: string) => boolean

/** The operators of the pool's policies; ArnEquals takes wildcards as ArnLike does. */
const comparisons: Record<string, Comparison> = {
  StringEquals: (wanted, value) => wanted === value,
  StringLike: matches,
  ArnEquals: arnMatches,
}

/**
 * Whether every condition of a statement holds
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html). Throws on
 * an operator that is not known here, rather than to let a policy pass unread.
 */
export function holds(conditions: Conditions, context: Context): boolean {
  return Object.entries(conditions).every(([name, keys]) => {
    const [set, suffixed = ''] = name.includes(':') ? name.split(':') : ['', name]
    const operator = suffixed.replace(/IfExists$/, '')
    const compare = comparisons[operator]
    if (compare === undefined || (set !== '' && set !== 'ForAllValues'))
      throw new Error(`The sandbox's IAM does not know the condition operator ${name}.`)
    return Object.entries(keys).every(([key, wanted]) => {
      const values = [context[key] ?? []].flat()
      // A key that is absent fails a condition, but for IfExists, and for ForAllValues, which holds for no values at all.
      if (values.length === 0) return set === 'ForAllValues' || operator !== suffixed
      const patterns = [wanted].flat().flatMap((pattern) => filled(pattern, context) ?? [])
      return values.every((value) => patterns.some((pattern) => compare(pattern, value)))
    })
  })
}

/** With the values of its variables; undefined when a value is not known, which then equals nothing. */
function filled(pattern: string, context: Context): string | undefined {
  const [first = '', ...parts] = pattern.split('${')
  let text = first
  for (const part of parts) {
    const end = part.indexOf('}')
    const value = context[part.slice(0, end)]
    if (typeof value !== 'string') return undefined
    text += value + part.slice(end + 1)
  }
  return text
}
