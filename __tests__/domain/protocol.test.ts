import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { decodeHandOut } from '../../src/domain/parsing/hand-out.ts'
import { isReady } from '../../src/domain/phases.ts'
import {
  encodeHandOut,
  instanceIdOfRunner,
  waitingPollIntervalMs,
  runnerLabels,
  runnerName,
  type Phase,
} from '../../src/domain/protocol.ts'
import { cases } from '../cases.ts'
import { instanceId, instanceItem } from './samples.ts'

describe('hand-outs', () => {
  const { id } = instanceItem(1)

  test('come back as they were sent, with nothing else of the instance', () => {
    const sent = encodeHandOut(instanceItem(1, { lease: 7, registrationToken: 'SECRET' }))
    expect(sent).not.toContain('SECRET')
    expect(decodeHandOut(sent)).toEqual({ id, lease: 7, instanceType: 'c6i.large' })
  })

  test.each([
    ['nothing', ''],
    ['no JSON', '{"id":'],
    ['null', 'null'],
    ['a number', '7'],
    ['a list', '[]'],
    ['no id', '{"lease":1,"instanceType":"c5.large"}'],
    ['no lease', `{"id":"${id}","instanceType":"c5.large"}`],
    ['no type', `{"id":"${id}","lease":1}`],
    ['an id that is no text', '{"id":7,"lease":1,"instanceType":"c5.large"}'],
    ['an empty id', '{"id":"","lease":1,"instanceType":"c5.large"}'],
    ['the id of another kind of item', '{"id":"configuration","lease":1,"instanceType":"c5.large"}'],
    [
      'the ARN of no instance',
      `{"id":"${id.replace('instance/i-', 'volume/vol-')}","lease":1,"instanceType":"c5"}`,
    ],
    [
      'an id longer than a key',
      `{"id":"${id.replace('i-', 'i-'.repeat(2_000))}","lease":1,"instanceType":"c5"}`,
    ],
    ['a lease that is no number', `{"id":"${id}","lease":"1","instanceType":"c5.large"}`],
    ['a lease beyond all numbers', `{"id":"${id}","lease":1e400,"instanceType":"c5.large"}`],
    ['a broken lease', `{"id":"${id}","lease":1.5,"instanceType":"c5.large"}`],
    ['a type that is no text', `{"id":"${id}","lease":1,"instanceType":null}`],
  ])('are refused: %s', (_, body) => {
    expect(decodeHandOut(body)).toBeUndefined()
  })

  test('any text is read without an error', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (body) => {
        decodeHandOut(body)
      }),
      cases(100),
    )
  })
})

describe('runners', () => {
  test('are named by instance and lease, and the name tells the instance', () => {
    expect(runnerName(instanceId(0xabc), 12)).toBe(`${instanceId(0xabc)}-12`)
    expect(instanceIdOfRunner(runnerName(instanceId(0xabc), 12))).toBe(instanceId(0xabc))
  })

  test.each([
    'my-runner-1',
    'i-0123456789abcdef0',
    'i-0123456789abcdef0-',
    'i-xyz-1',
    'x-i-0123456789abcdef0-1',
    '',
  ])('"%s" is not of a pool', (name) => {
    expect(instanceIdOfRunner(name)).toBeUndefined()
  })

  test('carry the run and the class of the run, never the class alone', () => {
    expect(runnerLabels('4711', 'large')).toEqual(['4711', '4711-large'])
  })

  test.each<[Phase | undefined, boolean]>([
    [undefined, false],
    ['booting', false],
    ['preparing', false],
    ['waiting', false],
    ['registering', false],
    ['ready', true],
    ['busy', true],
    ['cleaning', false],
    ['failed', false],
  ])('in phase %s are ready: %s', (phase, ready) => {
    const item = instanceItem(1, { lease: 3, phaseLease: 3, ...(phase === undefined ? {} : { phase }) })
    expect(isReady(item)).toBe(ready)
    expect(isReady({ ...item, phaseLease: 2 })).toBe(false)
  })
})

test.each([
  [0, 100],
  [-5_000, 100],
  [30_000, 100],
  [60_000, 200],
  [150_000, 500],
  [300_000, 1_000],
  [86_400_000, 1_000],
])('an agent that has waited for %s ms looks for a lease each %s ms', (waitedMs, intervalMs) => {
  expect(waitingPollIntervalMs(waitedMs)).toBe(intervalMs)
})
