import { setTimeout as sleep } from 'node:timers/promises'
import type { Call } from '../../sandbox/calls.ts'
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts'
import { runStep } from '../../sandbox/step.ts'
import { isInstance, parseItem } from '../../src/domain/items.ts'
import { poolNames } from '../../src/domain/names.ts'
import { machinesOf, type Machines } from './machines.ts'
import { measureBareNode, measureProcess, type Taken } from './process.ts'
import type { Profile } from './profiles.ts'

/** The steps of one round, in order: each mode with everything still to be made, and with nothing to be made. */
export const steps = [
  'refresh, first',
  'refresh, nothing to do',
  'provision 2, launched',
  'release 2, launched',
  'provision 2, reused',
  'release 2, reused',
  'release, nothing held',
] as const
export type StepName = (typeof steps)[number]

/** One step as measured. */
export interface MeasuredStep extends Taken {
  /** Of the step itself, by anybody else none. */
  calls: Call[]
  /** Absent where the step waits for no machine. */
  machines?: Machines
}

/** One round: a new pool, each step once. */
export interface Round {
  bareNode: Taken
  steps: Record<StepName, MeasuredStep>
}

const instances = { mode: 'provision', 'instance-count': '2' }
const refresh = {
  mode: 'refresh',
  ami: 'ami-0123456789abcdef0',
  'github-token': 'ghp_sandbox',
  'iam-instance-profile': 'runner-pool',
  'security-group-ids': 'sg-aaaa1111',
  'subnet-ids': 'subnet-aaaa1111 subnet-bbbb2222 subnet-cccc3333',
}
const quietLimitMs = 60_000

/** Plays one round in a sandbox of its own, which is gone afterwards. */
export async function playRound(profile: Profile, latencyMs: number): Promise<Round> {
  const sandbox = await startSandbox({ ...profile.delays, latencyMs })
  try {
    const bareNode = await measureBareNode()
    const step = (runId: string, inputs: Record<string, string>) => measureStep(sandbox, runId, inputs)
    return {
      bareNode,
      steps: {
        'refresh, first': await step('1', refresh),
        'refresh, nothing to do': await step('1', refresh),
        'provision 2, launched': await step('2', instances),
        'release 2, launched': await step('2', { mode: 'release' }),
        'provision 2, reused': await untilWaiting(sandbox).then(() => step('3', instances)),
        'release 2, reused': await step('3', { mode: 'release' }),
        'release, nothing held': await step('4', { mode: 'release' }),
      },
    }
  } finally {
    await sandbox.stop()
  }
}

async function measureStep(
  sandbox: Sandbox,
  runId: string,
  inputs: Record<string, string>,
): Promise<MeasuredStep> {
  sandbox.calls.clear()
  const { result, taken } = await measureProcess((env) => runStep({ sandbox, with: inputs, runId, env }))
  if (result.exitCode !== 0) throw new Error(`A step failed:\n${result.log}`)
  const machines = machinesOf(sandbox.calls.all)
  const calls = sandbox.calls.of({ caller: 'action' })
  return { ...taken, calls, ...(machines === undefined ? {} : { machines }) }
}

/** Until the agents have cleaned up, so that what is measured of a reuse is the reuse. */
async function untilWaiting(sandbox: Sandbox): Promise<void> {
  const { table } = poolNames({ owner: 'octo-org', name: 'octo-repo' }, sandbox.github.serverUrl)
  const limitAtMs = performance.now() + quietLimitMs
  for (;;) {
    const items: unknown[] = await sandbox.dynamodb.items(table)
    if (
      items
        .flatMap((item) => parseItem(item, sandbox.now()) ?? [])
        .filter(isInstance)
        .every(({ phase }) => phase === 'waiting')
    )
      return
    if (performance.now() > limitAtMs)
      throw new Error(`The agents did not clean up within ${quietLimitMs} ms.`)
    await sleep(100)
  }
}
