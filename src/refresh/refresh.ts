import { isDeepStrictEqual } from 'node:util'
import type { Deps } from '../deps.ts'
import { configurationId, type Configuration, type RunnerRelease } from '../domain/configuration.ts'
import { messageOf } from '../domain/errors.ts'
import { settleAll, throwFirst } from '../domain/settled.ts'
import type { Github } from '../github/github.ts'
import type { RefreshInputs } from '../inputs.ts'
import type { StoredConfiguration } from '../pool/configuration.ts'
import { count } from '../report/instances.ts'
import { ensureQueues, ensureTable } from './infrastructure.ts'
import { ensureLaunchTemplate, findParts } from './launch-template.ts'
import { reap, type Reaped } from './reap.ts'
import { checkRunnerVersion } from './runner-version.ts'
import { createTokens, keepTokens, type KeptTokens } from './tokens.ts'

/** What a refresh left behind. */
export interface Refreshed {
  configuration: Configuration
  /** What was stored before; undefined when there was nothing that this version can read. */
  previous: Configuration | undefined
  isChanged: boolean
  reaped: Reaped
  refreshedAtMs: number
}

/** With the failures that did not stop the step: what is vital went on without what failed. */
type Converged = Pick<Refreshed, 'configuration' | 'previous' | 'isChanged'> & { failures: unknown[] }

/**
 * Brings infrastructure, configuration and tokens to what the inputs say, then clears away what nobody needs.
 * Idempotent: with nothing to change it writes nothing. Where a configuration stands, its tokens are renewed and
 * machines are cleared away whatever else fails.
 *
 * @throws the first failure, once everything was tried
 */
export async function refresh(inputs: RefreshInputs, deps: Deps): Promise<Refreshed> {
  const github = await deps.github(inputs.githubToken)
  deps.log.info(`Refresh of the pool ${deps.names.pool} in ${inputs.common.region}.`)
  const { configuration, previous, isChanged, failures } = await deps.log.phase(
    'Infrastructure and configuration',
    () => converge(inputs, github, deps),
  )
  const cleared = await deps.log.phase('Clear away', () =>
    settleAll([reap(configuration, github, false, deps)]),
  )
  const [reaped] = cleared.values
  const [first, ...others] = [...failures, ...cleared.failures]
  for (const other of others) deps.log.warning(messageOf(other))
  if (reaped === undefined || first !== undefined) throw first
  deps.log.info(
    `The pool has ${count(reaped.alive.length, 'instance')}; ended ${reaped.ended.length} and removed ` +
      `${count(reaped.removedRunners.length, 'runner')}.`,
  )
  return { configuration, previous, isChanged, reaped, refreshedAtMs: deps.clock.now() }
}

async function converge(inputs: RefreshInputs, github: Github, deps: Deps): Promise<Converged> {
  const [kept, found] = await Promise.all([
    deps.configuration.read().then((stored) => keepTokens(inputs, github, stored, deps)),
    settleAll([lookUp(inputs, github, deps)]),
  ])
  const { previous, stored } = kept
  const made = await settleAll(found.values.map((each) => bringAbout(inputs, each, { github, kept, deps })))
  const failures = [...kept.failures, ...found.failures, ...made.failures]
  if (stored.found !== 'configuration') throwFirst(failures)
  const [done] = made.values
  if (done !== undefined) return { ...done, isChanged: done.isChanged || kept.isRenewed, previous, failures }
  if (stored.found !== 'configuration') throw new Error('Nothing was looked up.')
  return { configuration: stored.configuration, isChanged: kept.isRenewed, previous, failures }
}

type Found = Awaited<ReturnType<typeof lookUp>>

async function lookUp(inputs: RefreshInputs, github: Github, deps: Deps) {
  const ec2 = await deps.ec2()
  const [{ subnets, unused }, parts, queues] = await Promise.all([
    ec2.describeSubnets(inputs.subnetIds),
    findParts(inputs, github, deps),
    deps.queues.list(deps.names.queuePrefix),
  ])
  if (unused.length > 0) {
    deps.log.info(`Left out ${unused.join(', ')}: EC2 takes one subnet per zone for one launch.`)
  }
  return { subnets, parts, queues }
}

async function bringAbout(
  inputs: RefreshInputs,
  { subnets, parts, queues }: Found,
  { github, kept, deps }: { github: Github; kept: KeptTokens; deps: Deps },
): Promise<{ configuration: Configuration; isChanged: boolean }> {
  const { stored } = kept
  const current = stored.found === 'configuration' ? stored.configuration : undefined
  const runnerDeprecatesAtMs = await checkRunnerVersion(inputs, parts.runner, github, deps)
  const instanceArnPrefix = await ensureTable(inputs, stored, deps)
  const [template, queueUrls, tokens] = await Promise.all([
    ensureLaunchTemplate(inputs, parts, instanceArnPrefix, current, deps),
    ensureQueues(inputs, queues, current, deps),
    kept.tokens ?? createTokens(github, deps),
  ])
  const wanted: Omit<Configuration, 'revision'> = {
    id: configurationId,
    kind: configurationId,
    instanceArnPrefix,
    subnets,
    resourceClasses: inputs.resourceClasses,
    queueUrls,
    idleTimeSeconds: inputs.idleTimeSeconds,
    maxInstances: inputs.maxInstances,
    retirement: inputs.retirement,
    ...(inputs.afterDrift === 'keep' ? {} : { afterDrift: inputs.afterDrift }),
    maxRuntimeMinutes: inputs.maxRuntimeMinutes,
    timeouts: inputs.timeouts,
    ...template,
    runnerSinceAtMs: runnerSince(current, template.runner, deps.clock.now()),
    ...(runnerDeprecatesAtMs === undefined ? {} : { runnerDeprecatesAtMs }),
    ...tokens,
  }
  return writeConfiguration(wanted, stored, deps)
}

/** Since when the pool has had this version of the runner. */
function runnerSince(previous: Configuration | undefined, runner: RunnerRelease, now: number): number {
  return previous?.runner.version === runner.version ? (previous.runnerSinceAtMs ?? now) : now
}

async function writeConfiguration(
  wanted: Omit<Configuration, 'revision'>,
  stored: StoredConfiguration,
  deps: Deps,
): Promise<{ configuration: Configuration; isChanged: boolean }> {
  const readRevision =
    stored.found === 'configuration'
      ? stored.configuration.revision
      : stored.found === 'nothing'
        ? stored.revision
        : undefined
  const configuration = { ...wanted, revision: (readRevision ?? 0) + 1 }
  if (stored.found !== 'configuration') await deps.ledger.ensure()
  if (stored.found === 'configuration') {
    if (isDeepStrictEqual({ ...wanted, revision: stored.configuration.revision }, stored.configuration)) {
      deps.log.info('The configuration is up to date.')
      return { configuration: stored.configuration, isChanged: false }
    }
  }
  if (await deps.configuration.write(configuration, readRevision)) {
    deps.log.info(`Wrote revision ${configuration.revision} of the configuration.`)
    return { configuration, isChanged: true }
  }
  return yieldToOther(deps)
}

/** Another refresh wrote while this one worked. Its configuration is as young as ours would be: we keep to it. */
async function yieldToOther(deps: Deps): Promise<{ configuration: Configuration; isChanged: boolean }> {
  const stored = await deps.configuration.read()
  if (stored.found !== 'configuration') throw new Error('The configuration vanished while refresh ran.')
  deps.log.info(
    `Another refresh wrote revision ${stored.configuration.revision} at the same time; it stands.`,
  )
  return { configuration: stored.configuration, isChanged: false }
}
