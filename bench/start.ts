import { once } from 'node:events'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readStart, startProbe, type Start } from '../sandbox/start.ts'
import { runStep } from '../sandbox/step.ts'

const help = `Measures the start of the action: from the start of the process to its first AWS request.

  node bench/start.ts [--runs N] [directory of a bundle ...]

Each round runs each mode of each bundle once (default: dist), so that all of them meet the same noise.
`

const modes: Record<string, Record<string, string>> = {
  provision: { mode: 'provision' },
  release: { mode: 'release' },
  refresh: {
    mode: 'refresh',
    ami: 'ami-0123456789abcdef0',
    'github-token': 'ghp_bench',
    'iam-instance-profile': 'runner-pool',
    'security-group-ids': 'sg-aaaa1111',
    'subnet-ids': 'subnet-aaaa1111',
  },
}

/** Refuses everything at once and for good: what comes after the first request is not the subject. */
async function startRefusal() {
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      response.writeHead(400, { 'content-type': 'application/x-amz-json-1.0' })
      response.end('{"__type":"ValidationException","message":"refused"}')
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  const origin = `http://127.0.0.1:${address.port}`
  const env = {
    AWS_ENDPOINT_URL: origin,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'AKIABENCH',
    AWS_SECRET_ACCESS_KEY: 'bench',
    GITHUB_API_URL: origin,
    GITHUB_SERVER_URL: origin,
  }
  return { env, stop: () => server.close() }
}

async function measure(
  dist: string,
  inputs: Record<string, string>,
  env: Record<string, string>,
): Promise<Start> {
  const directory = await mkdtemp(join(tmpdir(), 'runner-pool-start-'))
  const file = join(directory, 'start')
  try {
    await runStep({ sandbox: { env }, with: inputs, runId: '1', dist, env: startProbe(file) })
    return readStart(file)
  } finally {
    await rm(directory, { recursive: true })
  }
}

/** Median, and the least and the greatest. */
function spread(values: number[]): string {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number) => (sorted[Math.round(share * (sorted.length - 1))] ?? NaN).toFixed(0)
  return `${at(0.5)} (${at(0)} to ${at(1)})`
}

async function kilobytes(files: readonly string[]): Promise<string> {
  const stats = await Promise.all(files.map((file) => stat(file)))
  return (stats.reduce((sum, { size }) => sum + size, 0) / 1_000).toFixed(0)
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '15' }, help: { type: 'boolean', default: false } },
})
if (values.help) {
  process.stdout.write(help)
  process.exit()
}
const bundles = (positionals.length === 0 ? ['dist'] : positionals).map((path) => resolve(path))
const cases = Object.entries(modes).flatMap(([mode, inputs]) =>
  bundles.map((dist) => ({ mode, inputs, dist, starts: new Array<Start>() })),
)
const refusal = await startRefusal()
for (let run = 0; run < Number(values.runs); run++) {
  for (const { dist, inputs, starts } of cases) starts.push(await measure(dist, inputs, refusal.env))
}
refusal.stop()
process.stdout.write(
  '| mode | bundle | ms to the first request | CPU ms | files | kB |\n|---|---|---|---|---|---|\n',
)
for (const { mode, dist, starts } of cases) {
  const files = starts[0]?.filesBefore ?? []
  const cells = [
    mode,
    dist,
    spread(starts.map(({ firstRequestMs }) => firstRequestMs)),
    spread(starts.map(({ firstRequestCpuMs }) => firstRequestCpuMs)),
    files.length,
    await kilobytes(files),
  ]
  process.stdout.write(`| ${cells.join(' | ')} |\n`)
}
