import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { completed, startPool, until, type Machine, type Pool } from './pool.ts'

let pool: Pool

beforeAll(async () => {
  pool = await startPool()
})
afterAll(async () => {
  await pool.sandbox.stop()
})

const listenersOf = ({ instance }: Machine) =>
  instance.machine.processes().filter(({ command }) => /^\S+\/bin\/Runner\.Listener /.test(command))

function signalListener(machine: Machine, signal: NodeJS.Signals): void {
  const found = listenersOf(machine)
  expect(found).toHaveLength(1)
  for (const { pid } of found) process.kill(pid, signal)
}

async function servesItsRun(machine: Machine, runId = '1'): Promise<void> {
  expect((await completed(pool.job(runId, ['true']), 90_000)).conclusion).toBe('success')
  expect(await machine.row()).toMatchObject({ phaseLease: 1 })
  expect((await machine.row()).failure).toBeUndefined()
}

test('eight jobs of another run in a row take no machine from its own', async () => {
  const machine = await pool.machine()
  await machine.reaches({ phase: 'ready' })
  const foreign = Array.from({ length: 8 }, (_, index) =>
    pool.sandbox.github.queueJob({
      runId: '666',
      labels: ['1'],
      name: `foreign ${index}`,
      steps: ['touch "$HOME/stolen"'],
    }),
  )
  const own = pool.job('1', ['test ! -e "$HOME/stolen"'])
  for (const job of foreign) {
    expect((await completed(job, 120_000)).conclusion).toBe('failure')
    expect(job.log).toContain('refuses this job of run 666')
  }
  expect((await completed(own, 120_000)).conclusion).toBe('success')
  expect((await machine.row()).failure).toBeUndefined()
  await machine.retire()
})

test('a listener that a signal stopped goes on', async () => {
  const machine = await pool.machine()
  await machine.reaches({ phase: 'ready' })
  signalListener(machine, 'SIGSTOP')
  await servesItsRun(machine)
  await machine.retire()
})

test('a listener that is killed in a job loses the job, and not the machine', async () => {
  const machine = await pool.machine()
  const job = pool.job('1', ['exec sleep 4712'])
  await machine.reaches({ phase: 'busy' })
  await until('the step runs', () =>
    machine.instance.machine.processes().some(({ command }) => command === 'sleep 4712'),
  )
  signalListener(machine, 'SIGKILL')
  await machine.reaches({
    phase: 'registering',
    message:
      "the runner's listener was killed with SIGKILL (by the kernel's out-of-memory killer or by a job); it starts again",
  })
  expect(machine.instance.machine.processes().some(({ command }) => command === 'sleep 4712')).toBe(false)
  expect((await completed(job)).conclusion).toBe('failure')
  await machine.reaches({ phase: 'ready' })
  await servesItsRun(machine)
  await machine.retire()
})
