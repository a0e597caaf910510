import { getOctokit } from '@actions/github'
import type { Clock } from '../domain/clock.ts'
import type { RunnerRelease, RunnerToken } from '../domain/configuration.ts'
import { PoolError, RefusedError } from '../domain/errors.ts'
import { explainGithubError, githubStatus } from './errors.ts'

/** A self-hosted runner of the repository, as GitHub knows it. */
export interface GithubRunner {
  id: number
  name: string
  isOnline: boolean
  isBusy: boolean
}

/** The calls to GitHub's REST API that refresh makes, all for one repository. */
export interface Github {
  /** A token that registers runners; valid for an hour. */
  createRegistrationToken(nowMs: number): Promise<RunnerToken>
  /** A token that deregisters runners; valid for an hour. */
  createRemovalToken(nowMs: number): Promise<RunnerToken>
  /** The runner that GitHub expects this repository to use now; rollouts are progressive. */
  latestRunner(architecture: string): Promise<RunnerRelease>
  /** A runner of a certain version. */
  runnerOfVersion(version: string, architecture: string): Promise<RunnerRelease>
  /** When a version stops to get jobs, epoch milliseconds; undefined when GitHub does not know or has set no date. */
  runnerDeprecation(version: string): Promise<number | undefined>
  listRunners(): Promise<GithubRunner[]>
  /** False when GitHub keeps the runner because it runs a job. */
  deleteRunner(id: number): Promise<boolean>
}

const attempts = 3
const retryPauseMs = 500
/** A server that accepts and stays silent must not hold the step. */
const limitMs = 20_000

/** Whether a failure is of the connection or the server: all the calls here may be repeated. */
function mayPass(thrown: unknown): boolean {
  if (thrown instanceof PoolError) return false
  const status = githubStatus(thrown)
  return status === undefined || status >= 500
}

/** GitHub of a repository. The token needs the repository permission "Administration: write". */
export function createGithub(settings: {
  token: string
  apiUrl: string
  owner: string
  name: string
  clock: Clock
  /** Masks a secret in the log; called before the secret goes anywhere else. */
  mask: (secret: string) => void
}): Github {
  const octokit = getOctokit(settings.token, { baseUrl: settings.apiUrl })
  octokit.hook.before('request', (options) => {
    options.request.signal = AbortSignal.timeout(limitMs)
  })
  const repository = { owner: settings.owner, repo: settings.name }
  const call = async <T>(purpose: string, send: () => Promise<T>): Promise<T> => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await send()
      } catch (thrown) {
        if (attempt === attempts || !mayPass(thrown)) throw explainGithubError(purpose, thrown)
        await settings.clock.sleep(retryPauseMs * attempt)
      }
    }
  }
  const runnerToken = (answer: { token: string; expires_at: string }, issuedAtMs: number): RunnerToken => {
    settings.mask(answer.token)
    return { token: answer.token, expiresAtMs: Date.parse(answer.expires_at), issuedAtMs }
  }
  /** The packages of a release of the runner. That repository is public: no token lacks the right to read it. */
  const assetsOf = async (version: string) => {
    const release = { owner: 'actions', repo: 'runner', tag: `v${version}` }
    try {
      return (await octokit.rest.repos.getReleaseByTag(release)).data.assets
    } catch (thrown) {
      if (githubStatus(thrown) !== 404) throw thrown
      throw new RefusedError({
        code: 'runner-version-unknown',
        message: `There is no runner release v${version} on this GitHub server.`,
        remedy:
          'Set `actions-runner-version` to a version that was released, or to latest: a GitHub Enterprise Server ' +
          'knows no other versions unless it has a copy of the repository actions/runner.',
        cause: thrown,
      })
    }
  }

  return {
    createRegistrationToken: (nowMs) =>
      call('get a registration token for runners', async () => {
        const { data } = await octokit.rest.actions.createRegistrationTokenForRepo(repository)
        return runnerToken(data, nowMs)
      }),

    createRemovalToken: (nowMs) =>
      call('get a removal token for runners', async () => {
        const { data } = await octokit.rest.actions.createRemoveTokenForRepo(repository)
        return runnerToken(data, nowMs)
      }),

    latestRunner: (architecture) =>
      call('look up the runner downloads', async () => {
        const { data } = await octokit.rest.actions.listRunnerApplicationsForRepo(repository)
        const download = data.find((each) => each.os === 'linux' && each.architecture === architecture)
        const version = /-(\d+\.\d+\.\d+)\.tar\.gz$/.exec(download?.filename ?? '')?.[1]
        if (!download?.sha256_checksum || version === undefined) {
          throw new PoolError({
            code: 'runner-version-unknown',
            message: `GitHub names no runner package with a SHA-256 for linux ${architecture}.`,
          })
        }
        return { version, downloadUrl: download.download_url, sha256: download.sha256_checksum.toLowerCase() }
      }),

    runnerOfVersion: (version, architecture) =>
      call(`look up version ${version} of the runner`, async () => {
        const assets = await assetsOf(version)
        const fileName = `actions-runner-linux-${architecture}-${version}.tar.gz`
        const asset = assets.find((each) => each.name === fileName)
        const sha256 = /^sha256:([0-9a-f]{64})$/i.exec(asset?.digest ?? '')?.[1]
        if (!asset || sha256 === undefined) {
          throw new RefusedError({
            code: 'runner-version-unknown',
            message: `The runner release v${version} has no package ${fileName} with a SHA-256.`,
          })
        }
        return { version, downloadUrl: asset.browser_download_url, sha256: sha256.toLowerCase() }
      }),

    runnerDeprecation: (version) =>
      call(`ask until when version ${version} of the runner gets jobs`, async () => {
        try {
          const answer: { data: unknown } = await octokit.request(
            'GET /repos/{owner}/{repo}/actions/runners/deprecations/{version}',
            { ...repository, version },
          )
          return deprecationDate(answer.data)
        } catch (thrown) {
          // Unknown versions, and servers that do not have the endpoint yet.
          if (githubStatus(thrown) === 404) return undefined
          throw thrown
        }
      }),

    listRunners: () =>
      call('list the runners of the repository', async () => {
        const runners = await octokit.paginate(octokit.rest.actions.listSelfHostedRunnersForRepo, {
          ...repository,
          per_page: 100,
        })
        return runners.map(({ id, name, status, busy }) => ({
          id,
          name,
          isOnline: status === 'online',
          isBusy: busy,
        }))
      }),

    deleteRunner: (id) =>
      call(`delete the runner ${id}`, async () => {
        try {
          await octokit.rest.actions.deleteSelfHostedRunnerFromRepo({ ...repository, runner_id: id })
          return true
        } catch (thrown) {
          if (githubStatus(thrown) === 404) return true
          if (githubStatus(thrown) === 422) return false
          throw thrown
        }
      }),
  }
}

function deprecationDate(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null || !('runtime_deprecates_at' in data)) return undefined
  const { runtime_deprecates_at: date } = data
  const atMs = typeof date === 'string' ? Date.parse(date) : NaN
  return Number.isNaN(atMs) ? undefined : atMs
}
