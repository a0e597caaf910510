import { describe, expect, test } from '@jest/globals'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { readDocument, root } from './documents.ts'

const folders = readdirSync(`${root}__tests__`)

/** What a page names as shown by a suite, and perhaps by one of its tests: `folder/suite` "words of a test". */
function suitesNamed(text: string): { suite: string; words: string | undefined }[] {
  return [...text.matchAll(/`([\w-]+\/[\w-]+)`(?:[ :]+"([^"]+)")?/g)].flatMap(([, suite = '', words]) =>
    folders.includes(suite.split('/')[0] ?? '') ? [{ suite, words }] : [],
  )
}

describe.each(['docs/security.md', 'docs/reliability.md'])('%s', (file) => {
  const named = suitesNamed(readDocument(file).text)

  test('names suites', () => {
    expect(named.length).toBeGreaterThan(10)
  })

  test.each(named)('$suite is there, and has $words', ({ suite, words }) => {
    const path = `${root}__tests__/${suite}.test.ts`
    expect(existsSync(path)).toBe(true)
    if (words !== undefined) expect(readFileSync(path, 'utf8')).toContain(words)
  })
})
