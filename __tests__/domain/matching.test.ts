import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isAllowedInstanceType } from '../../src/domain/matching.ts'
import { cases } from '../cases.ts'

describe('allowed instance types', () => {
  test.each([
    ['c5.large', 'c5.large', true],
    ['c5.large', 'c5.xlarge', false],
    ['c5.large', 'c5.larger', false],
    ['c5*', 'c5.large', true],
    ['c5*', 'c5a.large', true],
    ['c5*', 'm5.large', false],
    ['c5.*', 'c5a.large', false],
    ['*.large', 'c5.large', true],
    ['*.large', 'c5.xlarge', false],
    ['*large', 'c5.xlarge', true],
    ['m*.x*e', 'm6i.xlarge', true],
    ['m*.x*e', 'm6i.2xlarge', false],
    ['*', 'u-24tb1.112xlarge', true],
    ['**', 'c5.large', true],
    ['', 'c5.large', false],
    // A dot is a dot: a pattern is no regular expression.
    ['c5.large', 'c5xlarge', false],
    // What comes before and after a wildcard may not share characters.
    ['c5.la*arge', 'c5.large', false],
    ['*5*5*', 'c5.large', false],
    ['*5*5*', 'c5.45xlarge', true],
  ])('%s and %s: %s', (pattern, instanceType, isAllowed) => {
    expect(isAllowedInstanceType(instanceType, [pattern])).toBe(isAllowed)
  })

  test('one of several patterns is enough, none allows nothing', () => {
    expect(isAllowedInstanceType('r7i.large', ['c*', 'm*', 'r*'])).toBe(true)
    expect(isAllowedInstanceType('t3.large', ['c*', 'm*', 'r*'])).toBe(false)
    expect(isAllowedInstanceType('c5.large', [])).toBe(false)
  })

  test('agrees with a wildcard as a regular expression, for any type and pattern', () => {
    const text = (characters: string[]) => fc.string({ unit: fc.constantFrom(...characters), maxLength: 8 })
    fc.assert(
      fc.property(text(['c', '5', '.']), text(['c', '5', '.', '*']), (instanceType, pattern) => {
        const source = pattern.replaceAll('.', '\\.').replaceAll('*', '.*')
        expect(isAllowedInstanceType(instanceType, [pattern])).toBe(
          new RegExp(`^${source}$`).test(instanceType),
        )
      }),
      cases(100),
    )
  })
})
