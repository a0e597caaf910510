import { describe, expect, test } from '@jest/globals'
import type { InstanceItem, InstanceState } from '../../src/domain/protocol.ts'
import { brokenItem } from '../../src/domain/items.ts'
import { planReap, silentLeases, type ReapPlan, type Survey } from '../../src/domain/reaping.ts'
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
  const rest = { broken: [], impaired: new Set<string>(), intents: [], runners: [] }
  return planReap({ now, configuration: configuration(), rows, ec2, ...rest, ...survey })
}

const nothing: ReapPlan = {
  endings: [],
  terminations: [],
  broken: [],
  removals: [],
  closings: [],
  intents: [],
  runners: [],
}
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
    expect(plan({ rows: [beyond] }).endings).toEqual([
      { item: beyond, why: { cause: 'deadline', words: 'its deadline passed' } },
    ])
  })

  test.each(living)('%s: ended when EC2 has it no more, but never while it is young', (state) => {
    const atLimit = sound(1, { state, createdAtMs: now - graceMs })
    const beyond = { ...atLimit, createdAtMs: atLimit.createdAtMs - 1 }
    expect(plan({ rows: [atLimit], ec2: [] })).toEqual(nothing)
    expect(plan({ rows: [beyond], ec2: [] }).endings).toEqual([
      { item: beyond, why: { cause: 'gone', words: 'EC2 has no such instance any more' } },
    ])
  })

  test('an idle instance of another launch template is retired; one that serves is left to its release', () => {
    const rows = living.map((state, number) => sound(number, { state, launchTemplateVersion: '0' }))
    const { endings, ...rest } = plan({ rows })
    expect(endings.map(({ item, why }) => [item.state, why.words])).toEqual([
      ['idle', 'its launch template is out of date'],
    ])
    expect({ endings: [], ...rest }).toEqual(nothing)
  })

  test('an idle instance whose agent is silent; one that serves has its deadline', () => {
    const silent = { heartbeatAtMs: now - 5 * 60_000 - 1 }
    const rows = living.map((state, number) => sound(number, { state, ...silent }))
    expect(plan({ rows }).endings).toMatchObject([{ item: { state: 'idle' }, why: { cause: 'silent' } }])
    expect(plan({ rows: [sound(1, { state: 'idle', heartbeatAtMs: now - 5 * 60_000 })] })).toEqual(nothing)
  })

  test.each(living)('%s: ended when its agent failed and did not end it within minutes', (state) => {
    const failed = (agoMs: number) =>
      sound(1, { state, phase: 'failed', phaseSinceAtMs: now - agoMs, message: 'no disk' })
    const beyond = failed(3 * 60_000 + 1)
    expect(plan({ rows: [beyond] }).endings).toEqual([
      { item: beyond, why: { cause: 'failed', words: 'its agent failed: no disk' } },
    ])
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

  test.each(living)('%s, ended by its agent: left alone for a minute, whatever its deadline', (state) => {
    const ended = (agoMs: number) =>
      sound(1, { state, deadlineAtMs: now + 3_600_000, endedAtMs: now - agoMs, endCode: 'interruption' })
    expect(plan({ rows: [ended(selfEndMs)] })).toEqual(nothing)
    const beyond = ended(selfEndMs + 1)
    const words = 'it is still there after its end: EC2 takes the spot instance back'
    expect(plan({ rows: [beyond] })).toEqual({
      ...nothing,
      endings: [{ item: beyond, why: { cause: 'ended-itself', words } }],
    })
  })

  test('the row of an instance that its agent ended, and that is gone, is closed', () => {
    const ended = sound(1, { endedAtMs: now, endCode: 'idle-time' })
    expect(plan({ rows: [ended], ec2: [] })).toEqual({ ...nothing, closings: [ended] })
  })

  test('an end that an agent dates into the future keeps its machine until the deadline, not longer', () => {
    const ended = sound(1, { endedAtMs: now + 86_400_000, deadlineAtMs: now - selfEndMs })
    expect(plan({ rows: [ended] })).toEqual(nothing)
    expect(plan({ rows: [{ ...ended, deadlineAtMs: now - selfEndMs - 1 }] }).endings).toHaveLength(1)
  })

  test('an instance whose item is not to be believed is ended; the item of none is removed', () => {
    const broken = (number: number) => brokenItem(instanceItem(number).id, 'lease is an object')
    const machine = { instanceId: instanceId(1), launchedAtMs: now }
    expect(plan({ ec2: [machine], broken: [broken(1), broken(2)] })).toEqual({
      ...nothing,
      broken: [broken(1)],
      removals: [broken(2)],
    })
  })

  test('a row whose key is of another region or account ends no machine, and goes', () => {
    const foreign = sound(1, { id: `arn:aws:ec2:eu-west-1:123456789012:instance/${instanceId(1)}` })
    const machine = { instanceId: instanceId(1), launchedAtMs: now }
    expect(plan({ rows: [foreign], ec2: [machine] })).toMatchObject({
      ...nothing,
      removals: [{ id: foreign.id, instanceId: undefined }],
    })
  })

  test('a leased instance that EC2 finds impaired', () => {
    const rows = [sound(1, { heartbeatAtMs: now - 5 * 60_000 - 1 }), sound(2), sound(3)]
    const ec2 = rows.map((row) => ({ instanceId: row.instanceId, launchedAtMs: row.createdAtMs }))
    expect(silentLeases({ rows, ec2, now })).toEqual([rows[0]])
    const far = [sound(4, { heartbeatAtMs: now + 86_400_000 })]
    expect(silentLeases({ rows: far, ec2: [{ instanceId: instanceId(4), launchedAtMs: 0 }], now })).toEqual(
      far,
    )
    expect(plan({ rows, impaired: new Set([instanceId(1)]) }).endings).toMatchObject([
      { item: { instanceId: instanceId(1) }, why: { cause: 'impaired' } },
    ])
  })

  describe('by the age that EC2 tells, whatever the item says', () => {
    const hourMs = 3_600_000
    const { retirement, maxRuntimeMinutes } = configuration()
    const oldestMs = retirement.maxAgeHours * hourMs + maxRuntimeMinutes * 60_000 + hourMs
    const late = 200 * hourMs
    const at = (launchedAgoMs: number) => ({
      now: late,
      ec2: [{ instanceId: instanceId(1), launchedAtMs: late - launchedAgoMs }],
    })
    const young = { createdAtMs: late, heartbeatAtMs: late, deadlineAtMs: late + hourMs }

    test.each(living)('%s', (state) => {
      const item = sound(1, { ...young, state, deadlineAtMs: late - 1 })
      expect(plan({ ...at(oldestMs), rows: [item] })).toEqual(nothing)
      expect(plan({ ...at(oldestMs + 1), rows: [item] }).endings).toMatchObject([
        { why: { cause: 'too-old' } },
      ])
    })

    test('terminating, without a row, or not to be believed', () => {
      const rows = [sound(1, { ...young, state: 'terminating' })]
      expect(plan({ ...at(oldestMs), rows })).toEqual(nothing)
      expect(plan({ ...at(oldestMs + 1), rows }).terminations).toHaveLength(1)
      expect(plan({ ...at(oldestMs + 1) }).terminations).toHaveLength(1)
    })

    test('but not within a lease that its provision made longer, and no longer than a job may last', () => {
      const longestMs = retirement.maxAgeHours * hourMs + 5 * 24 * hourMs + hourMs
      const item = sound(1, { ...young, state: 'running' })
      expect(plan({ ...at(longestMs), rows: [item] })).toEqual(nothing)
      expect(plan({ ...at(longestMs + 1), rows: [item] }).endings).toHaveLength(1)
    })
  })

  test('an outdated idle instance waits until the job of its last lease has had its time', () => {
    const { jobEnd } = configuration().timeouts
    const released = (agoMs: number, change: Partial<InstanceItem> = {}) =>
      sound(1, {
        state: 'idle',
        launchTemplateVersion: '0',
        phase: 'busy',
        phaseLease: 1,
        idleSinceAtMs: now - agoMs,
        ...change,
      })
    const inTime = jobEnd * 1_000 + 30_000
    expect(plan({ rows: [released(inTime)] })).toEqual(nothing)
    expect(plan({ rows: [released(inTime + 1)] }).endings).toMatchObject([{ why: { cause: 'retired' } }])
    expect(plan({ rows: [released(0, { phase: 'waiting' })] }).endings).toHaveLength(1)
    expect(plan({ rows: [released(0, { phaseLease: 0 })] }).endings).toHaveLength(1)
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
