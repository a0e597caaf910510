import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { completed, instanceIds, startPool, succeeded, type Pool } from '../end-to-end/pool.ts'
import { codeBlocks, readDocument, section } from './documents.ts'

interface Workflow {
  jobs: Record<
    string,
    { strategy?: { matrix: { task: number[] } }; steps: { uses?: string; with?: Record<string, unknown> }[] }
  >
}

/** What README tells the reader to put in: the outputs of the stack, and the secret. */
const putIn: Record<string, string> = {
  '${{ secrets.RUNNER_TOKEN }}': 'ghp_sandbox',
  'runner-pool-instance': 'runner-pool',
  'sg-0123456789abcdef0': 'sg-aaaa1111',
  'subnet-0123456789abcdef0 subnet-0fedcba9876543210': 'subnet-aaaa1111 subnet-bbbb2222',
}

const quickStart = section(readDocument('README.md').text, 'Quick start')
const [pool, run] = codeBlocks(quickStart, 'yaml').map((code) => {
  // That the examples are workflows is asserted by examples.test.ts.
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion
  return parse(code) as Workflow
})

/** The inputs of our step in a job, as somebody writes them who follows the README. */
function inputsOf(workflow: Workflow | undefined, job: string): Record<string, string> {
  const step = workflow?.jobs[job]?.steps.find(({ uses }) => uses?.startsWith('OWNER/') === true)
  const inputs = Object.entries(step?.with ?? {}).map(([name, value]) => [name, String(value)] as const)
  return Object.fromEntries(inputs.map(([name, value]) => [name, putIn[value] ?? value]))
}

let world: Pool

beforeAll(async () => {
  world = await startPool({ refresh: false })
})
afterAll(() => world.sandbox.stop())

test('who follows the quick start from nothing gets a pool whose machines run the jobs, twice', async () => {
  const refresh = inputsOf(pool, 'refresh')
  succeeded(await world.step('1', { ...refresh, 'dry-run': 'true' }))
  succeeded(await world.step('1', refresh))
  const runs: string[][] = []
  for (const runId of ['16481274001', '16481274002']) {
    const provisioned = succeeded(await world.step(runId, inputsOf(run, 'provision')))
    runs.push(instanceIds(provisioned))
    const tasks = run?.jobs['test']?.strategy?.matrix.task ?? []
    expect(tasks.length).toBeGreaterThan(1)
    const jobs = tasks.map((task) => world.job(runId, [`echo "task ${task}"`]))
    for (const job of jobs) expect((await completed(job)).conclusion).toBe('success')
    succeeded(await world.step(runId, inputsOf(run, 'release')))
    for (const id of instanceIds(provisioned)) await world.untilWaiting(id)
  }
  expect(runs[1]).toEqual(runs[0])
  expect(world.fleets()).toBe(1)
}, 180_000)
