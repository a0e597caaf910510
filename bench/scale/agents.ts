import { ask } from '../../sandbox/dynamodb/ask.ts'
import type { Dynalite } from '../../sandbox/dynamodb/dynalite.ts'
import { isObject, numberOf, objectOf, parseObject, textOf, type JsonObject } from '../../sandbox/json.ts'
import type { InstanceItem, Phase } from '../../src/domain/protocol.ts'
import { updateItemBody } from '../../src/domain/update-item.ts'
import type { Watcher } from './in-process.ts'

/** The agents of all instances: they answer to what is written into their rows. */
export interface Agents {
  watch: Watcher
  /** `<item id> <lease>` of each claim that won, in their order. */
  readonly claims: string[]
  /** Claims whose condition did not hold. */
  readonly lostClaims: number
  stop: () => void
}

/** @param readyAfterMs from a claim or a launch to the report that the agent is ready */
export function createAgents(database: Dynalite, table: string, readyAfterMs: number): Agents {
  const claims: string[] = []
  let lostClaims = 0
  const timers = new Set<NodeJS.Timeout>()

  function report(id: string, phase: Phase, phaseLease: number): void {
    const timer = setTimeout(() => {
      timers.delete(timer)
      const set = { phase, phaseLease, phaseSinceAtMs: Date.now() }
      const update = updateItemBody<InstanceItem>(table, id, { set, when: { id: { exists: true } } })
      void ask(database, 'UpdateItem', parseObject(update))
    }, readyAfterMs)
    timers.add(timer)
  }

  function follow(item: JsonObject): void {
    const id = text(item, 'id')
    const lease = numberOf(objectOf(item, 'lease'), 'N') ?? 0
    const state = text(item, 'state')
    if (state === 'claimed') claims.push(`${id} ${lease}`)
    if (state === 'claimed' || state === 'launching') report(id, 'ready', lease)
    if (state === 'idle') report(id, 'waiting', lease)
  }

  return {
    claims,
    get lostClaims() {
      return lostClaims
    },
    watch: (operation, request, answer) => {
      if (operation === 'PutItem' && answer.status === 200) follow(objectOf(parseObject(request), 'Item'))
      if (operation !== 'UpdateItem') return
      if (answer.status === 200) follow(objectOf(parseObject(answer.body), 'Attributes'))
      else if (isClaim(parseObject(request))) lostClaims += 1
    },
    stop: () => {
      for (const timer of timers) clearTimeout(timer)
    },
  }
}

/** State is what a claim sets first. */
function isClaim(update: JsonObject): boolean {
  return text(objectOf(update, 'ExpressionAttributeValues'), ':v0') === 'claimed'
}

/** Of a string attribute; empty when there is none. */
function text(attributes: JsonObject, name: string): string {
  const value = attributes[name]
  return (isObject(value) && textOf(value, 'S')) || ''
}
