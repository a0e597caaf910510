import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { contentOf, type Content, type UserContent } from '../domain/content.ts'
import { awsEndpoint } from '../domain/endpoint.ts'
import {
  guardMarginSeconds,
  logTailMaxBytes,
  type AgentSettings,
  type AgentWrite,
} from '../domain/protocol.ts'
import { shellQuote } from '../domain/shell.ts'
import { updateItemBody } from '../domain/update-item.ts'

/** What a machine is told at its birth. Nothing in it is secret. */
export interface UserDataSpec extends UserContent {
  settings: AgentSettings
  runner: { downloadUrl: string; sha256: string }
  /** Directory of the AMI that already holds the unpacked runner; without it the runner is downloaded. */
  runnerDir?: string
}

export interface UserData {
  /** What a launch template takes: the gzip'd script. cloud-init unpacks it by its magic number. */
  base64: string
  gzipBytes: number
  /** The script itself; the same spec gives the same bytes. */
  script: string
  /** What the script names by hash: it must stand in the table before a machine boots. */
  contents: readonly Content[]
}

/** EC2's limit on user data before base64 (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/fleet-quotas.html). */
export const userDataMaxBytes = 16_384

/**
 * Renders the user data of a pool's launch template. Throws when it is larger than EC2 takes: none of its values can
 * be that long, so only the boot script itself can.
 */
export function renderUserData(spec: UserDataSpec): UserData {
  const agent = contentOf(asset('./agent.bundle'))
  const user = userContent(spec)
  const script = renderScript(spec, agent, user)
  const gzip = gzipSync(script, { level: 9 })
  if (gzip.length > userDataMaxBytes)
    throw new Error(`The user data has ${gzip.length} bytes after gzip, and EC2 takes ${userDataMaxBytes}.`)
  return {
    base64: gzip.toString('base64'),
    gzipBytes: gzip.length,
    script,
    contents: user === undefined ? [agent] : [agent, user],
  }
}

/** Undefined where users wrote nothing. */
function userContent({
  preRunnerScript,
  preJobScript,
  postJobScript,
  runnerEnv,
}: UserContent): Content | undefined {
  if (preRunnerScript + preJobScript + postJobScript === '' && Object.keys(runnerEnv).length === 0)
    return undefined
  const content: UserContent = { preRunnerScript, preJobScript, postJobScript, runnerEnv }
  return contentOf(JSON.stringify(content))
}

function renderScript(spec: UserDataSpec, agent: Content, user: Content | undefined): string {
  const { settings, runner } = spec
  const values: Record<string, string> = {
    GUARD: program(bare(asset('./guard.sh'))),
    GUARD_SECONDS: String(settings.timeouts.boot + guardMarginSeconds),
    METADATA_WALL: program(bare(asset('./metadata-wall.sh'))),
    SETTINGS: JSON.stringify(settings),
    LOADER: asset('./loader.bundle'),
    AGENT_SHA256: agent.sha256,
    USER_CONTENT_SHA256: user?.sha256 ?? '',
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
  const assignments = Object.entries(values).map(([name, value]) => `${name}=${shellQuote(value)}\n`)
  return program(assignments.join('') + bare(asset('./bootstrap.sh')))
}

/** The first line is put here, because the bundler takes it off every file that has one. */
function program(shell: string): string {
  return `#!/bin/bash\n${shell}`
}

/** Nobody reads the scripts on the machine: no comments, no indentation. */
function bare(shell: string): string {
  return shell.replace(/^ *#.*\n/gm, '').replace(/^[ \n]+/gm, '')
}

type Asset = './guard.sh' | './metadata-wall.sh' | './bootstrap.sh' | './loader.bundle' | './agent.bundle'

function asset(name: Asset): string {
  switch (name) {
    case './metadata-wall.sh':
      return readFileSync(new URL('./metadata-wall.sh', import.meta.url), 'utf8')
    case './guard.sh':
      return readFileSync(new URL('./guard.sh', import.meta.url), 'utf8')
    case './bootstrap.sh':
      return readFileSync(new URL('./bootstrap.sh', import.meta.url), 'utf8')
    case './loader.bundle':
      return readFileSync(new URL('./loader.bundle', import.meta.url), 'utf8')
    case './agent.bundle':
      return readFileSync(new URL('./agent.bundle', import.meta.url), 'utf8')
  }
}

/** What the boot script sends when it fails before the agent runs: it fills in what stands between at signs. */
function failureReport(tableName: string): string {
  return updateItemBody<AgentWrite>(tableName, '@ID@', {
    set: { phase: 'failed', phaseLease: 0, failure: 'boot', message: '@MESSAGE@', logTail: '@LOG_TAIL@' },
    when: { id: { exists: true } },
  })
}
