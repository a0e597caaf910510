import { mkdir, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { actionAccessKeyId, firstStack, region } from './account.ts'
import { CallLog } from './calls.ts'
import { SandboxClock } from './clock.ts'
import { type SandboxDynamoDb, startDynamoDb } from './dynamodb/server.ts'
import { type SandboxEc2, startEc2 } from './ec2/server.ts'
import type { InstanceEvent } from './events.ts'
import type { GithubEvent } from './github/events.ts'
import { type SandboxGithub, startGithub } from './github/server.ts'
import { type SandboxLookups, startLookups } from './lookups.ts'
import { type CreateMachine, createMachine } from './instances/machine.ts'
import { startWatchdog } from './instances/watchdog.ts'
import { poolName } from './pool-name.ts'
import { startPricing } from './pricing.ts'
import { type SandboxSqs, startSqs } from './sqs/server.ts'

export type SandboxEvent = InstanceEvent | GithubEvent

export interface SandboxOptions {
  /** From CreateFleet to the start of the user data; default 200 ms. */
  bootDelayMs?: number
  /** Added to every AWS call; default 0. */
  latencyMs?: number
  /** How long the stand-in's config.sh takes to register; default 0. */
  registrationDelayMs?: number
  /** How long it takes to remove the registration; default 0. */
  deregistrationDelayMs?: number
  /** Where instances live; default a fresh directory below the system's temporary directory, removed by stop(). */
  directory?: string
  /** Which pools the roles may touch, by a pattern of names; default that of octo-org/octo-repo alone. */
  pool?: string
  /** What instances are; default local processes. */
  createMachine?: CreateMachine
  /** Called for each thing that happens: the timeline of a demonstration. */
  onEvent?: (event: SandboxEvent) => void
}

/** A cloud and a GitHub in this process, on free ports of 127.0.0.1, or of the address in SANDBOX_HOST. */
export interface Sandbox {
  /** What a job on GitHub would have in its environment to reach this cloud; also moves its clock when time was skipped. */
  readonly env: Record<string, string>
  calls: CallLog
  ec2: SandboxEc2
  sqs: SandboxSqs
  dynamodb: SandboxDynamoDb
  github: SandboxGithub
  lookups: SandboxLookups
  /** Below it: `instances/<instance id>`, each the RUNNER_POOL_ROOT of one instance. */
  directory: string
  /**
   * Lets time pass for the whole world at once: what the services say and let expire, the clock of steps started from
   * now on, and that of agents, which go by the Date header of DynamoDB's answers.
   */
  skipTime: (ms: number) => void
  /** What the services say the time is, epoch milliseconds. */
  now: () => number
  /** Ends every process and server and removes what they left; safe to call twice. Also happens when it is killed. */
  stop: () => Promise<void>
}

export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const directory = options.directory ?? (await mkdtemp(join(tmpdir(), 'runner-pool-sandbox-')))
  const own = ['github', 'instances', 'stubs'].map((name) => join(directory, name))
  await Promise.all(own.map((path) => mkdir(path, { recursive: true })))
  const watchdog = startWatchdog(options.directory === undefined ? [directory] : own)
  const onEvent = options.onEvent ?? (() => undefined)
  const calls = new CallLog(options.latencyMs ?? 0)
  const clock = new SandboxClock()
  const dynamodb = await startDynamoDb(calls, clock)
  const sqs = await startSqs(calls, clock)
  const lookups = await startLookups(calls, clock)
  const github = await startGithub({
    registrationDelayMs: options.registrationDelayMs ?? 0,
    deregistrationDelayMs: options.deregistrationDelayMs ?? 0,
    directory: join(directory, 'github'),
    onEvent,
    now: () => clock.now(),
    hooks: () => calls.hooks,
    recordCall: (call) => {
      calls.record(call)
    },
  })
  calls.permissions.addStack(firstStack, options.pool ?? poolName('octo-org/octo-repo', github.serverUrl))
  const pricing = await startPricing(calls, clock)
  const endpoints = (ec2Origin: string) => ({
    AWS_ENDPOINT_URL_DYNAMODB: dynamodb.origin,
    AWS_ENDPOINT_URL_SQS: sqs.origin,
    AWS_ENDPOINT_URL_EC2: ec2Origin,
  })
  const ec2 = await startEc2(calls, {
    directory,
    bootDelayMs: options.bootDelayMs ?? 200,
    createMachine: options.createMachine ?? createMachine,
    environment: endpoints,
    watch: watchdog.watch,
    onEvent,
    clock,
  })
  let stopped: Promise<void> | undefined
  const stop = async () => {
    await ec2.stop()
    await Promise.all([github.stop(), sqs.stop(), dynamodb.stop(), pricing.stop(), lookups.stop()])
    await watchdog.finish()
  }
  const env = {
    ...endpoints(ec2.origin),
    AWS_ENDPOINT_URL_PRICING: pricing.origin,
    ...lookups.env,
    AWS_REGION: region,
    AWS_ACCESS_KEY_ID: actionAccessKeyId,
    AWS_SECRET_ACCESS_KEY: 'sandbox',
    GITHUB_API_URL: github.apiUrl,
    GITHUB_SERVER_URL: github.serverUrl,
  }
  return {
    get env() {
      return { ...env, ...shiftedClockVariables(clock.skippedMs) }
    },
    calls,
    ec2,
    sqs,
    dynamodb,
    github,
    lookups,
    directory,
    now: () => clock.now(),
    skipTime: (ms) => {
      clock.skip(ms)
      sqs.timeSkipped()
    },
    stop: () => (stopped ??= stop()),
  }
}

const shiftedClock = new URL('shifted-clock.js', import.meta.url).href

/** Makes a Node process tell the sandbox's time. */
function shiftedClockVariables(skippedMs: number): Record<string, string> {
  if (skippedMs === 0) return {}
  return { NODE_OPTIONS: `--import=${shiftedClock}`, SANDBOX_SKIPPED_MS: String(skippedMs) }
}
