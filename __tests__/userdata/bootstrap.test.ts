import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { randomBytes } from 'node:crypto'
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { isRoot } from '../../src/agent/job-user.ts'
import { contentId, userTextMaxBytes, type Content } from '../../src/domain/content.ts'
import { renderUserData, type UserData, type UserDataSpec } from '../../src/userdata/render.ts'
import {
  bootWithoutBootstrap,
  instanceArnPrefix,
  instanceId,
  read,
  script,
  startCloud,
  until,
  type Cloud,
} from '../agent/cloud.ts'

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

/** What the user data is made from, and names in the table. */
function render(change: Partial<UserDataSpec> = {}): UserData {
  return renderUserData({
    settings: cloud.settings,
    runner: cloud.runner,
    preRunnerScript: '',
    preJobScript: '',
    postJobScript: '',
    runnerEnv: {},
    ...change,
  })
}

/** Puts what the user data names into the table. */
function putContents(contents: readonly Content[]): void {
  for (const { sha256, text } of contents) cloud.contents.set(contentId(sha256), gzipSync(text))
}

/** Runs the user data as cloud-init does; gives the exit code. */
function boot(change: Partial<UserDataSpec> = {}, put = putContents): Promise<number | null> {
  const { script: text, contents } = render(change)
  put(contents)
  const path = join(cloud.root, 'part-001')
  writeFileSync(path, text, { mode: 0o700 })
  return new Promise((resolve) => {
    const child = spawn(path, { cwd: '/', env: cloud.environment, stdio: 'ignore' })
    child.on('exit', resolve)
  })
}

const agents = () =>
  readdirSync('/proc').filter((pid) => read(`/proc/${pid}/cmdline`).includes(`${state('agent.cjs')}\0`))

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

  test('delivers scripts to the byte: those of jobs for them to read, the other for root alone', async () => {
    const preRunnerScript = nastyScript
    expect(
      await boot({ preRunnerScript, preJobScript: nastyScript, postJobScript: `${nastyScript}\n` }),
    ).toBe(0)
    expect(read(state('pre-runner.sh'))).toBe(nastyScript)
    expect(read(state('pre-job.sh'))).toBe(nastyScript)
    expect(read(state('post-job.sh'))).toBe(`${nastyScript}\n`)
    const modes = Object.fromEntries(
      readdirSync(state('.')).map((name) => [name, (statSync(state(name)).mode & 0o777).toString(8)]),
    )
    expect(modes).toMatchObject({
      'agent.cjs': '600',
      'runner-env.json': '600',
      'pre-runner.sh': '700',
      'pre-job.sh': '755',
      'post-job.sh': '755',
    })
  })

  test('of an image made from a machine of a pool no script is left, nor its mode', async () => {
    mkdirSync(state('.'), { recursive: true })
    for (const name of ['pre-runner.sh', 'pre-job.sh', 'post-job.sh', 'agent.cjs'])
      writeFileSync(state(name), 'exit 1\n', { mode: 0o777 })
    launch()
    expect(await boot({ postJobScript: 'true' })).toBe(0)
    await until('the agent is ready', () => cloud.item?.phase === 'ready')
    expect(existsSync(state('pre-runner.sh'))).toBe(false)
    expect(existsSync(state('pre-job.sh'))).toBe(false)
    expect(read(state('post-job.sh'))).toBe('true')
    expect(statSync(state('agent.cjs')).mode & 0o777).toBe(0o600)
  })

  test('a job as a user of its own reads neither the pre-runner script nor the agent, and changes none', async () => {
    if (process.getuid?.() !== 0) {
      process.stdout.write(
        'not root: nobody could be another user, so only the modes of files were looked at\n',
      )
      return
    }
    chmodSync(cloud.root, 0o755)
    expect(await boot({ preRunnerScript: nastyScript, preJobScript: 'echo "I run"' })).toBe(0)
    const asJob = (command: string) =>
      spawnSync('bash', ['-c', command], { uid: 65_534, gid: 65_534, encoding: 'utf8' })
    for (const name of ['pre-runner.sh', 'agent.cjs', 'runner-env.json']) {
      const { stdout, stderr } = asJob(`cat '${state(name)}'; cp '${state(name)}' /dev/stdout`)
      expect(stdout).toBe('')
      expect(stderr).toContain('Permission denied')
    }
    expect(asJob(`bash -e '${state('pre-job.sh')}'`).stdout).toBe('I run\n')
    const change = `echo x >>'${state('pre-job.sh')}' || mv '${state('pre-job.sh')}' /tmp || rm -f '${state('pre-job.sh')}'`
    expect(asJob(change).status).not.toBe(0)
    expect(read(state('pre-job.sh'))).toBe('echo "I run"')
  })

  test('takes three scripts of 64 KB that gzip can not make smaller, and an environment as long', async () => {
    const long = (head: string) => {
      const noise = randomBytes(userTextMaxBytes)
        .toString('latin1')
        .replace(/[^ -~]/g, '')
      return `${head}\nexit 0\n${noise.repeat(3)}`.slice(0, userTextMaxBytes)
    }
    const preRunnerScript = long(`echo it ran > '${cloud.root}/ran'`)
    const runnerEnv = Object.fromEntries(
      Array.from({ length: 16 }, (_, number) => [`NAME_${number}`, long('').slice(10, 4_090)]),
    )
    launch()
    const scripts = { preRunnerScript, preJobScript: long('true'), postJobScript: long('exit 0') }
    expect(await boot({ ...scripts, runnerEnv })).toBe(0)
    await until('the agent is ready', () => cloud.item?.phase === 'ready')
    expect(read(join(cloud.root, 'ran'))).toBe('it ran\n')
    expect(read(state('pre-job.sh'))).toBe(scripts.preJobScript)
    expect(read(state('post-job.sh'))).toBe(scripts.postJobScript)
    const [lease] = readdirSync(join(cloud.root, 'opt/ec2-runner-pool/leases'))
    const environment = read(join(cloud.root, 'opt/ec2-runner-pool/leases', lease ?? '', '.env'))
    for (const [name, value] of Object.entries(runnerEnv)) expect(environment).toContain(`${name}=${value}\n`)
    for (const content of cloud.contents.values()) expect(content.length).toBeLessThan(380_000)
  })

  test('an agent that is restarted needs no network to start', async () => {
    launch()
    await boot({ preRunnerScript: 'echo' })
    await until('the agent is ready', () => cloud.item?.phase === 'ready')
    cloud.contents.clear()
    const reads = () => cloud.calls.filter(({ body }) => body.includes('content#')).length
    const before = reads()
    for (const pid of agents()) process.kill(Number(pid), 'SIGKILL')
    await until('the next agent gives the lease up', () => cloud.item?.phase === 'failed')
    expect(cloud.item?.message).toBe('the agent was restarted while lease 1 was ready')
    expect(reads()).toBe(before)
  })

  test('its guard stands before anything is fetched', async () => {
    script(
      join(cloud.bin, 'curl'),
      `cp '${join(cloud.root, 'run/ec2-runner-pool/guard')}' '${join(cloud.root, 'guard-before-download')}'; exit 22`,
    )
    const before = uptimeSeconds()
    await boot()
    const due = Number(read(join(cloud.root, 'guard-before-download'))) - cloud.settings.timeouts.boot - 120
    expect(due).toBeGreaterThanOrEqual(before)
    expect(due).toBeLessThanOrEqual(uptimeSeconds())
  })
})

const uptimeSeconds = () => Math.floor(Number(read('/proc/uptime').split(' ')[0]))

describe('the power-off guard', () => {
  const armed = join('run/ec2-runner-pool', 'guard')
  const arm = async (seconds: string) => {
    execFileSync('/bin/bash', [state('guard.sh'), seconds], { env: cloud.environment })
    await until('the guard stands', () => guards().length === 1)
  }
  /** Without what a guard starts to power off, which has its words. */
  const guards = () => {
    const all = readdirSync('/proc').filter((pid) =>
      read(`/proc/${pid}/cmdline`).includes(`${state('guard.sh')}\0watch\0`),
    )
    return all.filter((pid) => !all.includes(/^PPid:\t(\d+)$/m.exec(read(`/proc/${pid}/status`))?.[1] ?? ''))
  }
  /** For how many seconds from now it is armed. */
  const left = () => Number(read(join(cloud.root, armed))) - uptimeSeconds()

  beforeEach(() => {
    bootWithoutBootstrap(cloud)
  })

  test('powers the machine off when the time comes that was armed last, and not before', async () => {
    const startedAt = performance.now()
    await arm('2')
    await arm('9')
    await until('the machine is powered off', () => cloud.stubCalls().length > 0)
    expect(performance.now() - startedAt).toBeGreaterThan(7_900)
    expect(cloud.stubCalls()).toEqual(['shutdown -P now'])
    expect(guards()).toHaveLength(1)
  })

  test.each(['mkdir', 'mv'])('stands when who arms it again is killed before or after %s', async (name) => {
    await arm('600')
    const [guard] = guards()
    for (const moment of ['before', 'after']) {
      const real = `/usr/bin/${name} "$@"`
      script(join(cloud.bin, name), moment === 'before' ? 'kill -9 $PPID' : `${real}; kill -9 $PPID`)
      const killed = spawnSync('/bin/bash', [state('guard.sh'), '900'], { env: cloud.environment })
      expect(killed.signal).toBe('SIGKILL')
      expect(guards()).toEqual([guard])
      expect(left()).toBeGreaterThan(500)
    }
    expect(cloud.stubCalls()).toEqual([])
  })

  test('is made up for by the next arming when the first was killed before it stood', async () => {
    const mv = join(cloud.bin, 'mv')
    script(mv, '/usr/bin/mv "$@"; kill -9 $PPID')
    const killed = spawnSync('/bin/bash', [state('guard.sh'), '601'], { env: cloud.environment })
    expect(killed.signal).toBe('SIGKILL')
    rmSync(mv)
    await arm('900')
    expect(left()).toBeGreaterThan(800)
  })

  test('comes back with the next arming when it was killed', async () => {
    await arm('600')
    for (const pid of guards()) process.kill(Number(pid), 'SIGKILL')
    await until('it is gone', () => guards().length === 0)
    await arm('601')
  })
})

/** Calls the last of some functions of the boot script, after what a shell is told before. */
function runFunctions(names: string[], before: string) {
  const bootstrap = readFileSync(new URL('../../src/userdata/bootstrap.sh', import.meta.url), 'utf8')
  const functions = names.map(
    (name) => new RegExp(`^${name}\\(\\) \\{.*?^\\}$`, 'ms').exec(bootstrap)?.[0] ?? '',
  )
  const harness = ['set -euo pipefail', before, ...functions, names.at(-1)].join('\n')
  return spawnSync('bash', ['-c', harness], { encoding: 'utf8' })
}

describe('an image that lacks something', () => {
  /** A PATH on which the programs are missing. */
  function without(...names: string[]): void {
    const programs = join(cloud.root, 'programs')
    mkdirSync(programs)
    for (const directory of ['/usr/bin', '/usr/sbin'])
      for (const name of readdirSync(directory))
        if (!names.includes(name) && !existsSync(join(programs, name)))
          symlinkSync(join(directory, name), join(programs, name))
    cloud.environment['PATH'] = `${cloud.bin}:${programs}`
  }

  test('is named in the item and on the console, and the machine goes', async () => {
    launch()
    without('find', 'sha256sum')
    expect(await boot()).toBe(1)
    expect(cloud.item).toMatchObject({
      phase: 'failed',
      failure: 'boot',
      message: 'the boot failed while checking the image: the image lacks find, sha256sum (exit code 1)',
    })
    expect(read(state('boot.log'))).toContain(
      'The boot failed while checking the image: the image lacks find',
    )
    expect(cloud.stubCalls().at(-1)).toBe('shutdown -P now')
  })

  test('without curl the console alone says so, and the machine goes', async () => {
    launch()
    without('curl')
    expect(await boot()).toBe(1)
    expect(read(state('boot.log'))).toContain('the image lacks curl')
    expect(read(state('boot.log'))).toContain('the waiting step will not learn why')
    expect(cloud.stubCalls().at(-1)).toBe('shutdown -P now')
  })

  test.each([
    ['false', 1, 'the image lacks curl'],
    ['true', 0, ''],
  ])(
    'with a runner of its own it needs curl for the metadata wall alone: %s',
    (credentials, status, words) => {
      const facts = `root=/elsewhere; RUNNER_DIR=/runner; JOB_INSTANCE_CREDENTIALS=${credentials}`
      const without = 'command() { [[ $2 != curl ]]; }; curl() { return 127; }'
      const checked = runFunctions(['because', 'check_image'], `${facts}; ${without}`)
      expect(checked.status).toBe(status)
      expect(checked.stdout).toContain(words)
    },
  )

  test.each([
    ['systemd 219', 1, 'the image has systemd 219, and 235 is the oldest that will do'],
    ['systemd 257 (257.8-1~deb13u2)\n+PAM +AUDIT', 0, ''],
  ])('%j: the systemd is judged by its number', (version, status, words) => {
    const checked = runFunctions(['because', 'check_systemd'], `systemctl() { echo "${version}"; }`)
    expect(checked.status).toBe(status)
    expect(checked.stdout).toContain(words)
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

  describe('what it needs of the table', () => {
    const timeouts = () => ({ ...cloud.settings, timeouts: { ...cloud.settings.timeouts, boot: 10 } })
    const failed = {
      state: 'launching',
      phase: 'failed',
      failure: 'boot',
      message: 'the boot failed while fetching the agent and the scripts of the inputs (exit code 1)',
    }
    const bootWithScript = (put = putContents) => boot({ settings: timeouts(), preRunnerScript: 'echo' }, put)
    /** Puts something else in the place of the agent or of what users wrote; nothing for undefined. */
    const spoil = (which: 'agent' | 'user', content: Buffer | undefined) => {
      let key = ''
      const put = (contents: readonly Content[]) => {
        putContents(contents)
        key = contentId(contents[which === 'agent' ? 0 : 1]?.sha256 ?? '')
        if (content === undefined) cloud.contents.delete(key)
        else cloud.contents.set(key, content)
      }
      return { put, key: () => key }
    }

    test.each([
      ['ThrottlingException', 'a busy table'],
      ['AccessDeniedException', 'rights that AWS does not know yet'],
    ])('is fetched again after %s: %s', async (code) => {
      launch()
      cloud.refuseContents = { code, times: 3 }
      expect(await bootWithScript()).toBe(0)
      await until('the agent is ready', () => cloud.item?.phase === 'ready')
    })

    test('is denied: the log names the instance policy', async () => {
      launch()
      cloud.refuseContents = { code: 'AccessDeniedException', times: Infinity }
      expect(await bootWithScript()).toBe(1)
      expect(cloud.item).toMatchObject(failed)
      expect(cloud.item?.logTail).toMatch(
        /content#[0-9a-f]{64} could not be read: dynamodb answered 400 AccessDeniedException.*\nThe instance policy must allow dynamodb:GetItem on content#\*: see docs\/permissions.md, and update the role of the machines. \(gave up after 2 s\)\nThe boot failed/,
      )
      expect(cloud.stubCalls().at(-1)).toBe('shutdown -P now')
      expect(existsSync(state('agent.cjs'))).toBe(false)
    })

    test('is throttled for longer than the limit', async () => {
      launch()
      cloud.refuseContents = { code: 'ThrottlingException', times: Infinity }
      expect(await bootWithScript()).toBe(1)
      expect(cloud.item).toMatchObject(failed)
      expect(cloud.item?.logTail).toContain('answered 400 ThrottlingException')
      expect(cloud.item?.logTail).toContain('(gave up after 2 s)')
    })

    test.each<['agent' | 'user', string, Buffer]>([
      ['agent', 'not what it was', gzipSync('process.exit(0)')],
      ['user', 'not what it was', gzipSync('{}')],
      ['user', 'no gzip', Buffer.from('nonsense')],
      ['user', 'a gzip that unpacks to more than any content', gzipSync(Buffer.alloc(64 * 1024 * 1024))],
    ])('of the %s is %s', async (which, _, content) => {
      launch()
      const { put, key } = spoil(which, content)
      expect(await bootWithScript(put)).toBe(1)
      expect(cloud.item).toMatchObject(failed)
      expect(cloud.item?.logTail).toContain(`the text of ${key()} does not have this SHA-256`)
      expect(existsSync(state('agent.cjs'))).toBe(false)
    })

    test.each(['agent', 'user'] as const)('of the %s is missing: the log says what to do', async (which) => {
      launch()
      const { put, key } = spoil(which, undefined)
      expect(await bootWithScript(put)).toBe(1)
      expect(cloud.item).toMatchObject(failed)
      expect(cloud.item?.logTail).toContain(`the table has no ${key()}: run the workflow with mode: refresh`)
    })

    test('waits for instance metadata that is late', async () => {
      launch()
      cloud.metadataFailures = 4
      expect(await bootWithScript()).toBe(0)
      await until('the agent is ready', () => cloud.item?.phase === 'ready')
    })
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

/**
 * What a whole machine does as root to get its user, with every command that would change this one told instead.
 * `passwd` is the entry of the user, empty when the image has none.
 */
function makeUser({
  user,
  passwd,
  sudo,
  rights = '',
}: {
  user: string
  passwd: string
  sudo: boolean
  rights?: string
}) {
  const bootstrap = readFileSync(new URL('../../src/userdata/bootstrap.sh', import.meta.url), 'utf8')
  const text = /^make_user\(\) \{.*?^\}$/ms.exec(bootstrap)?.[0] ?? ''
  const harness = `
    root=/ base= RUNNER_USER=${user} RUNNER_SUDO=${sudo} home=/home/${user}
    entry='${passwd}'
    for name in useradd usermod mkdir chown rm write_file; do eval "$name() { echo $name \\"\\$@\\"; }"; done
    id() { [[ -n $entry ]]; }
    getent() { if [[ $1 == group ]]; then return 0; fi; echo "\${entry:-${user}:x:1001:1001::/home/${user}:/bin/bash}"; }
    sudo() { echo "${rights}"; }
    set -euo pipefail
    ${text}
    make_user`
  const { status, stdout } = spawnSync('bash', ['-c', harness], { encoding: 'utf8' })
  return { status, lines: stdout.split('\n').filter(Boolean) }
}

describe('the user that jobs run as', () => {
  test('is made when the image does not have it', () => {
    expect(makeUser({ user: 'ci', passwd: '', sudo: true })).toEqual({
      status: 0,
      lines: [
        'useradd --create-home --home-dir /home/ci --shell /bin/bash ci',
        'usermod --append --groups docker ci',
        'mkdir -p /etc/sudoers.d',
        'write_file /etc/sudoers.d/ec2-runner-pool 440 ci ALL=(ALL) NOPASSWD:ALL',
        'mkdir -p /home/ci',
        'chown ci: /home/ci /opt/hostedtoolcache',
      ],
    })
  })

  test('may be one of the image, with the home that it has there', () => {
    const passwd = 'ubuntu:x:1000:1000:Ubuntu:/home/users/ubuntu:/bin/bash'
    const { status, lines } = makeUser({ user: 'ubuntu', passwd, sudo: true })
    expect(status).toBe(0)
    expect(lines.join()).not.toContain('useradd')
    expect(lines.at(-1)).toBe('chown ubuntu: /home/users/ubuntu /opt/hostedtoolcache')
  })

  test('must have a home that may be wiped', () => {
    expect(makeUser({ user: 'daemon', passwd: 'daemon:x:1:1::/usr/sbin:/bin/sh', sudo: true })).toEqual({
      status: 1,
      lines: ['runner-user daemon has the home /usr/sbin, not one below /home.'],
    })
  })

  test('must not have sudo from the image when runner-sudo is false', () => {
    const passwd = 'ubuntu:x:1000:1000::/home/ubuntu:/bin/bash'
    const rights = 'User ubuntu may run the following commands on host: (ALL) NOPASSWD: ALL'
    const refused = makeUser({ user: 'ubuntu', passwd, sudo: false, rights })
    expect(refused.status).toBe(1)
    expect(refused.lines.at(-1)).toBe('The image lets ubuntu use sudo in spite of runner-sudo.')
    const allowed = makeUser({
      user: 'ubuntu',
      passwd,
      sudo: false,
      rights: 'User ubuntu is not allowed to run sudo',
    })
    expect(allowed).toMatchObject({ status: 0 })
    expect(allowed.lines).toContain('rm -f /etc/sudoers.d/ec2-runner-pool')
  })
})

test('a whole machine has its guard before all else, and the wall before there is a user', () => {
  const bootstrap = readFileSync(new URL('../../src/userdata/bootstrap.sh', import.meta.url), 'utf8')
  const begin = bootstrap.indexOf('\nmkdir -p "$state"\nexec ')
  const steps = 'arm_guard check_image raise_metadata_wall make_user download_runner start_agent'
  const harness = `
    RUNNER_USER=ci RUNNER_DIR= JOB_INSTANCE_CREDENTIALS=false SETTINGS= LOADER= RUNNER_POOL_ROOT=${cloud.root}
    ${bootstrap.slice(0, begin)}
    root=/
    for name in ${steps}; do eval "$name() { echo did $name; }"; done
    libraries_missing() { return 1; }
    ${bootstrap.slice(begin)}`
  const { status, stdout } = spawnSync('bash', ['-c', harness], { encoding: 'utf8' })
  // Without root there is no user to be made.
  const expected = steps.split(' ').filter((name) => name !== 'make_user' || isRoot())
  expect([status, ...stdout.split('\n').filter(Boolean)]).toEqual([
    0,
    ...expected.map((name) => `did ${name}`),
  ])
})
