import { describe, expect, test } from '@jest/globals'
import { escapeText } from '../../src/report/escape.ts'
import { renderGantt } from '../../src/report/gantt.ts'
import { age } from '../../src/report/instances.ts'
import { renderSummary, type SummarySection } from '../../src/report/summary.ts'

const rendered = (section: SummarySection, lines: string[] = []) =>
  renderSummary({ title: 'Title', lines, sections: [section] })

describe('a chart', () => {
  test('has a bar for each span, in milliseconds from its start', () => {
    const spans = [
      { name: 'Claim idle instances', startSeconds: 0, seconds: 0.25 },
      { name: 'Wait', startSeconds: 0.25, seconds: 31 },
      { name: 'Commit', startSeconds: 31.25, seconds: 0 },
    ]
    expect(rendered({ kind: 'chart', title: 'Time', spans })).toBe(
      '### Title\n\n**Time**\n\n```mermaid\ngantt\n  dateFormat x\n  axisFormat %M:%S\n' +
        '  Claim idle instances (0.3 s) :0, 250\n' +
        '  Wait (31.0 s) :250, 31250\n' +
        '  Commit (0.0 s) :31250, 31260\n```\n\n',
    )
  })

  test('shows parts of seconds when all is over in a few', () => {
    expect(renderGantt([{ name: 'Wait', startSeconds: 0, seconds: 3 }])).toContain('axisFormat %-S.%L s')
  })

  test('keeps a name from being syntax', () => {
    expect(renderGantt([{ name: 'a:b;c#d\n```\ne', startSeconds: 0, seconds: 1 }])).toContain(
      '\n  a b c d e (1.0 s) :0, 1000\n```',
    )
  })

  test('of nothing is left out', () => {
    expect(rendered({ kind: 'chart', title: 'Time', spans: [] })).toBe('### Title\n\n')
  })
})

describe('an excerpt', () => {
  test('is shown as it is', () => {
    const text = 'a <b> & **c**\n\n  | d |\n</pre>\n# e\n'
    expect(rendered({ kind: 'excerpt', title: 'Log', text })).toBe(
      '### Title\n\n**Log**\n\n<pre>\na &lt;b&gt; &amp; **c**\n\n  | d |\n&lt;/pre&gt;\n# e\n</pre>\n\n',
    )
  })

  test('folds when it is long, and is left out when it is empty', () => {
    const text = Array.from({ length: 21 }, () => 'line').join('\n')
    expect(rendered({ kind: 'excerpt', title: 'Log', text })).toContain(
      '<details><summary>Log (21)</summary>',
    )
    expect(rendered({ kind: 'excerpt', title: 'Log', text: '\n' })).toBe('### Title\n\n')
  })
})

describe('a sentence', () => {
  test.each([
    ['[a](https://b)', '&#91;a&#93;(https://b)'],
    ['**a** _b_ ~c~', '&#42;&#42;a&#42;&#42; &#95;b&#95; &#126;c&#126;'],
    ['![a](b)', '&#33;&#91;a&#93;(b)'],
    ['# a', '&#35; a'],
    ['- a', '&#45; a'],
    ['12. a', '1&#50;. a'],
    ['12.5 s', '12.5 s'],
    ['use `subnet-ids` or `c7g*`', 'use `subnet-ids` or `c7g*`'],
    ['a ` b <i>`c</i>', 'a &#96; b &lt;i&gt;&#96;c&lt;/i&gt;'],
  ])('%s', (text, expected) => {
    expect(escapeText(text)).toBe(expected)
  })

  test('that is a link is one only to an https address', () => {
    const lines = [
      { text: 'More', url: 'https://github.com/o/r#a' },
      { text: 'More', url: 'docs/a.md#b' },
      { text: 'More', url: 'https://a) <b>' },
    ]
    expect(renderSummary({ title: 'Title', lines, sections: [] })).toBe(
      '### Title\n\n[More](https://github.com/o/r#a)\n\nMore: docs/a.md&#35;b\n\nMore: https://a) &lt;b&gt;\n\n',
    )
  })
})

test.each([
  [-5, '0 s'],
  [59_900, '59 s'],
  [60_000, '1 min'],
  [3_900_000, '1 h 5 min'],
  [90_000_000, '1 d 1 h'],
])('an age of %s ms is %s', (ms, words) => {
  expect(age(ms)).toBe(words)
})
