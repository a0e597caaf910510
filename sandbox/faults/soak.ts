import { setTimeout as sleep } from 'node:timers/promises'
import type { Ec2Instance } from '../ec2/instance.ts'
import type { SandboxJob } from '../github/jobs.ts'
import type { StepResult } from '../step.ts'
import { checkInvariants, checkProvision } from './invariants.ts'
import { seeded } from './random.ts'
import { sampleCommandLines } from './secrets.ts'
import { planSoak, type SoakFault, type SoakRun } from './soak-plan.ts'
import { allDeadlinesMs, comesTrue, type Inputs, startWorld, succeeded, type World } from './world.ts'

export interface SoakOptions {
  seed: number
  runs: number
  /** How many workflow runs are under way at a time. */
  width: number
  /** Of the stages of runs. */
  faultShare: number
  onProgress: (soak: SoakTally) => void
}

export interface SoakTally {
  runs: number
  /** Runs whose jobs all succeeded. */
  served: number
  /** Runs that no fault was aimed at and that were not served: a fault of another run hit them. */
  unservedWithoutFault: number
  reused: number
  launched: number
  faults: Map<string, number>
  violations: string[]
  leakedProcesses: number
}

const inputs: Inputs = {
  'idle-time-sec': '30',
  'max-runtime-min': '1',
  'timeouts-config': JSON.stringify({ boot: 20, registration: 15, launchGrace: 20, noRow: 20, jobEnd: 5 }),
}
const refreshIntervalMs = 15_000
const jobLimitMs = 30_000
const spotEndAfterMs = 1_000

interface Soak {
  world: World
  tally: SoakTally
  random: ReturnType<typeof seeded>
}

/** Runs many workflow runs against one pool while things go wrong; ends with the checks of all invariants. */
export async function soak(options: SoakOptions): Promise<SoakTally> {
  const tally: SoakTally = {
    runs: 0,
    served: 0,
    unservedWithoutFault: 0,
    reused: 0,
    launched: 0,
    faults: new Map(),
    violations: [],
    leakedProcesses: 0,
  }
  const world = await startWorld({ bootDelayMs: 100 })
  const commandLines = sampleCommandLines(world)
  try {
    succeeded(await world.refresh(inputs))
    const over = new AbortController()
    const cron = refreshNowAndThen(world, over.signal)
    const queue = planSoak(options.seed, options.runs, options.faultShare).values()
    const worker = async (_: unknown, index: number) => {
      const context = { world, tally, random: seeded(options.seed + index) }
      for (const run of queue) {
        await workflowRun(run, context)
        options.onProgress(tally)
      }
    }
    await Promise.all(Array.from({ length: options.width }, worker))
    over.abort()
    await cron
    tally.violations.push(...(await settled(world, commandLines)))
  } finally {
    commandLines.stop()
    await world.stop()
  }
  const machines = world.sandbox.ec2.instances().map(({ machine }) => machine)
  tally.leakedProcesses = machines.flatMap((machine) => machine.processes()).length
  return tally
}

async function settled(world: World, commandLines: ReturnType<typeof sampleCommandLines>): Promise<string[]> {
  world.sandbox.calls.clearFaults()
  world.sandbox.skipTime(allDeadlinesMs)
  await comesTrue(() => world.alive().length === 0, 10_000)
  const refreshed = await world.refresh(inputs)
  world.sandbox.skipTime(allDeadlinesMs)
  const failed = refreshed.exitCode === 0 ? [] : [`the last refresh failed:\n${refreshed.log}`]
  return [...failed, ...(await checkInvariants(world, commandLines))]
}

async function refreshNowAndThen(world: World, over: AbortSignal): Promise<void> {
  const paused = () => sleep(refreshIntervalMs, true, { signal: over }).catch(() => false)
  while (await paused()) await world.refresh(inputs)
}

/** One workflow run: provision, its jobs, and a release in any case, as `if: always()` would have it. */
async function workflowRun(run: SoakRun, context: Soak): Promise<void> {
  const { world, tally } = context
  await sleep(run.pauseMs)
  const runId = world.newRunId()
  const provisioned: StepResult[] = []
  for (const { resourceClass, count } of run.provisions) {
    const with_ = {
      mode: 'provision',
      'resource-class': resourceClass,
      'instance-count': String(count),
      'capacity-timeout-min': '0',
    }
    provisioned.push(
      await step(runId, with_, provisioned.length === 0 ? run.faults.provision : undefined, context),
    )
  }
  const isProvisioned = provisioned.every(({ exitCode }) => exitCode === 0)
  const areServed = isProvisioned && (await runJobs(runId, run, context))
  await step(runId, { mode: 'release' }, run.faults.release, context)
  tally.runs += 1
  if (areServed) tally.served += 1
  else if (Object.keys(run.faults).length === 0) tally.unservedWithoutFault += 1
}

async function step(
  runId: string,
  stepInputs: Inputs,
  fault: SoakFault | undefined,
  context: Soak,
): Promise<StepResult> {
  const { world, tally } = context
  if (fault !== undefined) inject(fault, runId, context)
  const running = await world.start(runId, stepInputs)
  if (fault?.kind === 'step killed') setTimeout(running.kill, fault.afterMs, 'SIGKILL')
  if (fault?.kind === 'step cancelled') setTimeout(running.cancel, fault.afterMs)
  const result = await running.done
  if (stepInputs['mode'] === 'provision' && result.exitCode === 0) {
    tally.reused += Number(result.outputs['reused-count'])
    tally.launched += Number(result.outputs['created-count'])
  }
  if (stepInputs['mode'] === 'provision' && result.exitCode === 1 && fault?.kind !== 'call failed') {
    const broken = await checkProvision(world, { mode: 'provision', runId, inputs: stepInputs, result })
    tally.violations.push(...broken.map((text) => `run ${runId}: ${text}`))
  }
  return result
}

/** One job for each machine; true when all of them succeed. */
async function runJobs(runId: string, run: SoakRun, context: Soak): Promise<boolean> {
  const { world } = context
  const jobs = run.provisions.flatMap(({ resourceClass, count }) =>
    Array.from({ length: count }, () =>
      world.job(runId, ['env', 'sleep 0.3'], [runId, `${runId}-${resourceClass}`]),
    ),
  )
  const fault = run.faults.jobs
  if (fault !== undefined) inject(fault, runId, context)
  return (await Promise.all(jobs.map(hasSucceeded))).every(Boolean)
}

async function hasSucceeded(job: SandboxJob): Promise<boolean> {
  const isDone = await comesTrue(() => job.status === 'completed', jobLimitMs)
  if (!isDone) job.cancel()
  return job.conclusion === 'success'
}

function inject(fault: SoakFault, runId: string, { world, tally, random }: Soak): void {
  tally.faults.set(fault.kind, (tally.faults.get(fault.kind) ?? 0) + 1)
  const { ec2, github, sqs, calls } = world.sandbox
  const victim = () => victimOf(world, runId, random)
  switch (fault.kind) {
    case 'step killed':
    case 'step cancelled':
      return // the step itself is stopped
    case 'call failed':
      calls.failNext(fault.fault)
      return
    case 'instance never boots':
      ec2.onLaunch = () => {
        ec2.onLaunch = () => ({})
        return { neverBoot: true }
      }
      return
    case 'listener exits':
      github.nextRunner({ listenerExit: fault.code, listenerExitTimes: 9 })
      return
    case 'config.sh hangs':
      github.nextRunner({ hangConfig: true })
      return
    case 'config.sh is refused':
      github.nextRunner({ refuseRegistration: true })
      return
    case 'instance taken away':
      withVictim(victim(), ({ id }) => {
        ec2.terminate(id)
      })
      return
    case 'agent killed':
      withVictim(victim(), ({ machine }) => machine.kill(/agent\.cjs/))
      return
    case 'spot notice':
      withVictim(victim(), ({ id }) => {
        ec2.notifySpotInterruption(id)
        setTimeout(() => {
          ec2.terminate(id)
        }, spotEndAfterMs)
      })
      return
    case 'hand-out duplicated':
      for (const name of sqs.queueNames()) sqs.duplicate(name)
      return
    case 'hand-out lost':
      for (const name of sqs.queueNames()) sqs.lose(name)
  }
}

/** A machine of the run, if it has one. */
function victimOf(world: World, runId: string, random: Soak['random']): Ec2Instance | undefined {
  const runners = world.sandbox.github.runners().filter(({ labels }) => labels.includes(runId))
  const name = runners[random.whole(0, Math.max(0, runners.length - 1))]?.name
  return world.alive().find(({ id }) => name?.startsWith(id))
}

function withVictim(victim: Ec2Instance | undefined, act: (victim: Ec2Instance) => unknown): void {
  if (victim !== undefined) act(victim)
}
