import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readlinkSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createWholeMachine, whyNoWholeMachine } from '../../sandbox/whole-machines/machine.ts'
import { useMachines } from '../machine/branch.ts'
import { completed, startPool, until, type Machine, type Pool } from '../machine/pool.ts'

const why = whyNoWholeMachine()
const notLooked = why === undefined ? '' : ` (not looked at: ${why})`
let pool: Pool

beforeAll(async () => {
  if (why !== undefined) return
  useMachines(createWholeMachine)
  pool = await startPool({ registrationDelayMs: 1_000 })
})
afterAll(async () => {
  if (why === undefined) await pool.sandbox.stop()
})

function about(name: string, check: () => Promise<void>): void {
  test(`${name}${notLooked}`, async () => {
    if (why === undefined) await check()
  })
}

/** Runs a script as root on the machine, outside of all units. */
function asRoot({ instance }: Machine, script: string): string {
  const init = readlinkSync(instance.root).split('/')[2] ?? ''
  const enter = [`--target=${init}`, '--mount', '--pid', '--ipc', '--uts', '--cgroup', '--root', '--wd']
  const command = ['env', '-i', 'PATH=/usr/local/sbin:/usr/sbin:/usr/bin:/sbin:/bin', 'bash', '-c', script]
  return execFileSync('nsenter', [...enter, ...command], { encoding: 'utf8' }).trim()
}

/** Stands in for sudo, which not every host has: it leaves no mark of the lease but the control group. */
const preRunnerScript = 'cp /bin/bash /usr/local/bin/bash-of-root; chmod 4755 /usr/local/bin/bash-of-root'
const sudo = (command: string) =>
  `cd /; bash-of-root -p -c "exec setpriv --reuid=0 --regid=0 --clear-groups env -i setsid -f ${command}" >/dev/null 2>&1 </dev/null`
const trap = `bash -c 'trap \\"echo >/root/interrupted\\" INT; echo >/root/set; while :; do sleep 0.2; done'`

about('a lease is interrupted at its listener alone, and ends with all of its unit', async () => {
  const machine = await pool.machine({ preRunnerScript, timeouts: { jobEnd: 1 } })
  const shown: string[] = []
  await until('the runner is ready', async () => {
    shown.push(...machine.instance.machine.processes().map(({ command }) => command))
    return (await machine.row()).phase === 'ready'
  })
  // While it registered.
  expect(shown.some((command) => command.includes('--unattended'))).toBe(true)
  expect(shown.filter((command) => /\bA[0-9A-F]{28}\b/.test(command))).toEqual([])
  const job = pool.job('1', ['echo left >/dev/shm/left', sudo(trap), sudo('sleep 7202'), 'exec sleep 600'])
  const root = machine.instance.root
  await until(
    'the job sleeps',
    () => existsSync(`${root}/root/set`) && asRoot(machine, 'pgrep -f "^sleep 600" || true') !== '',
  )
  expect(asRoot(machine, 'pgrep -cf "^sleep 7202"')).toBe('1')
  await machine.release()
  expect((await completed(job)).conclusion).not.toBe('success')
  await machine.reaches({ phase: 'waiting' })
  expect(readdirSync(`${root}/root`)).not.toContain('interrupted')
  expect(asRoot(machine, 'pgrep -f "^sleep 7202" || true')).toBe('')
  expect(existsSync(`${root}/dev/shm/left`)).toBe(false)
  await machine.retire()
})

about('the guard ends a machine without an agent as soon as its time has come', async () => {
  const machine = await pool.machine({ leased: false })
  await machine.reaches({ phase: 'waiting' })
  asRoot(machine, 'systemctl disable --now ec2-runner-pool-agent.service')
  asRoot(machine, '/bin/bash /var/lib/ec2-runner-pool/guard.sh 2')
  await machine.ended(15_000)
  expect(machine.instance.stateReason?.code).toBe('Client.InstanceInitiatedShutdown')
})

about('an agent that is killed is started again', async () => {
  const machine = await pool.machine({ leased: false })
  await machine.reaches({ phase: 'waiting' })
  expect(machine.instance.machine.kill(/agent\.cjs$/)).toBeGreaterThan(0)
  await machine.claim('7')
  await machine.reaches({ phase: 'ready', phaseLease: 2 })
  await machine.retire()
})

about('an agent that was killed in a lease ends all of its unit when it is started again', async () => {
  const machine = await pool.machine({ preRunnerScript })
  pool.job('1', [sudo('sleep 7203'), 'exec sleep 601'])
  await machine.reaches({ phase: 'busy' })
  await until('the job sleeps', () => asRoot(machine, 'pgrep -f "^sleep (601|7203)" || true').includes('\n'))
  machine.instance.machine.kill(/agent\.cjs$/)
  await machine.reaches({ phase: 'failed', failure: 'restarted' })
  await until(
    'all of the unit is gone',
    () => asRoot(machine, 'pgrep -f "^sleep (601|7203)" || true') === '',
    15_000,
  )
  pool.sandbox.ec2.terminate(machine.instance.id)
  await machine.ended()
})
