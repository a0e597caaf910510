import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Step } from '../../sandbox/runner/wire.ts'
import { completed, until } from '../end-to-end/pool.ts'
import { startPool, type Machine, type Pool } from '../machine/pool.ts'
import { startHost } from './host.ts'
import { plainLeftovers, sudoLeftovers, type Leftover } from './leftovers.ts'

let host: Awaited<ReturnType<typeof startHost>>
let pool: Pool

beforeAll(async () => {
  host = await startHost()
  pool = await startPool(host.options)
})
afterAll(async () => {
  await pool.sandbox.stop()
  await host.stop()
})

/** What each step of the job printed, by the step's name; the words on standard error are in it. */
function outputs(log: string): Map<string, string> {
  const parts = log.split(/^##\[group\]Run (.*)\n##\[endgroup\]\n/m)
  const found = new Map<string, string>()
  for (let at = 1; at < parts.length; at += 2) found.set(parts[at] ?? '', (parts[at + 1] ?? '').trim())
  return found
}

/** Plants as run 1 and looks as run 2 on the same machine; what is there for run 2, by name. */
async function planted(machine: Machine, cases: readonly Leftover[]): Promise<Map<string, string>> {
  await machine.reaches({ phase: 'ready', phaseLease: 1 })
  const plants = cases.map(({ name, plant }) => ({ name, run: plant }))
  const first = await completed(pool.job('1', plants))
  if (first.conclusion !== 'success') throw new Error(`Not everything could be planted:\n${first.log}`)
  await machine.release()
  await until('the machine has cleaned up, or ends', async () => {
    if (machine.instance.state !== 'running')
      throw new Error(`The machine ends instead of serving run 2:\n${await machine.agentLog()}`)
    return (await machine.row()).phase === 'waiting'
  })
  await machine.claim('2')
  await machine.reaches({ phase: 'ready', phaseLease: 2 })
  const looks = cases
    .filter(({ asRoot }) => asRoot !== true)
    .map(({ name, look }): Step => ({ name, run: look, if: 'always' }))
  // The runner's own last words go to the step that ends the job.
  looks.push({ name: 'end', run: 'true', if: 'always' })
  const seen = outputs((await completed(pool.job('2', looks))).log)
  for (const { name, look } of cases.filter(({ asRoot }) => asRoot === true))
    seen.set(name, (await host.run(machine.instance.id, look)).output.trim())
  return seen
}

/** One machine for all of them. */
function describeLeftovers(title: string, runnerSudo: boolean, all: readonly Leftover[]): void {
  const look = async (cases: readonly Leftover[]) => {
    const machine = await pool.machine({ runnerSudo })
    try {
      return await planted(machine, cases)
    } finally {
      // No job may find it.
      await machine.retire()
    }
  }
  describe(title, () => {
    let found: Promise<Map<string, string>> | undefined
    test.each(all)('$name', async ({ name }) => {
      found ??= look(all)
      expect((await found).get(name)).toBe('')
    })
  })
}

describeLeftovers('what a job without sudo leaves is not there for the next run', false, plainLeftovers)
describeLeftovers('what a job with sudo leaves is not there for the next run', true, sudoLeftovers)
