import { expect, test } from '@jest/globals'
import { ServiceError } from '../../src/agent/aws.ts'
import { createItemStore } from '../../src/agent/item.ts'

const sound = {
  id: { S: 'arn' },
  state: { S: 'claimed' },
  lease: { N: '2' },
  deadlineAtMs: { N: '1767225600000' },
  order: { S: '2@1767225600000' },
  resourceClass: { S: 'large' },
  runId: { S: '4711' },
  registrationToken: { S: 'REG' },
  phase: { S: 'waiting' },
  kind: { S: 'instance' },
  hourlyUsd: { N: '0.1' },
}

const storeOf = (Item: object) =>
  createItemStore(() => Promise.resolve(JSON.stringify({ Item })), 'pool', 'arn')

test('the agent reads of its item what it needs', async () => {
  expect(await storeOf(sound).read()).toEqual({
    state: 'claimed',
    lease: 2,
    deadlineAtMs: 1_767_225_600_000,
    order: '2@1767225600000',
    resourceClass: 'large',
    runId: '4711',
    registrationToken: 'REG',
    phase: 'waiting',
  })
})

test.each([
  ['state', { S: 'held' }],
  ['state', { S: 'toString' }],
  ['lease', { N: '-1' }],
  ['lease', { N: '1.5' }],
  ['lease', { S: '2' }],
  ['deadlineAtMs', { N: '1e300' }],
  ['resourceClass', { S: 'x,deploy' }],
  ['runId', { S: '1,2' }],
  ['runId', { M: {} }],
  ['order', { S: '' }],
  ['registrationToken', { S: 'a b' }],
  ['endedAtMs', { BOOL: true }],
  ['phase', { S: 'dancing' }],
  ['message', { L: [] }],
])('an item whose %s is %p is not served', async (name, value) => {
  await expect(storeOf({ ...sound, [name]: value }).read()).rejects.toThrow(
    `its ${name} is not what it may be`,
  )
})

test('what AWS denies is told with action, attributes and table', async () => {
  const denied: string[] = []
  const refuse = () =>
    Promise.reject(new ServiceError('dynamodb', 400, '{"__type":"x#AccessDeniedException"}'))
  const store = createItemStore(refuse, 'pool', 'arn', (words) => denied.push(words))
  await expect(store.read()).rejects.toThrow('AccessDenied')
  await expect(
    store.write({ set: { phase: 'ready' }, remove: ['message'], when: { order: { equals: '1' } } }),
  ).rejects.toThrow('AccessDenied')
  expect(denied).toEqual([
    'dynamodb:GetItem on its item of the table pool',
    'dynamodb:UpdateItem of phase, message, order on its item of the table pool',
  ])
})
