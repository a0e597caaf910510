import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmdirSync } from 'node:fs'
import { Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import {
  CreateFleetCommand,
  CreateLaunchTemplateCommand,
  TerminateInstancesCommand,
} from '@aws-sdk/client-ec2'
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { Ec2Instance } from '../../sandbox/ec2/instance.ts'
import { type Sandbox, type SandboxEvent, startSandbox } from '../../sandbox/sandbox.ts'
import { clients, until } from './aws-clients.ts'

const events: SandboxEvent[] = []
let sandbox: Sandbox
let templates = 0

beforeAll(async () => {
  sandbox = await startSandbox({ bootDelayMs: 50, onEvent: (event) => events.push(event) })
})
afterEach(() => {
  sandbox.ec2.onLaunch = () => ({})
})
afterAll(async () => {
  await sandbox.stop()
})

interface Launch {
  gzip?: boolean
  spot?: boolean
  shutdownBehavior?: 'terminate' | 'stop'
}

/** Launches one instance that runs the script. */
async function launch(
  script: string,
  { gzip = true, spot = false, shutdownBehavior = 'terminate' }: Launch = {},
) {
  const { ec2 } = clients(sandbox)
  templates += 1
  const LaunchTemplateName = `template-${templates}`
  const bytes = Buffer.from(script)
  await ec2.send(
    new CreateLaunchTemplateCommand({
      LaunchTemplateName,
      LaunchTemplateData: {
        ImageId: 'ami-0123456789abcdef0',
        InstanceType: 'c6i.large',
        UserData: (gzip ? gzipSync(bytes) : bytes).toString('base64'),
        IamInstanceProfile: { Arn: 'arn:aws:iam::123456789012:instance-profile/runner' },
        MetadataOptions: { InstanceMetadataTags: 'enabled' },
        InstanceInitiatedShutdownBehavior: shutdownBehavior,
      },
    }),
  )
  const { Instances } = await ec2.send(
    new CreateFleetCommand({
      Type: 'instant',
      LaunchTemplateConfigs: [{ LaunchTemplateSpecification: { LaunchTemplateName, Version: '1' } }],
      TargetCapacitySpecification: {
        TotalTargetCapacity: 1,
        DefaultTargetCapacityType: spot ? 'spot' : 'on-demand',
      },
      TagSpecifications: [{ ResourceType: 'instance', Tags: [{ Key: 'pool', Value: 'octo-repo' }] }],
    }),
  )
  return sandbox.ec2.instance(Instances?.[0]?.InstanceIds?.[0] ?? '')
}

const consoleHas = (instance: Ec2Instance, text: string) =>
  until(`console shows ${text}`, () => instance.machine.consoleOutput().includes(text))
const terminated = (instance: Ec2Instance) => until('terminated', () => instance.state === 'terminated')

describe('boot', () => {
  test.each([true, false])('runs the user data as cloud-init does (gzip: %s)', async (gzip) => {
    const script =
      '#!/bin/bash\r\npwd; umask; echo "home=${HOME-unset}"; env | sort; read -r || echo no-stdin; echo end\r\n'
    const instance = await launch(script, { gzip })
    await consoleHas(instance, 'end\n')
    const output = instance.machine.consoleOutput()
    expect(output).toMatch(/^\/\n0022\nhome=unset\n/)
    expect(output).toContain('no-stdin')
    expect(output).toContain(`RUNNER_POOL_ROOT=${join(sandbox.directory, 'instances', instance.id)}\n`)
    expect(output).toContain(`SANDBOX_INSTANCE_ID=${instance.id}\n`)
    expect(output).toContain(`AWS_ENDPOINT_URL_DYNAMODB=${sandbox.dynamodb.origin}\n`)
    expect(output).toMatch(/AWS_EC2_METADATA_SERVICE_ENDPOINT=http:\/\/127\.0\.0\.1:\d+\n/)
    expect(output).not.toMatch(/^(GITHUB_|AWS_ACCESS_KEY_ID|NODE_)/m)
    const kinds = events.filter((event) => 'instanceId' in event && event.instanceId === instance.id)
    expect(kinds.map(({ kind }) => kind)).toEqual(['instance-launched', 'instance-booted'])
  })

  test('can be slow, or never come', async () => {
    sandbox.ec2.onLaunch = () => ({ neverBoot: true })
    const never = await launch('#!/bin/bash\necho ran\n')
    sandbox.ec2.onLaunch = () => ({ bootDelayMs: 400 })
    const slow = await launch('#!/bin/bash\necho ran\n')
    await until('never running', () => never.state === 'running')
    expect(slow.state).toBe('pending')
    await consoleHas(slow, 'ran')
    expect(never.machine.consoleOutput()).toBe('')
  })

  test('a failing script leaves the instance running, as on EC2', async () => {
    const instance = await launch('#!/bin/bash\nexit 3\n')
    await consoleHas(instance, 'exit code 3')
    expect(instance.state).toBe('running')
  })
})

describe('the end of an instance', () => {
  test('ends its whole process tree: sessions, double forks, cleared environments, deaf ones', async () => {
    const script = `#!/bin/bash
sleep 1001 &
setsid sleep 1002 &
(setsid env -i /bin/bash -c 'cd /; exec >/dev/null 2>&1; (trap "" TERM HUP; while :; do sleep 0.2; done) & ' &)
nohup setsid env -i /bin/sh -c '/bin/sleep 1004 & /bin/sleep 1003' >/dev/null 2>&1 </dev/null &
echo started
`
    const instance = await launch(script)
    await consoleHas(instance, 'started')
    const commands = () => instance.machine.processes().map(({ command }) => command)
    await until('all run', () =>
      ['1001', '1002', '1003', '1004', '0.2'].every((t) => commands().includes(sleepOf(t))),
    )
    const before = instance.machine.processes().length
    expect(before).toBeGreaterThanOrEqual(6)
    await clients(sandbox).ec2.send(new TerminateInstancesCommand({ InstanceIds: [instance.id] }))
    await terminated(instance)
    expect(instance.machine.processes()).toEqual([])
    expect(leftovers(/^(\/bin\/)?sleep 100[1-4]$/)).toEqual([])
  })

  test.each(['shutdown -P now', 'poweroff', 'systemctl poweroff', 'sudo -n shutdown -h now'])(
    '%s terminates it',
    async (command) => {
      const instance = await launch(`#!/bin/bash\n${command}\nsleep 1000\n`)
      await terminated(instance)
      expect(instance.stateReason?.code).toBe('Client.InstanceInitiatedShutdown')
      expect(instance.terminatedAt).toBeInstanceOf(Date)
      expect(instance.machine.stubCalls()).toContain(command.replace('sudo -n ', ''))
    },
  )

  test('without a word in the template, power-off only stops it', async () => {
    const instance = await launch('#!/bin/bash\nshutdown now\n', { shutdownBehavior: 'stop' })
    await until('stopped', () => instance.state === 'stopped')
  })

  test('a scheduled shutdown can be cancelled', async () => {
    const instance = await launch('#!/bin/bash\nshutdown -P +10 && shutdown -c && echo cancelled\n')
    await consoleHas(instance, 'cancelled')
    expect(instance.state).toBe('running')
  })

  test('EC2 can take it, and a test can kill one process of it', async () => {
    const instance = await launch('#!/bin/bash\nsleep 1005 & wait\necho alone; sleep 1006\n')
    await until('sleeps', () => instance.machine.kill(/sleep 1005/) === 1)
    await consoleHas(instance, 'alone')
    sandbox.ec2.terminate(instance.id)
    await terminated(instance)
    expect(instance.stateReason?.code).toBe('Server.SpotInstanceTermination')
  })

  test('before its boot means that it never boots', async () => {
    sandbox.ec2.onLaunch = () => ({ bootDelayMs: 200 })
    const instance = await launch('#!/bin/bash\necho ran\n')
    sandbox.ec2.terminate(instance.id)
    await terminated(instance)
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(instance.machine.consoleOutput()).toBe('')
  })
})

describe('stubs', () => {
  test('run what they are to run as somebody else, and change nothing on this machine', async () => {
    const instance = await launch(`#!/bin/bash
runuser -u runner -- printf 'runuser:%s\\n' one
runuser runner -c 'echo "login:$0"' two
sudo -n -u runner FOO=bar bash -c 'echo "sudo:$FOO"'
sudo -n true && echo may-sudo
useradd --create-home runner && chown -R runner /etc && crontab -r && echo nothing-done
docker ps -aq | wc -l
systemd-run --unit=x true || echo no-systemd
echo end
`)
    await consoleHas(instance, 'end\n')
    const output = instance.machine.consoleOutput()
    for (const line of [
      'runuser:one',
      'login:two',
      'sudo:bar',
      'may-sudo',
      'nothing-done',
      '0',
      'no-systemd',
    ]) {
      expect(output.split('\n')).toContain(line)
    }
    expect(instance.machine.stubCalls()).toEqual(
      expect.arrayContaining(['chown -R runner /etc', 'docker ps -aq', 'systemd-run --unit=x true']),
    )
  })
})

describe('instance metadata', () => {
  const imds = `#!/bin/bash
base=$AWS_EC2_METADATA_SERVICE_ENDPOINT/latest
get() { printf '%s=' "$1"; curl -s -w ' (%{http_code})\\n' -H "X-aws-ec2-metadata-token: $token" "$base/$1"; }
put() { curl -s -X PUT -w ' (%{http_code})\\n' "$@" "$base/api/token"; }
token=none; get meta-data/instance-id
put
put -H 'X-aws-ec2-metadata-token-ttl-seconds: 60' -H 'X-Forwarded-For: 1.2.3.4'
token=$(curl -s -X PUT -H 'X-aws-ec2-metadata-token-ttl-seconds: 60' "$base/api/token")
`
  test('is told by token only', async () => {
    const paths = [
      'meta-data/instance-id',
      'meta-data/instance-type',
      'meta-data/instance-life-cycle',
      'meta-data/placement/availability-zone',
      'meta-data/placement/region',
      'meta-data/services/partition',
      'meta-data/services/domain',
      'meta-data/tags/instance/pool',
      'meta-data/tags/instance/none',
      'meta-data/iam/security-credentials/',
      'meta-data/iam/security-credentials/runner',
      'meta-data/spot/instance-action',
      'meta-data/events/recommendations/rebalance',
      'dynamic/instance-identity/document',
    ]
    const script = `${imds}${paths.map((path) => `get ${path}`).join('\n')}
until curl -sf -H "X-aws-ec2-metadata-token: $token" "$base/meta-data/spot/instance-action"; do sleep 0.1; done
get meta-data/events/recommendations/rebalance
echo; echo end\n`
    const instance = await launch(script, { spot: true })
    await consoleHas(instance, 'dynamic/instance-identity/document')
    sandbox.ec2.notifyRebalance(instance.id)
    sandbox.ec2.notifySpotInterruption(instance.id)
    await consoleHas(instance, 'end\n')
    const output = instance.machine.consoleOutput()
    expect(output).toMatch(/^meta-data\/instance-id= \(401\)\n \(400\)\n \(403\)\n/)
    for (const line of [
      `meta-data/instance-id=${instance.id} (200)`,
      'meta-data/instance-type=c6i.large (200)',
      'meta-data/instance-life-cycle=spot (200)',
      'meta-data/placement/availability-zone=us-east-1a (200)',
      'meta-data/placement/region=us-east-1 (200)',
      'meta-data/services/partition=aws (200)',
      'meta-data/services/domain=amazonaws.com (200)',
      'meta-data/tags/instance/pool=octo-repo (200)',
      'meta-data/tags/instance/none= (404)',
      'meta-data/iam/security-credentials/=runner (200)',
      'meta-data/spot/instance-action= (404)',
      'meta-data/events/recommendations/rebalance= (404)',
    ]) {
      expect(output.split('\n')).toContain(line)
    }
    expect(output).toContain(`"AccessKeyId":"ASIA${instance.id}.runner"`)
    expect(output).toMatch(/document=\{"accountId":"123456789012".*"region":"us-east-1"/)
    expect(output).toMatch(/\{"action":"terminate","time":"[\d-]+T[\d:]+Z"\}/)
    expect(output).toMatch(/rebalance=\{"noticeTime":"[\d-]+T[\d:]+Z"\} \(200\)/)
  })
})

test('stop leaves no process and no file, whatever state the instances are in', async () => {
  const shared = sandbox
  sandbox = await startSandbox({ bootDelayMs: 30 })
  const { directory } = sandbox
  try {
    const script =
      '#!/bin/bash\nmkdir -p "$RUNNER_POOL_ROOT/a/b"; chmod 555 "$RUNNER_POOL_ROOT/a"; setsid sleep 1007 & sleep 1008\n'
    const running = await launch(script)
    const ending = await launch(script)
    await until(
      'both run',
      () => running.machine.processes().length >= 3 && ending.machine.processes().length >= 3,
    )
    sandbox.ec2.terminate(ending.id)
    const pending = await launch(script)
    expect(pending.state).toBe('pending')
    await sandbox.stop()
  } finally {
    await sandbox.stop()
    sandbox = shared
  }
  expect(leftovers(/sleep 100[78]/)).toEqual([])
  expect(existsSync(directory)).toBe(false)
})

test("no machine outlives what it talks to: the port may be another sandbox's by then", async () => {
  const shared = sandbox
  sandbox = await startSandbox({ bootDelayMs: 10 })
  const kill = jest.spyOn(process, 'kill')
  const close = jest.spyOn(Server.prototype, 'close')
  try {
    const instance = await launch('#!/bin/bash\nsleep 1011 & sleep 1012 & echo end; wait\n')
    await consoleHas(instance, 'end\n')
  } finally {
    await sandbox.stop()
    sandbox = shared
  }
  const [kills, closings] = [kill, close].map(({ mock }) => mock.invocationCallOrder)
  jest.restoreAllMocks()
  expect(kills?.length).toBeGreaterThanOrEqual(3)
  expect(closings?.length).toBeGreaterThanOrEqual(9)
  expect(kills?.at(-1)).toBeLessThan(closings?.[0] ?? 0)
})

test('a sandbox that is killed leaves no process and no file either', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'sandbox-killed-'))
  const script = `import { startSandbox } from ${JSON.stringify(new URL('../../sandbox/sandbox.ts', import.meta.url).href)}
    import { CreateFleetCommand, CreateLaunchTemplateCommand, EC2Client } from '@aws-sdk/client-ec2'
    const sandbox = await startSandbox({ bootDelayMs: 10, directory: ${JSON.stringify(directory)} })
    Object.assign(process.env, sandbox.env, { AWS_ACCESS_KEY_ID: 'AKIASOMEBODY' })
    const ec2 = new EC2Client({})
    const UserData = Buffer.from('#!/bin/bash\\nsetsid env -i sleep 1009 & sleep 1010').toString('base64')
    const LaunchTemplateData = { ImageId: 'ami-0123456789abcdef0', InstanceType: 'c5.large', UserData }
    await ec2.send(new CreateLaunchTemplateCommand({ LaunchTemplateName: 'x', LaunchTemplateData }))
    await ec2.send(new CreateFleetCommand({
      Type: 'instant',
      LaunchTemplateConfigs: [{ LaunchTemplateSpecification: { LaunchTemplateName: 'x', Version: '1' } }],
      TargetCapacitySpecification: { TotalTargetCapacity: 1 },
    }))`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], { stdio: 'inherit' })
  await until('its instance runs', () => leftovers(/^sleep 10(09|10)$/).length === 2)
  child.kill('SIGKILL')
  await until(
    'all is gone',
    () => leftovers(/^sleep 10(09|10)$/).length === 0 && readdirSync(directory).length === 0,
  )
  rmdirSync(directory)
})

function sleepOf(time: string): string {
  return time === '1003' || time === '1004' ? `/bin/sleep ${time}` : `sleep ${time}`
}

/** Command lines of this machine's processes that match. */
function leftovers(pattern: RegExp): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
      } catch {
        return ''
      }
    })
    .filter((command) => pattern.test(command))
}
