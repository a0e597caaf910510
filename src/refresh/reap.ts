import type { Deps } from '../deps.ts'
import type { Configuration, LaunchIntent } from '../domain/configuration.ts'
import { isInstance, isIntent } from '../domain/items.ts'
import type { InstanceItem } from '../domain/protocol.ts'
import { planReap } from '../domain/reaping.ts'
import type { Github } from '../github/github.ts'
import { endInstances } from '../lifecycle/end-instances.ts'
import { settleIntent } from '../lifecycle/settle-intent.ts'

/** What was cleared away, and the pool that is left. */
export interface Reaped {
  ended: { instanceId: string; reason: string }[]
  removedRunners: string[]
  /** Rows of the instances that live on. */
  alive: InstanceItem[]
}

/** Clears away what nobody needs: expired and outdated instances, orphans in EC2, dead launches, offline runners. */
export async function reap(configuration: Configuration, github: Github, deps: Deps): Promise<Reaped> {
  const ec2 = await deps.ec2()
  // The table is read last: an instance launched while we look is then in both lists, or young in EC2's.
  const [running, runners] = await Promise.all([ec2.listPoolInstances(deps.names.pool), github.listRunners()])
  const { rows, intents } = await readTable(deps)
  const plan = planReap({ now: deps.clock.now(), configuration, rows, intents, ec2: running, runners })

  const endings = plan.endings.map(({ item, reason }) => ({
    instance: item,
    reason,
    when: { state: { equals: item.state }, deadlineAtMs: { equals: item.deadlineAtMs } },
  }))
  const ended = await endInstances(endings, deps)
  await ec2.terminateInstances(plan.terminations.map(({ instanceId }) => instanceId))
  for (const { instanceId, reason } of plan.terminations)
    deps.log.info(`Ended ${instanceId} reason="${reason}"`)
  for (const intent of plan.intents) await settleIntent(intent, configuration, deps)
  const removedRunners = await removeRunners(plan.runners, github, deps)

  const gone = new Set(ended.map(({ instance }) => instance.id))
  return {
    ended: [
      ...ended.map(({ instance, reason }) => ({ instanceId: instance.instanceId, reason })),
      ...plan.terminations,
    ],
    removedRunners,
    alive: rows.filter(({ id, state }) => state !== 'terminating' && !gone.has(id)),
  }
}

async function readTable(deps: Deps): Promise<{ rows: InstanceItem[]; intents: LaunchIntent[] }> {
  const rows: InstanceItem[] = []
  const intents: LaunchIntent[] = []
  for await (const page of deps.instances.scan()) {
    rows.push(...page.filter(isInstance))
    intents.push(...page.filter(isIntent))
  }
  return { rows, intents }
}

async function removeRunners(
  ghosts: readonly { id: number; name: string }[],
  github: Github,
  deps: Deps,
): Promise<string[]> {
  const removed: string[] = []
  for (const { id, name } of ghosts) {
    if (!(await github.deleteRunner(id))) continue
    removed.push(name)
    deps.log.info(`Removed the offline runner ${name} from GitHub.`)
  }
  return removed
}
