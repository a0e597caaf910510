import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { PoolError } from '../../src/domain/errors.ts'
import { troubleshootingPage } from '../../src/inputs/help.ts'
import { failureOf, failurePage, reportFailure } from '../../src/report/failure.ts'
import { renderSummary } from '../../src/report/summary.ts'

const help = 'https://github.example/octo-org/pool/blob/v1/docs/troubleshooting.md'
const failure = new PoolError({ code: 'subnet-full', message: 'No machine.', evidence: 'one\ntwo' })
const remedy = 'Add larger subnets, or subnets of other zones, to `subnet-ids` of the refresh workflow.'

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

describe('a failure', () => {
  test('is told in the log and in one annotation, with cause, evidence and remedy', () => {
    reportFailure(failure, help)
    expect(printed).toBe(
      'Failed: No machine.\n' +
        'Cause: A subnet has no free addresses.\n' +
        'What shows it:\n  | one\n  | two\n' +
        `What to do: ${remedy}\n` +
        `More: ${help}#subnet-full\n` +
        `::error title=Subnet full::No machine. What shows it: one. ${remedy} More: ${help}#subnet-full\n`,
    )
  })

  test('is a page of the same words', () => {
    expect(renderSummary(failurePage('The provision', failure, help))).toBe(
      '### The provision failed: Subnet full\n\n' +
        'No machine.\n\n' +
        'Cause: A subnet has no free addresses.\n\n' +
        `What to do: ${remedy}\n\n` +
        `[More on this](${help}#subnet-full)\n\n` +
        '**What shows it**\n\n<pre>\none\ntwo\n</pre>\n\n',
    )
  })

  test('whose seam knows better has its own remedy', () => {
    expect(new PoolError({ code: 'subnet-full', message: 'm', remedy: 'Do this.' }).remedy).toBe('Do this.')
  })

  test('that nobody foresaw shows its stack', () => {
    const thrown = new TypeError('x is undefined')
    expect(failureOf(thrown)).toMatchObject({
      code: 'unexpected',
      message: 'Unexpected: x is undefined',
      evidence: expect.stringContaining('failure.test.ts'),
    })
    expect(failureOf('a text')).toMatchObject({ message: 'Unexpected: a text', evidence: undefined })
    expect(failureOf(failure)).toBe(failure)
  })
})

describe('the page on troubleshooting', () => {
  test.each([
    [
      'of a release',
      { GITHUB_ACTION_REPOSITORY: 'o/r', GITHUB_ACTION_REF: 'v1' },
      'https://github.com/o/r/blob/v1/',
    ],
    [
      'of a branch on another server',
      {
        GITHUB_ACTION_REPOSITORY: 'o/r',
        GITHUB_ACTION_REF: 'a/b#c',
        GITHUB_SERVER_URL: 'https://ghe.example/',
      },
      'https://ghe.example/o/r/blob/a/b%23c/',
    ],
    ['of a local action', { GITHUB_ACTION_REPOSITORY: '', GITHUB_ACTION_REF: '' }, ''],
    ['of what is no repository', { GITHUB_ACTION_REPOSITORY: 'o/r)x', GITHUB_ACTION_REF: 'v1' }, ''],
  ])('%s', (_, env, before) => {
    expect(troubleshootingPage(env)).toBe(`${before}docs/troubleshooting.md`)
  })
})
