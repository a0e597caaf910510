import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Ledger } from '../../src/domain/ledger.ts'
import type { ConfigurationStore } from '../../src/pool/configuration.ts'
import type { LedgerStore } from '../../src/pool/ledger.ts'
import { configuration, ledger as sample } from '../domain/samples.ts'
import { createTable, startServers, type Servers } from './servers.ts'

let servers: Servers
let tables = 0
let store: LedgerStore
let configurations: ConfigurationStore

beforeAll(async () => {
  servers = await startServers()
})
beforeEach(async () => {
  const stores = await createTable(servers, `table-${(tables += 1)}`)
  store = stores.ledger
  configurations = stores.configuration
  await configurations.write(configuration(), undefined)
  await store.ensure()
})
afterAll(() => servers.stop())

async function read(): Promise<Ledger | undefined> {
  const stored = await configurations.read()
  return stored.found === 'configuration' ? stored.ledger : undefined
}
const reservation = { count: 2, sinceAtMs: 1, expiresAtMs: 1_000 }
const waiter = { sinceAtMs: 1, seenAtMs: 2, idlePool: 'large#spot' }

describe('the ledger of a pool', () => {
  test('is made empty, once: what stands in it stays', async () => {
    expect(await read()).toEqual(sample())
    await store.putWaiter('a', waiter)
    await store.ensure()
    expect(await read()).toEqual(sample({ waiters: { a: waiter } }))
  })

  test('of two reservations after the same reading one is refused', async () => {
    const both = await Promise.all(['a', 'b'].map((id) => store.reserve(id, reservation, 0)))
    expect(both.sort()).toEqual([false, true])
    const after = await read()
    expect(after?.revision).toBe(1)
    expect(Object.values(after?.reservations ?? {})).toEqual([reservation])
    expect(await store.reserve('c', reservation, 1)).toBe(true)
  })

  test('whoever waits hinders no reservation, and reservations no waiter', async () => {
    await Promise.all(['a', 'b', 'c'].map((id) => store.putWaiter(id, waiter)))
    expect(await store.reserve('a', reservation, 0)).toBe(true)
    await store.putWaiter('b', { ...waiter, seenAtMs: 9 })
    expect(await read()).toMatchObject({
      reservations: { a: reservation },
      waiters: { a: waiter, b: { seenAtMs: 9 }, c: waiter },
    })
  })

  test('lets go of entries, also of those that are gone', async () => {
    await store.reserve('a', reservation, 0)
    await store.putWaiter('b', waiter)
    for (const id of ['a', 'b', 'nobody']) {
      await store.cancelReservation(id)
      await store.leaveLine(id)
    }
    expect(await read()).toEqual(sample({ revision: 1 }))
  })
})
