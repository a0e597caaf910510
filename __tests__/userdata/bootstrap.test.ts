import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderUserData, type UserDataSpec } from '../../src/userdata/render.ts'
import { instanceArnPrefix, instanceId, read, script, startCloud, until, type Cloud } from '../agent/cloud.ts'

let cloud: Cloud

beforeEach(async () => {
  cloud = await startCloud()
})
afterEach(() => cloud.stop())

const itemId = instanceArnPrefix + instanceId
const state = (name: string) => join(cloud.root, 'var/lib/ec2-runner-pool', name)

function launch(lease = 1): void {
  cloud.item = {
    id: itemId,
    state: 'launching',
    lease,
    runId: '4711',
    resourceClass: 'large',
    deadlineAtMs: Date.now() + 60_000,
    registrationToken: 'REGISTRATION-TOKEN',
  }
}

/** Runs the user data as cloud-init does; gives the exit code. */
function boot(change: Partial<UserDataSpec> = {}): Promise<number | null> {
  const { script: text } = renderUserData({
    settings: cloud.settings,
    runner: cloud.runner,
    preRunnerScript: '',
    ...change,
  })
  const path = join(cloud.root, 'part-001')
  writeFileSync(path, text, { mode: 0o700 })
  return new Promise((resolve) => {
    const child = spawn(path, { cwd: '/', env: cloud.environment, stdio: 'ignore' })
    child.on('exit', resolve)
  })
}

/** A script that must arrive to the byte. */
const nastyScript = [
  `echo 'single' "double" \\ \`echo back\` $(echo sub) \${HOME} $'ansi' !history`,
  `cat <<'EOF'`,
  `EOF`,
  `EOF'; rm -rf /nonexistent; '`,
  `\tünïcödé 😀 \u00a0 \r`,
  `exit 0 # no newline at the end`,
].join('\n')

describe('a machine boots', () => {
  test('gets the runner, and its agent serves the first lease', async () => {
    launch()
    expect(await boot()).toBe(0)
    await until('the agent is ready', () => cloud.item?.phase === 'ready')
    expect(cloud.item).toMatchObject({ phaseLease: 1, jobsDone: 0, state: 'launching' })
    await until('the token is used up', () => cloud.item?.registrationToken === undefined)
    expect(read(join(cloud.root, 'runner.log'))).toBe(
      'config.sh --unattended --disableupdate --no-default-labels --url http://127.0.0.1/octo-org/octo-repo ' +
        `--name ${instanceId}-1 --labels 4711,4711-large --work _work token=REGISTRATION-TOKEN\n`,
    )
    expect(read(state('agent.log'))).not.toContain('REGISTRATION-TOKEN')
    expect(cloud.stubCalls()).not.toContain('shutdown -P now')
  })

  test('takes the runner of the image without a download', async () => {
    launch()
    const image = join(cloud.root, "an image's runner")
    renameSync(join(cloud.root, 'source'), image)
    expect(await boot({ runner: { downloadUrl: 'http://127.0.0.1:1/', sha256: '' }, runnerDir: image })).toBe(
      0,
    )
    await until('the agent is ready', () => cloud.item?.phase === 'ready')
  })

  test('delivers the pre-runner script to the byte', async () => {
    expect(await boot({ preRunnerScript: nastyScript })).toBe(0)
    expect(read(state('pre-runner.sh'))).toBe(nastyScript)
    const long = 'echo \'quoted\' "$(date)"\n'.repeat(2_600)
    expect(long.length).toBeGreaterThan(60_000)
    expect(await boot({ preRunnerScript: long })).toBe(0)
    expect(read(state('pre-runner.sh'))).toBe(long)
  })

  test('its guard stands first, outlives everything, and powers the machine off unless it is armed again', async () => {
    script(
      join(cloud.bin, 'curl'),
      `cp '${join(cloud.root, 'run/ec2-runner-pool/guard')}' '${join(cloud.root, 'guard-before-download')}'; exit 22`,
    )
    await boot()
    const guard = Number(read(join(cloud.root, 'guard-before-download')))
    expect(read(`/proc/${guard}/cmdline`)).toContain(String(cloud.settings.timeouts.boot + 120))
    writeFileSync(join(cloud.root, 'stubs.log'), '')
    for (const seconds of ['600', '1']) {
      execFileSync(state('guard.sh'), [seconds], { env: cloud.environment })
      await until('the guard before has gone', () => read(`/proc/${guard}/cmdline`) === '')
    }
    await until('the machine is powered off', () => cloud.stubCalls().includes('shutdown -P now'))
    expect(cloud.stubCalls()).toEqual(['shutdown -P now'])
  })

  test('restarts an agent that was killed', async () => {
    launch()
    await boot()
    await until('the agent is ready', () => cloud.item?.phase === 'ready')
    const agents = () =>
      readdirSync('/proc').filter((pid) => read(`/proc/${pid}/cmdline`).includes(`${state('agent.cjs')}\0`))
    for (const pid of agents()) process.kill(Number(pid), 'SIGKILL')
    await until('the next agent gives the lease up', () => cloud.item?.phase === 'failed')
    expect(cloud.item?.message).toBe('the agent was restarted while lease 1 was ready')
  })
})

describe('a boot that fails', () => {
  test('a runner with another digest is not used: the failure is reported and the machine powers off', async () => {
    launch()
    expect(await boot({ runner: { ...cloud.runner, sha256: '0'.repeat(64) } })).toBe(1)
    expect(cloud.item).toMatchObject({
      state: 'launching',
      phase: 'failed',
      phaseLease: 0,
      message: 'the boot failed while getting the runner (exit code 1)',
    })
    expect(cloud.item?.logTail).toBe(
      `The runner from ${cloud.runner.downloadUrl} does not have the SHA-256 ${'0'.repeat(64)}.\n` +
        'The boot failed while getting the runner (exit code 1).',
    )
    expect(cloud.calls.at(-1)?.authorization).toMatch(/^AWS4-HMAC-SHA256 Credential=ASIAEXAMPLE\//)
    expect(cloud.stubCalls().at(-1)).toBe('shutdown -P now')
    expect(existsSync(state('agent.cjs'))).toBe(false)
  })

  test('a log with quotes, tabs, backslashes and half characters arrives as text', async () => {
    launch()
    script(
      join(cloud.bin, 'curl'),
      `[[ $* != *runner.tar.gz* ]] || { printf 'a "b"\\t\\\\c €\\033[0m\\n' >&2; exit 22; }; exec /usr/bin/curl "$@"`,
    )
    expect(await boot()).toBe(22)
    expect(cloud.item?.logTail).toMatch(/^a "b"\t\\c \[0m\nThe boot failed/)
  })

  test('a runner-dir without a runner is named', async () => {
    launch()
    expect(await boot({ runnerDir: '/nonexistent' })).toBe(1)
    expect(cloud.item?.logTail).toContain('runner-dir /nonexistent holds no runner')
  })

  test('without a row nothing is made, and the machine goes all the same', async () => {
    expect(await boot({ runnerDir: '/nonexistent' })).toBe(1)
    expect(cloud.item).toBeUndefined()
    expect(cloud.calls.length).toBeGreaterThan(1)
    expect(cloud.stubCalls().at(-1)).toBe('shutdown -P now')
  })

  test('without instance metadata the machine goes all the same', async () => {
    cloud.environment['AWS_EC2_METADATA_SERVICE_ENDPOINT'] = 'http://127.0.0.1:1'
    expect(await boot({ runnerDir: '/nonexistent' })).toBe(1)
    expect(cloud.stubCalls().at(-1)).toBe('shutdown -P now')
  })
})
