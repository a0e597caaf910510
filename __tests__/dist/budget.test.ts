import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { readStart, startProbe, type Start } from '../../sandbox/start.ts'
import { type Pool, refreshInputs, startPool, succeeded } from '../end-to-end/pool.ts'
import { bundleFiles, bytesOf, dist, modulesOf, packageOf } from './bundle.ts'

/** What docs/benchmarks.md measured, and a tenth more. */
const budgets = {
  'bytes of dist': 2_700_000,
  'bytes of dist/index.js': 920_000,
  'bytes loaded by a warm provision or a release': 920_000,
  'modules loaded by a warm provision or a release': 520,
  'bytes loaded before the first request of a refresh': 2_200_000,
  'modules loaded before the first request of a refresh': 720,
  // EC2 takes 16,384.
  'bytes of the user data of a usual pool': 10_500,
  // DynamoDB takes 400 KB; each machine reads it once.
  'bytes of the agent': 100_000,
} as const

function assertWithin(budget: keyof typeof budgets, used: number): void {
  const over = used - budgets[budget]
  if (over > 0) throw new Error(`${budget}: ${used}, which is ${over} over the budget of ${budgets[budget]}.`)
}

let pool: Pool
let directory: string
const starts: Record<string, Start> = {}

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'runner-pool-budget-'))
  const probed = async (name: string, runId: string, inputs: Record<string, string>) => {
    const file = join(directory, name)
    succeeded(await pool.step(runId, inputs, startProbe(file)))
    starts[name] = readStart(file)
  }
  pool = await startPool({ refresh: false })
  await probed('refresh', '1', refreshInputs)
  succeeded(await pool.provision('10'))
  await probed('release', '10', { mode: 'release' })
  const fleets = pool.fleets()
  await probed('warm provision', '11', { mode: 'provision' })
  if (pool.fleets() !== fleets) throw new Error('The provision was not warm: it launched.')
}, 180_000)

afterAll(async () => {
  await pool.sandbox.stop()
  await rm(directory, { recursive: true })
})

function startOf(name: string): Start {
  const start = starts[name]
  if (start === undefined) throw new Error(`No start of a ${name}.`)
  return start
}

test('the bundle keeps to its size', () => {
  assertWithin('bytes of dist', bytesOf(bundleFiles()))
  assertWithin('bytes of dist/index.js', bytesOf([`${dist}index.js`]))
})

test('what machines boot from keeps to its size', async () => {
  const [template] = pool.sandbox.ec2.launchTemplates()
  const userData = Buffer.from(String(template?.versions[0]?.data['UserData']), 'base64')
  const contents = (await pool.sandbox.dynamodb.items(pool.table)).filter(({ kind }) => kind === 'content')
  const [agent] = contents.map(({ content }) => gunzipSync(Buffer.from(String(content), 'base64')))
  expect(contents).toHaveLength(1)
  expect(String(agent)).toMatch(/^"use strict"/)
  assertWithin('bytes of the user data of a usual pool', userData.length)
  assertWithin('bytes of the agent', agent?.length ?? 0)
})

test.each(['warm provision', 'release'])('a %s loads neither EC2 nor GitHub, and little else', (name) => {
  const { files } = startOf(name)
  const modules = modulesOf(files)
  const packages = new Set(modules.map(packageOf))
  expect(packages).toContain('@aws-sdk/client-dynamodb')
  expect(packages).not.toContain('@aws-sdk/client-ec2')
  expect(packages).not.toContain('@octokit/core')
  expect(packages).not.toContain('undici')
  assertWithin('bytes loaded by a warm provision or a release', bytesOf(files))
  assertWithin('modules loaded by a warm provision or a release', modules.length)
})

test('a refresh keeps to its budget', () => {
  const { filesBefore } = startOf('refresh')
  const modules = modulesOf(filesBefore)
  // The negative of the tests above: what the probe and the names of modules would have shown there.
  expect(new Set(modules.map(packageOf))).toContain('@octokit/core')
  assertWithin('bytes loaded before the first request of a refresh', bytesOf(filesBefore))
  assertWithin('modules loaded before the first request of a refresh', modules.length)
})
