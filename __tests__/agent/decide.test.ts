import { describe, expect, test } from '@jest/globals'
import type { EndCode, InstanceState } from '../../src/domain/protocol.ts'
import type { AgentView } from '../../src/agent/item.ts'
import { decide, failedStayMs, type Activity, type Situation } from '../../src/agent/decide.ts'

const nowMs = 1_000_000
const timeouts = { boot: 300, registration: 90, launchGrace: 300, noRow: 180, jobEnd: 60 }

function view(change: Partial<AgentView> = {}): AgentView {
  return { state: 'running', lease: 2, deadlineAtMs: nowMs + 1, resourceClass: 'large', ...change }
}

function decided(activity: Activity, item: AgentView | undefined, change: Partial<Situation> = {}) {
  return decide({ nowMs, item, absentSinceMs: nowMs, activity, timeouts, ...change })
}

describe('what the agent decides', () => {
  test('serves a lease of each active state, and none when idle', () => {
    for (const state of ['launching', 'claimed', 'running'] as const) {
      const item = view({ state })
      expect(decided({ kind: 'waiting' }, item)).toEqual({ kind: 'serve', item })
    }
    expect(decided({ kind: 'waiting' }, view({ state: 'idle' }))).toEqual({ kind: 'none' })
  })

  test('does not serve before the machine is prepared, nor while it is cleaned, nor after a failure', () => {
    expect(decided({ kind: 'preparing' }, view())).toEqual({ kind: 'none' })
    expect(decided({ kind: 'finishing', lease: 1 }, view())).toEqual({ kind: 'none' })
    expect(decided({ kind: 'failed', sinceMs: nowMs, message: 'x' }, view())).toEqual({ kind: 'none' })
  })

  test('finishes a lease that was released or overtaken by the next', () => {
    expect(decided({ kind: 'serving', lease: 2 }, view())).toEqual({ kind: 'none' })
    expect(decided({ kind: 'serving', lease: 2 }, view({ state: 'idle' }))).toEqual({ kind: 'finish' })
    expect(decided({ kind: 'serving', lease: 1 }, view({ state: 'claimed' }))).toEqual({ kind: 'finish' })
  })

  test.each<[InstanceState, EndCode, string]>([
    ['launching', 'boot-timeout', 'the boot timeout passed'],
    ['idle', 'idle-time', 'the idle time passed'],
    ['claimed', 'registration-timeout', 'the registration timeout passed'],
    ['running', 'maximum-runtime', 'the maximum runtime passed'],
  ])('wants to end a %s instance at its deadline, not before', (state, code, reason) => {
    const item = view({ state, deadlineAtMs: nowMs })
    expect(decided({ kind: 'serving', lease: 2 }, item)).toEqual({
      kind: 'end-if-unchanged',
      item,
      code,
      reason,
    })
    const early = view({ state, deadlineAtMs: nowMs + 1 })
    expect(decided({ kind: 'finishing', lease: 2 }, early)).toEqual({ kind: 'none' })
  })

  test('ends at once when somebody set terminating, whatever it does', () => {
    const item = view({ state: 'terminating', endReason: 'drifted' })
    expect(decided({ kind: 'serving', lease: 2 }, item)).toEqual({ kind: 'end', reason: 'drifted' })
    expect(decided({ kind: 'preparing' }, item)).toEqual({ kind: 'end', reason: 'drifted' })
  })

  test('goes on with an end that was decided before', () => {
    const item = view({ state: 'idle', endedAtMs: nowMs - 1, deadlineAtMs: nowMs + 60_000 })
    expect(decided({ kind: 'waiting' }, item)).toMatchObject({ kind: 'end' })
  })

  test('serves no state that it does not know', () => {
    // What a later version of the control plane may write.
    // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion
    const item = view({ state: 'held' as InstanceState })
    expect(decided({ kind: 'waiting' }, item)).toEqual({ kind: 'none' })
  })

  test('ends without a row after the limit only', () => {
    expect(decided({ kind: 'waiting' }, undefined, { absentSinceMs: nowMs - 179_999 })).toEqual({
      kind: 'none',
    })
    expect(decided({ kind: 'waiting' }, undefined, { absentSinceMs: nowMs - 180_000 })).toMatchObject({
      kind: 'end',
    })
  })

  test('a failed machine stays long enough to be read, then goes', () => {
    const item = view()
    const failed = (sinceMs: number): Activity => ({ kind: 'failed', sinceMs, message: 'broken' })
    expect(decided(failed(nowMs - failedStayMs + 1), item)).toEqual({ kind: 'none' })
    expect(decided(failed(nowMs - failedStayMs), item)).toEqual({
      kind: 'end-if-unchanged',
      item,
      code: 'failed',
      reason: 'broken',
    })
  })
})
