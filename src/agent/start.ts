import { existsSync, readFileSync } from 'node:fs'
import { messageOf } from '../domain/errors.ts'
import { instanceItemId, pollIntervalMs, type AgentSettings } from '../domain/protocol.ts'
import { runAgent } from './agent.ts'
import { createSignedCall, serviceEndpoints } from './aws.ts'
import { createClock, type Clock } from './clock.ts'
import { createConsole } from './console.ts'
import { markedProcesses, systemdUnit, systemdVersion, type Containment } from './containment.ts'
import { endInstance, powerOff } from './instance-end.ts'
import { createItemStore } from './item.ts'
import { findJobUser, isRoot, type JobUser } from './job-user.ts'
import { layoutBelow, type Layout } from './layout.ts'
import { createLog, type Log } from './log.ts'
import { createMachine } from './machine.ts'
import { createMetadata, defaultMetadataEndpoint, type Metadata } from './metadata.ts'
import { createMetadataWall } from './metadata-wall.ts'
import { isFirstBoot } from './second-boot.ts'
import { parseRunnerEnv, parseSettings } from './settings.ts'

/** Of each second of the registration timeout, so that what hangs is named before the deadline ends the machine. */
const registrationShareMs = 800

/**
 * Wires the agent to the machine it runs on and lets it run. Resolves when the end of the instance is under way.
 * `write` takes the log.
 */
export async function startAgent(
  environment: NodeJS.ProcessEnv,
  write: (line: string) => void,
): Promise<void> {
  const root = environment['RUNNER_POOL_ROOT'] ?? '/'
  if (root === '/' && !isRoot()) throw new Error('the agent of a whole machine must be root')
  const layout = layoutBelow(root)
  const clock = createClock()
  const log = createLog(write, () => clock.nowMs())
  const settings = parseSettings(readFileSync(`${layout.state}/settings.json`, 'utf8'))
  const runnerEnv = parseRunnerEnv(readFileSync(`${layout.state}/runner-env.json`, 'utf8'))
  const metadataEndpoint = environment['AWS_EC2_METADATA_SERVICE_ENDPOINT']
  const metadata = createMetadata(metadataEndpoint ?? defaultMetadataEndpoint)
  const instanceId = await whoAmI(metadata, settings, clock, log)
  if (instanceId === undefined) {
    await powerOff(layout, log)
    return
  }
  const endpoints = serviceEndpoints(environment, settings.region, settings.dnsSuffix)
  const call = createSignedCall(settings.region, endpoints, metadata, clock)
  log.line(`agent of ${instanceId} starts`)
  const say = createConsole(layout.console)
  const onDenial = (words: string) => {
    say(`AWS denies ${words}: the policy of the instance role must allow it (docs/permissions.md)`)
  }
  const itemId = instanceItemId(settings.instanceArnPrefix, instanceId)
  const item = createItemStore(call, settings.tableName, itemId, onDenial)
  const end = () => endInstance(call, instanceId, layout, log)
  if (!(await isFirstBoot({ layout, instanceId, item, end, clock, log }))) return
  const { afterDrift, jobInstanceCredentials, runnerUser, timeouts } = settings
  const user = layout.isWholeMachine
    ? await findJobUser(runnerUser)
    : { name: runnerUser, home: `${layout.homes}/${runnerUser}`, uid: undefined }
  const isSpot = await metadata.isSpot().catch(() => true)
  await runAgent({
    clock,
    log,
    timeouts,
    afterDrift,
    notice: isSpot ? () => metadata.notice() : undefined,
    item,
    machine: createMachine({
      layout,
      instanceId,
      registrationUrl: settings.registrationUrl,
      registrationLimitMs: timeouts.registration * registrationShareMs,
      containment: await containmentOf(layout, user, jobInstanceCredentials, log),
      jobs: { user, runnerEnv },
      wall: createMetadataWall({ layout, user, jobInstanceCredentials, endpoint: metadataEndpoint, log }),
      end,
      log,
    }),
  })
  log.line('the end of the instance is under way')
}

/** systemd looks after the jobs of a whole machine where there is one. */
async function containmentOf(
  layout: Layout,
  user: JobUser,
  jobInstanceCredentials: boolean,
  log: Log,
): Promise<Containment> {
  if (layout.isWholeMachine && existsSync('/run/systemd/system'))
    return systemdUnit(user, jobInstanceCredentials, await systemdVersion())
  if (!jobInstanceCredentials) log.line('no systemd: jobs can read the credentials of the instance')
  return markedProcesses(user)
}

/** The metadata service can be late at boot; undefined when it stays away. */
async function whoAmI(
  metadata: Metadata,
  settings: AgentSettings,
  clock: Clock,
  log: Log,
): Promise<string | undefined> {
  const giveUpAtMs = clock.nowMs() + settings.timeouts.noRow * 1000
  for (;;) {
    try {
      return await metadata.instanceId()
    } catch (error) {
      log.line(messageOf(error))
      if (clock.nowMs() >= giveUpAtMs) return undefined
      await clock.sleep(pollIntervalMs)
    }
  }
}
