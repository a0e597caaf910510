import { pollIntervalMs, waitingPollIntervalMs, type InstanceItem } from '../domain/protocol.ts'
import type { Held } from './held.ts'
import type { Readiness } from './readiness.ts'

type Waiting = Readiness['waiting'][number]

/** One look a second in the long run. */
const refillMs = 1_000
const savedAtStart = 1.5
/** What may be saved for when instances are about to be ready. */
const mostSaved = 10
const shortestMs = 250
/** While several are overdue the last one is still some way off. */
const severalOverdueMs = 500

/** No machine boots sooner; then each other second until it reports. */
const firstBootLookMs = 500
const bootIntervalMs = 2_000
const otherIntervalMs = 1_000

/** An agent that looks this often needs no look of ours that tells since when it registers. */
const promptPollMs = 250
/** From an agent's read of its lease until its word that it registers stands in the table. */
const agentWritesMs = 50
/** A machine's last registration tells of the next: it is seldom shorter by more, unless something was in its way. */
const forecastShare = 0.9
const longestForecastMs = 5_000
/** config.sh and the start of the listener take about three seconds together where nothing is known of the last time. */
const registeringAgesMs = [400, 2_000]

/** When to look at the agents next: often when one may become ready, seldom while machines boot. */
export interface Pace {
  /** Milliseconds until the first look at what was taken just now. */
  untilFirstMs: (held: readonly Held[], now: number) => number
  /** Milliseconds until the next look, told right after one. */
  untilNextMs: (waiting: readonly Waiting[], now: number) => number
}

/** The pace of one step. Its looks are at most one for each second begun and one more, however many instances there are. */
export function createPace(startedAtMs: number): Pace {
  const registersSince = new Map<string, number>()
  let saved = savedAtStart
  let refilledAtMs = startedAtMs
  let lookedAtMs = startedAtMs

  /** The agent's clock may be off, so no earlier than the look before, and no later than it sees a claim. */
  function registeringAgeMs({ held, item }: Waiting, now: number): number {
    const latestAtMs = held.origin === 'claimed' ? Math.min(now, claimIsReadAtMs(held) + agentWritesMs) : now
    const atMs =
      registersSince.get(item.id) ?? Math.max(lookedAtMs, Math.min(latestAtMs, item.phaseSinceAtMs ?? 0))
    registersSince.set(item.id, atMs)
    return now - atMs
  }

  function wantedMs(waiting: Waiting, now: number): number {
    const { held, item } = waiting
    const phase = item.phaseLease === held.instance.lease ? item.phase : undefined
    if (phase === 'registering') return untilRegisteredMs(item, registeringAgeMs(waiting, now))
    registersSince.delete(item.id)
    if (phase !== undefined) return otherIntervalMs
    return held.origin === 'launched' ? bootIntervalMs : untilClaimIsSeenMs(held, now)
  }

  return {
    untilFirstMs: (held, now) =>
      Math.max(
        shortestMs,
        latest(
          held.map((each) => (each.origin === 'launched' ? firstBootLookMs : untilClaimIsSeenMs(each, now))),
        ),
      ),
    untilNextMs: (waiting, now) => {
      saved = Math.min(mostSaved, saved + (now - refilledAtMs) / refillMs) - 1
      refilledAtMs = now
      const wanted = latest(waiting.map((each) => wantedMs(each, now)))
      lookedAtMs = now
      const lackMs = (1 - saved) * refillMs
      return Math.max(waiting.length > 1 ? severalOverdueMs : shortestMs, wanted, lackMs)
    },
  }
}

/** The step goes on when the last is ready. A job with sudo can write anything into the item of its machine. */
function latest(delaysMs: readonly number[]): number {
  const longestMs = Math.max(0, ...delaysMs)
  return Number.isNaN(longestMs) ? otherIntervalMs : longestMs
}

/** Until an instance is likely to be ready that has registered for so long; 0 when it might be at any time. */
function untilRegisteredMs({ registrationMs }: InstanceItem, ageMs: number): number {
  const agesMs = registrationMs === undefined ? registeringAgesMs : [forecastMs(registrationMs)]
  const next = agesMs.find((age) => age > ageMs)
  return next === undefined ? 0 : next - ageMs
}

/** Until a look is worth its while at an instance that was claimed and says nothing of it yet. */
function untilClaimIsSeenMs(held: Held, now: number): number {
  const { registrationMs } = held.instance
  const isPrompt = pollMsOf(held) <= promptPollMs && registrationMs !== undefined
  const dueAtMs = claimIsReadAtMs(held) + (isPrompt ? forecastMs(registrationMs) : agentWritesMs)
  return dueAtMs > now ? dueAtMs - now : otherIntervalMs
}

/** When the agent of a claimed instance reads of it at the latest, unless it is busy. */
function claimIsReadAtMs(held: Held): number {
  return (held.instance.leasedAtMs ?? 0) + pollMsOf(held)
}

/** How long the agent of a claimed instance takes at most until it looks for a lease. */
function pollMsOf({ instance: { phase, phaseSinceAtMs, leasedAtMs = 0 } }: Held): number {
  return phase === 'waiting' && phaseSinceAtMs !== undefined
    ? waitingPollIntervalMs(leasedAtMs - phaseSinceAtMs)
    : pollIntervalMs
}

function forecastMs(registrationMs: number): number {
  return Math.min(longestForecastMs, forecastShare * registrationMs)
}
