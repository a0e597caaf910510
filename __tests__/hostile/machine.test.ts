import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import { NumberValueImpl as NumberValue } from '@aws-sdk/util-dynamodb'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { administrator } from '../../sandbox/account.ts'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import { createDocumentClient } from '../../src/aws/clients.ts'
import { isBroken, parseItem } from '../../src/domain/items.ts'
import { isRecord } from '../../src/domain/parsing/fields.ts'
import {
  endCodes,
  instanceItemId,
  instanceStates,
  phases,
  type InstanceItem,
} from '../../src/domain/protocol.ts'
import { refreshPage } from '../../src/refresh/page.ts'
import { releasePage } from '../../src/release/page.ts'
import { renderSummary } from '../../src/report/summary.ts'
import { cases } from '../cases.ts'
import { instanceArnPrefix, instanceId } from '../domain/samples.ts'
import { newPool, startQuietSandbox, type TestPool } from '../lifecycle/pool.ts'

/** A machine whose job writes what it likes into its item, past the policy: as if the policy had a hole. */

let sandbox: Sandbox
let pool: TestPool
let stopAgents: () => Promise<void>
let runs = 5_000

beforeAll(async () => {
  sandbox = await startQuietSandbox()
  pool = newPool(sandbox)
  await pool.refresh().done
  stopAgents = pool.pretendAgents()
})
afterAll(async () => {
  await stopAgents()
  await sandbox.stop()
})

const documents = () =>
  createDocumentClient(new DynamoDBClient({ region: 'us-east-1', credentials: administrator }))
const isGone = (id: string) => ['shutting-down', 'terminated'].includes(sandbox.ec2.instance(id).state)

/** Lends a machine to a run, so that there is one whose job can write. */
async function lend(runId: string): Promise<string> {
  const { held } = await pool.provision({ runId }).done
  return held[0]?.instance.instanceId ?? ''
}

/** Writes over the item of a machine; returns what stands there then. */
async function write(id: string, attributes: Record<string, unknown>): Promise<Record<string, unknown>> {
  const TableName = pool.deps.names.table
  const Key = { id: instanceItemId(instanceArnPrefix, id) }
  const { Item: before } = await documents().send(new GetCommand({ TableName, Key }))
  const item = { ...before, ...attributes, ...Key }
  await documents().send(new PutCommand({ TableName, Item: { ...item, ...asStored(attributes) } }))
  return item
}

/** The document client takes numbers that no double holds in a form of its own only. */
function asStored(attributes: Record<string, unknown>): Record<string, unknown> {
  const stored = (value: unknown): unknown => {
    if (typeof value === 'number')
      return Number.isSafeInteger(value) ? value : NumberValue.from(String(value))
    if (Array.isArray(value)) return value.map(stored)
    return isRecord(value) && !(value instanceof Set) && !ArrayBuffer.isView(value) ? asStored(value) : value
  }
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, stored(value)]))
}

const anyText = fc.oneof(
  fc.string({ maxLength: 60, unit: 'binary' }).map((text) => text.replaceAll(/[\ud800-\udfff]/g, '')),
  fc.constantFrom('x,deploy', '::error::x', instanceId(1), '-1', '__proto__'),
  fc.integer({ min: 10_000, max: 380_000 }).map((length) => 'x'.repeat(length)),
)
/** DynamoDB's own range is from 1e-130 to 1e126 (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.NamingRulesDataTypes.html). */
const isStorable = (value: number) => value === 0 || Math.abs(value) > 1e-100
const anyNumber = fc.oneof(
  fc.integer(),
  fc.double({ min: -1e120, max: 1e120, noNaN: true }).filter(isStorable),
  fc.constantFrom(-1, 1e120, -1e120),
)
const anyValue = fc.oneof(
  anyText,
  anyNumber,
  fc.boolean(),
  fc.constant(null),
  fc.uint8Array({ minLength: 1 }),
  fc
    .uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 5 })
    .map((values) => new Set(values)),
  fc.array(
    fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 8 },
        anyNumber,
        fc.boolean(),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(fc.string({ minLength: 1 }), tie('tree'), { maxKeys: 3 }),
      ),
    })).tree,
    { maxLength: 3 },
  ),
)
const nonEmpty = fc.oneof(
  fc.constantFrom('4711', '666', 'large#spot', 'x#spot'),
  fc.string({ minLength: 1, maxLength: 100 }),
)
/** DynamoDB itself refuses keys of its indexes that are of another type. */
const indexKeys = { runId: nonEmpty, idlePool: nonEmpty, idleSinceAtMs: fc.integer() }
const believable = {
  state: fc.constantFrom(...instanceStates),
  phase: fc.constantFrom(...phases),
  endCode: fc.constantFrom(...endCodes),
  endedAtMs: fc.integer({ min: -60_000, max: 60_000 }).map((off) => Date.now() + off),
}
const namesOfAny = [
  ...['kind', 'instanceId', 'lease', 'deadlineAtMs', 'resourceClass', 'usageClass', 'instanceType', 'zone'],
  ...['launchTemplateVersion', 'createdAtMs', 'leasedAtMs', 'hourlyUsd', 'registrationToken', 'endReason'],
  ...[
    'heartbeatAtMs',
    'phase',
    'phaseLease',
    'phaseSinceAtMs',
    'registrationMs',
    'message',
    'failure',
    'logTail',
  ],
  ...[
    'jobsDone',
    'diskFreePercent',
    'interruptedAtMs',
    'endedAtMs',
    'endCode',
    'drift',
    'order',
    'state',
    'later',
  ],
]
const someAttributes = fc
  .tuple(
    fc.dictionary(fc.constantFrom(...namesOfAny), anyValue, { maxKeys: 4 }),
    fc.record(believable, { requiredKeys: [] }),
    fc.record(indexKeys, { requiredKeys: [] }),
  )
  .map(([any, sound, keys]): Record<string, unknown> => ({ ...sound, ...any, ...keys }))
  .filter((attributes) => sizeOf(attributes) < 380_000)

/** About what DynamoDB counts, of which it takes 400 KB an item. */
function sizeOf(attributes: object): number {
  return JSON.stringify(attributes, (_, value: unknown) => (value instanceof Set ? [...value] : value)).length
}

test('whatever a machine writes into its item, other runs are served, and refresh ends it when nobody can believe it', async () => {
  await fc.assert(
    fc.asyncProperty(someAttributes, fc.boolean(), async (attributes, isReleasedFirst) => {
      const hostileRun = String((runs += 1))
      const otherRun = String((runs += 1))
      const id = await lend(hostileRun)
      const record = await write(id, attributes)
      const item = parseItem(record, Date.now())
      const provisioned = await pool.provision({ runId: otherRun }).done
      const given = provisioned.held.map(({ instance }) => instance.instanceId)
      expect(given.every((one) => /^i-[0-9a-f]{17}$/.test(one))).toBe(true)
      if (isBroken(item)) expect(given).not.toContain(id)
      if (isReleasedFirst) await pool.release(hostileRun).done
      const released = await pool.release(otherRun).done
      renderSummary(releasePage(otherRun, released))
      if (!given.includes(id))
        expect(released).toMatchObject({ idle: [{ instanceId: given[0] }], broken: [] })
      const refreshed = await pool.refresh().done
      renderSummary(refreshPage(refreshed))
      if (isBroken(item)) expect(isGone(id)).toBe(true)
      else if (!given.includes(id)) await pool.release(hostileRun).done
      for (const one of given) if (one !== id) expect(isGone(one)).toBe(false)
      // The next case begins without it.
      sandbox.ec2.terminate(id)
      await pool.deps.instances.removeBroken(instanceItemId(instanceArnPrefix, id))
    }),
    cases(25),
  )
}, 600_000)

describe('one UpdateItem', () => {
  const table: [string, Record<string, unknown>, string][] = [
    ['a negative number', { jobsDone: -1 }, 'jobsDone is -1'],
    ['a huge number', { phaseSinceAtMs: 1e100 }, 'phaseSinceAtMs is 1e+100'],
    ['an object for a text', { message: { a: ['b'] } }, 'message is an object'],
    ['a long message', { phase: 'failed', message: 'x'.repeat(390_000) }, '390000 characters'],
    ['a creation in the future', { createdAtMs: Date.now() + 86_400_000 }, 'createdAtMs is'],
    ['labels of its choice', { resourceClass: 'x,deploy' }, 'resourceClass is "x,deploy"'],
  ]

  test.each(table)(
    'with %s ends its own machine only: by refresh, which says so',
    async (_, attributes, words) => {
      const runId = String((runs += 1))
      const id = await lend(runId)
      await write(id, attributes)
      const step = pool.refresh()
      const refreshed = await step.done
      expect(refreshed.reaped.ended).toMatchObject([
        { instanceId: id, reason: expect.stringContaining(words) },
      ])
      expect(step.log.text()).toContain(`Ended ${id} reason="its item is not to be believed: `)
      expect(renderSummary(refreshPage(refreshed))).toContain(id)
      expect(isGone(id)).toBe(true)
      await pool.release(runId).done
    },
  )

  test.each(table)('with %s: the release of its run says so and ends it', async (_, attributes, words) => {
    const runId = String((runs += 1))
    const id = await lend(runId)
    await write(id, attributes)
    const step = pool.release(runId)
    const released = await step.done
    expect(released).toMatchObject({
      idle: [],
      broken: [{ instanceId: id, broken: expect.stringContaining(words) }],
    })
    expect(renderSummary(releasePage(runId, released))).toMatch(
      new RegExp(`Not believed[^]*\\| ${id} \\| its item is not to be believed: `),
    )
    expect(isGone(id)).toBe(true)
  })

  test('with the instance id of another run’s machine ends its own and not the other', async () => {
    const [own, other] = [await lend('4713'), await lend('4714')]
    await write(own, { instanceId: other, deadlineAtMs: Date.now() - 61_000 })
    const { reaped } = await pool.refresh().done
    expect(reaped.ended).toMatchObject([{ instanceId: own }])
    expect([own, other].map(isGone)).toEqual([true, false])
    await pool.release('4714').done
  })

  test('that forges it idle gives neither its words nor a token of the next run away', async () => {
    const id = await lend('4715')
    const forged: Partial<InstanceItem> & { zone: string } = {
      state: 'idle',
      idlePool: 'large#spot',
      idleSinceAtMs: Date.now() + 1_000,
      heartbeatAtMs: Date.now(),
      phase: 'waiting',
      zone: '::set-output name=x::y',
    }
    await write(id, forged)
    await pool.deps.handOuts.send((await pool.configuration()).queueUrls['large#spot'] ?? '', [
      { id: instanceItemId(instanceArnPrefix, id), lease: 1, instanceType: 'c6i.large' },
    ])
    const step = pool.provision({ runId: '4716' })
    const given = (await step.done).held.map(({ instance }) => instance.instanceId)
    expect(given).not.toContain(id)
    await pool.refresh().done
    expect(isGone(id)).toBe(true)
    const { Item } = await documents().send(
      new GetCommand({
        TableName: pool.deps.names.table,
        Key: { id: instanceItemId(instanceArnPrefix, id) },
      }),
    )
    expect(isRecord(Item) ? Item['registrationToken'] : undefined).toBeUndefined()
    await pool.release('4716').done
  })
})

test('a provision that counts the pool ends in passing what a run holds past its deadline', async () => {
  const bounded = newPool(sandbox)
  await bounded.refresh({ maxInstances: 2 }).done
  await bounded.putIdle(911, { state: 'running', deadlineAtMs: Date.now() - 61_000 }, false)
  await bounded.putIdle(912, { state: 'running', deadlineAtMs: Date.now() - 59_000 }, false)
  await expect(bounded.provision().done).rejects.toMatchObject({ code: 'pool-full' })
  expect(await bounded.row(instanceId(911))).toMatchObject({ state: 'terminating', endCause: 'deadline' })
  expect(await bounded.row(instanceId(912))).toMatchObject({ state: 'running' })
})

test('rows without machines fill no bounded pool, and refresh removes them', async () => {
  const bounded = newPool(sandbox)
  await bounded.refresh({ maxInstances: 2 }).done
  const far = Date.now() + 20 * 86_400_000
  const forged = {
    state: 'running',
    createdAtMs: Date.now() - 3_600_000,
    heartbeatAtMs: far,
    deadlineAtMs: far,
  } as const
  for (const number of [901, 902]) await bounded.putIdle(number, forged, false)
  // The key alone is what a machine of another pool may write into this one's table.
  const { table: TableName } = bounded.deps.names
  const Item = { id: instanceItemId(instanceArnPrefix, instanceId(903)), heartbeatAtMs: 1 }
  await documents().send(new PutCommand({ TableName, Item }))
  const stop = bounded.pretendAgents((item) =>
    item.state === 'launching' ? { phase: 'ready', phaseSinceAtMs: Date.now() } : undefined,
  )
  const provisioned = await bounded.provision({ instanceCount: 2 }).done
  await stop()
  expect(provisioned.held).toHaveLength(2)
  const step = bounded.refresh({ maxInstances: 2 })
  await step.done
  const left = (await bounded.rows()).filter(({ state }) => state !== 'terminating')
  const given = provisioned.held.map(({ instance }) => instance.instanceId)
  expect(left.map((row) => row.instanceId).sort()).toEqual(given.sort())
  expect(step.log.text()).toContain(`Removed the item ${Item.id} reason="its item is not to be believed: `)
  expect((await sandbox.dynamodb.items(TableName)).map(({ id }) => id)).not.toContain(Item.id)
})
