import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { isBroken, isInstance, parseItem } from '../../src/domain/items.ts'
import { isRecord } from '../../src/domain/parsing/fields.ts'
import { decodeHandOut } from '../../src/domain/parsing/hand-out.ts'
import { parseIdleEntry, parseRunEntry } from '../../src/domain/parsing/instance.ts'
import type { InstanceItem } from '../../src/domain/protocol.ts'
import {
  configuration,
  instanceArnPrefix,
  instanceId,
  instanceItem,
  launchIntent,
  ledger,
} from './samples.ts'

const now = Date.now()
const dayMs = 24 * 3_600_000
const parse = (record: unknown) => parseItem(record, now)
const without = (record: object, name: string) =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key !== name))
const lending = {
  id: 'lending#4711',
  kind: 'lending',
  instanceIds: new Set([instanceId(1)]),
  expiresAtSeconds: 1,
}

describe('items of the table', () => {
  test.each<[string, object]>([
    ['an instance', instanceItem(1)],
    ['a launch intent', launchIntent('token')],
    ['the configuration', configuration()],
    ['the ledger', ledger()],
    ['what a run was lent', lending],
  ])('%s is read as what it is, without attributes of later versions', (_, item) => {
    expect(parse({ ...item, later: { deep: [1] } })).toEqual(item)
  })

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'instance'],
    ['no key', without(instanceItem(1), 'id')],
    ['a key that is a number', { ...instanceItem(1), id: 1 }],
    ['a key of a later version', { id: 'content#abc', kind: 'content' }],
    ['a key that names no instance', { ...instanceItem(1), id: `${instanceArnPrefix}i-XYZ` }],
  ])('%s is no item', (_, record) => {
    expect(parse(record)).toBeUndefined()
  })

  test.each<[string, object, string]>([
    [
      'an instance of another kind',
      { ...instanceItem(1), kind: 'intent' },
      'kind is "intent", not one of instance',
    ],
    ['an instance without a deadline', without(instanceItem(1), 'deadlineAtMs'), 'deadlineAtMs is missing'],
    [
      'what an agent adds to a row that is not there',
      { id: instanceItem(1).id, phase: 'waiting' },
      'kind is missing',
    ],
    [
      'an intent without its client token',
      without(launchIntent('token'), 'clientToken'),
      'clientToken is missing',
    ],
    ['a ledger without a line', without(ledger(), 'waiters'), 'waiters is missing'],
    [
      'a ledger with a reservation of texts',
      ledgerWith({ count: '1' }),
      'reservations is an object, not a map as',
    ],
    ['a configuration without timeouts', without(configuration(), 'timeouts'), 'timeouts is missing'],
    [
      'a configuration whose runner is null',
      { ...configuration(), runner: null },
      'runner is null, not as this version',
    ],
    [
      'a lending record of something else',
      { ...lending, instanceIds: new Set(['x']) },
      'instanceIds is a set, not a set of',
    ],
  ])('%s is broken', (_, record, why) => {
    const item = parse(record)
    expect(item).toMatchObject({ broken: expect.stringContaining(why) })
  })

  function ledgerWith(reservation: object) {
    return { ...ledger(), reservations: { a: { count: 1, sinceAtMs: 1, expiresAtMs: 1, ...reservation } } }
  }
})

describe('the item of an instance', () => {
  test('is of the machine that its key names, whatever it says itself', () => {
    const item = parse({ ...instanceItem(1), instanceId: instanceId(2) })
    expect(item).toMatchObject({ id: instanceItem(1).id, instanceId: instanceId(1) })
    expect(parse(without(instanceItem(1), 'instanceId'))).toMatchObject({ instanceId: instanceId(1) })
    expect(parse({ ...instanceItem(1), instanceId: { S: [] } })).toMatchObject({ instanceId: instanceId(1) })
  })

  /** An attribute with values that break the item; the words are for those whose words matter. */
  const hostile: [string, unknown, string?][] = [
    ['state', 'gone'],
    ['state', 1],
    ['runId', '4711,deploy', 'runId is "4711,deploy", not the number of a run'],
    ['lease', 0],
    ['lease', -1],
    ['lease', 1.5],
    ['lease', Number.POSITIVE_INFINITY],
    ['lease', 2 ** 60],
    ['deadlineAtMs', -1],
    ['deadlineAtMs', now + 31 * dayMs],
    ['resourceClass', 'x,deploy', 'resourceClass is "x,deploy", not the name of a class'],
    ['resourceClass', 'a'.repeat(21)],
    ['usageClass', 'free'],
    ['instanceType', 'c6i large'],
    ['zone', '<b>'],
    ['launchTemplateVersion', '$Latest'],
    ['createdAtMs', now + 2 * 3_600_000, 'not a time of the last 90 days'],
    ['createdAtMs', now - 91 * dayMs],
    ['idlePool', 'small#spot', 'idlePool is "small#spot", not that of its class'],
    ['idlePool', 'large'],
    ['registrationToken', 'x'.repeat(5_000)],
    ['expiresAtSeconds', -1],
    ['order', 'x'.repeat(65)],
    ['heartbeatAtMs', Number.MAX_VALUE],
    ['heartbeatAtMs', Number.NaN],
    ['heartbeatAtMs', now - 31 * dayMs],
    ['phase', { S: 'waiting' }, 'phase is an object, not one of booting'],
    ['phase', 'fast asleep'],
    ['phaseLease', -3],
    ['phaseSinceAtMs', '1'],
    ['registrationMs', -1],
    ['message', 'x'.repeat(20_000), 'and more, 20000 characters'],
    ['message', ['a']],
    ['failure', '\u001b[31m', '\\u001b'],
    ['logTail', new Uint8Array(3), 'logTail is bytes'],
    ['jobsDone', 2n ** 70n],
    ['diskFreePercent', 101],
    ['interruptedAtMs', true],
    ['endedAtMs', null],
    ['endCode', 'because of'],
    ['drift', 'x'.repeat(3_000)],
  ]
  test.each(hostile)('is broken by %s = %p', (name, value, words = `${name} is `) => {
    const item = parse({ ...instanceItem(1), [name]: value })
    expect(item).toMatchObject({ id: instanceItem(1).id, instanceId: instanceId(1) })
    const why = isBroken(item) ? item.broken : ''
    expect(why).toContain(words)
    expect(why).toMatch(/^[ -~]{1,300}$/)
  })

  test.each(['phase', 'failure', 'endCode', 'endCause'])(
    'is whole without a code of a later version in %s, and says nothing of it',
    (name) => {
      const item = parse({ ...instanceItem(1), [name]: 'of-a-later-version' })
      expect(isBroken(item)).toBe(false)
      expect(item).not.toHaveProperty(name)
    },
  )

  const numbers = [
    'lease',
    'deadlineAtMs',
    'createdAtMs',
    'leasedAtMs',
    'bootSeconds',
    'readySeconds',
    'hourlyUsd',
    'idleSinceAtMs',
    'expiresAtSeconds',
    'heartbeatAtMs',
    'phaseLease',
    'phaseSinceAtMs',
    'registrationMs',
    'jobsDone',
    'diskFreePercent',
    'interruptedAtMs',
    'endedAtMs',
  ] as const satisfies (keyof InstanceItem)[]
  test.each(numbers)('is broken by a %s without bounds, and by one in words', (name) => {
    const far = name.endsWith('AtMs') ? [now - 91 * dayMs, now + 91 * dayMs] : []
    for (const value of [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, ...far, '1'])
      expect(parse({ ...instanceItem(1), [name]: value })).toMatchObject({
        broken: expect.stringContaining(`${name} is ${JSON.stringify(value)}, not `),
      })
  })

  test('tells whose it is, where that much can be told', () => {
    expect(parse({ ...instanceItem(1), runId: '4711', lease: {} })).toMatchObject({ runId: '4711' })
    expect(parse({ ...instanceItem(1), runId: 'x' })).toMatchObject({ runId: undefined })
  })

  test('may name any member of Object, which is none of its own', () => {
    const record: unknown = JSON.parse(
      JSON.stringify(instanceItem(1)).replace('{', '{"__proto__":{"phase":"busy"},'),
    )
    expect(parse(record)).not.toHaveProperty('phase')
  })
})

test('entries of the indexes need what claims and releases work with', () => {
  const idle = (record: unknown) => parseIdleEntry(record, now)
  const ofRun = (record: unknown) => parseRunEntry(record, now)
  expect(idle(without(instanceItem(1), 'kind'))).toMatchObject({ value: { instanceId: instanceId(1) } })
  expect(idle({ ...instanceItem(1), instanceId: 'rm -rf /' })).toMatchObject({
    value: { instanceId: instanceId(1) },
  })
  expect(idle(without(instanceItem(1), 'deadlineAtMs'))).toEqual({ why: 'deadlineAtMs is missing' })
  expect(idle(undefined)).toEqual({ why: 'it is undefined, not an object' })
  expect(ofRun(without(instanceItem(1), 'deadlineAtMs'))).toMatchObject({ value: { state: 'running' } })
  expect(ofRun({ ...instanceItem(1), instanceId: instanceId(2) })).toMatchObject({
    value: { instanceId: instanceId(1) },
  })
  expect(ofRun(without(instanceItem(1), 'launchTemplateVersion'))).toHaveProperty('why')
  expect(ofRun({ ...instanceItem(1), hourlyUsd: 'free' })).toHaveProperty('why')
})

/** What 1.0.0 wrote: `v1` moves, and pools in the field keep what the last release left. */
describe('items of 1.0.0', () => {
  const golden: unknown = JSON.parse(readFileSync(new URL('golden-1.0.0.json', import.meta.url), 'utf8'))
  const part = (of: unknown, name: string): unknown => (isRecord(of) ? of[name] : undefined)
  const then = Number(part(golden, 'writtenAtMs'))
  const read = (record: unknown) => parseItem(record, then)

  test.each(Object.entries(part(golden, 'instances') ?? {}))(
    'an instance that is %s',
    (_, record: unknown) => {
      const item = read(record)
      expect(isInstance(item)).toBe(true)
      expect(item).toEqual(record)
    },
  )

  test.each(['intent', 'configuration', 'ledger'])('the %s', (name) => {
    expect(read(part(golden, name))).toEqual(part(golden, name))
  })

  test('what a run was lent, and a hand-out', () => {
    const record = { ...(part(golden, 'lending') ?? {}), instanceIds: new Set(['i-61a52a9cbe34c1d4f']) }
    expect(read(record)).toEqual(record)
    expect(decodeHandOut(String(part(golden, 'handOut')))).toMatchObject({
      lease: 1,
      instanceType: 'c6i.large',
    })
  })
})
