import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import type { Sandbox } from './sandbox.ts'

/** One `uses:` step of a workflow. */
export interface StepOptions {
  sandbox: Pick<Sandbox, 'env'>
  /** What stands under `with:`. */
  with: Record<string, string>
  runId: string
  /** `owner/name`; default octo-org/octo-repo. */
  repository?: string
  /** Added to the environment, last. */
  env?: Record<string, string>
  /** Directory of the bundle; default `dist` of this repository. */
  dist?: string
  /** Called with each line of the log as it comes. */
  onLine?: (line: string) => void
}

/** What a step left behind. */
export interface StepResult {
  exitCode: number | null
  /** Standard output and standard error, as the job log shows them. */
  log: string
  outputs: Record<string, string>
  /** Markdown. */
  summary: string
  seconds: number
}

/** A step that is under way. */
export interface RunningStep {
  done: Promise<StepResult>
  kill: (signal: NodeJS.Signals) => void
  /** Cancels it as GitHub does: SIGINT, 7.5 s later SIGTERM, 2.5 s later SIGKILL. */
  cancel: () => void
}

/** After SIGINT (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation). */
const sigtermAfterMs = 7_500
const sigkillAfterMs = sigtermAfterMs + 2_500

const root = fileURLToPath(new URL('..', import.meta.url))
const node24 = join(root, 'node_modules/.bin/node')

/**
 * Starts the built action as GitHub's runner does: `dist/index.js` on Node 24 in a process of its own, inputs as
 * `INPUT_*` with the defaults of action.yml, files for outputs and the summary. Nothing of our own environment
 * reaches it but PATH.
 */
export async function startStep(options: StepOptions): Promise<RunningStep> {
  const directory = await mkdtemp(join(tmpdir(), 'runner-pool-step-'))
  const outputFile = join(directory, 'output')
  const summaryFile = join(directory, 'summary.md')
  await Promise.all([writeFile(outputFile, ''), writeFile(summaryFile, '')])
  const startedAt = performance.now()
  const child = spawn(node24, [join(options.dist ?? join(root, 'dist'), 'index.js')], {
    cwd: directory,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      HOME: directory,
      GITHUB_ACTIONS: 'true',
      GITHUB_REPOSITORY: options.repository ?? 'octo-org/octo-repo',
      GITHUB_RUN_ID: options.runId,
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_OUTPUT: outputFile,
      GITHUB_STEP_SUMMARY: summaryFile,
      ...options.sandbox.env,
      ...inputVariables(options.with),
      ...options.env,
    },
  })
  const log = collectLines([child.stdout, child.stderr], options.onLine)
  const exited = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  const finish = async (): Promise<StepResult> => {
    const exitCode = await exited
    const seconds = (performance.now() - startedAt) / 1_000
    const [output, summary] = await Promise.all([readFile(outputFile, 'utf8'), readFile(summaryFile, 'utf8')])
    await rm(directory, { recursive: true })
    return { exitCode, log: log(), outputs: parseOutputs(output), summary, seconds }
  }
  const kill = (signal: NodeJS.Signals) => {
    child.kill(signal)
  }
  return {
    done: finish(),
    kill,
    cancel: () => {
      kill('SIGINT')
      const timers = [
        setTimeout(kill, sigtermAfterMs, 'SIGTERM'),
        setTimeout(kill, sigkillAfterMs, 'SIGKILL'),
      ]
      child.once('close', () => {
        for (const timer of timers) clearTimeout(timer)
      })
    },
  }
}

/** Runs a step to its end. */
export async function runStep(options: StepOptions): Promise<StepResult> {
  return (await startStep(options)).done
}

/** As GitHub's runner makes them: upper case, spaces to underscores, hyphens kept. */
function inputVariables(given: Record<string, string>): Record<string, string> {
  const inputs = { ...actionDefaults(), ...given }
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value,
    ]),
  )
}

function actionDefaults(): Record<string, string> {
  const action: unknown = parse(readFileSync(join(root, 'action.yml'), 'utf8'))
  const inputs = memberOf(action, 'inputs')
  if (typeof inputs !== 'object' || inputs === null) throw new Error('action.yml has no inputs.')
  return Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => {
      const value = memberOf(input, 'default')
      return [name, typeof value === 'string' ? value : '']
    }),
  )
}

function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return new Map<string, unknown>(Object.entries(value)).get(name)
}

function collectLines(
  streams: NodeJS.ReadableStream[],
  onLine: ((line: string) => void) | undefined,
): () => string {
  const chunks: string[] = []
  for (const stream of streams) {
    let rest = ''
    stream.setEncoding('utf8')
    stream.on('data', (chunk: string) => {
      chunks.push(chunk)
      const lines = (rest + chunk).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) onLine?.(line)
    })
  }
  return () => chunks.join('')
}

/** The format of GITHUB_OUTPUT: `name<<delimiter`, the value's lines, the delimiter. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  const entry = /^(?<name>[^\n<]+)<<(?<delimiter>[^\n]+)\n(?<value>[\s\S]*?)\n\k<delimiter>$/gm
  for (const { groups } of text.matchAll(entry)) {
    if (groups?.['name'] !== undefined) outputs[groups['name']] = groups['value'] ?? ''
  }
  return outputs
}
