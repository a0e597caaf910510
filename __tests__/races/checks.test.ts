import { describe, expect, test } from '@jest/globals'
import { doubleDeliveries, earlyEnds, foreignHands, overlappingJobs } from '../../sandbox/races/invariants.ts'
import type { Caller, RaceCall } from '../../sandbox/races/services.ts'
import type { RowWrite } from '../../sandbox/faults/history.ts'

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
    caller: by.kind === 'agent' ? 'instance' : 'action',
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
    const ended = { state: 'terminating', endReason: 'the idle time passed' }
    const claimed = { state: 'claimed', lease: 2, deadlineAtMs: 140_000 }
    expect(earlyEnds([write(agent, claimed, ended)])).toHaveLength(1)
    expect(earlyEnds([write(agent, { ...claimed, deadlineAtMs: 99_000 }, ended)])).toEqual([])
    expect(earlyEnds([write(agent, claimed, { ...ended, interruptedAtMs: 1 })])).toEqual([])
    expect(earlyEnds([write(agent, { ...claimed, phase: 'failed' }, ended)])).toEqual([])
    expect(earlyEnds([write(agent, { ...claimed, state: 'idle' }, ended)])).toEqual([])
    expect(earlyEnds([write(step('1'), claimed, ended)])).toEqual([])
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
