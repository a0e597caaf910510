import { expect, test } from '@jest/globals'
import { readDocument } from './documents.ts'

test('docs/benchmarks.md has a place for each table that `npm run bench` writes', () => {
  const { text } = readDocument('docs/benchmarks.md')
  for (const part of ['ideal', 'real', 'waiting']) {
    const [before, after, ...more] = text.split(`<!-- bench:${part} -->`)
    expect(before).not.toContain(`<!-- end of bench:${part} -->`)
    expect(after).toContain(`<!-- end of bench:${part} -->`)
    expect(more).toEqual([])
  }
})
