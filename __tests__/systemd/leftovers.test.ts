import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Step } from '../../sandbox/runner/wire.ts'
import { completed } from '../end-to-end/pool.ts'
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
  await machine.reaches({ phase: 'waiting' }, 60_000)
  await machine.claim('2')
  await machine.reaches({ phase: 'ready', phaseLease: 2 })
  const looks = cases
    .filter(({ asRoot }) => asRoot !== true)
    .map(({ name, look }): Step => ({ name, run: look, if: 'always' }))
  const seen = outputs((await completed(pool.job('2', looks))).log)
  for (const { name, look } of cases.filter(({ asRoot }) => asRoot === true))
    seen.set(name, (await host.run(machine.instance.id, look)).output.trim())
  return seen
}

/** A machine for what is kept, and another for what is not, which may end it. */
function describeLeftovers(title: string, runnerSudo: boolean, all: readonly Leftover[]): void {
  for (const notYet of [false, true]) {
    const cases = all.filter((each) => (each.notYet ?? false) === notYet)
    if (cases.length === 0) continue
    describe(`${title}${notYet ? ', not kept yet' : ''}`, () => {
      let found: Promise<Map<string, string>> | undefined
      const check = async ({ name }: Leftover) => {
        found ??= pool.machine({ runnerSudo }).then((machine) => planted(machine, cases))
        expect((await found).get(name)).toBe('')
      }
      if (notYet) test.failing.each(cases)('$name', check)
      else test.each(cases)('$name', check)
    })
  }
}

describeLeftovers('what a job without sudo leaves is not there for the next run', false, plainLeftovers)
describeLeftovers('what a job with sudo leaves is not there for the next run', true, sudoLeftovers)
