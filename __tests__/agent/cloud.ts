import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { endProcesses } from '../../sandbox/instances/processes.ts'
import type { AgentSettings, InstanceItem } from '../../src/domain/protocol.ts'

export const instanceId = 'i-0123456789abcdef0'
export const instanceArnPrefix = 'arn:aws:ec2:us-east-1:123456789012:instance/'
const repository = new URL('../..', import.meta.url).pathname

interface Attributes {
  [name: string]: { S?: string; N?: string; BOOL?: boolean }
}

/** One received call of AWS. */
export interface Call {
  service: string
  operation: string
  authorization: string
  body: string
}

/** A single instance's world on loopback: metadata, its item, TerminateInstances and the runner's download. */
export interface Cloud {
  url: string
  root: string
  /** Stubs of system programs, to be first on PATH; each appends its arguments to `stubs.log`. */
  bin: string
  calls: Call[]
  item: Partial<InstanceItem> | undefined
  /** What the table has beside the item: gzip by key. */
  contents: Map<string, Buffer>
  /** Answers so many reads of contents with this code of an error. */
  refuseContents: { code: string; times: number }
  /** Answers so many requests for metadata with an error. */
  metadataFailures: number
  /** Called before an update of the item is looked at: the moment in which somebody else may win. */
  beforeUpdate: ((body: string) => void) | undefined
  /** Answers EC2 calls with this error. */
  terminateError: string | undefined
  environment: NodeJS.ProcessEnv
  settings: AgentSettings
  runner: { downloadUrl: string; sha256: string }
  stubCalls(): string[]
  terminated(): boolean
  stop(): Promise<void>
}

const stubNames = [
  'shutdown',
  'poweroff',
  'systemctl',
  'systemd-run',
  'useradd',
  'usermod',
  'chown',
  'docker',
  'crontab',
]

export async function startCloud(): Promise<Cloud> {
  const root = mkdtempSync(join(tmpdir(), 'agent-test-'))
  const bin = join(root, 'bin')
  mkdirSync(bin)
  for (const name of stubNames) script(join(bin, name), `echo "${name} $*" >> '${root}/stubs.log'`)
  script(join(bin, 'docker'), `echo "docker $*" >> '${root}/stubs.log'; exit 1`)
  script(join(bin, 'runuser'), 'shift 3; exec "$@"')
  const archive = buildRunner(root)
  const sha256 = createHash('sha256').update(readFileSync(archive)).digest('hex')

  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('end', () => {
      const { status, body: text } = answer(cloud, request, body, archive)
      response.writeHead(status).end(text)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const url = `http://127.0.0.1:${address.port}`

  const cloud: Cloud = {
    url,
    root,
    bin,
    calls: [],
    item: undefined,
    contents: new Map(),
    refuseContents: { code: '', times: 0 },
    metadataFailures: 0,
    terminateError: undefined,
    beforeUpdate: undefined,
    environment: {
      PATH: `${bin}:${process.env['PATH'] ?? ''}`,
      LANG: 'C.UTF-8',
      RUNNER_POOL_ROOT: root,
      AWS_ENDPOINT_URL_DYNAMODB: url,
      AWS_ENDPOINT_URL_EC2: `${url}/ec2`,
      AWS_EC2_METADATA_SERVICE_ENDPOINT: url,
    },
    settings: {
      tableName: 'pool',
      region: 'us-east-1',
      instanceArnPrefix,
      dnsSuffix: 'amazonaws.com',
      registrationUrl: 'http://127.0.0.1/octo-org/octo-repo',
      timeouts: { boot: 300, registration: 90, launchGrace: 300, noRow: 30, jobEnd: 5 },
      runnerUser: 'runner',
      runnerSudo: true,
      jobInstanceCredentials: false,
      afterDrift: 'keep',
    },
    runner: { downloadUrl: `${url}/runner.tar.gz`, sha256 },
    stubCalls: () => read(join(root, 'stubs.log')).split('\n').filter(Boolean),
    terminated: () => cloud.calls.some(({ operation }) => operation === 'TerminateInstances'),
    async stop() {
      // Before the server: its port may be that of another test's server by then.
      await endProcesses(() => pidsBelow(root), 0)
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
      rmSync(root, { recursive: true, force: true })
    },
  }
  return cloud
}

/** Leaves on the machine what the bootstrap would: runner, settings, guard, directories. */
export function bootWithoutBootstrap(cloud: Cloud, preRunnerScript?: string): void {
  const state = join(cloud.root, 'var/lib/ec2-runner-pool')
  const runner = join(cloud.root, 'opt/ec2-runner-pool/runner')
  const directories = [
    state,
    runner,
    'opt/ec2-runner-pool/leases',
    'opt/hostedtoolcache',
    'home/runner',
    'run/ec2-runner-pool',
    'tmp',
  ]
  for (const directory of directories) mkdirSync(resolve(cloud.root, directory), { recursive: true })
  execFileSync('tar', ['-xzf', join(cloud.root, 'runner.tar.gz'), '-C', runner])
  writeFileSync(join(state, 'settings.json'), JSON.stringify(cloud.settings))
  writeFileSync(join(state, 'runner-env.json'), '{}')
  copyFileSync(join(repository, 'src/userdata/guard.sh'), join(state, 'guard.sh'))
  chmodSync(join(state, 'guard.sh'), 0o755)
  if (preRunnerScript !== undefined) writeFileSync(join(state, 'pre-runner.sh'), preRunnerScript)
}

/** Waits until something holds; fails with the name of what did not come about. */
export async function until(what: string, holds: () => boolean, limitMs = 90_000): Promise<void> {
  const giveUpAt = Date.now() + limitMs
  while (!holds()) {
    if (Date.now() > giveUpAt) throw new Error(`not within ${limitMs} ms: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

export function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

export function script(path: string, text: string): void {
  writeFileSync(path, `#!/bin/bash\n${text}\n`)
  chmodSync(path, 0o755)
}

/** Whatever works below a directory; a zombie has neither an environment nor a command line. */
function pidsBelow(root: string): number[] {
  const isBelow = (pid: number) =>
    read(`/proc/${pid}/environ`).includes(`RUNNER_POOL_ROOT=${root}`) ||
    read(`/proc/${pid}/cmdline`).includes(root)
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && pid !== process.pid && isBelow(pid))
}

interface Answer {
  status: number
  body: string | Buffer
}

function answer(cloud: Cloud, request: IncomingMessage, body: string, archive: string): Answer {
  const path = request.url ?? ''
  if (path.startsWith('/latest/')) return answerMetadata(cloud, request, path)
  if (path === '/runner.tar.gz') return { status: 200, body: readFileSync(archive) }
  const target = String(request.headers['x-amz-target'] ?? '').split('.')[1]
  const operation = target ?? new URLSearchParams(body).get('Action') ?? ''
  cloud.calls.push({
    service: path.startsWith('/ec2') ? 'ec2' : 'dynamodb',
    operation,
    authorization: request.headers.authorization ?? '',
    body,
  })
  if (operation === 'TerminateInstances') return answerTerminate(cloud)
  return answerContent(cloud, body) ?? answerItem(cloud, operation, body)
}

/** Undefined for a call about anything else. */
function answerContent({ contents, refuseContents }: Cloud, body: string): Answer | undefined {
  const key = /"(content#[^"]*)"/.exec(body)?.[1]
  if (key === undefined) return undefined
  const content = contents.get(key)
  if (refuseContents.times > 0) {
    refuseContents.times -= 1
    return { status: 400, body: `{"__type":"com.amazon.coral.service#${refuseContents.code}"}` }
  }
  if (content === undefined) return { status: 200, body: '{}' }
  const item = { id: { S: key }, kind: { S: 'content' }, content: { B: content.toString('base64') } }
  return { status: 200, body: JSON.stringify({ Item: item }) }
}

function answerMetadata(cloud: Cloud, request: IncomingMessage, path: string): Answer {
  if (cloud.metadataFailures-- > 0) return { status: 503, body: '' }
  if (path === '/latest/api/token')
    return { status: request.method === 'PUT' ? 200 : 405, body: 'imds-token' }
  if (request.headers['x-aws-ec2-metadata-token'] !== 'imds-token') return { status: 401, body: '' }
  return { status: 200, body: metadata[path.slice('/latest/meta-data/'.length)] ?? '' }
}

function answerTerminate({ terminateError: code }: Cloud): Answer {
  if (code === undefined) return { status: 200, body: '<TerminateInstancesResponse/>' }
  return { status: 403, body: `<Response><Errors><Error><Code>${code}</Code></Error></Errors></Response>` }
}

function answerItem(cloud: Cloud, operation: string, body: string): Answer {
  if (operation === 'GetItem') {
    return {
      status: 200,
      body: JSON.stringify(cloud.item === undefined ? {} : { Item: marshal(cloud.item) }),
    }
  }
  cloud.beforeUpdate?.(body)
  const request: unknown = JSON.parse(body)
  if (!isUpdate(request)) return { status: 400, body: '{"__type":"#ValidationException"}' }
  if (!holds(cloud.item, request)) {
    const type = 'com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException'
    return { status: 400, body: JSON.stringify({ __type: type }) }
  }
  cloud.item = update(cloud.item ?? {}, request)
  return { status: 200, body: '{}' }
}

const metadata: Record<string, string> = {
  'instance-id': instanceId,
  'iam/security-credentials/': 'pool-role',
  'iam/security-credentials/pool-role': JSON.stringify(
    {
      AccessKeyId: 'ASIAEXAMPLE',
      SecretAccessKey: 'secret-key-of-the-role',
      Token: 'session-token-of-the-role',
      Expiration: new Date(Date.now() + 3_600_000).toISOString(),
    },
    null,
    2,
  ),
}

interface UpdateRequest {
  UpdateExpression: string
  ConditionExpression: string
  ExpressionAttributeNames: Record<string, string>
  ExpressionAttributeValues?: Attributes
}

function isUpdate(value: unknown): value is UpdateRequest {
  return (
    typeof value === 'object' &&
    value !== null &&
    'UpdateExpression' in value &&
    'ConditionExpression' in value
  )
}

const nameOf = (request: UpdateRequest, alias: string) => request.ExpressionAttributeNames[alias] ?? alias
const valueOf = (request: UpdateRequest, placeholder: string) =>
  unmarshal(request.ExpressionAttributeValues?.[placeholder])

/** As DynamoDB would, for the conditions that the agent and the bootstrap send. */
function holds(item: object | undefined, request: UpdateRequest): boolean {
  const current = new Map<string, unknown>(Object.entries(item ?? {}))
  return request.ConditionExpression.split(' AND ').every((condition) => {
    const exists = /^attribute_exists\((.*)\)$/.exec(condition)?.[1]
    if (exists !== undefined) return current.has(nameOf(request, exists))
    const absent = /^attribute_not_exists\((.*)\)$/.exec(condition)?.[1]
    if (absent !== undefined) return !current.has(nameOf(request, absent))
    const [left = '', right = ''] = condition.split(' = ')
    return current.get(nameOf(request, left)) === valueOf(request, right)
  })
}

function update(item: object, request: UpdateRequest): Partial<InstanceItem> {
  const next = new Map<string, unknown>(Object.entries(item))
  const [, sets, removes] = /^(?:SET (.*?))? ?(?:REMOVE (.*))?$/.exec(request.UpdateExpression) ?? []
  for (const assignment of sets?.split(', ') ?? []) {
    const [left = '', right = ''] = assignment.split(' = ')
    next.set(nameOf(request, left), valueOf(request, right))
  }
  for (const alias of removes?.split(', ') ?? []) next.delete(nameOf(request, alias))
  return Object.fromEntries(next)
}

function marshal(item: object): Attributes {
  return Object.fromEntries(
    Object.entries(item).map(([name, value]) => [
      name,
      typeof value === 'number' ? { N: String(value) } : { S: String(value) },
    ]),
  )
}

function unmarshal(value: Attributes[string] | undefined): string | number | undefined {
  return value?.N === undefined ? value?.S : Number(value.N)
}

/**
 * A runner that does what the agent must cope with, steered by files below the root: its listener runs the script
 * `job` when there is one, exits with the number in `exit`, and `config.sh` exits with the number in `config-exit`.
 */
function buildRunner(root: string): string {
  const source = join(root, 'source')
  mkdirSync(join(source, 'bin'), { recursive: true })
  mkdirSync(join(source, 'externals/node20/bin'), { recursive: true })
  mkdirSync(join(source, 'externals/node24/bin'), { recursive: true })
  script(join(source, 'externals/node20/bin/node'), 'exit 1')
  script(
    join(source, 'externals/node24/bin/node'),
    `exec '${join(repository, 'node_modules/.bin/node')}' "$@"`,
  )
  script(join(source, 'bin/installdependencies.sh'), '')
  script(
    join(source, 'config.sh'),
    `root='${root}'
echo "config.sh $* token=\${ACTIONS_RUNNER_INPUT_TOKEN:-none}" >> "$root/runner.log"
echo "the runner says: configuring"
[[ ! -e $root/config-exit ]] || exit "$(cat "$root/config-exit")"
[[ $1 != remove ]] || sleep 0.3
[[ $1 == remove ]] && rm .runner || echo '{}' > .runner`,
  )
  script(
    join(source, 'bin/Runner.Listener'),
    `root='${root}'
set -a; . ./.env; set +a
trap 'echo Exiting...; [[ -z $job ]] || kill -9 $job; exit 0' INT
env > "$root/listener.env"
echo "2026-11-23 10:00:00Z: Listening for Jobs"
while :; do
  if [[ -e $root/exit ]]; then code=$(cat "$root/exit"); rm "$root/exit"; exit "$code"; fi
  if [[ -e $root/job ]]; then
    mv "$root/job" "$root/job.taken"
    echo "2026-11-23 10:00:01Z: Running job: build"
    GITHUB_RUN_ID=$(cat "$root/job-run-id") bash -e "$ACTIONS_RUNNER_HOOK_JOB_STARTED" > "$root/hook.log" 2>&1 &&
      { bash "$root/job.taken" & job=$!; wait $job; job=; }
    echo "2026-11-23 10:00:02Z: Job build completed with result: Succeeded"
  fi
  sleep 0.05
done`,
  )
  const archive = join(root, 'runner.tar.gz')
  execFileSync('tar', ['-czf', archive, '-C', source, '.'])
  return archive
}
