import { waitingPollIntervalMs } from '../../src/domain/protocol.ts'

/** When one instance does what, milliseconds from the end of its claim or launch. */
export interface Life {
  state: 'claimed' | 'launching'
  /** How long it had waited in the pool before its claim. */
  waitedMs: number
  /** What its last registration took; absent when it has had none. */
  lastRegistrationMs?: number
  /** Its agent's word that it registers stands in the table. */
  registersAtMs: number
  /** Its agent's word that it is ready stands in the table: the signal. */
  readyAtMs: number
  /** How far the machine's clock is ahead. */
  clockAheadMs: number
}

/** A source of numbers from 0 to 1. */
export type Random = () => number

/** Numbers that are the same in every run (Mulberry32, a generator in the public domain). */
export function seededRandom(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The agent's own writes between two of its words: its token, its phase. */
const agentWriteMs = 40
/** How much two registrations of one machine differ: one of three by more than this share. */
const leaseSpread = 0.15
const longestIdleMs = 300_000

/** An idle instance that is claimed within five minutes: its agent sees the claim with its next poll. */
export function warmLife(random: Random): Life {
  const waitedMs = longestIdleMs * random()
  const usualMs = usualRegistrationMs(random)
  return {
    state: 'claimed',
    waitedMs,
    lastRegistrationMs: registrationMs(usualMs, random),
    ...registering(waitingPollIntervalMs(waitedMs) * random(), usualMs, random),
  }
}

/** A launched instance: 10 s at least to the agent's first read, 25 s in the middle, 50 s for one of twenty. */
export function coldLife(random: Random): Life {
  const readsAtMs = 10_000 + logNormal(15_000, 0.6, random)
  return {
    state: 'launching',
    waitedMs: 0,
    ...registering(readsAtMs, usualRegistrationMs(random), random),
  }
}

function registering(
  seesLeaseAtMs: number,
  usualMs: number,
  random: Random,
): Pick<Life, 'registersAtMs' | 'readyAtMs' | 'clockAheadMs'> {
  const registersAtMs = seesLeaseAtMs + 2 * agentWriteMs
  const readyAtMs = registersAtMs + registrationMs(usualMs, random) + agentWriteMs
  return { registersAtMs, readyAtMs, clockAheadMs: 40 * (random() - 0.5) }
}

/** config.sh and the start of the listener on one machine: 1.8 s at least, 3 s in the middle, 4.5 s for one of twenty. */
function usualRegistrationMs(random: Random): number {
  return 1_800 + logNormal(1_200, 0.5, random)
}

function registrationMs(usualMs: number, random: Random): number {
  return logNormal(usualMs, leaseSpread, random)
}

/** By the Box-Muller transform. */
function logNormal(median: number, sigma: number, random: Random): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  return median * Math.exp(sigma * normal)
}
