import { describe, expect, test } from '@jest/globals'
import type { InstanceItem, InstanceState } from '../../src/domain/protocol.ts'
import { planReap, type ReapPlan, type Survey } from '../../src/domain/reaping.ts'
import { configuration, instanceId, instanceItem, launchIntent } from './samples.ts'

const graceMs = configuration().timeouts.launchGrace * 1_000
/** How long an agent has to end its own instance. */
const selfEndMs = 60_000
const now = 10_000_000

/** A row in good order, whose instance EC2 has. */
const sound = (number: number, change: Partial<InstanceItem> = {}) =>
  instanceItem(number, {
    createdAtMs: now - graceMs - 1,
    deadlineAtMs: now + 1,
    heartbeatAtMs: now,
    ...change,
  })

function plan(survey: Partial<Survey>): ReapPlan {
  const rows = survey.rows ?? []
  const ec2 = rows.map((row) => ({ instanceId: row.instanceId, launchedAtMs: row.createdAtMs }))
  return planReap({ now, configuration: configuration(), rows, ec2, intents: [], runners: [], ...survey })
}

const nothing: ReapPlan = { endings: [], terminations: [], intents: [], runners: [] }
const living: InstanceState[] = ['launching', 'idle', 'claimed', 'running']

describe('what refresh clears away', () => {
  test('nothing of a sound pool, nothing of an empty one', () => {
    expect(plan({})).toEqual(nothing)
    expect(plan({ rows: living.map((state, number) => sound(number, { state })) })).toEqual(nothing)
  })

  test.each(living)('%s: ended once the agent has had its time after the deadline', (state) => {
    const atLimit = sound(1, { state, deadlineAtMs: now - selfEndMs })
    const beyond = { ...atLimit, deadlineAtMs: atLimit.deadlineAtMs - 1 }
    expect(plan({ rows: [atLimit] })).toEqual(nothing)
    expect(plan({ rows: [beyond] }).endings).toEqual([{ item: beyond, reason: 'its deadline passed' }])
  })

  test.each(living)('%s: ended when EC2 has it no more, but never while it is young', (state) => {
    const atLimit = sound(1, { state, createdAtMs: now - graceMs })
    const beyond = { ...atLimit, createdAtMs: atLimit.createdAtMs - 1 }
    expect(plan({ rows: [atLimit], ec2: [] })).toEqual(nothing)
    expect(plan({ rows: [beyond], ec2: [] }).endings).toEqual([
      { item: beyond, reason: 'EC2 has no such instance any more' },
    ])
  })

  test('an idle instance of another launch template is retired; one that serves is left to its release', () => {
    const rows = living.map((state, number) => sound(number, { state, launchTemplateVersion: '0' }))
    const { endings, ...rest } = plan({ rows })
    expect(endings.map(({ item, reason }) => [item.state, reason])).toEqual([
      ['idle', 'its launch template is out of date'],
    ])
    expect(rest).toEqual({ terminations: [], intents: [], runners: [] })
  })

  test('an idle instance whose agent is silent; one that serves has its deadline', () => {
    const silent = { heartbeatAtMs: now - 5 * 60_000 - 1 }
    const rows = living.map((state, number) => sound(number, { state, ...silent }))
    expect(plan({ rows }).endings).toMatchObject([{ item: { state: 'idle' }, reason: 'its agent is silent' }])
    expect(plan({ rows: [sound(1, { state: 'idle', heartbeatAtMs: now - 5 * 60_000 })] })).toEqual(nothing)
  })

  test.each(living)('%s: ended when its agent failed and did not end it within minutes', (state) => {
    const failed = (agoMs: number) =>
      sound(1, { state, phase: 'failed', phaseSinceAtMs: now - agoMs, message: 'no disk' })
    const beyond = failed(3 * 60_000 + 1)
    expect(plan({ rows: [beyond] }).endings).toEqual([{ item: beyond, reason: 'its agent failed: no disk' }])
    if (state !== 'idle') expect(plan({ rows: [failed(3 * 60_000)] })).toEqual(nothing)
  })

  test('an ended row is left alone, but its instance is ended again when it outlived its end', () => {
    const atLimit = sound(1, { state: 'terminating', deadlineAtMs: now - selfEndMs })
    const beyond = { ...atLimit, deadlineAtMs: atLimit.deadlineAtMs - 1 }
    expect(plan({ rows: [atLimit] })).toEqual(nothing)
    expect(plan({ rows: [beyond], ec2: [] })).toEqual(nothing)
    expect(plan({ rows: [beyond] })).toEqual({
      ...nothing,
      terminations: [{ instanceId: beyond.instanceId, reason: 'still there after its end' }],
    })
  })

  test('an instance that its agent ended is due from that moment on, not from the deadline of its lease', () => {
    const endedAtMs = now - selfEndMs - 1_000
    const ended = sound(1, {
      state: 'terminating',
      deadlineAtMs: now + 3_600_000,
      expiresAtSeconds: Math.floor(endedAtMs / 1_000) + 86_400,
    })
    expect(plan({ rows: [ended] }).terminations).toHaveLength(1)
    const young = { ...ended, expiresAtSeconds: Math.floor(now / 1_000) + 86_400 }
    expect(plan({ rows: [young] })).toEqual(nothing)
  })

  test('an instance without a row is an orphan once it is older than the launch grace', () => {
    const orphan = { instanceId: instanceId(9), launchedAtMs: now - graceMs }
    expect(plan({ ec2: [orphan] })).toEqual(nothing)
    expect(plan({ ec2: [{ ...orphan, launchedAtMs: now - graceMs - 1 }] }).terminations).toEqual([
      { instanceId: instanceId(9), reason: 'no row in the table' },
    ])
  })

  test('a launch intent is dead once it is older than the launch grace', () => {
    const young = launchIntent('young', { createdAtMs: now - graceMs })
    const dead = launchIntent('dead', { createdAtMs: now - graceMs - 1 })
    expect(plan({ intents: [young, dead] }).intents).toEqual([dead])
  })

  describe('runners on GitHub', () => {
    const runner = (name: string, change = {}) => ({ id: 1, name, isOnline: false, isBusy: false, ...change })
    const removed = (name: string, rows: InstanceItem[], change = {}) =>
      plan({ rows, runners: [runner(name, change)] }).runners.length === 1

    test.each<[string, string, InstanceItem[], boolean]>([
      ['without a row: another pool may have it', `${instanceId(1)}-1`, [], false],
      ['of an ended instance', `${instanceId(1)}-1`, [sound(1, { state: 'terminating' })], true],
      ['of an earlier lease', `${instanceId(1)}-2`, [sound(1, { lease: 3 })], true],
      [
        'of the last lease, cleaned up,',
        `${instanceId(1)}-3`,
        [sound(1, { lease: 3, state: 'idle', phase: 'waiting' })],
        true,
      ],
      [
        'of the last lease, not cleaned up yet,',
        `${instanceId(1)}-3`,
        [sound(1, { lease: 3, state: 'idle', phase: 'cleaning' })],
        false,
      ],
      ['of the current lease', `${instanceId(1)}-3`, [sound(1, { lease: 3 })], false],
      ['of a lease to come', `${instanceId(1)}-4`, [sound(1, { lease: 3 })], false],
      ['of somebody else', 'build-box-1', [], false],
      ['of lease 10 when 9 is current', `${instanceId(1)}-10`, [sound(1, { lease: 9 })], false],
    ])('offline, %s: removed %#', (_, name, rows, isRemoved) => {
      expect(removed(name, rows)).toBe(isRemoved)
    })

    test('one that is online or runs a job is never removed', () => {
      const ended = [sound(1, { state: 'terminating' })]
      expect(removed(`${instanceId(1)}-1`, ended, { isOnline: true })).toBe(false)
      expect(removed(`${instanceId(1)}-1`, ended, { isBusy: true })).toBe(false)
    })

    test('that of an instance that is ended now goes with it, online or not, unless it runs a job', () => {
      const expired = [sound(1, { deadlineAtMs: now - selfEndMs - 1 })]
      const outlived = [sound(1, { state: 'terminating', deadlineAtMs: now - selfEndMs - 1 })]
      for (const rows of [expired, outlived]) {
        expect(removed(`${instanceId(1)}-1`, rows)).toBe(true)
        expect(removed(`${instanceId(1)}-1`, rows, { isOnline: true })).toBe(true)
        expect(removed(`${instanceId(1)}-1`, rows, { isOnline: true, isBusy: true })).toBe(false)
      }
    })
  })
})
