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
const counted = { atMost: 7, atMs: 1, configurationRevision: 3 }
const waiter = { sinceAtMs: 1, seenAtMs: 2, idlePool: 'large#spot' }

describe('the ledger of a pool', () => {
  test('is made empty, once: what stands in it stays', async () => {
    expect(await read()).toEqual(sample())
    await store.putWaiter('a', waiter)
    await store.ensure()
    expect(await read()).toEqual(sample({ waiters: { a: waiter } }))
  })

  test('of two reservations after the same reading one is refused', async () => {
    const both = await Promise.all(['a', 'b'].map((id) => store.reserve(id, reservation, 0, counted)))
    expect(both.sort()).toEqual([false, true])
    const after = await read()
    expect(after?.revision).toBe(1)
    expect(Object.values(after?.reservations ?? {})).toEqual([reservation])
    expect(await store.reserve('c', reservation, 1, counted)).toBe(true)
  })

  test('below the bound reservations never collide, and together they stay below it', async () => {
    await store.reserve('counter', reservation, 0, counted)
    const ids = ['a', 'b', 'c', 'd']
    const reserved = await Promise.all(ids.map((id) => store.reserveBelow(12, id, reservation, 3)))
    expect(reserved.sort()).toEqual([false, false, true, true])
    expect(await read()).toMatchObject({ revision: 3, counted: { ...counted, atMost: 11 } })
    expect(await store.reserveBelow(13, 'e', reservation, 3)).toBe(true)
  })

  test('a count made under another configuration, or none, is no ground to reserve on', async () => {
    expect(await store.reserveBelow(100, 'a', reservation, 3)).toBe(false)
    await store.reserve('counter', reservation, 0, counted)
    expect(await store.reserveBelow(100, 'a', reservation, 4)).toBe(false)
    expect(Object.keys((await read())?.reservations ?? {})).toEqual(['counter'])
  })

  test('whoever waits hinders no reservation, and reservations no waiter', async () => {
    await Promise.all(['a', 'b', 'c'].map((id) => store.putWaiter(id, waiter)))
    expect(await store.reserve('a', reservation, 0, counted)).toBe(true)
    await store.putWaiter('b', { ...waiter, seenAtMs: 9 })
    expect(await read()).toMatchObject({
      reservations: { a: reservation },
      waiters: { a: waiter, b: { seenAtMs: 9 }, c: waiter },
    })
  })

  test('lets go of entries, also of those that are gone', async () => {
    await store.reserve('a', reservation, 0, counted)
    await store.putWaiter('b', waiter)
    for (const id of ['a', 'b', 'nobody']) {
      await store.cancelReservation(id)
      await store.leaveLine(id)
    }
    expect(await read()).toEqual(sample({ revision: 1, counted }))
  })

  test('forgets what a dead step left, but not what its step has renewed since', async () => {
    await store.reserve('dead', reservation, 0, counted)
    await store.reserve('alive', reservation, 1, counted)
    await store.putWaiter('dead', waiter)
    await store.putWaiter('alive', waiter)
    await store.reserve('alive', { ...reservation, expiresAtMs: reservation.expiresAtMs + 1 }, 2, counted)
    await store.putWaiter('alive', { ...waiter, seenAtMs: waiter.seenAtMs + 1 })
    for (const id of ['dead', 'alive', 'nobody']) {
      await store.forgetReservation(id, reservation)
      await store.forgetWaiter(id, waiter)
    }
    const { reservations = {}, waiters = {} } = (await read()) ?? {}
    expect([Object.keys(reservations), Object.keys(waiters)]).toEqual([['alive'], ['alive']])
  })
})
