import type { Deps } from '../deps.ts'
import type { Configuration } from '../domain/configuration.ts'
import { messageOf } from '../domain/errors.ts'
import { claimMarginMs, transitions } from '../domain/instance.ts'
import type { IdleEntry } from '../domain/items.ts'
import { isAllowedInstanceType } from '../domain/matching.ts'
import { heartbeatFreshMs, servingPhases, type HandOut, type InstanceItem } from '../domain/protocol.ts'
import { notToBeRetired, retireReason } from '../domain/retirement.ts'
import { allSettled } from '../domain/settled.ts'
import { endExpired } from '../lifecycle/end-expired.ts'
import type { ReceivedHandOut } from '../pool/hand-outs.ts'
import type { Held } from './held.ts'
import { requireTokenLife, type ProvisionRequest } from './request.ts'

/** Pages are read until this many can be had; random choice among all of them keeps concurrent provisions off each other (docs/scale.md). */
const choiceWidth = 32
const listRounds = 8
const listLimitMs = 1_000
const conflictPauseMs = 30

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
    await endExpired(page, deps)
    candidates.push(
      ...page.filter(
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
  const { maxLeases, maxAgeHours } = configuration.retirement
  if (lease >= maxLeases) return 'never'
  const { isWritten, item } = await deps.instances.update(id, {
    set: {
      state: transitions.claim.to,
      runId: request.runId,
      provisionId: request.provisionId,
      lease: lease + 1,
      leasedAtMs: now,
      deadlineAtMs: now + configuration.timeouts.registration * 1_000,
      registrationToken: configuration.registrationToken.token,
    },
    remove: ['idlePool', 'idleSinceAtMs', 'readySeconds'],
    when: {
      ...notToBeRetired(configuration),
      state: { oneOf: transitions.claim.from },
      lease: { equals: lease },
      deadlineAtMs: { above: now + claimMarginMs },
      launchTemplateVersion: { equals: configuration.launchTemplateVersion },
      heartbeatAtMs: { above: now - heartbeatFreshMs },
      createdAtMs: { above: now - maxAgeHours * 3_600_000 },
      phase: { oneOf: servingPhases.filter((phase) => phase !== 'busy') },
    },
  })
  // When the SDK repeats a claim whose answer was lost, the item shows that the first one won. An item that has ended
  // since also bears this step's name: it was discarded, and a stale hint names it once more.
  const isRepeat =
    item?.state === 'claimed' && item.provisionId === request.provisionId && item.lease === lease + 1
  if (item && (isWritten || isRepeat)) {
    take(item, held, deps)
    return 'won'
  }
  if (item?.state !== 'idle' || item.lease !== lease) return 'lost'
  return retireReason(item, configuration, now) === undefined ? 'not-now' : 'never'
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

function pickAtRandom<T>(from: readonly T[], count: number): T[] {
  const left = [...from]
  const picked: T[] = []
  while (picked.length < count && left.length > 0) {
    picked.push(...left.splice(Math.floor(Math.random() * left.length), 1))
  }
  return picked
}
