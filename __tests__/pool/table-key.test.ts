import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { createTableKey } from '../../src/pool/table-key.ts'
import { ensureTable } from '../../src/pool/table.ts'
import { startServers, type Servers } from './servers.ts'

const key = 'arn:aws:kms:us-east-1:123456789012:key/11111111-2222-3333-4444-555555555555'
const other = key.replace('1111', '9999')
let servers: Servers

beforeAll(async () => {
  servers = await startServers()
})
beforeEach(() => {
  servers.calls.clear()
})
afterAll(() => servers.stop())

const of = (table: string) => createTableKey(servers.clients.dynamodb, table)

test('a table has its key from its first moment', async () => {
  await ensureTable(servers.clients.dynamodb, 'locked', 'octo-repo', key)
  expect(await of('locked').read()).toBe(key)
  expect(servers.calls.of({ operation: 'CreateTable', status: 200 })).toMatchObject([
    { request: { SSESpecification: { Enabled: true, SSEType: 'KMS', KMSMasterKeyId: key } } },
  ])
})

test("a table without one has DynamoDB's own, and gets another while it stands", async () => {
  await ensureTable(servers.clients.dynamodb, 'open', 'octo-repo')
  expect(await of('open').read()).toBeUndefined()
  expect(await of('open').change(other)).toBe(true)
  expect(await of('open').read()).toBe(other)
})

test('a table that is being changed is left to the next refresh', async () => {
  await ensureTable(servers.clients.dynamodb, 'busy', 'octo-repo')
  servers.calls.failNext({ service: 'dynamodb', operation: 'UpdateTable', code: 'ResourceInUseException' })
  expect(await of('busy').change(key)).toBe(false)
})

test('a role that may not use the key is told so', async () => {
  servers.calls.failNext({ service: 'dynamodb', operation: 'UpdateTable', code: 'AccessDeniedException' })
  await expect(of('open').change(key)).rejects.toThrow(
    'Could not change the key of the table open: the role may not do it.',
  )
})
