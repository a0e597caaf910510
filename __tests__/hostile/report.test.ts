import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import { PoolError } from '../../src/domain/errors.ts'
import { reportFailure } from '../../src/report/failure.ts'
import { jobLog } from '../../src/report/log.ts'
import { renderSummary } from '../../src/report/summary.ts'
import { cases } from '../cases.ts'
import { hostileText } from './text.ts'

const hostile = hostileText('/tmp/was-executed')

let printed = ''
beforeEach(() => {
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text)
    return true
  })
})
afterEach(() => {
  jest.restoreAllMocks()
})

/** All that the runner obeys, whoever says it. */
const known =
  /^(set-env|set-output|save-state|add-mask|add-path|add-matcher|remove-matcher|debug|warning|error|notice|group|endgroup|echo|stop-commands)$/i

/**
 * The commands that GitHub's runner would obey
 * (https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs, TryParseV2 and TryParse).
 */
function obeyed(output: string): string[] {
  return output.split(/\r\n|\r|\n/).flatMap((line) => {
    const [, newForm] = /^\s*::([^ ]*?)(?: .*?)?::/su.exec(line) ?? []
    const [, oldForm] = /##\[([^ \]]*)[^\]]*\]/u.exec(line) ?? []
    return [newForm, oldForm].find((name) => name !== undefined && known.test(name)) ?? []
  })
}

function said(print: () => void): string[] {
  printed = ''
  print()
  return obeyed(printed)
}

test('the check sees what the runner would obey', () => {
  expect(obeyed('  ::error::x\rfoo ##[add-mask]e\n::stop-commands::t\n::unknown::\n | ::error::')).toEqual([
    'error',
    'add-mask',
    'stop-commands',
  ])
})

test('no line of the log says a command, whatever machines and services put into it', () => {
  const instance = {
    lease: 1,
    resourceClass: 'large',
    usageClass: 'spot' as const,
    instanceType: 'm7i.large',
    zone: 'us-east-1a',
  }
  fc.assert(
    fc.property(hostile, hostile, (one, other) => {
      expect(
        said(() => {
          jobLog.info(one)
        }),
      ).toEqual([])
      expect(
        said(() => {
          jobLog.excerpt(one, other)
        }),
      ).toEqual([])
      expect(
        said(() => {
          jobLog.transition('Ended', { ...instance, instanceId: one }, `reason="${other}"`)
        }),
      ).toEqual([])
    }),
    cases(2_000),
  )
})

test('annotations say one command each', () => {
  fc.assert(
    fc.property(hostile, hostile, (message, evidence) => {
      expect(
        said(() => {
          jobLog.warning(message)
        }),
      ).toEqual(['warning'])
      expect(
        said(() => {
          jobLog.debug(message)
        }),
      ).toEqual(['debug'])
      const failure = new PoolError({ code: 'boot-failed', message, evidence, remedy: evidence })
      expect(
        said(() => {
          reportFailure(failure, 'docs/troubleshooting.md')
        }),
      ).toEqual(['error'])
    }),
    cases(500),
  )
})

test('a phase says where its group begins and ends', async () => {
  await fc.assert(
    fc.asyncProperty(hostile, async (title) => {
      printed = ''
      await jobLog.phase(title, () => Promise.resolve())
      expect(obeyed(printed)).toEqual(['group', 'endgroup'])
    }),
    cases(300),
  )
})

test('an excerpt shows every line as the words of somebody else', () => {
  printed = ''
  jobLog.excerpt('The end of its log', 'one\r::error::two\r\nthree\n##[add-mask]e\n')
  expect(printed).toBe('The end of its log:\n  | one\n  | ::error::two\n  | three\n  | ## [add-mask]e\n')
})

test('a table of the summary stays a table', () => {
  const table = fc.integer({ min: 1, max: 5 }).chain((width) => {
    const row = fc.array(hostile, { minLength: width, maxLength: width })
    return fc.record({ head: row, rows: fc.array(row, { minLength: 1, maxLength: 30 }) })
  })
  fc.assert(
    fc.property(fc.array(hostile, { maxLength: 3 }), hostile, table, (lines, title, { head, rows }) => {
      const page = renderSummary({
        title: 'Title',
        lines,
        sections: [{ kind: 'table', title, table: { head, rows } }],
      })
      const inTable = page
        .split(/\r\n|\r|\n/)
        .filter((line) => line.startsWith('| ') || line.startsWith('| ---'))
      const own = page.split('\n\n').filter((block) => /^\|.*\n\| ---/.test(block))
      expect(own).toHaveLength(1)
      const tableLines = (own[0] ?? '').split(/\r\n|\r|\n/)
      expect(tableLines).toHaveLength(rows.length + 2)
      for (const line of tableLines) expect(line.split('|')).toHaveLength(head.length + 2)
      expect(inTable.length).toBeGreaterThanOrEqual(rows.length + 2)
      const html = page.replaceAll(/<\/?(details|summary)>/g, '')
      expect(html).not.toMatch(/[<>]/)
    }),
    cases(500),
  )
})

test('an excerpt and a chart of the summary stay what they are, and no sentence becomes a link or a picture', () => {
  fc.assert(
    fc.property(hostile, hostile, (text, name) => {
      const excerpt = renderSummary({
        title: text,
        lines: [text],
        sections: [{ kind: 'excerpt', title: name, text }],
      })
      const html = excerpt.replaceAll(/<\/?(details|summary|pre)>/g, '')
      expect(html).not.toMatch(/[<>]/)
      const [heading = '', sentence = ''] = excerpt.split('\n\n')
      // In code nothing has a meaning.
      const prose = `${heading.slice('### '.length)}\n${sentence}`.replaceAll(/`[\w .:/*=-]+`/g, '')
      expect(prose).not.toMatch(/[[\]*_~|\\!`]/)
      const chart = renderSummary({
        title: 'Title',
        lines: [],
        sections: [{ kind: 'chart', title: 'Time', spans: [{ name: text, startSeconds: 0, seconds: 1 }] }],
      })
      const lines = chart.split('\n')
      expect(lines.filter((line) => line.startsWith('```'))).toEqual(['```mermaid', '```'])
      expect(lines.filter((line) => line.includes(':'))).toHaveLength(1)
    }),
    cases(500),
  )
})
