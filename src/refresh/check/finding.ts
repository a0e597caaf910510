import { isAccessDenied } from '../../aws/errors.ts'
import { messageOf, PoolError } from '../../domain/errors.ts'
import type { Deps } from '../../deps.ts'
import type { RefreshInputs } from '../../inputs.ts'
import type { Facts } from './facts.ts'

/** What one look found. */
export interface Finding {
  /** What was looked at, in a word or two. */
  subject: string
  /** `unknown`: it could not be looked at, which stops nobody. */
  outcome: 'passed' | 'failed' | 'unknown'
  /** In one sentence. */
  found: string
  /** What to do about a failure. */
  remedy?: string
}

/** Looks at one concern of a pool and changes nothing. What it throws counts as its failure. */
export interface Check {
  /** Names the finding when the check throws. */
  subject: string
  run(inputs: RefreshInputs, facts: Facts, deps: Deps): Promise<Finding[]>
}

export function passed(subject: string, found: string): Finding {
  return { subject, outcome: 'passed', found }
}

export function failed(subject: string, found: string, remedy: string): Finding {
  return { subject, outcome: 'failed', found, remedy }
}

export function unknown(subject: string, found: string): Finding {
  return { subject, outcome: 'unknown', found: `Not checked: ${found}` }
}

/** The finding of a check that threw. */
export function failureOf(subject: string, thrown: unknown): Finding {
  const { evidence, remedy } = thrown instanceof PoolError ? thrown : {}
  const found = evidence === undefined ? messageOf(thrown) : `${messageOf(thrown)} ${evidence}`
  return { subject, outcome: 'failed', found, ...(remedy === undefined ? {} : { remedy }) }
}

/** A look that only this check takes: a role that may not take it needs no such right to use the pool. */
export async function ifAllowed<T>(
  subject: string,
  action: string,
  look: () => Promise<T>,
  judge: (found: T) => Finding,
): Promise<Finding> {
  let found: T
  try {
    found = await look()
  } catch (thrown) {
    if (isAccessDenied(thrown)) return unknown(subject, `the role may not ${action}.`)
    throw thrown
  }
  return judge(found)
}
