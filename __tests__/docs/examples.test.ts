import { beforeAll, describe, expect, jest, test } from '@jest/globals'
import { parse } from 'yaml'
import { readInputs } from '../../src/inputs.ts'
import { readAction, stepEnvironment } from '../inputs/environment.ts'
import { codeBlocks, documents } from './documents.ts'
import { workflowErrors } from './workflow-syntax.ts'

interface Step {
  uses?: string
  with?: Record<string, string | number>
}

interface Workflow {
  name: string
  on: unknown
  permissions?: Record<string, string>
  jobs: Record<string, { 'runs-on': string; needs?: string | string[]; steps: Step[] }>
}

const ours = 'OWNER/ec2-runner-pool-manager@v1'
const declared = Object.keys(readAction().inputs)

const workflows = documents().flatMap(({ file, text }) =>
  codeBlocks(text, 'yaml').map((code) => {
    // The examples are ours: what they must have is asserted below.
    // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion
    const workflow = parse(code, { uniqueKeys: true }) as Workflow
    return { title: `${file}: ${workflow.name}`, code, workflow }
  }),
)
const steps = workflows.flatMap(({ title, workflow }) =>
  Object.entries(workflow.jobs).flatMap(([job, { steps: all }]) =>
    all.map((step, index) => ({ title: `${title}, ${job}`, step, before: all.slice(0, index) })),
  ),
)
const ourSteps = steps.filter(({ step }) => step.uses === ours)

/** What GitHub passes: text, with each expression replaced by its value. */
function passed(inputs: Step['with']): Record<string, string> {
  const entries = Object.entries(inputs ?? {})
  return Object.fromEntries(
    entries.map(([name, value]) => [
      name,
      String(value).replace(/\$\{\{.*?\}\}/g, 'value-of-the-expression'),
    ]),
  )
}

/** readInputs masks the token by a line on standard output. */
beforeAll(() => {
  jest.spyOn(process.stdout, 'write').mockReturnValue(true)
})

describe('the YAML examples', () => {
  test('show each mode', () => {
    const modes = new Set(ourSteps.map(({ step }) => step.with?.['mode']))
    expect([...modes].sort()).toEqual(['provision', 'refresh', 'release'])
  })

  test.each(workflows)('are workflows that GitHub takes: $title', ({ title, code }) => {
    expect(workflowErrors(title, code)).toEqual([])
  })

  test.each(workflows)('make a workflow: $title', ({ workflow }) => {
    expect(workflow.on).toBeDefined()
    const jobs = Object.entries(workflow.jobs)
    for (const [, job] of jobs) {
      expect(job['runs-on']).toMatch(/^(ubuntu-latest|\$\{\{ github\.run_id \}\}(-\w+)?)$/)
      expect([job.needs ?? []].flat().filter((need) => !Object.hasOwn(workflow.jobs, need))).toEqual([])
    }
  })

  test.each(ourSteps)('use declared inputs that the action takes: $title', ({ step }) => {
    const inputs = passed(step.with)
    expect(Object.keys(inputs).filter((name) => !declared.includes(name))).toEqual([])
    expect(readInputs(stepEnvironment(inputs)).mode).toBe(inputs['mode'])
  })

  test.each(ourSteps)('get credentials before: $title', ({ before }) => {
    expect(before.some(({ uses }) => uses?.startsWith('aws-actions/configure-aws-credentials@'))).toBe(true)
  })
})
