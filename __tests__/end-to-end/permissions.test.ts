import { CreateLaunchTemplateVersionCommand, EC2Client } from '@aws-sdk/client-ec2'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { callerGrants, modes } from '../../infra/policies.ts'
import { examplePlace } from '../../infra/rendering.ts'
import type { Denial, Use } from '../../sandbox/iam/permissions.ts'
import {
  clientSettings,
  errorLines,
  instanceId,
  instanceIds,
  startPool,
  succeeded,
  until,
  type Pool,
} from './pool.ts'

/** A dry run of refresh asks for what a provision needs too, so it counts apart. */
type Mode = (typeof modes)[number] | 'check'

let pool: Pool
const needed: Record<Mode | 'instance', Use[]> = {
  provision: [],
  release: [],
  refresh: [],
  check: [],
  instance: [],
}
const denied: Denial[] = []

beforeAll(async () => {
  pool = await startPool({ refresh: false })
})

afterAll(async () => {
  await pool.sandbox.stop()
})

/** Keeps what was needed since the last time; the action's calls since then were of this mode. */
function collect(mode: Mode): void {
  const { permissions } = pool.sandbox.calls
  needed[mode].push(...permissions.uses.filter(({ caller }) => caller === 'action'))
  needed.instance.push(...permissions.uses.filter(({ caller }) => caller === 'instance'))
  denied.push(...permissions.denials)
  permissions.clear()
}

/** An agent that is stopped says nothing any more. */
function signalAgent(root: string, signal: 'SIGSTOP' | 'SIGCONT'): void {
  const command = (pid: string) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    } catch {
      return ''
    }
  }
  const agents = readdirSync('/proc').filter((pid) =>
    command(pid).includes(`${root}/var/lib/ec2-runner-pool/agent.cjs`),
  )
  expect(agents).toHaveLength(1)
  for (const pid of agents) process.kill(Number(pid), signal)
}

async function during<T>(mode: Mode, step: Promise<T>): Promise<T> {
  const result = await step
  collect(mode)
  return result
}

const refresh = (inputs = {}) => during('refresh', pool.refresh(inputs))
const check = (inputs = {}) => during('check', pool.refresh({ ...inputs, 'dry-run': 'true' }))
const provision = (runId: string, inputs = {}) => during('provision', pool.provision(runId, inputs))
const release = async (runId: string) => succeeded(await during('release', pool.release(runId)))

/** More versions of the launch template than refresh keeps. */
async function addOldVersions(): Promise<void> {
  const ec2 = new EC2Client(clientSettings(pool.sandbox, 'EC2'))
  const [template] = pool.sandbox.ec2.launchTemplates()
  for (let count = 0; count < 6; count += 1) {
    const version = { LaunchTemplateId: template?.id, SourceVersion: '1', LaunchTemplateData: {} }
    await ec2.send(new CreateLaunchTemplateVersionCommand(version))
  }
  ec2.destroy()
}

/** `Sid action on resource` of everything that a statement grants. */
function grantsOf({
  Sid,
  Action,
  Resource,
}: {
  Sid?: string
  Action: string | string[]
  Resource?: string | string[]
}) {
  const resources = [Resource ?? []].flat()
  return [Action]
    .flat()
    .flatMap((action) => resources.map((resource) => `${Sid ?? ''} ${action} on ${resource}`))
}

test('a life of a pool needs all of the policies and nothing else', async () => {
  await refresh()
  await refresh()
  await refresh({ 'idle-time-sec': '600' })

  // Cold, warm, and beside an idle machine that is of another type.
  const cold = instanceIds(succeeded(await provision('1', { 'instance-count': '2' })))
  expect(cold).toHaveLength(2)
  await release('1')
  const warm = await provision('2', { 'instance-count': '2' })
  expect(instanceIds(succeeded(warm))).toEqual(cold)
  await release('2')
  instanceId(await provision('3', { 'allowed-instance-types': 'r*' }))
  await release('3')

  // A changed image: idle machines are retired, old versions deleted.
  await addOldVersions()
  await check({ ami: 'ami-0aaaaaaaaaaaaaaaa' })
  await refresh({ ami: 'ami-0aaaaaaaaaaaaaaaa' })

  // Images by parameters, the account's and AWS's, a key for SSH and one more security group.
  pool.sandbox.lookups.parameters.set('/aws/service/image', 'ami-0123456789abcdef0')
  await refresh({ ami: 'resolve:ssm:/pool/ami' })
  await refresh({
    ami: 'resolve:ssm:/aws/service/image',
    'key-name': 'admin',
    'security-group-ids': 'sg-aaaa1111 sg-bbbb2222',
  })
  instanceId(await provision('33', { 'usage-class': 'on-demand' }))
  await release('33')

  // A machine that fails is ended by provision, one of an old template by release, one that idled too long by itself;
  // of one that says nothing in its lease refresh asks EC2.
  await refresh({ 'pre-runner-script': 'exit 7' })
  expect(errorLines(await provision('4'))).toHaveLength(1)
  await refresh({ 'idle-time-sec': '600' })
  const silent = instanceId(await provision('5'))
  const { root } = pool.sandbox.ec2.instance(silent)
  signalAgent(root, 'SIGSTOP')
  pool.sandbox.skipTime(310_000)
  await refresh({ 'idle-time-sec': '60' })
  signalAgent(root, 'SIGCONT')
  await release('5')
  const idle = instanceId(await provision('6'))
  await release('6')
  await pool.untilWaiting(idle)
  pool.sandbox.skipTime(70_000)
  await until('it ended itself', () => pool.sandbox.ec2.instance(idle).state === 'terminated')
  collect('release')

  expect(denied).toEqual([])
  const granted = Object.values(pool.sandbox.calls.permissions.policies).flatMap(({ Statement }) =>
    Statement.flatMap(grantsOf),
  )
  const uses = Object.values(needed)
    .flat()
    .map(({ sid, action, resource }) => `${sid} ${action} on ${resource}`)
  expect([...new Set(uses)].sort()).toEqual(granted.sort())

  // One role per mode is divided as the documentation says.
  const divided = callerGrants(examplePlace)
  for (const mode of modes) {
    const own = divided.filter((grant) => grant.modes.includes(mode)).map(({ statement }) => statement.Sid)
    expect(own).toEqual(expect.arrayContaining([...new Set(needed[mode].map(({ sid }) => sid))]))
  }
}, 300_000)

test('a step that lacks a permission says which', async () => {
  const { policies } = pool.sandbox.calls.permissions
  const whole = policies.action
  policies.action = { ...whole, Statement: whole.Statement.filter(({ Sid }) => Sid !== 'PassInstanceRole') }
  // Of this class no machine is idle.
  const failed = await pool.provision('7', { 'resource-class': 'xlarge' })
  policies.action = whole
  expect(failed.exitCode).toBe(1)
  expect(failed.log).toContain(
    'is not authorized to perform: iam:PassRole on resource: arn:aws:iam::123456789012:role/runner-pool',
  )
})
