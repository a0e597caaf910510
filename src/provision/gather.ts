import type { Deps } from '../deps.ts'
import type { Configuration } from '../domain/configuration.ts'
import { InstanceFailedError } from '../domain/errors.ts'
import { notEnded, ordered } from '../domain/instance.ts'
import type { InstanceItem } from '../domain/protocol.ts'
import { allSettled, throwFirst } from '../domain/settled.ts'
import { endBroken } from '../lifecycle/end-broken.ts'
import { settleEndings } from '../lifecycle/end-instances.ts'
import { claimIdle } from './claim.ts'
import type { Held } from './held.ts'
import { createPace } from './pace.ts'
import { createProgress } from './progress.ts'
import { errorCodeOf, judge, type Broken, type Readiness } from './readiness.ts'
import { currentConfiguration, type ProvisionRequest } from './request.ts'
import { createSilentLook } from './silent.ts'
import { climb, type Climb } from './supply.ts'
import { createWait } from './wait-for-capacity.ts'

/** What it took to get all instances ready. */
export interface Gathered {
  climbs: Climb[]
  replaced: Broken[]
  /** When this step saw each instance ready, by instance id. */
  readyAtMs: Map<string, number>
  /** How long it stood in line for what EC2 did not have. */
  inLineMs: number
}

/**
 * Waits until all instances are ready. A broken one is ended and replaced at once, while the healthy ones are kept;
 * what EC2 does not have is waited for.
 *
 * @throws InstanceFailedError when instances keep breaking, CapacityError when the wait for capacity was in vain
 */
export async function gather(
  request: ProvisionRequest,
  configuration: Configuration,
  firstClimb: Climb,
  held: Held[],
  deps: Deps,
): Promise<Gathered> {
  const gathered: Gathered = { climbs: [firstClimb], replaced: [], readyAtMs: new Map(), inLineMs: 0 }
  const first = new Set(held)
  const wait = createWait(request, configuration, gathered.climbs, held, deps)
  const silent = createSilentLook(deps)
  const pace = createPace(deps.clock.now())
  let pauseMs = pace.untilFirstMs(held, deps.clock.now())
  const progress = createProgress(request.count, deps)
  try {
    for (;;) {
      const roundAtMs = deps.clock.now()
      const waited = held.length < request.count ? await wait.forCapacity() : false
      if (waited) gathered.inLineMs += deps.clock.now() - roundAtMs
      else await deps.clock.sleep(pauseMs, deps.cancelled)
      const items = await deps.instances.read(held.map(({ instance }) => instance.id))
      const readiness = judge(held, items, silent.ended, deps.clock.now())
      noteReady(readiness, gathered.readyAtMs, deps.clock.now())
      if (readiness.ready.length === request.count) return gathered
      if (readiness.broken.length > 0) {
        await discard(readiness.broken, request, held, deps)
        gathered.replaced.push(...readiness.broken)
        requireHope(gathered.replaced, first, request.count)
        gathered.climbs.push(await replace(request, configuration, held, deps))
        pauseMs = pace.untilFirstMs(held, deps.clock.now())
        continue
      }
      await keepReady(readiness, request, configuration, deps)
      if (await silent.lookAt(readiness.waiting)) continue
      progress.tell(readiness)
      pauseMs = pace.untilNextMs(readiness.waiting, deps.clock.now())
    }
  } finally {
    await wait.end()
  }
}

function noteReady({ ready }: Readiness, readyAtMs: Map<string, number>, now: number): void {
  for (const { item } of ready) {
    if (!readyAtMs.has(item.instanceId)) readyAtMs.set(item.instanceId, now)
  }
}

/** Prints why each is broken, ends it and lets go of it: not before, so that an undo still knows what did not end. */
async function discard(
  broken: readonly Broken[],
  request: ProvisionRequest,
  held: Held[],
  deps: Deps,
): Promise<void> {
  for (const { held: each, reason, logTail } of broken) {
    deps.log.info(`${each.instance.instanceId} can not serve: ${reason}.`)
    if (logTail !== undefined) deps.log.excerpt(`The end of the log of ${each.instance.instanceId}`, logTail)
  }
  const [ended, spoilt] = await Promise.all([
    settleEndings(
      broken
        .filter(({ item }) => item === undefined)
        .map(({ held: { instance }, reason, cause }) => ({
          instance,
          why: { cause: cause === 'interruption' ? cause : 'not-ready', words: reason },
          when: { provisionId: { equals: request.provisionId } },
        })),
      deps,
    ),
    endBroken(
      broken.flatMap(({ item }) => item ?? []),
      deps,
    ),
  ])
  throwFirst([...ended.failures, ...spoilt.failures])
  for (const { held: each } of broken) held.splice(held.indexOf(each), 1)
}

/**
 * Replacements end when more broke than were asked for, when a replacement broke as one did before, or when all that
 * were launched at first broke alike: then the next would too.
 */
function requireHope(replaced: readonly Broken[], first: ReadonlySet<Held>, count: number): void {
  const last = replaced.at(-1)
  if (last === undefined) return
  const isLaunched = ({ origin }: Held) => origin === 'launched'
  const alike = replaced.filter((broken) => isLaunched(broken.held) && broken.cause === last.cause)
  const isReplacement = alike.some(({ held }) => !first.has(held))
  const firstLaunched = [...first].filter(isLaunched).length
  const isHopeless = alike.length >= 2 && (isReplacement || alike.length >= firstLaunched)
  if (!isHopeless && replaced.length <= Math.max(2, count)) return
  throw new InstanceFailedError({
    code: errorCodeOf(last),
    message:
      `${last.held.instance.instanceId} can not serve: ${last.reason}. ` +
      `${replaced.length} instances broke, so no more are launched.`,
    ...(last.logTail === undefined ? {} : { evidence: last.logTail }),
  })
}

async function replace(
  request: ProvisionRequest,
  last: Configuration,
  held: Held[],
  deps: Deps,
): Promise<Climb> {
  const { configuration } = await currentConfiguration(last, deps)
  await claimIdle(request, configuration, held, 0, deps)
  return climb(request, configuration, held, deps)
}

/**
 * Gives ready instances more time while others get ready: their deadlines are those of a registration, which is over.
 * A step that dies gives no more time, so its instances end themselves.
 */
async function keepReady(
  { ready }: Readiness,
  request: ProvisionRequest,
  configuration: Configuration,
  deps: Deps,
): Promise<void> {
  const now = deps.clock.now()
  const registrationMs = configuration.timeouts.registration * 1_000
  const isNear = ({ deadlineAtMs }: InstanceItem) => deadlineAtMs - now < registrationMs / 2
  await allSettled(
    ready
      .filter(({ item }) => isNear(item))
      .map(({ held, item }) =>
        deps.instances.update(item.id, {
          set: ordered({ lease: item.lease, deadlineAtMs: now + registrationMs }),
          when: {
            ...notEnded,
            state: { equals: item.state },
            lease: { equals: held.instance.lease },
            provisionId: { equals: request.provisionId },
          },
        }),
      ),
  )
}
