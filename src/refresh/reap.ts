import type { Deps } from '../deps.ts'
import type { Configuration, LaunchIntent } from '../domain/configuration.ts'
import { endReasonOf } from '../domain/ending.ts'
import { messageOf } from '../domain/errors.ts'
import { endedRowSeconds, transitions } from '../domain/instance.ts'
import { isBroken, isInstance, isIntent, isLedger, type BrokenItem } from '../domain/items.ts'
import { deadEntries, ledgerId, type Ledger } from '../domain/ledger.ts'
import { hasEnded } from '../domain/phases.ts'
import { instanceIdOfRunner, type InstanceItem } from '../domain/protocol.ts'
import { planReap, silentLeases, type ReapPlan, type Survey } from '../domain/reaping.ts'
import { settleAll, throwFirst } from '../domain/settled.ts'
import type { Github } from '../github/github.ts'
import { brokenWords, endBroken } from '../lifecycle/end-broken.ts'
import { settleEndings } from '../lifecycle/end-instances.ts'
import { settleIntent } from '../lifecycle/settle-intent.ts'
import { count } from '../report/instances.ts'

/** What was cleared away, and the pool that is left. */
export interface Reaped {
  ended: { instanceId: string; reason: string }[]
  removedRunners: { name: string; reason: string }[]
  /** Rows of the instances that live on. */
  alive: InstanceItem[]
}

/**
 * Clears away what nobody needs: expired, silent and outdated instances, orphans in EC2, dead launches, their
 * runners. Each is an attempt of its own: one that fails stops no other. A dry run only says what it would do.
 *
 * @throws the first failure that may leave a machine behind, once everything was tried
 */
export async function reap(
  configuration: Configuration,
  github: Github,
  isDryRun: boolean,
  deps: Deps,
): Promise<Reaped> {
  const ec2 = await deps.ec2()
  // The table is read last: an instance launched while we look is then in both lists, or young in EC2's.
  const [running, runners] = await Promise.all([ec2.listPoolInstances(deps.names.pool), github.listRunners()])
  const { ledger, ...table } = await readTable(deps)
  const now = deps.clock.now()
  const seen = { now, configuration, ...table, ec2: running, runners }
  const plan = planReap({ ...seen, impaired: await findImpaired(seen, deps) })
  const done = isDryRun ? asPlanned(plan, deps) : await carryOut(plan, configuration, github, deps)
  const { failures } = await settleAll(ledger ? [clearLedger(ledger, isDryRun, deps)] : [])
  throwFirst([...done.failures, ...failures])
  const gone = new Set(done.ended.map(({ instanceId }) => instanceId))
  const alive = table.rows.filter((item) => !hasEnded(item) && !gone.has(item.instanceId))
  return { ended: done.ended, removedRunners: done.removedRunners, alive }
}

/** Asks EC2 about those that say nothing while a run holds them; without the right to ask, their deadlines end them. */
async function findImpaired(survey: Omit<Survey, 'impaired'>, deps: Deps): Promise<ReadonlySet<string>> {
  const silent = silentLeases(survey).map(({ instanceId }) => instanceId)
  if (silent.length === 0) return new Set()
  try {
    const ec2 = await deps.ec2()
    return await ec2.listImpaired(silent)
  } catch (thrown) {
    deps.log.info(`Left ${count(silent.length, 'silent machine')} to their deadlines: ${messageOf(thrown)}`)
    return new Set()
  }
}

type Done = Omit<Reaped, 'alive'> & { failures: unknown[] }

async function carryOut(
  plan: ReapPlan,
  configuration: Configuration,
  github: Github,
  deps: Deps,
): Promise<Done> {
  const [ended, broken, terminations, ...others] = await Promise.all([
    settleEndings(
      plan.endings.map(({ item, why }) => ({ instance: item, why, when: unchanged(item) })),
      deps,
    ),
    endBroken(plan.broken, deps),
    terminate(plan.terminations, deps),
    settleAll(plan.closings.map((item) => closeRow(item, deps))),
    settleAll(plan.removals.map((item) => removeItem(item, deps))),
    settleAll(plan.intents.map((intent) => settleIntent(intent, configuration, deps))),
  ])
  const failures = [ended, broken, terminations, ...others].flatMap((each) => each.failures)
  for (const failure of failures) deps.log.info(`Could not clear away all: ${messageOf(failure)}`)
  const stays = new Set(plan.endings.map(({ item }) => item.instanceId))
  for (const { instance } of ended.values) stays.delete(instance.instanceId)
  const ghosts = plan.runners.filter(({ name }) => !stays.has(instanceIdOfRunner(name) ?? ''))
  return {
    ended: [
      ...ended.values.map(({ instance, why }) => ({ instanceId: instance.instanceId, reason: why.words })),
      ...broken.values.map(endedBroken),
      ...terminations.values,
    ],
    removedRunners: await removeRunners(ghosts, github, deps),
    failures,
  }
}

/** What a write is conditional on beside the lease: nobody has moved the instance since the table was read. */
function unchanged({ state, deadlineAtMs }: InstanceItem) {
  return { state: { equals: state }, deadlineAtMs: { equals: deadlineAtMs } }
}

function endedBroken(item: BrokenItem): Reaped['ended'][number] {
  return { instanceId: item.instanceId ?? item.id, reason: brokenWords(item) }
}

async function terminate(terminations: ReapPlan['terminations'], deps: Deps) {
  const ec2 = await deps.ec2()
  const each = (some: ReapPlan['terminations']) =>
    ec2.terminateInstances(some.map(({ instanceId }) => instanceId))
  const together = await settleAll([each(terminations).then(() => terminations)])
  // Which of them it is that EC2 does not end, only a call for each can tell.
  const { values, failures } =
    together.failures.length === 0
      ? { values: terminations, failures: [] }
      : await settleAll(terminations.map((one) => each([one]).then(() => one)))
  for (const { instanceId, reason } of values) deps.log.info(`Ended ${instanceId} reason="${reason}"`)
  return { values, failures }
}

async function removeItem(item: BrokenItem, deps: Deps): Promise<void> {
  await deps.instances.removeBroken(item.id)
  if (item.id === ledgerId) await deps.ledger.ensure()
  deps.log.info(`Removed the item ${item.id} reason="${brokenWords(item)}"`)
}

function asPlanned(plan: ReapPlan, deps: Deps): Done {
  const ended = [
    ...plan.endings.map(({ item, why }) => ({ instanceId: item.instanceId, reason: why.words })),
    ...plan.broken.map(endedBroken),
    ...plan.terminations,
  ]
  for (const { instanceId, reason } of ended) deps.log.info(`Would end ${instanceId} reason="${reason}"`)
  for (const item of plan.removals) {
    deps.log.info(`Would remove the item ${item.id} reason="${brokenWords(item)}"`)
  }
  for (const { clientToken } of plan.intents) deps.log.info(`Would settle the launch ${clientToken}.`)
  for (const { name, reason } of plan.runners) {
    deps.log.info(`Would remove the runner ${name} from GitHub reason="${reason}"`)
  }
  const removedRunners = plan.runners.map(({ name, reason }) => ({ name, reason }))
  return { ended, removedRunners, failures: [] }
}

/** The row of a machine that ended itself says so from now on, and goes by DynamoDB's TTL. */
async function closeRow(item: InstanceItem, deps: Deps): Promise<void> {
  const expiresAtSeconds = Math.floor(deps.clock.now() / 1_000) + endedRowSeconds
  await deps.instances.update(item.id, {
    set: {
      state: transitions.end.to,
      endReason: endReasonOf(item),
      endCause: 'ended-itself',
      expiresAtSeconds,
    },
    remove: ['idlePool', 'registrationToken'],
    when: { lease: { equals: item.lease }, ...unchanged(item) },
  })
}

/** Lets go of what steps that died left in the ledger; a dry run only says so. */
async function clearLedger(ledger: Ledger, isDryRun: boolean, deps: Deps): Promise<void> {
  const dead = deadEntries(ledger, deps.clock.now())
  if (dead.reservations.length + dead.waiters.length === 0) return
  const tell = (verb: string, reservations: number, waiters: number) => {
    deps.log.info(
      `${verb} ${count(reservations, 'reservation')} and ${count(waiters, 'waiter')} of steps that died.`,
    )
  }
  if (isDryRun) {
    tell('Would remove', dead.reservations.length, dead.waiters.length)
    return
  }
  const [reservations, waiters] = await Promise.all([
    settleAll(dead.reservations.map(([id, read]) => deps.ledger.forgetReservation(id, read))),
    settleAll(dead.waiters.map(([id, read]) => deps.ledger.forgetWaiter(id, read))),
  ])
  tell('Removed', reservations.values.filter(Boolean).length, waiters.values.filter(Boolean).length)
  throwFirst([...reservations.failures, ...waiters.failures])
}

async function readTable(
  deps: Deps,
): Promise<Pick<Survey, 'rows' | 'broken' | 'intents'> & { ledger: Ledger | undefined }> {
  const rows: InstanceItem[] = []
  const broken: BrokenItem[] = []
  const intents: LaunchIntent[] = []
  let ledger: Ledger | undefined
  for await (const page of deps.instances.scan()) {
    rows.push(...page.filter(isInstance))
    broken.push(...page.filter(isBroken))
    intents.push(...page.filter(isIntent))
    ledger ??= page.find(isLedger)
  }
  return { rows, broken, intents, ledger }
}

/** A registration that stays costs nothing, and the next refresh finds it again: to keep one is no failure. */
async function removeRunners(
  ghosts: ReapPlan['runners'],
  github: Github,
  deps: Deps,
): Promise<Reaped['removedRunners']> {
  const removed: Reaped['removedRunners'] = []
  for (const { id, name, reason } of ghosts) {
    try {
      if (!(await github.deleteRunner(id))) continue
    } catch (thrown) {
      deps.log.warning(
        `The runner ${name} stays on GitHub's list until the next refresh: ${messageOf(thrown)}`,
      )
      continue
    }
    removed.push({ name, reason })
    deps.log.info(`Removed the runner ${name} from GitHub reason="${reason}"`)
  }
  return removed
}
