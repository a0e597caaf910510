import { once } from 'node:events'
import { createServer } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Call } from '../../sandbox/calls.ts'
import { startGithub, type SandboxGithub } from '../../sandbox/github/server.ts'
import { RefusedError } from '../../src/domain/errors.ts'
import { explainGithubError, githubStatus } from '../../src/github/errors.ts'
import { systemClock } from '../../src/domain/clock.ts'
import { createGithub, type Github } from '../../src/github/github.ts'

const calls: Call[] = []
const masked: string[] = []
let server: SandboxGithub

beforeAll(async () => {
  server = await startGithub({ recordCall: (call) => calls.push(call) })
})
beforeEach(() => {
  calls.length = 0
  masked.length = 0
})
afterAll(() => server.stop())

function github(token = server.validToken): Github {
  const mask = (secret: string) => masked.push(secret)
  return createGithub({
    token,
    apiUrl: server.apiUrl,
    owner: 'octo-org',
    name: 'octo-repo',
    clock: systemClock,
    mask,
  })
}

/** Registers runners as the runner's own config.sh does. */
async function register(...names: string[]): Promise<void> {
  const { token } = await github().createRegistrationToken(0)
  for (const name of names) {
    const body = {
      url: `${server.serverUrl}/octo-org/octo-repo`,
      name,
      labels: ['4711'],
      version: '2.338.2',
      ephemeral: false,
      replace: true,
      publicKey: 'key',
    }
    const response = await fetch(`${server.apiUrl}/actions/runners/register`, {
      method: 'POST',
      headers: { authorization: `RemoteAuth ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (response.status !== 201) throw new Error(`${response.status}: ${await response.text()}`)
  }
}

describe('tokens', () => {
  test('are masked before anybody gets them', async () => {
    const registration = await github().createRegistrationToken(1_000)
    expect(masked).toEqual([registration.token])
    const removal = await github().createRemovalToken(2_000)
    expect(masked).toEqual([registration.token, removal.token])
    expect(registration.issuedAtMs).toBe(1_000)
    expect(removal.issuedAtMs).toBe(2_000)
    for (const { expiresAtMs } of [registration, removal]) {
      expect(expiresAtMs - Date.now()).toBeGreaterThan(3_500_000)
      expect(expiresAtMs - Date.now()).toBeLessThanOrEqual(3_600_000)
    }
  })
})

describe('the runner to download', () => {
  test.each(['x64', 'arm64'])('for %s is what GitHub names for the repository now', async (architecture) => {
    const release = await github().latestRunner(architecture)
    expect(release).toMatchObject({ version: '2.338.2', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) })
    expect(release.downloadUrl).toBe(
      `${server.serverUrl}/actions/runner/releases/download/v2.338.2/actions-runner-linux-${architecture}-2.338.2.tar.gz`,
    )
  })

  test('of a pinned version has the digest of that release', async () => {
    const release = await github().runnerOfVersion('2.337.0', 'x64')
    expect(release).toMatchObject({ version: '2.337.0', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) })
    expect(release.downloadUrl).toContain('/v2.337.0/actions-runner-linux-x64-2.337.0.tar.gz')
  })

  test('of an architecture that GitHub has no package for is an error with a way out', async () => {
    await expect(github().latestRunner('riscv64')).rejects.toMatchObject({
      message: 'GitHub names no runner package with a SHA-256 for linux riscv64.',
      remedy: expect.stringContaining('actions-runner-version'),
    })
    await expect(github().runnerOfVersion('2.337.0', 'riscv64')).rejects.toMatchObject({
      message: expect.stringContaining('actions-runner-linux-riscv64-2.337.0.tar.gz'),
      remedy: expect.stringContaining('actions-runner-version'),
    })
  })

  test('of a version that was never released says so, and does not blame the token', async () => {
    const failure = github().runnerOfVersion('2.999.0', 'x64')
    await expect(failure).rejects.toThrow(RefusedError)
    await expect(failure).rejects.toMatchObject({
      message: 'There is no runner release v2.999.0 on this GitHub server.',
      remedy: expect.stringContaining('actions-runner-version'),
    })
  })
})

describe('runners of the repository', () => {
  test('are listed all, over many pages, and deleted one by one', async () => {
    const names = Array.from({ length: 103 }, (_, number) => `i-0123456789abcdef0-${number}`)
    await register(...names)
    const listed = await github().listRunners()
    expect(listed.map(({ name }) => name).sort()).toEqual([...names].sort())
    expect(calls.filter(({ operation }) => operation === 'listRunners')).toHaveLength(2)
    expect(listed[0]).toMatchObject({ isOnline: false, isBusy: false })

    const [first] = listed
    expect(await github().deleteRunner(first?.id ?? 0)).toBe(true)
    expect(await github().listRunners()).toHaveLength(102)
    // Somebody else was faster: what was wanted is so.
    expect(await github().deleteRunner(first?.id ?? 0)).toBe(true)
  })

  test('one that runs a job is kept by GitHub', async () => {
    server.failNext({ operation: 'deleteRunner', status: 422, message: 'is still running a job' })
    expect(await github().deleteRunner(7)).toBe(false)
  })
})

describe('refusals', () => {
  test.each([
    [
      'a wrong token',
      'ghp_wrong',
      'GitHub did not accept `github-token`',
      'has not expired',
      'Bad credentials',
    ],
    [
      "a GitHub App's token without the permission",
      'ghs_norights',
      'may not do it',
      'This token of a GitHub App, such as the GITHUB_TOKEN of a workflow, lacks the repository permission "Administration: write".',
      'by integration',
    ],
    [
      'a fine-grained token without the permission',
      'github_pat_norights',
      'may not do it',
      'This fine-grained token lacks the repository permission "Administration: write"',
      'by personal access token',
    ],
    [
      'a fine-grained token that may only read',
      'github_pat_readonly',
      'may not do it',
      'This fine-grained token lacks the repository permission "Administration: write"',
      'by personal access token',
    ],
    [
      'a token of other repositories',
      'github_pat_elsewhere',
      'may not do it',
      'The token does not reach this repository',
      'Not Found',
    ],
    [
      'a classic token without the scope',
      'ghp_noscope',
      'may not do it',
      'This classic token has the scopes gist, read:org and lacks `repo`',
      'admin rights',
    ],
    [
      'a token without single sign-on',
      'ghp_nosso',
      'may not do it',
      "Authorise the token for the organisation's single sign-on: https://sandbox.example.com/orgs/octo-org/sso?authorization_request=A1",
      'SAML',
    ],
  ])('%s', async (_, token, message, remedy, evidence) => {
    const failure = github(token).createRegistrationToken(0)
    await expect(failure).rejects.toThrow(RefusedError)
    await expect(failure).rejects.toMatchObject({
      message: expect.stringContaining(message),
      remedy: expect.stringContaining(remedy),
      evidence: expect.stringContaining(evidence),
    })
    await expect(failure).rejects.not.toMatchObject({ message: expect.stringContaining(token) })
    expect(masked).toEqual([])
  })

  test('a used up rate limit is no lack of rights', async () => {
    const message = 'API rate limit exceeded for user ID 1.'
    server.failNext({ operation: 'listRunners', status: 403, message })
    await expect(github().listRunners()).rejects.toMatchObject({
      message: expect.stringContaining('rate limit'),
      remedy: expect.stringContaining('within the hour'),
    })
  })

  test('a repository that the token does not see looks to GitHub as if it were not there', async () => {
    server.failNext({ operation: 'listRunners', status: 404, message: 'Not Found' })
    await expect(github().listRunners()).rejects.toMatchObject({
      message:
        'Could not list the runners of the repository: `github-token` may not do it for this repository.',
    })
  })

  test('a failure of GitHub itself blames nobody', async () => {
    server.failNext({ operation: 'createRemoveToken', status: 500, message: 'Server Error', times: 3 })
    const failure = github().createRemovalToken(0)
    await expect(failure).rejects.toMatchObject({
      message: 'Could not get a removal token for runners.',
      evidence: expect.stringContaining('Server Error'),
      code: 'call-failed',
    })
    server.failNext({ operation: 'deleteRunner', status: 500, times: 3 })
    await expect(github().deleteRunner(7)).rejects.toThrow('Could not delete the runner 7.')
  })

  test('anything thrown is explained; our own errors pass', () => {
    const own = new RefusedError({ code: 'github-token-refused', message: 'own' })
    expect(explainGithubError('do it', own)).toBe(own)
    expect(explainGithubError('do it', 'a text')).toMatchObject({ evidence: 'GitHub: a text' })
    expect([githubStatus(null), githubStatus({ status: '404' }), githubStatus({ status: 404 })]).toEqual([
      undefined,
      undefined,
      404,
    ])
  })
})

test.each(['', '/api/v3'])('speaks to the API below %j of a server, and to no other', async (base) => {
  const paths: string[] = []
  const api = createServer((request, response) => {
    paths.push(`${request.method ?? ''} ${request.url ?? ''}`)
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"total_count":0,"runners":[]}')
  })
  api.listen(0, '127.0.0.1')
  await once(api, 'listening')
  const address = api.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const settings = {
    token: 't',
    owner: 'octo-org',
    name: 'octo-repo',
    clock: systemClock,
    mask: () => undefined,
  }
  await createGithub({ ...settings, apiUrl: `http://127.0.0.1:${port}${base}` }).listRunners()
  expect(paths).toEqual([`GET ${base}/repos/octo-org/octo-repo/actions/runners?per_page=100`])
  api.closeAllConnections()
  api.close()
})
