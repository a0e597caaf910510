import { beforeEach, describe, expect, test } from '@jest/globals'
import type { Statement } from '../../infra/policies.ts'
import { holds } from '../../sandbox/iam/conditions.ts'
import { Permissions } from '../../sandbox/iam/permissions.ts'
import { type Context, permitOf } from '../../sandbox/iam/policy.ts'

const own = 'arn:aws:ec2:us-east-1:123456789012:instance/i-0123456789abcdef0'
const table = 'arn:aws:dynamodb:us-east-1:123456789012:table/ec2-runner-pool-octo'

describe('a statement allows', () => {
  const statement: Statement = {
    Sid: 'Write',
    Effect: 'Allow',
    Action: ['dynamodb:PutItem', 'dynamodb:Update*'],
    Resource: 'arn:aws:dynamodb:us-east-1:123456789012:table/pool-*',
  }
  const allows = (action: string, resource: string) =>
    permitOf({ Version: '2012-10-17', Statement: [statement] }, { action, resource, context: {} }) !==
    undefined
  const pool = 'arn:aws:dynamodb:us-east-1:123456789012:table/pool-1'

  test.each([
    ['dynamodb:PutItem', pool, true],
    ['dynamodb:UpdateItem', pool, true],
    ['dynamodb:GetItem', pool, false],
    ['dynamodb:PutItem', pool.replace('pool-', 'other-'), false],
    ['dynamodb:PutItem', pool.replace('123456789012', '999999999999'), false],
    ['dynamodb:PutItem', '*', false],
  ])('%s on %s: %p', (action, resource, expected) => {
    expect(allows(action, resource)).toBe(expected)
  })
})

describe('a condition', () => {
  const check = (conditions: NonNullable<Statement['Condition']>, context: Context) =>
    holds(conditions, context)

  test('holds when its key has one of the values, and not without the key', () => {
    const condition = { StringEquals: { 'ec2:CreateAction': ['CreateFleet', 'RunInstances'] } }
    expect(check(condition, { 'ec2:CreateAction': 'RunInstances' })).toBe(true)
    expect(check(condition, { 'ec2:CreateAction': 'RunInstance' })).toBe(false)
    expect(check(condition, {})).toBe(false)
  })

  test('compares with wildcards only where its operator does', () => {
    expect(check({ StringLike: { key: 'a*' } }, { key: 'abc' })).toBe(true)
    expect(check({ StringEquals: { key: 'a*' } }, { key: 'abc' })).toBe(false)
  })

  test('for all values holds when there is none, and fails when one is another', () => {
    const condition = {
      'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': ['${ec2:SourceInstanceARN}'] },
    }
    const source = { 'ec2:SourceInstanceARN': own }
    expect(check(condition, { ...source, 'dynamodb:LeadingKeys': [own] })).toBe(true)
    expect(check(condition, { ...source, 'dynamodb:LeadingKeys': [own, 'other'] })).toBe(false)
    expect(check(condition, source)).toBe(true)
  })

  test('equals nothing while a variable has no value', () => {
    expect(check({ StringLike: { key: '${ec2:InstanceID}*' } }, { key: '' })).toBe(false)
  })

  test('if exists holds without its key, and as it says with it', () => {
    const condition = { StringEqualsIfExists: { 'dynamodb:ReturnValues': ['NONE', 'UPDATED_NEW'] } }
    expect(check(condition, {})).toBe(true)
    expect(check(condition, { 'dynamodb:ReturnValues': 'NONE' })).toBe(true)
    expect(check(condition, { 'dynamodb:ReturnValues': 'ALL_NEW' })).toBe(false)
  })

  test('of an operator that nobody taught it is an error, not a permission', () => {
    expect(() => check({ Bool: { key: 'true' } }, { key: 'true' })).toThrow('condition operator Bool')
    expect(() => check({ 'ForAnyValue:StringLike': { key: 'x' } }, { key: 'x' })).toThrow('ForAnyValue')
  })
})

describe("the pool's policies", () => {
  let permissions: Permissions
  beforeEach(() => {
    permissions = new Permissions()
  })
  const machine = { kind: 'instance', instanceId: 'i-0123456789abcdef0' } as const
  const ending = (id: string) => ({
    action: 'ec2:TerminateInstances',
    resource: `arn:aws:ec2:us-east-1:123456789012:instance/${id}`,
    context: { 'ec2:InstanceID': id },
  })
  const item = (key: string) => ({
    action: 'dynamodb:UpdateItem',
    resource: table,
    context: { 'dynamodb:LeadingKeys': [key] },
  })

  test('let a machine change its own item and end itself, no other', () => {
    expect(permissions.deniedOf(machine, [item(own), ending('i-0123456789abcdef0')])).toBeUndefined()
    expect(permissions.deniedOf(machine, [item('configuration')])).toMatchObject({ resource: table })
    expect(permissions.deniedOf(machine, [ending('i-0fedcba9876543210')])).toBeDefined()
    expect(permissions.denials).toHaveLength(2)
    expect(permissions.uses.map(({ sid }) => sid)).toEqual(['WriteOwnAttributes', 'OwnEnd'])
  })

  test('a machine reads every content of its pool, and changes none', () => {
    const content = (action: string) => ({ ...item(`content#${'0'.repeat(64)}`), action })
    expect(permissions.deniedOf(machine, [content('dynamodb:GetItem')])).toBeUndefined()
    for (const action of ['UpdateItem', 'PutItem', 'DeleteItem', 'Scan', 'BatchGetItem'])
      expect(permissions.deniedOf(machine, [content(`dynamodb:${action}`)])).toBeDefined()
    for (const id of ['configuration', 'content', 'lending#content#1', own.replace(/.$/, '1')])
      for (const action of ['dynamodb:GetItem', 'dynamodb:UpdateItem'])
        expect(permissions.deniedOf(machine, [{ ...item(id), action }])).toMatchObject({ resource: table })
  })

  test('let the caller end only what carries the tag', () => {
    const need = ending('i-0123456789abcdef0')
    const tagged = { ...need, context: { ...need.context, 'aws:ResourceTag/ec2-runner-pool': 'octo' } }
    expect(permissions.deniedOf({ kind: 'action' }, [tagged])).toBeUndefined()
    expect(permissions.deniedOf({ kind: 'action' }, [need])).toEqual(need)
  })

  test('do not let the caller tag what exists, nor pass another role, nor its own to another service', () => {
    const tagging = { action: 'ec2:CreateTags', resource: own, context: {} }
    expect(permissions.deniedOf({ kind: 'action' }, [tagging])).toEqual(tagging)
    const pass = {
      action: 'iam:PassRole',
      resource: 'arn:aws:iam::123456789012:role/admin',
      context: { 'iam:PassedToService': 'ec2.amazonaws.com' },
    }
    expect(permissions.deniedOf({ kind: 'action' }, [pass])).toEqual(pass)
    const machines = { ...pass, resource: 'arn:aws:iam::123456789012:role/runner-pool' }
    expect(permissions.deniedOf({ kind: 'action' }, [machines])).toBeUndefined()
    const elsewhere = { ...machines, context: { 'iam:PassedToService': 'lambda.amazonaws.com' } }
    expect(permissions.deniedOf({ kind: 'action' }, [elsewhere])).toEqual(elsewhere)
  })

  test('do not bind an administrator', () => {
    expect(permissions.deniedOf({ kind: 'other' }, [ending('i-0fedcba9876543210')])).toBeUndefined()
  })
})
