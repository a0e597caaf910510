import type { Deps } from '../deps.ts'
import type { InstanceItem } from '../domain/protocol.ts'
import type { Readiness } from './readiness.ts'

/** A booting machine is heard of sooner, an agent that gets ready more often. */
const silentMs = 30_000
const lookIntervalMs = 15_000

/** Asks EC2 now and then for the instances that say nothing, and keeps what it said of those that it has ended. */
export interface SilentLook {
  /** In EC2's words, by instance id. */
  readonly ended: ReadonlyMap<string, string>
  /** Returns true when it has found more. */
  lookAt: (waiting: Readiness['waiting']) => Promise<boolean>
}

/** A look at the instances of one step. */
export function createSilentLook(deps: Deps): SilentLook {
  const ended = new Map<string, string>()
  let nextAtMs = 0
  return {
    ended,
    lookAt: async (waiting) => {
      const now = deps.clock.now()
      const silent = waiting.filter(({ item }) => now - lastHeardAtMs(item) >= silentMs)
      if (silent.length === 0 || now < nextAtMs) return false
      nextAtMs = now + lookIntervalMs
      const ec2 = await deps.ec2()
      const found = await ec2.listEnded(silent.map(({ item }) => item.instanceId))
      for (const [instanceId, words] of found) ended.set(instanceId, words)
      return found.size > 0
    },
  }
}

function lastHeardAtMs({ heartbeatAtMs, createdAtMs }: InstanceItem): number {
  return Math.max(heartbeatAtMs ?? 0, createdAtMs)
}
