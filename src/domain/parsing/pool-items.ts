import {
  classNamePattern,
  configurationId,
  type Configuration,
  type LaunchIntent,
  type LendingRecord,
  type ResourceClass,
  type RunnerToken,
} from '../configuration.ts'
import { ledgerId, type Counted, type Ledger, type Reservation, type Waiter } from '../ledger.ts'
import { afterDrifts, instanceIdPattern, usageClasses, type TimeoutsSeconds } from '../protocol.ts'
import {
  anyTime,
  boolean,
  list,
  mapOf,
  matching,
  object,
  oneOf,
  optional,
  setOf,
  text,
  wholeNumber,
  type Fields,
} from './fields.ts'

/** What only the control plane writes: the bounds keep out what is of another kind, not what is merely unusual. */
const many = wholeNumber(0, 1_000_000_000)
const seconds = wholeNumber(0, 1_000_000)
const words = text(2_048)
const poolKeyPattern = /^[a-zA-Z0-9-]{1,20}#(?:spot|on-demand)$/
const stepIdPattern = /^[\w-]{1,64}$/

const timeouts: Fields<TimeoutsSeconds> = {
  boot: seconds,
  registration: seconds,
  launchGrace: seconds,
  noRow: seconds,
  jobEnd: seconds,
}
const token: Fields<RunnerToken> = { token: text(4_096), expiresAtMs: anyTime, issuedAtMs: anyTime }
const resourceClass: Fields<ResourceClass> = { cpu: many, memoryMib: many }

export const configurationFields: Fields<Configuration> = {
  id: oneOf([configurationId]),
  kind: oneOf([configurationId]),
  revision: many,
  instanceArnPrefix: matching(
    /^arn:[\w-]{1,20}:ec2:[\w-]{1,30}:\d{12}:instance\/$/,
    'an ARN up to its instance',
  ),
  subnets: list({ subnetId: words, zone: words }),
  resourceClasses: mapOf(classNamePattern, object(resourceClass)),
  queueUrls: mapOf(poolKeyPattern, matching(/^https?:/, 'an address')),
  idleTimeSeconds: seconds,
  maxInstances: many,
  retirement: object({ maxLeases: many, maxAgeHours: many }),
  maxRuntimeMinutes: many,
  timeouts: object(timeouts),
  launchTemplateId: matching(/^lt-[0-9a-f]{1,32}$/, 'the id of a launch template'),
  launchTemplateVersion: matching(/^\d{1,12}$/, 'the number of a version'),
  launchTemplateHash: words,
  runner: object({ version: words, downloadUrl: words, sha256: words }),
  runnerSinceAtMs: optional(anyTime),
  contentsWrittenAtMs: optional(anyTime),
  runnerDeprecatesAtMs: optional(anyTime),
  afterDrift: optional(oneOf(afterDrifts)),
  registrationToken: object(token),
  removalToken: object(token),
}

const reservation: Fields<Reservation> = { count: many, sinceAtMs: anyTime, expiresAtMs: anyTime }
const waiter: Fields<Waiter> = {
  sinceAtMs: anyTime,
  seenAtMs: anyTime,
  idlePool: matching(poolKeyPattern, 'the name of a pool'),
  wantsRoom: optional(boolean),
}
const counted: Fields<Counted> = { atMost: many, atMs: anyTime, configurationRevision: many }

export const ledgerFields: Fields<Ledger> = {
  id: oneOf([ledgerId]),
  kind: oneOf([ledgerId]),
  revision: many,
  reservations: mapOf(stepIdPattern, object(reservation)),
  waiters: mapOf(stepIdPattern, object(waiter)),
  counted: optional(object(counted)),
}

export const intentFields: Fields<LaunchIntent> = {
  id: matching(/^intent#[\w-]{1,64}$/, 'the key of an intent'),
  kind: oneOf(['intent']),
  clientToken: matching(stepIdPattern, 'a client token'),
  runId: matching(/^\d{1,20}$/, 'the number of a run'),
  resourceClass: matching(classNamePattern, 'the name of a class'),
  usageClass: oneOf(usageClasses),
  count: wholeNumber(1, 10_000),
  createdAtMs: anyTime,
  expiresAtSeconds: anyTime,
}

export const lendingFields: Fields<LendingRecord> = {
  id: matching(/^lending#\d{1,20}$/, 'the key of a lending record'),
  kind: oneOf(['lending']),
  instanceIds: setOf(instanceIdPattern, 'instance ids'),
  expiresAtSeconds: anyTime,
}
