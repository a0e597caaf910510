import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { PutItemCommand } from '@aws-sdk/client-dynamodb'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import { createDynamodbClient } from '../../src/aws/clients.ts'
import { InputError, NotRefreshedError } from '../../src/domain/errors.ts'
import { hastyClock, newPool, startQuietSandbox, type TestPool } from '../lifecycle/pool.ts'

let sandbox: Sandbox
let pool: TestPool

beforeAll(async () => {
  sandbox = await startQuietSandbox()
})
beforeEach(() => {
  pool = newPool(sandbox)
})
afterAll(() => sandbox.stop())

/** Nothing was claimed, nothing launched. */
function expectNothingTouched(): void {
  const touching = sandbox.calls.all.filter(
    ({ operation }) => !['BatchGetItem', 'DescribeTable'].includes(operation),
  )
  expect(touching.map(({ operation }) => operation)).toEqual([])
}

describe('a provision that can not succeed fails before it touches anything', () => {
  test('a pool that was never set up', async () => {
    sandbox.calls.clear()
    const failure = pool.provision().done
    await expect(failure).rejects.toThrow(NotRefreshedError)
    await expect(failure).rejects.toMatchObject({
      message: expect.stringMatching(/is not set up in us-east-1: there is no table ec2-runner-pool-/),
      remedy: expect.stringContaining('mode: refresh'),
    })
    expectNothingTouched()
  })

  test('a configuration of another version', async () => {
    await pool.deps.ensureTable()
    await createDynamodbClient('us-east-1').send(
      new PutItemCommand({
        TableName: pool.deps.names.table,
        Item: { id: { S: 'configuration' }, kind: { S: 'configuration' }, revision: { N: '3' } },
      }),
    )
    sandbox.calls.clear()
    await expect(pool.provision().done).rejects.toThrow(
      'no configuration that this version of the action can read',
    )
    expectNothingTouched()
  })

  test('a class that the pool does not have', async () => {
    await pool.refresh().done
    sandbox.calls.clear()
    const failure = pool.provision({ resourceClass: 'huge' }).done
    await expect(failure).rejects.toThrow(InputError)
    await expect(failure).rejects.toMatchObject({
      message:
        'Input resource-class is "huge", which is no class of this pool. Allowed: large. Example: large',
      remedy: expect.stringContaining('resource-class-config'),
    })
    expectNothingTouched()
  })

  test.each(['constructor', 'toString'])(
    'a class named like a part of every object: %s',
    async (resourceClass) => {
      await pool.refresh().done
      await expect(pool.provision({ resourceClass }).done).rejects.toThrow('is no class of this pool')
    },
  )

  test.each([
    ['has expired', 61, 'expired at'],
    ['expires before a claimed machine could register', 59, 'expires at'],
  ])('a registration token that %s', async (_, minutes, words) => {
    await pool.refresh().done
    sandbox.calls.clear()
    const clock = hastyClock()
    clock.skip(minutes * 60_000)
    const failure = pool.provision({}, { clock }).done
    await expect(failure).rejects.toThrow(NotRefreshedError)
    await expect(failure).rejects.toMatchObject({
      message: expect.stringContaining(words),
      remedy: expect.stringContaining('mode: refresh'),
    })
    expectNothingTouched()
  })

  test('a runner that GitHub gives no more jobs to', async () => {
    await pool.refresh().done
    const configuration = await pool.configuration()
    const runnerDeprecatesAtMs = Date.UTC(2020, 0, 2)
    await pool.deps.configuration.write({ ...configuration, revision: 2, runnerDeprecatesAtMs }, 1)
    sandbox.calls.clear()
    await expect(pool.provision().done).rejects.toMatchObject({
      code: 'runner-deprecated',
      message: `GitHub gives no more jobs to version ${configuration.runner.version} of the runner since 2020-01-02.`,
    })
    expectNothingTouched()
  })

  test('a token that lives long enough to reuse, not to launch: reuse works, a launch does not begin', async () => {
    await pool.refresh().done
    const clock = hastyClock()
    clock.skip(57 * 60_000)
    const heartbeatAtMs = clock.now()
    await pool.putIdle(1, { heartbeatAtMs, deadlineAtMs: heartbeatAtMs + 300_000 })
    const stopAgents = pool.pretendAgents(() => ({ phase: 'ready', heartbeatAtMs: clock.now() }))
    const provisioned = await pool.provision({}, { clock }).done
    await stopAgents()
    expect(provisioned.held).toMatchObject([{ origin: 'claimed' }])
    const before = sandbox.ec2.instances().length
    await expect(pool.provision({}, { clock }).done).rejects.toThrow('expires at')
    expect(sandbox.ec2.instances()).toHaveLength(before)
  })
})
