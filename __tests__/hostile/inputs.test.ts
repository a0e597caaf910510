import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import { InputError } from '../../src/domain/errors.ts'
import { readInputs, type Inputs } from '../../src/inputs.ts'
import { github, readAction, refreshInputs, stepEnvironment } from '../inputs/environment.ts'
import { cases } from '../cases.ts'
import { hostileText } from './text.ts'

const hugeBytes = 65_536
const { inputs: actionInputs } = readAction()
const modes = ['provision', 'release', 'refresh'] as const
const hostile = hostileText('/tmp/was-executed')

beforeEach(() => {
  jest.spyOn(process.stdout, 'write').mockReturnValue(true)
})
afterEach(() => {
  jest.restoreAllMocks()
})

/** Hostile text alone, around what would be allowed, and as much of it as a variable may hold. */
function around(valid: string): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 4, arbitrary: hostile },
    { weight: 4, arbitrary: hostile.map((text) => valid + text) },
    { weight: 4, arbitrary: hostile.map((text) => text + valid) },
    { weight: 2, arbitrary: fc.constantFrom('', ' ', '\n', `${valid}\n`, `${valid}\r`, `\u2028${valid}`) },
    {
      weight: 1,
      arbitrary: hostile.map((text) => (valid + text + 'x').repeat(hugeBytes).slice(0, hugeBytes)),
    },
  )
}

/** What was read, or the message of the refusal; anything else that is thrown fails the test. */
function outcome(environment: Record<string, string>): Inputs | string {
  try {
    return readInputs(environment)
  } catch (thrown) {
    if (thrown instanceof InputError) return thrown.message
    throw thrown
  }
}

/** Every text in what was read, by the names of the members that lead to it. */
function textsIn(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, member]) => [
    [`${path}.${name} as a name`, name] as [string, string],
    ...textsIn(member, `${path}.${name}`),
  ])
}

/** Only these are not words of a harmless alphabet: a script is meant to be run, and none of the others leaves the APIs. */
const scripts = ['.preRunnerScript', '.preJobScript', '.postJobScript']
const free = [...scripts, '.githubToken', '.iamInstanceProfile.arn', '.keyName']
const harmless = /^[\w.:/@=,+*~%[\]-]*$/
/** EC2 takes letters of all languages and spaces in the keys of tags. */
const tagKey = /^[\p{L}\p{N} +\-._:/@]+$/u
/** What reaches EC2's API alone, or an environment without a shell on the way. */
const oneLine = /^[\P{Cc}\t]*$/u

function alphabetOf(path: string): RegExp {
  const isName = path.endsWith(' as a name')
  if (path.startsWith('.instanceTags.')) return isName ? tagKey : oneLine
  return path.startsWith('.runnerEnv.') && !isName ? oneLine : harmless
}

function expectHarmless(given: string, value: string, read: Inputs | string): void {
  if (typeof read === 'string') {
    expect(read).toMatch(new RegExp(`^${given} (is missing|is )`))
    expect(read).not.toMatch(/[\r\n]/)
    expect(read.length).toBeLessThan(1_200)
    if (given === 'Input github-token' && value.trim().length > 3) expect(read).not.toContain(value.trim())
    return
  }
  const harmful = textsIn(read).filter(
    ([path, text]) =>
      (!free.includes(path) && !alphabetOf(path).test(text)) ||
      (!scripts.includes(path) && /[\r\n]/.test(text)),
  )
  expect(harmful).toEqual([])
}

describe.each(modes)('mode %s', (mode) => {
  const valid: Record<string, string> = { ...(mode === 'refresh' ? refreshInputs : {}), mode }

  test.each(Object.keys(actionInputs))('%s is harmless or refused by its name', (name) => {
    const allowed = valid[name] ?? actionInputs[name]?.default ?? ''
    fc.assert(
      fc.property(around(allowed), (value) => {
        const read = outcome(stepEnvironment({ ...valid, [name]: value }))
        expectHarmless(`Input ${name}`, value, read)
        if (typeof read === 'string' || read.mode !== 'refresh' || name !== 'pre-runner-script') return
        expect(read.preRunnerScript).toBe(value.trim() === '' ? '' : value)
      }),
      cases(30),
    )
  })

  test.each([...Object.keys(github), 'AWS_REGION'])('%s is harmless or refused by its name', (name) => {
    const allowed = { ...github, AWS_REGION: 'us-east-1' }[name] ?? ''
    fc.assert(
      fc.property(around(allowed), (value) => {
        const read = outcome(stepEnvironment(valid, { ...github, [name]: value }))
        expectHarmless(`Variable ${name}`, value, read)
      }),
      cases(50),
    )
  })

  test('what else GitHub says of a run, such as its branch, is not looked at', () => {
    const named = fc.constantFrom(
      ...['GITHUB_REF', 'GITHUB_REF_NAME', 'GITHUB_HEAD_REF', 'GITHUB_BASE_REF'],
      ...['GITHUB_WORKFLOW', 'GITHUB_ACTOR', 'GITHUB_JOB'],
    )
    const plain = outcome(stepEnvironment(valid))
    fc.assert(
      fc.property(named, hostile, (name, value) => {
        expect(outcome(stepEnvironment(valid, { ...github, [name]: value }))).toEqual(plain)
      }),
      cases(20),
    )
  })
})
