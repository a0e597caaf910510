/** What a policy lacks. */
export interface Denial {
  /** Such as `ec2:RunInstances`. */
  action: string
  /** ARN; undefined when AWS does not say. */
  resource: string | undefined
}

/**
 * What AWS says is not allowed: `… is not authorized to perform: <action> on resource: <ARN> because …`
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html). Undefined for other words: older
 * answers of EC2 only carry a blob for sts:DecodeAuthorizationMessage.
 */
export function denialIn(message: string): Denial | undefined {
  const [, action, resource] =
    /not authorized to perform: ([\w-]+:\w+)(?: on resource: (arn:[^\s"]+))?/.exec(message) ?? []
  return action === undefined ? undefined : { action, resource }
}

/** What was refused, as the end of a sentence. */
export function denialWords(denial: Denial | undefined): string {
  if (denial === undefined) return 'the role may not do it'
  const on = denial.resource === undefined ? '' : ` on ${denial.resource}`
  return `the role lacks ${denial.action}${on}`
}

/** AWS's words and the statement that would allow the call. */
export function denialEvidence(words: string, denial: Denial | undefined): string {
  if (denial === undefined) return words
  const statement = { Effect: 'Allow', Action: denial.action, Resource: denial.resource ?? '*' }
  return `${words}\nThe statement to add:\n${JSON.stringify(statement, null, 2)}`
}
