import type { Deps } from '../deps.ts'
import type { Configuration } from '../domain/configuration.ts'
import { messageOf } from '../domain/errors.ts'
import { isFirstInLine } from '../domain/ledger.ts'
import { claimIdle } from './claim.ts'
import type { Held } from './held.ts'
import { currentConfiguration, type ProvisionRequest } from './request.ts'
import { capacityError, climb, lacksOnlyRoom, noClimb, roomWords, type Climb } from './supply.ts'

/** How long one receive waits for a released machine; short, so that the instances at hand are looked at. */
const longPollSeconds = 5
/** Between two writes of a place in the line: all places are one item, so each write pays for all who wait. */
const seenIntervalMs = 15_000
/** Between two looks at the line by those who are not first. */
const lineIntervalMs = 2_000
/** Between two attempts to launch, for capacity that came back. */
const climbIntervalMs = 60_000
/** Between two lines of progress. */
const progressIntervalMs = 30_000
/** Between two looks for room in a full pool, which cost EC2 nothing. */
const roomIntervalMs = 10_000

/** The wait for machines that others release. */
export interface CapacityWait {
  /** One round. Returns true when it took its time. Throws CapacityError when the time is up. */
  forCapacity: () => Promise<boolean>
  /** Leaves the line. Never fails: who is not seen any more is passed over. */
  end: () => Promise<void>
}

/**
 * Waits in line: first come, first served among the steps that wait for the same kind of machine. Who is first takes
 * what is released, and each now and then tries to launch again. A step stands in line only while it lacks instances;
 * should one of them break, it takes its old place again.
 *
 * @param climbs what this step has tried so far; the wait adds its own attempts
 */
export function createWait(
  request: ProvisionRequest,
  firstConfiguration: Configuration,
  climbs: Climb[],
  held: Held[],
  deps: Deps,
): CapacityWait {
  let sinceAtMs: number | undefined
  let isInLine = false
  let seenAtMs = 0
  let wantedRoom = false
  let climbAtMs = 0
  let toldAtMs = 0
  let configuration = firstConfiguration

  const lastClimb = () => climbs.at(-1) ?? noClimb

  const nextClimbAtMs = (now: number): number => {
    return now + (lacksOnlyRoom(lastClimb()) ? roomIntervalMs : climbIntervalMs)
  }

  const start = (now: number): number => {
    const missing = request.count - held.length
    if (request.capacityTimeoutMinutes > 0) {
      deps.log.info(
        `Waiting up to ${request.capacityTimeoutMinutes} min for ${missing} of ${request.count} instances that other runs release.`,
      )
    }
    const { roomLack } = lastClimb()
    if (roomLack === 'full') {
      deps.log.info(`The pool is full: max-instances is ${configuration.maxInstances}.`)
    } else if (roomLack !== undefined) {
      deps.log.info(`No room to launch yet: ${roomWords(roomLack, configuration)}.`)
    }
    // Who was not first in line has not tried to launch yet.
    climbAtMs = lastClimb() === noClimb ? now : nextClimbAtMs(now)
    toldAtMs = now
    return now
  }

  const standInLine = async (sinceAtMs: number, now: number) => {
    const wantsRoom = lacksOnlyRoom(lastClimb())
    if (isInLine && wantsRoom === wantedRoom && now - seenAtMs < seenIntervalMs) return
    isInLine = true
    const { provisionId, idlePool } = request
    await deps.ledger.putWaiter(provisionId, { sinceAtMs, seenAtMs: now, idlePool, wantsRoom })
    seenAtMs = now
    wantedRoom = wantsRoom
  }

  const tell = (now: number, startedAtMs: number, isFirst: boolean) => {
    if (now - toldAtMs < progressIntervalMs) return
    toldAtMs = now
    deps.log.info(
      `Has ${held.length} of ${request.count} instances after waiting for ${Math.round((now - startedAtMs) / 1_000)} s, ` +
        `${isFirst ? 'first in line' : 'behind runs that wait longer'}.`,
    )
  }

  const leaveLine = async () => {
    if (!isInLine) return
    isInLine = false
    try {
      await deps.ledger.leaveLine(request.provisionId)
    } catch (thrown) {
      deps.log.info(`Could not leave the line, which passes over who is not seen: ${messageOf(thrown)}`)
    }
  }

  return {
    forCapacity: async () => {
      const now = deps.clock.now()
      const startedAtMs = (sinceAtMs ??= start(now))
      if (now - startedAtMs >= request.capacityTimeoutMinutes * 60_000) {
        throw capacityError(request, held.length, lastClimb(), configuration)
      }
      await standInLine(startedAtMs, now)
      const current = await currentConfiguration(configuration, deps)
      configuration = current.configuration
      const { ledger } = current
      const isFirst = !ledger || isFirstInLine(ledger, request.provisionId, now, request.idlePool)
      tell(now, startedAtMs, isFirst)
      if (!isFirst) {
        await deps.clock.sleep(lineIntervalMs, deps.cancelled)
        return true
      }
      if (now >= climbAtMs) {
        // What came free while others were first costs nothing to take.
        await claimIdle(request, configuration, held, 0, deps)
        climbs.push(await climb(request, configuration, held, deps))
        climbAtMs = nextClimbAtMs(deps.clock.now())
      }
      if (held.length < request.count) {
        const before = held.length
        await claimIdle(request, configuration, held, longPollSeconds, deps)
        // A hand-out that can not be used yet, as while its machine's job still runs, ends every long poll at once.
        const leftMs = lineIntervalMs - (deps.clock.now() - now)
        if (held.length === before && leftMs > 0) await deps.clock.sleep(leftMs, deps.cancelled)
      }
      if (held.length === request.count) {
        deps.log.info('Got what was waited for.')
        await leaveLine()
      }
      return true
    },

    end: leaveLine,
  }
}
