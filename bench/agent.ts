import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { startSandbox, type Sandbox, type SandboxEvent } from '../sandbox/sandbox.ts'
import { runStep, type StepResult } from '../sandbox/step.ts'
import { isInstance, parseItem } from '../src/domain/items.ts'
import { poolNames } from '../src/domain/names.ts'
import type { InstanceItem, Phase } from '../src/domain/protocol.ts'
import { dollars, itemBytes } from './agent/item-cost.ts'
import { endTimes, leaseTimes, type EndTimes, type LeaseTimes } from './agent/leases.ts'
import { readProcessUse } from './agent/process-use.ts'

const help = `Measures the agent of one instance: the built action launches it into the sandbox, its real user data
starts it on Node 24 as on a machine.

  npm run bench:agent -- [options]

  --minutes N   how long it is watched idle, and again during a job (default 10, 0 to leave both out)
  --rounds N    leases that are timed, each second one with a workspace of 20,000 files (default 10)
`

const filesPerWorkspace = 20_000
const limitMs = 120_000
const mebibyte = 1_048_576

interface Bench {
  sandbox: Sandbox
  events: SandboxEvent[]
  instanceId: string
}

/** What the agent used in a span of time. */
interface Watched {
  what: string
  seconds: number
  cpuPercent: number
  childrenCpuPercent: number
  rssMiB: number
  peakRssMiB: number
  pssMiB: number
  /** Requests to AWS a minute, by operation. */
  perMinute: Record<string, number>
  itemBytes: number
  dollarsPerHour: number
}

async function step(sandbox: Sandbox, runId: string, inputs: Record<string, string>): Promise<StepResult> {
  const result = await runStep({ sandbox, with: inputs, runId })
  if (result.exitCode !== 0) throw new Error(result.log)
  return result
}

async function start(): Promise<Bench> {
  const events: SandboxEvent[] = []
  const sandbox = await startSandbox({
    registrationDelayMs: 500,
    onEvent: (event) => {
      events.push(event)
    },
  })
  await step(sandbox, '1', {
    mode: 'refresh',
    ami: 'ami-0123456789abcdef0',
    'github-token': 'ghp_sandbox',
    'iam-instance-profile': 'runner-pool',
    'security-group-ids': 'sg-aaaa1111',
    'subnet-ids': 'subnet-aaaa1111',
    'idle-time-sec': '3600',
    'max-runtime-min': '600',
    'max-leases': '1000',
  })
  const { outputs } = await step(sandbox, '100', { mode: 'provision' })
  const bench = { sandbox, events, instanceId: outputs['instance-ids'] ?? '' }
  await step(sandbox, '100', { mode: 'release' })
  await untilPhase(bench, 'waiting')
  return bench
}

async function row({ sandbox, instanceId }: Bench): Promise<InstanceItem> {
  const items: unknown[] = await sandbox.dynamodb.items(poolTable(sandbox))
  const found = items
    .flatMap((item) => parseItem(item, sandbox.now()) ?? [])
    .filter(isInstance)
    .find((item) => item.instanceId === instanceId)
  if (found === undefined) throw new Error(`no row of ${instanceId}`)
  return found
}

function poolTable({ github }: Sandbox): string {
  return poolNames({ owner: 'octo-org', name: 'octo-repo' }, github.serverUrl).table
}

async function untilPhase(bench: Bench, phase: Phase): Promise<void> {
  const giveUpAt = performance.now() + limitMs
  while ((await row(bench)).phase !== phase) {
    if (performance.now() > giveUpAt) throw new Error(`not ${phase} within ${limitMs} ms`)
    await sleep(100)
  }
}

function agentPid({ sandbox, instanceId }: Bench): number {
  const found = sandbox.ec2
    .instance(instanceId)
    .machine.processes()
    .find(({ command }) => /node\S* .*agent\.cjs$/.test(command))
  if (found === undefined) throw new Error('no agent')
  return found.pid
}

async function watch(what: string, minutes: number, bench: Bench): Promise<Watched> {
  const { sandbox, instanceId } = bench
  const pid = agentPid(bench)
  const before = readProcessUse(pid)
  const startedAt = performance.now()
  await sleep(minutes * 60_000)
  const after = readProcessUse(pid)
  const elapsedMs = performance.now() - startedAt
  const calls = sandbox.calls
    .of({ caller: 'instance', instanceId })
    .filter((call) => call.startedAt >= startedAt)
  const count = (operation: string) => calls.filter((call) => call.operation === operation).length
  const perHour = 3_600_000 / elapsedMs
  const bytes = itemBytes({ ...(await row(bench)) })
  const percent = (from: number, to: number) => (100 * (to - from)) / elapsedMs
  return {
    what,
    seconds: elapsedMs / 1_000,
    cpuPercent: percent(before.cpuMs, after.cpuMs),
    childrenCpuPercent: percent(before.childrenCpuMs, after.childrenCpuMs),
    rssMiB: after.rssBytes / mebibyte,
    peakRssMiB: after.peakRssBytes / mebibyte,
    pssMiB: after.pssBytes / mebibyte,
    perMinute: Object.fromEntries(
      [...new Set(calls.map(({ operation }) => operation))].map((operation) => [
        operation,
        count(operation) * (60_000 / elapsedMs),
      ]),
    ),
    itemBytes: bytes,
    dollarsPerHour: dollars(bytes, count('GetItem') * perHour, count('UpdateItem') * perHour),
  }
}

/** Watches it in the pool, then in a lease that runs one long job. */
async function watchAll(minutes: number, bench: Bench): Promise<Watched[]> {
  const idle = await watch('idle', minutes, bench)
  const { sandbox } = bench
  await step(sandbox, '200', { mode: 'provision', 'max-runtime-min': '600' })
  const steps = [`sleep ${minutes * 60 + 30}`]
  const job = sandbox.github.queueJob({ runId: '200', labels: ['200'], name: 'long', steps })
  await untilPhase(bench, 'busy')
  const busy = await watch('busy', minutes, bench)
  job.cancel()
  await job.done
  await step(sandbox, '200', { mode: 'release' })
  await untilPhase(bench, 'waiting')
  return [idle, busy]
}

interface Round {
  files: number
  lease: LeaseTimes
  end: EndTimes
}

/** One lease with one job; the next run is claimed as soon as it is released. */
async function round(number: number, files: number, bench: Bench): Promise<Round> {
  const { sandbox, events, instanceId } = bench
  const runId = String(1_000 + number)
  await step(sandbox, runId, { mode: 'provision' })
  const { lease } = await row(bench)
  const times = leaseTimes(sandbox, events, instanceId, lease)
  const steps = [
    `for ((d = 0; d < ${files / 100}; d++)); do mkdir -p "d$d"; for ((f = 0; f < 100; f++)); do echo "$d $f" > "d$d/f$f"; done; done`,
  ]
  await sandbox.github.queueJob({ runId, labels: [runId], name: 'files', steps }).done
  await step(sandbox, runId, { mode: 'release' })
  await untilPhase(bench, 'waiting')
  return { files, lease: times, end: endTimes(sandbox, events, instanceId, lease) }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

function spread(values: readonly number[]): string {
  return `${median(values).toFixed(0)} (${Math.min(...values).toFixed(0)} to ${Math.max(...values).toFixed(0)})`
}

function report(watched: readonly Watched[], rounds: readonly Round[]): void {
  for (const each of watched) {
    const { what, seconds, cpuPercent, childrenCpuPercent, rssMiB, peakRssMiB, pssMiB } = each
    const requests = Object.entries(each.perMinute).map(([name, count]) => `${name} ${count.toFixed(1)}`)
    process.stdout.write(
      `${what} for ${seconds.toFixed(0)} s: ${cpuPercent.toFixed(2)} % of a core, its commands ${childrenCpuPercent.toFixed(2)} %; ` +
        `memory ${rssMiB.toFixed(1)} MiB (peak ${peakRssMiB.toFixed(1)}, proportional ${pssMiB.toFixed(1)}); ` +
        `requests a minute: ${requests.join(', ')}; item of ${each.itemBytes} bytes, $${each.dollarsPerHour.toFixed(6)} an hour\n`,
    )
  }
  for (const files of new Set(rounds.map((each) => each.files))) {
    const alike = rounds.filter((each) => each.files === files)
    const line = (words: string, values: number[]) => {
      process.stdout.write(`  ${words.padEnd(52)} ${spread(values)} ms\n`)
    }
    process.stdout.write(`${alike.length} leases with a workspace of ${files} files: median (range)\n`)
    line(
      'claim to ready',
      alike.map(({ lease }) => lease.claimToReadyMs),
    )
    line(
      'the same without the runner itself',
      alike.map(({ lease }) => lease.claimToReadyMs - lease.runnerMs),
    )
    line(
      'release to cleaning',
      alike.map(({ end }) => end.cleaningAfterMs),
    )
    line(
      'release to off the list of GitHub',
      alike.map(({ end }) => end.removedAfterMs),
    )
    line(
      'release to waiting for the next lease',
      alike.map(({ end }) => end.waitingAfterMs),
    )
  }
}

const { values } = parseArgs({
  options: { minutes: { type: 'string' }, rounds: { type: 'string' }, help: { type: 'boolean' } },
})
if (values.help === true) process.stdout.write(help)
else {
  const minutes = Number(values.minutes ?? 10)
  const count = Number(values.rounds ?? 10)
  const bench = await start()
  try {
    const watched = minutes > 0 ? await watchAll(minutes, bench) : []
    const rounds: Round[] = []
    for (let number = 0; number < count; number++) {
      rounds.push(await round(number, number % 2 === 0 ? 0 : filesPerWorkspace, bench))
    }
    report(watched, rounds)
  } finally {
    await bench.sandbox.stop()
  }
}
