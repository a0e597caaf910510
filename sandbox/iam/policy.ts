import type { PolicyDocument, Statement } from '../../infra/policies.ts'
import { holds } from './conditions.ts'
import { matches } from './pattern.ts'

/** Condition keys of a request and their values; a key without a value is absent. */
export type Context = Record<string, string | string[] | undefined>

/** One thing that a call must be allowed to do. Most calls need one, a launch needs many. */
export interface Need {
  action: string
  /** ARN; `*` for actions that know no resources. */
  resource: string
  context: Context
}

/** What allows a need: the statement, and which of its resources. */
export interface Permit {
  statement: Statement
  resource: string
}

/**
 * Finds what in an identity-based policy allows a need; undefined when nothing does. Policies here have no Deny, so
 * the first statement that allows decides
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html).
 */
export function permitOf({ Statement: statements }: PolicyDocument, need: Need): Permit | undefined {
  for (const statement of statements) {
    if (![statement.Action].flat().some((pattern) => matches(pattern, need.action))) continue
    const resource = [statement.Resource ?? []].flat().find((pattern) => matches(pattern, need.resource))
    if (resource !== undefined && holds(statement.Condition ?? {}, need.context))
      return { statement, resource }
  }
  return undefined
}
