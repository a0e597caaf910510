import type { Call, PendingCall } from '../calls.ts'
import type { RunningStep, StepResult } from '../step.ts'
import type { Inputs, World } from './world.ts'

/** When a step is stopped: as its k-th call arrives, or when that call is done and its answer not yet sent. */
export type Moment = 'before' | 'after'
/**
 * `kill`: SIGKILL. `cancel`: as GitHub cancels a step, first SIGINT. `cut`: the step lives on, but the answer to this call
 * is lost after the work was done.
 */
export type Stop = 'kill' | 'cancel' | 'cut'

/** One point of the matrix. */
export interface CrashPoint {
  stop: Stop
  moment: Moment
  /** 1 is the step's first outgoing call. */
  call: number
}

export interface Crashed {
  result: StepResult
  /** The call at which the step was stopped; undefined when it made fewer. */
  at: string | undefined
}

/** Runs a step and counts its outgoing calls. */
export async function countCalls(world: World, runId: string, inputs: Inputs): Promise<number> {
  const { calls } = world.sandbox
  const from = calls.all.length
  await world.run(runId, inputs)
  return calls.all.slice(from).filter(({ caller }) => caller === 'action').length
}

/** Runs a step and stops it at the point. Nothing else of the action may run in this world meanwhile. */
export async function crash(
  world: World,
  runId: string,
  inputs: Inputs,
  point: CrashPoint,
): Promise<Crashed> {
  let tellStarted: (step: RunningStep) => void = () => undefined
  const started = new Promise<RunningStep>((resolve) => (tellStarted = resolve))
  let seen = 0
  let at: string | undefined
  let counted: PendingCall | undefined
  const stop = async () => {
    if (point.stop === 'cut') return
    const step = await started
    if (point.stop === 'cancel') {
      step.cancel()
      return
    }
    step.kill('SIGKILL')
    await step.done
  }
  world.sandbox.calls.hooks = {
    before: async (call) => {
      if (call.caller !== 'action' || ++seen !== point.call) return undefined
      counted = call
      at = `${call.service} ${call.operation}`
      if (point.moment !== 'before') return undefined
      await stop()
      return point.stop === 'kill' ? 'drop' : undefined
    },
    after: async (call) => {
      if (point.moment !== 'after' || !isSame(counted, call)) return undefined
      await stop()
      return point.stop === 'cut' ? 'drop' : undefined
    },
  }
  const step = await world.start(runId, inputs)
  tellStarted(step)
  const result = await step.done
  world.sandbox.calls.hooks = {}
  return { result, at }
}

function isSame(counted: PendingCall | undefined, call: Call): boolean {
  return counted?.startedAt === call.startedAt && counted.request === call.request
}
