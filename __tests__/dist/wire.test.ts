import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { build } from 'esbuild'
import { shaking } from '../../scripts/shaking.ts'
import { startWireServer, type WireRequest } from './wire-server.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const scenario = join(root, '__tests__/dist/wire-scenario.ts')

interface Wire {
  requests: WireRequest[]
  /** One line for each call: what it returned or threw. */
  outcomes: string[]
}

async function run(program: string): Promise<Wire> {
  const server = await startWireServer()
  try {
    const { stdout } = await promisify(execFile)(join(root, 'node_modules/.bin/node'), [program], {
      env: {
        AWS_ENDPOINT_URL: server.origin,
        AWS_ACCESS_KEY_ID: 'AKIAWIRE',
        AWS_SECRET_ACCESS_KEY: 'wire',
        AWS_SESSION_TOKEN: 'session',
      },
    })
    const outcomes = stdout.replaceAll(server.origin, 'origin').trim().split('\n')
    return { requests: server.requests, outcomes }
  } finally {
    server.stop()
  }
}

let directory: string
let plain: Wire
let shaken: Wire

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'runner-pool-wire-'))
  const program = join(directory, 'scenario.mjs')
  await build({ ...shaking, entryPoints: [scenario], outfile: program, absWorkingDir: root })
  plain = await run(scenario)
  shaken = await run(program)
}, 120_000)

afterAll(() => rm(directory, { recursive: true }))

test('the scenario makes every call that the action can make', () => {
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(root, 'src', name), 'utf8'))
    .join('\n')
  const documentCalls: Record<string, string> = {
    Put: 'PutItem',
    Update: 'UpdateItem',
    Delete: 'DeleteItem',
    BatchGet: 'BatchGetItem',
  }
  const used = [...sources.matchAll(/new (\w+)Command\(/g)].map(([, name = '']) => documentCalls[name] ?? name)
  expect(used.length).toBeGreaterThan(25)
  expect(new Set(plain.requests.map(({ operation }) => operation))).toEqual(new Set(used))
})

test('the shaken SDK sends what the whole SDK sends, byte for byte', () => {
  expect(shaken.requests).toEqual(plain.requests)
})

test('the shaken SDK reads answers and errors as the whole SDK does', () => {
  expect(shaken.outcomes).toEqual(plain.outcomes)
  // Not alike because both failed to read: dates, numbers, lists, the item of a failed condition, errors by name.
  const all = plain.outcomes.join('\n')
  expect(all).toContain(`"launchedAtMs":${Date.parse('2026-01-02T03:04:05Z')}`)
  expect(all).toContain('"isWritten":false,"item":{"')
  expect(all).toContain('"version":"17"')
  expect(all).toContain('"name":"AccessDeniedException"')
  expect(all).toContain('"$fault"')
})
