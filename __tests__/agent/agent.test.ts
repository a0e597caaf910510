import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startAgent } from '../../src/agent/start.ts'
import type { InstanceItem } from '../../src/domain/protocol.ts'
import {
  bootWithoutBootstrap,
  instanceArnPrefix,
  instanceId,
  read,
  startCloud,
  until,
  type Cloud,
} from './cloud.ts'

/* The agent in this process, on a machine below a directory: real files, real processes, a pretended AWS. */

let cloud: Cloud
let agent: Promise<void> = Promise.resolve()
let log = ''

beforeEach(async () => {
  cloud = await startCloud()
  log = ''
})
afterEach(async () => {
  cloud.beforeUpdate = undefined
  cloud.item = item({ state: 'terminating' })
  await agent
  await cloud.stop()
})

function item(change: Partial<InstanceItem> = {}): Partial<InstanceItem> {
  return {
    ...cloud.item,
    id: instanceArnPrefix + instanceId,
    resourceClass: 'large',
    deadlineAtMs: Date.now() + 60_000,
    ...change,
  }
}

function start(preRunnerScript?: string): void {
  bootWithoutBootstrap(cloud, preRunnerScript)
  Object.assign(process.env, cloud.environment)
  agent = startAgent(process.env, (line) => (log += line))
}

function launched(lease = 1): Partial<InstanceItem> {
  return item({ state: 'launching', lease, runId: '4711', registrationToken: 'REG-1' })
}

const below = (path: string) => join(cloud.root, path)
const phase = (wanted: string, lease: number) => () =>
  cloud.item?.phase === wanted && cloud.item.phaseLease === lease

/** Queues a job of a run; its script runs in the listener's environment. */
function queueJob(script: string, runId = '4711'): void {
  writeFileSync(below('job-run-id'), runId)
  writeFileSync(below('job'), script)
}

describe('the life of a machine', () => {
  test('serves a lease, cleans up after it, serves the next, and ends when it is idle too long', async () => {
    cloud.item = launched()
    start()
    await until('ready for lease 1', phase('ready', 1))
    queueJob(
      [
        `echo dirt > "$HOME/.gitconfig"; echo dirt > "$TMPDIR/dirt"; echo tool > "$RUNNER_TOOL_CACHE/tool"`,
        `mkdir -p _work/read-only; touch _work/read-only/file; chmod -w _work/read-only`,
        `env > '${below('job.env')}'`,
        `(env -i PATH="$PATH" setsid bash -c 'echo $$ > ${below('leftover.pid')}; exec sleep 7000' &) ; sleep 0.5`,
      ].join('\n'),
    )
    await until('busy', phase('busy', 1))
    await until('the job is counted', () => cloud.item?.jobsDone === 1)
    await until('ready again', phase('ready', 1))
    expect(cloud.item.registrationToken).toBeUndefined()
    expect(cloud.item.registrationMs).toBeGreaterThan(0)
    expect(read(below('job.env'))).not.toMatch(/REG-1|AWS_|session-token/)
    const leftover = read(below('leftover.pid')).trim()
    expect(existsSync(`/proc/${leftover}`)).toBe(true)

    cloud.item = item({ state: 'idle', removalToken: 'REM-1', idlePool: 'large#spot' })
    await until('waiting after lease 1', phase('waiting', 1))
    expect(read(`/proc/${leftover}/cmdline`)).toBe('')
    expect(readdirSync(below('home/runner'))).toEqual([])
    expect(readdirSync(below('tmp'))).toEqual([])
    expect(readdirSync(below('opt/hostedtoolcache'))).toEqual(['tool'])
    expect(readdirSync(below('opt/ec2-runner-pool/leases'))).toEqual([])
    await until('the removal token is used up', () => cloud.item?.removalToken === undefined)

    cloud.item = item({ state: 'claimed', lease: 2, runId: '4712', registrationToken: 'REG-2' })
    await until('ready for lease 2', phase('ready', 2))
    expect(
      read(below('runner.log'))
        .split('\n')
        .map((line) => line.replace(/--unattended.*--name/, '')),
    ).toEqual([
      `config.sh  ${instanceId}-1 --labels 4711,4711-large --work _work token=REG-1`,
      'config.sh remove token=REM-1',
      `config.sh  ${instanceId}-2 --labels 4712,4712-large --work _work token=REG-2`,
      '',
    ])

    const idle = item({
      state: 'idle',
      idlePool: 'large#spot',
      deadlineAtMs: Date.now() + 2_500,
      order: 'now',
    })
    cloud.item = idle
    await agent
    const { state, idlePool, lease, deadlineAtMs, order } = idle
    expect(cloud.item).toMatchObject({ state, idlePool, lease, deadlineAtMs, order, endCode: 'idle-time' })
    expect(cloud.item.endedAtMs).toBeGreaterThanOrEqual(deadlineAtMs ?? 0)
    const terminate = cloud.calls.find(({ operation }) => operation === 'TerminateInstances')
    expect(terminate?.body).toContain(`InstanceId.1=${instanceId}`)
    expect(terminate?.authorization).toMatch(
      /^AWS4-HMAC-SHA256 Credential=ASIAEXAMPLE\/\d{8}\/us-east-1\/ec2\/aws4_request, SignedHeaders=content-type;host;x-amz-date;x-amz-security-token, Signature=[0-9a-f]{64}$/,
    )
    expect(log).not.toMatch(/REG-|REM-|secret-key|session-token/)
  })

  test('refuses a job of another run and goes on serving its own', async () => {
    cloud.item = launched()
    start()
    await until('ready', phase('ready', 1))
    queueJob(`touch '${below('stolen')}'`, '666')
    await until('refused', () => existsSync(below('hook.log')))
    await until('started again', () => log.includes('starts again'))
    await until('ready again', phase('ready', 1))
    expect(read(below('hook.log'))).toContain(
      '::error::This machine serves workflow run 4711, so it refuses this job of run 666.',
    )
    expect(existsSync(below('stolen'))).toBe(false)
    expect(cloud.item).not.toHaveProperty('message')
  })

  test('a claim that arrives while the machine is cleaned is served as soon as it is clean', async () => {
    cloud.item = launched()
    start()
    await until('ready', phase('ready', 1))
    cloud.item = item({ state: 'idle' })
    await until('no longer ready', () => cloud.item?.phase === 'cleaning')
    cloud.item = item({ state: 'claimed', lease: 2, runId: '4712', registrationToken: 'REG-2' })
    await until('ready for lease 2', phase('ready', 2))
    expect(log).toContain('no removal token')
    expect(read(below('runner.log'))).not.toContain('config.sh remove')
  })

  test('a listener that may be tried again is started again', async () => {
    cloud.item = launched()
    start()
    await until('ready', phase('ready', 1))
    writeFileSync(below('exit'), '2')
    await until('registering', phase('registering', 1))
    await until('ready again', phase('ready', 1))
  })
})

describe('the end of a machine', () => {
  test('a claim that wins at the deadline is served', async () => {
    cloud.item = item({ state: 'idle', lease: 1, deadlineAtMs: Date.now() + 500 })
    cloud.beforeUpdate = (body) => {
      if (!body.includes('endedAtMs')) return
      cloud.beforeUpdate = undefined
      cloud.item = item({ state: 'claimed', lease: 2, order: '2', runId: '4712', registrationToken: 'REG-2' })
    }
    start()
    await until('ready for lease 2', phase('ready', 2))
    expect(cloud.terminated()).toBe(false)
  })

  test('a machine that the pool does not know ends itself', async () => {
    cloud.settings.timeouts.noRow = 1
    start()
    await agent
    expect(cloud.terminated()).toBe(true)
    expect(cloud.item).toBeUndefined()
    expect(log).toContain('the pool has had no row for this instance for 1 s')
  })

  test('one that may not end itself by EC2 powers off, its listener stopped before', async () => {
    cloud.terminateError = 'UnauthorizedOperation'
    cloud.item = launched()
    start()
    await until('ready', phase('ready', 1))
    cloud.item = item({ state: 'terminating', endReason: 'retired' })
    await agent
    expect(cloud.stubCalls()).toContain('shutdown -P now')
    expect(log).toMatch(
      /ending the instance: retired\n.*EC2 did not end the instance: ec2 answered 403 UnauthorizedOperation/,
    )
    expect(read(below('runner.log'))).not.toContain('remove')
  })

  test('without its identity the machine powers off', async () => {
    cloud.settings.timeouts.noRow = 0
    cloud.environment['AWS_EC2_METADATA_SERVICE_ENDPOINT'] = 'http://127.0.0.1:1'
    start()
    await agent
    expect(cloud.stubCalls()).toContain('shutdown -P now')
  })
})

describe('a machine that restarts', () => {
  const note = 'var/lib/ec2-runner-pool/first-boot'
  const restarted = () => {
    mkdirSync(below('var/lib/ec2-runner-pool'), { recursive: true })
    writeFileSync(below(note), `${instanceId} 00000000-0000-0000-0000-000000000000`)
  }

  test('tells so and ends, whatever its lease', async () => {
    cloud.item = { ...launched(), phase: 'ready', phaseLease: 1 }
    restarted()
    start()
    await agent
    expect(cloud.item).toMatchObject({
      state: 'launching',
      phase: 'failed',
      failure: 'restarted',
      message: 'the machine restarted',
      endCode: 'restarted',
    })
    expect(cloud.item.endedAtMs).toBeGreaterThan(Date.now() - 60_000)
    expect(cloud.terminated()).toBe(true)
    expect(read(below('runner.log'))).toBe('')
  })

  test('powers off where it may not end itself', async () => {
    cloud.terminateError = 'UnauthorizedOperation'
    restarted()
    start()
    await agent
    expect(cloud.stubCalls()).toContain('shutdown -P now')
  })

  test('is told from an agent that restarts', async () => {
    cloud.item = launched()
    start()
    await until('ready', phase('ready', 1))
    expect(read(below(note))).toBe(`${instanceId} ${read('/proc/sys/kernel/random/boot_id').trim()}`)
    cloud.item = item({ state: 'terminating' })
    await agent
    cloud.item = { ...launched(), phase: 'waiting' }
    cloud.calls.length = 0
    agent = startAgent(process.env, (line) => (log += line))
    await until('ready again', phase('ready', 1))
    expect(cloud.terminated()).toBe(false)
  })
})

describe('a machine that can not serve', () => {
  test('tells what its pre-runner script said', async () => {
    cloud.item = launched()
    start(`echo out; echo 'disk is full €' >&2; exit 3`)
    await until('failed', phase('failed', 0))
    expect(cloud.item).toMatchObject({
      message: 'pre-runner-script exited with 3',
      logTail: 'out\ndisk is full €\n',
    })
    expect(read(below('runner.log'))).toBe('')
  })

  test('tells what config.sh said', async () => {
    cloud.item = launched()
    writeFileSync(below('config-exit'), '1')
    start()
    await until('failed', phase('failed', 1))
    expect(cloud.item).toMatchObject({
      message: 'config.sh exited with 1: the runner says: configuring',
      logTail: 'the runner says: configuring\n',
    })
  })

  test('gives up a lease that its agent lost in a restart', async () => {
    cloud.item = { ...launched(), phase: 'ready', phaseLease: 1, jobsDone: 4 }
    start()
    await until('failed', phase('failed', 1))
    expect(cloud.item).toMatchObject({
      message: 'the agent was restarted while lease 1 was ready',
      jobsDone: 4,
    })
  })

  test('a restarted agent does not run the pre-runner script again', async () => {
    cloud.item = { ...launched(), phase: 'preparing', phaseLease: 0 }
    mkdirSync(below('run/ec2-runner-pool'), { recursive: true })
    writeFileSync(below('run/ec2-runner-pool/pre-runner.exit'), '0')
    start(`touch '${below('ran-again')}'`)
    await until('ready', phase('ready', 1))
    expect(existsSync(below('ran-again'))).toBe(false)
  })
})
