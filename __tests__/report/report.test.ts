import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { count, instanceTable } from '../../src/report/instances.ts'
import { jobLog, transitionLine } from '../../src/report/log.ts'
import { renderSummary, writeSummary, type SummaryPage } from '../../src/report/summary.ts'
import { instanceId, instanceItem } from '../domain/samples.ts'

let printed = ''

beforeEach(() => {
  printed = ''
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text)
    return true
  })
})
afterEach(() => {
  jest.restoreAllMocks()
})

describe('the job log', () => {
  test('a transition is one line, its facts always in the same order', () => {
    const facts = `${instanceId(1)} lease=1 class=large usage=spot type=c6i.large zone=us-east-1a`
    expect(transitionLine('Claimed', instanceItem(1))).toBe(`Claimed ${facts}`)
    jobLog.transition('Lent', instanceItem(1), 'run=4711')
    expect(printed).toBe(`Lent ${facts} run=4711\n`)
  })

  test('the lines of a phase fold under its title, of a failed one too', async () => {
    expect(await jobLog.phase('Claim', () => Promise.resolve(7))).toBe(7)
    expect(printed).toBe('::group::Claim\n::endgroup::\n')
    await expect(jobLog.phase('Launch', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(printed).toMatch(/::group::Launch\n::endgroup::\n$/)
  })

  test('what somebody else printed is marked as theirs, and can not give commands', () => {
    jobLog.excerpt('The end of its log', 'one\n::error::two\n\n')
    expect(printed).toBe('The end of its log:\n  | one\n  | ::error::two\n')
  })

  test('annotations', () => {
    jobLog.warning('w')
    jobLog.debug('d')
    jobLog.info('i')
    expect(printed).toBe('::warning::w\n::debug::d\ni\n')
  })
})

describe('the summary', () => {
  const page = (rows: string[][], change: Partial<SummaryPage> = {}): SummaryPage => ({
    title: 'Title',
    lines: [],
    sections: [{ kind: 'table', title: 'Instances', table: { head: ['A', 'B'], rows } }],
    ...change,
  })

  test('is a title, its sentences and a table', () => {
    expect(renderSummary(page([['1', '2']], { lines: ['First.', 'Second.'] }))).toBe(
      '### Title\n\nFirst.\n\nSecond.\n\n**Instances**\n\n| A | B |\n| --- | --- |\n| 1 | 2 |\n\n',
    )
  })

  test('leaves empty tables out', () => {
    expect(renderSummary(page([]))).toBe('### Title\n\n')
  })

  test('folds a table of more than 20 rows', () => {
    const rows = Array.from({ length: 21 }, (_, number) => [String(number), ''])
    expect(renderSummary(page(rows.slice(0, 20)))).not.toContain('<details>')
    expect(renderSummary(page(rows))).toContain('<details><summary>Instances (21)</summary>\n\n| A | B |\n')
    expect(renderSummary(page(rows))).toMatch(/\| 20 \| {2}\|\n\n<\/details>\n\n$/)
  })

  test.each([
    ['a pipe', 'a|b'],
    ['a pipe after a backslash', 'a\\|b'],
    ['lines', 'a\nb\r\n| c | d |'],
  ])('%s stays within its cell', (_, text) => {
    const [, , row] = renderSummary(page([[text, 'last']]))
      .split('\n')
      .filter((line) => line.startsWith('|'))
    // As GitHub reads a row: a backslash takes the next character out of the syntax.
    const cells = (row ?? '').replaceAll(/\\[\\|]/g, '').split('|')
    expect(cells).toHaveLength(4)
    expect(cells[2]).toBe(' last ')
  })

  test('text from elsewhere is text, not HTML', () => {
    const text = renderSummary(page([['<img src=x>', 'a & b']], { lines: ['<script>'] }))
    expect(text).not.toMatch(/<img|<script/)
    expect(text).toContain('&lt;img src=x&gt; | a &amp; b')
  })

  test('names instances, with columns of the page’s own', () => {
    expect(instanceTable([instanceItem(1)], [{ head: 'Origin', cell: ({ state }) => state }])).toEqual({
      head: ['Instance', 'Type', 'Zone', 'Class', 'Usage', 'Lease', 'Origin'],
      rows: [[instanceId(1), 'c6i.large', 'us-east-1a', 'large', 'spot', '1', 'running']],
    })
    expect([0, 1, 2].map((number) => count(number, 'runner'))).toEqual(['0 runners', '1 runner', '2 runners'])
  })
})

describe('the file of the summary', () => {
  let directory: string
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'runner-pool-summary-'))
  })
  afterAll(() => rm(directory, { recursive: true }))

  const page: SummaryPage = { title: 'Title', lines: [], sections: [] }

  // @actions/core remembers the file for the life of a process, so the order of these two matters.
  test('that can not be written is a warning: the work is done', async () => {
    process.env['GITHUB_STEP_SUMMARY'] = join(directory, 'absent.md')
    await writeSummary(page, jobLog)
    expect(printed).toMatch(/^::warning::The job summary could not be written: /)
  })

  test('gets the page after what other steps wrote', async () => {
    const file = join(directory, 'summary.md')
    await writeFile(file, 'before\n')
    process.env['GITHUB_STEP_SUMMARY'] = file
    await writeSummary(page, jobLog)
    expect(printed).toBe('')
    expect(await readFile(file, 'utf8')).toMatch(/^before\n[\s\S]*### Title\n/)
  })
})
