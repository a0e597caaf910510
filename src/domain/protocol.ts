/**
 * The one contract between the control plane and the agent: the instance item that both write, the settings that the
 * user data carries to the agent, the names that both derive. Neither side spells an attribute anywhere else, so a
 * rename that misses one side does not compile.
 *
 * Times are epoch milliseconds in attributes that end in `AtMs`.
 */

export const instanceStates = ['launching', 'idle', 'claimed', 'running', 'terminating'] as const
/** Where an instance stands in the pool. Only the control plane writes it. */
export type InstanceState = (typeof instanceStates)[number]

export const usageClasses = ['spot', 'on-demand'] as const
/** How EC2 bills the instance. */
export type UsageClass = (typeof usageClasses)[number]

export const phases = [
  'booting',
  'preparing',
  'waiting',
  'registering',
  'ready',
  'busy',
  'cleaning',
  'failed',
] as const
/**
 * What the agent says it is doing. `preparing` runs the pre-runner script, `waiting` has no lease to serve,
 * `ready` has a listener that waits for jobs, `busy` has one that runs a job, `failed` will never serve again.
 */
export type Phase = (typeof phases)[number]

export const failureKinds = [
  'boot',
  'pre-runner',
  'registration',
  'runner-deprecated',
  'listener',
  'out-of-memory',
  'cleaning',
  'restarted',
  'metadata-wall',
  'drifted',
  'machine',
] as const
/**
 * Why a machine will never serve again, for programs. `boot` is the boot script's word; `registration` is config.sh,
 * `runner-deprecated` a runner that GitHub no longer accepts, `out-of-memory` a listener that the kernel killed again and
 * again, `restarted` an agent that died during a lease or a machine that booted twice, `metadata-wall` a machine whose
 * jobs reach the metadata service although they must not, `drifted` one that is no longer as its image made it where the
 * pool wants it to retire for that, `machine` what nobody foresaw, such as a full disk.
 */
export type FailureKind = (typeof failureKinds)[number]

export const endCodes = [
  'boot-timeout',
  'registration-timeout',
  'idle-time',
  'maximum-runtime',
  'interruption',
  'rebalance',
  'failed',
  'restarted',
] as const
/**
 * Why an agent ended its own instance, for programs: a deadline of one of the states passed, EC2 announced that it takes
 * the machine or that it is likely to, the agent failed, or the machine booted a second time.
 */
export type EndCode = (typeof endCodes)[number]

export const endCauses = [
  'deadline',
  'silent',
  'gone',
  'impaired',
  'too-old',
  'failed',
  'ended-itself',
  'retired',
  'interruption',
  'not-ready',
  'undone',
  'broken-item',
] as const
/**
 * Why the control plane ended an instance, for programs: its deadline passed, its agent is silent, EC2 has it no more or
 * finds it impaired, it is older than any may be, its agent failed or has ended it, it is not to serve again, EC2 takes
 * it back, it did not become ready for a lease, the provision that held it failed, its item is not to be believed.
 */
export type EndCause = (typeof endCauses)[number]

export const afterDrifts = ['keep', 'retire'] as const
/** What becomes of a machine that is no longer as its image made it. */
export type AfterDrift = (typeof afterDrifts)[number]

/** Attributes of an instance item that the control plane writes. */
export interface ControlAttributes {
  /** The instance's ARN: the partition key, so that a policy can hold each machine to its own item. */
  id: string
  kind: 'instance'
  /** `i-…` */
  instanceId: string
  state: InstanceState
  /** The workflow run that holds the lease; absent when idle. */
  runId?: string
  /** The provision step that took the instance: a run may provision several times at once. */
  provisionId?: string
  /** Number of the current or, when idle, of the last lease; the first is 1. */
  lease: number
  /** By when the instance must have left its state. The agent ends the instance when it has passed. */
  deadlineAtMs: number
  /**
   * Another value with each write that changes lease or deadline: by {@link orderOf}. The agent may write it, since the
   * policy that holds a machine to its own attributes counts those of conditions too: its end is conditional on it, so
   * that a claim and an end can not both win. Nobody else decides anything by it. Absent in items of 1.0.0.
   */
  order?: string
  resourceClass: string
  usageClass: UsageClass
  instanceType: string
  zone: string
  /** Version of the launch template that the instance was made from. */
  launchTemplateVersion: string
  createdAtMs: number
  /** When the current or last lease began: by launch or by claim. */
  leasedAtMs?: number
  /** From the launch until the agent was ready for the first lease. */
  bootSeconds?: number
  /** From the beginning of the current lease until the agent was ready for it. */
  readySeconds?: number
  /** Price of an hour in USD when the instance was launched; absent when nobody could look it up. */
  hourlyUsd?: number
  /** When it last became idle: the sort key of the `idle` index. */
  idleSinceAtMs?: number
  /** `<resource class>#<usage class>` while idle: the partition key of the sparse `idle` index. */
  idlePool?: string
  /** Secret. Registers the runner of the current lease; the agent removes it as soon as it has read it. */
  registrationToken?: string
  /** Secret. Deregisters the runner of an ended lease; the agent removes it as soon as it has read it. */
  removalToken?: string
  /** Why the instance is being ended, in words. */
  endReason?: string
  /** The same for programs, when the control plane ends it. */
  endCause?: EndCause
  /** DynamoDB deletes the item some time after this: epoch seconds, as its TTL demands. */
  expiresAtSeconds?: number
}

/** Attributes of an instance item that the agent writes. */
export interface AgentAttributes {
  heartbeatAtMs: number
  phase: Phase
  /** The lease that `phase` is about; 0 before the first. */
  phaseLease: number
  phaseSinceAtMs: number
  /** From `registering` to the first `ready` of the last lease that got so far: what its registration took. */
  registrationMs?: number
  /** One sentence on the phase, for people; the reason when `failed`. */
  message?: string
  /** Set with `failed`. */
  failure?: FailureKind
  /** Last lines of the boot or agent log, set with `failed`. */
  logTail?: string
  /** Jobs that ran on the instance, over all leases. */
  jobsDone: number
  /** Free share of the disk that holds the workspaces, 0 to 100. */
  diskFreePercent: number
  /** When EC2 announced that it takes the machine. */
  interruptedAtMs?: number
  /** When the agent decided the end of its instance. Nobody claims an instance that has it, and its lease is over. */
  endedAtMs?: number
  /** Why; set with `endedAtMs`. */
  endCode?: EndCode
  /** What of the machine is no longer as its image made it, in words for people; absent when nothing is. */
  drift?: string
}

/** One instance in the table. Agent attributes are absent until its agent has reported. */
export type InstanceItem = ControlAttributes & Partial<AgentAttributes>

/** Attributes of the control plane that the agent names when it writes: tokens it has taken, what its end depends on. */
export type AgentWritableControl = Extract<
  keyof ControlAttributes,
  'id' | 'order' | 'registrationToken' | 'removalToken'
>

/** What a machine names when it writes to its own item. */
export type AgentWrite = Partial<AgentAttributes & Pick<ControlAttributes, AgentWritableControl>>

const machineWritable: Record<keyof AgentAttributes | AgentWritableControl, true> = {
  id: true,
  order: true,
  registrationToken: true,
  removalToken: true,
  heartbeatAtMs: true,
  phase: true,
  phaseLease: true,
  phaseSinceAtMs: true,
  registrationMs: true,
  message: true,
  failure: true,
  logTail: true,
  jobsDone: true,
  diskFreePercent: true,
  interruptedAtMs: true,
  endedAtMs: true,
  endCode: true,
  drift: true,
}

/**
 * Every attribute that a machine may name in a write to its own item: the wall between a machine and the pool. The
 * instance policy is generated from it. The key counts, and so does what stands in conditions
 * (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/specifying-conditions.html).
 */
export function machineWritableAttributes(): string[] {
  return Object.keys(machineWritable)
}

/** Limits in seconds that slow images lengthen and tests shorten: the refresh input `timeouts-config`. */
export interface TimeoutsSeconds {
  /** From launch until the agent is ready for its first lease. */
  boot: number
  /** From claim until the agent is ready for the lease. */
  registration: number
  /** How young an EC2 instance without a row may be before it counts as an orphan. */
  launchGrace: number
  /** How long an agent waits for its row to appear before it ends its instance. */
  noRow: number
  /** How long a job may go on after its lease was released. */
  jobEnd: number
}

/** What the user data carries to the agent. Nothing in it is secret. */
export interface AgentSettings {
  tableName: string
  region: string
  /** `arn:<partition>:ec2:<region>:<account>:instance/`: the instance id completes it to the item's key. */
  instanceArnPrefix: string
  /** Of the region's partition, such as `amazonaws.com`. */
  dnsSuffix: string
  /** Where runners register: `<server URL>/<owner>/<repository>`. */
  registrationUrl: string
  timeouts: TimeoutsSeconds
  /** Linux user that jobs run as. */
  runnerUser: string
  /** Whether jobs may become root without a password, as on GitHub's hosted runners. */
  runnerSudo: boolean
  /** Whether jobs may read the credentials of the instance's role from the metadata service. */
  jobInstanceCredentials: boolean
  /** Whether a machine that drifted from its image serves on. */
  afterDrift: AfterDrift
}

/** How long a heartbeat stays fresh: three missed beats of an agent that runs no job. */
export const heartbeatFreshMs = 30_000
/** Between two heartbeats when no job runs. */
export const heartbeatIntervalMs = 10_000
/** Between two heartbeats while a job runs; a claim never takes a busy instance, so freshness does not matter. */
export const busyHeartbeatIntervalMs = 20_000
/** Longest time between two reads of the item when no job runs. */
export const pollIntervalMs = 1_000
const shortestPollIntervalMs = 100
const pollsPerTimeWaited = 300

/**
 * Until an agent that has waited so long for a lease looks for one again: ten times a second in the first half minute,
 * each second from the fifth minute on. So a pool in use lends at once, and one that is left alone costs little.
 */
export function waitingPollIntervalMs(waitedMs: number): number {
  return Math.min(pollIntervalMs, Math.max(shortestPollIntervalMs, waitedMs / pollsPerTimeWaited))
}

/** How much later than its deadline a machine powers itself off, whatever became of its agent. */
export const guardMarginSeconds = 120
/** Longest log tail in bytes, so that an item stays far below DynamoDB's 400 KB and costs little. */
export const logTailMaxBytes = 4_096

/** Value of the attribute `order`. */
export function orderOf({ lease, deadlineAtMs }: Pick<ControlAttributes, 'lease' | 'deadlineAtMs'>): string {
  return `${lease}@${deadlineAtMs}`
}

/** Key of an instance's item. */
export function instanceItemId(instanceArnPrefix: string, instanceId: string): string {
  return instanceArnPrefix + instanceId
}

const itemKeyPattern = /^arn:[\w-]{1,20}:ec2:[\w-]{1,30}:\d{12}:instance\/(i-[0-9a-f]{8,17})$/

/** The instance that a key of an item names: the only thing that tells it. Undefined for other keys. */
export function instanceIdOfItem(id: string): string | undefined {
  return itemKeyPattern.exec(id)?.[1]
}

/** What EC2 calls an instance. */
export const instanceIdPattern = /^i-[0-9a-f]{8,17}$/

/** Name of the runner that serves a lease: unique for ever, so a late clean-up on GitHub can not hit its successor. */
export function runnerName(instanceId: string, lease: number): string {
  return `${instanceId}-${lease}`
}

/** The instance id within a runner's name, or undefined when the runner is not one of a pool's. */
export function instanceIdOfRunner(name: string): string | undefined {
  return /^(i-[0-9a-f]{8,17})-\d+$/.exec(name)?.[1]
}

/** Every label of a runner: any machine of the run, or one of a class of the run. */
export function runnerLabels(runId: string, resourceClass: string): [string, string] {
  return [runId, `${runId}-${resourceClass}`]
}

/** The SQS message that says an instance became idle. A hint: the item decides. */
export interface HandOut {
  id: string
  lease: number
  instanceType: string
}

export function encodeHandOut({ id, lease, instanceType }: HandOut): string {
  return JSON.stringify({ id, lease, instanceType } satisfies HandOut)
}
