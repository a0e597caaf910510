import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, jest, test } from '@jest/globals'
import { createClock } from '../../src/agent/clock.ts'
import { run } from '../../src/agent/command.ts'
import { systemdUnit } from '../../src/agent/containment.ts'
import { AgentFailure } from '../../src/agent/failure.ts'
import { isRoot, type JobUser } from '../../src/agent/job-user.ts'
import { layoutBelow } from '../../src/agent/layout.ts'
import { leaseFiles } from '../../src/agent/lease-files.ts'
import { createRegistration } from '../../src/agent/registration.ts'
import { createRunnerDirectory } from '../../src/agent/runner-directory.ts'

const user: JobUser = { name: 'runner', home: '/home/runner', uid: undefined }

test('metadata are denied to jobs unless they may have the credentials of the instance', () => {
  const files = leaseFiles(layoutBelow('/'), 'i-0123456789abcdef0', 7)
  const denied = '--property=IPAddressDeny=169.254.169.254 fd00:ec2::254'
  expect(systemdUnit(user, false, 252).command(files, 'x')).toContain(denied)
  expect(systemdUnit(user, true, 252).command(files, 'x')).not.toContain(denied)
})

test('a step of the clock of the machine moves no deadline', () => {
  const clock = createClock()
  const before = clock.nowMs()
  const step = jest.spyOn(Date, 'now').mockReturnValue(before + 3_600_000)
  expect(clock.nowMs() - before).toBeLessThan(1_000)
  step.mockRestore()
  expect(Number.isInteger(clock.nowMs())).toBe(true)
})

test('output that is read line by line is not kept', async () => {
  let lines = 0
  const command = ['bash', '-c', 'seq 1 5000']
  const { stdout, tail } = await run(command, { limitMs: 60_000, onLine: () => (lines += 1) })
  expect({ lines, stdout }).toEqual({ lines: 5_000, stdout: '' })
  expect(tail).toMatch(/\n5000\n$/)
})

test.each([
  ['RUNNER UPDATE REQUIRED', 'runner-deprecated'],
  ['Http response code: NotFound with the token REG', 'registration'],
])('config.sh that says "%s" fails as %s, and its words hold no token', async (words, kind) => {
  const root = mkdtempSync(join(tmpdir(), 'registration-'))
  const layout = layoutBelow(root)
  mkdirSync(layout.pristineRunner, { recursive: true })
  writeFileSync(join(layout.pristineRunner, 'config.sh'), `#!/bin/bash\necho '${words}'; exit 1\n`, {
    mode: 0o755,
  })
  const registration = createRegistration({
    ...{ layout, user, registrationUrl: 'http://x/y', limitMs: 60_000 },
    log: { line: () => undefined, tail: () => '' },
  })
  await registration.prepare()
  const order = { lease: 1, runId: '1', resourceClass: 'large', registrationToken: 'REG' }
  const registered = registration.register(leaseFiles(layout, 'i-1', 1), order, {
    PATH: process.env['PATH'] ?? '',
  })
  await expect(registered).rejects.toMatchObject({
    kind,
    message: `config.sh exited with 1: ${words.replace('REG', '***')}`,
  })
  rmSync(root, { recursive: true })
})

test.each([
  ['is free', 2, 1_001, 'prepared'],
  ["is an image's user's", 0, 1_001, 'machine'],
  ["is the jobs' user's", 2, 30_000, 'machine'],
])('a registrar whose uid %s', async (_, getentCode, uid, outcome) => {
  if (!isRoot()) {
    process.stdout.write('not root: runners are registered by the same user as jobs run as\n')
    return
  }
  const root = mkdtempSync(join(tmpdir(), 'registrar-'))
  const layout = layoutBelow(root)
  mkdirSync(layout.pristineRunner, { recursive: true })
  writeFileSync(join(root, 'getent'), `#!/bin/bash\n[[ $* == 'passwd 30000' ]] && exit ${getentCode}\n`, {
    mode: 0o755,
  })
  const path = process.env['PATH'] ?? ''
  process.env['PATH'] = `${root}:${path}`
  const registration = createRegistration({
    ...{ layout, user: { ...user, uid }, registrationUrl: 'http://x/y', limitMs: 60_000 },
    log: { line: () => undefined, tail: () => '' },
  })
  const prepared = registration.prepare().then(
    () => 'prepared',
    (error: unknown) => (error instanceof AgentFailure ? error.kind : error),
  )
  expect(await prepared).toBe(outcome)
  process.env['PATH'] = path
  rmSync(root, { recursive: true })
})

test('the hook that refuses a job waits for the listener to end it, so that no always() step comes first', async () => {
  const root = mkdtempSync(join(tmpdir(), 'hook-'))
  const layout = layoutBelow(root)
  for (const directory of [layout.pristineRunner, layout.leases, layout.state])
    mkdirSync(directory, { recursive: true })
  writeFileSync(join(root, 'chown'), '#!/bin/bash\n', { mode: 0o755 })
  const path = process.env['PATH'] ?? ''
  process.env['PATH'] = `${root}:${path}`
  const files = leaseFiles(layout, 'i-0123456789abcdef0', 1)
  const order = { lease: 1, runId: '1', resourceClass: 'large', registrationToken: 'REG' }
  await createRunnerDirectory(layout, files, order, { user, runnerEnv: {} }, {})
  process.env['PATH'] = path
  const listens = 'trap "exit 9" INT; echo $$ >"$0"; echo; while :; do sleep 0.05; done'
  const listener = spawn('bash', ['-c', listens, files.pidFile])
  await once(listener.stdout, 'data')
  const listenerExit = once(listener, 'exit')
  const hook = spawn('bash', ['-e', join(files.scripts, 'job-started.sh')], {
    env: { PATH: path, GITHUB_RUN_ID: '2' },
    stdio: 'ignore',
  })
  const hookExit = once(hook, 'exit')
  expect(await listenerExit).toEqual([9, null])
  await sleep(500)
  expect(hook.exitCode).toBeNull()
  hook.kill('SIGINT')
  expect(await hookExit).toEqual([null, 'SIGINT'])
  rmSync(root, { recursive: true })
})
