import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { StepResult } from '../../sandbox/step.ts'
import { poolKey } from '../../src/domain/configuration.ts'
import { runnerName } from '../../src/domain/protocol.ts'
import { launchMachine, launchOrphan, putRow, registerRunner } from './machines.ts'
import { instanceId, startPool, succeeded, until, type Pool } from './pool.ts'

const idlePool = poolKey('large', 'spot')
/** Longer than the launch grace, the idle time and what an agent is given beyond it. */
const longMs = 400_000
/** No instance of EC2 has this id any more. */
const goneId = 'i-0000000000000dead'

let pool: Pool

beforeAll(async () => {
  pool = await startPool()
})

afterAll(async () => {
  await pool.sandbox.stop()
})

function ec2State(id: string): string {
  return pool.sandbox.ec2.instance(id).state
}

function runnerNames(): string[] {
  return pool.sandbox.github
    .runners()
    .map(({ name }) => name)
    .sort()
}

describe('what nobody ends by itself', () => {
  /** Idle, its time over, nothing lives on it. */
  let expired: string
  /** In the middle of its lease. */
  let serving: string
  /** Without a row, for long. */
  let orphan: string
  /** The same, with the intent of its launch. */
  let deadLaunch: string
  const deadToken = randomUUID()
  /** Without a row, since a moment. */
  let youngOrphan: string
  /** Its row says that it ended long ago. */
  let undead: string
  /** Somebody else's, in the same account. */
  let foreign: string

  /** Each thing that is to be cleared away, as the log names it. */
  const findings = (verb: { end: string; remove: string }) => [
    `${verb.end} ${expired} .*reason="its deadline passed"`,
    `${verb.end} ${goneId} .*reason="its deadline passed"`,
    `${verb.end} ${orphan} reason="no row in the table"`,
    `${verb.end} ${deadLaunch} reason="no row in the table"`,
    `${verb.end} ${undead} reason="still there after its end"`,
    `${verb.remove} the runner ${runnerName(undead, 1)} from GitHub`,
    `${verb.remove} the runner ${runnerName(serving, 0)} from GitHub`,
  ]

  beforeAll(async () => {
    expired = instanceId(await pool.provision('1001'))
    serving = instanceId(await pool.provision('1002'))
    succeeded(await pool.release('1001'))
    await pool.untilWaiting(expired)
    expect(pool.sandbox.ec2.instance(expired).machine.kill(/./)).toBeGreaterThan(0)
    orphan = await launchOrphan(pool)
    deadLaunch = await launchOrphan(pool, deadToken)
    undead = await launchOrphan(pool)
    foreign = await launchMachine(pool, { Name: 'my-own-machine' })
    const now = pool.sandbox.now()
    await putRow(pool, undead, { state: 'terminating', deadlineAtMs: now, endReason: 'its idle time passed' })
    await putRow(pool, goneId, { state: 'launching', runId: '1003', provisionId: 'gone' })
    await pool.put({
      id: `intent#${deadToken}`,
      kind: 'intent',
      clientToken: deadToken,
      runId: '1004',
      resourceClass: 'large',
      usageClass: 'spot',
      count: 1,
      createdAtMs: now,
      expiresAtSeconds: Math.floor(now / 1_000) + 86_400,
    })
    await pool.putLedgerEntry({
      map: 'reservations',
      id: 'dead-launch',
      value: { count: 3, sinceAtMs: now, expiresAtMs: now + 60_000 },
    })
    await pool.putLedgerEntry({
      map: 'waiters',
      id: 'dead-wait',
      value: { sinceAtMs: now, seenAtMs: now, idlePool },
    })
    // Of a machine that has ended, of an earlier lease, and what is none of our business.
    await registerRunner(pool, runnerName(undead, 1))
    await registerRunner(pool, runnerName(serving, 0))
    await registerRunner(pool, 'my-own-runner')
    await registerRunner(pool, runnerName('i-0123456789abcdef0', 1))
    pool.sandbox.skipTime(longMs)
    youngOrphan = await launchOrphan(pool)
  })

  async function untouched(): Promise<void> {
    expect(ec2State(youngOrphan)).toBe('running')
    expect(ec2State(foreign)).toBe('running')
    expect(ec2State(serving)).toBe('running')
    expect(await pool.row(serving)).toMatchObject({ state: 'running', runId: '1002' })
    expect(runnerNames()).toEqual(
      expect.arrayContaining(['i-0123456789abcdef0-1', runnerName(serving, 1), 'my-own-runner']),
    )
  }

  function tellsAll(log: string, verb: { end: string; remove: string }): void {
    for (const finding of findings(verb)) expect(log).toMatch(new RegExp(finding))
    for (const id of [youngOrphan, foreign]) expect(log).not.toContain(id)
    expect(log).not.toMatch(/my-own|\bi-0123456789abcdef0/)
  }

  test('a dry run reports all of it and changes nothing', async () => {
    pool.sandbox.calls.clear()
    const items = await pool.items()
    const states = pool.sandbox.ec2.instances().map(({ id, state }) => [id, state])
    const runners = runnerNames()
    const result = succeeded(await pool.refresh({ 'dry-run': 'true', 'idle-time-sec': '900' }))
    tellsAll(result.log, { end: 'Would end', remove: 'Would remove' })
    expect(result.log).toContain(`Would settle the launch ${deadToken}.`)
    expect(result.log).toContain('Would remove 1 reservation and 1 waiter of steps that died.')
    expect(result.summary).toMatch(/\(dry run\)[^]*Would be ended[^]*Would be removed from GitHub/)
    // It proves the token's right to make it, and nobody uses it.
    expect(pool.writes()).toEqual(['createRegistrationToken'])
    expect(pool.sandbox.ec2.instances().map(({ id, state }) => [id, state])).toEqual(states)
    expect(runnerNames()).toEqual(runners)
    const heartbeats = new Set(['heartbeatAtMs', 'diskFreePercent'])
    const still = (records: unknown[]) =>
      JSON.stringify(records, (key, value: unknown) => (heartbeats.has(key) ? undefined : value))
    expect(still(await pool.items())).toBe(still(items))
  })

  test('a refresh clears all of it away, and nothing else', async () => {
    const result = succeeded(await pool.refresh())
    tellsAll(result.log, { end: 'Ended', remove: 'Removed' })
    expect(result.summary).toMatch(/Ended[^]*Removed from GitHub/)
    await Promise.all([expired, orphan, deadLaunch, undead].map((id) => pool.untilEnded(id)))
    expect(await pool.row(goneId)).toMatchObject({ state: 'terminating', endReason: 'its deadline passed' })
    expect(await pool.row(expired)).toMatchObject({ state: 'terminating' })
    expect(await pool.intents()).toEqual([])
    expect(await pool.ledger()).toMatchObject({ waiters: {}, reservations: {} })
    expect(runnerNames()).toEqual(['i-0123456789abcdef0-1', runnerName(serving, 1), 'my-own-runner'].sort())
    await untouched()
  })

  test('the next refresh finds nothing to do; the young orphan is one when it has grown old', async () => {
    pool.sandbox.calls.clear()
    const idle = succeeded(await pool.refresh())
    expect(idle.log).not.toMatch(/^(Ended|Removed) /m)
    await untouched()
    pool.sandbox.skipTime(120_000)
    const result = succeeded(await pool.refresh())
    expect(result.log).toContain(`Ended ${youngOrphan} reason="no row in the table"`)
    await pool.untilEnded(youngOrphan)
  })

  test('a runner that is online, or a machine that was claimed meanwhile, stays', async () => {
    expect(runnerNames()).toContain(runnerName(serving, 1))
    succeeded(await pool.release('1002'))
    await until('its runner is deregistered', () => !runnerNames().includes(runnerName(serving, 1)))
    expect(await pool.row(serving)).toMatchObject({ state: 'idle' })
  })
})

describe('without a schedule', () => {
  /** A row that is idle past its time, and its dead machine. */
  async function overdue(): Promise<string> {
    const id = await launchOrphan(pool)
    const deadlineAtMs = pool.sandbox.now() - 61_000
    await putRow(pool, id, {
      deadlineAtMs,
      idlePool,
      idleSinceAtMs: deadlineAtMs - 120_000,
      createdAtMs: deadlineAtMs - 600_000,
      heartbeatAtMs: deadlineAtMs - 60_000,
      phase: 'waiting',
      phaseLease: 1,
    })
    return id
  }

  function expectEnded(result: StepResult, ids: string[]): void {
    for (const id of ids) {
      expect(result.log).toMatch(
        new RegExp(`Ended ${id} .*reason="its idle time passed and it did not end itself"`),
      )
    }
  }

  test('a provision ends one that should have ended itself, and never takes it', async () => {
    const id = await overdue()
    const result = await pool.provision('2001', { 'instance-count': '2' })
    expectEnded(succeeded(result), [id])
    expect(result.outputs['instance-ids']).not.toContain(id)
    await pool.untilEnded(id)
  })

  test('a release ends all of a page', async () => {
    const ids = [await overdue(), await overdue()]
    expectEnded(succeeded(await pool.release('2001')), ids)
    await Promise.all(ids.map((id) => pool.untilEnded(id)))
    expect(pool.alive().filter((each) => each.tags.some(({ value }) => value === pool.name))).toHaveLength(2)
  })
})
