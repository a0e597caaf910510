import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GithubEvent } from '../../sandbox/github/events.ts'
import { startGithub, type SandboxGithub } from '../../sandbox/github/server.ts'
import {
  createMachine,
  rest,
  runnerToken,
  until,
  writeScript,
  type Machine,
  type Started,
} from './runner-machine.ts'

const deprecatedCode = { ACTIONS_RUNNER_RETURN_VERSION_DEPRECATED_EXIT_CODE: '1' }

let github: SandboxGithub
let machines: Machine[] = []
const events: GithubEvent[] = []

beforeAll(async () => {
  github = await startGithub({ onEvent: (event) => events.push(event) })
})

afterEach(() => {
  for (const machine of machines) machine.remove()
  machines = []
})

afterAll(async () => {
  await github.stop()
})

async function newMachine(): Promise<Machine> {
  const machine = await createMachine(github)
  machines.push(machine)
  return machine
}

/** A machine whose runner is registered under its own name and label. */
async function registered(label: string, args: string[] = []): Promise<Machine> {
  const machine = await newMachine()
  const { exitCode, output } = await machine.configure({ name: `i-${label}-1`, labels: label, args })
  expect({ exitCode, output }).toMatchObject({ exitCode: 0 })
  return machine
}

async function listening(machine: Machine, env: Record<string, string> = {}): Promise<Started> {
  const listener = machine.start('bin/Runner.Listener', ['run'], env)
  await listener.says('Listening for Jobs')
  return listener
}

function runnerOf(label: string): ReturnType<SandboxGithub['runners']>[number] | undefined {
  return github.runners().find(({ name }) => name === `i-${label}-1`)
}

/** What process lists show as the programs that run below the machine's directory. */
function programsOf(machine: Machine): string[] {
  return readdirSync('/proc').flatMap((pid) => {
    try {
      const [program = ''] = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
      return program.startsWith(machine.directory) ? [program] : []
    } catch {
      return []
    }
  })
}

function isAlive(pid: number): boolean {
  try {
    // A zombie that nobody has reaped is dead.
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}

describe('a runner from registration to removal', () => {
  test('registers, runs a job, leaves on SIGINT, deregisters for real', async () => {
    const machine = await registered('life')
    expect(existsSync(join(machine.root, '.credentials'))).toBe(true)
    expect(statSync(join(machine.root, '.credentials_rsaparams')).mode & 0o777).toBe(0o600)
    expect(readFileSync(join(machine.root, '.runner'), 'utf8')).toContain('"agentName": "i-life-1"')
    expect(runnerOf('life')).toMatchObject({ status: 'offline', busy: false, labels: ['life'] })

    const started = machine.start('run.sh', [], { RUNNER_MANUALLY_TRAP_SIG: '1' })
    await started.says('Listening for Jobs')
    await until('online', () => runnerOf('life')?.status === 'online')
    const job = github.queueJob({
      runId: '41',
      labels: ['LIFE'],
      name: 'build',
      steps: ['echo "run $GITHUB_RUN_ID of $GITHUB_REPOSITORY by $RUNNER_NAME"', 'pwd; touch here'],
    })
    await started.says('Running job: build')
    await job.done
    expect(job).toMatchObject({ status: 'completed', conclusion: 'success', runnerName: 'i-life-1' })
    expect(job.log).toContain('run 41 of octo-org/octo-repo by i-life-1')
    expect(existsSync(join(machine.root, '_work/octo-repo/octo-repo/here'))).toBe(true)
    expect(existsSync(join(machine.root, '_work/_temp'))).toBe(false)
    await started.says('Job build completed with result: Succeeded')

    started.process.kill('SIGINT')
    expect(await started.exitCode).toBe(130)
    expect(started.output()).toContain('Runner listener exit with 0 return code')
    expect(runnerOf('life')?.status).toBe('offline')

    const withoutToken = await machine.execute('config.sh', ['remove'])
    expect(withoutToken.exitCode).toBe(1)
    expect(runnerOf('life')).toBeDefined()
    const token = await runnerToken(github, 'remove')
    const removal = await machine.execute('config.sh', ['remove', '--token', token])
    expect(removal).toMatchObject({ exitCode: 0 })
    expect(runnerOf('life')).toBeUndefined()
    expect(existsSync(join(machine.root, '.runner'))).toBe(false)
    const kinds = events
      .filter((event) => 'runner' in event && event.runner === 'i-life-1')
      .map(({ kind }) => kind)
    expect(kinds).toEqual([
      'runner-registered',
      'runner-online',
      'job-started',
      'job-completed',
      'runner-offline',
      'runner-removed',
    ])
  })

  test('local removal, and removal after .runner was deleted, leave the entry on GitHub', async () => {
    const machine = await registered('local')
    expect(await machine.execute('config.sh', ['remove', '--local'])).toMatchObject({ exitCode: 0 })
    expect(runnerOf('local')).toBeDefined()
    expect(readdirSync(machine.root)).not.toContain('.credentials')
    expect(await machine.execute('config.sh', ['remove'])).toMatchObject({ exitCode: 0 })
    expect(runnerOf('local')).toBeDefined()
  })

  test('refuses a second configuration, a taken name, a bad token, a missing value', async () => {
    const machine = await registered('taken')
    const again = await machine.configure({ name: 'i-other-1', labels: 'x' })
    expect(again.exitCode).toBe(1)
    expect(again.output).toContain('already configured')

    const other = await newMachine()
    const conflict = await other.configure({ name: 'i-taken-1', labels: 'x' })
    expect(conflict.exitCode).toBe(1)
    expect(conflict.output).toContain('A runner exists with the same name')
    const url = ['--unattended', '--url', `${github.serverUrl}/octo-org/octo-repo`, '--labels', 'x']
    const badToken = await other.execute('config.sh', [...url, '--token', 'wrong'])
    expect(badToken.exitCode).toBe(1)
    expect(badToken.output).toContain('404')
    const noToken = await other.execute('config.sh', url)
    expect(noToken).toMatchObject({ exitCode: 1 })
    expect(noToken.output).toContain('Invalid configuration provided for token')
    expect(existsSync(join(other.root, '.runner'))).toBe(false)

    expect(await other.configure({ name: 'i-taken-1', labels: 'x', args: ['--replace'] })).toMatchObject({
      exitCode: 0,
    })
    expect(runnerOf('taken')?.labels).toEqual(['x'])
  })

  test('an expired token is refused', async () => {
    const machine = await newMachine()
    const token = await runnerToken(github, 'registration')
    github.expireTokens()
    const url = `${github.serverUrl}/octo-org/octo-repo`
    const { exitCode } = await machine.execute('config.sh', ['--url', url, '--token', token, '--unattended'])
    expect(exitCode).toBe(1)
  })

  test('will not run as root, except on a machine of the sandbox or when allowed', async () => {
    const machine = await newMachine()
    const bin = join(machine.directory, 'root-bin')
    const env = { PATH: `${bin}:${process.env['PATH'] ?? ''}`, SANDBOX_INSTANCE_ID: '' }
    mkdirSync(bin)
    writeScript(join(bin, 'id'), '#!/bin/sh\necho 0\n')
    const refused = await machine.execute('config.sh', ['--unattended'], env)
    expect(refused).toEqual({ exitCode: 1, output: 'Must not run with sudo\n' })
    expect((await machine.execute('run.sh', [], env)).output).toContain(
      'Must not run interactively with sudo',
    )
    const allowed = await machine.execute('run.sh', [], { ...env, RUNNER_ALLOW_RUNASROOT: '1' })
    expect(allowed.output).toContain('Not configured')
    expect((await machine.execute('run.sh', [], { PATH: env.PATH })).output).toContain('Not configured')
  })
})

describe('jobs', () => {
  test('a job that waits is picked up as soon as a matching runner is online; others stay queued', async () => {
    const job = github.queueJob({ runId: '7', labels: ['early', 'early-large'], name: 'a', steps: ['true'] })
    const elsewhere = github.queueJob({
      runId: '7',
      labels: ['early'],
      name: 'b',
      steps: ['true'],
      repository: 'octo-org/other',
    })
    const tooMuch = github.queueJob({ runId: '7', labels: ['early', 'gpu'], name: 'c', steps: ['true'] })
    const machine = await registered('early,early-large')
    await listening(machine)
    await job.done
    expect(job.conclusion).toBe('success')
    expect(elsewhere.status).toBe('queued')
    expect(tooMuch.status).toBe('queued')
    tooMuch.cancel()
    await tooMuch.done
    expect(tooMuch).toMatchObject({ status: 'completed', conclusion: 'cancelled', runnerName: undefined })
  })

  test('one runner runs one job at a time, in the order of the queue', async () => {
    const machine = await registered('serial')
    const jobs = ['one', 'two', 'three'].map((name) =>
      github.queueJob({ runId: '7', labels: ['serial'], name, steps: ['sleep 0.1'] }),
    )
    await listening(machine)
    await Promise.all(jobs.map(({ done }) => done))
    for (const [index, job] of jobs.slice(1).entries()) {
      expect(job.startedAt).toBeGreaterThanOrEqual(jobs[index]?.completedAt ?? Infinity)
    }
  })

  test('sees its environment and .env, never the registration token', async () => {
    const machine = await newMachine()
    writeFileSync(join(machine.root, '.env'), 'RUNNER_TOOL_CACHE=/opt/cache\nCOLOUR=file\n')
    await machine.configure({ name: 'i-env-1', labels: 'env' })
    await listening(machine, { COLOUR: 'process', ACTIONS_RUNNER_INPUT_TOKEN: 'very-secret' })
    const job = github.queueJob({
      runId: '9',
      labels: ['env'],
      name: 'env',
      env: { GREETING: 'hello' },
      steps: ['echo "$RUNNER_TOOL_CACHE $COLOUR $GREETING"; env'],
    })
    await job.done
    expect(job.log).toContain('/opt/cache file hello')
    expect(job.log).not.toContain('very-secret')
    expect(job.log).not.toContain('ACTIONS_RUNNER_INPUT')
  })

  test('after a failure only always-steps run', async () => {
    await listening(await registered('fails'))
    const job = github.queueJob({
      runId: '9',
      labels: ['fails'],
      name: 'fails',
      steps: [
        'echo first; false; echo unreached',
        'echo second',
        { name: 'last', run: 'echo third', if: 'always' },
      ],
    })
    await job.done
    expect(job.conclusion).toBe('failure')
    expect(job.log).toContain('first')
    expect(job.log).not.toMatch(/^unreached$/m)
    expect(job.log).not.toMatch(/^second$/m)
    expect(job.log).toMatch(/^third$/m)
  })

  test('a job-started hook that fails, fails the job; one that also stops the listener skips always-steps', async () => {
    const machine = await newMachine()
    const guard = join(machine.directory, 'guard.sh')
    writeFileSync(
      guard,
      `[ "$GITHUB_RUN_ID" = 100 ] && exit 0
       echo "::error::foreign run $GITHUB_RUN_ID"
       [ -e "${machine.directory}/gentle" ] && exit 1
       kill -INT "$(cat "${machine.directory}/listener.pid")"
       # Who leaves at once may be faster than the news of the shutdown, and the next step begins.
       sleep 10 & wait
       exit 1`,
    )
    writeFileSync(join(machine.root, '.env'), `ACTIONS_RUNNER_HOOK_JOB_STARTED=${guard}\n`)
    await machine.configure({ name: 'i-hook-1', labels: 'hook' })
    const listener = await listening(machine)
    writeFileSync(join(machine.directory, 'listener.pid'), String(listener.process.pid))
    writeFileSync(join(machine.directory, 'gentle'), '')
    const steps = ['echo default', { name: 'always', run: 'echo even so', if: 'always' as const }]
    const run = async (runId: string): Promise<ReturnType<SandboxGithub['queueJob']>> => {
      const job = github.queueJob({ runId, labels: ['hook'], name: `job of ${runId}`, steps })
      await job.done
      return job
    }

    const own = await run('100')
    expect(own.conclusion).toBe('success')
    const refused = await run('200')
    expect(refused.conclusion).toBe('failure')
    expect(refused.log).toContain('::error::foreign run 200')
    expect(refused.log).not.toMatch(/^default$/m)
    expect(refused.log).toMatch(/^even so$/m)

    rmSync(join(machine.directory, 'gentle'))
    const stopped = await run('300')
    expect(stopped.conclusion).toBe('failure')
    expect(stopped.log).toContain('The runner has received a shutdown signal')
    expect(stopped.log).not.toMatch(/^even so$/m)
    expect(await listener.exitCode).toBe(0)
  })

  test('a job ends the processes it left, except those that hide from the runner', async () => {
    const machine = await registered('orphans')
    await listening(machine)
    const job = github.queueJob({
      runId: '9',
      labels: ['orphans'],
      name: 'orphans',
      steps: [
        'setsid sleep 300 >/dev/null 2>&1 & echo "tracked $!"',
        'RUNNER_TRACKING_ID= setsid sleep 300 >/dev/null 2>&1 & echo "hidden $!"',
        // A process shows the environment of its parent until it has become another program.
        'sleep 0.3',
      ],
    })
    await job.done
    const pidOf = (name: string): number => Number(new RegExp(`${name} (\\d+)`).exec(job.log)?.[1])
    expect(job.conclusion).toBe('success')
    expect(job.log).toContain(`Terminate orphan process: pid (${pidOf('tracked')}) (sleep)`)
    await until('end of the tracked process', () => !isAlive(pidOf('tracked')))
    expect(isAlive(pidOf('hidden'))).toBe(true)
    process.kill(pidOf('hidden'), 'SIGKILL')
  })

  test('cancelling interrupts the step; always-steps still run', async () => {
    await listening(await registered('cancel'))
    const job = github.queueJob({
      runId: '9',
      labels: ['cancel'],
      name: 'cancel',
      steps: [
        "trap 'echo interrupted; exit 3' INT; echo begun; while :; do sleep 0.05; done",
        { name: 'always', run: 'echo tidied', if: 'always' },
      ],
    })
    await until('the step', () => /^begun$/m.test(job.log))
    job.cancel()
    await job.done
    expect(job.conclusion).toBe('cancelled')
    expect(job.log).toMatch(/^interrupted$/m)
    expect(job.log).toMatch(/^tidied$/m)
  })

  test('SIGINT while a job runs ends the job and then the listener', async () => {
    const machine = await registered('busy')
    const listener = await listening(machine)
    const job = github.queueJob({
      runId: '9',
      labels: ['busy'],
      name: 'busy',
      steps: ["trap 'exit 3' INT; echo begun; while :; do sleep 0.05; done"],
    })
    await until('the step', () => /^begun$/m.test(job.log))
    expect(runnerOf('busy')?.busy).toBe(true)
    const id = runnerOf('busy')?.id ?? 0
    expect(await rest(github, 'DELETE', `/${id}`)).toMatchObject({ status: 422 })
    expect(programsOf(machine)).toContain(join(machine.root, 'bin/Runner.Worker'))
    listener.process.kill('SIGINT')
    expect(await listener.exitCode).toBe(0)
    expect(job).toMatchObject({ status: 'completed', conclusion: 'failure' })
    expect(runnerOf('busy')).toMatchObject({ busy: false, status: 'offline' })
    expect(await rest(github, 'DELETE', `/${id}`)).toMatchObject({ status: 204 })
  })

  test('a runner that is killed loses its job', async () => {
    const listener = await listening(await registered('killed'))
    const job = github.queueJob({ runId: '9', labels: ['killed'], name: 'killed', steps: ['sleep 300'] })
    await listener.says('Running job: killed')
    process.kill(-(listener.process.pid ?? 0), 'SIGKILL')
    await job.done
    expect(job.conclusion).toBe('failure')
    expect(job.log).toContain('lost communication with the server')
  })

  test('with --once a runner leaves after a job and stays registered; an ephemeral one is gone', async () => {
    const once = await registered('once')
    const onceListener = once.start('bin/Runner.Listener', ['run', '--once'])
    const ephemeral = await registered('ephemeral', ['--ephemeral'])
    const ephemeralListener = ephemeral.start('bin/Runner.Listener', ['run'])
    for (const label of ['once', 'ephemeral']) {
      await github.queueJob({ runId: '9', labels: [label], name: label, steps: ['true'] }).done
    }
    expect(await onceListener.exitCode).toBe(0)
    expect(await ephemeralListener.exitCode).toBe(0)
    expect(runnerOf('once')).toBeDefined()
    expect(runnerOf('ephemeral')).toBeUndefined()
    expect(existsSync(join(once.root, '.runner'))).toBe(true)
    expect(existsSync(join(ephemeral.root, '.runner'))).toBe(false)
  })
})

describe('how a listener ends', () => {
  test('deleted on GitHub while idle: wipes its files and exits 0', async () => {
    const machine = await registered('deleted')
    const listener = await listening(machine)
    await until('online', () => runnerOf('deleted')?.status === 'online')
    await rest(github, 'DELETE', `/${runnerOf('deleted')?.id ?? 0}`)
    expect(await listener.exitCode).toBe(0)
    expect(existsSync(join(machine.root, '.runner'))).toBe(false)
  })

  test('a second listener of the same registration ends with a session conflict', async () => {
    const machine = await registered('twice')
    await listening(machine)
    const second = await machine.execute('bin/Runner.Listener', ['run'])
    expect(second.exitCode).toBe(5)
    expect(second.output).toContain('A session for this runner already exists.')
  })

  test('a deprecated version is told so only after it listens', async () => {
    github.nextRunner({ deprecated: true })
    const machine = await registered('old')
    const quiet = await machine.execute('bin/Runner.Listener', ['run'])
    expect(quiet).toMatchObject({ exitCode: 1 })
    expect(quiet.output).toMatch(/Listening for Jobs[^]*is deprecated and cannot receive messages/)
    expect(runnerOf('old')?.status).toBe('offline')
  })

  // What run-helper.sh and run.sh make of each exit code of the listener.
  test.each([
    { code: 0, expected: 0, says: 'exit with 0 return code' },
    { code: 1, expected: 0, says: 'terminated error' },
    { code: 5, expected: 0, says: 'Session Conflict' },
    { code: 7, expected: 7, says: 'deprecated version exit code: 7' },
    { code: 143, expected: 0, says: 'unknown error code: 143' },
  ])('listener exit code $code makes run.sh exit $expected', async ({ code, expected, says }) => {
    github.nextRunner({ listenerExit: code })
    const machine = await registered(`exit-${code}`)
    const { exitCode, output } = await machine.execute('run.sh', [], deprecatedCode)
    expect(exitCode).toBe(expected)
    expect(output).toContain(says)
  })

  test('a retryable error is started again until it works', async () => {
    github.nextRunner({ listenerExit: 2 })
    const started = (await registered('retry')).start('run.sh')
    await started.says('re-launch runner in 5 seconds')
    await started.says('Restarting runner...')
    await started.says('Listening for Jobs')
  })

  test('registration can be refused or hang on purpose', async () => {
    github.nextRunner({ refuseRegistration: true })
    const machine = await newMachine()
    expect(await machine.configure({ name: 'i-refused-1', labels: 'x' })).toMatchObject({ exitCode: 1 })
    github.nextRunner({ hangConfig: true })
    const url = `${github.serverUrl}/octo-org/octo-repo`
    const token = await runnerToken(github, 'registration')
    const hanging = machine.start('config.sh', ['--unattended', '--url', url, '--token', token])
    await hanging.says('# Authentication')
    expect(await Promise.race([hanging.exitCode, settled(300)])).toBe('still waiting')
  })
})

async function settled(afterMs: number): Promise<string> {
  return await new Promise((resolve) => setTimeout(resolve, afterMs, 'still waiting'))
}
