import { administrator } from '../../sandbox/account.ts'
import { CreateFleetCommand, EC2Client } from '@aws-sdk/client-ec2'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import type { InstanceItem } from '../../src/domain/protocol.ts'
import { refreshPage } from '../../src/refresh/page.ts'
import { renderSummary } from '../../src/report/summary.ts'
import { instanceId, launchIntent } from '../domain/samples.ts'
import { hastyClock, newPool, startQuietSandbox, until, type TestPool } from '../lifecycle/pool.ts'

let sandbox: Sandbox
let pool: TestPool

beforeAll(async () => {
  sandbox = await startQuietSandbox()
})
beforeEach(async () => {
  pool = newPool(sandbox)
  await pool.refresh().done
})
afterEach(() => {
  sandbox.calls.clearFaults()
  sandbox.calls.hooks = {}
})
afterAll(() => sandbox.stop())

/** A machine with the pool's tag, as a launch that died leaves it. */
async function launchMachine(): Promise<string> {
  const { launchTemplateId } = await pool.configuration()
  const { Instances } = await new EC2Client({ region: 'us-east-1', credentials: administrator }).send(
    new CreateFleetCommand({
      Type: 'instant',
      TargetCapacitySpecification: { TotalTargetCapacity: 1, DefaultTargetCapacityType: 'spot' },
      LaunchTemplateConfigs: [
        {
          LaunchTemplateSpecification: { LaunchTemplateId: launchTemplateId, Version: '1' },
          Overrides: [{ InstanceType: 'c6i.large', SubnetId: 'subnet-aaaa1111' }],
        },
      ],
      TagSpecifications: [
        { ResourceType: 'instance', Tags: [{ Key: 'ec2-runner-pool', Value: pool.deps.names.pool }] },
      ],
    }),
  )
  return Instances?.[0]?.InstanceIds?.[0] ?? ''
}

/** A machine with its row. */
async function putMachine(change: Partial<InstanceItem> = {}): Promise<string> {
  const { instanceArnPrefix } = await pool.configuration()
  const id = await launchMachine()
  await pool.putIdle(1, { id: instanceArnPrefix + id, instanceId: id, ...change })
  return id
}

const isOver = (id: string) => ['shutting-down', 'terminated'].includes(sandbox.ec2.instance(id).state)
const later = (seconds: number) => {
  const clock = hastyClock()
  clock.skip(seconds * 1_000)
  return { clock }
}

describe('refresh clears away', () => {
  test('nothing of a pool in good order', async () => {
    const id = await putMachine()
    const { reaped } = await pool.refresh().done
    expect(reaped).toMatchObject({ ended: [], removedRunners: [], alive: [{ instanceId: id }] })
    expect(isOver(id)).toBe(false)
  })

  test('an instance whose deadline passed and whose agent did not end it', async () => {
    const id = await putMachine()
    const step = pool.refresh({}, later(300 + 61))
    const refreshed = await step.done
    expect(renderSummary(refreshPage(refreshed))).toContain(`| ${id} | its deadline passed |`)
    expect(refreshed.reaped).toEqual({
      ended: [{ instanceId: id, reason: 'its deadline passed' }],
      removedRunners: [],
      alive: [],
    })
    expect(await pool.row(id)).toMatchObject({ state: 'terminating', endReason: 'its deadline passed' })
    expect(isOver(id)).toBe(true)
    expect(step.log.text()).toContain(`Ended ${id} lease=1`)
  })

  test('the row of an instance that EC2 has no more', async () => {
    await pool.putIdle(7, { deadlineAtMs: Date.now() + 3_600_000 })
    expect((await pool.refresh().done).reaped.ended).toEqual([])
    const { reaped } = await pool.refresh({}, later(301)).done
    expect(reaped.ended).toEqual([{ instanceId: instanceId(7), reason: 'EC2 has no such instance any more' }])
    expect(await pool.row(instanceId(7))).toMatchObject({ state: 'terminating' })
  })

  test('idle instances of an earlier launch template, those that serve not', async () => {
    const idle = await putMachine()
    const running = await putMachine({ state: 'running' })
    const { reaped } = await pool.refresh({ ami: 'ami-0aaaaaaaaaaaaaaaa' }).done
    expect(reaped.ended).toEqual([{ instanceId: idle, reason: 'its launch template is out of date' }])
    expect([idle, running].map(isOver)).toEqual([true, false])
  })

  test('a machine without a row, once it is no longer young', async () => {
    const id = await launchMachine()
    expect((await pool.refresh().done).reaped.ended).toEqual([])
    expect(isOver(id)).toBe(false)
    const step = pool.refresh({}, later(301))
    expect((await step.done).reaped.ended).toEqual([{ instanceId: id, reason: 'no row in the table' }])
    expect(isOver(id)).toBe(true)
    expect(step.log.text()).toContain(`Ended ${id} reason="no row in the table"`)
  })

  test('a machine that outlived its end', async () => {
    const id = await putMachine({ state: 'terminating', deadlineAtMs: Date.now() })
    expect((await pool.refresh().done).reaped.ended).toEqual([])
    expect((await pool.refresh({}, later(61)).done).reaped.ended).toEqual([
      { instanceId: id, reason: 'still there after its end' },
    ])
    expect(isOver(id)).toBe(true)
  })

  test('the intent of a launch whose step died long ago', async () => {
    await pool.deps.instances.putIntent(launchIntent('token', { createdAtMs: Date.now() }))
    await pool.refresh().done
    expect(await pool.intents()).toHaveLength(1)
    await pool.refresh({}, later(301)).done
    expect(await pool.intents()).toEqual([])
  })

  test('what steps that died left in the ledger', async () => {
    const now = Date.now()
    const { ledger } = pool.deps
    const waiter = { sinceAtMs: now, seenAtMs: now, idlePool: 'large#spot' }
    const counted = { atMost: 2, atMs: now, configurationRevision: 1 }
    await ledger.reserve('dead', { count: 1, sinceAtMs: now, expiresAtMs: now - 1 }, 0, counted)
    await ledger.reserve('alive', { count: 1, sinceAtMs: now, expiresAtMs: now + 60_000 }, 1, counted)
    await ledger.putWaiter('dead', { ...waiter, seenAtMs: now - 45_000 })
    await ledger.putWaiter('alive', waiter)
    const dry = pool.check()
    await dry.done
    expect(dry.log.text()).toContain('Would remove 1 reservation and 1 waiter of steps that died.')
    expect(Object.keys((await pool.ledger()).waiters).sort()).toEqual(['alive', 'dead'])
    const wet = pool.refresh()
    await wet.done
    expect(wet.log.text()).toContain('Removed 1 reservation and 1 waiter of steps that died.')
    const { reservations, waiters } = await pool.ledger()
    expect([Object.keys(reservations), Object.keys(waiters)]).toEqual([['alive'], ['alive']])
  })

  test('a leased machine that says nothing and whose status checks fail; without the right to look it has its deadline', async () => {
    const silent = { state: 'running', heartbeatAtMs: Date.now() - 301_000 } as const
    sandbox.ec2.onLaunch = () => ({ neverBoot: true, bootDelayMs: 0 })
    const impaired = await putMachine(silent)
    const sound = await putMachine(silent)
    const heard = await putMachine({ state: 'running' })
    sandbox.ec2.onLaunch = () => ({ neverBoot: true, bootDelayMs: 3_600_000 })
    for (const id of [impaired, heard]) sandbox.ec2.impair(id)
    await until('they run', () => sandbox.ec2.instance(heard).state === 'running')
    sandbox.calls.failNext({
      service: 'ec2',
      operation: 'DescribeInstanceStatus',
      code: 'UnauthorizedOperation',
      status: 403,
    })
    const blind = pool.refresh()
    expect((await blind.done).reaped.ended).toEqual([])
    expect(blind.log.text()).toContain(
      'Left 2 silent machines to their deadlines: Could not look at the status checks',
    )
    const reason = 'EC2 finds it impaired, and its agent is silent'
    expect((await pool.refresh().done).reaped.ended).toEqual([{ instanceId: impaired, reason }])
    expect([impaired, sound, heard].map(isOver)).toEqual([true, false, false])
    expect(await pool.row(impaired)).toMatchObject({ state: 'terminating', endCause: 'impaired' })
  })

  test('closes the row of a machine that ended itself, and tells of no end of its own', async () => {
    await pool.putIdle(7, { endedAtMs: Date.now(), endCode: 'idle-time' })
    expect((await pool.refresh().done).reaped).toMatchObject({ ended: [], alive: [] })
    expect(await pool.row(instanceId(7))).toMatchObject({
      state: 'terminating',
      endReason: 'the idle time passed',
    })
  })

  test('a ledger that is not to be believed: runs are served again', async () => {
    await pool.report('ledger', { deadlineAtMs: 1 })
    await pool.deps.ledger.putWaiter('x y', { sinceAtMs: 1, seenAtMs: 1, idlePool: 'large#spot' })
    await expect(pool.provision().done).rejects.toMatchObject({ code: 'configuration-unreadable' })
    const step = pool.refresh()
    await step.done
    expect(step.log.text()).toContain('Removed the item ledger')
    expect(await pool.ledger()).toMatchObject({ waiters: {}, reservations: {} })
  })

  test('machines of another pool never', async () => {
    const other = newPool(sandbox)
    await other.refresh().done
    const id = await launchMachine()
    await other.refresh({}, later(3_600)).done
    expect(isOver(id)).toBe(false)
  })
})

describe('one that can not be cleared away keeps nothing else', () => {
  const overdue = { state: 'running', deadlineAtMs: Date.now() - 61_000 } as const

  test('a row that can not be written', async () => {
    const [stuck, other] = [await putMachine(overdue), await putMachine(overdue)]
    const orphan = await launchMachine()
    await pool.deps.instances.putIntent(launchIntent('token', { createdAtMs: Date.now() }))
    sandbox.calls.hooks = {
      before: ({ operation, request }) =>
        operation === 'UpdateItem' && JSON.stringify(request).includes(stuck) ? 'drop' : undefined,
    }
    const step = pool.refresh({}, later(301))
    await expect(step.done).rejects.toMatchObject({ code: 'call-failed' })
    expect([stuck, other, orphan].map(isOver)).toEqual([false, true, true])
    expect(await pool.intents()).toEqual([])
    expect(step.log.text()).toContain('Could not clear away all: Could not change')
  })

  test('a machine that EC2 does not end', async () => {
    const [denied, other] = [await launchMachine(), await launchMachine()]
    const broken = await putMachine({ jobsDone: -1 })
    sandbox.calls.hooks = {
      before: ({ operation, request }) => {
        if (operation !== 'TerminateInstances' || !JSON.stringify(request).includes(denied)) return
        sandbox.calls.failNext({ service: 'ec2', operation, code: 'UnauthorizedOperation', status: 403 })
      },
    }
    const step = pool.refresh({}, later(301))
    await expect(step.done).rejects.toMatchObject({ code: 'access-denied' })
    expect([denied, other, broken].map(isOver)).toEqual([false, true, true])
    expect(step.log.text()).toContain(`Ended ${other} reason="no row in the table"`)
    expect(step.log.text()).not.toContain(`Ended ${denied}`)
  })
})

describe('what changes while refresh looks', () => {
  test('a step that shows in that moment that it lives keeps its place, and the log says so', async () => {
    const now = Date.now()
    const { ledger } = pool.deps
    const waiter = { sinceAtMs: now, seenAtMs: now - 45_000, idlePool: 'large#spot' }
    await ledger.putWaiter('dead', waiter)
    await ledger.putWaiter('alive', waiter)
    sandbox.calls.hooks = {
      after: async ({ operation }) => {
        if (operation === 'Scan') await ledger.putWaiter('alive', { ...waiter, seenAtMs: now })
      },
    }
    const step = pool.refresh()
    await step.done
    expect(Object.keys((await pool.ledger()).waiters)).toEqual(['alive'])
    expect(step.log.text()).toContain('Removed 0 reservations and 1 waiter of steps that died.')
  })

  test('an instance that is claimed in that moment is left alone', async () => {
    const id = await putMachine()
    const { id: rowId } = await pool.row(id)
    sandbox.calls.hooks = {
      after: async ({ operation }) => {
        if (operation === 'Scan') await pool.report(rowId, { state: 'claimed', lease: 2 })
      },
    }
    const { reaped } = await pool.refresh({ ami: 'ami-0aaaaaaaaaaaaaaaa' }).done
    expect(reaped.ended).toEqual([])
    expect(await pool.row(id)).toMatchObject({ state: 'claimed', lease: 2 })
    expect(isOver(id)).toBe(false)
  })

  test('one whose lease began anew with a later deadline, too', async () => {
    const id = await putMachine({ state: 'running', deadlineAtMs: Date.now() - 61_000 })
    const { id: rowId } = await pool.row(id)
    sandbox.calls.hooks = {
      after: async ({ operation }) => {
        if (operation === 'Scan') await pool.report(rowId, { deadlineAtMs: Date.now() + 60_000 })
      },
    }
    expect((await pool.refresh().done).reaped.ended).toEqual([])
    expect(await pool.row(id)).toMatchObject({ state: 'running' })
  })
})

describe('runners on GitHub', () => {
  const repositoryName = 'runners-of-a-pool'

  /** Registers an offline runner as config.sh does. */
  async function register(name: string): Promise<void> {
    const { registrationToken } = await pool.configuration()
    const { serverUrl, apiUrl } = sandbox.github
    const body = {
      url: `${serverUrl}/octo-org/${repositoryName}`,
      name,
      labels: ['4711'],
      version: '2.338.2',
      ephemeral: false,
      replace: true,
      publicKey: 'key',
    }
    const response = await fetch(`${apiUrl}/actions/runners/register`, {
      method: 'POST',
      headers: { authorization: `RemoteAuth ${registrationToken.token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    expect(response.status).toBe(201)
  }

  test('that no machine serves any more are removed, others never', async () => {
    pool = newPool(sandbox, repositoryName)
    await pool.refresh().done
    await pool.putIdle(1, { lease: 5 })
    await pool.putIdle(2, { lease: 5, phase: 'cleaning' })
    const ghosts = [`${instanceId(1)}-4`, `${instanceId(1)}-5`, `${instanceId(2)}-4`]
    // Without a row it may be the runner of a pool in another region.
    const others = [`${instanceId(2)}-5`, `${instanceId(9)}-1`, 'build-box']
    for (const name of [...ghosts, ...others]) await register(name)
    const refreshed = await pool.refresh().done
    expect(refreshed.reaped.removedRunners.map(({ name }) => name).sort()).toEqual([...ghosts].sort())
    const left = sandbox.github.runners().filter(({ repository }) => repository.endsWith(repositoryName))
    expect(left.map(({ name }) => name).sort()).toEqual([...others].sort())
    expect(renderSummary(refreshPage(refreshed))).toContain(
      `**Removed from GitHub**\n\n| Runner | Reason |\n| --- | --- |\n`,
    )
  })

  test('goes with the machine that is ended, and stays with one whose lease began anew in that moment', async () => {
    pool = newPool(sandbox, repositoryName)
    await pool.refresh().done
    const overdue = { state: 'running', deadlineAtMs: Date.now() - 61_000 } as const
    await pool.putIdle(3, overdue)
    const renewed = await pool.putIdle(4, overdue)
    for (const number of [3, 4]) await register(`${instanceId(number)}-1`)
    sandbox.calls.hooks = {
      after: async ({ operation }) => {
        if (operation === 'Scan') await pool.report(renewed.id, { deadlineAtMs: Date.now() + 60_000 })
      },
    }
    expect((await pool.refresh().done).reaped).toMatchObject({
      ended: [{ instanceId: instanceId(3) }],
      removedRunners: [{ name: `${instanceId(3)}-1` }],
    })
  })

  test('one that GitHub does not delete keeps no other, and fails nothing', async () => {
    pool = newPool(sandbox, repositoryName)
    await pool.refresh().done
    for (const number of [11, 12, 13]) {
      await pool.putIdle(number, { state: 'terminating' })
      await register(`${instanceId(number)}-1`)
    }
    sandbox.github.failNext({ operation: 'deleteRunner', status: 502, times: 3 })
    const step = pool.refresh()
    const { removedRunners } = (await step.done).reaped
    expect(removedRunners).toHaveLength(2)
    expect(step.log.text()).toMatch(
      /warning: The runner i-\w+-1 stays on GitHub's list until the next refresh: /,
    )
    expect((await pool.refresh().done).reaped.removedRunners).toHaveLength(1)
  })

  test('that GitHub keeps because they run a job stay', async () => {
    pool = newPool(sandbox, repositoryName)
    await pool.putIdle(8, { state: 'terminating' })
    await register(`${instanceId(8)}-1`)
    sandbox.github.failNext({ operation: 'deleteRunner', status: 422 })
    const step = pool.refresh()
    expect((await step.done).reaped.removedRunners).toEqual([])
    expect(step.log.text()).not.toContain('Removed')
  })
})
