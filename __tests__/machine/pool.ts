import { administrator } from '../../sandbox/account.ts'
import { readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { CreateTableCommand, DeleteItemCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { CreateFleetCommand, CreateLaunchTemplateCommand, EC2Client } from '@aws-sdk/client-ec2'
import type { Ec2Instance } from '../../sandbox/ec2/instance.ts'
import type { SandboxJob } from '../../sandbox/github/jobs.ts'
import type { Step } from '../../sandbox/runner/wire.ts'
import { type Sandbox, type SandboxOptions, startSandbox } from '../../sandbox/sandbox.ts'
import { createDocumentClient } from '../../src/aws/clients.ts'
import { systemClock } from '../../src/domain/clock.ts'
import { poolKey } from '../../src/domain/configuration.ts'
import { notEnded, ordered } from '../../src/domain/instance.ts'
import { isInstance } from '../../src/domain/items.ts'
import { instanceItemId, type AgentSettings, type InstanceItem } from '../../src/domain/protocol.ts'
import { createContentStore } from '../../src/pool/content.ts'
import { createInstanceStore } from '../../src/pool/instances.ts'
import { isWhole, machinesOfSuite } from './branch.ts'
import { renderUserData, type UserData, type UserDataSpec } from '../../src/userdata/render.ts'

const repository = 'octo-org/octo-repo'
export const table = 'ec2-runner-pool-machines'
const instanceArnPrefix = 'arn:aws:ec2:us-east-1:123456789012:instance/'

type Runner = UserDataSpec['runner']

/** Changes of the settings that a machine boots with. */
export interface MachineOptions {
  spot?: boolean
  timeouts?: Partial<AgentSettings['timeouts']>
  jobInstanceCredentials?: boolean
  afterDrift?: AgentSettings['afterDrift']
  runnerSudo?: boolean
  runnerUser?: string
  runnerEnv?: Record<string, string>
  preJobScript?: string
  postJobScript?: string
  preRunnerScript?: string
  /** Default: what the sandbox's GitHub has. */
  registrationUrl?: string
  runner?: Runner
  /** Whether it is leased to run 1 from the start, as one that a provision launches; default true. */
  leased?: boolean
}

/** One machine of the pool with its real user data and agent; the test plays the control plane. */
export interface Machine {
  instance: Ec2Instance
  /** What the paths of its files begin with, for its jobs. */
  base: string
  row: () => Promise<InstanceItem>
  change: (set: Partial<InstanceItem>, remove?: (keyof InstanceItem)[]) => Promise<void>
  /** Takes the idle machine for a run, as provision does. */
  claim: (runId: string) => Promise<void>
  /** Gives it back, as release does; without a removal token when there is none to give. */
  release: (how?: { removalToken?: false; idleMs?: number }) => Promise<void>
  /** Waits until its row agrees with every member. */
  reaches: (what: Partial<InstanceItem>, limitMs?: number) => Promise<InstanceItem>
  ended: (limitMs?: number) => Promise<void>
  /** Ends it as the control plane does. */
  retire: () => Promise<void>
  /** Deletes its row. */
  forget: () => Promise<void>
  agentLog: () => Promise<string>
}

/** A sandbox without the action. */
export interface Pool {
  sandbox: Sandbox
  machine: (options?: MachineOptions) => Promise<Machine>
  /** Queues a job for any machine of the run. */
  job: (runId: string, steps: (string | Step)[], labels?: string[]) => SandboxJob
}

export async function startPool(options: SandboxOptions = {}): Promise<Pool> {
  const sandbox = await startSandbox({ bootDelayMs: 20, pool: 'machines', ...machinesOfSuite(), ...options })
  const credentials = administrator
  const common = { region: 'us-east-1', credentials }
  const dynamodb = new DynamoDBClient({ ...common, endpoint: sandbox.dynamodb.origin })
  const ec2 = new EC2Client({ ...common, endpoint: sandbox.ec2.origin })
  await dynamodb.send(
    new CreateTableCommand({
      TableName: table,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
    }),
  )
  const documents = createDocumentClient(dynamodb)
  const store = createInstanceStore(documents, table, systemClock)
  const contentStore = createContentStore(documents, table, systemClock)
  await until('the table is active', async () => {
    try {
      await store.read([`${instanceArnPrefix}i-00000000`])
      return true
    } catch {
      return false
    }
  })
  const runner = await downloadOf(sandbox)
  let launches = 0

  async function machine(options: MachineOptions = {}): Promise<Machine> {
    const LaunchTemplateName = `template-${++launches}`
    const { base64, contents } = userDataOf(sandbox, runner, options)
    await contentStore.write(contents)
    await ec2.send(
      new CreateLaunchTemplateCommand({
        LaunchTemplateName,
        LaunchTemplateData: {
          ImageId: 'ami-0123456789abcdef0',
          InstanceType: 'c6i.large',
          UserData: base64,
          IamInstanceProfile: { Arn: 'arn:aws:iam::123456789012:instance-profile/runner' },
          InstanceInitiatedShutdownBehavior: 'terminate',
        },
      }),
    )
    const { Instances } = await ec2.send(
      new CreateFleetCommand({
        Type: 'instant',
        LaunchTemplateConfigs: [{ LaunchTemplateSpecification: { LaunchTemplateName, Version: '1' } }],
        TargetCapacitySpecification: {
          TotalTargetCapacity: 1,
          DefaultTargetCapacityType: options.spot === true ? 'spot' : 'on-demand',
        },
      }),
    )
    const instance = sandbox.ec2.instance(Instances?.[0]?.InstanceIds?.[0] ?? '')
    const id = instanceItemId(instanceArnPrefix, instance.id)
    const usageClass = options.spot === true ? 'spot' : 'on-demand'
    await store.create({
      id,
      kind: 'instance',
      instanceId: instance.id,
      ...ordered({ lease: 1, deadlineAtMs: sandbox.now() + 120_000 }),
      resourceClass: 'large',
      usageClass,
      instanceType: 'c6i.large',
      zone: 'us-east-1a',
      launchTemplateVersion: '1',
      createdAtMs: sandbox.now(),
      ...(options.leased === false
        ? { state: 'idle', idlePool: poolKey('large', usageClass) }
        : { state: 'launching', runId: '1', registrationToken: await token(sandbox, 'registration') }),
    })
    return machineOf(id, instance)
  }

  function machineOf(id: string, instance: Ec2Instance): Machine {
    const row = async () => {
      const item = (await store.read([id])).get(id)
      if (!isInstance(item)) throw new Error(`no row of ${id}: ${item?.broken ?? 'it is gone'}`)
      return item
    }
    const change: Machine['change'] = async (set, remove = []) => {
      const { isWritten } = await store.update(id, { set, remove, when: { id: { exists: true } } })
      if (!isWritten) throw new Error(`${id} could not be changed`)
    }
    const agentLog = () => readFile(`${instance.root}/var/lib/ec2-runner-pool/agent.log`, 'utf8')
    const ended: Machine['ended'] = (limitMs) =>
      until(`${instance.id} is terminated`, () => instance.state === 'terminated', limitMs)
    return {
      instance,
      base: isWhole() ? '' : instance.root,
      row,
      change,
      agentLog,
      forget: async () => {
        await dynamodb.send(new DeleteItemCommand({ TableName: table, Key: { id: { S: id } } }))
      },
      claim: async (runId) => {
        const { lease } = await row()
        const registrationToken = await token(sandbox, 'registration')
        const deadlineAtMs = sandbox.now() + 60_000
        const { isWritten } = await store.update(id, {
          set: { state: 'claimed', runId, registrationToken, ...ordered({ lease: lease + 1, deadlineAtMs }) },
          remove: ['idlePool'],
          when: { state: { equals: 'idle' }, lease: { equals: lease }, ...notEnded },
        })
        if (!isWritten) throw new Error(`${id} could not be claimed`)
      },
      release: async ({ removalToken, idleMs = 60_000 } = {}) => {
        const { lease, resourceClass, usageClass } = await row()
        await change(
          {
            state: 'idle',
            idlePool: poolKey(resourceClass, usageClass),
            ...ordered({ lease, deadlineAtMs: sandbox.now() + idleMs }),
            ...(removalToken === false ? {} : { removalToken: await token(sandbox, 'removal') }),
          },
          ['runId', 'registrationToken'],
        )
      },
      reaches: async (what, limitMs) => {
        let item = await row()
        const agrees = () => {
          const values = new Map<string, unknown>(Object.entries(item))
          return Object.entries(what).every(([name, value]) => values.get(name) === value)
        }
        try {
          await until(
            JSON.stringify(what),
            async () => {
              item = await row()
              return agrees()
            },
            limitMs,
          )
        } catch (error) {
          const seen = `${JSON.stringify(item)}\n${await agentLog()}\n${instance.machine.consoleOutput()}`
          throw new Error(`${String(error)}\n${seen}`, { cause: error })
        }
        return item
      },
      ended,
      retire: async () => {
        await change({ state: 'terminating' })
        await ended()
      },
    }
  }

  return {
    sandbox,
    machine,
    job: (runId, steps, labels = [runId]) =>
      sandbox.github.queueJob({ runId, labels, name: `job of ${runId}`, steps }),
  }
}

function userDataOf(sandbox: Sandbox, runner: Runner, options: MachineOptions): UserData {
  return renderUserData({
    settings: settingsOf(sandbox, options),
    runner: options.runner ?? runner,
    preRunnerScript: options.preRunnerScript ?? '',
    preJobScript: options.preJobScript ?? '',
    postJobScript: options.postJobScript ?? '',
    runnerEnv: options.runnerEnv ?? {},
  })
}

function settingsOf(sandbox: Sandbox, options: MachineOptions): AgentSettings {
  return {
    tableName: table,
    region: 'us-east-1',
    instanceArnPrefix,
    dnsSuffix: 'amazonaws.com',
    registrationUrl: options.registrationUrl ?? `${sandbox.github.serverUrl}/${repository}`,
    timeouts: { boot: 60, registration: 20, launchGrace: 60, noRow: 30, jobEnd: 5, ...options.timeouts },
    runnerUser: options.runnerUser ?? 'runner',
    runnerSudo: options.runnerSudo ?? true,
    // The network of whole machines is the host's, where no firewall rule is set.
    jobInstanceCredentials: options.jobInstanceCredentials ?? isWhole(),
    afterDrift: options.afterDrift ?? 'keep',
  }
}

async function token(sandbox: Sandbox, purpose: 'registration' | 'removal'): Promise<string> {
  const path = purpose === 'registration' ? 'registration-token' : 'remove-token'
  const answer = await github(sandbox, 'POST', path)
  if (typeof answer !== 'object' || answer === null || !('token' in answer)) throw new Error('no token')
  return String(answer.token)
}

async function downloadOf(sandbox: Sandbox): Promise<Runner> {
  const list = await github(sandbox, 'GET', 'downloads')
  const entries: unknown[] = Array.isArray(list) ? list : []
  for (const entry of entries) {
    if (typeof entry !== 'object' || entry === null) continue
    const { os, architecture, download_url, sha256_checksum } = { ...emptyDownload, ...entry }
    if (os === 'linux' && architecture === 'x64')
      return { downloadUrl: download_url, sha256: sha256_checksum }
  }
  throw new Error('GitHub offers no runner')
}

const emptyDownload = { os: '', architecture: '', download_url: '', sha256_checksum: '' }

async function github(sandbox: Sandbox, method: string, path: string): Promise<unknown> {
  const url = `${sandbox.github.apiUrl}/repos/${repository}/actions/runners/${path}`
  const headers = { authorization: `Bearer ${sandbox.github.validToken}` }
  const answer = await fetch(url, { method, headers })
  return answer.json()
}

/** Waits until the condition holds; throws after the limit with what was waited for. */
export async function until(
  what: string,
  condition: () => boolean | Promise<boolean>,
  limitMs = 30_000,
): Promise<void> {
  const limit = performance.now() + limitMs
  while (!(await condition())) {
    if (performance.now() > limit) throw new Error(`Not within ${limitMs} ms: ${what}`)
    await sleep(50)
  }
}

/** The job when it is completed; throws with its log when it takes too long. */
export async function completed(job: SandboxJob, limitMs = 40_000): Promise<SandboxJob> {
  await until(`"${job.name}" is completed: ${job.log}`, () => job.status === 'completed', limitMs)
  return job
}
