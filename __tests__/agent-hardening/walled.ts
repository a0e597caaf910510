import { execFile, execFileSync, spawnSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:http'
import { createServer as createNetServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AgentFailure } from '../../src/agent/failure.ts'
import { layoutBelow } from '../../src/agent/layout.ts'
import { holdWall } from '../../src/agent/metadata-wall.ts'

/**
 * Runs as root in a network namespace of its own, where the metadata service is a small server: `walled.ts SCENARIO`
 * prints what came of it as JSON.
 */
const user = { name: 'nobody', home: '/nonexistent', uid: 65_534 }
const root = mkdtempSync(join(tmpdir(), 'walled-'))
const layout = layoutBelow(root)
const programs = join(root, 'programs')
mkdirSync(layout.state, { recursive: true })
mkdirSync(programs)
chmodSync(root, 0o755)
copyFileSync(
  new URL('../../src/userdata/metadata-wall.sh', import.meta.url),
  `${layout.state}/metadata-wall.sh`,
)

const path = process.env['PATH'] ?? ''
const find = (name: string) => execFileSync('bash', ['-c', `command -v ${name}`], { env: { PATH: path } })

/** Leaves nothing on PATH but what the wall itself needs, and these. */
function onlyPrograms(...names: string[]): void {
  for (const name of ['bash', 'curl', 'runuser', ...names])
    symlinkSync(find(name).toString().trim(), join(programs, name))
  process.env['PATH'] = programs
}

function ip(...args: string[]): void {
  execFileSync('ip', args)
}

async function serve(host: string, port: number): Promise<void> {
  const server = createServer((_, response) => response.end('credentials'))
  server.unref()
  await new Promise<void>((resolve) => server.listen(port, host, resolve))
}

const controlGroups = execFileSync('findmnt', ['--noheadings', '--output=TARGET', '--types=cgroup2'])
const controlGroup = `${controlGroups.toString().split('\n')[0] ?? ''}/walled-${process.pid}`

/** Who asks, and how; each runs in a process of its own. */
const askers: Record<string, string> = {
  root: 'ask',
  'a plain process': 'runuser -u nobody -- bash -c ask',
  'a process that left its session': 'runuser -u nobody -- setsid --wait bash -c ask',
  'a process of another control group': `mkdir -p ${controlGroup} && echo $$ >${controlGroup}/cgroup.procs; runuser -u nobody -- bash -c ask`,
}

/** Who got an answer. */
async function reached(address: string): Promise<string[]> {
  const answers: string[] = []
  for (const [name, command] of Object.entries(askers)) {
    const script = `ask() { curl -q -s -g --noproxy '*' --max-time 5 'http://${address}/'; }; export -f ask; ${command}`
    const answer = await new Promise<string>((resolve) => {
      execFile('bash', ['-c', script], { env: { PATH: path } }, (_, stdout) => {
        resolve(stdout)
      })
    })
    if (answer === 'credentials') answers.push(name)
  }
  return answers
}

const v4 = '169.254.169.254'
const v6 = '[fd00:ec2::254]'

/** As IPAddressDeny or a rule that drops does: who connects waits for nothing. */
function drop(port: number): void {
  execFileSync('iptables', ['-I', 'OUTPUT', '-p', 'tcp', '--dport', String(port), '-j', 'DROP'])
}

async function hold(endpoint?: string): Promise<string> {
  try {
    await holdWall(`${layout.state}/metadata-wall.sh`, user, endpoint)
    return 'held'
  } catch (error) {
    return error instanceof AgentFailure ? `${error.kind}: ${error.message}` : String(error)
  }
}

const scenarios: Record<string, () => Promise<unknown>> = {
  async nft() {
    const before = [await reached(v4), await reached(v6)]
    const first = await hold()
    const walled = [await reached(v4), await reached(v6)]
    spawnSync('nft', ['flush', 'ruleset'])
    const flushed = await reached(v4)
    return { before, first, walled, flushed, again: await hold(), then: await reached(v4) }
  },
  async iptables() {
    onlyPrograms('iptables', 'ip6tables')
    execFileSync('iptables', ['-I', 'OUTPUT', '-j', 'ACCEPT'])
    const first = await hold()
    execFileSync('iptables', ['-I', 'OUTPUT', '-j', 'ACCEPT'])
    const again = await hold()
    const rules = execFileSync('iptables', ['-S', 'OUTPUT']).toString().split('\n')
    const ours = rules.filter((rule) => rule.includes('REJECT')).length
    return { first, again, ours, walled: [await reached(v4), await reached(v6)] }
  },
  async 'no program'() {
    onlyPrograms()
    return { first: await hold() }
  },
  async 'no rule'() {
    onlyPrograms()
    writeFileSync(join(programs, 'nft'), '#!/bin/bash\nexec cat >/dev/null\n', { mode: 0o755 })
    symlinkSync('/bin/cat', join(programs, 'cat'))
    return { first: await hold() }
  },
  async 'no answer'() {
    writeFileSync(`${layout.state}/metadata-wall.sh`, '')
    const mute = createNetServer()
    mute.unref()
    await new Promise<void>((resolve) => mute.listen(8097, '127.0.0.1', resolve))
    drop(8099)
    return { late: await hold('http://127.0.0.1:8097'), dropped: await hold('http://127.0.0.1:8099') }
  },
  async endpoint() {
    process.env['AWS_EC2_METADATA_SERVICE_ENDPOINT'] = 'http://127.0.0.1:8099'
    return {
      first: await hold('http://127.0.0.1:8099'),
      walled: await reached('127.0.0.1:8099'),
      neighbour: await reached('127.0.0.1:8098'),
    }
  },
}

ip('link', 'set', 'lo', 'up')
ip('address', 'add', `${v4}/32`, 'dev', 'lo')
ip('address', 'add', 'fd00:ec2::254/128', 'dev', 'lo')
await Promise.all([
  serve(v4, 80),
  serve('fd00:ec2::254', 80),
  serve('127.0.0.1', 8099),
  serve('127.0.0.1', 8098),
])
try {
  console.log(JSON.stringify(await scenarios[process.argv[2] ?? '']?.()))
} finally {
  rmSync(root, { recursive: true })
  if (existsSync(controlGroup)) rmdirSync(controlGroup)
}
