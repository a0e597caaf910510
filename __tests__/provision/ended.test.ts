import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { administrator } from '../../sandbox/account.ts'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import {
  idleIndexAttributes,
  runIndexAttributes,
  runIndexIntentAttributes,
} from '../../src/domain/index-entries.ts'
import type { InstanceItem } from '../../src/domain/protocol.ts'
import { instanceId } from '../domain/samples.ts'
import { newPool, startQuietSandbox, type TestPool } from '../lifecycle/pool.ts'

/* Machines that ended themselves: all that their agents can write is that they did, and why. */

let sandbox: Sandbox
let pool: TestPool
let stopAgents: () => Promise<void>

beforeAll(async () => {
  sandbox = await startQuietSandbox()
})
afterEach(async () => {
  await stopAgents()
  sandbox.calls.hooks = {}
})
afterAll(() => sandbox.stop())

/** A table as 1.0.0 made it: its indexes do not show that a machine has ended itself. */
async function createTableOf100(name: string): Promise<void> {
  const include = (attributes: readonly string[]) => ({
    ProjectionType: 'INCLUDE' as const,
    NonKeyAttributes: attributes.filter((attribute) => attribute !== 'endedAtMs'),
  })
  const dynamodb = new DynamoDBClient({ region: 'us-east-1', credentials: administrator })
  await dynamodb.send(
    new CreateTableCommand({
      TableName: name,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [
        { AttributeName: 'id', AttributeType: 'S' },
        { AttributeName: 'idlePool', AttributeType: 'S' },
        { AttributeName: 'idleSinceAtMs', AttributeType: 'N' },
        { AttributeName: 'runId', AttributeType: 'S' },
      ],
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
      GlobalSecondaryIndexes: [
        {
          IndexName: 'idle',
          KeySchema: [
            { AttributeName: 'idlePool', KeyType: 'HASH' },
            { AttributeName: 'idleSinceAtMs', KeyType: 'RANGE' },
          ],
          Projection: include(idleIndexAttributes),
        },
        {
          IndexName: 'run',
          KeySchema: [{ AttributeName: 'runId', KeyType: 'HASH' }],
          Projection: include([...runIndexAttributes, ...runIndexIntentAttributes]),
        },
      ],
    }),
  )
}

const interrupted = (): Partial<InstanceItem> => ({ endedAtMs: Date.now(), endCode: 'interruption' })

const refusedWrites = () =>
  sandbox.calls
    .of({ operation: 'UpdateItem', caller: 'action' })
    .filter(({ errorCode }) => errorCode === 'ConditionalCheckFailedException').length

describe.each(['a table of today', 'a table of 1.0.0'])('with %s a machine that ended itself', (kind) => {
  beforeEach(async () => {
    pool = newPool(sandbox)
    if (kind === 'a table of 1.0.0') await createTableOf100(pool.deps.names.table)
    await pool.refresh().done
    stopAgents = pool.pretendAgents()
    sandbox.calls.clear()
  })

  test('is not claimed by its hand-out, costs one write, and its row comes to its end', async () => {
    await pool.putIdle(1, interrupted())
    await pool.putIdle(2)
    const { held } = await pool.provision({ instanceCount: 2 }).done
    expect(held.map(({ origin }) => origin).sort()).toEqual(['claimed', 'launched'])
    const row = await pool.row(instanceId(1))
    expect(row).toMatchObject({
      state: 'terminating',
      lease: 1,
      endReason: 'EC2 takes the spot instance back',
    })
    expect(row).not.toHaveProperty('idlePool')
    expect(row.expiresAtSeconds).toBeGreaterThan(Date.now() / 1_000 + 3_600)
    expect(refusedWrites()).toBe(1)
    expect(pool.handOuts()).toEqual([])
  })

  test('is not claimed by the index, and soon is not listed', async () => {
    await pool.putIdle(1, interrupted(), false)
    expect((await pool.provision().done).held).toMatchObject([{ origin: 'launched' }])
    expect(refusedWrites()).toBe(kind === 'a table of 1.0.0' ? 1 : 0)
    expect((await pool.row(instanceId(1))).lease).toBe(1)
    await pool.provision().done
    expect(refusedWrites()).toBe(kind === 'a table of 1.0.0' ? 1 : 0)
  })

  test('costs many provisions at once almost nothing, however many there are', async () => {
    // What an index does not show costs a claim: of that kind one machine in fifty is many.
    const ended = kind === 'a table of 1.0.0' ? 1 : 10
    for (let number = 1; number <= ended; number++) await pool.putIdle(number, interrupted(), false)
    for (let number = 11; number <= 50; number++) await pool.putIdle(number, {}, false)
    const steps = Array.from({ length: 20 }, (_, run) =>
      pool.provision({ runId: String(run + 1), instanceCount: 2 }),
    )
    await Promise.all(steps.map(({ done }) => done))
    expect((await pool.rows()).filter(({ state }) => state === 'running')).toHaveLength(40)
    const isOfEnded = (request: unknown) =>
      Array.from({ length: ended }, (_, index) => instanceId(index + 1)).some((id) =>
        JSON.stringify(request).includes(id),
      )
    const refused = sandbox.calls
      .of({ operation: 'UpdateItem' })
      .filter(({ errorCode, request }) => errorCode?.startsWith('Conditional') === true && isOfEnded(request))
    expect(refused.length / 40).toBeLessThanOrEqual(0.1)
  })

  test('lends no more: its lease is over for the step that waits for it', async () => {
    const { id } = await pool.putIdle(1)
    await stopAgents()
    stopAgents = pool.pretendAgents(({ id: claimed }) => {
      if (claimed !== id) return { phase: 'ready', phaseSinceAtMs: Date.now() }
      void pool.report(id, { endedAtMs: Date.now(), endCode: 'registration-timeout' })
      return { phase: 'registering' }
    })
    const step = pool.provision()
    expect((await step.done).held).toMatchObject([{ origin: 'launched' }])
    expect(step.log.text()).toContain(
      `${instanceId(1)} can not serve: it was not ready in time: the registration timeout passed`,
    )
    expect(await pool.row(instanceId(1))).toMatchObject({
      state: 'terminating',
      endReason: 'the registration timeout passed',
    })
  })

  test('has its row brought to its end by the first refresh that sees it, and counts no more', async () => {
    await pool.putIdle(1, interrupted(), false)
    await pool.putIdle(2)
    const { reaped } = await pool.refresh().done
    expect(reaped.ended).toEqual([])
    expect(reaped.alive.map((row) => row.instanceId)).toEqual([instanceId(2)])
    expect(await pool.row(instanceId(1))).toMatchObject({
      state: 'terminating',
      endReason: 'EC2 takes the spot instance back',
    })
  })
})

test('the room of a bounded pool is not taken by machines that ended themselves', async () => {
  pool = newPool(sandbox)
  await pool.refresh({ maxInstances: 1 }).done
  stopAgents = pool.pretendAgents()
  await pool.putIdle(1, interrupted(), false)
  expect((await pool.provision().done).held).toMatchObject([{ origin: 'launched' }])
})
