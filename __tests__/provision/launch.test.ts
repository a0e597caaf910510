import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Fault } from '../../sandbox/calls.ts'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import { CapacityError, RefusedError } from '../../src/domain/errors.ts'
import type { InstanceItem } from '../../src/domain/protocol.ts'
import { instanceId } from '../domain/samples.ts'
import { newPool, serves, startQuietSandbox, until, type TestPool } from '../lifecycle/pool.ts'

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
  sandbox.ec2.visibilityDelayMs = 0
})
afterAll(() => sandbox.stop())

const machines = () =>
  sandbox.ec2.instances().filter(({ tags }) => tags.some(({ value }) => value === pool.deps.names.pool))
const living = () =>
  machines()
    .filter(({ state }) => state === 'pending' || state === 'running')
    .map(({ id }) => id)
const states = (rows: InstanceItem[]) => rows.map(({ state }) => state).sort()
/** Every attempt of the SDK. */
const always = (fault: Omit<Fault, 'times'>): Fault => ({ ...fault, times: 6 })

describe('the shortage is launched', () => {
  test('with one call, and each instance has its row', async () => {
    const before = Date.now()
    const step = pool.provision({ instanceCount: 3, usageClass: 'on-demand' })
    const { held } = await step.done
    const { launchTemplateVersion } = await pool.configuration()
    expect(sandbox.calls.of({ operation: 'CreateFleet' })).toHaveLength(1)
    expect(held.map(({ origin }) => origin)).toEqual(['launched', 'launched', 'launched'])
    for (const machine of machines()) {
      const row = await pool.row(machine.id)
      expect(row).toMatchObject({
        state: 'running',
        runId: '4711',
        lease: 1,
        resourceClass: 'large',
        usageClass: 'on-demand',
        instanceType: machine.type.name,
        zone: machine.subnet.zone,
        launchTemplateVersion,
      })
      expect(row.createdAtMs).toBeGreaterThanOrEqual(before)
      expect(row.deadlineAtMs).toBeGreaterThan(before + 30 * 60_000 - 1)
      expect(machine.tags).toContainEqual({ key: 'ec2-runner-pool:run', value: '4711' })
      expect(step.log.text()).toContain(`Launched ${machine.id} lease=1`)
    }
    expect(await pool.intents()).toEqual([])
  })

  test('an intent stands before EC2 is asked, so that a step that dies leaves a trace', async () => {
    let intents: string[] = []
    sandbox.calls.hooks = {
      before: async ({ operation }) => {
        if (operation === 'CreateFleet') intents = await pool.intents()
      },
    }
    await pool.provision().done
    expect(intents).toEqual([expect.stringMatching(/^intent#/)])
    expect(await pool.intents()).toEqual([])
  })

  test('the row of an instance is there before its boot timeout', async () => {
    await stopAgents()
    const step = pool.provision()
    stopAgents = pool.pretendAgents(({ deadlineAtMs, createdAtMs, registrationToken }) => {
      expect(deadlineAtMs - createdAtMs).toBe(300_000)
      expect(registrationToken).toBeDefined()
      return { phase: 'ready' }
    })
    await step.done
  })
})

describe('too little capacity', () => {
  test.each([
    ['InsufficientInstanceCapacity', 'EC2 has no spot capacity', 'allowed-instance-types'],
    ['MaxSpotInstanceCountExceeded', 'vCPU quota for spot', 'Service Quotas'],
    ['VcpuLimitExceeded', 'vCPU quota for on-demand', 'Running On-Demand Standard instances'],
    ['InsufficientFreeAddressesInSubnet', 'no free addresses', 'subnet-ids'],
    [
      'AuthFailure.ServiceLinkedRoleCreationNotPermitted',
      'service-linked role',
      'create-service-linked-role',
    ],
    ['UnfulfillableCapacity', 'EC2 has no spot capacity', 'allowed-instance-types'],
  ])('%s is told in words, with what to do', async (code, words, remedy) => {
    sandbox.ec2.capacity.set({ count: 0, code, message: 'as EC2 says it' })
    const failure = pool.provision({ instanceCount: 2 }).done
    await expect(failure).rejects.toThrow(CapacityError)
    await expect(failure).rejects.toMatchObject({
      message: expect.stringMatching(`^Got 0 of 2 instances of class large: .*${words}`),
      evidence: expect.stringContaining(`${code}: as EC2 says it`),
      remedy: expect.stringContaining(remedy),
    })
    expect(await pool.intents()).toEqual([])
  })

  test.each([
    ['UnauthorizedOperation', 'the role may not do it', 'docs/permissions.md'],
    ['PendingVerification', 'AWS has not enabled the account', 'verified by mail'],
    ['InvalidParameterValue', 'refuses what the launch template or the request says', 'refresh workflow'],
  ])('%s: only the user can help, so nothing is waited for', async (code, words, remedy) => {
    sandbox.ec2.capacity.set({ count: 0, code, message: 'as EC2 says it' })
    const failure = pool.provision({ instanceCount: 2, capacityTimeoutMinutes: 10 }).done
    await expect(failure).rejects.toThrow(RefusedError)
    await expect(failure).rejects.toMatchObject({
      message: expect.stringMatching(`^EC2 launched 0 of 2 instances of class large: .*${words}`),
      evidence: `${code}: as EC2 says it`,
      remedy: expect.stringContaining(remedy),
    })
    expect(sandbox.calls.of({ operation: 'CreateFleet' })).toHaveLength(1)
    expect(await pool.intents()).toEqual([])
  })

  test('what came is ended, what was claimed goes back to the pool', async () => {
    await stopAgents()
    stopAgents = pool.pretendAgents(({ lease }) => (lease > 1 ? serves() : undefined))
    await pool.putIdle(1)
    sandbox.ec2.capacity.set({ count: 2 })
    const step = pool.provision({ instanceCount: 4 })
    await expect(step.done).rejects.toThrow('Got 3 of 4 instances of class large')
    expect(machines()).toHaveLength(2)
    expect(living()).toEqual([])
    expect(states(await pool.rows())).toEqual(['idle', 'terminating', 'terminating'])
    expect(await pool.row(instanceId(1))).toMatchObject({ state: 'idle', lease: 2, idlePool: 'large#spot' })
    expect(pool.handOuts()).toHaveLength(1)
    expect(step.log.text()).toContain('EC2 launched 2 of 3 (spot in us-east-1a, us-east-1b): EC2 has no spot')
    expect(step.log.text()).toContain('Undoing, because: Got 3 of 4')
    // It is there for the next run.
    expect((await pool.provision({ runId: '4712' }).done).held).toMatchObject([{ origin: 'claimed' }])
  })

  test('a type that no class matches is not there at all', async () => {
    await expect(pool.provision({ allowedInstanceTypes: ['zz*'] }).done).rejects.toThrow(
      /EC2 has no spot capacity for the allowed types|no allowed type of the class is offered/,
    )
  })

  test('EC2 that gives no reason is quoted so', async () => {
    const createFleet = () => Promise.resolve({ launched: [], errors: [] })
    const ec2 = { ...(await pool.deps.ec2()), createFleet }
    const step = pool.provision({ onDemandFallback: false }, { ec2: () => Promise.resolve(ec2) })
    await expect(step.done).rejects.toMatchObject({
      evidence: 'spot in us-east-1a, us-east-1b\nEC2 gave no reason.',
    })
  })
})

describe('a launch that fails', () => {
  test('refused as a whole: nothing is left, no intent either', async () => {
    sandbox.calls.failNext({
      service: 'ec2',
      operation: 'CreateFleet',
      code: 'UnauthorizedOperation',
      status: 403,
      message: 'not authorized to perform: ec2:CreateFleet',
    })
    const failure = pool.provision().done
    await expect(failure).rejects.toThrow(RefusedError)
    await expect(failure).rejects.toMatchObject({ evidence: expect.stringContaining('ec2:CreateFleet') })
    expect(await pool.intents()).toEqual([])
    expect(await pool.rows()).toEqual([])
  })

  test('its answer lost for good, though EC2 launched: the machines are found by the intent and ended', async () => {
    sandbox.calls.failNext(
      always({ service: 'ec2', operation: 'CreateFleet', code: 'lost', executed: true, disconnect: true }),
    )
    const step = pool.provision({ instanceCount: 2, onDemandFallback: false })
    await expect(step.done).rejects.toMatchObject({
      message: expect.stringContaining('EC2 gave no spot instances'),
      evidence: expect.stringContaining('spot in us-east-1a, us-east-1b'),
    })
    expect(machines()).toHaveLength(2)
    expect(living()).toEqual([])
    expect(await pool.intents()).toEqual([])
    expect(step.log.text()).toMatch(/Ended i-\w+ reason="launched by a step that died"/)
  })

  test('and EC2 does not show the machines yet: the intent stays, and the release settles them', async () => {
    sandbox.ec2.visibilityDelayMs = 3_600_000
    sandbox.calls.failNext(
      always({ service: 'ec2', operation: 'CreateFleet', code: 'lost', executed: true, disconnect: true }),
    )
    await expect(pool.provision({ onDemandFallback: false }).done).rejects.toThrow(CapacityError)
    expect(living()).toHaveLength(1)
    expect(await pool.intents()).toHaveLength(1)

    sandbox.ec2.visibilityDelayMs = 0
    await pool.release().done
    expect(living()).toEqual([])
    expect(await pool.intents()).toEqual([])
  })

  test('and EC2 can not be asked either: the first failure is the one that is told', async () => {
    sandbox.calls.failNext({
      service: 'ec2',
      operation: 'DescribeInstances',
      code: 'UnauthorizedOperation',
      status: 403,
    })
    sandbox.calls.failNext({
      service: 'ec2',
      operation: 'CreateFleet',
      code: 'StrangeError',
      message: 'the cause',
    })
    await expect(pool.provision({ onDemandFallback: false }).done).rejects.toMatchObject({
      evidence: expect.stringContaining('StrangeError: the cause'),
    })
    expect(await pool.intents()).toHaveLength(1)
  })

  /** One of three rows can not be written, and that shows once `before` is over. */
  function refuseOneRow(before = async () => {}): void {
    let puts = 0
    sandbox.calls.hooks = {
      before: async ({ operation, caller }) => {
        // The first is the intent's.
        if (operation !== 'PutItem' || caller !== 'action' || ++puts !== 2) return
        await before()
        sandbox.calls.failNext({ service: 'dynamodb', operation: 'PutItem', code: 'ValidationException' })
      },
    }
  }

  test('a row that can not be written: its machine is ended, and so are siblings that still boot', async () => {
    await stopAgents()
    refuseOneRow()
    await expect(pool.provision({ instanceCount: 3 }).done).rejects.toThrow(/Could not write the row of i-/)
    expect(machines()).toHaveLength(3)
    expect(living()).toEqual([])
    expect(states(await pool.rows())).toEqual(['terminating', 'terminating'])
  })

  test('a row that can not be written: siblings that serve by then go to the pool', async () => {
    refuseOneRow(() =>
      until('two agents serve', async () => {
        const rows = await pool.rows()
        return rows.filter(({ phase }) => phase === 'ready').length === 2
      }),
    )
    await expect(pool.provision({ instanceCount: 3 }).done).rejects.toThrow(/Could not write the row of i-/)
    const rows = await pool.rows()
    expect(states(rows)).toEqual(['idle', 'idle'])
    expect(living().sort()).toEqual(rows.map(({ instanceId }) => instanceId).sort())
  })

  test('an undo that fails too is a warning beside the first failure', async () => {
    sandbox.ec2.capacity.set({ count: 1 })
    sandbox.calls.failNext({
      service: 'ec2',
      operation: 'TerminateInstances',
      code: 'UnauthorizedOperation',
      status: 403,
    })
    await stopAgents()
    const step = pool.provision({ instanceCount: 2 })
    await expect(step.done).rejects.toThrow(CapacityError)
    expect(step.log.text()).toMatch(/warning: Not everything could be given back \(Could not end i-\w+/)
    // Its agent finds the row and ends the machine itself.
    expect(states(await pool.rows())).toEqual(['terminating'])
  })
})
