import type { Machine } from '../instances/machine.ts'
import type { JsonObject } from '../json.ts'
import type { InstanceType, Subnet } from './catalogue.ts'
import type { Tag } from './filters.ts'
import type { Lifecycle } from './requirements.ts'

/** Codes and names as in DescribeInstances. */
export const instanceStates = {
  pending: 0,
  running: 16,
  'shutting-down': 32,
  terminated: 48,
  stopping: 64,
  stopped: 80,
} as const

export interface Ec2Instance {
  id: string
  state: keyof typeof instanceStates
  stateReason?: { code: string; message: string }
  type: InstanceType
  subnet: Subnet
  lifecycle: Lifecycle
  imageId: string
  tags: Tag[]
  launchTemplate: { id: string; name: string; version: string }
  /** The launch template version's data, with the query protocol's names. */
  data: JsonObject
  launchedAt: Date
  terminatedAt?: Date
  interruptionAt?: Date
  rebalanceNoticedAt?: Date
  /** Its status checks fail. */
  isImpaired?: boolean
  /** RUNNER_POOL_ROOT of its processes. */
  root: string
  machine: Machine
}

/** What one launch is to do otherwise than usual. */
export interface LaunchOptions {
  /** The instance runs, but its user data never starts. */
  neverBoot?: boolean
  /** Until its user data starts. */
  bootDelayMs?: number
}
