import { expect, test } from '@jest/globals'
import { figuresOf } from '../../bench/figures.ts'

test('figures of an odd and of an even number of samples', () => {
  expect(figuresOf([3, 1, 2])).toEqual({ median: 2, p95: 3, min: 1, max: 3, samples: 3 })
  expect(figuresOf([4, 1, 3, 2])).toEqual({ median: 2.5, p95: 4, min: 1, max: 4, samples: 4 })
  const hundred = Array.from({ length: 101 }, (_, index) => 100 - index)
  expect(figuresOf(hundred)).toMatchObject({ median: 50, p95: 95 })
})

test('there are no figures of nothing', () => {
  expect(() => figuresOf([])).toThrow(RangeError)
})
