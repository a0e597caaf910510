import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import { systemClock } from '../../src/domain/clock.ts'
import { newPool, startQuietSandbox, type TestPool } from '../lifecycle/pool.ts'

const provisions = 50
const perProvision = 2
/** Writes that came to nothing because somebody else was faster. */
const mostRefusedPerClaim = 0.1

let sandbox: Sandbox
let pool: TestPool

beforeAll(async () => {
  sandbox = await startQuietSandbox()
  pool = newPool(sandbox)
  await pool.refresh().done
})
afterAll(() => sandbox.stop())

test('50 provisions at once share a pool over HTTP: no machine twice, few claims in vain', async () => {
  const wanted = provisions * perProvision
  // Their agents are as far as they will be: ready for the next lease.
  for (let number = 1; number <= wanted; number++)
    await pool.putIdle(number, { phase: 'ready', phaseLease: 2 })
  sandbox.calls.clear()
  // One process plays all steps and the services too, so it makes each client once.
  const { instances, configuration, ledger, handOuts } = pool.deps
  const outside = { clock: systemClock, instances, configuration, ledger, handOuts }
  const steps = Array.from({ length: provisions }, (_, index) =>
    pool.provision({ runId: String(index + 1), instanceCount: perProvision }, outside),
  )
  const given = await Promise.all(steps.map(({ done }) => done))

  const held = given.flatMap((each) => each.held)
  expect(given.map((each) => each.held.length)).toEqual(given.map(() => perProvision))
  expect(new Set(held.map(({ instance }) => instance.instanceId)).size).toBe(wanted)
  expect(held.filter(({ origin }) => origin === 'launched')).toEqual([])
  const rows = new Map((await pool.rows()).map((row) => [row.instanceId, row]))
  for (const { label, held: ofRun } of given)
    for (const { instance } of ofRun)
      expect(rows.get(instance.instanceId)).toMatchObject({ state: 'running', runId: label, lease: 2 })

  const refused = sandbox.calls
    .of({ operation: 'UpdateItem' })
    .filter(({ errorCode }) => errorCode === 'ConditionalCheckFailedException')
  process.stdout.write(`50 provisions at once: ${refused.length} refused writes for ${wanted} claims\n`)
  expect(refused.length / wanted).toBeLessThanOrEqual(mostRefusedPerClaim)
}, 300_000)
