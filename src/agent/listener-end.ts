import type { FailureKind } from '../domain/protocol.ts'
import { AgentFailure } from './failure.ts'

/** What became of a listener: what its process ended with, by systemd's word where there is one. */
export type ListenerEnd =
  | { kind: 'exited'; code: number }
  /** `signal` as in `SIGKILL`. */
  | { kind: 'killed'; signal: string }
  /** Killed while the kernel's out-of-memory killer was at work. */
  | { kind: 'out-of-memory' }
  /** A time limit of systemd passed. */
  | { kind: 'timed-out' }
  /** It never ran. */
  | { kind: 'not-started' }

export interface ListenerExit {
  end: ListenerEnd
  /** The end of its output. */
  output: string
}

interface Meaning {
  words: string
  /** Whether another start may help. */
  restarts: boolean
  failure: FailureKind
}

const listenerFailed = { restarts: false, failure: 'listener' } as const
const mayStartAgain = { restarts: true, failure: 'listener' } as const

/**
 * Exit codes of the listener (actions/runner src/Runner.Common/Constants.cs). Those of an update cannot come with
 * `--disableupdate`, but the server has the last word. A session conflict is what the successor of a killed listener
 * meets: it waits 4 min for the session to go, and then exits with 5.
 */
const exitMeanings: Readonly<Record<number, Meaning>> = {
  0: { ...mayStartAgain, words: 'it was stopped from outside' },
  1: { ...listenerFailed, words: 'it was refused: it is not configured, or got no session' },
  2: { ...mayStartAgain, words: 'it failed again and again' },
  3: { ...mayStartAgain, words: 'it wanted to update itself' },
  4: { ...mayStartAgain, words: 'it wanted to update itself' },
  5: { ...mayStartAgain, words: 'another listener uses its registration' },
  7: {
    restarts: false,
    failure: 'runner-deprecated',
    words: 'GitHub no longer accepts this version of the runner',
  },
}
const unknownCode: Meaning = { ...listenerFailed, words: 'the meaning is unknown' }

/** How the listener says that it has no registration any more (actions/runner BrokerMessageListener.cs, Runner.cs). */
const saysRegistrationIsGone = /registration has been deleted|no longer exists on the server/

/** Whether a listener that ended so may be started again within the lease. */
export function mayRestart(end: ListenerEnd): boolean {
  return meaningOf(end).restarts
}

/** What happened, in words for people. */
export function listenerEndWords({ end, output }: ListenerExit): string {
  const { words } = meaningOf(end)
  if (end.kind !== 'exited') return `the runner's listener ${words}`
  const why = saysRegistrationIsGone.test(output) ? 'GitHub has deleted its registration' : words
  return `the runner's listener exited with ${end.code}: ${why}`
}

/** The end of a lease whose listener will not run again. */
export function listenerFailure(exit: ListenerExit): AgentFailure {
  return new AgentFailure(meaningOf(exit.end).failure, listenerEndWords(exit), exit.output)
}

function meaningOf(end: ListenerEnd): Meaning {
  switch (end.kind) {
    case 'exited':
      return exitMeanings[end.code] ?? unknownCode
    case 'killed':
      return { ...mayStartAgain, words: killedWords(end.signal) }
    case 'out-of-memory':
      return {
        restarts: true,
        failure: 'out-of-memory',
        words: 'was killed: the machine ran out of memory',
      }
    case 'timed-out':
      return { ...mayStartAgain, words: 'was stopped by a time limit of systemd' }
    case 'not-started':
      return { ...listenerFailed, words: 'could not be started' }
  }
}

function killedWords(signal: string): string {
  const by = signal === 'SIGKILL' ? "the kernel's out-of-memory killer or by a job" : 'a job'
  return `was killed with ${signal} (by ${by})`
}
