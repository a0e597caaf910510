import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { DeleteItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb'
import { CreateFleetCommand, EC2Client } from '@aws-sdk/client-ec2'
import { administrator } from '../../sandbox/account.ts'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import { createDynamodbClient } from '../../src/aws/clients.ts'
import type { Deps } from '../../src/deps.ts'
import type { InstanceItem } from '../../src/domain/protocol.ts'
import type { HandOutQueues } from '../../src/pool/hand-outs.ts'
import { releasePage } from '../../src/release/page.ts'
import { renderSummary } from '../../src/report/summary.ts'
import { instanceId, instanceItem, launchIntent } from '../domain/samples.ts'
import { hastyClock, newPool, startQuietSandbox, type TestPool } from '../lifecycle/pool.ts'

let sandbox: Sandbox
let pool: TestPool

beforeAll(async () => {
  sandbox = await startQuietSandbox()
})
beforeEach(async () => {
  pool = newPool(sandbox)
  await pool.refresh().done
  sandbox.calls.clear()
})
afterEach(async () => {
  await sandbox.dynamodb.lagIndexes(0)
  sandbox.calls.clearFaults()
  sandbox.calls.hooks = {}
  sandbox.ec2.visibilityDelayMs = 0
})
afterAll(() => sandbox.stop())

const withoutEc2: Partial<Deps> = { ec2: () => Promise.reject(new Error('EC2 was asked for')) }

/** An instance that run 4711 holds. */
async function putHeld(number: number, change: Partial<InstanceItem> = {}): Promise<InstanceItem> {
  const { launchTemplateVersion } = await pool.configuration()
  const item = instanceItem(number, {
    runId: '4711',
    provisionId: 'theirs',
    lease: 3,
    registrationToken: 'REG',
    launchTemplateVersion,
    createdAtMs: Date.now(),
    deadlineAtMs: Date.now() + 1_800_000,
    ...change,
  })
  await pool.put(item)
  return item
}

/** A machine with the pool's tag. */
async function launchFrom(LaunchTemplateId: string): Promise<string[]> {
  const { Instances } = await new EC2Client({ region: 'us-east-1', credentials: administrator }).send(
    new CreateFleetCommand({
      Type: 'instant',
      TargetCapacitySpecification: { TotalTargetCapacity: 1, DefaultTargetCapacityType: 'spot' },
      LaunchTemplateConfigs: [
        {
          LaunchTemplateSpecification: { LaunchTemplateId, Version: '1' },
          Overrides: [{ InstanceType: 'c6i.large', SubnetId: 'subnet-aaaa1111' }],
        },
      ],
      TagSpecifications: [
        { ResourceType: 'instance', Tags: [{ Key: 'ec2-runner-pool', Value: pool.deps.names.pool }] },
      ],
    }),
  )
  return Instances?.[0]?.InstanceIds ?? []
}

const states = async () =>
  (await pool.rows()).sort((a, b) => a.id.localeCompare(b.id)).map(({ state }) => state)

describe('a release', () => {
  test('gives the instances of the run back, and waits for no agent', async () => {
    await putHeld(1, { phase: 'busy' })
    await putHeld(2)
    const other = await putHeld(3, { runId: '4712' })
    const before = Date.now()
    sandbox.calls.clear()
    const step = pool.release('4711', withoutEc2)
    const { idle, ended } = await step.done
    expect(idle.map((one) => one.instanceId).sort()).toEqual([1, 2].map(instanceId))
    expect(ended).toEqual([])
    expect(sandbox.calls.all.length).toBeLessThanOrEqual(6)

    const { removalToken } = await pool.configuration()
    const row = await pool.row(instanceId(1))
    expect(row).toMatchObject({
      state: 'idle',
      lease: 3,
      idlePool: 'large#spot',
      phase: 'busy',
      removalToken: removalToken.token,
    })
    expect(row.deadlineAtMs).toBeGreaterThanOrEqual(before + 300_000)
    for (const name of ['runId', 'provisionId', 'registrationToken']) expect(row).not.toHaveProperty(name)
    expect(await pool.row(instanceId(3))).toEqual(other)
    expect(pool.handOuts()).toHaveLength(2)
    expect(step.log.text()).toContain(`Released ${instanceId(1)} lease=3`)
    expect(step.log.text()).not.toContain(removalToken.token)
    expect(step.masked).toContain(removalToken.token)
  })

  test.each<InstanceItem['state']>(['launching', 'claimed', 'running'])(
    'finds an instance in %s, whatever became of the provision step',
    async (state) => {
      await putHeld(1, { state })
      await pool.release().done
      expect(await pool.row(instanceId(1))).toMatchObject({ state: 'idle' })
    },
  )

  test('puts each instance into the queue of its class and usage class', async () => {
    await putHeld(1, { usageClass: 'on-demand' })
    await putHeld(2)
    await pool.release().done
    expect([pool.handOuts('spot')?.length, pool.handOuts('on-demand')?.length]).toEqual([1, 1])
  })

  test('ends so many machines in passing whose idle time is long over, and leaves the others to refresh', async () => {
    const deadlineAtMs = Date.now() - 61_000
    for (let number = 11; number <= 22; number++) await pool.putIdle(number, { deadlineAtMs }, false)
    await putHeld(1)
    await pool.release().done
    const all = await states()
    expect(all.filter((state) => state === 'terminating')).toHaveLength(10)
    expect(all.filter((state) => state === 'idle')).toHaveLength(3)
  })

  test('is the same done twice, or by two at once', async () => {
    await putHeld(1)
    await Promise.all([pool.release().done, pool.release().done])
    const row = await pool.row(instanceId(1))
    expect(pool.handOuts()).toHaveLength(1)
    const again = pool.release()
    expect(await again.done).toEqual({
      idle: [],
      ended: [],
      alreadyEnded: [],
      broken: [],
      interrupted: [],
      drifted: [],
      releasedAtMs: expect.any(Number),
    })
    expect(again.log.text()).toContain('Nothing to release: run 4711 holds no instances.')
    expect(await pool.row(instanceId(1))).toEqual(row)
  })

  test('gives back the lease that stands, though the index still shows one before of the same run', async () => {
    const item = await putHeld(1, { lease: 1 })
    await sandbox.dynamodb.lagIndexes(60_000)
    await pool.put({ ...item, lease: 2 })
    expect(await pool.release('4711').done).toMatchObject({ idle: [{ lease: 2 }], ended: [] })
    await pool.put({ ...item, lease: 3, phase: 'failed', message: 'it broke' })
    expect(await pool.release('4711').done).toMatchObject({
      idle: [],
      ended: [{ why: { words: expect.stringContaining('it broke') } }],
    })
  })

  test('of a pool that was never set up has nothing to do', async () => {
    const step = newPool(sandbox).release()
    expect(await step.done).toEqual({
      idle: [],
      ended: [],
      alreadyEnded: [],
      broken: [],
      interrupted: [],
      drifted: [],
      releasedAtMs: expect.any(Number),
    })
    expect(step.log.text()).toContain('is not set up in us-east-1')
  })

  test('of a pool that another version of the action set up warns, since its machines run on', async () => {
    await putHeld(1)
    const { id } = await pool.configuration()
    const table = pool.deps.names.table
    const client = createDynamodbClient('us-east-1')
    await client.send(
      new UpdateItemCommand({ TableName: table, Key: { id: { S: id } }, UpdateExpression: 'REMOVE subnets' }),
    )
    const step = pool.release('4711')
    expect(await step.done).toMatchObject({ idle: [], ended: [] })
    expect(step.log.text()).toContain('warning: Released nothing')
    expect(step.log.text()).toContain('Use the same version')
  })

  test.each<[string, Partial<InstanceItem>, Partial<InstanceItem>]>([
    ['another run took', {}, { runId: '4712' }],
    ['the same run took anew', {}, { lease: 4, state: 'claimed' }],
    ['another run took, of an earlier launch template,', { launchTemplateVersion: '0' }, { runId: '4712' }],
    [
      'the same run took anew, of an earlier launch template,',
      { launchTemplateVersion: '0' },
      { lease: 4, state: 'claimed' },
    ],
  ])('leaves an instance alone that %s meanwhile', async (_, change, taken) => {
    const item = await putHeld(1, change)
    sandbox.calls.hooks = {
      after: async ({ operation }) => {
        if (operation === 'Query') await pool.report(item.id, taken)
      },
    }
    const { idle, ended } = await pool.release().done
    expect([idle, ended]).toEqual([[], []])
    expect(await pool.row(instanceId(1))).toEqual({ ...item, ...taken })
  })

  test('whose answer was lost counts as done, with its hand-out', async () => {
    await putHeld(1)
    sandbox.calls.failNext({
      service: 'dynamodb',
      operation: 'UpdateItem',
      code: 'InternalServerError',
      status: 500,
      executed: true,
    })
    expect((await pool.release().done).idle).toHaveLength(1)
    expect(pool.handOuts()).toHaveLength(1)
  })

  test('succeeds without the queue: the index lists the instances', async () => {
    await putHeld(1)
    sandbox.calls.failNext({
      service: 'sqs',
      operation: 'SendMessageBatch',
      code: 'AccessDenied',
      status: 403,
    })
    const step = pool.release()
    expect((await step.done).idle).toHaveLength(1)
    expect(step.log.text()).toContain('Could not send hand-outs, the index lists the instances: AccessDenied')
    const stopAgents = pool.pretendAgents()
    await pool.report((await pool.row(instanceId(1))).id, { phase: 'waiting', heartbeatAtMs: Date.now() })
    expect((await pool.provision({}, withoutEc2).done).held).toHaveLength(1)
    await stopAgents()
  })

  test('says how many hand-outs SQS did not take', async () => {
    await putHeld(1)
    const send: HandOutQueues['send'] = (_, all) => Promise.resolve([...all])
    const handOuts = { ...pool.deps.handOuts, send }
    const step = pool.release('4711', { handOuts })
    await step.done
    expect(step.log.text()).toContain('SQS did not take 1 hand-outs')
  })

  test('gives no removal token that would expire before the agent comes to use it', async () => {
    await putHeld(1)
    const clock = hastyClock()
    clock.skip(59.5 * 60_000)
    await pool.release('4711', { clock }).done
    expect(await pool.row(instanceId(1))).not.toHaveProperty('removalToken')
  })

  test('retires an instance of an earlier launch template', async () => {
    await putHeld(1, { launchTemplateVersion: '0' })
    await putHeld(2)
    const { idle, ended } = await pool.release().done
    expect(idle.map((one) => one.instanceId)).toEqual([instanceId(2)])
    expect(ended).toMatchObject([{ why: { words: 'its launch template is out of date' } }])
    expect(await states()).toEqual(['terminating', 'idle'])
    expect(sandbox.calls.of({ operation: 'TerminateInstances' })).toMatchObject([
      { request: { InstanceId: [instanceId(1)] } },
    ])
    const { expiresAtSeconds = 0 } = await pool.row(instanceId(1))
    expect(expiresAtSeconds * 1_000).toBeGreaterThan(Date.now())
  })

  test.each<[string, Partial<InstanceItem>, string]>([
    ['that served enough runs', { lease: 50 }, 'it served 50 leases'],
    ['that is old', { createdAtMs: Date.now() - 24 * 3_600_000 }, 'it is older than 24 hours'],
    ['whose disk is full', { diskFreePercent: 4 }, 'its disk has 4 % free'],
    ['whose agent failed', { phase: 'failed', message: 'no network' }, 'its agent failed: no network'],
  ])('ends an instance %s', async (_, change, reason) => {
    await putHeld(1, change)
    await putHeld(2)
    const { idle, ended } = await pool.release().done
    expect(idle.map((one) => one.instanceId)).toEqual([instanceId(2)])
    expect(ended).toMatchObject([{ instance: { instanceId: instanceId(1) }, why: { words: reason } }])
    expect(await pool.row(instanceId(1))).toMatchObject({ state: 'terminating', endReason: reason })
    expect(pool.handOuts()).toHaveLength(1)
  })

  test('follows the bounds of the pool as they are now', async () => {
    await pool.refresh({ retirement: { maxLeases: 3, maxAgeHours: 24 } }).done
    await putHeld(1)
    expect((await pool.release().done).ended).toMatchObject([{ why: { words: 'it served 3 leases' } }])
  })

  test('names what drifted and gives it back all the same', async () => {
    await putHeld(1, { drift: 'packages: 1 added (nginx)' })
    await putHeld(2)
    const step = pool.release()
    const released = await step.done
    expect(released.drifted).toEqual([{ instanceId: instanceId(1), drift: 'packages: 1 added (nginx)' }])
    expect(await states()).toEqual(['idle', 'idle'])
    expect(step.log.text()).toContain(`${instanceId(1)} drifted from its image: packages: 1 added (nginx).`)
    const page = renderSummary(releasePage('4711', released))
    expect(page).toMatch(new RegExp(`\\| ${instanceId(1)} \\| packages: 1 added \\(nginx\\) \\|`))
    expect(page).not.toContain(`| ${instanceId(2)} | packages`)
  })

  test('ends what drifted where the pool says so, and a claim leaves it alone', async () => {
    await pool.refresh({ afterDrift: 'retire' }).done
    await putHeld(1, { drift: 'packages: 1 added (nginx)' })
    await putHeld(2)
    const step = pool.release()
    const released = await step.done
    const reason = 'it drifted from its image: packages: 1 added (nginx)'
    expect(released.ended).toMatchObject([
      { instance: { instanceId: instanceId(1) }, why: { words: reason } },
    ])
    expect(await pool.row(instanceId(1))).toMatchObject({ state: 'terminating', endReason: reason })
    expect(released.drifted).toHaveLength(1)
    expect(pool.handOuts()).toHaveLength(1)
  })

  test('warns of instances that EC2 takes back, and lends them to nobody', async () => {
    await putHeld(1, { interruptedAtMs: Date.now() })
    await putHeld(2, { state: 'terminating', interruptedAtMs: Date.now(), endReason: 'EC2 took it' })
    await putHeld(3)
    const step = pool.release()
    const released = await step.done
    expect(released.interrupted.sort()).toEqual([1, 2].map(instanceId))
    expect(released.ended).toMatchObject([{ why: { words: 'EC2 takes the machine back' } }])
    expect(await states()).toEqual(['terminating', 'terminating', 'idle'])
    expect(step.log.text()).toMatch(/warning: EC2 took back i-\w+, i-\w+ while run 4711 held it/)
    expect(renderSummary(releasePage('4711', released))).toMatch(/EC2 took back i-\w+, i-\w+\./)
  })

  test('ends idle instances of the same pool that overstayed, and no others', async () => {
    await putHeld(1)
    await pool.putIdle(2, { deadlineAtMs: Date.now() - 61_000 })
    await pool.putIdle(3, { deadlineAtMs: Date.now() - 59_000 })
    await pool.putIdle(4, { deadlineAtMs: Date.now() - 61_000, usageClass: 'on-demand' })
    await pool.release().done
    expect(await states()).toEqual(['idle', 'terminating', 'idle', 'idle'])
    expect(await pool.row(instanceId(2))).toMatchObject({
      endReason: 'its idle time passed and it did not end itself',
    })
  })

  test('leaves those that overstayed to refresh when it can not end them', async () => {
    await putHeld(1)
    await pool.putIdle(2, { deadlineAtMs: Date.now() - 61_000 })
    const step = pool.release('4711', withoutEc2)
    expect((await step.done).idle).toHaveLength(1)
    expect(step.log.text()).toContain('Left 1 expired instances to refresh: EC2 was asked for')
  })

  test('is done though the look at those that overstayed fails', async () => {
    await putHeld(1)
    sandbox.calls.hooks = {
      before: ({ operation, request }) => {
        if (operation === 'Query' && JSON.stringify(request).includes('"IndexName":"idle"')) {
          sandbox.calls.failNext({ service: 'dynamodb', operation, code: 'ValidationException' })
        }
        return undefined
      },
    }
    const step = pool.release('4711', withoutEc2)
    expect((await step.done).idle).toHaveLength(1)
    expect(step.log.text()).toContain('Left what idled too long to refresh')
  })

  test('counts an instance once that ended itself while the index still shows its lease', async () => {
    const { id } = await putHeld(1)
    await sandbox.dynamodb.lagIndexes(60_000)
    await pool.report(id, {
      state: 'terminating',
      endReason: 'EC2 takes the machine back',
      interruptedAtMs: Date.now(),
    })
    const released = await pool.release('4711', withoutEc2).done
    await sandbox.dynamodb.lagIndexes(0)
    expect(released).toMatchObject({
      idle: [],
      ended: [],
      alreadyEnded: [{ instance: { instanceId: instanceId(1) } }],
    })
  })

  test.each([
    ['shows it', 0],
    ['still shows its lease', 60_000],
  ])('brings the row of a machine to its end that ended itself while the index %s', async (_, lagMs) => {
    const { id, deadlineAtMs } = await putHeld(1)
    await putHeld(2)
    if (lagMs > 0) await sandbox.dynamodb.lagIndexes(lagMs)
    await pool.report(id, { endedAtMs: Date.now(), endCode: 'maximum-runtime' })
    const step = pool.release()
    const released = await step.done
    await sandbox.dynamodb.lagIndexes(0)
    expect(released).toMatchObject({
      idle: [{ instanceId: instanceId(2) }],
      ended: [],
      alreadyEnded: [{ instance: { instanceId: instanceId(1) }, words: 'the maximum runtime passed' }],
    })
    expect(step.log.text()).toContain(
      `${instanceId(1)} had ended before its release: the maximum runtime passed. Cause: maximum-runtime.`,
    )
    const row = await pool.row(instanceId(1))
    expect(row).toMatchObject({ state: 'terminating', endReason: 'the maximum runtime passed', lease: 3 })
    expect(row.expiresAtSeconds).toBeGreaterThan(Date.now() / 1_000 + 3_600)
    expect(row.order).not.toBe(`3@${deadlineAtMs}`)
  })

  test('tells which instances had ended before', async () => {
    await putHeld(1, { state: 'terminating', endReason: 'spot interruption' })
    const step = pool.release('4711', withoutEc2)
    expect(await step.done).toMatchObject({
      idle: [],
      alreadyEnded: [{ instance: { instanceId: instanceId(1) } }],
    })
    expect(step.log.text()).toContain(
      `${instanceId(1)} had ended before its release: spot interruption. Jobs of run 4711`,
    )
    expect(await states()).toEqual(['terminating'])
  })
})

describe('a machine whose job is still within its grace', () => {
  const jobEndMs = 60_000 + 30_000

  test.each<[string, Partial<InstanceItem>, string]>([
    ['that served enough runs', { lease: 50 }, 'it served 50 leases'],
    ['of an earlier launch template', { launchTemplateVersion: '0' }, 'its launch template is out of date'],
    ['whose disk is full', { diskFreePercent: 4 }, 'its disk has 4 % free'],
  ])('%s ends after the job: idle until then, and nobody claims it', async (_, change, reason) => {
    await putHeld(1, { phase: 'busy', phaseLease: change.lease ?? 3, heartbeatAtMs: Date.now(), ...change })
    const before = Date.now()
    const step = pool.release('4711', withoutEc2)
    const words = `${reason}; it ends once its job is over`
    const released = await step.done
    expect(released).toMatchObject({ idle: [], ended: [{ why: { words } }] })
    expect(step.log.text()).toContain(`reason="${words}"`)
    const row = await pool.row(instanceId(1))
    expect(row).toMatchObject({ state: 'idle', phase: 'busy' })
    expect(row.deadlineAtMs).toBeGreaterThanOrEqual(before + jobEndMs)
    expect(row.deadlineAtMs).toBeLessThan(before + jobEndMs + 20_000)
    for (const name of ['idlePool', 'runId', 'registrationToken']) expect(row).not.toHaveProperty(name)
    expect(pool.handOuts()).toEqual([])
    expect(renderSummary(releasePage('4711', released))).toContain(words)
  })

  test('ends at once where no job runs, or where the machine says nothing any more', async () => {
    await putHeld(1, { lease: 50, phase: 'ready', phaseLease: 50 })
    await putHeld(2, { phase: 'busy', phaseLease: 3, heartbeatAtMs: Date.now() - 301_000 })
    await putHeld(3, { phase: 'busy', phaseLease: 3, deadlineAtMs: Date.now() - 61_000 })
    const { ended } = await pool.release().done
    expect(ended.map(({ instance, why }) => [instance.instanceId, why.cause]).sort()).toEqual([
      [instanceId(1), 'retired'],
      [instanceId(2), 'silent'],
      [instanceId(3), 'deadline'],
    ])
    expect(await states()).toEqual(['terminating', 'terminating', 'terminating'])
    expect(pool.handOuts()).toEqual([])
  })

  test('is left by a refresh with another image, and ended once it waits', async () => {
    const { launchTemplateId } = await pool.configuration()
    const [id = ''] = await launchFrom(launchTemplateId)
    const { instanceArnPrefix } = await pool.configuration()
    await putHeld(1, {
      ...{ id: instanceArnPrefix + id, instanceId: id, heartbeatAtMs: Date.now() },
      ...{ phase: 'busy', phaseLease: 3 },
    })
    await pool.release().done
    const ami = 'ami-0aaaaaaaaaaaaaaaa'
    expect((await pool.refresh({ ami }).done).reaped.ended).toEqual([])
    expect(await pool.row(id)).toMatchObject({ state: 'idle', phase: 'busy' })
    await pool.report(instanceArnPrefix + id, { phase: 'waiting' })
    expect((await pool.refresh({ ami }).done).reaped.ended).toEqual([
      { instanceId: id, reason: 'its launch template is out of date' },
    ])
  })
})

test('a lease that the agent ended is told with its cause, and what that means for the jobs', async () => {
  await putHeld(1, { endedAtMs: Date.now(), endCode: 'maximum-runtime' })
  const step = pool.release('4711', withoutEc2)
  const released = await step.done
  expect(released).toMatchObject({
    idle: [],
    ended: [],
    alreadyEnded: [{ instance: { instanceId: instanceId(1) } }],
  })
  expect(step.log.text()).toContain(
    `${instanceId(1)} had ended before its release: the maximum runtime passed. Cause: maximum-runtime. Jobs of run 4711 that were on it are lost.`,
  )
  expect(renderSummary(releasePage('4711', released))).toMatch(
    new RegExp(`${instanceId(1)} .*\\| the maximum runtime passed \\| maximum-runtime \\|`),
  )
})

describe('a launch whose step died', () => {
  /** What a provision leaves that is killed right after CreateFleet: machines and an intent, but no rows. */
  async function dieAfterLaunch(instanceCount: number): Promise<string[]> {
    const before = new Set(sandbox.ec2.instances().map(({ id }) => id))
    let isDead = false
    sandbox.calls.hooks = {
      before: ({ operation }) => {
        isDead ||= operation === 'CreateFleet'
        if (isDead && operation !== 'CreateFleet') throw new Error('the network is gone')
      },
    }
    const step = pool.provision({ instanceCount })
    await expect(step.done).rejects.toThrow()
    sandbox.calls.hooks = {}
    return sandbox.ec2
      .instances()
      .filter(({ id }) => !before.has(id))
      .map(({ id }) => id)
  }
  const isOver = (id: string) => ['shutting-down', 'terminated'].includes(sandbox.ec2.instance(id).state)

  test('leaves machines that the release of the run ends', async () => {
    const ids = await dieAfterLaunch(2)
    expect(ids).toHaveLength(2)
    expect(ids.some(isOver)).toBe(false)
    expect(await pool.intents()).toHaveLength(1)
    const step = pool.release()
    await step.done
    expect(ids.every(isOver)).toBe(true)
    expect(await pool.intents()).toEqual([])
    expect(step.log.text()).toContain('reason="launched by a step that died"')
    expect(step.log.text()).not.toContain('Nothing to release')
  })

  test('keeps its intent while EC2 may not list the machines yet, and loses it after the grace', async () => {
    const { timeouts } = await pool.configuration()
    const intent = launchIntent('token', { createdAtMs: Date.now() })
    await pool.deps.instances.putIntent(intent)
    await pool.release().done
    expect(await pool.intents()).toEqual([intent.id])
    const clock = hastyClock()
    clock.skip(timeouts.launchGrace * 1_000 + 1)
    await pool.release('4711', { clock }).done
    expect(await pool.intents()).toEqual([])
  })

  test('whose rows stand is settled without ending anything', async () => {
    const ids = await dieAfterLaunch(1)
    const { instanceArnPrefix } = await pool.configuration()
    await putHeld(1, { id: instanceArnPrefix + (ids[0] ?? ''), instanceId: ids[0] ?? '', state: 'launching' })
    await pool.release().done
    expect(await pool.intents()).toEqual([])
    expect(ids.some(isOver)).toBe(false)
    expect(await states()).toEqual(['idle'])
  })
})

test('a row that vanished is no hindrance', async () => {
  const { id } = await putHeld(1)
  const client = createDynamodbClient('us-east-1')
  sandbox.calls.hooks = {
    after: async ({ operation }) => {
      const key = { TableName: pool.deps.names.table, Key: { id: { S: id } } }
      if (operation === 'Query') await client.send(new DeleteItemCommand(key))
    },
  }
  expect((await pool.release().done).idle).toEqual([])
  expect(await pool.rows()).toEqual([])
})

describe('the summary', () => {
  test('names what is back in the pool and what ended, and why', async () => {
    await putHeld(1)
    await putHeld(2, { launchTemplateVersion: '0' })
    await putHeld(3, { state: 'terminating' })
    const page = renderSummary(releasePage('4711', await pool.release().done))
    expect(page).toMatch(
      /^### 3 runners of run 4711 released\n\n1 back in the pool, 1 retired, 1 ended before\.\n\nJobs that were on a machine that ended before are lost\.\n/,
    )
    expect(page).toContain(`**Back in the pool**\n\n`)
    expect(page).toMatch(new RegExp(`${instanceId(2)} .*\\| its launch template is out of date \\|`))
    expect(page).toMatch(new RegExp(`${instanceId(3)} .*\\| for an unknown reason \\|`))
  })

  test('of nothing says so', () => {
    expect(
      renderSummary(
        releasePage('4711', {
          idle: [],
          ended: [],
          alreadyEnded: [],
          broken: [],
          interrupted: [],
          drifted: [],
          releasedAtMs: 0,
        }),
      ),
    ).toBe('### Nothing to release for run 4711\n\n')
  })
})
