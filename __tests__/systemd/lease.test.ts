import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { completed, until } from '../end-to-end/pool.ts'
import { startUnits, type Units } from './host.ts'

let units: Units

beforeAll(async () => {
  units = await startUnits()
})
afterEach(async () => {
  await units.end()
})
afterAll(async () => {
  await units.stop()
})

describe('a lease', () => {
  test('ends with everything in its unit', async () => {
    const machine = await units.ready()
    const job = units.pool.job('1', [
      'env -i setsid -f sleep 7201 >/dev/null 2>&1 </dev/null',
      'sudo env -i setsid -f sleep 7202 >/dev/null 2>&1 </dev/null',
      'sudo env -i setsid -f bash -c "trap : TERM INT HUP; while :; do sleep 7203; done" >/dev/null 2>&1 </dev/null',
    ])
    expect((await completed(job)).conclusion).toBe('success')
    await until(
      'all three sleep',
      async () => (await units.root("pgrep -f '^sleep 720[123]'")).split('\n').length === 3,
    )
    await machine.release()
    await machine.reaches({ phase: 'waiting' })
    expect(await units.root("pgrep -af 'sleep 720[123]$'")).toBe('')
    expect(await units.root("systemctl list-units --plain --no-legend 'ec2-runner-pool-lease*'")).toBe('')
  })

  test('is interrupted at its listener alone', async () => {
    const machine = await units.ready({ timeouts: { jobEnd: 1 } })
    const job = units.pool.job('1', [
      `sudo env -i setsid -f bash -c 'trap "touch /root/interrupted" INT; touch /root/set; while :; do sleep 0.2; done' >/dev/null 2>&1 </dev/null`,
      'exec sleep 600',
    ])
    await machine.reaches({ phase: 'busy' })
    await until('the job has set its trap', async () => (await units.root('ls /root')).includes('set'))
    await machine.release()
    expect((await completed(job)).log).toContain('The runner has received a shutdown signal')
    await machine.reaches({ phase: 'waiting' })
    expect(await units.root('ls /root')).toBe('set')
  })

  test('runs as a user that is not root, and without sudo cannot become root', async () => {
    await units.ready({ runnerSudo: false })
    const job = await completed(
      units.pool.job('1', [
        'test "$(id -u)" -ne 0',
        '! sudo -n true',
        '! su -c true </dev/null',
        'kill -0 1 2>&1 | grep permitted',
      ]),
    )
    expect(job.conclusion).toBe('success')
  })
})

/** Ways to ask that leave the lease's unit. */
const ask =
  'curl --silent --max-time 2 --request PUT --header "x-aws-ec2-metadata-token-ttl-seconds: 60" http://169.254.169.254/latest/api/token'
const key = `mkdir -p -m 700 ~/.ssh; [ -e ~/.ssh/id ] || ssh-keygen -q -t ed25519 -N '' -f ~/.ssh/id; cp ~/.ssh/id.pub ~/.ssh/authorized_keys; ssh='ssh -i ~/.ssh/id -o BatchMode=yes -o StrictHostKeyChecking=accept-new localhost'`

describe('a job without sudo does not reach the metadata', () => {
  const tried = async (script: string) => {
    await units.ready({ runnerSudo: false })
    const job = await completed(units.pool.job('1', [`${script} || true`]))
    expect(job.conclusion).toBe('success')
    expect(job.log).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/)
    return job.log
  }

  test('from its unit', () => tried(ask))

  test('although its machine does', async () => {
    await units.ready()
    expect(await units.root(ask)).toMatch(/^[0-9a-f-]{36}$/)
  })

  test('by ssh', () => tried(`${key}; $ssh '${ask}'`))

  test("by the user's own systemd", () =>
    tried(`${key}; $ssh 'systemd-run --user --pipe --wait --quiet ${ask}'`))

  test('by at', () =>
    tried(
      `echo '${ask} >/var/tmp/asked 2>&1; echo done >>/var/tmp/asked' | at now; until grep done /var/tmp/asked; do sleep 0.2; done; cat /var/tmp/asked`,
    ))
})
