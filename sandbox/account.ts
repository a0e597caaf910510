/** The one account that the sandbox plays, and what it has from the start. */
export const region = 'us-east-1'
export const accountId = '123456789012'
export const vpcId = 'vpc-aaaa1111'

/** `arn:<partition>:ec2:<region>:<account>:instance/<id>` */
export function instanceArn(instanceId: string): string {
  return `arn:aws:ec2:${region}:${accountId}:instance/${instanceId}`
}

/** The role that workflows assume. */
export const callerRoleArn = `arn:aws:iam::${accountId}:role/runner-pool-caller`
/** The role in the instance profile `runner-pool`. */
export const instanceRoleArn = roleArn('runner-pool')

/** An instance profile has the role of its own name, as EC2's console makes them. */
export function roleArn(profileName: string): string {
  return `arn:aws:iam::${accountId}:role/${profileName}`
}

export const actionAccessKeyId = 'AKIASANDBOX'
/** Of somebody who may do everything, such as the owner of the account. */
export const administrator = { accessKeyId: 'AKIASOMEBODY', secretAccessKey: 'sandbox' }

/** The access key of an instance's role carries the instance id, so that every call tells who made it. */
export function instanceAccessKeyId(instanceId: string): string {
  return `ASIA${instanceId}`
}

/** Who made a call, by its access key id; whoever is neither workflow nor machine administers the account. */
export interface Caller {
  kind: 'action' | 'instance' | 'other'
  instanceId?: string
}

/** Reads the access key id from a signature's `Credential=<access key id>/<date>/…`. Signatures are not verified. */
export function callerOf(authorization: string | undefined): Caller {
  const accessKeyId = /Credential=([^/,\s]+)\//.exec(authorization ?? '')?.[1]
  if (accessKeyId === actionAccessKeyId) return { kind: 'action' }
  if (accessKeyId?.startsWith('ASIAi-'))
    return { kind: 'instance', instanceId: accessKeyId.slice('ASIA'.length) }
  return { kind: 'other' }
}
