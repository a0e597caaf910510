import { describe, expect, test } from '@jest/globals'
import { decide, type Situation } from '../../src/agent/decide.ts'
import type { AgentView } from '../../src/agent/item.ts'
import { pretend, timeouts } from './pretend.ts'

const view: AgentView = { state: 'idle', lease: 2, deadlineAtMs: 600_000, resourceClass: 'large' }

describe('a notice of EC2', () => {
  const situation: Situation = {
    nowMs: 0,
    item: view,
    absentSinceMs: 0,
    activity: { kind: 'waiting' },
    timeouts,
  }
  const leased: AgentView = { ...view, state: 'running' }

  test('of an interruption ends an idle and a leased machine alike', () => {
    const reason = 'EC2 takes the spot instance back'
    for (const item of [view, leased])
      expect(decide({ ...situation, item, notice: 'interruption' })).toEqual({
        kind: 'end-if-unchanged',
        item,
        code: 'interruption',
        reason,
      })
  })

  test('that recommends to rebalance ends an idle machine only', () => {
    expect(decide({ ...situation, notice: 'rebalance' })).toMatchObject({ kind: 'end-if-unchanged' })
    expect(decide({ ...situation, item: leased, notice: 'rebalance' })).toMatchObject({ kind: 'serve' })
  })

  test('does not matter where there is no row, or its end is decided', () => {
    expect(decide({ ...situation, item: undefined, notice: 'interruption' })).toEqual({ kind: 'none' })
    const item: AgentView = { ...view, state: 'terminating', endReason: 'old' }
    expect(decide({ ...situation, item, notice: 'interruption' })).toEqual({ kind: 'end', reason: 'old' })
  })
})

test('a failed machine that was given back ends at once', () => {
  const activity = { kind: 'failed', sinceMs: 0, message: 'broken' } as const
  expect(decide({ nowMs: 1, item: view, absentSinceMs: 0, activity, timeouts })).toMatchObject({
    kind: 'end-if-unchanged',
    reason: 'broken',
  })
})

test('an interruption of an idle machine is told in the very write that takes it out of the pool', async () => {
  const pretended = pretend(view, (nowMs) => Promise.resolve(nowMs < 12_000 ? undefined : 'interruption'))
  await pretended.agent
  const told = pretended.writes.filter(({ set }) => set?.interruptedAtMs !== undefined)
  expect(told).toHaveLength(1)
  expect(told[0]?.set).toMatchObject({ endCode: 'interruption', endedAtMs: expect.any(Number) })
  expect(told[0]?.when).toEqual({ order: { exists: false } })
  expect(pretended.now()).toBeLessThan(18_000)
})

test('metadata that do not answer keep no machine alive', async () => {
  const pretended = pretend({ ...view, deadlineAtMs: 40_000 }, () => Promise.reject(new Error('timeout')))
  await pretended.agent
  expect(pretended.now()).toBeLessThan(42_000)
  expect(pretended.current.item).toMatchObject({ endCode: 'idle-time', endedAtMs: expect.any(Number) })
})

test('a machine whose row vanished ends after the limit, one whose row came back does not', async () => {
  const pretended = pretend(view, () => {
    if (pretended.now() >= 10_000 && pretended.now() < 20_000) pretended.current.item = undefined
    if (pretended.now() >= 20_000 && pretended.now() < 60_000) pretended.current.item = view
    if (pretended.now() >= 60_000) pretended.current.item = undefined
    return Promise.resolve(undefined)
  })
  await pretended.agent
  expect(pretended.now()).toBeGreaterThanOrEqual(90_000)
  expect(pretended.now()).toBeLessThan(100_000)
})
