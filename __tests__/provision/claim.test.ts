import { administrator } from '../../sandbox/account.ts'
import { DeleteQueueCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import type { Deps } from '../../src/deps.ts'
import { decodeHandOut } from '../../src/domain/parsing/hand-out.ts'
import { heartbeatFreshMs, type InstanceItem } from '../../src/domain/protocol.ts'
import type { Provisioned } from '../../src/provision/provision.ts'
import { instanceId } from '../domain/samples.ts'
import { newPool, startQuietSandbox, type TestPool } from '../lifecycle/pool.ts'

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
})
afterAll(() => sandbox.stop())

/** For a step that has no business with EC2. */
const withoutEc2: Partial<Deps> = { ec2: () => Promise.reject(new Error('EC2 was asked for')) }

const ids = ({ held }: Provisioned) => held.map(({ instance }) => instance.instanceId).sort()
const origins = ({ held }: Provisioned) => held.map(({ origin }) => origin).sort()
const leasesHandedOut = () => (pool.handOuts() ?? []).map((body) => decodeHandOut(body)?.lease)

async function sendBody(body: string): Promise<void> {
  const { queueUrls } = await pool.configuration()
  const client = new SQSClient({
    region: 'us-east-1',
    useQueueUrlAsEndpoint: false,
    credentials: administrator,
  })
  await client.send(new SendMessageCommand({ QueueUrl: queueUrls['large#spot'], MessageBody: body }))
}

describe('idle instances are lent before any are launched', () => {
  test('by hand-outs: a few calls, none to EC2', async () => {
    const items = [await pool.putIdle(1, { jobsDone: 3 }), await pool.putIdle(2), await pool.putIdle(3)]
    sandbox.calls.clear()
    const before = Date.now()
    const step = pool.provision({ instanceCount: 2, maxRuntimeMinutes: 20 }, withoutEc2)
    const provisioned = await step.done
    expect(provisioned.label).toBe('4711')
    expect(provisioned.phases.map(({ seconds }) => seconds >= 0)).toEqual([true, true, true])
    expect(ids(provisioned)).toEqual([instanceId(1), instanceId(2)])
    expect(origins(provisioned)).toEqual(['claimed', 'claimed'])
    const row = await pool.row(instanceId(1))
    expect(row).toMatchObject({ state: 'running', runId: '4711', lease: 2, jobsDone: 3 })
    expect(row.deadlineAtMs).toBeGreaterThanOrEqual(before + 20 * 60_000)
    expect(row.deadlineAtMs).toBeLessThan(Date.now() + 20 * 60_000 + 1)
    expect(row).not.toHaveProperty('idlePool')
    // The third is left as it was, its hand-out too.
    expect(await pool.row(instanceId(3))).toEqual(items[2])
    expect(pool.handOuts()).toHaveLength(1)
    expect(step.log.text()).toContain(`Claimed ${instanceId(1)} lease=2 class=large usage=spot`)
    expect(sandbox.calls.of({ operation: 'Query' })).toEqual([])
  })

  test('the agent gets the token that registers its runner, the log never does', async () => {
    await pool.putIdle(1)
    await stopAgents()
    const seen: (string | undefined)[] = []
    stopAgents = pool.pretendAgents((item) => {
      seen.push(item.registrationToken)
      return { phase: 'ready' }
    })
    const step = pool.provision({}, withoutEc2)
    await step.done
    const { registrationToken, removalToken } = await pool.configuration()
    expect(seen[0]).toBe(registrationToken.token)
    expect(step.masked).toEqual([registrationToken.token, removalToken.token])
    expect(step.log.text()).not.toContain(registrationToken.token)
  })

  test.each<[string, () => Promise<void>]>([
    ['that lost their hand-outs', () => Promise.resolve()],
    [
      'whose queue was deleted',
      async () => {
        const { queueUrls } = await pool.configuration()
        const client = new SQSClient({
          region: 'us-east-1',
          useQueueUrlAsEndpoint: false,
          credentials: administrator,
        })
        await client.send(new DeleteQueueCommand({ QueueUrl: queueUrls['large#spot'] }))
      },
    ],
  ])('by the index: those %s', async (_, arrange) => {
    for (let number = 1; number <= 5; number++) await pool.putIdle(number, {}, false)
    await arrange()
    const provisioned = await pool.provision({ instanceCount: 5 }, withoutEc2).done
    expect(ids(provisioned)).toEqual([1, 2, 3, 4, 5].map(instanceId))
  })

  test('by both, when the hand-outs are too few', async () => {
    await pool.putIdle(1)
    await pool.putIdle(2, {}, false)
    expect(ids(await pool.provision({ instanceCount: 2 }, withoutEc2).done)).toEqual([1, 2].map(instanceId))
  })

  test('more than one page of the index, though only the oldest match', async () => {
    for (let number = 1; number <= 130; number++) {
      await pool.putIdle(number, { instanceType: number <= 2 ? 'r5.large' : 'c5.large' }, false)
    }
    const step = pool.provision({ instanceCount: 2, allowedInstanceTypes: ['r5.*'] }, withoutEc2)
    expect(ids(await step.done)).toEqual([1, 2].map(instanceId))
  })

  test('and only the shortage is launched', async () => {
    await pool.putIdle(1)
    const provisioned = await pool.provision({ instanceCount: 3 }).done
    expect(origins(provisioned)).toEqual(['claimed', 'launched', 'launched'])
    expect(ids(provisioned)).toContain(instanceId(1))
  })
})

describe('many provisions at once', () => {
  async function provisionAll(count: number): Promise<Provisioned[]> {
    return Promise.all(
      Array.from({ length: count }, (_, number) => pool.provision({ runId: String(number + 1) }).done),
    )
  }

  test.each([true, false])('never share an instance (hand-outs: %s)', async (handOut) => {
    for (let number = 1; number <= 6; number++) await pool.putIdle(number, {}, handOut)
    const all = await provisionAll(10)
    const taken = all.flatMap(ids)
    expect(new Set(taken).size).toBe(10)
    expect(all.flatMap(origins).filter((origin) => origin === 'claimed')).toHaveLength(6)
    for (const { label, held } of all) {
      for (const { instance } of held) {
        expect(await pool.row(instance.instanceId)).toMatchObject({ state: 'running', runId: label })
      }
    }
  })

  test('of the same run are told apart too', async () => {
    for (let number = 1; number <= 4; number++) await pool.putIdle(number)
    const all = await Promise.all([2, 2].map((instanceCount) => pool.provision({ instanceCount }).done))
    expect(all.flatMap(ids).sort()).toEqual([1, 2, 3, 4].map(instanceId))
  })
})

describe('hand-outs are hints', () => {
  test('those of an earlier lease and duplicates are dropped', async () => {
    const item = await pool.putIdle(1, { lease: 4, phaseLease: 4 })
    const { queueUrls } = await pool.configuration()
    await pool.deps.handOuts.send(queueUrls['large#spot'] ?? '', [{ ...item, lease: 3 }, item])
    const provisioned = await pool.provision({ instanceCount: 3 }).done
    expect(origins(provisioned)).toEqual(['claimed', 'launched', 'launched'])
    expect(new Set(ids(provisioned)).size).toBe(3)
    expect(pool.handOuts()).toEqual([])
  })

  test('one of an earlier lease never claims: each lease has its own number', async () => {
    const item = await pool.putIdle(1, { lease: 4, phaseLease: 4 }, false)
    const { queueUrls } = await pool.configuration()
    await pool.deps.handOuts.send(queueUrls['large#spot'] ?? '', [{ ...item, lease: 3 }])
    expect(ids(await pool.provision({}, withoutEc2).done)).toEqual([instanceId(1)])
    expect(await pool.row(instanceId(1))).toMatchObject({ lease: 5 })
  })

  test.each([
    'hello',
    '{"id":"","lease":1,"instanceType":"c6i.large"}',
    '{"id":"configuration","lease":1,"instanceType":"c6i.large"}',
    `{"id":"arn:aws:ec2:us-east-1:123456789012:instance/${instanceId(9)}","lease":1,"instanceType":"c6i.large"}`,
    `{"id":"arn:aws:ec2:us-east-1:123456789012:instance/${instanceId(9)}","lease":1e999,"instanceType":"c6i.large"}`,
  ])('what is none, or of an instance that is gone, is dropped: %s', async (body) => {
    await sendBody(body)
    await pool.putIdle(1, {}, false)
    expect(ids(await pool.provision({}, withoutEc2).done)).toEqual([instanceId(1)])
    expect(pool.handOuts()).toEqual([])
  })

  test('one of a type that this run does not allow is given back for others', async () => {
    const item = await pool.putIdle(1, { instanceType: 'r5.large' })
    const provisioned = await pool.provision({ allowedInstanceTypes: ['c*'] }).done
    expect(origins(provisioned)).toEqual(['launched'])
    expect(await pool.row(instanceId(1))).toEqual(item)
    expect(ids(await pool.provision({ allowedInstanceTypes: ['r*'] }, withoutEc2).done)).toEqual([
      instanceId(1),
    ])
  })

  test('spot and on-demand instances are kept apart', async () => {
    await pool.putIdle(1, { usageClass: 'on-demand' })
    await pool.putIdle(2)
    const step = pool.provision({ usageClass: 'on-demand' }, withoutEc2)
    expect(ids(await step.done)).toEqual([instanceId(1)])
    expect(leasesHandedOut()).toEqual([1])
  })

  test('one that stands in the queue of another class claims nothing: its runner has that class as label', async () => {
    const item = await pool.putIdle(1, { resourceClass: 'small', idlePool: 'small#spot' }, false)
    const { queueUrls } = await pool.configuration()
    await pool.deps.handOuts.send(queueUrls['large#spot'] ?? '', [item])
    expect(origins(await pool.provision().done)).toEqual(['launched'])
    expect(await pool.row(instanceId(1))).toEqual(item)
  })

  test('that can not be cleared from the queue do not fail what was claimed', async () => {
    await pool.putIdle(1)
    sandbox.calls.failNext({
      service: 'sqs',
      operation: 'DeleteMessageBatch',
      code: 'AccessDenied',
      status: 403,
    })
    const step = pool.provision({}, withoutEc2)
    expect(ids(await step.done)).toEqual([instanceId(1)])
    expect(step.log.text()).toContain('AccessDenied')
  })
})

describe('an idle instance that can not serve now is left alone', () => {
  const now = Date.now
  test.each<[string, () => Partial<InstanceItem>, 'given back' | 'dropped']>([
    ['its job still runs', () => ({ phase: 'busy' }), 'given back'],
    ['it is still booting', () => ({ phase: 'preparing' }), 'given back'],
    ['its agent is silent', () => ({ heartbeatAtMs: now() - heartbeatFreshMs - 1 }), 'given back'],
    ['it is about to end itself', () => ({ deadlineAtMs: now() + 9_000 }), 'given back'],
    ['it is of another launch template', () => ({ launchTemplateVersion: '99' }), 'dropped'],
    ['EC2 takes it back', () => ({ interruptedAtMs: now() }), 'dropped'],
    ['it served as many leases as it may', () => ({ lease: 50, phaseLease: 50 }), 'dropped'],
    ['it is too old', () => ({ createdAtMs: now() - 24 * 3_600_000 }), 'dropped'],
    ['its disk is full', () => ({ diskFreePercent: 9 }), 'dropped'],
    ['it failed', () => ({ phase: 'failed' }), 'dropped'],
  ])('%s', async (_, change, fate) => {
    const item = await pool.putIdle(1, change())
    expect(origins(await pool.provision().done)).toEqual(['launched'])
    expect(await pool.row(instanceId(1))).toEqual(item)
    expect(pool.handOuts()).toHaveLength(fate === 'given back' ? 1 : 0)
  })

  test('one that drifted is a candidate only where the pool keeps such machines', async () => {
    await pool.refresh({ afterDrift: 'retire' }).done
    const drifted = await pool.putIdle(1, { drift: '/etc: 1 changed (/etc/hosts)' })
    expect(origins(await pool.provision().done)).toEqual(['launched'])
    expect(await pool.row(instanceId(1))).toEqual(drifted)
    await pool.refresh({ afterDrift: 'keep' }).done
    await pool.putIdle(1, { drift: '/etc: 1 changed (/etc/hosts)' })
    expect(origins(await pool.provision().done)).toEqual(['claimed'])
  })

  test('and is not tried again and again', async () => {
    for (let number = 1; number <= 5; number++) await pool.putIdle(number, { phase: 'failed' }, false)
    sandbox.calls.clear()
    expect(origins(await pool.provision({ instanceCount: 5 }).done)).toEqual(Array(5).fill('launched'))
    expect(sandbox.calls.of({ operation: 'UpdateItem', status: 400 })).toHaveLength(5)
  })

  test('while it cleans itself it is claimed: readiness is waited for', async () => {
    await pool.putIdle(1, { phase: 'cleaning' })
    expect(ids(await pool.provision({}, withoutEc2).done)).toEqual([instanceId(1)])
  })

  test('one whose agent never reported is no candidate', async () => {
    const { heartbeatAtMs, phase, ...silent } = await pool.putIdle(1)
    expect([typeof heartbeatAtMs, phase]).toEqual(['number', 'waiting'])
    await pool.put(silent)
    expect(origins(await pool.provision().done)).toEqual(['launched'])
  })
})

test('a claim whose answer was lost is recognised as won', async () => {
  await pool.putIdle(1)
  sandbox.calls.failNext({
    service: 'dynamodb',
    operation: 'UpdateItem',
    caller: 'action',
    code: 'InternalServerError',
    status: 500,
    executed: true,
  })
  expect(ids(await pool.provision({}, withoutEc2).done)).toEqual([instanceId(1)])
  expect(await pool.row(instanceId(1))).toMatchObject({ state: 'running', lease: 2 })
})

test('a commit whose answer was lost is recognised as done', async () => {
  await pool.putIdle(1)
  let isLost = false
  sandbox.calls.hooks = {
    before: ({ operation, request }) => {
      if (isLost || operation !== 'UpdateItem' || !JSON.stringify(request).includes('"running"')) return
      isLost = true
      const code = 'InternalServerError'
      sandbox.calls.failNext({ service: 'dynamodb', operation, code, status: 500, executed: true })
    },
  }
  expect(ids(await pool.provision({}, withoutEc2).done)).toEqual([instanceId(1)])
  expect(isLost).toBe(true)
  expect(await pool.row(instanceId(1))).toMatchObject({ state: 'running', lease: 2 })
})
