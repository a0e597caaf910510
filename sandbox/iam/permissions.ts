import { instancePolicy } from '../../infra/instance-policy.ts'
import { callerPolicy, type Place, type PolicyDocument } from '../../infra/policies.ts'
import { accountId, type Caller, callerRoleArn, instanceArn, instanceRoleArn, region } from '../account.ts'
import { type Need, permitOf } from './policy.ts'

/** The pool's policies, filled in for the sandbox's account. */
const place: Place = {
  partition: 'aws',
  region,
  account: accountId,
  pool: '*',
  instanceRoleArn,
  variable: (name) => `\${${name}}`,
}

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
  readonly policies: Record<Exclude<Caller['kind'], 'other'>, PolicyDocument> = {
    action: callerPolicy(place),
    instance: instancePolicy(place),
  }
  readonly denials: Denial[] = []
  readonly #uses = new Map<string, Use>()

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
    const policy = this.policies[caller.kind]
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

/** Keys of whoever calls; EC2 gives a machine's credentials the ARN of the machine. */
function contextOf({ instanceId }: Caller): Need['context'] {
  return instanceId === undefined ? {} : { 'ec2:SourceInstanceARN': instanceArn(instanceId) }
}

/** As AWS words it, with who, what and on what. */
export function denialMessage({ instanceId }: Caller, { action, resource }: Need): string {
  const user =
    instanceId === undefined ? session(callerRoleArn, 'GitHubActions') : session(instanceRoleArn, instanceId)
  const on = resource === '*' ? '' : ` on resource: ${resource}`
  return (
    `User: ${user} is not authorized to perform: ${action}${on} ` +
    `because no identity-based policy allows the ${action} action`
  )
}

function session(roleArn: string, name: string): string {
  return `${roleArn.replace(':iam:', ':sts:').replace(':role/', ':assumed-role/')}/${name}`
}
