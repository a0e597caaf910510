import { describe, expect, test } from '@jest/globals'
import { documents, withoutCode, type Document } from './documents.ts'

/** Headings that stand twice below the same parent: what a bad merge leaves. */
function doubledHeadings({ file, text }: Document): string[] {
  const seen = new Set<string>()
  const path: string[] = []
  return [...withoutCode(text).matchAll(/^(#+) (.+)$/gm)].flatMap(([, marks = '', heading = '']) => {
    path.length = marks.length - 1
    path[marks.length - 1] = heading
    const name = path.join(' / ')
    if (seen.has(name)) return [`${file}: ${name}`]
    seen.add(name)
    return []
  })
}

/** Lines that end as a row of a table does and do not begin as one, and tables without a head. */
function tornTables({ file, text }: Document): string[] {
  const lines = withoutCode(text).replace(/^> ?/gm, '').split('\n')
  return lines.flatMap((line, index) => {
    const isRow = /^\s*\|/.test(line)
    if (!isRow) return /\|\s*$/.test(line) ? [`${file}:${index + 1}: ${line.slice(0, 60)}`] : []
    const isFirst = !/^\s*\|/.test(lines[index - 1] ?? '')
    const hasHead = /^\s*\|[\s:|-]+\|$/.test(lines[index + 1] ?? '')
    return isFirst && !hasHead ? [`${file}:${index + 1}: a table without a head`] : []
  })
}

describe('documents are whole', () => {
  test('no heading stands twice in its section', () => {
    expect(documents().flatMap(doubledHeadings)).toEqual([])
  })

  test('no row of a table stands alone or is cut', () => {
    expect(documents().flatMap(tornTables)).toEqual([])
  })
})
