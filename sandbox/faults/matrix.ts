import { crash, countCalls, type CrashPoint, type Moment, type Stop } from './crash.ts'
import { checkInvariants, checkProvision, probeIdle } from './invariants.ts'
import type { Situation } from './situations.ts'
import { allDeadlinesMs, comesTrue, startWorld, succeeded, untilIdleWait, type World } from './world.ts'

export interface MatrixPoint {
  situation: Situation
  point: CrashPoint
}

export interface PointResult extends MatrixPoint {
  /** The call it was stopped at; undefined when this run made fewer calls. */
  at: string | undefined
  violations: string[]
}

/** What agents are given to end themselves when time has passed, before refresh looks. */
const selfEndLimitMs = 4_000
const kinds: [Stop, Moment][] = [
  ['kill', 'before'],
  ['kill', 'after'],
  ['cancel', 'before'],
  ['cancel', 'after'],
  ['cut', 'after'],
]

/** All points of a situation: its step is run once to count its calls. */
export async function pointsOf(situation: Situation): Promise<MatrixPoint[]> {
  const world = await worldFor(situation)
  try {
    const calls = await countCalls(world, await situation.prepare(world), situation.inputs)
    return kinds.flatMap(([stop, moment]) =>
      Array.from({ length: calls }, (_, index) => ({ situation, point: { stop, moment, call: index + 1 } })),
    )
  } finally {
    await world.stop()
  }
}

/** Runs points, so many at a time. A world that came through a point unharmed serves the next one. */
export async function runPoints(
  points: readonly MatrixPoint[],
  width: number,
  onResult: (result: PointResult) => void,
): Promise<void> {
  const queue = points.values()
  const worker = async () => {
    let world: World | undefined
    try {
      for (const each of queue) {
        if (each.situation.from === 'nothing') {
          await world?.stop()
          world = undefined
        }
        world ??= await worldFor(each.situation)
        const result = await runPoint(world, each)
        onResult(result)
        if (result.violations.length > 0) {
          await world.stop()
          world = undefined
        }
      }
    } finally {
      await world?.stop()
    }
  }
  await Promise.all(Array.from({ length: width }, worker))
}

async function worldFor({ from }: Situation): Promise<World> {
  const world = await startWorld()
  try {
    if (from === 'refresh') succeeded(await world.refresh())
  } catch (error) {
    await world.stop()
    throw error
  }
  return world
}

/** Stops the step at the point, then lets time pass, refreshes once, lets time pass again, and looks. */
async function runPoint(world: World, { situation, point }: MatrixPoint): Promise<PointResult> {
  world.sandbox.calls.clear()
  world.steps.length = 0
  const runId = await situation.prepare(world)
  const { at } = await crash(world, runId, situation.inputs, point)
  const violations = point.stop === 'kill' ? [] : await checkEnd(world, situation, point, at)
  violations.push(...(await aftermath(world, situation)))
  return { situation, point, at, violations }
}

async function aftermath(world: World, situation: Situation): Promise<string[]> {
  const { sandbox } = world
  const violations: string[] = []
  sandbox.ec2.capacity.clear()
  sandbox.ec2.onLaunch = () => ({})
  if (situation.canProbe) {
    await untilIdleWait(world)
    violations.push(...(await probeIdle(world)))
  }
  await passTime(world)
  const refreshed = await world.refresh()
  if (refreshed.exitCode !== 0) return [...violations, `refresh failed afterwards:\n${refreshed.log}`]
  await passTime(world)
  return [...violations, ...(await checkInvariants(world))]
}

/**
 * A step that was not killed must have ended by itself, and as it says. An answer of AWS that was lost is asked for
 * again; one of GitHub may fail the step, since its calls are not all safe to repeat.
 */
async function checkEnd(
  world: World,
  { exitCode }: Situation,
  { stop }: CrashPoint,
  at = '',
): Promise<string[]> {
  const last = world.steps.at(-1)
  if (last === undefined) return ['the step was not seen']
  const { result, mode } = last
  const violations = mode === 'provision' ? await checkProvision(world, last) : []
  if (result.exitCode === null) violations.push(`${stop}: ${mode} did not end by itself`)
  if (stop === 'cut' && !at.startsWith('github') && result.exitCode !== exitCode) {
    violations.push(`cut: ${mode} ended with exit code ${String(result.exitCode)}:\n${result.log}`)
  }
  return violations
}

async function passTime(world: World): Promise<void> {
  world.sandbox.skipTime(allDeadlinesMs)
  await comesTrue(() => world.alive().length === 0, selfEndLimitMs)
}

/** How a point is called in reports. */
export function nameOf({ situation, point }: MatrixPoint): string {
  return `${situation.name}: ${point.stop} ${point.moment} call ${point.call}`
}
