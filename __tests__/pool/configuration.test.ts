import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { systemClock } from '../../src/domain/clock.ts'
import { createConfigurationStore, type ConfigurationStore } from '../../src/pool/configuration.ts'
import { configuration, ledger } from '../domain/samples.ts'
import { createTable, putItem, startServers, type Servers } from './servers.ts'

let servers: Servers
let table: string
let tables = 0
let store: ConfigurationStore

beforeAll(async () => {
  servers = await startServers()
})
beforeEach(async () => {
  table = `table-${(tables += 1)}`
  store = (await createTable(servers, table)).configuration
})
afterAll(() => servers.stop())

const masked: string[] = []
const storeOf = (name: string) =>
  createConfigurationStore(servers.clients.documents, name, systemClock, (secret) => masked.push(secret))

describe('the configuration of a pool', () => {
  test('is read as it was written', async () => {
    expect(await store.read()).toEqual({ found: 'nothing', revision: undefined })
    expect(await store.write(configuration(), undefined)).toBe(true)
    expect(await store.read()).toEqual({
      found: 'configuration',
      configuration: configuration(),
      ledger: undefined,
      lentIds: new Set(),
    })
  })

  test('comes with the ledger, in one call', async () => {
    await store.write(configuration(), undefined)
    await putItem(servers, table, { ...ledger({ revision: 4 }) })
    servers.calls.clear()
    expect(await store.read()).toMatchObject({ found: 'configuration', ledger: { revision: 4 } })
    expect(servers.calls.all.map(({ operation }) => operation)).toEqual(['BatchGetItem'])
  })

  test('without a table there is none', async () => {
    const nowhere = storeOf('no-such-table')
    expect(await nowhere.read()).toEqual({ found: 'no-table' })
  })

  test('of another version can not be read, but replaced by who knows its revision', async () => {
    await putItem(servers, table, { id: 'configuration', kind: 'configuration', revision: 7 })
    expect(await store.read()).toEqual({
      found: 'nothing',
      revision: 7,
      why: 'instanceArnPrefix is missing',
    })
    expect(await store.write(configuration({ revision: 8 }), undefined)).toBe(false)
    expect(await store.write(configuration({ revision: 8 }), 7)).toBe(true)
  })

  test('has its tokens masked before anybody gets it, each once, also one that can not be read', async () => {
    const { registrationToken, removalToken } = configuration()
    await store.write(configuration(), undefined)
    const reader = storeOf(table)
    await reader.read()
    await reader.read()
    expect(masked.splice(0)).toEqual([registrationToken.token, removalToken.token])
    await putItem(servers, table, { id: 'configuration', kind: 'other', registrationToken: { token: 'REG' } })
    expect(await reader.read()).toMatchObject({ found: 'nothing' })
    expect(masked.splice(0)).toEqual(['REG'])
  })

  test('of two who read the same revision only one writes', async () => {
    await store.write(configuration(), undefined)
    const writes = [60, 90].map((idleTimeSeconds) =>
      store.write(configuration({ revision: 2, idleTimeSeconds }), 1),
    )
    expect((await Promise.all(writes)).sort()).toEqual([false, true])
    expect(await store.read()).toMatchObject({ configuration: { revision: 2 } })
  })

  test('a refusal of DynamoDB names the purpose', async () => {
    servers.calls.failNext({ service: 'dynamodb', code: 'AccessDeniedException' })
    await expect(store.read()).rejects.toThrow('Could not read the table: the role may not')
    servers.calls.failNext({ service: 'dynamodb', code: 'ValidationException' })
    await expect(store.write(configuration(), undefined)).rejects.toThrow('Could not write the configuration')
  })
})
