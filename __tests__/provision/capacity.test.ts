import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { subnets } from '../../sandbox/ec2/catalogue.ts'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import { CancelledError, CapacityError } from '../../src/domain/errors.ts'
import { provisionPage } from '../../src/provision/page.ts'
import type { Provisioned } from '../../src/provision/provision.ts'
import { reserveRoom } from '../../src/provision/reserve.ts'
import { renderSummary } from '../../src/report/summary.ts'
import { instanceId } from '../domain/samples.ts'
import { hastyClock, newPool, startQuietSandbox, until, type TestPool } from '../lifecycle/pool.ts'

let sandbox: Sandbox
let pool: TestPool
let stopAgents: () => Promise<void>

beforeAll(async () => {
  sandbox = await startQuietSandbox()
})
beforeEach(async () => {
  pool = newPool(sandbox)
  await pool.refresh().done
  stopAgents = pool.pretendAgents()
  sandbox.calls.clear()
})
afterEach(async () => {
  await stopAgents()
  sandbox.calls.clearFaults()
  sandbox.calls.hooks = {}
  sandbox.ec2.capacity.clear()
})
afterAll(() => sandbox.stop())

const ids = ({ held }: Provisioned) => held.map(({ instance }) => instance.instanceId).sort()
const usageClasses = ({ held }: Provisioned) => held.map(({ instance }) => instance.usageClass).sort()
const waiting = async () => Object.keys((await pool.ledger()).waiters)
const live = async () => (await pool.rows()).filter(({ state }) => state !== 'terminating')

describe('where spot has too little', () => {
  test('on-demand covers the rest, what came stays', async () => {
    sandbox.ec2.capacity.set({ lifecycle: 'spot', count: 1 })
    const step = pool.provision({ instanceCount: 3 })
    const provisioned = await step.done
    expect(usageClasses(provisioned)).toEqual(['on-demand', 'on-demand', 'spot'])
    expect(renderSummary(provisionPage(provisioned))).toMatch(
      /\*\*Attempts to launch\*\*\n\n.*\n.*\n\| spot in us-east-1a, us-east-1b \| 1 \| EC2 has no spot capacity/,
    )
    await pool.release().done
    expect([pool.handOuts('spot')?.length, pool.handOuts('on-demand')?.length]).toEqual([1, 2])
  })

  test('and on-demand is not wanted, the step fails', async () => {
    sandbox.ec2.capacity.set({ lifecycle: 'spot', count: 0 })
    await expect(pool.provision({ onDemandFallback: false }).done).rejects.toThrow(CapacityError)
    expect(sandbox.calls.of({ operation: 'CreateFleet' })).toHaveLength(1)
  })

  test('all zones are tried before the other market, four at a time', async () => {
    await pool.refresh({ subnetIds: subnets.map(({ subnetId }) => subnetId) }).done
    sandbox.calls.clear()
    sandbox.ec2.capacity.set({ lifecycle: 'spot', count: 0 })
    const { gathered } = await pool.provision().done
    expect(gathered.climbs[0]?.rungs.map(({ rung }) => [rung.usageClass, rung.subnets.length])).toEqual([
      ['spot', 4],
      ['spot', 2],
      ['on-demand', 4],
    ])
  })

  test('because the account is at its quota, its other zones are not tried', async () => {
    await pool.refresh({ subnetIds: subnets.map(({ subnetId }) => subnetId) }).done
    sandbox.calls.clear()
    sandbox.ec2.capacity.set({ lifecycle: 'spot', count: 0, code: 'MaxSpotInstanceCountExceeded' })
    expect(usageClasses(await pool.provision().done)).toEqual(['on-demand'])
    expect(sandbox.calls.of({ operation: 'CreateFleet' })).toHaveLength(2)
  })
})

describe('where EC2 has none', () => {
  test('a machine that another run releases is waited for', async () => {
    const [id] = ids(await pool.provision({ runId: '1' }).done)
    sandbox.ec2.capacity.set({ count: 0 })
    const step = pool.provision({ runId: '2', capacityTimeoutMinutes: 10 })
    await until('it waits', async () => (await waiting()).length === 1)
    await pool.report((await pool.row(id ?? '')).id, { heartbeatAtMs: Date.now() })
    await pool.release('1').done
    const provisioned = await step.done
    expect(ids(provisioned)).toEqual([id])
    expect(provisioned.gathered.inLineMs).toBeGreaterThan(0)
    const gathered = { ...provisioned.gathered, inLineMs: 72_000 }
    expect(renderSummary(provisionPage({ ...provisioned, gathered }))).toContain(
      'It stood in line for 1 min.',
    )
    expect(await pool.row(id ?? '')).toMatchObject({ state: 'running', runId: '2', lease: 2 })
    expect(step.log.text()).toContain('Waiting up to 10 min for 1 of 1 instances that other runs release.')
    expect(await waiting()).toEqual([])
  })

  test('capacity that comes back is noticed', async () => {
    sandbox.ec2.capacity.set({ count: 0 })
    const clock = hastyClock()
    const step = pool.provision({ capacityTimeoutMinutes: 30 }, { clock })
    await until('it waits', async () => (await waiting()).length === 1)
    sandbox.ec2.capacity.clear()
    clock.skip(60_000)
    expect((await step.done).held).toMatchObject([{ origin: 'launched' }])
    expect(await waiting()).toEqual([])
  })

  test('the wait ends: told in minutes, with nothing left in the line', async () => {
    sandbox.ec2.capacity.set({ count: 0 })
    const clock = hastyClock()
    const step = pool.provision({ capacityTimeoutMinutes: 2 }, { clock })
    await until('it waits', async () => (await waiting()).length === 1)
    clock.skip(120_000)
    await expect(step.done).rejects.toThrow(
      'Got 0 of 1 instances of class large after waiting 2 min for machines of other runs: EC2 has no spot',
    )
    expect(await waiting()).toEqual([])
  })

  test('a cancelled run leaves the line at once', async () => {
    sandbox.ec2.capacity.set({ count: 0 })
    const step = pool.provision({ capacityTimeoutMinutes: 10 })
    await until('it waits', async () => (await waiting()).length === 1)
    step.cancel()
    await expect(step.done).rejects.toThrow(CancelledError)
    expect(await waiting()).toEqual([])
    expect(await live()).toEqual([])
  })
})

describe('the line', () => {
  const since = (agoMs: number) => ({
    sinceAtMs: Date.now() - agoMs,
    seenAtMs: Date.now() + 3_600_000,
    idlePool: 'large#spot',
  })

  test('a newcomer takes nothing while somebody waits who came before', async () => {
    const item = await pool.putIdle(1)
    await pool.deps.ledger.putWaiter('earlier', since(60_000))
    const failure = pool.provision({ capacityTimeoutMinutes: 1 }, { clock: hastyClock() }).done
    await expect(failure).rejects.toThrow('other runs that wait longer are served first')
    expect(await pool.row(instanceId(1))).toEqual(item)
    expect(await waiting()).toEqual(['earlier'])
    expect(sandbox.calls.of({ operation: 'CreateFleet' })).toEqual([])
  })

  test('who waits for other machines, or was not seen for long, is in nobody’s way', async () => {
    await pool.putIdle(1)
    await pool.deps.ledger.putWaiter('other', { ...since(60_000), idlePool: 'huge#spot' })
    await pool.deps.ledger.putWaiter('dead', { ...since(60_000), seenAtMs: Date.now() - 45_000 })
    expect(ids(await pool.provision().done)).toEqual([instanceId(1)])
  })

  test('moves on when its first leaves', async () => {
    await pool.putIdle(1)
    await pool.deps.ledger.putWaiter('earlier', since(60_000))
    const step = pool.provision({ capacityTimeoutMinutes: 10 })
    await until('it stands behind', async () => (await waiting()).length === 2)
    await pool.deps.ledger.leaveLine('earlier')
    expect(ids(await step.done)).toEqual([instanceId(1)])
  })

  test('gives nothing to its first whose token expires before a claimed machine could register', async () => {
    const item = await pool.putIdle(1)
    await pool.deps.ledger.putWaiter('earlier', since(60_000))
    const step = pool.provision({ capacityTimeoutMinutes: 10 })
    await until('it stands behind', async () => (await waiting()).length === 2)
    const configuration = await pool.configuration()
    const registrationToken = { ...configuration.registrationToken, expiresAtMs: Date.now() + 80_000 }
    await pool.deps.configuration.write({ ...configuration, registrationToken, revision: 2 }, 1)
    await pool.deps.ledger.leaveLine('earlier')
    await expect(step.done).rejects.toMatchObject({ code: 'registration-token-expired' })
    expect(await pool.row(instanceId(1))).toEqual(item)
  })
})

describe('a bounded pool', () => {
  test('is never more than full, however many come at once', async () => {
    await pool.refresh({ maxInstances: 3 }).done
    const outcomes = await Promise.allSettled(
      Array.from({ length: 6 }, (_, number) => pool.provision({ runId: String(number) }).done),
    )
    const lent = (await pool.rows()).filter(({ state }) => state === 'running')
    expect(lent.length).toBe(outcomes.filter(({ status }) => status === 'fulfilled').length)
    expect(lent.length).toBeGreaterThan(0)
    expect(await pool.rows()).toHaveLength(lent.length)
    expect(lent.length).toBeLessThanOrEqual(3)
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(CapacityError)
    }
    expect((await pool.ledger()).reservations).toEqual({})
  })

  test('that is full says so', async () => {
    await pool.refresh({ maxInstances: 1 }).done
    await pool.putIdle(1, { state: 'running' }, false)
    const step = pool.provision()
    await expect(step.done).rejects.toMatchObject({
      message: expect.stringContaining('the pool is full (max-instances is 1) and no machine came free'),
      evidence: 'Nothing was launched.',
      remedy: expect.stringContaining('max-instances'),
    })
    expect(step.log.text()).toContain('The pool is full: max-instances is 1.')
  })

  /** Bounds the pool as a refresh would, with nothing else changed. */
  async function bound(maxInstances: number) {
    const stored = await pool.configuration()
    const configuration = { ...stored, maxInstances, revision: stored.revision + 1 }
    await pool.deps.configuration.write(configuration, stored.revision)
    return configuration
  }

  async function reserve(wanted: number) {
    return reserveRoom(wanted, 'mine', await pool.configuration(), pool.deps)
  }

  /** Of no configuration that there is, so that the next step counts for itself. */
  const counted = { atMost: 0, atMs: 0, configurationRevision: 0 }

  test('gives the room that rows and reservations of others leave', async () => {
    for (let number = 1; number <= 2; number++) await pool.putIdle(number)
    await pool.putIdle(3, { state: 'terminating' }, false)
    const now = Date.now()
    await pool.deps.ledger.reserve('dead', { count: 40, sinceAtMs: now, expiresAtMs: now - 1 }, 0, counted)
    await pool.deps.ledger.reserve(
      'other',
      { count: 1, sinceAtMs: now, expiresAtMs: now + 60_000 },
      1,
      counted,
    )
    await bound(5)
    const room = await reserve(9)
    expect(room.count).toBe(2)
    expect(await pool.ledger()).toMatchObject({ revision: 3, reservations: { mine: { count: 2 } } })
    expect((await reserve(1)).count).toBe(0)
    await room.giveUp()
    expect((await pool.ledger()).reservations).not.toHaveProperty('mine')
  })

  test('counts anew when another reserved meanwhile', async () => {
    let isOvertaken = false
    sandbox.calls.hooks = {
      before: async ({ operation }) => {
        if (operation !== 'Scan' || isOvertaken) return
        isOvertaken = true
        const sinceAtMs = Date.now()
        const reservation = { count: 4, sinceAtMs, expiresAtMs: sinceAtMs + 60_000 }
        await pool.deps.ledger.reserve('other', reservation, 0, counted)
      },
    }
    await bound(5)
    expect((await reserve(3)).count).toBe(1)
  })

  test('is not counted again while what was reserved since leaves room, and is when it does not', async () => {
    for (let number = 1; number <= 3; number++) await pool.putIdle(number)
    const clock = hastyClock()
    const deps = { ...pool.deps, clock }
    const configuration = await bound(10)
    const scans = () => sandbox.calls.of({ operation: 'Scan' }).length
    const counts: number[] = []
    for (const step of ['a', 'b', 'c']) {
      const room = await reserveRoom(3, step, configuration, deps)
      await room.giveUp()
      counts.push(room.count, scans())
    }
    // Nothing was launched, so the third finds in a count that there is room again, not before 2 s have passed.
    expect(counts).toEqual([3, 1, 3, 1, 1, 1])
    clock.skip(2_000)
    expect((await reserveRoom(3, 'd', configuration, deps)).count).toBe(3)
    expect(scans()).toBe(2)
  })

  test('takes a count of an earlier configuration for none: steps may have launched without a bound', async () => {
    const configuration = await bound(2)
    const first = await reserveRoom(1, 'a', configuration, pool.deps)
    await first.giveUp()
    for (let number = 1; number <= 2; number++) await pool.putIdle(number)
    await bound(2)
    expect((await reserveRoom(1, 'b', configuration, pool.deps)).count).toBe(0)
  })

  test('is bounded as it is now, whatever a step read before', async () => {
    const before = await bound(9)
    await bound(2)
    expect(await reserveRoom(5, 'mine', before, pool.deps)).toMatchObject({ count: 2, lack: 'full' })
    await bound(0)
    expect(await reserveRoom(5, 'other', before, pool.deps)).toMatchObject({ count: 5, lack: undefined })
  })

  test('keeps a reservation as long as a climb may last, however short the launch grace is', async () => {
    await bound(5)
    await reserve(1)
    const { sinceAtMs = 0, expiresAtMs = 0 } = (await pool.ledger()).reservations['mine'] ?? {}
    expect(expiresAtMs - sinceAtMs).toBe(600_000)
  })

  describe('where the answer of a reservation is lost', () => {
    const loseAnswers = (times: number) => {
      const failure = { service: 'dynamodb', operation: 'UpdateItem', code: 'InternalServerError' } as const
      sandbox.calls.failNext({ ...failure, caller: 'action', status: 500, executed: true, times })
    }

    test('knows its own again and takes it', async () => {
      await bound(3)
      loseAnswers(1)
      const room = await reserve(3)
      expect(room.count).toBe(3)
      expect(await pool.ledger()).toMatchObject({ revision: 1, counted: { atMost: 3 } })
      await room.giveUp()
      expect((await pool.ledger()).reservations).toEqual({})
    })

    test('for good, leaves none behind', async () => {
      await bound(3)
      loseAnswers(6)
      await expect(reserve(3)).rejects.toMatchObject({ code: 'call-failed' })
      expect((await pool.ledger()).reservations).toEqual({})
    })
  })

  test('of an earlier climb its own reservation takes no room from the next', async () => {
    await bound(3)
    await reserve(3)
    const clock = hastyClock()
    clock.skip(2_000)
    const room = await reserveRoom(3, 'mine', await pool.configuration(), { ...pool.deps, clock })
    expect(room.count).toBe(3)
  })

  const waiter = (wantsRoom: boolean) => {
    const now = Date.now()
    return { sinceAtMs: now - 60_000, seenAtMs: now + 3_600_000, idlePool: 'huge#spot', wantsRoom }
  }

  test('launches for others while somebody waits for what EC2 does not have', async () => {
    await bound(5)
    await pool.deps.ledger.putWaiter('other', waiter(false))
    expect((await pool.provision().done).held).toMatchObject([{ origin: 'launched' }])
  })

  test('is told to be full by nobody who only stands behind others', async () => {
    await bound(5)
    await pool.deps.ledger.putWaiter('other', waiter(true))
    const step = pool.provision()
    await expect(step.done).rejects.toThrow('other runs that wait longer are served first')
    expect(step.log.text()).toContain('No room to launch yet: other runs that wait longer are served first.')
    expect(step.log.text()).not.toMatch(/pool is full/i)
  })

  test.each<[string, 'running' | 'terminating', boolean]>([
    ['room', 'running', true],
    ['what EC2 does not have', 'terminating', false],
  ])('knows of a step that waits for %s', async (_, state, wantsRoom) => {
    await pool.putIdle(1, { state }, false)
    sandbox.ec2.capacity.set({ count: 0 })
    await bound(1)
    const step = pool.provision({ capacityTimeoutMinutes: 10 })
    await until('it waits', async () => (await waiting()).length === 1)
    expect(Object.values((await pool.ledger()).waiters)).toMatchObject([{ wantsRoom }])
    step.cancel()
    await expect(step.done).rejects.toThrow(CancelledError)
  })

  test('serves though its ledger can not be tidied: the entries expire', async () => {
    await bound(2)
    await pool.deps.ledger.putWaiter('earlier', { ...waiter(false), idlePool: 'large#spot' })
    const step = pool.provision({ capacityTimeoutMinutes: 10 })
    await until('it stands behind', async () => (await waiting()).length === 2)
    await pool.deps.ledger.leaveLine('earlier')
    sandbox.calls.hooks = {
      before: ({ request }) => (JSON.stringify(request).includes('REMOVE #map.#id') ? 'drop' : undefined),
    }
    expect((await step.done).held).toMatchObject([{ origin: 'launched' }])
    expect(step.log.text()).toContain('Could not give up the reserved room')
    expect(step.log.text()).toContain('Could not leave the line')
  })

  test('without a bound asks nobody', async () => {
    const configuration = await pool.configuration()
    sandbox.calls.clear()
    const room = await reserveRoom(7, 'mine', configuration, pool.deps)
    await room.giveUp()
    expect(room.count).toBe(7)
    expect(sandbox.calls.all).toEqual([])
  })
})

test('idle instances that overstayed are ended in passing', async () => {
  await pool.putIdle(1, { deadlineAtMs: Date.now() - 61_000 }, false)
  await pool.putIdle(2, { deadlineAtMs: Date.now() - 59_000 }, false)
  expect((await pool.provision().done).held).toMatchObject([{ origin: 'launched' }])
  expect(await pool.row(instanceId(1))).toMatchObject({
    state: 'terminating',
    endReason: 'its idle time passed and it did not end itself',
  })
  expect(await pool.row(instanceId(2))).toMatchObject({ state: 'idle' })
})
