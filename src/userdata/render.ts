import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { awsEndpoint } from '../domain/endpoint.ts'
import { InputError } from '../domain/errors.ts'
import {
  guardMarginSeconds,
  logTailMaxBytes,
  type AgentSettings,
  type InstanceItem,
} from '../domain/protocol.ts'
import { shellQuote } from '../domain/shell.ts'
import { updateItemBody } from '../domain/update-item.ts'

/** What a machine is told at its birth. Nothing in it is secret. */
export interface UserDataSpec {
  settings: AgentSettings
  runner: { downloadUrl: string; sha256: string }
  /** Directory of the AMI that already holds the unpacked runner; without it the runner is downloaded. */
  runnerDir?: string
  /** Bash, run as root once per boot before the first runner; may be empty. */
  preRunnerScript: string
  /** Bash, run as the jobs' user before and after each job; absent or empty for none. */
  preJobScript?: string | undefined
  postJobScript?: string | undefined
}

export interface UserData {
  /** What a launch template takes: the gzip'd script. cloud-init unpacks it by its magic number. */
  base64: string
  gzipBytes: number
  /** The script itself; the same spec gives the same bytes. */
  script: string
}

/** EC2's limit on user data before base64 (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/fleet-quotas.html). */
export const userDataMaxBytes = 16_384

/**
 * Renders the user data of a pool's launch template. Throws an {@link InputError} when the scripts and variables of the
 * user make it larger than EC2 takes.
 */
export function renderUserData(spec: UserDataSpec): UserData {
  const parts = renderParts(spec)
  const gzip = pack(parts)
  if (gzip.length > userDataMaxBytes) throw tooLarge(spec, gzip.length)
  return { base64: gzip.toString('base64'), gzipBytes: gzip.length, script: parts.join('') }
}

/** What of the user data the inputs make as long as the user likes. */
export type UserContent = Pick<UserDataSpec, 'preRunnerScript' | 'preJobScript' | 'postJobScript'> &
  Pick<AgentSettings, 'runnerEnv'>

/** Throws an {@link InputError} when the user's content can not fit, before anything of the pool is known. */
export function assertContentFits({
  preRunnerScript,
  preJobScript,
  postJobScript,
  runnerEnv,
}: UserContent): void {
  const longName = 'a-long-owner-name-of-thirty-nine-chars-x/a-repository-with-a-rather-long-name'
  renderUserData({
    settings: {
      tableName: longName,
      region: 'ap-southeast-1',
      instanceArnPrefix: 'arn:aws-us-gov:ec2:ap-southeast-1:123456789012:instance/',
      dnsSuffix: 'amazonaws.com.cn',
      registrationUrl: `https://example.com/${longName}`,
      timeouts: { boot: 300, registration: 90, launchGrace: 300, noRow: 180, jobEnd: 60 },
      runnerUser: 'a-user-with-a-rather-long-name',
      runnerEnv,
      runnerSudo: false,
      jobInstanceCredentials: false,
      afterDrift: 'retire',
    },
    runner: {
      downloadUrl:
        'https://example.com/actions/runner/releases/download/v2.338.2/actions-runner-linux-x64-2.338.2.tar.gz',
      sha256: 'af4b794c1bc41d73d40535e3fe092a39f9679cd8d965954c2aca25a05ca41d32',
    },
    preRunnerScript,
    preJobScript,
    postJobScript,
  })
}

/**
 * A gzip file may have several members (RFC 1952, section 2.2), and cloud-init reads all of them. The agent gets one to
 * itself: what is base64 and what is text have different letters, and a code for both would cost 500 bytes.
 */
function pack(parts: readonly string[]): Buffer {
  return Buffer.concat(parts.map((part) => gzipSync(part, { level: 9 })))
}

/** The packed agent, and the script that unpacks it. */
function renderParts(spec: UserDataSpec): [string, string] {
  const { settings, runner } = spec
  const values: Record<string, string> = {
    GUARD: shellProgram(asset('./guard.sh')),
    GUARD_SECONDS: String(settings.timeouts.boot + guardMarginSeconds),
    METADATA_WALL: shellProgram(asset('./metadata-wall.sh')),
    SETTINGS: JSON.stringify(settings),
    PRE_RUNNER_SCRIPT: spec.preRunnerScript,
    PRE_JOB_SCRIPT: spec.preJobScript ?? '',
    POST_JOB_SCRIPT: spec.postJobScript ?? '',
    RUNNER_URL: runner.downloadUrl,
    RUNNER_SHA256: runner.sha256,
    RUNNER_DIR: spec.runnerDir ?? '',
    RUNNER_USER: settings.runnerUser,
    RUNNER_SUDO: String(settings.runnerSudo),
    JOB_INSTANCE_CREDENTIALS: String(settings.jobInstanceCredentials),
    REGION: settings.region,
    DYNAMODB_ENDPOINT: awsEndpoint('dynamodb', settings.region),
    INSTANCE_ARN_PREFIX: settings.instanceArnPrefix,
    FAILURE_REPORT: failureReport(settings.tableName),
    LOG_TAIL_MAX_BYTES: String(logTailMaxBytes),
  }
  const assignments = Object.entries(values).map(([name, value]) => `${name}=${shellQuote(value)}`)
  const agent = shellProgram(`AGENT=${shellQuote(asset('./agent.bundle'))}\n`)
  return [agent, `${assignments.join('\n')}\n${bare(asset('./bootstrap.sh'))}`]
}

/** The first line is put here, because the bundler takes it off every file that has one. */
function shellProgram(shell: string): string {
  return `#!/bin/bash\n${bare(shell)}`
}

/** Every byte counts against the limit, and nobody reads the scripts on the machine: no comments, no indentation. */
function bare(shell: string): string {
  return shell.replace(/^ *#.*\n/gm, '').replace(/^[ \n]+/gm, '')
}

function asset(name: './guard.sh' | './metadata-wall.sh' | './agent.bundle' | './bootstrap.sh'): string {
  switch (name) {
    case './metadata-wall.sh':
      return readFileSync(new URL('./metadata-wall.sh', import.meta.url), 'utf8')
    case './guard.sh':
      return readFileSync(new URL('./guard.sh', import.meta.url), 'utf8')
    case './agent.bundle':
      return readFileSync(new URL('./agent.bundle', import.meta.url), 'utf8')
    case './bootstrap.sh':
      return readFileSync(new URL('./bootstrap.sh', import.meta.url), 'utf8')
  }
}

/** What the boot script sends when it fails before the agent runs: it fills in what stands between at signs. */
function failureReport(tableName: string): string {
  return updateItemBody<InstanceItem>(tableName, '@ID@', {
    set: { phase: 'failed', phaseLease: 0, failure: 'boot', message: '@MESSAGE@', logTail: '@LOG_TAIL@' },
    when: { id: { exists: true } },
  })
}

function tooLarge(spec: UserDataSpec, gzipBytes: number): InputError {
  const { preRunnerScript, preJobScript = '', postJobScript = '', settings } = spec
  const given = Object.entries({
    'pre-runner-script': preRunnerScript,
    'pre-job-script': preJobScript,
    'post-job-script': postJobScript,
    'runner-env': Object.entries(settings.runnerEnv).join('\n'),
  }).filter(([, text]) => text !== '')
  const names = given.map(([name]) => name)
  const bytes = Buffer.byteLength(given.map(([, text]) => text).join(''))
  const [subject, their] =
    names.length > 1
      ? [`Inputs ${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''} are`, 'their']
      : [`Input ${names.join('')} is`, 'its']
  const bare = { settings: { ...settings, runnerEnv: {} }, runner: spec.runner, preRunnerScript: '' }
  const without = pack(renderParts(bare)).length
  return new InputError({
    message:
      `${subject} too large: ${their} ${bytes} bytes make user data of ${gzipBytes} bytes after gzip, and EC2 takes ` +
      `${userDataMaxBytes}.`,
    evidence: `Without it the user data has ${without} bytes; ${userDataMaxBytes - without} are left.`,
    remedy: 'Shorten the script, bake its work into the AMI, or let a short script download the long one.',
  })
}
