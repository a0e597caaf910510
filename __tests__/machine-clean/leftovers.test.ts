import { spawnSync } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'
import { isRoot } from '../../src/agent/job-user.ts'
import { kinds } from './kinds.ts'
import type { Outcome } from './plan.ts'

const repository = new URL('../..', import.meta.url).pathname.replace(/\/$/, '')
const notLooked = isRoot() ? '' : ' (not looked at: it takes root)'

/** Serves two leases on a machine of their own. */
function serve(plan: string): Outcome {
  const command = ['node', '__tests__/machine-clean/serve.ts', plan]
  const { stdout, stderr } = spawnSync(
    'bash',
    [`${repository}/__tests__/machine-clean/machine.sh`, repository, ...command],
    {
      encoding: 'utf8',
    },
  )
  const outcome: unknown = JSON.parse(stdout === '' ? '{}' : stdout)
  if (!isOutcome(outcome)) throw new Error(`no outcome: ${stdout}${stderr}`)
  return outcome
}

function isOutcome(value: unknown): value is Outcome {
  return typeof value === 'object' && value !== null && 'outputs' in value && 'failure' in value
}

const untried: Outcome = { failure: null, outputs: {}, uids: [] }
const served = (plan: string) => (isRoot() ? serve(plan) : untried)

describe(`what a lease leaves without sudo, the next one does not find${notLooked}`, () => {
  const { failure, outputs, uids } = served('kinds')

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
