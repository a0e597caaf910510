import type { LaunchIntent } from './configuration.ts'
import type { InstanceItem } from './protocol.ts'

/** What the `idle` index carries beside its keys: what a claim chooses by, and nothing that heartbeats change. */
export const idleIndexAttributes = [
  'lease',
  'instanceType',
  'deadlineAtMs',
  'instanceId',
  'resourceClass',
  'usageClass',
  'zone',
  'endedAtMs',
] as const satisfies (keyof InstanceItem)[]
/** An idle instance as the index tells of it. A hint: the index lags behind the item, and one of 1.0.0 knows no `endedAtMs`. */
export type IdleEntry = Pick<InstanceItem, 'id' | (typeof idleIndexAttributes)[number]>

/**
 * What the `run` index carries beside its keys: what a release decides by, and all of a launch intent. With these an
 * index is full: it may carry 20 attributes (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html).
 */
export const runIndexAttributes = [
  'kind',
  'instanceId',
  'state',
  'lease',
  'resourceClass',
  'usageClass',
  'instanceType',
  'zone',
  'launchTemplateVersion',
  'createdAtMs',
  'leasedAtMs',
  'bootSeconds',
  'readySeconds',
  'hourlyUsd',
  'interruptedAtMs',
  'endReason',
  'endedAtMs',
] as const satisfies (keyof InstanceItem)[]
export const runIndexIntentAttributes = [
  'clientToken',
  'count',
  'expiresAtSeconds',
] as const satisfies (keyof LaunchIntent)[]
/** An instance of a run as the index tells of it. A hint: the item may be ahead, and an index of 1.0.0 knows less of ends. */
export type RunEntry = Pick<InstanceItem, 'id' | (typeof runIndexAttributes)[number]>
