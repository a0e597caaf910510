import { setTimeout as sleep } from 'node:timers/promises'
import { startSandbox, type Sandbox } from '../sandbox.ts'
import { runStep, type StepResult } from '../step.ts'
import { drawLanes } from './lanes.ts'
import { Timeline } from './timeline.ts'

const refreshInputs = {
  mode: 'refresh',
  ami: 'ami-0123456789abcdef0',
  'github-token': 'ghp_sandbox',
  'iam-instance-profile': 'runner-pool',
  'security-group-ids': 'sg-aaaa1111',
  'subnet-ids': 'subnet-aaaa1111 subnet-bbbb2222 subnet-cccc3333',
  'idle-time-sec': '20',
  'pre-runner-script': 'echo "prepared by $(id -un)"',
}
/** Delays of the sandbox that stand for EC2's boot and GitHub's registration, both shortened. */
const delays = { bootDelayMs: 4_000, registrationDelayMs: 1_000, deregistrationDelayMs: 500 }
const endLimitMs = 40_000

interface Expectation {
  what: string
  isMet: boolean
}

/** One workflow run: provision, its jobs, release. */
async function workflowRun(
  name: string,
  runId: string,
  jobs: readonly string[],
  sandbox: Sandbox,
  timeline: Timeline,
): Promise<{ provisioned: StepResult; succeeded: number; released: StepResult }> {
  timeline.say(name, 'provision: 2 machines')
  const provisioned = await timeline.during(
    'provision waits for its machines',
    step(sandbox, { mode: 'provision', 'instance-count': '2' }, runId, timeline),
  )
  const { 'reused-count': reused, 'created-count': created } = provisioned.outputs
  timeline.say(
    name,
    `provisioned in ${provisioned.seconds.toFixed(1)} s: ${reused} reused, ${created} launched`,
  )
  const queued = jobs.map((job) =>
    sandbox.github.queueJob({
      runId,
      labels: [runId],
      name: job,
      steps: ['echo "hello from $RUNNER_NAME"', 'sleep 1'],
    }),
  )
  const done = await timeline.during('jobs run', Promise.all(queued.map((job) => job.done)))
  timeline.say(name, 'release')
  const released = await step(sandbox, { mode: 'release' }, runId, timeline)
  timeline.say(name, `released in ${released.seconds.toFixed(1)} s`)
  return { provisioned, succeeded: done.filter((job) => job.conclusion === 'success').length, released }
}

/** Runs the built action; when it fails, shows its log and ends the demonstration: no later step could succeed. */
async function step(
  sandbox: Sandbox,
  inputs: Record<string, string>,
  runId: string,
  timeline: Timeline,
): Promise<StepResult> {
  const result = await runStep({ sandbox, with: inputs, runId })
  if (result.exitCode !== 0) {
    timeline.say('', `${inputs['mode'] ?? 'step'} failed with exit code ${String(result.exitCode)}; its log:`)
    process.stdout.write(result.log)
    throw new Error('A step of the demonstration failed.')
  }
  return result
}

async function untilAllEnded(sandbox: Sandbox): Promise<boolean> {
  const limit = Date.now() + endLimitMs
  while (Date.now() < limit) {
    if (sandbox.ec2.instances().every(({ state }) => state === 'terminated')) return true
    await sleep(200)
  }
  return false
}

function fleets(sandbox: Sandbox): number {
  return sandbox.calls.of({ service: 'ec2', operation: 'CreateFleet' }).length
}

async function demonstrate(sandbox: Sandbox, timeline: Timeline): Promise<Expectation[]> {
  timeline.say('refresh', 'sets the pool up: table, queues, launch template, tokens')
  const refreshed = await step(sandbox, refreshInputs, '1000', timeline)
  timeline.say('refresh', `done in ${refreshed.seconds.toFixed(1)} s`)

  const a = await workflowRun('run A', '1001', ['build', 'test', 'lint'], sandbox, timeline)
  const fleetsBefore = fleets(sandbox)
  const b = await workflowRun('run B', '1002', ['build', 'test'], sandbox, timeline)
  const fleetsOfB = fleets(sandbox) - fleetsBefore
  timeline.say('pool', 'no more work: the machines end themselves when their idle time of 20 s has passed')
  const haveEnded = await timeline.during('idle machines wait for work', untilAllEnded(sandbox))

  const machines = sandbox.ec2.instances().length
  process.stdout.write(`\n${drawLanes(timeline.events, (id) => timeline.machine(id))}\n\n`)
  process.stdout.write(
    table([
      ['', 'run A (cold)', 'run B (warm)'],
      ['provision, seconds', a.provisioned.seconds.toFixed(1), b.provisioned.seconds.toFixed(1)],
      ['release, seconds', a.released.seconds.toFixed(1), b.released.seconds.toFixed(1)],
      ['machines launched', a.provisioned.outputs['created-count'], b.provisioned.outputs['created-count']],
      ['machines reused', a.provisioned.outputs['reused-count'], b.provisioned.outputs['reused-count']],
      ['jobs succeeded', String(a.succeeded), String(b.succeeded)],
    ]),
  )
  const isSame =
    sorted(a.provisioned.outputs['instance-ids']) === sorted(b.provisioned.outputs['instance-ids'])
  return [
    {
      what: 'run A launched 2 machines',
      isMet: a.provisioned.outputs['created-count'] === '2' && machines === 2,
    },
    {
      what: 'the 3 jobs of run A and the 2 of run B succeeded',
      isMet: a.succeeded === 3 && b.succeeded === 2,
    },
    {
      what: 'run B reused both machines of run A',
      isMet: b.provisioned.outputs['reused-count'] === '2' && isSame,
    },
    { what: 'run B launched nothing: no CreateFleet', isMet: fleetsOfB === 0 },
    { what: 'no runner stayed registered', isMet: sandbox.github.runners().length === 0 },
    { what: 'the idle machines ended themselves', isMet: haveEnded },
  ]
}

function sorted(ids: string | undefined): string {
  return (ids ?? '').split(' ').sort().join(' ')
}

function table(rows: (string | undefined)[][]): string {
  return rows
    .map(
      ([head = '', ...cells]) =>
        `  ${head.padEnd(22)}${cells.map((cell = '?') => cell.padStart(14)).join('')}\n`,
    )
    .join('')
}

const timeline = new Timeline()
process.stdout.write(
  'EC2 Runner Pool Manager: two workflow runs share two machines, on this computer alone\n\n',
)
const sandbox = await startSandbox({
  ...delays,
  onEvent: (event) => {
    timeline.happened(event)
  },
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  // npm sends SIGINT a second time: it must not end the clean-up that the first one started.
  process.on(signal, () => {
    void sandbox.stop().then(() => process.exit(130))
  })
}
try {
  process.exitCode = 1
  const expectations = await demonstrate(sandbox, timeline)
  process.stdout.write('\n')
  for (const { what, isMet } of expectations)
    process.stdout.write(`  ${isMet ? 'ok    ' : 'FAILED'}  ${what}\n`)
  process.exitCode = expectations.every(({ isMet }) => isMet) ? 0 : 1
} finally {
  await sandbox.stop()
}
