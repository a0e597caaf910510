import { Readable } from 'node:stream'
import type { Callback, Item, Range, Storage, Store } from 'dynalite/db/index.js'

/**
 * Replaces dynalite's storage of items and indexes, a level database whose every step costs a hundred times more. All
 * else stays dynalite's: validation, expressions, conditions, indexes, pages.
 */
export function keepInMaps(store: Store): void {
  const { getItemDb, getIndexDb } = store
  const storages = new Map<string, Storage>()
  const storageOf = (name: string, original: () => Storage): Storage => {
    const known = storages.get(name)
    if (known) return known
    const made = createMapStorage(original().lock)
    storages.set(name, made)
    return made
  }
  store.getItemDb = (table) => storageOf(table, () => getItemDb(table))
  store.getIndexDb = (kind, table, index) =>
    storageOf(`${kind.toLowerCase()} ${table} ${index}`, () => getIndexDb(kind, table, index))
}

function isPresent(value: unknown): boolean {
  return value !== undefined
}

/** Values are as good as copied: dynalite never changes an item that it has put or got. */
function createMapStorage(lock: unknown): Storage {
  const items = new Map<string, Item>()
  const keys: string[] = []

  /** Of the first key that is not below this one. */
  function position(key: string): number {
    let [low, high] = [0, keys.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((keys[middle] ?? '') < key) low = middle + 1
      else high = middle
    }
    return low
  }

  function* within({ gt, gte, lt, lte, reverse, limit = -1 }: Range): Generator<Item> {
    const after = (key: string) => position(key) + (items.has(key) ? 1 : 0)
    const from = gt !== undefined ? after(gt) : gte !== undefined ? position(gte) : 0
    const to = lt !== undefined ? position(lt) : lte !== undefined ? after(lte) : keys.length
    const chosen = limit < 0 || reverse === true ? keys.slice(from, to) : keys.slice(from, from + limit)
    if (reverse === true) chosen.reverse()
    for (const key of chosen.slice(0, limit < 0 ? undefined : limit)) {
      const item = items.get(key)
      if (item) yield item
    }
  }

  const answer = <T>(callback: Callback<T>, error?: Error, value?: T) => {
    process.nextTick(callback, error, value)
  }
  return {
    lock,
    get: (key, callback) => {
      const item = items.get(key)
      if (item) answer(callback, undefined, item)
      else answer(callback, Object.assign(new Error(`no ${key}`), { name: 'NotFoundError' }))
    },
    put: (key, item, callback) => {
      if (!items.has(key)) keys.splice(position(key), 0, key)
      // A projection of what an item does not have, which a database of JSON would drop.
      items.set(key, Object.fromEntries(Object.entries(item).filter(([, value]) => isPresent(value))))
      answer(callback)
    },
    del: (key, callback) => {
      if (items.delete(key)) keys.splice(position(key), 1)
      answer(callback)
    },
    createValueStream: (range = {}) => Readable.from(within(range), { objectMode: true }),
  }
}
