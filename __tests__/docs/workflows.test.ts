import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { readAction } from '../inputs/environment.ts'
import { root } from './documents.ts'
import { workflowErrors } from './workflow-syntax.ts'

interface Step {
  uses?: string
  run?: string
  with?: Record<string, unknown>
}

interface Workflow {
  permissions?: Record<string, string>
  jobs: Record<string, Job>
}

interface Job {
  permissions?: Record<string, string>
  'timeout-minutes'?: number
  environment?: string
  needs?: string | string[]
  steps: Step[]
}

const folder = `${root}.github/workflows/`
const files = readdirSync(folder).map((file) => ({ file, text: readFileSync(folder + file, 'utf8') }))
/** The only permissions to write that a job of ours needs. */
const mayWrite = ['contents of publish', 'attestations of publish', 'security-events of analyze', 'id-token']

function read(text: string): Workflow {
  // GitHub's parser has agreed to it, which a test below asserts.
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion
  return parse(text) as Workflow
}

describe("the repository's own workflows", () => {
  test('are those that a release depends on', () => {
    expect(files.map(({ file }) => file).sort()).toEqual([
      'check-dist.yml',
      'ci.yml',
      'codeql.yml',
      'end-to-end-aws.yml',
      'release.yml',
    ])
  })

  test.each(files)('$file is one that GitHub takes', ({ file, text }) => {
    expect(workflowErrors(file, text)).toEqual([])
  })

  test.each(files)('$file pins each action by its commit, with the version beside it', ({ text }) => {
    const uses = [...text.matchAll(/uses: *(.*)$/gm)].map(([, used = '']) => used)
    expect(uses).not.toEqual([])
    for (const used of uses) expect(used).toMatch(/^(\.\/|[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/)
  })

  test.each(files)('$file has no more rights than it needs, and ends', ({ text }) => {
    const { permissions, jobs } = read(text)
    expect(permissions).toEqual({ contents: 'read' })
    for (const [name, job] of Object.entries(jobs)) {
      const written = Object.entries(job.permissions ?? {}).filter(([, access]) => access === 'write')
      for (const [scope] of written)
        expect(mayWrite).toContain(scope === 'id-token' ? scope : `${scope} of ${name}`)
      expect(job['timeout-minutes']).toBeLessThanOrEqual(30)
    }
  })

  test.each(['check-dist.yml', 'release.yml'])('%s judges dist where no package runs a script', (name) => {
    const { text = '' } = files.find(({ file }) => file === name) ?? {}
    const judging = Object.values(read(text).jobs)
      .map(({ steps }) => steps.flatMap(({ run }) => run ?? []))
      .filter((commands) => commands.includes('npm run check-dist'))
    expect(judging).toEqual([['npm ci --ignore-scripts', 'npm run check-dist']])
  })

  test('a release is made of what was judged, with a reviewer, attested, and cannot be changed afterwards', () => {
    const { text = '' } = files.find(({ file }) => file === 'release.yml') ?? {}
    const { publish } = read(text).jobs
    expect(publish).toMatchObject({ environment: 'release', needs: ['checks', 'dist'] })
    expect(publish?.permissions).toEqual({ contents: 'write', 'id-token': 'write', attestations: 'write' })
    const steps = publish?.steps.map(({ uses = '', run = '' }) => uses + run) ?? []
    const at = (part: string) => steps.findIndex((step) => step.includes(part))
    const order = [
      'actions/checkout',
      'attest-build-provenance',
      'gh release create',
      'gh release verify',
      'push --force',
    ]
    expect(order.map(at)).toEqual([0, 1, 2, 3, 4])
    expect(publish?.steps[1]?.with).toEqual({ 'subject-path': 'dist/*' })
    // Whoever could run a program of ours in this job could release whatever it likes.
    expect(steps.join('\n')).not.toMatch(/\bnpm\b|\bnode\b|\.ci\/run/)
  })

  test('give this action inputs that it declares', () => {
    const declared = Object.keys(readAction().inputs)
    const ours = files
      .flatMap(({ text }) => Object.values(read(text).jobs))
      .flatMap(({ steps }) => steps.filter(({ uses }) => uses === './'))
    expect(ours.map((step) => step.with?.['mode'])).toEqual(['refresh', 'provision', 'release'])
    for (const step of ours) {
      expect(Object.keys(step.with ?? {}).filter((name) => !declared.includes(name))).toEqual([])
    }
  })
})

describe('the issue forms', () => {
  test.each(['bug.yml', 'idea.yml'])('%s asks for the job summary', (file) => {
    const form: unknown = parse(readFileSync(`${root}.github/ISSUE_TEMPLATE/${file}`, 'utf8'))
    expect(JSON.stringify(form)).toMatch(/job summary/i)
  })
})
