import type { Deps } from '../deps.ts'
import type { Configuration } from '../domain/configuration.ts'
import { messageOf } from '../domain/errors.ts'
import type { Test } from '../domain/expression.ts'
import { claimMarginMs, notEnded, ordered, transitions } from '../domain/instance.ts'
import type { IdleEntry } from '../domain/index-entries.ts'
import type { BrokenItem } from '../domain/items.ts'
import { isAllowedInstanceType } from '../domain/matching.ts'
import { claimablePhases, hasEnded } from '../domain/phases.ts'
import { heartbeatFreshMs, type HandOut, type InstanceItem } from '../domain/protocol.ts'
import { pickAtRandom } from '../domain/random-choice.ts'
import { notToBeRetired, retireReason } from '../domain/retirement.ts'
import { allSettled } from '../domain/settled.ts'
import { brokenWords, endBroken } from '../lifecycle/end-broken.ts'
import { endExpired } from '../lifecycle/end-expired.ts'
import { endInstances } from '../lifecycle/end-instances.ts'
import type { ReceivedHandOut } from '../pool/hand-outs.ts'
import type { Held } from './held.ts'
import { requireTokenLife, type ProvisionRequest } from './request.ts'

/** Pages are read until this many can be had; random choice among all of them keeps concurrent provisions off each other (docs/scale.md). */
const choiceWidth = 32
const listRounds = 8
const listLimitMs = 1_000
const conflictPauseMs = 30
/** Many provisions list the same instances at once, and each of them would write to each of these. */
const mostEndedInPassing = 1

/**
 * What came of one attempt to claim: won, lost to somebody else, never to be had (it is to be retired), or not to be had
 * now (its job still runs, its agent is silent) while the hand-out may come true later.
 */
type ClaimResult = 'won' | 'lost' | 'never' | 'not-now'

/**
 * Takes idle instances: first by hand-outs, exactly as many as are needed; where the queue gives too few, from the
 * index. Each claimed instance is pushed to `held` at once, so that an undo knows it.
 *
 * @param waitSeconds how long to wait for a first hand-out when there is none
 * @throws NotRefreshedError when the registration token is about to expire
 */
export async function claimIdle(
  request: ProvisionRequest,
  configuration: Configuration,
  held: Held[],
  waitSeconds: number,
  deps: Deps,
): Promise<void> {
  requireTokenLife(configuration, configuration.timeouts.registration, deps.clock.now())
  await claimHandOuts(request, configuration, held, waitSeconds, deps)
  if (held.length < request.count) await claimListed(request, configuration, held, deps)
}

async function claimHandOuts(
  request: ProvisionRequest,
  configuration: Configuration,
  held: Held[],
  waitSeconds: number,
  deps: Deps,
): Promise<void> {
  const { queueUrl } = request
  if (queueUrl === undefined) return
  const received = await deps.handOuts.receive(
    queueUrl,
    request.count - held.length,
    waitSeconds,
    deps.cancelled,
  )
  const judged = await allSettled(
    received.map(async (message) => ({
      receipt: message.receipt,
      isUsedUp: await useHandOut(message, request, configuration, held, deps),
    })),
  )
  const receipts = (isUsedUp: boolean) =>
    judged.filter((each) => each.isUsedUp === isUsedUp).map(({ receipt }) => receipt)
  try {
    await allSettled([
      deps.handOuts.delete(queueUrl, receipts(true)),
      deps.handOuts.giveBack(queueUrl, receipts(false)),
    ])
  } catch (thrown) {
    // Hints only: whoever receives them next finds them stale.
    deps.log.info(`Could not clear hand-outs from the queue: ${messageOf(thrown)}`)
  }
}

/** Whether the hand-out is used or stale; one that others can still use is not. */
async function useHandOut(
  { handOut }: ReceivedHandOut,
  request: ProvisionRequest,
  configuration: Configuration,
  held: Held[],
  deps: Deps,
): Promise<boolean> {
  if (handOut === undefined) return true
  if (!isAllowedInstanceType(handOut.instanceType, request.allowedInstanceTypes)) return false
  return (await claimOne(handOut, request, configuration, held, deps)) !== 'not-now'
}

async function claimListed(
  request: ProvisionRequest,
  configuration: Configuration,
  held: Held[],
  deps: Deps,
): Promise<void> {
  const startedAtMs = deps.clock.now()
  // The index lags: it may still list what was claimed a moment ago.
  const unusable = new Set(held.map(({ instance }) => instance.id))
  for (let round = 1; round <= listRounds && deps.clock.now() - startedAtMs < listLimitMs; round++) {
    const needed = request.count - held.length
    const width = Math.max(choiceWidth, 4 * needed)
    const candidates = await listCandidates(request, unusable, width, deps)
    const chosen = pickAtRandom(candidates, needed)
    const claims = await allSettled(
      chosen.map(async (entry) => {
        const result = await claimOne(entry, request, configuration, held, deps)
        if (result !== 'won') unusable.add(entry.id)
        return result
      }),
    )
    const isSatisfied = held.length === request.count
    const areAllTried = !claims.includes('lost') && chosen.length === candidates.length
    if (isSatisfied || areAllTried) return
    await deps.clock.sleep(conflictPauseMs * (0.5 + Math.random()), deps.cancelled)
  }
}

/** The newest idle instances that match, `width` and what else is on their pages; all there are when there are fewer. */
async function listCandidates(
  request: ProvisionRequest,
  unusable: ReadonlySet<string>,
  width: number,
  deps: Deps,
): Promise<IdleEntry[]> {
  const candidates: IdleEntry[] = []
  const now = deps.clock.now()
  for await (const page of deps.instances.listIdle(request.idlePool, 'newest-first')) {
    // What ended itself costs a provision nothing: release and refresh bring its row to its end.
    const live = page.filter(({ endedAtMs }) => endedAtMs === undefined)
    await endExpired(live, mostEndedInPassing, deps)
    candidates.push(
      ...live.filter(
        ({ id, instanceType, deadlineAtMs }) =>
          !unusable.has(id) &&
          deadlineAtMs > now + claimMarginMs &&
          isAllowedInstanceType(instanceType, request.allowedInstanceTypes),
      ),
    )
    if (candidates.length >= width) break
  }
  return candidates
}

/**
 * One conditional write decides: idle, not about to end itself, not to be retired, its agent alive and not running a
 * job. A won instance is in `held` before anything else can happen.
 */
async function claimOne(
  { id, lease }: Pick<HandOut, 'id' | 'lease'>,
  request: ProvisionRequest,
  configuration: Configuration,
  held: Held[],
  deps: Deps,
): Promise<ClaimResult> {
  const now = deps.clock.now()
  const { maxLeases } = configuration.retirement
  if (lease >= maxLeases || !id.startsWith(configuration.instanceArnPrefix)) return 'never'
  const { isWritten, item, broken } = await deps.instances.update(id, {
    set: {
      state: transitions.claim.to,
      runId: request.runId,
      provisionId: request.provisionId,
      ...ordered({ lease: lease + 1, deadlineAtMs: now + configuration.timeouts.registration * 1_000 }),
      leasedAtMs: now,
      registrationToken: configuration.registrationToken.token,
    },
    remove: ['idlePool', 'idleSinceAtMs', 'readySeconds'],
    when: { lease: { equals: lease }, ...claimable(request, configuration, now) },
  })
  if (broken) return refuseBroken(broken, isWritten, deps)
  if (item && (isWritten || isRepeat(item, lease, request))) {
    take(item, held, deps)
    return 'won'
  }
  return item?.state === 'idle' && item.lease === lease ? refused(item, configuration, deps) : 'lost'
}

/**
 * When the SDK repeats a claim whose answer was lost, the item shows that the first one won. An item that has ended
 * since also bears this step's name: it was discarded, and a stale hint names it once more.
 */
function isRepeat(item: InstanceItem, lease: number, { provisionId }: ProvisionRequest): boolean {
  return item.state === 'claimed' && item.provisionId === provisionId && item.lease === lease + 1
}

/** What must hold of an instance beside its lease. */
function claimable(
  { className }: ProvisionRequest,
  configuration: Configuration,
  now: number,
): { [K in keyof InstanceItem]?: Test } {
  const { launchTemplateVersion, retirement } = configuration
  return {
    ...notToBeRetired(configuration),
    ...notEnded,
    state: { oneOf: transitions.claim.from },
    // What its runner is labelled with; a hint may be old or forged.
    resourceClass: { equals: className },
    deadlineAtMs: { above: now + claimMarginMs },
    launchTemplateVersion: { equals: launchTemplateVersion },
    heartbeatAtMs: { above: now - heartbeatFreshMs },
    createdAtMs: { above: now - retirement.maxAgeHours * 3_600_000 },
    phase: { oneOf: claimablePhases },
  }
}

/** What an idle instance that could not be claimed is to others. */
async function refused(item: InstanceItem, configuration: Configuration, deps: Deps): Promise<ClaimResult> {
  if (!hasEnded(item)) {
    return retireReason(item, configuration, deps.clock.now()) === undefined ? 'not-now' : 'never'
  }
  await endInPassing(item, deps)
  return 'never'
}

/** Its agent has ended it: nobody else is to try to claim it. */
async function endInPassing(item: InstanceItem, deps: Deps): Promise<void> {
  try {
    await endInstances(
      [{ instance: item, why: { cause: 'ended-itself', words: 'its agent ended it' } }],
      deps,
    )
  } catch (thrown) {
    deps.log.info(`Left ${item.instanceId}, which has ended itself, to refresh: ${messageOf(thrown)}`)
  }
}

/** Its machine writes what nobody believes: whoever has just claimed it ends it, for all others refresh does. */
async function refuseBroken(broken: BrokenItem, isOurs: boolean, deps: Deps): Promise<ClaimResult> {
  deps.log.info(`Left ${broken.instanceId ?? broken.id} alone: ${brokenWords(broken)}.`)
  if (!isOurs) return 'never'
  const { failures } = await endBroken([broken], deps)
  for (const failure of failures) deps.log.info(`Left its end to its deadline: ${messageOf(failure)}`)
  return 'never'
}

/**
 * Counts a claimed instance among those held, once: a hand-out may come twice, and then each of the two finds the
 * instance claimed by this step. Where a release of the same run has given back what this step held, the new lease takes
 * the place of the old one.
 */
function take(item: InstanceItem, held: Held[], deps: Deps): void {
  const known = held.findIndex(({ instance }) => instance.id === item.id)
  if (held[known]?.instance.lease === item.lease) return
  if (known >= 0) held.splice(known, 1)
  held.push({ instance: item, origin: 'claimed' })
  deps.log.transition('Claimed', item)
}
