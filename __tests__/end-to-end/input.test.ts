import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { errorLines, refreshInputs, startPool, type Pool } from './pool.ts'

let pool: Pool

beforeAll(async () => {
  pool = await startPool({ refresh: false })
})

afterAll(async () => {
  await pool.sandbox.stop()
})

const provision = { mode: 'provision' }

test.each([
  ['mode', { mode: 'destroy' }],
  ['instance-count', { ...provision, 'instance-count': '-1' }],
  ['instance-count', { ...provision, 'instance-count': '100000' }],
  ['usage-class', { ...provision, 'usage-class': 'reserved' }],
  ['allowed-instance-types', { ...provision, 'allowed-instance-types': ' ' }],
  ['resource-class-config', { ...refreshInputs, 'resource-class-config': '{"large":{"cpu":2}}' }],
  ['resource-class-config', { ...refreshInputs, 'resource-class-config': '{"large":' }],
  ['subnet-ids', { ...refreshInputs, 'subnet-ids': '' }],
  ['pre-runner-script', { ...refreshInputs, 'pre-runner-script': randomBytes(60_000).toString('base64') }],
])('bad %s ends the step before any call, with one annotation that names it', async (name, inputs) => {
  const failed = await pool.step('8001', inputs)
  expect(failed.exitCode).toBe(1)
  expect(errorLines(failed)).toHaveLength(1)
  expect(errorLines(failed)[0]).toContain(name)
  expect(failed.outputs).toEqual({})
  expect(pool.sandbox.calls.all).toEqual([])
})
