import { describe, expect, test } from '@jest/globals'
import type { ErrorCode } from '../../src/domain/error-catalogue.ts'
import type { InstanceItem } from '../../src/domain/protocol.ts'
import type { Held } from '../../src/provision/held.ts'
import { ladder, rungName } from '../../src/provision/ladder.ts'
import { errorCodeOf, judge } from '../../src/provision/readiness.ts'
import type { ProvisionRequest } from '../../src/provision/request.ts'
import { epochMs, instanceId, instanceItem } from '../domain/samples.ts'

describe('the ladder', () => {
  const request = (zones: string, change: Partial<ProvisionRequest> = {}): ProvisionRequest => ({
    provisionId: 'mine',
    runId: '4711',
    count: 1,
    className: 'large',
    resourceClass: { cpu: 2, memoryMib: 4_096 },
    usageClass: 'spot',
    idlePool: 'large#spot',
    queueUrl: undefined,
    allowedInstanceTypes: ['c*'],
    maxRuntimeMinutes: 30,
    onDemandFallback: true,
    capacityTimeoutMinutes: 0,
    subnets: zones.split('').map((zone) => ({ subnetId: `subnet-${zone}`, zone })),
    ...change,
  })
  const rungs = (of: ProvisionRequest) => ladder(of).map(rungName)

  test('has each market in all zones, four at a time, spot before on-demand', () => {
    expect(rungs(request('ab'))).toEqual(['spot in a, b', 'on-demand in a, b'])
    expect(rungs(request('abcdef'))).toEqual([
      'spot in a, b, c, d',
      'spot in e, f',
      'on-demand in a, b, c, d',
      'on-demand in e, f',
    ])
  })

  test('stays in the market that is asked for, without the fallback or when that is on-demand', () => {
    expect(rungs(request('a', { onDemandFallback: false }))).toEqual(['spot in a'])
    expect(rungs(request('a', { usageClass: 'on-demand' }))).toEqual(['on-demand in a'])
  })
})

describe('an instance that a step holds', () => {
  const now = epochMs + 1_500_000
  const ready: Partial<InstanceItem> = { state: 'launching', phase: 'ready', phaseLease: 1 }

  function judged(change: Partial<InstanceItem> | undefined) {
    const held: Held = { instance: instanceItem(1), origin: 'launched' }
    const items = new Map<string, InstanceItem>()
    if (change) items.set(held.instance.id, instanceItem(1, { state: 'launching', ...change }))
    return judge([held], items, new Map(), now)
  }

  test.each<[string, Partial<InstanceItem>]>([
    ['ready', ready],
    ['ready and already works', { ...ready, phase: 'busy' }],
    ['ready, though its deadline passed', { ...ready, deadlineAtMs: now - 1 }],
  ])('is %s', (_, change) => {
    expect(judged(change)).toMatchObject({
      ready: [{ item: { instanceId: instanceId(1) } }],
      waiting: [],
      broken: [],
    })
  })

  test.each<[string, Partial<InstanceItem>]>([
    ['has not reported', {}],
    ['serves an earlier lease', { phase: 'ready', phaseLease: 0 }],
    ['registers', { phase: 'registering', phaseLease: 1, deadlineAtMs: now }],
  ])('is waited for while it %s', (_, change) => {
    expect(judged(change)).toMatchObject({ ready: [], waiting: [{}], broken: [] })
  })

  test.each<[string, Partial<InstanceItem> | undefined, ErrorCode]>([
    ['its row is gone', undefined, 'machine-taken-away'],
    ['EC2 takes the spot instance back', { ...ready, interruptedAtMs: 1 }, 'spot-interruption'],
    ['no disk', { phase: 'failed', message: 'no disk', failure: 'boot' }, 'boot-failed'],
    ['exit 3', { phase: 'failed', message: 'exit 3', failure: 'pre-runner' }, 'pre-runner-script-failed'],
    ['no', { phase: 'failed', message: 'no', failure: 'registration' }, 'registration-refused'],
    ['its agent failed without a reason', { phase: 'failed' }, 'runner-failed'],
    [
      'it is old',
      { phase: 'failed', message: 'it is old', failure: 'runner-deprecated' },
      'runner-deprecated',
    ],
    ['it was taken away while it got ready: it is idle', { ...ready, state: 'idle' }, 'machine-taken-away'],
    ['it was taken away while it got ready: it is launching', { ...ready, lease: 2 }, 'machine-taken-away'],
    [
      'it was taken away while it got ready: bye',
      { state: 'terminating', endReason: 'bye' },
      'machine-taken-away',
    ],
    [
      'it was not ready in time: the boot timeout passed, preparing for 300 s',
      {
        state: 'terminating',
        endCode: 'boot-timeout',
        phase: 'preparing',
        phaseSinceAtMs: now - 300_000,
      },
      'not-ready-in-time',
    ],
    [
      'it was not ready in time: some words, silent for 500 s since its launch',
      { state: 'terminating', endReason: 'some words', endCause: 'deadline' },
      'agent-silent',
    ],
    [
      'it was taken away while it got ready: the deadline passed, says somebody',
      { state: 'terminating', endReason: 'the deadline passed, says somebody', endCause: 'retired' },
      'machine-taken-away',
    ],
    [
      'it was not ready in time: the registration timeout passed, registering for 3 s',
      { endedAtMs: now, endCode: 'registration-timeout', phase: 'registering', phaseSinceAtMs: now - 3_000 },
      'not-ready-in-time',
    ],
    [
      'it was not ready in time: silent for 500 s since its launch',
      { deadlineAtMs: now - 1 },
      'agent-silent',
    ],
    [
      'it was not ready in time: preparing for 3 s',
      { deadlineAtMs: now - 1, phase: 'preparing', phaseSinceAtMs: now - 3_000 },
      'not-ready-in-time',
    ],
  ])('is broken: %s', (reason, change, code) => {
    const readiness = judged(change)
    expect([readiness.ready, readiness.waiting]).toEqual([[], []])
    expect(readiness.broken).toMatchObject([{ reason }])
    expect(readiness.broken.map(errorCodeOf)).toEqual([code])
  })
})
