import { basename } from 'node:path'
import { buildRunnerTarball, type RunnerTarball } from '../runner/tarball.ts'
import { notFound, part, type ApiAnswer, type Route } from './routes.ts'

const architectures = ['x64', 'arm64'] as const

/** The runner's releases: their packages, and until when they may be used. */
export class Releases {
  /** The version that the downloads endpoint names. */
  latest: string
  /** When each known version ceases to get jobs; null when no date is set. */
  readonly deprecatedAt: Map<string, string | null>
  readonly #directory: string
  readonly #now: () => number
  readonly #tarballs = new Map<string, Promise<RunnerTarball>>()

  /** Packages are built below `directory` when first asked for. */
  constructor(directory: string, latest: string, now: () => number) {
    this.#directory = directory
    this.latest = latest
    this.#now = now
    this.deprecatedAt = new Map([
      ['2.336.0', '2026-11-05T00:00:00Z'],
      ['2.337.0', null],
      [latest, null],
    ])
  }

  isDeprecated(version: string): boolean {
    const deprecatedAt = this.deprecatedAt.get(version)
    return typeof deprecatedAt === 'string' && Date.parse(deprecatedAt) <= this.#now()
  }

  /** The package of a version; the stand-in's is the same for every architecture. */
  tarball(version: string): Promise<RunnerTarball> {
    const built = this.#tarballs.get(version) ?? buildRunnerTarball(this.#directory, version)
    this.#tarballs.set(version, built)
    return built
  }
}

/** The routes of downloads, releases and deprecations that need no runner. */
export function releaseRoutes(releases: Releases, serverUrl: () => string): Route[] {
  const packageUrl = (version: string, architecture: string): string =>
    `${serverUrl()}/actions/runner/releases/download/v${version}/${packageName(version, architecture)}`
  return [
    {
      method: 'GET',
      path: /^\/api\/v3\/repos\/[^/]+\/[^/]+\/actions\/runners\/downloads$/,
      operation: 'listRunnerDownloads',
      caller: 'action',
      answer: async () => {
        const { sha256 } = await releases.tarball(releases.latest)
        const body = architectures.map((architecture) => ({
          os: 'linux',
          architecture,
          download_url: packageUrl(releases.latest, architecture),
          filename: packageName(releases.latest, architecture),
          sha256_checksum: sha256,
        }))
        return { status: 200, body }
      },
    },
    {
      method: 'GET',
      path: /^\/api\/v3\/repos\/[^/]+\/[^/]+\/actions\/runners\/deprecations\/(?<version>[^/]+)$/,
      operation: 'getRunnerDeprecation',
      caller: 'action',
      answer: (request) => {
        const version = part(request, 'version')
        const deprecatedAt = releases.deprecatedAt.get(version)
        if (deprecatedAt === undefined) return notFound
        return { status: 200, body: { runner_version: version, runtime_deprecates_at: deprecatedAt } }
      },
    },
    {
      method: 'GET',
      path: /^\/api\/v3\/repos\/actions\/runner\/releases\/tags\/v(?<version>[^/]+)$/,
      operation: 'getRunnerRelease',
      caller: 'action',
      answer: async (request) => await release(releases, part(request, 'version'), packageUrl),
    },
    {
      method: 'GET',
      path: /^\/actions\/runner\/releases\/download\/v(?<version>[^/]+)\/actions-runner-linux-(?:x64|arm64)-\k<version>\.tar\.gz$/,
      operation: 'downloadRunner',
      caller: 'instance',
      answer: async (request) => {
        const version = part(request, 'version')
        if (!releases.deprecatedAt.has(version)) return notFound
        const { path } = await releases.tarball(version)
        const headers = { 'content-disposition': `attachment; filename=${basename(path)}` }
        return { status: 200, filePath: path, headers }
      },
    },
  ]
}

async function release(
  releases: Releases,
  version: string,
  packageUrl: (version: string, architecture: string) => string,
): Promise<ApiAnswer> {
  if (!releases.deprecatedAt.has(version)) return notFound
  const { sha256, bytes } = await releases.tarball(version)
  const assets = architectures.map((architecture) => ({
    name: packageName(version, architecture),
    browser_download_url: packageUrl(version, architecture),
    size: bytes,
    digest: `sha256:${sha256}`,
  }))
  return { status: 200, body: { tag_name: `v${version}`, name: `v${version}`, assets } }
}

function packageName(version: string, architecture: string): string {
  return `actions-runner-linux-${architecture}-${version}.tar.gz`
}
