import type { EndCause, EndCode, InstanceItem } from './protocol.ts'

/** Why an instance is to be ended. */
export interface EndReason {
  cause: EndCause
  /** For the row, the log and the summary: a sentence without its full stop. */
  words: string
}

/** Why an agent ended its own instance, in words. */
export const endWords: Record<EndCode, string> = {
  'boot-timeout': 'the boot timeout passed',
  'registration-timeout': 'the registration timeout passed',
  'idle-time': 'the idle time passed',
  'maximum-runtime': 'the maximum runtime passed',
  interruption: 'EC2 takes the spot instance back',
  rebalance: 'EC2 is likely to take the spot instance back soon',
  failed: 'its agent failed',
  restarted: 'the machine was restarted',
}

type Ended = Partial<Pick<InstanceItem, 'endReason' | 'endCause' | 'endCode' | 'message'>>

/** Why an instance has ended, in words; undefined when nobody said. What an agent says of its own end is a code. */
export function endReasonOf({ endReason, endCode, message }: Ended): string | undefined {
  if (endReason !== undefined) return cut(endReason)
  if (endCode === undefined) return undefined
  const words = endWords[endCode]
  return endCode === 'failed' && message !== undefined ? `${words}: ${cut(message)}` : words
}

/** Why an instance has ended, for programs: the control plane's word before the agent's. */
export function endCodeOf({ endCause, endCode }: Ended): EndCause | EndCode | undefined {
  return endCause ?? endCode
}

const longestWords = 300

/** A machine's words in a length that a person reads. */
export function cut(words: string): string {
  return words.length > longestWords ? `${words.slice(0, longestWords)}…` : words
}
