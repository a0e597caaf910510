import { symlink, unlink } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { RunnerFaults } from '../../sandbox/github/runners.ts'
import type { FailureKind } from '../../src/domain/protocol.ts'
import { completed, startPool, until, type Machine, type Pool } from './pool.ts'

let pool: Pool

beforeAll(async () => {
  pool = await startPool()
})
afterAll(async () => {
  await pool.sandbox.stop()
})

const killAgent = ({ instance }: Machine) => instance.machine.kill(/agent\.cjs$/)
const commands = ({ instance }: Machine) => instance.machine.processes().map(({ command }) => command)

/** Even given back, a failed machine never says again that it waits. */
async function endsForGood(machine: Machine): Promise<void> {
  await machine.release()
  await machine.ended()
  expect(await machine.row()).toMatchObject({ phase: 'failed', endCode: 'failed' })
}

test('a machine whose runner hangs in config.sh says so and ends', async () => {
  pool.sandbox.github.nextRunner({ hangConfig: true })
  const machine = await pool.machine({ timeouts: { registration: 5 } })
  const { message } = await machine.reaches({ phase: 'failed', failure: 'registration', phaseLease: 1 })
  expect(message).toMatch(/^config\.sh exited with .*: stopped after 4 s/)
  await endsForGood(machine)
})

test.each<[string, RunnerFaults, FailureKind, RegExp]>([
  ['is refused', { refuseRegistration: true }, 'registration', /^config\.sh exited with 1: .*404/],
  ['has a listener that exits with 1', { listenerExit: 1 }, 'listener', /exited with 1: it was refused/],
  ['has a listener that exits with 7', { listenerExit: 7 }, 'runner-deprecated', /exited with 7: GitHub no/],
  ['is too old to get jobs', { deprecated: true }, 'runner-deprecated', /exited with 7: GitHub no longer/],
])('a machine whose runner %s says so and ends', async (_, faults, failure, message) => {
  pool.sandbox.github.nextRunner(faults)
  const machine = await pool.machine()
  const row = await machine.reaches({ phase: 'failed', failure, phaseLease: 1 })
  expect(row.message).toMatch(message)
  expect(row.logTail).not.toBe('')
  expect(row.registrationToken).toBeUndefined()
  await endsForGood(machine)
})

test.each([
  [2, 'it failed again and again'],
  [5, 'another listener uses its registration'],
])('a listener that exits with %d is started again', async (listenerExit, why) => {
  pool.sandbox.github.nextRunner({ listenerExit })
  const machine = await pool.machine()
  await machine.reaches({
    phase: 'registering',
    message: `the runner's listener exited with ${listenerExit}: ${why}; it starts again`,
  })
  await machine.reaches({ phase: 'ready' })
  expect((await completed(pool.job('1', ['true']))).conclusion).toBe('success')
  await machine.retire()
})

test('a machine that can not reach GitHub says so', async () => {
  const machine = await pool.machine({ registrationUrl: 'http://127.0.0.1:9/octo-org/octo-repo' })
  const { message } = await machine.reaches({ phase: 'failed', failure: 'registration' })
  expect(message).toContain('ECONNREFUSED')
  await machine.retire()
})

test('an agent killed while it waits goes on waiting', async () => {
  const machine = await pool.machine({ leased: false })
  await machine.reaches({ phase: 'waiting' })
  expect(killAgent(machine)).toBeGreaterThan(0)
  await machine.claim('11')
  await machine.reaches({ phase: 'ready', phaseLease: 2 })
  expect((await completed(pool.job('11', ['true']))).conclusion).toBe('success')
  await machine.retire()
})

test('an agent killed while its listener waits loses the lease, and the machine ends', async () => {
  const machine = await pool.machine()
  await machine.reaches({ phase: 'ready' })
  killAgent(machine)
  const row = await machine.reaches({ phase: 'failed', failure: 'restarted' })
  expect(row.message).toBe('the agent was restarted while lease 1 was ready')
  await until(
    'the listener is gone',
    () => !commands(machine).some((line) => line.includes('Runner.Listener')),
  )
  await endsForGood(machine)
})

test('an agent killed while a job runs ends the job and the machine', async () => {
  const machine = await pool.machine()
  const job = pool.job('1', ['exec sleep 4711'])
  await machine.reaches({ phase: 'busy' })
  killAgent(machine)
  await machine.reaches({ phase: 'failed', failure: 'restarted' })
  await until('the job is gone', () => !commands(machine).includes('sleep 4711'))
  expect((await completed(job)).conclusion).toBe('failure')
  killAgent(machine)
  await until('the next agent is there', () => commands(machine).some((line) => line.endsWith('agent.cjs')))
  expect(await machine.row()).toMatchObject({ phase: 'failed', failure: 'restarted' })
  await endsForGood(machine)
})

test('a disk that takes no log does not stop the agent', async () => {
  const machine = await pool.machine({ leased: false })
  await machine.reaches({ phase: 'waiting' })
  const log = `${machine.instance.root}/var/lib/ec2-runner-pool/agent.log`
  await unlink(log)
  await symlink('/dev/full', log)
  killAgent(machine)
  await machine.claim('12')
  await machine.reaches({ phase: 'ready', phaseLease: 2 })
  await machine.retire()
})

test('a disk that takes no lease is reported', async () => {
  const leases = '"$RUNNER_POOL_ROOT/opt/ec2-runner-pool/leases"'
  const machine = await pool.machine({
    preRunnerScript: `rmdir ${leases} && ln -s /dev/full ${leases}`,
  })
  const row = await machine.reaches({ phase: 'failed', failure: 'machine' })
  expect(row.message).toMatch(/while the runner directory was made/)
  await endsForGood(machine)
})

test('the pre-runner script may fail', async () => {
  const machine = await pool.machine({ preRunnerScript: 'echo no luck; exit 4' })
  const row = await machine.reaches({ phase: 'failed', failure: 'pre-runner' })
  expect(row).toMatchObject({ message: 'pre-runner-script exited with 4', logTail: 'no luck\n' })
  await endsForGood(machine)
})

test('a boot that fails is reported as such', async () => {
  const machine = await pool.machine({ runner: { downloadUrl: 'http://127.0.0.1:9/x', sha256: '0' } })
  await machine.ended(60_000)
  expect(await machine.row()).toMatchObject({ phase: 'failed', failure: 'boot' })
})

test('a machine whose row vanishes ends itself', async () => {
  const machine = await pool.machine({ timeouts: { noRow: 2 }, leased: false })
  await machine.reaches({ phase: 'waiting' })
  await machine.forget()
  await machine.ended()
})
