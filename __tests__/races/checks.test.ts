import { describe, expect, test } from '@jest/globals'
import { doubleDeliveries, earlyEnds, foreignHands, overlappingJobs } from '../../sandbox/races/invariants.ts'
import type { Caller, RaceCall } from '../../sandbox/races/services.ts'
import { orderless, wallBreaches, type RowWrite } from '../../sandbox/faults/history.ts'

const instanceId = 'i-00000000000000001'
const step = (runId: string): Caller => ({ kind: 'step', name: `step of ${runId}`, runId, isDead: false })
const agent: Caller = { kind: 'agent', name: 'agent', instanceId, isDead: false }

function write(
  by: Caller,
  before: RowWrite['before'],
  after: RowWrite['after'],
): RowWrite & { call: RaceCall } {
  const call: RaceCall = {
    service: 'dynamodb',
    operation: 'UpdateItem',
    caller: by.kind === 'step' ? 'action' : 'instance',
    startedAt: 0,
    endedAt: 0,
    status: 200,
    request: {},
    by,
  }
  return { atMs: 100_000, caller: call.caller, instanceId, before, after, call }
}

describe('the checks of a race', () => {
  test('see a step that changes what another run holds, and nobody else', () => {
    const running = { state: 'running', runId: '1' }
    const idle = { state: 'idle' }
    expect(foreignHands([write(step('2'), running, idle)])).toHaveLength(1)
    expect(
      foreignHands([write(step('1'), running, idle), write(step('2'), idle, { state: 'claimed' })]),
    ).toEqual([])
    expect(foreignHands([write(agent, running, running)])).toEqual([])
  })

  test('see an agent that ends a lease with time left, and none that may', () => {
    const claimed = { state: 'claimed', lease: 2, deadlineAtMs: 140_000 }
    const ended = { ...claimed, endedAtMs: 100_000, endCode: 'idle-time' }
    expect(earlyEnds([write(agent, claimed, ended)])).toHaveLength(1)
    expect(earlyEnds([write(agent, { ...claimed, deadlineAtMs: 99_000 }, ended)])).toEqual([])
    expect(earlyEnds([write(agent, claimed, { ...ended, interruptedAtMs: 1 })])).toEqual([])
    expect(earlyEnds([write(agent, { ...claimed, phase: 'failed' }, ended)])).toEqual([])
    expect(earlyEnds([write(agent, { ...claimed, state: 'idle' }, ended)])).toEqual([])
    expect(earlyEnds([write(agent, ended, ended)])).toEqual([])
    expect(earlyEnds([write(step('1'), claimed, ended)])).toEqual([])
  })

  test('see a machine that changes what is not its own, and none that keeps to it', () => {
    const idle = { state: 'idle', lease: 2, deadlineAtMs: 140_000, resourceClass: 'large' }
    const intruder: Caller = { kind: 'intruder', name: 'intruder', instanceId, isDead: false }
    for (const by of [agent, intruder]) {
      for (const forged of [
        { state: 'running' },
        { lease: 3 },
        { deadlineAtMs: 1 },
        { resourceClass: 'x,deploy' },
        { runId: '7' },
        { idlePool: 'large#spot' },
      ])
        expect(wallBreaches([write(by, idle, { ...idle, ...forged })])).toHaveLength(1)
      expect(wallBreaches([write(by, undefined, { phase: 'waiting' })])).toHaveLength(1)
      const without = { state: 'idle', lease: 2, deadlineAtMs: 140_000 }
      expect(wallBreaches([write(by, idle, without)])).toHaveLength(1)
      expect(wallBreaches([write(by, idle, { ...idle, phase: 'ready', order: 'x', endedAtMs: 1 })])).toEqual(
        [],
      )
      expect(wallBreaches([write(by, { ...idle, registrationToken: 'REG' }, idle)])).toEqual([])
    }
    expect(wallBreaches([write(step('1'), idle, { ...idle, state: 'claimed' })])).toEqual([])
  })

  test('see a step that changes a lease or its deadline under the old order', () => {
    const idle = { state: 'idle', lease: 2, deadlineAtMs: 140_000, order: '2@140000' }
    const claimed = { state: 'claimed', lease: 3, deadlineAtMs: 150_000 }
    expect(orderless([write(step('1'), idle, { ...claimed, order: idle.order })])).toHaveLength(1)
    expect(orderless([write(step('1'), idle, claimed)])).toHaveLength(1)
    expect(orderless([write(step('1'), idle, { ...claimed, order: '3@150000' })])).toEqual([])
    expect(orderless([write(step('1'), idle, { ...idle, endReason: 'x' })])).toEqual([])
  })

  test('see jobs of two runs that meet on a machine', () => {
    const job = (runId: string, runnerName: string, startedAt: number, endedAt?: number) => ({
      ...{ name: `job of ${runId}`, runId, runnerName, startedAt },
      ...(endedAt === undefined ? {} : { endedAt }),
    })
    expect(overlappingJobs([job('1', 'i-1-1', 0), job('2', 'i-1-2', 5)], 9)).toHaveLength(1)
    expect(overlappingJobs([job('1', 'i-1-1', 0, 4), job('2', 'i-1-2', 5)], 9)).toEqual([])
    expect(overlappingJobs([job('1', 'i-1-1', 0), job('2', 'i-2-1', 5)], 9)).toEqual([])
    expect(overlappingJobs([job('1', 'i-1-1', 0), job('1', 'i-1-1', 5)], 9)).toEqual([])
  })

  test('see a lease that two provisions were given, and one that was given too few', () => {
    const provision = (runId: string, count: number, leases: number[]) => ({
      runId,
      count,
      provisioned: {
        held: leases.map((lease) => ({
          origin: 'claimed' as const,
          instance: {
            ...{ id: instanceId, instanceId, lease, resourceClass: 'large', usageClass: 'spot' as const },
            ...{ instanceType: 'c6i.large', zone: 'us-east-1a', createdAtMs: 0 },
          },
        })),
      },
    })
    expect(doubleDeliveries([provision('1', 1, [1]), provision('2', 1, [1])])).toHaveLength(1)
    expect(doubleDeliveries([provision('1', 2, [1, 1])])).toHaveLength(1)
    expect(doubleDeliveries([provision('1', 1, [1]), provision('2', 1, [2])])).toEqual([])
    expect(doubleDeliveries([{ runId: '1', count: 1 }])).toEqual([])
  })
})
