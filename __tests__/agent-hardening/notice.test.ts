import { describe, expect, test } from '@jest/globals'
import { runAgent, type Machine } from '../../src/agent/agent.ts'
import type { Clock } from '../../src/agent/clock.ts'
import { decide, type Situation } from '../../src/agent/decide.ts'
import type { AgentUpdate, AgentView } from '../../src/agent/item.ts'
import type { Notice } from '../../src/agent/metadata.ts'

const timeouts = { boot: 300, registration: 90, launchGrace: 300, noRow: 30, jobEnd: 60 }
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

/** An agent whose time passes as fast as it is waited for; the item is what the last write left. */
function pretend(item: AgentView, notice: (nowMs: number) => Promise<Notice | undefined>) {
  let now = 0
  const writes: AgentUpdate[] = []
  const clock: Clock = {
    nowMs: () => now,
    async sleep(ms) {
      await new Promise((resolve) => setImmediate(resolve))
      now += ms
      return undefined
    },
  }
  const current: { item: AgentView | undefined } = { item }
  const never = () => Promise.reject(new Error('not in this test'))
  const machine: Machine = {
    prepare: () => Promise.resolve(),
    killLeftovers: () => Promise.resolve(),
    diskFreePercent: () => Promise.resolve(50),
    armGuard: () => Promise.resolve(),
    end: () => Promise.resolve(),
    createDirectory: never,
    register: never,
    listen: () => {
      throw new Error('not in this test')
    },
    deregister: never,
    clean: never,
  }
  const agent = runAgent({
    clock,
    machine,
    timeouts,
    notice: () => notice(now),
    log: { line: () => undefined, tail: () => '' },
    item: {
      read: () => Promise.resolve(current.item),
      write(update) {
        writes.push(update)
        if (current.item !== undefined && update.set !== undefined)
          current.item = Object.assign({}, current.item, update.set)
        return Promise.resolve(current.item)
      },
    },
  })
  return { agent, writes, current, now: () => now }
}

test('an interruption of an idle machine is told in the very write that takes it out of the pool', async () => {
  const pretended = pretend(view, (nowMs) => Promise.resolve(nowMs < 12_000 ? undefined : 'interruption'))
  await pretended.agent
  const told = pretended.writes.filter(({ set }) => set?.interruptedAtMs !== undefined)
  expect(told).toHaveLength(1)
  expect(told[0]?.set).toMatchObject({ state: 'terminating', endReason: 'EC2 takes the spot instance back' })
  expect(told[0]?.when).toMatchObject({ state: { equals: 'idle' }, lease: { equals: 2 } })
  expect(pretended.now()).toBeLessThan(18_000)
})

test('metadata that do not answer keep no machine alive', async () => {
  const pretended = pretend({ ...view, deadlineAtMs: 40_000 }, () => Promise.reject(new Error('timeout')))
  await pretended.agent
  expect(pretended.now()).toBeLessThan(42_000)
  expect(pretended.current.item).toMatchObject({ state: 'terminating', endReason: 'the idle time passed' })
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
