import { existsSync, readFileSync } from 'node:fs'
import { endpointAt } from '../domain/endpoint.ts'
import { messageOf } from '../domain/errors.ts'
import { instanceItemId, pollIntervalMs, type AgentSettings } from '../domain/protocol.ts'
import { runAgent } from './agent.ts'
import { createSignedCall } from './aws.ts'
import { createClock, type Clock } from './clock.ts'
import { markedProcesses, systemdUnit } from './containment.ts'
import { endInstance, powerOff } from './instance-end.ts'
import { createItemStore } from './item.ts'
import { findJobUser, isRoot } from './job-user.ts'
import { layoutBelow } from './layout.ts'
import { createLog, type Log } from './log.ts'
import { createMachine } from './machine.ts'
import { createMetadata, defaultMetadataEndpoint, type Metadata } from './metadata.ts'
import { createMetadataWall } from './metadata-wall.ts'
import { parseSettings } from './settings.ts'

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
  const metadataEndpoint = environment['AWS_EC2_METADATA_SERVICE_ENDPOINT']
  const metadata = createMetadata(metadataEndpoint ?? defaultMetadataEndpoint)
  const instanceId = await whoAmI(metadata, settings, clock, log)
  if (instanceId === undefined) {
    await powerOff(log)
    return
  }
  const endpoint = (service: 'dynamodb' | 'ec2') =>
    environment[`AWS_ENDPOINT_URL_${service.toUpperCase()}`] ??
    endpointAt(service, settings.region, settings.dnsSuffix)
  const endpoints = { dynamodb: endpoint('dynamodb'), ec2: endpoint('ec2') }
  const call = createSignedCall(settings.region, endpoints, metadata, clock)
  log.line(`agent of ${instanceId} starts`)
  const { afterDrift, jobInstanceCredentials, runnerEnv, runnerUser, timeouts } = settings
  const user = layout.isWholeMachine
    ? await findJobUser(runnerUser)
    : { name: runnerUser, home: `${layout.homes}/${runnerUser}`, uid: undefined }
  const hasSystemd = layout.isWholeMachine && existsSync('/run/systemd/system')
  const isSpot = await metadata.isSpot().catch(() => true)
  await runAgent({
    clock,
    log,
    timeouts,
    afterDrift,
    notice: isSpot ? () => metadata.notice() : undefined,
    item: createItemStore(call, settings.tableName, instanceItemId(settings.instanceArnPrefix, instanceId)),
    machine: createMachine({
      layout,
      instanceId,
      registrationUrl: settings.registrationUrl,
      registrationLimitMs: timeouts.registration * registrationShareMs,
      containment: hasSystemd ? systemdUnit(user, jobInstanceCredentials) : markedProcesses(user),
      jobs: { user, runnerEnv },
      wall: createMetadataWall({ layout, user, jobInstanceCredentials, endpoint: metadataEndpoint, log }),
      end: () => endInstance(call, instanceId, log),
      log,
    }),
  })
  log.line('the end of the instance is under way')
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
