import { appendFile, mkdir, rm, writeFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { completed, startPool, until, type Machine, type Pool } from './pool.ts'

let pool: Pool

beforeAll(async () => {
  pool = await startPool()
})
afterAll(() => pool.sandbox.stop())

const etcOf = ({ instance }: Machine) => `${instance.root}/etc`

async function ready(afterDrift: 'keep' | 'retire'): Promise<Machine> {
  const machine = await pool.machine({ afterDrift })
  await machine.reaches({ phase: 'ready' })
  return machine
}

test('the row tells what drifted while the lease lasts, and no longer when it was put back', async () => {
  const machine = await ready('keep')
  const etc = etcOf(machine)
  await completed(pool.job('1', [`mkdir -p '${etc}/app' && echo x >'${etc}/app/conf'`]))
  await machine.reaches({ drift: '/etc: 1 added (/etc/app)', phase: 'ready' })
  await rm(`${etc}/app`, { recursive: true })
  await machine.release()
  await machine.reaches({ phase: 'waiting' })
  await until('the drift is gone', async () => (await machine.row()).drift === undefined)
  await machine.retire()
})

test('a machine that retires for its drift serves no other lease, also when it is claimed at once', async () => {
  const machine = await ready('retire')
  await mkdir(etcOf(machine), { recursive: true })
  await writeFile(`${etcOf(machine)}/hosts`, 'x')
  await machine.release()
  await machine.claim('2')
  const row = await machine.reaches({ phase: 'failed', failure: 'drifted' })
  expect(row.message).toMatch(/^the machine drifted from its image: \/etc: 1 added \(\/etc(\/hosts)?\)$/)
  expect(row.phaseLease).toBe(1)
  await machine.retire()
})

test('one that nobody claims ends itself', async () => {
  const machine = await ready('retire')
  await mkdir(etcOf(machine), { recursive: true })
  await appendFile(`${etcOf(machine)}/hosts`, 'x')
  await machine.release()
  await machine.ended()
  expect((await machine.row()).failure).toBe('drifted')
})

test('one that is as its image made it waits for its next lease', async () => {
  const machine = await ready('retire')
  await completed(pool.job('1', ['echo x >"$HOME/file"; echo x >"$RUNNER_TOOL_CACHE/tool"']))
  await machine.release()
  const row = await machine.reaches({ phase: 'waiting' })
  expect(row.drift).toBeUndefined()
  await machine.retire()
})
