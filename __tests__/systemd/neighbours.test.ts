import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { completed } from '../end-to-end/pool.ts'
import { startPool, until, type Machine, type Pool } from '../machine/pool.ts'
import { startHost } from './host.ts'

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

const guard = '/bin/bash /var/lib/ec2-runner-pool/guard.sh'
const agentUnit = 'ec2-runner-pool-agent.service'

async function asRoot({ instance }: Machine, script: string): Promise<string> {
  const { code, output } = await host.run(instance.id, script)
  if (code !== 0) throw new Error(`${script} ended with ${code}: ${output}`)
  return output.trim()
}

const mainPid = (machine: Machine, unit: string) =>
  asRoot(machine, `systemctl show --property=MainPID --value ${unit}`)

/** Waits until the unit runs another process than `before`, and gives its id. */
async function nextMainPid(machine: Machine, unit: string, before = '0'): Promise<string> {
  let pid = before
  await until(`${unit} runs another process`, async () => {
    pid = await mainPid(machine, unit)
    return pid !== '0' && pid !== before
  })
  return pid
}

test("an agent that is killed is started again, and serves the machine's next run", async () => {
  const machine = await pool.machine({ leased: false })
  await machine.reaches({ phase: 'waiting' })
  const before = await mainPid(machine, agentUnit)
  await asRoot(machine, `kill -9 ${before}`)
  await nextMainPid(machine, agentUnit, before)
  await machine.claim('7')
  await machine.reaches({ phase: 'ready', phaseLease: 2 })
  expect((await completed(pool.job('7', ['true']))).conclusion).toBe('success')
  await machine.retire()
})

test('a lease goes on through refusals, a stopped listener and a killed one', async () => {
  const machine = await pool.machine()
  const unit = 'ec2-runner-pool-lease-1.service'
  await machine.reaches({ phase: 'ready' })
  expect(await asRoot(machine, `systemctl show --property=OOMPolicy --value ${unit}`)).toBe('continue')
  const limits = await completed(pool.job('1', ['ulimit -S -n']))
  // Where the host allows no more, systemd takes what it allows.
  const most = Number(await asRoot(machine, 'ulimit -H -n'))
  expect(limits.log.split('\n')).toContain(String(Math.min(65_536, most)))
  for (let refused = 0; refused < 6; refused++) {
    const before = await nextMainPid(machine, unit)
    const foreign = pool.sandbox.github.queueJob({
      runId: '666',
      labels: ['1'],
      name: `foreign ${refused}`,
      steps: ['true'],
    })
    expect((await completed(foreign, 60_000)).log).toContain('refuses this job of run 666')
    await nextMainPid(machine, unit, before)
  }
  await asRoot(machine, `kill -STOP ${await nextMainPid(machine, unit)}`)
  expect((await completed(pool.job('1', ['true']), 60_000)).conclusion).toBe('success')
  await asRoot(machine, `kill -SEGV ${await nextMainPid(machine, unit)}`)
  const message = "the runner's listener was killed with SIGSEGV (by a job); it starts again"
  await machine.reaches({ phase: 'registering', message })
  expect((await completed(pool.job('1', ['true']), 60_000)).conclusion).toBe('success')
  await machine.retire()
})

test('the guard ends a machine without an agent, at the time armed last', async () => {
  const machine = await pool.machine({ leased: false })
  await machine.reaches({ phase: 'waiting' })
  await asRoot(machine, `systemctl disable --now ${agentUnit}`)
  await asRoot(machine, `${guard} 2`)
  await asRoot(machine, `${guard} 12`)
  const armedAt = performance.now()
  await machine.ended(60_000)
  expect(performance.now() - armedAt).toBeGreaterThan(10_900)
  expect(machine.instance.stateReason?.code).toBe('Client.InstanceInitiatedShutdown')
})

test('a guard that is killed or stopped comes back', async () => {
  const machine = await pool.machine({ leased: false })
  const unit = 'ec2-runner-pool-guard.service'
  await machine.reaches({ phase: 'waiting' })
  const before = await mainPid(machine, unit)
  await asRoot(machine, `kill -9 ${before}`)
  await nextMainPid(machine, unit, before)
  await asRoot(machine, `systemctl disable --now ${unit}; ${guard} 600`)
  expect(await asRoot(machine, `systemctl is-active ${unit}; systemctl is-enabled ${unit}`)).toBe(
    'active\nenabled',
  )
  await machine.retire()
})

test('a process that ignores SIGTERM does not hold up the guard', async () => {
  const machine = await pool.machine({ leased: false })
  await machine.reaches({ phase: 'waiting' })
  const stubborn = `trap "" TERM; while :; do sleep 1; done`
  await asRoot(machine, `systemd-run --quiet --property=KillMode=none bash -c '${stubborn}'`)
  await asRoot(machine, `systemctl disable --now ${agentUnit}; ${guard} 0`)
  await machine.ended(45_000)
})

test('a machine that restarts in a lease says so and ends', async () => {
  const machine = await pool.machine()
  await machine.reaches({ phase: 'ready' })
  await host.run(machine.instance.id, 'systemctl reboot')
  await machine.ended(90_000)
  const row = await machine.row()
  expect(row).toMatchObject({
    phase: 'failed',
    failure: 'restarted',
    message: 'the machine restarted',
    endCode: 'restarted',
  })
  expect(row.endedAtMs).toBeDefined()
})

test('a machine that restarts and has no agent any more powers itself off', async () => {
  const machine = await pool.machine({ leased: false })
  await machine.reaches({ phase: 'waiting' })
  await asRoot(machine, `systemctl disable ${agentUnit}`)
  await host.run(machine.instance.id, 'systemctl reboot')
  await machine.ended(120_000)
  expect(machine.instance.stateReason?.code).toBe('Client.InstanceInitiatedShutdown')
})
