import type { Deps } from '../deps.ts'
import { phases } from '../domain/protocol.ts'
import { phaseWords, type Readiness } from './readiness.ts'

/** Changes that come sooner share a line. */
const shortestIntervalMs = 2_000
/** A line for those who wonder whether anything happens at all. */
const longestIntervalMs = 20_000
/** More instances are told of by phase. */
const shownOneByOne = 5

type Waiting = Readiness['waiting']

/** Prints who is in which phase for how long, when that has changed and at the latest after 20 s. */
export interface Progress {
  tell: (readiness: Readiness) => void
}

/** The progress of one step that waits for `total` instances. */
export function createProgress(total: number, deps: Pick<Deps, 'clock' | 'log'>): Progress {
  let told: string | undefined
  let toldAtMs = -Infinity
  return {
    tell: (readiness) => {
      const now = deps.clock.now()
      const state = [...readiness.waiting.map(({ item }) => `${item.id} ${item.phase ?? ''}`)].join()
      const sinceMs = now - toldAtMs
      if (sinceMs < shortestIntervalMs || (state === told && sinceMs < longestIntervalMs)) return
      told = state
      toldAtMs = now
      deps.log.info(progressLine(total, readiness, now))
    },
  }
}

function progressLine(total: number, { ready, waiting }: Readiness, now: number): string {
  const whom = waiting.length > shownOneByOne ? byPhase(waiting, now) : oneByOne(waiting, now)
  return `${ready.length} of ${total} ready${whom === '' ? '' : `; waiting for ${whom}`}`
}

function oneByOne(waiting: Waiting, now: number): string {
  return waiting.map(({ held, item }) => `${held.instance.instanceId} ${phaseWords(item, now)}`).join(', ')
}

/** How many are in each phase, and how long the one that is in it longest. */
function byPhase(waiting: Waiting, now: number): string {
  return [undefined, ...phases]
    .map((phase) => waiting.filter(({ item }) => item.phase === phase))
    .filter((alike) => alike.length > 0)
    .map((alike) => {
      const longest = alike.reduce((one, other) => (sinceAtMs(other) < sinceAtMs(one) ? other : one))
      return `${alike.length} ${phaseWords(longest.item, now)}${alike.length === 1 ? '' : ' or less'}`
    })
    .join(', ')
}

function sinceAtMs({ item }: Waiting[number]): number {
  return item.phaseSinceAtMs ?? item.createdAtMs
}
