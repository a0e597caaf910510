import { describe, expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderTroubleshooting } from '../../scripts/troubleshooting.ts'
import { errorCatalogue } from '../../src/domain/error-catalogue.ts'
import { anchor, readDocument, root } from './documents.ts'

const catalogueFile = join('domain', 'error-catalogue.ts')
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && file !== catalogueFile)
  .map((file) => readFileSync(join(root, 'src', file), 'utf8'))
  .join('\n')

describe('docs/troubleshooting.md', () => {
  test('is what `npm run generate` makes of the catalogue', () => {
    expect(readDocument('docs/troubleshooting.md').text).toBe(renderTroubleshooting())
  })

  test.each(Object.entries(errorCatalogue()))(
    '%s: its code is the anchor, and it can happen',
    (code, entry) => {
      expect(anchor(entry.title)).toBe(code)
      expect(sources).toContain(`'${code}'`)
      for (const words of Object.values(entry)) expect(words).not.toMatch(/\s{2}|undefined/)
      for (const words of [entry.cause, entry.evidence]) expect(words).toMatch(/\.$/)
    },
  )
})
