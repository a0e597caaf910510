import type { Configuration } from './configuration.ts'
import { cut, type EndReason } from './ending.ts'
import type { Test } from './expression.ts'
import type { InstanceItem } from './protocol.ts'

/** A machine with less free disk than this would fail its next job for lack of room. */
export const leastDiskFreePercent = 10

/** A lease that begins now may last so long. */
const runnerMarginMs = 3_600_000

type Judged = Pick<InstanceItem, 'lease' | 'createdAtMs' | 'launchTemplateVersion'> &
  Partial<Pick<InstanceItem, 'diskFreePercent' | 'interruptedAtMs' | 'phase' | 'message' | 'drift'>>

/** Why an instance must not go back to the pool; undefined when it may. */
export function retireReason(
  item: Judged,
  configuration: Pick<
    Configuration,
    'launchTemplateVersion' | 'retirement' | 'afterDrift' | 'runnerDeprecatesAtMs'
  >,
  now: number,
): EndReason | undefined {
  const { maxLeases, maxAgeHours } = configuration.retirement
  if (item.interruptedAtMs !== undefined) {
    return { cause: 'interruption', words: 'EC2 takes the machine back' }
  }
  if (item.phase === 'failed') {
    return { cause: 'failed', words: `its agent failed: ${cut(item.message ?? 'it gave no reason')}` }
  }
  if (item.launchTemplateVersion !== configuration.launchTemplateVersion) {
    return retired('its launch template is out of date')
  }
  const { runnerDeprecatesAtMs } = configuration
  if (runnerDeprecatesAtMs !== undefined && now > runnerDeprecatesAtMs - runnerMarginMs) {
    return retired('GitHub gives no more jobs to its version of the runner')
  }
  if (item.lease >= maxLeases) return retired(`it served ${item.lease} leases`)
  if (now - item.createdAtMs >= maxAgeHours * 3_600_000) {
    return retired(`it is older than ${maxAgeHours} hours`)
  }
  if (item.diskFreePercent !== undefined && item.diskFreePercent < leastDiskFreePercent) {
    return retired(`its disk has ${item.diskFreePercent} % free`)
  }
  return driftReason(item, configuration)
}

function driftReason(
  { drift }: Judged,
  { afterDrift }: Pick<Configuration, 'afterDrift'>,
): EndReason | undefined {
  if (drift === undefined || afterDrift !== 'retire') return undefined
  return retired(`it drifted from its image: ${cut(drift)}`)
}

function retired(words: string): EndReason {
  return { cause: 'retired', words }
}

/** What of {@link retireReason} only the item knows, as conditions of the write that would give it back. */
export function notToBeRetired({ afterDrift }: Pick<Configuration, 'afterDrift'>): {
  [K in keyof InstanceItem]?: Test
} {
  return {
    interruptedAtMs: { exists: false },
    phase: { notEquals: 'failed' },
    diskFreePercent: { atLeastOrAbsent: leastDiskFreePercent },
    ...(afterDrift === 'retire' ? { drift: { exists: false } } : {}),
  }
}
