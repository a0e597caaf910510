import type { AfterDrift, TimeoutsSeconds, UsageClass } from './protocol.ts'

/** Key of the one configuration item of a pool's table. */
export const configurationId = 'configuration'

/** A class's name becomes part of a runner's label and of a queue's name, which has room for 20 characters of it. */
export const classNamePattern = /^[a-zA-Z0-9-]{1,20}$/

/** A named size of machine. */
export interface ResourceClass {
  /** vCPUs, exactly. */
  cpu: number
  /** Memory in MiB, at least. */
  memoryMib: number
}

/** A subnet that instances may start in. */
export interface PoolSubnet {
  subnetId: string
  zone: string
}

/** A token that GitHub issued for the repository's runners. Secret. */
export interface RunnerToken {
  token: string
  expiresAtMs: number
  issuedAtMs: number
}

/** When a machine has served enough to be ended instead of going back to the pool. */
export interface Retirement {
  /** After so many leases. */
  maxLeases: number
  /** So long after its launch. */
  maxAgeHours: number
}

/** A version of GitHub's runner and where to get it. */
export interface RunnerRelease {
  version: string
  downloadUrl: string
  sha256: string
}

/** What refresh writes and provision and release read in a single read. */
export interface Configuration {
  id: typeof configurationId
  kind: 'configuration'
  /** Grows with each write; the write is conditional on the number read. */
  revision: number
  /** `arn:<partition>:ec2:<region>:<account>:instance/` */
  instanceArnPrefix: string
  /** One per zone; a launch takes at most four of them. */
  subnets: PoolSubnet[]
  resourceClasses: Record<string, ResourceClass>
  /** Queue URL of each pool of hand-outs, by {@link poolKey}. */
  queueUrls: Record<string, string>
  idleTimeSeconds: number
  /** Bound of the whole pool; 0 for none. */
  maxInstances: number
  retirement: Retirement
  /** What becomes of a machine that drifted from its image; absent for `keep`, and in configurations of 1.0.0. */
  afterDrift?: AfterDrift
  maxRuntimeMinutes: number
  timeouts: TimeoutsSeconds
  launchTemplateId: string
  launchTemplateVersion: string
  /** Hash of the launch template's content; another one makes a new version. */
  launchTemplateHash: string
  /** When the contents that the version names were last written; absent in configurations of 1.0.0. */
  contentsWrittenAtMs?: number
  runner: RunnerRelease
  /** Since when the pool has this version of the runner; absent in configurations that are older than this attribute. */
  runnerSinceAtMs?: number
  /** From when on GitHub gives no more jobs to this version of the runner; absent when it has set no date. */
  runnerDeprecatesAtMs?: number
  registrationToken: RunnerToken
  removalToken: RunnerToken
}

/** Names the instances that can stand in for one another: the partition key of the `idle` index. */
export function poolKey(resourceClass: string, usageClass: UsageClass): string {
  return `${resourceClass}#${usageClass}`
}

/**
 * Written before CreateFleet, removed when the instances' rows stand. Whoever finds one left behind looks the
 * machines up by the tag that carries its client token and settles them.
 */
export interface LaunchIntent {
  /** `intent#<client token>` */
  id: string
  kind: 'intent'
  clientToken: string
  runId: string
  resourceClass: string
  usageClass: UsageClass
  count: number
  createdAtMs: number
  expiresAtSeconds: number
}

/**
 * The instances that were lent to a run, by all of its provisions: the `run` index may not show them yet when the
 * release comes. Whose lease is over is told by its own row.
 */
export interface LendingRecord {
  /** By {@link lendingId}. */
  id: string
  kind: 'lending'
  instanceIds: ReadonlySet<string>
  expiresAtSeconds: number
}

/** Key of a run's {@link LendingRecord}. */
export function lendingId(runId: string): string {
  return `lending#${runId}`
}
