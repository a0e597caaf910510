import type { Call } from '../../sandbox/calls.ts'

/** The part of a provision that is the machines' and not the step's. */
export interface Machines {
  /** From the launch or the last claim to the last agent's word that it is ready. */
  tookMs: number
  /** From that word to the end of the read that brought it to the step. */
  seenAfterMs: number
}

/** Read from the log of everybody's calls during one step; undefined when the step looked at no machine. */
export function machinesOf(calls: readonly Call[]): Machines | undefined {
  const ours = calls.filter(({ caller }) => caller === 'action')
  const looks = ours.filter(isLook)
  const [firstLook] = looks
  const lastLook = looks.at(-1)
  if (firstLook === undefined || lastLook === undefined) return undefined
  const took = ours.filter(
    ({ operation, startedAt }) =>
      startedAt < firstLook.startedAt && (operation === 'CreateFleet' || operation === 'UpdateItem'),
  )
  const ready = calls.filter((call) => isReadyWord(call) && call.endedAt <= lastLook.endedAt)
  const beganAt = Math.max(...took.map(({ endedAt }) => endedAt))
  const readyAt = Math.max(...ready.map(({ endedAt }) => endedAt))
  return { tookMs: readyAt - beganAt, seenAfterMs: lastLook.endedAt - readyAt }
}

/** Whether the call reads what agents say, and not the configuration. */
export function isLook({ operation, request }: Call): boolean {
  return operation === 'BatchGetItem' && JSON.stringify(request).includes(':instance/')
}

function isReadyWord({ caller, operation, status, request }: Call): boolean {
  const writes = caller === 'instance' && operation === 'UpdateItem' && status === 200
  return writes && JSON.stringify(request).includes('{"S":"ready"}')
}
