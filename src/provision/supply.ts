import { explainLaunch, launchEvidence, type LaunchProblem } from '../aws/fleet-errors.ts'
import type { FleetError } from '../aws/fleet.ts'
import type { Deps } from '../deps.ts'
import type { Configuration } from '../domain/configuration.ts'
import { CapacityError, RefusedError } from '../domain/errors.ts'
import type { Held } from './held.ts'
import { ladder, rungName, type Rung } from './ladder.ts'
import { launch } from './launch.ts'
import { requireTokenLife, type ProvisionRequest } from './request.ts'
import { reserveRoom, type RoomLack } from './reserve.ts'

/** What one climb of the ladder came to, for the log, the summary and the error. */
export interface Climb {
  rungs: { rung: Rung; launched: number; problem: LaunchProblem | undefined; errors: FleetError[] }[]
  /** Why `max-instances` left too little room; undefined when it did not. */
  roomLack: RoomLack | undefined
}

/** Nothing was tried. */
export const noClimb: Climb = { rungs: [], roomLack: undefined }

/**
 * Launches the shortage, rung by rung, until it is covered. What came stays, however little it was.
 *
 * @throws RefusedError when nothing but a change by the user can help
 */
export async function climb(
  request: ProvisionRequest,
  configuration: Configuration,
  held: Held[],
  deps: Deps,
): Promise<Climb> {
  const result: Climb = { rungs: [], roomLack: undefined }
  const missing = () => request.count - held.length
  if (missing() === 0) return result
  requireTokenLife(configuration, configuration.timeouts.boot, deps.clock.now())
  const room = await reserveRoom(missing(), request.provisionId, configuration, deps)
  result.roomLack = room.lack
  try {
    const target = held.length + room.count
    for (const rung of ladder(request)) {
      if (held.length >= target || deps.clock.now() > room.lastRungAtMs) break
      if (isPointless(rung, result)) continue
      await climbRung(rung, target - held.length, request, configuration, held, result, deps)
    }
  } finally {
    await room.giveUp()
  }
  return result
}

async function climbRung(
  rung: Rung,
  count: number,
  request: ProvisionRequest,
  configuration: Configuration,
  held: Held[],
  result: Climb,
  deps: Deps,
): Promise<void> {
  const before = held.length
  const errors = await launch(count, rung, request, configuration, held, deps)
  const launched = held.length - before
  const problem = launched < count ? explainLaunch(errors, rung.usageClass) : undefined
  result.rungs.push({ rung, launched, problem, errors })
  if (problem === undefined) return
  deps.log.info(`EC2 launched ${launched} of ${count} (${rungName(rung)}): ${problem.words}.`)
  deps.log.debug(launchEvidence(errors))
  if (problem.cure === 'never') {
    throw new RefusedError({
      code: problem.code,
      message: `EC2 launched ${launched} of ${count} instances of class ${request.className}: ${problem.words}.`,
      evidence: launchEvidence(errors),
    })
  }
}

/** Whether nothing but room under `max-instances` was missing. */
export function lacksOnlyRoom({ rungs, roomLack }: Climb): boolean {
  return roomLack !== undefined && rungs.every(({ problem }) => problem === undefined)
}

/** A market that is closed to the account is closed in every zone. */
function isPointless(rung: Rung, { rungs }: Climb): boolean {
  return rungs.some(
    (earlier) => earlier.problem?.cure === 'market' && earlier.rung.usageClass === rung.usageClass,
  )
}

/** Why there was no room to launch, in words. */
export function roomWords(lack: RoomLack, { maxInstances }: Configuration): string {
  switch (lack) {
    case 'full':
      return `the pool is full (max-instances is ${maxInstances}) and no machine came free`
    case 'behind':
      return 'other runs that wait longer are served first'
    case 'contended':
      return 'too many runs reserved room in the pool at the same time'
  }
}

/** What to tell the user when the ladder and the wait gave too few. */
export function capacityError(
  request: ProvisionRequest,
  got: number,
  { rungs, roomLack }: Climb,
  configuration: Configuration,
): CapacityError {
  const minutes = request.capacityTimeoutMinutes
  const waited = minutes === 0 ? '' : ` after waiting ${minutes} min for machines of other runs`
  const problem = rungs.find((rung) => rung.problem)?.problem ?? {
    code: 'pool-full' as const,
    words: roomWords(roomLack ?? 'behind', configuration),
  }
  return new CapacityError({
    code: problem.code,
    message: `Got ${got} of ${request.count} instances of class ${request.className}${waited}: ${problem.words}.`,
    evidence:
      rungs.map(({ rung, errors }) => `${rungName(rung)}\n${launchEvidence(errors)}`).join('\n') ||
      'Nothing was launched.',
  })
}
