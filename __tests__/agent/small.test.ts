import { expect, test } from '@jest/globals'
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ServiceError } from '../../src/agent/aws.ts'
import { createClock } from '../../src/agent/clock.ts'
import { lineSplitter, run } from '../../src/agent/command.ts'
import { systemdUnit } from '../../src/agent/containment.ts'
import type { JobUser } from '../../src/agent/job-user.ts'
import { layoutBelow } from '../../src/agent/layout.ts'
import { leaseEnvironment, leaseFiles } from '../../src/agent/lease-files.ts'
import { runPreRunnerScript } from '../../src/agent/pre-runner.ts'
import { findProcesses, killProcesses } from '../../src/agent/processes.ts'
import { parseRunnerEnv, parseSettings } from '../../src/agent/settings.ts'
import type { AgentSettings } from '../../src/domain/protocol.ts'
import { tailOf } from '../../src/agent/text.ts'
import { until } from './cloud.ts'

test('a tail never begins inside a character', () => {
  expect(tailOf('aé€😀z', 100)).toBe('aé€😀z')
  expect(tailOf('aé€😀z', 5)).toBe('😀z')
  expect(tailOf('aé€😀z', 4)).toBe('z')
  expect(tailOf('aé€😀z', 8)).toBe('€😀z')
})

test('the clock follows servers that differ by more than they can tell', () => {
  const clock = createClock(() => 1_000_000)
  clock.correct(1_001_500)
  expect(clock.nowMs()).toBe(1_000_000)
  clock.correct(900_000)
  expect(clock.nowMs()).toBe(900_000)
})

test('a sleep ends early when it is woken', async () => {
  const wake = new AbortController()
  const slept = createClock().sleep(600_000, wake.signal)
  wake.abort()
  await slept
  await createClock().sleep(600_000, wake.signal)
})

test('a command that takes too long is killed with its children', async () => {
  const { code, tail } = await run(['bash', '-c', 'sleep 600 & echo started; sleep 600'], { limitMs: 2_000 })
  expect(code).toBeNull()
  expect(tail).toBe('started\n\nstopped after 2 s\n')
})

test('a program that does not exist gives 127', async () => {
  expect(await run(['no-such-program'], { limitMs: 1_000 })).toMatchObject({ code: 127, stdout: '' })
})

test('a command line that is too long gives 127', async () => {
  const { code, tail } = await run(['true', 'x'.repeat(4_000_000)], { limitMs: 1_000 })
  expect(code).toBe(127)
  expect(tail).toContain('E2BIG')
})

test.each([
  ['{"__type":"com.amazonaws.dynamodb.v20120810#ThrottlingException","message":"#x"}', 'ThrottlingException'],
  ['{"message":"of #1","__type":"ExpiredTokenException"}', 'ExpiredTokenException'],
  ['<Response><Errors><Error><Code>AuthFailure</Code></Error></Errors></Response>', 'AuthFailure'],
  ['Bad Gateway #1', ''],
])('the code of the error %s is "%s"', (answer, code) => {
  expect(new ServiceError('dynamodb', 400, answer).code).toBe(code)
})

test('lines come whole, in whatever pieces they arrive', () => {
  const lines: string[] = []
  const take = lineSplitter((line) => lines.push(line))
  for (const piece of ['Listening ', 'for Jobs\nRun', 'ning\n', 'rest']) take(piece)
  expect(lines).toEqual(['Listening for Jobs', 'Running'])
})

const settings = {
  tableName: 'ec2-runner-pool-octo-org',
  region: 'us-gov-west-1',
  instanceArnPrefix: 'arn:aws-us-gov:ec2:us-gov-west-1:123456789012:instance/',
  dnsSuffix: 'amazonaws.com',
  registrationUrl: 'https://example.com/octo-org/octo-repo',
  timeouts: { boot: 300, registration: 90, launchGrace: 300, noRow: 180, jobEnd: 60 },
  runnerUser: 'ubuntu',
  runnerSudo: true,
  jobInstanceCredentials: false,
  afterDrift: 'keep',
} satisfies AgentSettings

test('settings are what the user data left, whole', () => {
  expect(parseSettings(JSON.stringify(settings))).toEqual(settings)
  expect(() => parseSettings('nonsense')).toThrow('tableName of the settings is missing')
  for (const name of Object.keys(settings)) {
    const without = Object.fromEntries(Object.entries(settings).filter(([other]) => other !== name))
    expect(() => parseSettings(JSON.stringify(without))).toThrow(`${name} of the settings is missing`)
  }
})

test.each([
  ['tableName', ''],
  ['tableName', 'a/b'],
  ['region', 'us-east-1.example.com'],
  ['instanceArnPrefix', 'arn:aws:ec2:us-east-1:123456789012:instance/i-1'],
  ['dnsSuffix', 'example.com/x'],
  ['registrationUrl', 'file:///etc/passwd'],
  ['registrationUrl', 'https://example.com/a b'],
  ['runnerUser', '--login'],
  ['runnerSudo', 'true'],
  ['jobInstanceCredentials', 1],
  ['afterDrift', 'perhaps'],
  ['timeouts', { ...settings.timeouts, boot: undefined }],
  ['timeouts', { ...settings.timeouts, jobEnd: -1 }],
  ['timeouts', { ...settings.timeouts, noRow: 1e9 }],
  ['timeouts', { ...settings.timeouts, registration: '90' }],
])('settings whose %s is %j are refused', (name, value) => {
  expect(() => parseSettings(JSON.stringify({ ...settings, [name]: value }))).toThrow(
    `${name} of the settings is missing or not what it may be`,
  )
})

test.each(['', '[]', '{"A":1}', '{"A":null}', '"A"'])(
  'the environment %j of the runner is refused',
  (text) => {
    expect(() => parseRunnerEnv(text)).toThrow('the environment of the runner is not one')
    expect(parseRunnerEnv('{"A":"1"}')).toEqual({ A: '1' })
  },
)

const user: JobUser = { name: 'ubuntu', home: '/home/ubuntu', uid: 1000 }

test('jobs do not see the affairs of the agent', () => {
  const environment = leaseEnvironment(layoutBelow('/'), user, 'i-1-1', {
    PATH: '/bin',
    AWS_ENDPOINT_URL_EC2: 'x',
    ACTIONS_RUNNER_INPUT_TOKEN: 'x',
    RUNNER_POOL_ROOT: '/',
    INVOCATION_ID: 'x',
    NOTIFY_SOCKET: 'x',
  })
  expect(environment).toMatchObject({ PATH: '/bin', HOME: '/home/ubuntu', EC2_RUNNER_POOL_LEASE: 'i-1-1' })
  expect(Object.values(environment)).not.toContain('x')
  expect(environment).not.toHaveProperty('TMPDIR')
  expect(environment).not.toHaveProperty('RUNNER_POOL_ROOT')
})

test('under systemd a lease is a unit that cannot reach the instance metadata', () => {
  const files = leaseFiles(layoutBelow('/'), 'i-0123456789abcdef0', 7)
  const command = systemdUnit(user, false, 252).command(files, '/scripts/listen.sh')
  expect(command.slice(0, 1)).toEqual(['systemd-run'])
  expect(command).toEqual(
    expect.arrayContaining([
      '--unit=ec2-runner-pool-lease-7',
      '--property=User=ubuntu',
      '--property=KillMode=control-group',
      '--property=IPAddressDeny=169.254.169.254 fd00:ec2::254',
    ]),
  )
  expect(command.slice(-2)).toEqual(['/bin/bash', '/scripts/listen.sh'])
  expect(command).toContain('--property=OOMPolicy=continue')
  // It would refuse to start a unit with a setting that it does not know.
  expect(systemdUnit(user, false, 242).command(files, 'x').join()).not.toContain('OOMPolicy')
})

test('nothing that a lease started survives: not by setsid, not by another parent, not by an empty environment', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'lease-'))
  const marks = { lease: `test-${process.pid}-1`, directory, uid: undefined }
  const script = [
    `(setsid sleep 7001 &) ; (setsid env -i sleep 7002 &)`,
    `(cd / && exec env -i bash -c 'sleep 7003; true') &`,
    'sleep 7004',
  ].join('\n')
  const child = spawn('bash', ['-c', script], {
    cwd: directory,
    detached: true,
    env: { ...process.env, EC2_RUNNER_POOL_LEASE: marks.lease },
    stdio: 'ignore',
  })
  child.unref()
  const sleeps = () => findProcesses(marks).filter(({ command }) => /^sleep[\0]700/.test(command)).length
  await until('all four sleep', () => sleeps() === 4)
  await killProcesses(marks, () => new Promise((resolve) => setTimeout(resolve, 20)))
  expect(findProcesses(marks)).toEqual([])
  expect(child.pid).toBeDefined()
  rmSync(directory, { recursive: true })
})

test('what the pre-runner script starts has no protection of the agent when memory is short', async () => {
  const own = '/proc/self/oom_score_adj'
  const before = readFileSync(own, 'utf8')
  const root = mkdtempSync(join(tmpdir(), 'pre-runner-'))
  const layout = layoutBelow(root)
  mkdirSync(layout.state, { recursive: true })
  writeFileSync(`${layout.state}/pre-runner.sh`, `cat ${own}`)
  const lines: string[] = []
  try {
    // Only root may ask for less than 0.
    writeFileSync(own, '100')
    await runPreRunnerScript(layout, { line: (line) => lines.push(line), tail: () => '' })
  } finally {
    writeFileSync(own, before)
    rmSync(root, { recursive: true })
  }
  expect(lines).toEqual(['pre-runner-script: 0'])
})
