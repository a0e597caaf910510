/** The one account that the sandbox plays, and what it has from the start. */
export const region = 'us-east-1'
export const accountId = '123456789012'
export const vpcId = 'vpc-aaaa1111'

/** `arn:<partition>:ec2:<region>:<account>:instance/<id>` */
export function instanceArn(instanceId: string): string {
  return `arn:aws:ec2:${region}:${accountId}:instance/${instanceId}`
}

/** The stack that the account has from the start; its machines' profile and role are called so too. */
export const firstStack = 'runner-pool'

/** The role that workflows assume. */
export function callerRoleArn(stack: string): string {
  return roleArn(`${stack}-caller`)
}

/** An instance profile has the role of its own name, as EC2's console makes them. */
export function roleArn(profileName: string): string {
  return `arn:aws:iam::${accountId}:role/${profileName}`
}

/** Of the first stack's role of the workflows. */
export const actionAccessKeyId = 'AKIASANDBOX'

/** Of another stack's role of the workflows. */
export function actionAccessKeyIdOf(stack: string): string {
  return `${actionAccessKeyId}.${stack}`
}

/** Of somebody who may do everything, such as the owner of the account. */
export const administrator = { accessKeyId: 'AKIASOMEBODY', secretAccessKey: 'sandbox' }

/** The access key of an instance's role carries the instance id and the role, so that every call tells who made it. */
export function instanceAccessKeyId(instanceId: string, roleName = firstStack): string {
  return roleName === firstStack ? `ASIA${instanceId}` : `ASIA${instanceId}.${roleName}`
}

/** Who made a call, by its access key id; whoever is neither workflow nor machine administers the account. */
export interface Caller {
  kind: 'action' | 'instance' | 'other'
  instanceId?: string
  /** Whose role it is, of a workflow or a machine. */
  stack?: string
}

/** Reads the access key id from a signature's `Credential=<access key id>/<date>/…`. Signatures are not verified. */
export function callerOf(authorization: string | undefined): Caller {
  const accessKeyId = /Credential=([^/,\s]+)\//.exec(authorization ?? '')?.[1] ?? ''
  const [, who, stack = firstStack] = /^(AKIASANDBOX|ASIAi-[0-9a-f]+)(?:\.(.+))?$/.exec(accessKeyId) ?? []
  if (who === undefined) return { kind: 'other' }
  if (who === actionAccessKeyId) return { kind: 'action', stack }
  return { kind: 'instance', instanceId: who.slice('ASIA'.length), stack }
}
