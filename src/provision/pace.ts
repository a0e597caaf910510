import type { Phase } from '../domain/protocol.ts'
import type { Readiness } from './readiness.ts'

type Waiting = Readiness['waiting'][number]

/** One look a second in the long run, and one more. */
const refillMs = 1_000
const savedAtStart = 1
/** What may be saved for when instances are about to be ready. */
const mostSaved = 6
const shortestMs = 250

/**
 * Agents look for a lease once a second and then take two seconds and more to register: nobody is ready sooner, and
 * this look tells since when each registers.
 */
export const firstLookMs = 1_100
const bootIntervalMs = 2_000
const otherIntervalMs = 1_000
/** config.sh and the start of the listener take about three seconds together, so most looks are then. */
const registeringAgesMs = [400, 2_500]
/** While several register the last one is still some way off. */
const lastRegistersIntervalMs = 400
const severalRegisterIntervalMs = 800

/** When to look at the agents next: often when one may become ready, seldom while machines boot. */
export interface Pace {
  /** Milliseconds until the next look, told right after one. */
  untilNextMs: (waiting: readonly Waiting[], now: number) => number
}

/** The pace of one step. Its looks are at most one a second and one more, however many instances there are. */
export function createPace(startedAtMs: number): Pace {
  const since = new Map<string, { phase: Phase | undefined; atMs: number }>()
  let saved = savedAtStart
  let refilledAtMs = startedAtMs
  let lookedAtMs = startedAtMs

  /** Since when an instance is in its phase: the agent's clock may be off, so no earlier than the look before. */
  function phaseAgeMs({ held, item }: Waiting, now: number): { phase: Phase | undefined; ageMs: number } {
    const phase = item.phaseLease === held.instance.lease ? item.phase : undefined
    const known = since.get(item.id)
    if (known !== undefined && known.phase === phase) return { phase, ageMs: now - known.atMs }
    const atMs = Math.max(lookedAtMs, Math.min(now, item.phaseSinceAtMs ?? 0))
    since.set(item.id, { phase, atMs })
    return { phase, ageMs: now - atMs }
  }

  function wantedMs(waiting: Waiting, isLast: boolean, now: number): number {
    const { phase, ageMs } = phaseAgeMs(waiting, now)
    if (phase === 'registering') {
      const next = registeringAgesMs.find((age) => age > ageMs)
      if (next !== undefined) return next - ageMs
      return isLast ? lastRegistersIntervalMs : severalRegisterIntervalMs
    }
    if (phase !== undefined) return otherIntervalMs
    return waiting.item.state === 'launching' ? bootIntervalMs : otherIntervalMs
  }

  return {
    untilNextMs: (waiting, now) => {
      saved = Math.min(mostSaved, saved + (now - refilledAtMs) / refillMs) - 1
      refilledAtMs = now
      // The step goes on when the last is ready.
      const wanted = Math.max(...waiting.map((each) => wantedMs(each, waiting.length === 1, now)))
      lookedAtMs = now
      const lackMs = (1 - saved) * refillMs
      return Math.max(shortestMs, wanted, lackMs)
    },
  }
}
