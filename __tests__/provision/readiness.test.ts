import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import { CancelledError, InstanceFailedError, TimeoutError } from '../../src/domain/errors.ts'
import { heartbeatFreshMs, type AgentAttributes, type InstanceItem } from '../../src/domain/protocol.ts'
import { provisionPage } from '../../src/provision/page.ts'
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

describe('an instance that will never be ready', () => {
  test('because its agent says so: fails at once with the end of its log, and nothing stays behind', async () => {
    await pool.putIdle(1)
    agentOfFirst(() => ({
      phase: 'failed',
      message: 'the pre-runner script ended with 7',
      logTail: 'line 1\nline 2',
    }))
    const failure = pool.provision({ instanceCount: 3 }).done
    await expect(failure).rejects.toThrow(InstanceFailedError)
    await expect(failure).rejects.toMatchObject({
      message: `${instanceId(1)} can not serve: the pre-runner script ended with 7.`,
      evidence: 'line 1\nline 2',
    })
    expect(await pool.row(instanceId(1))).toMatchObject({
      state: 'terminating',
      endReason: 'its provision failed before it could serve',
    })
    for (const row of await pool.rows()) expect(['idle', 'terminating']).toContain(row.state)
    expect(await pool.intents()).toEqual([])
  })

  test('and gives no reason', async () => {
    await pool.putIdle(1)
    agentOfFirst(() => ({ phase: 'failed' }))
    await expect(pool.provision().done).rejects.toMatchObject({
      message: `${instanceId(1)} can not serve: its agent gave no reason.`,
      evidence: undefined,
    })
  })

  test.each<[string, Partial<InstanceItem>, string]>([
    [
      'its agent ended it',
      { state: 'terminating', endReason: 'spot interruption', logTail: 'bye' },
      'spot interruption',
    ],
    ['somebody ended it without a reason', { state: 'terminating' }, 'it is terminating'],
    ['it was released', { state: 'idle' }, 'it is idle'],
    ['another step took it', { lease: 9 }, 'it is claimed'],
  ])('because it was taken away: %s', async (_, change, words) => {
    await pool.putIdle(1)
    const step = pool.provision()
    await until('claimed', async () => (await pool.row(instanceId(1))).state === 'claimed')
    await pool.report((await pool.row(instanceId(1))).id, change)
    await expect(step.done).rejects.toMatchObject({
      message: `${instanceId(1)} was taken away while it got ready: ${words}.`,
      evidence: change.logTail,
    })
  })

  test('because its row is gone', async () => {
    const { id } = await pool.putIdle(1)
    const step = pool.provision()
    await until('claimed', async () => (await pool.row(instanceId(1))).state === 'claimed')
    const key = { TableName: pool.deps.names.table, Key: { id: { S: id } } }
    await createDynamodbClient('us-east-1').send(new DeleteItemCommand(key))
    await expect(step.done).rejects.toThrow(`The row of ${instanceId(1)} is gone.`)
    expect(await pool.rows()).toEqual([])
  })
})

describe('an instance that takes too long', () => {
  test('is given up at its deadline with the phase it was in, after lines of progress', async () => {
    await pool.putIdle(1)
    const clock = hastyClock()
    agentOfFirst(() => ({ phase: 'registering', phaseSinceAtMs: clock.now(), heartbeatAtMs: clock.now() }))
    const step = pool.provision({ instanceCount: 2 }, { clock })
    await expect(step.done).rejects.toThrow(TimeoutError)
    await expect(step.done).rejects.toMatchObject({
      message: expect.stringMatching(
        `^${instanceId(1)} was not ready in time: registering for (8|9)\\d s\\.$`,
      ),
      remedy: expect.stringContaining('timeouts-config'),
    })
    const progress = step.log.lines.filter((line) => line.includes('of 2 ready'))
    expect(progress[0]).toContain(`1 of 2 ready; waiting for ${instanceId(1)} registering for`)
    expect(progress.length).toBeLessThan(12)
  })

  test('and was never heard of: the usual causes are named', async () => {
    await pool.refresh({ timeouts: { boot: 60, registration: 90, launchGrace: 300, noRow: 180, jobEnd: 60 } })
      .done
    const step = pool.provision({ instanceCount: 7 }, { clock: hastyClock() })
    await expect(step.done).rejects.toMatchObject({
      message: expect.stringMatching(/^i-\w+ was not ready in time: silent for 6\d s since its launch\.$/),
      remedy: expect.stringMatching(/internet.*security group.*instance profile.*cloud-init/),
    })
    expect(step.log.text()).toMatch(
      /0 of 7 ready; waiting for (i-\w+ silent for 1\d s since its launch, ){5}and 2 more/,
    )
    expect(await states()).toEqual(Array(7).fill('terminating'))
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
  ])('of %s', async (_, report, state) => {
    await pool.putIdle(1)
    await pool.putIdle(2)
    stopAgents = pool.pretendAgents(({ instanceId: id, lease }) =>
      id === instanceId(1) ? { phaseLease: lease, ...report } : undefined,
    )
    const step = pool.provision({ instanceCount: 2 })
    await until('reported', async () => (await pool.row(instanceId(1))).phaseLease === 2)
    await pool.report((await pool.row(instanceId(2))).id, { phase: 'failed', heartbeatAtMs: Date.now() })
    await expect(step.done).rejects.toThrow(InstanceFailedError)
    const row = await pool.row(instanceId(1))
    expect(row.state).toBe(state)
    expect(row).not.toHaveProperty('registrationToken')
    expect(pool.handOuts()).toHaveLength(state === 'idle' ? 1 : 0)
    if (state === 'idle') {
      expect(row).not.toHaveProperty('runId')
      expect(row.removalToken).toBe((await pool.configuration()).removalToken.token)
    }
  })

  test('leaves alone what is no longer ours', async () => {
    await pool.putIdle(1)
    const step = pool.provision()
    await until('claimed', async () => (await pool.row(instanceId(1))).state === 'claimed')
    const { id } = await pool.row(instanceId(1))
    await pool.report(id, { runId: '4712', provisionId: 'theirs', lease: 9, state: 'running' })
    await expect(step.done).rejects.toThrow('was taken away')
    expect(await pool.row(instanceId(1))).toMatchObject({ state: 'running', runId: '4712', lease: 9 })
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
    ['before it begins', 'GetItem'],
    ['while it claims', 'ReceiveMessage'],
    ['while it launches', 'CreateFleet'],
    ['while it waits', 'BatchGetItem'],
  ])('%s: all is given back', async (_, operation) => {
    await pool.putIdle(1)
    const step = pool.provision({ instanceCount: 2 })
    sandbox.calls.hooks = {
      before: (call) => {
        if (call.operation === operation) step.cancel()
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
  expect(page).toMatch(/^### 2 runners ready for run 4711\n\n1 reused from the pool, 1 launched\.\n/)
  expect(page).toContain(`| ${instanceId(1)} | c6i.large | us-east-1a | large | spot | 2 | reused |`)
  expect(page).toMatch(/\| i-\w+ \| \S+ \| us-east-1\w \| large \| spot \| 1 \| launched \|/)
  expect(page).toMatch(/\| Wait until they are ready \| \d+\.\d \|/)
})
