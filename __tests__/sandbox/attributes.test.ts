import { describe, expect, test } from '@jest/globals'
import { accessedAttributes, selection } from '../../sandbox/dynamodb/accessed-attributes.ts'

const names = { '#1': 'one', '#state': 'state', '#m': 'map' }

describe('the attributes that a call names', () => {
  test.each([
    ['SET #1 = :v0, heartbeatAtMs = :v1 REMOVE #state', ['one', 'heartbeatAtMs', 'state']],
    ['set #m.inner[0].more = :v, a[1] = b', ['map', 'a', 'b']],
    ['ADD jobsDone :one DELETE tags :tags', ['jobsDone', 'tags']],
    ['SET a = if_not_exists(b, :v), c = list_append (d, :v)', ['a', 'b', 'c', 'd']],
    ['#other = :v', ['#other']],
  ])('in the update %s', (UpdateExpression, expected) => {
    expect(accessedAttributes({ UpdateExpression, ExpressionAttributeNames: names })).toEqual(expected)
  })

  test.each([
    ['attribute_exists(id) AND NOT (#state IN (:a, :b) OR size(a) BETWEEN :x AND :y)', ['id', 'state', 'a']],
    ['begins_with(idlePool, :v) and contains(#1, b)', ['idlePool', 'one', 'b']],
  ])('in the condition %s', (ConditionExpression, expected) => {
    expect(accessedAttributes({ ConditionExpression, ExpressionAttributeNames: names })).toEqual(expected)
  })

  test('in keys, items, projections and the older parameters', () => {
    expect(
      accessedAttributes({
        Key: { id: { S: 'x' } },
        Item: { state: { S: 'idle' } },
        ProjectionExpression: 'lease, #state',
        ExpressionAttributeNames: names,
        AttributeUpdates: { runId: {} },
        Expected: { deadlineAtMs: {} },
        AttributesToGet: ['zone'],
      }),
    ).toEqual(['id', 'state', 'runId', 'deadlineAtMs', 'zone', 'lease'])
  })
})

test.each([
  ['GetItem', {}, 'ALL_ATTRIBUTES'],
  ['GetItem', { ProjectionExpression: 'a' }, 'SPECIFIC_ATTRIBUTES'],
  ['Query', { IndexName: 'idle' }, 'ALL_PROJECTED_ATTRIBUTES'],
  ['Query', { IndexName: 'idle', Select: 'COUNT' }, 'COUNT'],
  ['UpdateItem', {}, undefined],
])('%s with %p selects %s', (operation, params, expected) => {
  expect(selection(operation, params)).toBe(expected)
})
