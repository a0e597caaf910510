import type { Deps } from '../deps.ts'
import type { Configuration, LaunchIntent } from '../domain/configuration.ts'
import { hasEnded } from '../domain/ending.ts'
import { isInstance, isIntent, isLedger } from '../domain/items.ts'
import { deadEntries, type Ledger } from '../domain/ledger.ts'
import { instanceIdOfRunner, type InstanceItem } from '../domain/protocol.ts'
import { planReap, type ReapPlan } from '../domain/reaping.ts'
import { settleAll, throwFirst } from '../domain/settled.ts'
import type { Github } from '../github/github.ts'
import { endInstances } from '../lifecycle/end-instances.ts'
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
 * runners. A dry run only says what it would do.
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
  const { rows, intents, ledger } = await readTable(deps)
  const plan = planReap({ now: deps.clock.now(), configuration, rows, intents, ec2: running, runners })
  const done = isDryRun ? asPlanned(plan, deps) : await carryOut(plan, configuration, github, deps)
  if (ledger) await clearLedger(ledger, isDryRun, deps)
  const gone = new Set(done.ended.map(({ instanceId }) => instanceId))
  return {
    ...done,
    alive: rows.filter((row) => !hasEnded(row) && !gone.has(row.instanceId)),
  }
}

type Done = Omit<Reaped, 'alive'>

async function carryOut(
  plan: ReapPlan,
  configuration: Configuration,
  github: Github,
  deps: Deps,
): Promise<Done> {
  const ended = await endInstances(
    plan.endings.map(({ item, reason }) => ({
      instance: item,
      reason,
      when: { state: { equals: item.state }, deadlineAtMs: { equals: item.deadlineAtMs } },
    })),
    deps,
  )
  const ec2 = await deps.ec2()
  await ec2.terminateInstances(plan.terminations.map(({ instanceId }) => instanceId))
  for (const { instanceId, reason } of plan.terminations) {
    deps.log.info(`Ended ${instanceId} reason="${reason}"`)
  }
  for (const intent of plan.intents) await settleIntent(intent, configuration, deps)
  const stays = new Set(plan.endings.map(({ item }) => item.instanceId))
  for (const { instance } of ended) stays.delete(instance.instanceId)
  const ghosts = plan.runners.filter(({ name }) => !stays.has(instanceIdOfRunner(name) ?? ''))
  return {
    ended: [
      ...ended.map(({ instance, reason }) => ({ instanceId: instance.instanceId, reason })),
      ...plan.terminations,
    ],
    removedRunners: await removeRunners(ghosts, github, deps),
  }
}

function asPlanned(plan: ReapPlan, deps: Deps): Done {
  const ended = [
    ...plan.endings.map(({ item, reason }) => ({ instanceId: item.instanceId, reason })),
    ...plan.terminations,
  ]
  for (const { instanceId, reason } of ended) deps.log.info(`Would end ${instanceId} reason="${reason}"`)
  for (const { clientToken } of plan.intents) deps.log.info(`Would settle the launch ${clientToken}.`)
  for (const { name, reason } of plan.runners) {
    deps.log.info(`Would remove the runner ${name} from GitHub reason="${reason}"`)
  }
  return { ended, removedRunners: plan.runners.map(({ name, reason }) => ({ name, reason })) }
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
): Promise<{ rows: InstanceItem[]; intents: LaunchIntent[]; ledger: Ledger | undefined }> {
  const rows: InstanceItem[] = []
  const intents: LaunchIntent[] = []
  let ledger: Ledger | undefined
  for await (const page of deps.instances.scan()) {
    rows.push(...page.filter(isInstance))
    intents.push(...page.filter(isIntent))
    ledger ??= page.find(isLedger)
  }
  return { rows, intents, ledger }
}

async function removeRunners(
  ghosts: ReapPlan['runners'],
  github: Github,
  deps: Deps,
): Promise<Reaped['removedRunners']> {
  const removed: Reaped['removedRunners'] = []
  for (const { id, name, reason } of ghosts) {
    if (!(await github.deleteRunner(id))) continue
    removed.push({ name, reason })
    deps.log.info(`Removed the runner ${name} from GitHub reason="${reason}"`)
  }
  return removed
}
