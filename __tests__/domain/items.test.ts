import { describe, expect, test } from '@jest/globals'
import { isIdleEntry, isRunEntry, parseItem } from '../../src/domain/items.ts'
import { configuration, instanceItem, launchIntent, ledger } from './samples.ts'

const without = (record: object, name: string) =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key !== name))

describe('items of the table', () => {
  test.each([
    ['an instance', instanceItem(1)],
    ['a launch intent', launchIntent('token')],
    ['the configuration', configuration()],
    ['the ledger', ledger()],
  ])('%s is read as what it is, with attributes of later versions', (_, item) => {
    expect(parseItem({ ...item, later: 1 })).toEqual({ ...item, later: 1 })
  })

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'instance'],
    ['no kind', without(instanceItem(1), 'kind')],
    ['a kind of a later version', { ...instanceItem(1), kind: 'reservation' }],
    ['an instance without a deadline', without(instanceItem(1), 'deadlineAtMs')],
    ['an instance whose lease is a text', { ...instanceItem(1), lease: '1' }],
    ['an intent without its client token', without(launchIntent('token'), 'clientToken')],
    ['a ledger without a line', without(ledger(), 'waiters')],
    ['a configuration without timeouts', without(configuration(), 'timeouts')],
    ['a configuration whose runner is null', { ...configuration(), runner: null }],
  ])('%s is no item', (_, record) => {
    expect(parseItem(record)).toBeUndefined()
  })

  test('what an agent adds to a row that is not there is not taken for an instance', () => {
    expect(parseItem({ id: instanceItem(1).id, heartbeatAtMs: 1, phase: 'waiting' })).toBeUndefined()
  })

  test('entries of the indexes need what claims and releases work with', () => {
    expect(isIdleEntry(without(instanceItem(1), 'kind'))).toBe(true)
    expect(isIdleEntry(without(instanceItem(1), 'deadlineAtMs'))).toBe(false)
    expect(isIdleEntry(undefined)).toBe(false)
    expect(isRunEntry(without(instanceItem(1), 'deadlineAtMs'))).toBe(true)
    expect(isRunEntry(without(instanceItem(1), 'launchTemplateVersion'))).toBe(false)
    expect(isRunEntry(launchIntent('token'))).toBe(false)
  })
})
