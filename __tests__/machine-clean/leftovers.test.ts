import { spawnSync } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'
import { isRoot } from '../../src/agent/job-user.ts'
import { isContainer } from './container.ts'
import { kinds } from './kinds.ts'
import type { Outcome } from './plan.ts'

const repository = new URL('../..', import.meta.url).pathname.replace(/\/$/, '')
const notLooked = isRoot() ? '' : ' (not looked at: it takes root)'

/** Serves two leases on a machine of their own. */
function serve(plan: string): Outcome {
  const command = ['node', '__tests__/machine-clean/serve.ts', plan]
  return outcomeOf('bash', [`${repository}/__tests__/machine-clean/machine.sh`, repository, ...command])
}

function outcomeOf(program: string, args: string[]): Outcome {
  const { stdout, stderr } = spawnSync(program, args, { cwd: repository, encoding: 'utf8' })
  const outcome: unknown = JSON.parse(stdout === '' ? '{}' : stdout)
  if (!isOutcome(outcome)) throw new Error(`no outcome: ${stdout}${stderr}`)
  return outcome
}

function isOutcome(value: unknown): value is Outcome {
  return typeof value === 'object' && value !== null && 'outputs' in value && 'failure' in value
}

const untried: Outcome = { failure: null, outputs: {}, uids: [] }
const lines = (text: string | undefined) => (text ?? '').split('\n').filter(Boolean)

describe(`what a lease leaves without sudo, the next one does not find${notLooked}`, () => {
  const { failure, outputs, uids } = isRoot() ? serve('kinds') : untried

  test('the machine serves on', () => {
    expect(failure).toBeNull()
  })
  test.each(kinds.map(({ name }) => name))('%s', (name) => {
    expect(outputs[name] ?? '').toBe('')
  })
  test('each lease has a uid of its own', () => {
    expect(new Set(uids).size).toBe(uids.length)
  })
})

describe(`cleaning a whole machine${notLooked}`, () => {
  /** Serves a plan and asserts what came of it, where this process is root. */
  const about = (name: string, plan: string, check: (outcome: Outcome) => void) => {
    test(name, () => {
      if (isRoot()) check(serve(plan))
    })
  }

  about('destroys nothing that was mounted, at any depth and under any name', 'mounts', (outcome) => {
    expect(outcome.failure).toBeNull()
    expect(lines(outcome.outputs['mounted']).at(-1)).toBe('9')
    expect(lines(outcome.outputs['stores'])).toEqual(['kept', 'kept'])
    // That of the image.
    expect(outcome.outputs['mounts']).toBe('1')
    expect(lines(outcome.outputs['home'])).toEqual(expect.arrayContaining(['image', 'runner']))
    expect(lines(outcome.outputs['home'])).not.toContain('volume')
    expect(outcome.outputs['rest']).toBe('')
  })

  about('destroys nothing in a mount that somebody holds', 'a mount in use', (outcome) => {
    expect(outcome.failure).toBeNull()
    expect(lines(outcome.outputs['stores'])).toEqual(['kept', 'kept'])
    expect(outcome.outputs['home']).toBe('')
  })

  about('deletes nothing when a mount does not let go: the machine ends', 'a mount that stays', (outcome) => {
    expect(outcome.failure).toBe('what a job mounted on /home/runner/volume cannot be unmounted')
    expect(lines(outcome.outputs['all'])).toEqual(['kept', 'kept', 'there', 'there', 'there'])
  })

  about('runs no program that a job could write, and shows no token to one', 'registration', (outcome) => {
    expect(outcome.failure).toBeNull()
    expect(outcome.outputs['replaced']).toBe('')
    expect(outcome.outputs['stolen']).toBe('')
    expect(outcome.outputs['owners']).toBe('runner')
    const runs = lines(outcome.outputs['config.sh'])
    expect(runs.map((run) => /token=(.*) in/.exec(run)?.[1])).toEqual(['REG-1', 'REM-1', 'REG-2'])
    for (const run of runs) {
      expect(outcome.uids).not.toContain(Number(run.split(' ')[0]))
      expect(run).toMatch(/ in \/opt\/ec2-runner-pool\/registration$/)
    }
  })

  about('leaves the user its name, its groups and its home under another uid', 'user', (outcome) => {
    expect(outcome.failure).toBeNull()
    expect(lines(outcome.outputs['second'])).toEqual([
      ...['runner', 'runner docker', 'runner /home/runner'],
      ...['runner /home/runner/.bashrc', 'root /home/runner/of-root'],
    ])
    expect(outcome.outputs['first']).toBe(outcome.outputs['second'])
    expect(new Set(outcome.uids).size).toBe(2)
  })

  about('follows no link of a job', 'link', (outcome) => {
    expect(outcome.failure).toBeNull()
    expect(lines(outcome.outputs['victim'])).toEqual(['root', 'root'])
    expect(lines(outcome.outputs['profile'])).toEqual(['regular file', 'image'])
  })
})

test(`sessions of cron and ssh and the user’s own services end with the lease${isContainer() ? '' : ' (not looked at: it takes systemd)'}`, () => {
  if (!isContainer()) return
  const { failure, outputs } = outcomeOf('node', ['__tests__/machine-clean/serve.ts', 'sessions'])
  expect(failure).toBeNull()
  expect(outputs['started']).toBe('2')
  expect(outputs['found']).toBe('')
})
