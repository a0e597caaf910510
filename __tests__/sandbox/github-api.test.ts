import { getOctokit } from '@actions/github'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Call } from '../../sandbox/calls.ts'
import { startGithub, type SandboxGithub } from '../../sandbox/github/server.ts'
import { buildRunnerTarball } from '../../sandbox/runner/tarball.ts'
import { call } from '../../sandbox/runner/program/connection.ts'

const scope = { owner: 'octo-org', repo: 'octo-repo' }
const startedAtMs = Date.parse('2026-11-24T00:00:00Z')

let github: SandboxGithub
let nowMs: number
let calls: Call[]

beforeEach(async () => {
  nowMs = startedAtMs
  calls = []
  github = await startGithub({ now: () => nowMs, recordCall: (each) => calls.push(each) })
})

afterEach(async () => {
  await github.stop()
})

function octokit(token = 'ghp_sandbox'): ReturnType<typeof getOctokit>['rest']['actions'] {
  return getOctokit(token, { baseUrl: github.apiUrl }).rest.actions
}

async function register(name: string, token: string): Promise<number> {
  const { status } = await call('POST', `${github.apiUrl}/actions/runners/register`, `RemoteAuth ${token}`, {
    url: `${github.serverUrl}/octo-org/octo-repo`,
    name,
    labels: ['x'],
    version: '2.338.2',
    publicKey: 'key',
  })
  return status
}

describe('tokens', () => {
  test('last an hour, work many times, and only for their purpose', async () => {
    const { data, status } = await octokit().createRegistrationTokenForRepo(scope)
    expect(status).toBe(201)
    expect(data.expires_at).toBe('2026-11-24T01:00:00.000Z')
    const { data: removal } = await octokit().createRemoveTokenForRepo(scope)
    expect(await register('wrong-purpose', removal.token)).toBe(404)
    expect(await register('first', data.token)).toBe(201)
    nowMs += 3_599_000
    expect(await register('second', data.token)).toBe(201)
    nowMs += 1_000
    expect(await register('third', data.token)).toBe(404)
    expect(github.runners().map(({ name }) => name)).toEqual(['first', 'second'])
  })

  test('are refused to a bad token, to one without rights, and on purpose', async () => {
    await expect(octokit('ghp_wrong').createRegistrationTokenForRepo(scope)).rejects.toThrow(
      /Bad credentials/,
    )
    await expect(octokit('ghs_norights').createRegistrationTokenForRepo(scope)).rejects.toThrow(
      /Resource not accessible by integration/,
    )
    github.failNext({ operation: 'createRemoveToken', status: 422, message: 'Not today' })
    await expect(octokit().createRemoveTokenForRepo(scope)).rejects.toThrow(/Not today/)
    await expect(octokit().createRemoveTokenForRepo(scope)).resolves.toMatchObject({ status: 201 })
    expect(calls.map(({ operation, caller, status }) => [operation, caller, status])).toEqual([
      ['createRegistrationToken', 'action', 401],
      ['createRegistrationToken', 'action', 403],
      ['createRemoveToken', 'action', 422],
      ['createRemoveToken', 'action', 201],
    ])
  })
})

test('runners are listed in pages, found by name, shown and deleted', async () => {
  const { data } = await octokit().createRegistrationTokenForRepo(scope)
  for (let number = 1; number <= 5; number++) await register(`i-${number}-1`, data.token)
  const client = getOctokit('ghp_sandbox', { baseUrl: github.apiUrl })
  const all = await client.paginate(client.rest.actions.listSelfHostedRunnersForRepo, {
    ...scope,
    per_page: 2,
  })
  expect(all.map(({ name }) => name)).toEqual(['i-1-1', 'i-2-1', 'i-3-1', 'i-4-1', 'i-5-1'])
  expect(calls.filter(({ operation }) => operation === 'listRunners')).toHaveLength(3)

  const found = await octokit().listSelfHostedRunnersForRepo({ ...scope, name: 'i-3-1' })
  const runner = found.data.runners[0]
  expect(runner).toMatchObject({ name: 'i-3-1', status: 'offline', busy: false, os: 'Linux' })
  const one = { ...scope, runner_id: runner?.id ?? 0 }
  expect((await octokit().getSelfHostedRunnerForRepo(one)).data.labels).toMatchObject([{ name: 'x' }])
  expect((await octokit().deleteSelfHostedRunnerFromRepo(one)).status).toBe(204)
  await expect(octokit().getSelfHostedRunnerForRepo(one)).rejects.toThrow(/Not Found/)
  const elsewhere = { owner: 'octo-org', repo: 'other', runner_id: all[0]?.id ?? 0 }
  await expect(octokit().getSelfHostedRunnerForRepo(elsewhere)).rejects.toThrow(/Not Found/)
})

describe('the runner package', () => {
  test('is named by the downloads endpoint with the digest of what is served', async () => {
    const { data } = await octokit().listRunnerApplicationsForRepo(scope)
    expect(data.map(({ os, architecture }) => `${os}-${architecture}`)).toEqual(['linux-x64', 'linux-arm64'])
    for (const application of data) {
      const content = Buffer.from(await (await fetch(application.download_url)).arrayBuffer())
      expect(createHash('sha256').update(content).digest('hex')).toBe(application.sha256_checksum)
    }
  })

  test('of a pinned version is an asset of its release', async () => {
    const { repos } = getOctokit('ghp_sandbox', { baseUrl: github.apiUrl }).rest
    const runner = { owner: 'actions', repo: 'runner' }
    const { data } = await repos.getReleaseByTag({ ...runner, tag: 'v2.337.0' })
    const asset = data.assets.find(({ name }) => name === 'actions-runner-linux-arm64-2.337.0.tar.gz')
    const content = Buffer.from(await (await fetch(asset?.browser_download_url ?? '')).arrayBuffer())
    expect(`sha256:${createHash('sha256').update(content).digest('hex')}`).toBe(asset?.digest)
    await expect(repos.getReleaseByTag({ ...runner, tag: 'v1.0.0' })).rejects.toThrow(/Not Found/)
  })

  test('is the same, byte for byte, wherever it is built', async () => {
    const directories = [1, 2].map(() => mkdtempSync(join(tmpdir(), 'runner-tarball-')))
    const built = await Promise.all(directories.map((directory) => buildRunnerTarball(directory, '2.338.2')))
    for (const directory of directories) rmSync(directory, { recursive: true })
    expect(built[0]?.sha256).toBe(built[1]?.sha256)
  })
})

test('deprecation dates are told, and unknown versions are not', async () => {
  const client = getOctokit('ghp_sandbox', { baseUrl: github.apiUrl })
  const dateOf = async (version: string): Promise<unknown> =>
    (
      await client.request('GET /repos/{owner}/{repo}/actions/runners/deprecations/{version}', {
        ...scope,
        version,
      })
    ).data
  expect(await dateOf('2.338.2')).toEqual({ runner_version: '2.338.2', runtime_deprecates_at: null })
  github.setDeprecation('2.338.2', '2026-12-24T00:00:00Z')
  expect(await dateOf('2.338.2')).toMatchObject({ runtime_deprecates_at: '2026-12-24T00:00:00Z' })
  await expect(dateOf('2.1.0')).rejects.toThrow(/Not Found/)
})

test('stop leaves no directory behind that it made', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'github-directory-'))
  const other = await startGithub({ directory })
  await getOctokit('ghp_sandbox', { baseUrl: other.apiUrl }).rest.actions.listRunnerApplicationsForRepo(scope)
  await other.stop()
  expect(existsSync(directory)).toBe(true)
  rmSync(directory, { recursive: true })
  await expect(fetch(other.apiUrl)).rejects.toThrow()
})
