import { instancePolicy } from '../../infra/instance-policy.ts'
import { callerPolicy, type PolicyDocument } from '../../infra/policies.ts'
import { callerKeyPolicy, instanceKeyPolicy } from '../../infra/table-key.ts'
import { type Caller, callerRoleArn, firstStack, instanceArn, roleArn } from '../account.ts'
import { type Need, permitOf } from './policy.ts'
import { placeOf } from './stack.ts'

/** What the two roles of a stack may do. */
type Roles = Record<Exclude<Caller['kind'], 'other'>, PolicyDocument>

/** A statement that a call needed. */
export interface Use {
  caller: Caller['kind']
  sid: string
  action: string
  /** The statement's own pattern that the call's resource is of. */
  resource: string
}

/** A call that nothing allowed. */
export type Denial = Need & { caller: Caller['kind'] }

/**
 * What the callers may do: workflows what the caller's policy says, machines what the instance's policy says, and
 * everybody else, an administrator, everything.
 */
export class Permissions {
  /** Of the stack that the account has from the start; tests change them. */
  policies = rolesOf(firstStack, '*')
  readonly #stacks = new Map<string, Roles>()
  readonly denials: Denial[] = []
  readonly #uses = new Map<string, Use>()

  /**
   * Makes the roles of a stack for a pool, or for several by a pattern, or makes them anew; with the key of the table
   * where the stack is told one.
   */
  addStack(stack: string, pool: string, tableKeyArn = ''): void {
    const roles = rolesOf(stack, pool, tableKeyArn)
    if (stack === firstStack) this.policies = roles
    else this.#stacks.set(stack, roles)
  }

  /** A role that no stack has made may do what that of the first may: tests of machines call it as they like. */
  #rolesOf(stack: string): Roles {
    return this.#stacks.get(stack) ?? this.policies
  }

  /** Every statement's part that was needed, once. */
  get uses(): Use[] {
    return [...this.#uses.values()]
  }

  /** Forgets what was needed and denied so far. */
  clear(): void {
    this.denials.length = 0
    this.#uses.clear()
  }

  /** The first need that the caller's policy does not allow; undefined when the call may go on. */
  deniedOf(caller: Caller, needs: readonly Need[]): Need | undefined {
    if (caller.kind === 'other') return undefined
    const policy = this.#rolesOf(caller.stack ?? firstStack)[caller.kind]
    for (const need of needs) {
      const permit = permitOf(policy, { ...need, context: { ...need.context, ...contextOf(caller) } })
      if (permit === undefined) {
        this.denials.push({ ...need, caller: caller.kind })
        return need
      }
      const { statement, resource } = permit
      const use = { caller: caller.kind, sid: statement.Sid ?? '', action: need.action, resource }
      this.#uses.set(Object.values(use).join(' '), use)
    }
    return undefined
  }
}

function rolesOf(stack: string, pool: string, tableKeyArn = ''): Roles {
  const place = { ...placeOf(stack, pool), tableKeyArn }
  const roles = { action: callerPolicy(place), instance: instancePolicy(place) }
  if (tableKeyArn === '') return roles
  return {
    action: together(roles.action, callerKeyPolicy(place)),
    instance: together(roles.instance, instanceKeyPolicy(place)),
  }
}

/** A role has all statements of its policies. */
function together(one: PolicyDocument, other: PolicyDocument): PolicyDocument {
  return { ...one, Statement: [...one.Statement, ...other.Statement] }
}

/** Keys of whoever calls; EC2 gives a machine's credentials the ARN of the machine. */
function contextOf({ instanceId }: Caller): Need['context'] {
  return instanceId === undefined ? {} : { 'ec2:SourceInstanceARN': instanceArn(instanceId) }
}

/** As AWS words it, with who, what and on what. */
export function denialMessage(
  { instanceId, stack = firstStack }: Caller,
  { action, resource }: Need,
): string {
  const user =
    instanceId === undefined
      ? session(callerRoleArn(stack), 'GitHubActions')
      : session(roleArn(stack), instanceId)
  const on = resource === '*' ? '' : ` on resource: ${resource}`
  return (
    `User: ${user} is not authorized to perform: ${action}${on} ` +
    `because no identity-based policy allows the ${action} action`
  )
}

function session(roleArn: string, name: string): string {
  return `${roleArn.replace(':iam:', ':sts:').replace(':role/', ':assumed-role/')}/${name}`
}
