import { readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import type { UserContent } from '../domain/content.ts'
import { messageOf } from '../domain/errors.ts'
import { createSignedCall, serviceEndpoints } from './aws.ts'
import { createClock } from './clock.ts'
import { fetchContent, parseUserContent, type ContentSource } from './content.ts'
import { layoutBelow, type Layout } from './layout.ts'
import { createLog } from './log.ts'
import { createMetadata, defaultMetadataEndpoint } from './metadata.ts'
import { parseSettings } from './settings.ts'

/** Of each second of the boot timeout, so that what is missing is told before the machine counts as silent. */
const fetchShareMs = 200

const nothing: UserContent = { preRunnerScript: '', preJobScript: '', postJobScript: '', runnerEnv: {} }

/**
 * Puts the agent and what users wrote on the machine, once per boot: from then on an agent that is restarted needs no
 * network to start. Throws when anything of it cannot be had.
 */
async function load(
  environment: NodeJS.ProcessEnv,
  agentSha256: string,
  userContentSha256: string,
): Promise<void> {
  const layout = layoutBelow(environment['RUNNER_POOL_ROOT'] ?? '/')
  const { region, dnsSuffix, tableName, timeouts } = parseSettings(
    readFileSync(`${layout.state}/settings.json`, 'utf8'),
  )
  const metadata = createMetadata(environment['AWS_EC2_METADATA_SERVICE_ENDPOINT'] ?? defaultMetadataEndpoint)
  const clock = createClock()
  const source: ContentSource = {
    call: createSignedCall(region, serviceEndpoints(environment, region, dnsSuffix), metadata, clock),
    tableName,
    limitMs: timeouts.boot * fetchShareMs,
    clock,
    log: createLog(write, () => clock.nowMs()),
  }
  const [agent, user] = await Promise.all([
    fetchContent(source, agentSha256),
    userContentSha256 === '' ? nothing : fetchContent(source, userContentSha256).then(parseUserContent),
  ])
  install(layout, agent, user)
}

/** Jobs run the scripts around them as themselves, and so may read them; the rest is root's alone. */
function install({ state }: Layout, agent: string, user: UserContent): void {
  const files = [
    { name: 'agent.cjs', text: agent, mode: 0o600 },
    { name: 'runner-env.json', text: JSON.stringify(user.runnerEnv), mode: 0o600 },
    { name: 'pre-runner.sh', text: user.preRunnerScript, mode: 0o700 },
    { name: 'pre-job.sh', text: user.preJobScript, mode: 0o755 },
    { name: 'post-job.sh', text: user.postJobScript, mode: 0o755 },
  ]
  for (const { name, text, mode } of files) {
    const path = `${state}/${name}`
    // An image made from a machine of a pool has that pool's, in a mode that writing would keep.
    rmSync(path, { force: true })
    if (text !== '') writeFileSync(path, text, { mode, flush: true })
  }
}

function write(line: string): void {
  writeSync(1, line)
}

const [, , agentSha256 = '', userContentSha256 = ''] = process.argv
load(process.env, agentSha256, userContentSha256).then(
  () => process.exit(0),
  (error: unknown) => {
    write(`${messageOf(error)}\n`)
    process.exit(1)
  },
)
