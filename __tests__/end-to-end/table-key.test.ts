import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { callerKeyPolicy, instanceKeyPolicy } from '../../infra/table-key.ts'
import { firstStack } from '../../sandbox/account.ts'
import { placeOf } from '../../sandbox/iam/stack.ts'
import { poolName } from '../../sandbox/pool-name.ts'
import {
  completed,
  instanceId,
  instanceIds,
  refreshInputs,
  startPool,
  succeeded,
  until,
  type Pool,
} from './pool.ts'

const key = 'arn:aws:kms:us-east-1:123456789012:key/11111111-2222-3333-4444-555555555555'
const withKey = { ...refreshInputs, 'table-kms-key': key }

let world: Pool
let pool: string

beforeAll(async () => {
  world = await startPool({ refresh: false })
  pool = poolName('octo-org/octo-repo', world.sandbox.github.serverUrl)
})
afterAll(() => world.sandbox.stop())

const updates = () => world.sandbox.calls.of({ operation: 'UpdateTable', status: 200 }).length

test('roles that were not told of the key of the table are denied, and the step says what they lack', async () => {
  const failed = await world.step('1', withKey)
  expect(failed.exitCode).toBe(1)
  expect(failed.log).toContain(`is not authorized to perform: kms:Decrypt on resource: ${key}`)
})

test('a pool whose table has a key of the account lives by the roles of a stack that was told of it', async () => {
  const { permissions } = world.sandbox.calls
  permissions.addStack(firstStack, pool, key)
  permissions.clear()
  // A table that stood before the key: it is told, then left alone.
  succeeded(await world.step('1', refreshInputs))
  const checked = succeeded(await world.step('1', { ...withKey, 'dry-run': 'true' }))
  expect(checked.log).toContain(`key of the table: DynamoDB's own; a refresh changes it to ${key}.`)
  expect(succeeded(await world.step('1', withKey)).log).toContain(`gets the key ${key}`)
  succeeded(await world.step('1', withKey))
  succeeded(await world.step('1', refreshInputs))
  expect(updates()).toBe(1)

  const id = instanceId(await world.provision('1'))
  expect((await completed(world.job('1', ['true']))).conclusion).toBe('success')
  succeeded(await world.release('1'))
  await world.untilWaiting(id)
  expect(instanceIds(succeeded(await world.provision('2')))).toEqual([id])
  succeeded(await world.release('2'))
  await world.untilWaiting(id)
  world.sandbox.skipTime(130_000)
  await until('it ended itself', () => world.sandbox.ec2.instance(id).state === 'terminated')

  expect(permissions.denials).toEqual([])
  const place = { ...placeOf(firstStack, pool), tableKeyArn: key }
  const granted = [callerKeyPolicy(place), instanceKeyPolicy(place)].flatMap(({ Statement }) =>
    Statement.flatMap(({ Sid, Action }) => [Action].flat().map((action) => `${Sid ?? ''} ${action}`)),
  )
  const used = permissions.uses.map(({ sid, action }) => `${sid} ${action}`)
  expect(granted.filter((grant) => !used.includes(grant))).toEqual([])
}, 120_000)
