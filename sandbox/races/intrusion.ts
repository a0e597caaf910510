import fc from 'fast-check'
import type { Scalar } from '../../src/domain/expression.ts'
import { endCodes, instanceStates, phases, type InstanceItem } from '../../src/domain/protocol.ts'

/** What an intruder writes to the item of its machine. */
export interface Intrusion {
  set: Record<string, Scalar>
  remove: string[]
}

const word = fc.stringMatching(/^[a-z]{1,8}$/)
const time = fc.integer({ min: Date.UTC(2025, 11, 31), max: Date.UTC(2026, 0, 2) })
const small = fc.nat({ max: 5 })

const own: { [K in keyof InstanceItem]?: fc.Arbitrary<Scalar> } = {
  heartbeatAtMs: time,
  phase: fc.constantFrom(...phases),
  phaseLease: small,
  phaseSinceAtMs: time,
  registrationMs: fc.nat({ max: 10_000 }),
  message: word,
  logTail: word,
  jobsDone: small,
  diskFreePercent: fc.nat({ max: 100 }),
  interruptedAtMs: time,
  endedAtMs: time,
  endCode: fc.constantFrom(...endCodes),
  drift: word,
  order: word,
  registrationToken: word,
  removalToken: word,
}

const forged: { [K in keyof InstanceItem]?: fc.Arbitrary<Scalar> } = {
  state: fc.constantFrom(...instanceStates),
  lease: small,
  deadlineAtMs: time,
  createdAtMs: time,
  runId: fc.constantFrom('1001', '1002', '1003'),
  provisionId: word,
  resourceClass: word,
  idlePool: fc.constantFrom('large#spot', 'large#on-demand'),
  expiresAtSeconds: small,
}

/** A few of the attributes, with values. */
const some = (values: { [K in keyof InstanceItem]?: fc.Arbitrary<Scalar> }) =>
  fc
    .tuple(fc.record(values), fc.subarray(Object.keys(values), { minLength: 1, maxLength: 4 }))
    .map(([all, chosen]) => Object.fromEntries(Object.entries(all).filter(([name]) => chosen.includes(name))))

/** Mostly what the policy allows; at times with what it does not. */
export const intrusions: fc.Arbitrary<Intrusion> = fc
  .tuple(
    fc.oneof({ weight: 3, arbitrary: some(own) }, { weight: 1, arbitrary: some({ ...own, ...forged }) }),
    fc.subarray(Object.keys(own), { maxLength: 2 }),
  )
  .map(([set, removed]) => ({ set, remove: removed.filter((name) => !(name in set)) }))
