import type { EndCode, InstanceItem } from './protocol.ts'

/** Why an agent ended its own instance, in words. */
export const endWords: Record<EndCode, string> = {
  'boot-timeout': 'the boot timeout passed',
  'registration-timeout': 'the registration timeout passed',
  'idle-time': 'the idle time passed',
  'maximum-runtime': 'the maximum runtime passed',
  interruption: 'EC2 takes the spot instance back',
  rebalance: 'EC2 is likely to take the spot instance back soon',
  failed: 'its agent failed',
  restarted: 'it was restarted',
}

/** Whether an instance has ended or is about to: the pool ended it, or its own agent did. Its lease is over. */
export function hasEnded({ state, endedAtMs }: Pick<InstanceItem, 'state' | 'endedAtMs'>): boolean {
  return state === 'terminating' || endedAtMs !== undefined
}

/** Why an instance has ended, in words; undefined when nobody has said it. */
export function endReasonOf(
  item: Partial<Pick<InstanceItem, 'endReason' | 'endCode' | 'message'>>,
): string | undefined {
  const { endReason, endCode, message } = item
  if (endReason !== undefined || endCode === undefined) return endReason
  return endCode === 'failed' && message !== undefined ? `${endWords.failed}: ${message}` : endWords[endCode]
}
