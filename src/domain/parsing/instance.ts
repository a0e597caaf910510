import { classNamePattern, poolKey } from '../configuration.ts'
import {
  endCauses,
  endCodes,
  failureKinds,
  instanceIdOfItem,
  instanceStates,
  phases,
  usageClasses,
  type AgentAttributes,
  type ControlAttributes,
  type InstanceItem,
} from '../protocol.ts'
import type { IdleEntry, RunEntry } from '../index-entries.ts'
import {
  birthTime,
  decimal,
  knownCode,
  matching,
  nearTime,
  oneOf,
  optional,
  parseFields,
  shown,
  text,
  wholeNumber,
  type Fields,
  type Parsed,
} from './fields.ts'

/** More leases than `max-leases` may allow. */
const mostLeases = 100_000
/** What the boot script, config.sh and AWS say of a failure is far shorter; whoever prints it cuts it. */
const longestWords = 16_384
const longestToken = 4_096
const dayMs = 24 * 3_600_000

/** The instance id is what the key says, whatever stands in the attribute of that name. */
type Stored<T> = Omit<T, 'instanceId'>

const control: Fields<Stored<ControlAttributes>> = {
  id: matching(/^arn:/, 'the key of an instance'),
  kind: oneOf(['instance']),
  state: oneOf(instanceStates),
  runId: optional(matching(/^\d{1,20}$/, 'the number of a run')),
  provisionId: optional(matching(/^[\w-]{1,64}$/, 'the id of a provision')),
  lease: wholeNumber(1, mostLeases),
  deadlineAtMs: nearTime,
  order: optional(text(64)),
  resourceClass: matching(classNamePattern, 'the name of a class'),
  usageClass: oneOf(usageClasses),
  instanceType: matching(/^[a-z0-9][a-z0-9.-]{0,63}$/, 'an instance type'),
  zone: matching(/^[a-z0-9][a-z0-9-]{0,63}$/, 'a zone'),
  launchTemplateVersion: matching(/^\d{1,12}$/, 'the number of a version'),
  createdAtMs: birthTime,
  leasedAtMs: optional(nearTime),
  // Differences of two clocks.
  bootSeconds: optional(decimal(-1_000_000, 1_000_000)),
  readySeconds: optional(decimal(-1_000_000, 1_000_000)),
  hourlyUsd: optional(decimal(0, 100_000)),
  idleSinceAtMs: optional(nearTime),
  idlePool: optional(matching(/^[a-zA-Z0-9-]{1,20}#(?:spot|on-demand)$/, 'the name of a pool')),
  registrationToken: optional(text(longestToken)),
  removalToken: optional(text(longestToken)),
  endReason: optional(text(longestWords)),
  endCause: knownCode(endCauses),
  expiresAtSeconds: optional(wholeNumber(0, 100_000_000_000)),
}

const agent: Fields<Partial<AgentAttributes>> = {
  heartbeatAtMs: optional(nearTime),
  phase: knownCode(phases),
  phaseLease: optional(wholeNumber(0, mostLeases)),
  phaseSinceAtMs: optional(nearTime),
  registrationMs: optional(wholeNumber(0, dayMs)),
  message: optional(text(longestWords)),
  failure: knownCode(failureKinds),
  logTail: optional(text(longestWords)),
  jobsDone: optional(wholeNumber(0, 1_000_000)),
  diskFreePercent: optional(decimal(0, 100)),
  interruptedAtMs: optional(nearTime),
  endedAtMs: optional(nearTime),
  endCode: knownCode(endCodes),
  drift: optional(text(2_000)),
}

const instanceFields: Fields<Stored<InstanceItem>> = { ...control, ...agent }

/** The attributes of which the machine's own role may write any value. */
export const agentAttributeNames = Object.keys(agent).filter(
  (name): name is keyof AgentAttributes => name in agent,
)

const { id, kind, state, lease, deadlineAtMs, resourceClass, usageClass, instanceType, zone } = instanceFields
const { launchTemplateVersion, createdAtMs, leasedAtMs, bootSeconds, readySeconds, hourlyUsd } =
  instanceFields
const { interruptedAtMs, endReason, endedAtMs } = instanceFields
const machine = { id, lease, resourceClass, usageClass, instanceType, zone }
const idleFields: Fields<Stored<IdleEntry>> = { ...machine, deadlineAtMs, endedAtMs }
const runFields: Fields<Stored<RunEntry>> = {
  ...machine,
  kind,
  state,
  launchTemplateVersion,
  createdAtMs,
  leasedAtMs,
  bootSeconds,
  readySeconds,
  hourlyUsd,
  interruptedAtMs,
  endReason,
  endedAtMs,
}

/** Reads the item of an instance. */
export function parseInstance(record: unknown, now: number): Parsed<InstanceItem> {
  const parsed = withInstanceId(parseFields(record, instanceFields, now))
  if ('why' in parsed) return parsed
  const { idlePool, resourceClass: name, usageClass: usage } = parsed.value
  const isOfItsPool = idlePool === undefined || idlePool === poolKey(name, usage)
  return isOfItsPool ? parsed : { why: `idlePool is ${shown(idlePool)}, not that of its class` }
}

/** Reads an instance as the `idle` index shows it. */
export function parseIdleEntry(record: unknown, now: number): Parsed<IdleEntry> {
  return withInstanceId(parseFields(record, idleFields, now))
}

/** Reads an instance as the `run` index shows it. */
export function parseRunEntry(record: unknown, now: number): Parsed<RunEntry> {
  return withInstanceId(parseFields(record, runFields, now))
}

function withInstanceId<T extends { id: string }>(parsed: Parsed<T>): Parsed<T & { instanceId: string }> {
  if ('why' in parsed) return parsed
  const instanceId = instanceIdOfItem(parsed.value.id)
  return instanceId === undefined
    ? { why: 'its key names no instance' }
    : { value: { ...parsed.value, instanceId } }
}
