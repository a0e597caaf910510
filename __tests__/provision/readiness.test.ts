import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import { CancelledError, InstanceFailedError } from '../../src/domain/errors.ts'
import {
  heartbeatFreshMs,
  type AgentAttributes,
  type FailureKind,
  type InstanceItem,
} from '../../src/domain/protocol.ts'
import { provisionPage } from '../../src/provision/page.ts'
import type { Provisioned } from '../../src/provision/provision.ts'
import { renderSummary } from '../../src/report/summary.ts'
import { DeleteItemCommand } from '@aws-sdk/client-dynamodb'
import { createDynamodbClient } from '../../src/aws/clients.ts'
import { instanceId } from '../domain/samples.ts'
import { hastyClock, newPool, serves, startQuietSandbox, until, type TestPool } from '../lifecycle/pool.ts'

let sandbox: Sandbox
let pool: TestPool
let stopAgents: () => Promise<void>

beforeAll(async () => {
  sandbox = await startQuietSandbox()
})
beforeEach(async () => {
  pool = newPool(sandbox)
  await pool.refresh().done
  stopAgents = () => Promise.resolve()
})
afterEach(async () => {
  await stopAgents()
  sandbox.calls.hooks = {}
})
afterAll(() => sandbox.stop())

const living = () =>
  sandbox.ec2
    .instances()
    .filter(({ tags }) => tags.some(({ value }) => value === pool.deps.names.pool))
    .filter(({ state }) => state === 'pending' || state === 'running')
    .map(({ id }) => id)
const states = async () => (await pool.rows()).map(({ state }) => state).sort()

/** The claimed instance 1 is as told, all others serve. */
function agentOfFirst(behave: (item: InstanceItem) => Partial<AgentAttributes> | undefined): void {
  stopAgents = pool.pretendAgents((item) => (item.instanceId === instanceId(1) ? behave(item) : serves()))
}

/** Waits until instance 1 is claimed; returns the id of its row. */
async function untilClaimed(): Promise<string> {
  await until('claimed', async () => (await pool.row(instanceId(1))).state === 'claimed')
  return (await pool.row(instanceId(1))).id
}
const origins = ({ held }: Provisioned) => held.map(({ origin }) => origin).sort()

describe('an instance that will never be ready is replaced', () => {
  test('because EC2 has ended it: long before its boot timeout, in EC2’s words', async () => {
    const broken: string[] = []
    stopAgents = pool.pretendAgents(({ instanceId }) => {
      if (broken.length === 0) {
        broken.push(instanceId)
        sandbox.ec2.terminate(instanceId)
      }
      return broken.includes(instanceId) ? undefined : serves()
    })
    const clock = hastyClock()
    const startedAtMs = clock.now()
    const step = pool.provision({ instanceCount: 2 }, { clock })
    expect(origins(await step.done)).toEqual(['launched', 'launched'])
    expect(step.log.text()).toContain(
      `${broken[0]} can not serve: EC2 has ended it: Server.SpotInstanceTermination: Spot instance termination.`,
    )
    expect(clock.now() - startedAtMs).toBeLessThan(60_000)
  })

  test('because its agent says so: at once, with the end of its log, while the others are kept', async () => {
    await pool.putIdle(1)
    await pool.putIdle(2)
    agentOfFirst(() => ({
      phase: 'failed',
      message: 'the pre-runner script ended with 7',
      logTail: 'line 1\nline 2',
    }))
    const step = pool.provision({ instanceCount: 3 })
    const provisioned = await step.done
    expect(origins(provisioned)).toEqual(['claimed', 'launched', 'launched'])
    expect(step.log.text()).toContain(
      `${instanceId(1)} can not serve: the pre-runner script ended with 7.\n` +
        `The end of the log of ${instanceId(1)}: line 1\nline 2`,
    )
    expect(await pool.row(instanceId(1))).toMatchObject({
      state: 'terminating',
      endReason: 'the pre-runner script ended with 7',
    })
    expect(await states()).toEqual(['running', 'running', 'running', 'terminating'])
    expect(await pool.intents()).toEqual([])
    expect(renderSummary(provisionPage(provisioned))).toContain(
      `| ${instanceId(1)} | the pre-runner script ended with 7 |`,
    )
  })

  test('by an idle one, when there is one by then', async () => {
    await pool.putIdle(1)
    agentOfFirst(() => undefined)
    const step = pool.provision()
    const id = await untilClaimed()
    await pool.putIdle(2)
    await pool.report(id, { phase: 'failed' })
    const provisioned = await step.done
    expect(provisioned.held).toMatchObject([{ origin: 'claimed', instance: { instanceId: instanceId(2) } }])
    expect(step.log.text()).toContain('can not serve: its agent failed without a reason.')
  })

  test('under the configuration of that moment, whose tokens are masked', async () => {
    await pool.putIdle(1)
    const given: (string | undefined)[] = []
    stopAgents = pool.pretendAgents((item) => {
      if (item.instanceId === instanceId(1)) return undefined
      given.push(item.registrationToken)
      return serves()
    })
    const step = pool.provision()
    const id = await untilClaimed()
    const configuration = await pool.configuration()
    const token = (text: string) => ({ ...configuration.registrationToken, token: text })
    const renewed = { registrationToken: token('RENEWED'), removalToken: token('REMOVES') }
    await pool.deps.configuration.write({ ...configuration, ...renewed, revision: 2 }, 1)
    await pool.report(id, { phase: 'failed' })
    await step.done
    expect(given).toEqual(['RENEWED'])
    expect(step.masked).toEqual(expect.arrayContaining(['RENEWED', 'REMOVES']))
  })

  test.each<[string, Partial<InstanceItem>, string, InstanceItem['state']]>([
    [
      'its agent ended it',
      { state: 'terminating', endReason: 'the idle time passed' },
      'it was taken away while it got ready: the idle time passed',
      'terminating',
    ],
    [
      'somebody ended it without a reason',
      { state: 'terminating' },
      'it was taken away while it got ready: it is terminating',
      'terminating',
    ],
    ['EC2 takes it', { interruptedAtMs: Date.now() }, 'EC2 takes the spot instance back', 'terminating'],
    [
      'another step took it',
      { lease: 9, runId: '4712', provisionId: 'theirs', state: 'running' },
      'it was taken away while it got ready: it is running',
      'running',
    ],
  ])('because %s', async (_, change, words, state) => {
    await pool.putIdle(1)
    agentOfFirst(() => undefined)
    const step = pool.provision()
    await pool.report(await untilClaimed(), change)
    expect(origins(await step.done)).toEqual(['launched'])
    expect(step.log.text()).toContain(`${instanceId(1)} can not serve: ${words}.`)
    expect(await pool.row(instanceId(1))).toMatchObject({ state, ...(change.runId ? change : {}) })
  })

  test('because its row is gone', async () => {
    const { id } = await pool.putIdle(1)
    agentOfFirst(() => undefined)
    const step = pool.provision()
    await untilClaimed()
    const key = { TableName: pool.deps.names.table, Key: { id: { S: id } } }
    await createDynamodbClient('us-east-1').send(new DeleteItemCommand(key))
    expect(origins(await step.done)).toEqual(['launched'])
    expect(step.log.text()).toContain(`${instanceId(1)} can not serve: its row is gone.`)
  })
})

describe('replacements end', () => {
  test('when all break alike: fails with the end of a log, and nothing stays behind', async () => {
    stopAgents = pool.pretendAgents(() => ({
      phase: 'failed',
      message: 'the pre-runner script ended with 7',
      logTail: 'line 1\nline 2',
    }))
    const failure = pool.provision({ instanceCount: 3 }).done
    await expect(failure).rejects.toThrow(InstanceFailedError)
    await expect(failure).rejects.toMatchObject({
      message: expect.stringMatching(
        /^i-\w+ can not serve: the pre-runner script ended with 7\. \d instances broke, so no more are launched\.$/,
      ),
      evidence: 'line 1\nline 2',
    })
    for (const state of await states()) expect(state).toBe('terminating')
    expect(living()).toEqual([])
    expect(await pool.intents()).toEqual([])
  })

  test('when the replacement breaks as the first one did', async () => {
    stopAgents = pool.pretendAgents(() => ({ phase: 'failed', message: 'no disk' }))
    await expect(pool.provision().done).rejects.toThrow('2 instances broke, so no more are launched.')
    expect(await states()).toEqual(['terminating', 'terminating'])
  })

  test('when more broke than were asked for, each for another cause', async () => {
    const causes: FailureKind[] = ['boot', 'registration', 'cleaning', 'machine']
    stopAgents = pool.pretendAgents(() => ({
      phase: 'failed',
      message: 'no luck',
      failure: causes.shift() ?? 'machine',
    }))
    await expect(pool.provision().done).rejects.toThrow('no luck. 3 instances broke')
    expect(await states()).toEqual(Array(3).fill('terminating'))
  })

  test('when two broke for the same cause, each in words of its own', async () => {
    const words = ['no disk', 'no network', 'no user']
    stopAgents = pool.pretendAgents(() => ({ phase: 'failed', message: words.shift() ?? 'none' }))
    await expect(pool.provision().done).rejects.toThrow('no network. 2 instances broke')
  })

  test('when GitHub no longer takes the runner: refresh is to bring a newer one', async () => {
    stopAgents = pool.pretendAgents(() => ({ phase: 'failed', failure: 'runner-deprecated' }))
    await expect(pool.provision().done).rejects.toMatchObject({
      remedy: expect.stringContaining('actions-runner-version'),
    })
  })
})

describe('an instance that takes too long', () => {
  test('is replaced at its deadline, after lines of progress; who was ready first stays ready', async () => {
    await pool.putIdle(1)
    await pool.putIdle(2)
    const clock = hastyClock()
    agentOfFirst(() => ({ phase: 'registering', phaseSinceAtMs: clock.now(), heartbeatAtMs: clock.now() }))
    sandbox.calls.clear()
    const step = pool.provision({ instanceCount: 2 }, { clock })
    expect(origins(await step.done)).toEqual(['claimed', 'launched'])
    expect(step.log.text()).toMatch(
      new RegExp(`${instanceId(1)} can not serve: it was not ready in time: registering for (8|9)\\d s\\.`),
    )
    const progress = step.log.lines.filter((line) => line.includes('of 2 ready'))
    expect(progress.at(-1)).not.toBe(progress[0])
    expect(progress.join('\n')).toContain(`1 of 2 ready; waiting for ${instanceId(1)} registering for`)
    expect(progress.length).toBeLessThan(16)
    const renewals = sandbox.calls
      .of({ operation: 'UpdateItem', status: 200 })
      .map(({ request }) => JSON.stringify(request))
      .filter((text) => text.includes(`${instanceId(2)}"`) && !/REMOVE|"running"|phase/.test(text))
    expect(renewals.length).toBeGreaterThan(0)
    expect(renewals.length).toBeLessThan(4)
  })

  test('and was never heard of: the usual causes are named, first the instance policy', async () => {
    await pool.refresh({ timeouts: { boot: 60, registration: 90, launchGrace: 300, noRow: 180, jobEnd: 60 } })
      .done
    const step = pool.provision({ instanceCount: 7 }, { clock: hastyClock() })
    await expect(step.done).rejects.toThrow(InstanceFailedError)
    await expect(step.done).rejects.toMatchObject({
      message: expect.stringMatching(
        /^i-\w+ can not serve: it was not ready in time: silent for 6\d s since its launch\. \d+ instances broke/,
      ),
      code: 'agent-silent',
      remedy: expect.stringMatching(
        /^Check that the role of the instance profile has the instance policy.*internet.*security group.*cloud-init/,
      ),
    })
    expect(step.log.text()).toMatch(/0 of 7 ready; waiting for 7 silent for 2\d s since its launch or less/)
    for (const state of await states()) expect(state).toBe('terminating')
    expect(living()).toEqual([])
  })
})

describe('an undo', () => {
  test.each<[string, Partial<AgentAttributes>, InstanceItem['state']]>([
    ['an instance that is ready', { phase: 'ready' }, 'idle'],
    ['one that still registers', { phase: 'registering' }, 'idle'],
    ['one that is still in its first boot', { phase: 'preparing' }, 'terminating'],
    [
      'one whose agent went silent',
      { phase: 'ready', heartbeatAtMs: Date.now() - heartbeatFreshMs },
      'terminating',
    ],
    ['one whose disk is full', { phase: 'ready', diskFreePercent: 3 }, 'terminating'],
  ])('of %s', async (_, report, state) => {
    await pool.putIdle(1)
    await pool.putIdle(2)
    stopAgents = pool.pretendAgents(({ instanceId: id, lease }) =>
      id === instanceId(1) ? { phaseLease: lease, ...report } : undefined,
    )
    const step = pool.provision({ instanceCount: 2 })
    await until('reported', async () => (await pool.row(instanceId(1))).phaseLease === 2)
    step.cancel()
    await expect(step.done).rejects.toThrow(CancelledError)
    const row = await pool.row(instanceId(1))
    expect(row.state).toBe(state)
    expect(row).not.toHaveProperty('registrationToken')
    expect(pool.handOuts()).toHaveLength(state === 'idle' ? 2 : 1)
    if (state === 'idle') {
      expect(row).not.toHaveProperty('runId')
      expect(row.removalToken).toBe((await pool.configuration()).removalToken.token)
    }
  })
})

describe('one row that can not be written', () => {
  /** Breaks the connection of each write to the row of an instance that sets the attribute. */
  const breakWrites = (idOf: () => string | undefined, attribute: keyof InstanceItem) => {
    sandbox.calls.hooks = {
      before: ({ operation, request }) => {
        const text = JSON.stringify(request)
        const isHit = operation === 'UpdateItem' && text.includes(`/${idOf()}"`) && text.includes(attribute)
        return isHit ? 'drop' : undefined
      },
    }
  }

  test('leaves the others to be given back, and is ended itself', async () => {
    for (let number = 1; number <= 3; number++) await pool.putIdle(number)
    agentOfFirst(() => undefined)
    const step = pool.provision({ instanceCount: 3 })
    await until('all are claimed', async () => (await states()).every((state) => state === 'claimed'))
    breakWrites(() => instanceId(1), 'idleSinceAtMs')
    step.cancel()
    await expect(step.done).rejects.toThrow(CancelledError)
    expect(step.log.text()).toContain('Not everything could be given back')
    const row = (number: number) => pool.row(instanceId(number))
    expect([(await row(1)).state, (await row(2)).state, (await row(3)).state]).toEqual([
      'terminating',
      'idle',
      'idle',
    ])
    expect(pool.handOuts()).toHaveLength(2)
  })

  test('leaves the others to be ended, and the undo tries it again', async () => {
    let stuck: string | undefined
    stopAgents = pool.pretendAgents((item) => {
      stuck ??= item.instanceId
      return { phase: 'failed', message: 'no disk' }
    })
    breakWrites(() => stuck, 'endReason')
    const step = pool.provision({ instanceCount: 3 })
    await expect(step.done).rejects.toMatchObject({ code: 'call-failed' })
    expect(living()).toEqual([stuck])
    expect(step.log.text()).toContain('Not everything could be given back')
    sandbox.ec2.terminate(stuck ?? '')
  })
})

test('an instance lost between its readiness and the commit fails the step, the others go back', async () => {
  await pool.putIdle(1)
  await pool.putIdle(2)
  stopAgents = pool.pretendAgents()
  const { id } = await pool.row(instanceId(1))
  let isTaken = false
  sandbox.calls.hooks = {
    before: async ({ operation, request }) => {
      if (isTaken || operation !== 'UpdateItem' || !JSON.stringify(request).includes('"running"')) return
      isTaken = true
      await pool.report(id, { state: 'terminating', endReason: 'spot interruption' })
    },
  }
  await expect(pool.provision({ instanceCount: 2 }).done).rejects.toThrow(
    `${instanceId(1)} was lost before it could serve: spot interruption.`,
  )
  expect(await states()).toEqual(['idle', 'terminating'])
})

describe('a cancelled run', () => {
  test.each([
    ['before it begins', 'BatchGetItem', 'ledger'],
    ['while it claims', 'ReceiveMessage', ''],
    ['while it launches', 'CreateFleet', ''],
    ['while it waits', 'BatchGetItem', ':instance/'],
  ])('%s: all is given back', async (_, operation, key) => {
    await pool.putIdle(1)
    const step = pool.provision({ instanceCount: 2 })
    sandbox.calls.hooks = {
      before: (call) => {
        if (call.operation === operation && JSON.stringify(call.request).includes(key)) step.cancel()
      },
    }
    await expect(step.done).rejects.toThrow(CancelledError)
    for (const state of await states()) expect(['idle', 'terminating']).toContain(state)
    expect(await pool.row(instanceId(1))).toMatchObject({ state: 'idle' })
    expect(living()).toEqual([])
    expect(await pool.intents()).toEqual([])
  })

  test('once it commits, the machines are lent: the run’s release gives them back', async () => {
    await pool.putIdle(1)
    stopAgents = pool.pretendAgents()
    const step = pool.provision()
    sandbox.calls.hooks = {
      before: ({ operation, request }) => {
        if (operation === 'UpdateItem' && JSON.stringify(request).includes('"running"')) step.cancel()
      },
    }
    expect((await step.done).held).toHaveLength(1)
    expect(await states()).toEqual(['running'])
  })
})

test('the summary names each instance and how long each phase took', async () => {
  await pool.putIdle(1)
  stopAgents = pool.pretendAgents()
  const page = renderSummary(provisionPage(await pool.provision({ instanceCount: 2 }).done))
  expect(page).toMatch(
    /^### 2 runners ready for run 4711\n\n1 reused from the pool, 1 launched\. Jobs reach them with/,
  )
  expect(page).toContain(`| ${instanceId(1)} | c6i.large | us-east-1a | large | spot | 2 | reused |`)
  expect(page).toMatch(/\| i-\w+ \| \S+ \| us-east-1\w \| large \| spot \| 1 \| launched \|/)
  expect(page).toMatch(/\n {2}Wait until they are ready \(\d+\.\d s\) :\d+, \d+\n/)
})
