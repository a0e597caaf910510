import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import type { RunningStep, StepResult } from '../../sandbox/step.ts'
import {
  annotations,
  instanceId,
  instanceIds,
  startPool,
  succeeded,
  timeouts,
  until,
  type Pool,
} from './pool.ts'

/** What hangs is given up soon; a boot of a busy test machine still fits in. */
const shortTimeouts = JSON.stringify({ ...timeouts, boot: 25, registration: 20 })

/** The machines of a provision of two, where one was replaced. */
async function expectReplaced(
  pool: Pool,
  result: StepResult,
  runId: string,
  reason: string | RegExp,
): Promise<{ broken: string; healthy: string[] }> {
  const healthy = instanceIds(result)
  expect(healthy).toHaveLength(2)
  expect(result.log).toMatch(reason)
  expect(annotations('error', result)).toEqual([])
  const [, broken = ''] = /(i-[0-9a-f]+) can not serve: /.exec(result.log) ?? []
  expect(healthy).not.toContain(broken)
  expect(result.summary).toMatch(new RegExp(`Replaced[^]*${broken}`))
  expect(await pool.row(broken)).toMatchObject({ state: 'terminating' })
  for (const id of healthy)
    expect(await pool.row(id)).toMatchObject({ state: 'running', runId, phase: 'ready' })
  await pool.untilEnded(broken)
  return { broken, healthy }
}

/** One of its two machines never boots. */
let one: Pool
let oneStep: RunningStep
/** No machine of it ever boots. */
let all: Pool
let allStep: RunningStep

// What takes its time goes on while the first tests run.
beforeAll(async () => {
  const refresh = { 'timeouts-config': JSON.stringify({ ...timeouts, boot: 25, registration: 25 }) }
  one = await startPool(refresh)
  all = await startPool(refresh)
  one.sandbox.ec2.onLaunch = () => ({ neverBoot: one.sandbox.ec2.instances().length === 1 })
  all.sandbox.ec2.onLaunch = () => ({ neverBoot: true })
  oneStep = await one.startProvision('2001', { 'instance-count': '2' })
  allStep = await all.startProvision('2002')
})

afterAll(async () => {
  await one.sandbox.stop()
  await all.sandbox.stop()
})

describe('one machine of two breaks', () => {
  let pool: Pool
  const everBroken: string[] = []

  beforeAll(async () => {
    pool = await startPool({ 'timeouts-config': shortTimeouts })
    await giveBack('1000', instanceIds(await pool.provision('1000', { 'instance-count': '2' })))
  })

  afterAll(async () => {
    await pool.sandbox.stop()
  })

  /** For the next test: idle machines. */
  async function giveBack(runId: string, ids: string[]): Promise<void> {
    succeeded(await pool.release(runId))
    await Promise.all(ids.map((id) => pool.untilWaiting(id)))
  }

  /** The connection of the next runner that registers breaks. */
  function cutOffFromGithub(): void {
    let isCut = false
    pool.sandbox.calls.hooks = {
      before: ({ operation }) => {
        if (isCut || operation !== 'registerRunner') return undefined
        isCut = true
        return 'drop'
      },
    }
  }

  test.each([
    {
      what: 'GitHub refuses it',
      breakOne: () => {
        pool.sandbox.github.nextRunner({ refuseRegistration: true })
      },
      reason: /config\.sh exited with 1/,
    },
    { what: 'it can not reach GitHub', breakOne: cutOffFromGithub, reason: /config\.sh exited with 1/ },
    {
      what: 'config.sh hangs',
      breakOne: () => {
        pool.sandbox.github.nextRunner({ hangConfig: true })
      },
      reason: /config\.sh exited with a signal/,
    },
  ])('$what: it is replaced, told, and never used again', async ({ breakOne, reason }) => {
    const runId = String(1100 + everBroken.length)
    breakOne()
    const result = await pool.provision(runId, { 'instance-count': '2' })
    const { broken, healthy } = await expectReplaced(pool, result, runId, reason)
    expect(result.outputs).toMatchObject({ 'reused-count': '1', 'created-count': '1' })
    for (const id of everBroken) expect(healthy).not.toContain(id)
    everBroken.push(broken)
    await giveBack(runId, healthy)
  })

  test('listeners that fail for a moment start again, and nothing is replaced', async () => {
    pool.sandbox.github.nextRunner({ listenerExit: 0 })
    pool.sandbox.github.nextRunner({ listenerExit: 2 })
    const result = await pool.provision('1201', { 'instance-count': '2' })
    const ids = instanceIds(result)
    expect(result.outputs).toMatchObject({ 'reused-count': '2', 'created-count': '0' })
    await giveBack('1201', ids)
  })

  test('its agent is killed while it registers', async () => {
    pool.sandbox.github.nextRunner({ hangConfig: true })
    const step = await pool.startProvision('1202', { 'instance-count': '2' })
    const ready = async () =>
      (await pool.rows()).filter(({ runId, phase }) => runId === '1202' && phase === 'ready')
    await until('one is ready', async () => (await ready()).length === 1)
    const hanging = (await pool.rows()).find(
      ({ runId, phase }) => runId === '1202' && phase === 'registering',
    )
    expect(pool.sandbox.ec2.instance(hanging?.instanceId ?? '').machine.kill(/agent\.cjs/)).toBeGreaterThan(0)
    const result = await step.done
    const reason = /the agent was restarted while lease \d+ was registering/
    const { broken, healthy } = await expectReplaced(pool, result, '1202', reason)
    expect(broken).toBe(hanging?.instanceId)
    everBroken.push(broken)
    await giveBack('1202', healthy)
  })

  test('listeners exit, each in its way: all are replaced while the healthy one stays ready', async () => {
    for (const listenerExit of [1, 9, 99]) pool.sandbox.github.nextRunner({ listenerExit })
    const result = await pool.provision('1203', { 'instance-count': '4' })
    const ids = instanceIds(result)
    expect(ids).toHaveLength(4)
    expect(result.log).toContain(
      'listener exited with 1: it was refused: it is not configured, or got no session',
    )
    expect(result.log).toContain('listener exited with 99: the meaning is unknown')
    expect(result.log).toContain('listener exited with 9: the meaning is unknown')
    const broken = result.log.match(/i-[0-9a-f]+(?= can not serve: )/g) ?? []
    expect(new Set(broken).size).toBe(3)
    for (const id of broken) {
      expect(ids).not.toContain(id)
      expect(await pool.row(id)).toMatchObject({ state: 'terminating' })
    }
    everBroken.push(...broken)
    for (const id of ids) expect(await pool.row(id)).toMatchObject({ state: 'running', phase: 'ready' })
    await giveBack('1203', ids)
  })

  test('what broke left neither a machine nor a registration', async () => {
    succeeded(await pool.refresh({ 'timeouts-config': shortTimeouts }))
    expect(pool.alive()).toHaveLength(4)
    expect(pool.sandbox.github.runners()).toEqual([])
    for (const id of everBroken) expect(pool.sandbox.ec2.instance(id).state).toBe('terminated')
  })
})

describe('machines that never boot', () => {
  test('one of two: it is replaced while the healthy one is kept ready', async () => {
    const result = await oneStep.done
    const [never, healthy] = one.sandbox.ec2.instances()
    const { broken, healthy: ids } = await expectReplaced(
      one,
      result,
      '2001',
      /can not serve: it was not ready in time: silent for \d+ s since its launch/,
    )
    expect(broken).toBe(never?.id)
    expect(ids).toContain(healthy?.id)
    expect(result.outputs).toMatchObject({ 'created-count': '2' })
    // It was ready long before its boot timeout, and would have ended itself without more time.
    const renewals = one.sandbox.calls
      .of({ service: 'dynamodb', operation: 'UpdateItem', caller: 'action', status: 200 })
      .filter(({ request }) => JSON.stringify(request).includes(healthy?.id ?? '-'))
    expect(renewals.length).toBeGreaterThanOrEqual(2)
  }, 90_000)

  test('all: the second one that is silent ends the hope', async () => {
    const failed = await allStep.done
    expect(failed.exitCode).toBe(1)
    expect(all.sandbox.ec2.instances()).toHaveLength(2)
    expect(annotations('error', failed)).toHaveLength(1)
    expect(annotations('error', failed)[0]).toMatch(
      /2 instances broke, so no more are launched\..*instance policy.*the subnet has a way to the internet/,
    )
    await until('all are ended', () => all.alive().length === 0)
    for (const row of await all.rows()) expect(row.state).toBe('terminating')
  }, 90_000)
})

describe('the pre-runner script', () => {
  let pool: Pool | undefined

  afterEach(async () => {
    await pool?.sandbox.stop()
  })

  test('fails once: the replacement serves, and the log shows what the script said', async () => {
    const script = [
      'if mkdir "$RUNNER_POOL_ROOT/../failed-once" 2>/dev/null; then',
      '  echo "licence server: connection $((1 + 1)) refused"',
      '  exit 3',
      'fi',
    ].join('\n')
    pool = await startPool({ 'pre-runner-script': script })
    const result = await pool.provision('3001', { 'instance-count': '2' })
    const { broken } = await expectReplaced(pool, result, '3001', /pre-runner-script exited with 3/)
    expect(result.log).toContain(`The end of the log of ${broken}:`)
    expect(result.log).toContain('  | licence server: connection 2 refused')
  })

  test('meets a full disk once: the replacement serves, and the log shows what the disk did not take', async () => {
    const script = [
      'if mkdir "$RUNNER_POOL_ROOT/../full-once" 2>/dev/null; then',
      '  leases="$RUNNER_POOL_ROOT/opt/ec2-runner-pool/leases"',
      '  rmdir "$leases" && ln -s /dev/full "$leases"',
      'fi',
    ].join('\n')
    pool = await startPool({ 'pre-runner-script': script })
    const result = await pool.provision('3005', { 'instance-count': '2' })
    await expectReplaced(pool, result, '3005', /while the runner directory was made/)
  })

  test('always fails: the second machine is the last, and everything is ended', async () => {
    pool = await startPool({ 'pre-runner-script': 'echo "no such package: gcc-$((6 * 7))" >&2\nexit 100' })
    const failed = await pool.provision('3002')
    expect(failed.exitCode).toBe(1)
    expect(failed.seconds).toBeLessThan(timeouts.boot)
    expect(pool.sandbox.ec2.instances()).toHaveLength(2)
    expect(failed.log).toContain('  | no such package: gcc-42')
    expect(annotations('error', failed)).toHaveLength(1)
    expect(annotations('error', failed)[0]).toMatch(/pre-runner-script exited with 100.*2 instances broke/)
    await until('all are ended', () => pool?.alive().length === 0)
    expect(pool.sandbox.github.runners()).toEqual([])
  })

  test('fails on one of a kind: a claim that breaks does not stop the launch of another', async () => {
    pool = await startPool()
    const id = instanceId(await pool.provision('3003'))
    succeeded(await pool.release('3003'))
    await pool.untilWaiting(id)
    pool.sandbox.github.nextRunner({ refuseRegistration: true })
    pool.sandbox.github.nextRunner({ refuseRegistration: true })
    const result = await pool.provision('3004')
    expect(instanceId(result)).not.toBe(id)
    expect(pool.sandbox.ec2.instances()).toHaveLength(3)
  })
})
