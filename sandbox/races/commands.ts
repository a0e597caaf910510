import fc from 'fast-check'
import { intrusions } from './intrusion.ts'
import type { RaceWorld } from './world.ts'

/** What the commands know of the course: which runs there are, and which of them were released. */
export interface RaceModel {
  runs: { id: string; isReleased: boolean }[]
}

type RaceCommand = fc.AsyncCommand<RaceModel, RaceWorld>

/** Does something, then lets so many moments happen before the next command. */
function command(
  name: string,
  moments: number,
  run: (world: RaceWorld, model: RaceModel) => unknown,
  check: (model: RaceModel) => boolean = () => true,
): RaceCommand {
  return {
    check,
    run: async (model, world) => {
      world.stage.course.push(`* ${name}`)
      await run(world, model)
      await world.steps(moments)
    },
    toString: () => `${name}, ${moments} moments`,
  }
}

const open = ({ runs }: RaceModel) => runs.filter(({ isReleased }) => !isReleased)
const released = ({ runs }: RaceModel) => runs.filter(({ isReleased }) => isReleased)
const hasOpen = (model: RaceModel) => open(model).length > 0
const pick = <T>(from: readonly T[], number: number): T | undefined => from[number % from.length]

/** Mostly few, so that what was begun meets; at times enough for a provision to come to its end. */
const moments = fc.oneof(fc.nat({ max: 15 }), fc.nat({ max: 60 }), fc.integer({ min: 60, max: 180 }))
const number = fc.nat({ max: 20 })

/** What workflow runs do. */
const ordinary: fc.Arbitrary<RaceCommand>[] = [
  fc
    .tuple(moments, fc.integer({ min: 1, max: 3 }), fc.boolean(), number, fc.boolean())
    .map(([after, count, waits, which, isNewRun]) =>
      command(
        `provision ${count}${isNewRun ? '' : ' more'}${waits ? ', waiting' : ''}`,
        after,
        (world, model) => {
          const known = isNewRun ? undefined : pick(open(model), which)
          const run = known ?? { id: String(1_001 + model.runs.length), isReleased: false }
          if (known === undefined) model.runs.push(run)
          world.provision(run.id, count, waits ? 1 : 0)
        },
      ),
    ),
  fc.tuple(moments, number).map(([after, which]) =>
    command(
      `release ${which}`,
      after,
      (world, model) => {
        const run = pick(open(model), which)
        if (run === undefined) return
        run.isReleased = true
        world.release(run.id)
      },
      hasOpen,
    ),
  ),
  fc.tuple(moments, number).map(([after, which]) =>
    command(
      `release ${which} once more`,
      after,
      (world, model) => {
        world.release(pick(released(model), which)?.id ?? '')
      },
      (model) => released(model).length > 0,
    ),
  ),
  fc.tuple(moments, number, fc.integer({ min: 1, max: 40 })).map(([after, which, seconds]) =>
    command(
      `job of ${seconds} s ${which}`,
      after,
      (world, model) => {
        world.job(pick(open(model), which)?.id ?? '', seconds * 1_000)
      },
      hasOpen,
    ),
  ),
]

/** What goes wrong, and what else there is. */
const others: fc.Arbitrary<RaceCommand>[] = [
  fc.tuple(moments, fc.boolean()).map(([after, isRolled]) =>
    command(`refresh${isRolled ? ' with a new launch template' : ''}`, after, (world) => {
      world.refresh(isRolled)
    }),
  ),
  fc.tuple(moments, number).map(([after, which]) =>
    command(`cancel ${which}`, after, (world) => {
      pick(world.provisions, which)?.cancel()
    }),
  ),
  moments.map((after) =>
    command('kill a step', after, (world) => {
      world.killStep()
    }),
  ),
  fc.tuple(moments, fc.constantFrom(2, 11, 31, 45, 61, 125, 310)).map(([after, seconds]) =>
    command(`the clock jumps by ${seconds} s`, after, (world) => {
      world.time.skip(seconds * 1_000)
    }),
  ),
  moments.map((after) =>
    command('hand-outs are lost', after, (world) => {
      world.services.sqs.lose(world.handOutQueue)
    }),
  ),
  moments.map((after) =>
    command('hand-outs come twice', after, (world) => {
      world.services.sqs.duplicate(world.handOutQueue)
    }),
  ),
  fc
    .tuple(moments, fc.constantFrom(0, 500, 5_000, 40_000))
    .map(([after, lagMs]) =>
      command(`indexes lag by ${lagMs} ms`, after, (world) => world.staleIndexes(lagMs)),
    ),
  fc.tuple(moments, fc.integer({ min: 1, max: 4 })).map(([after, count]) =>
    command(`${count} answers are lost`, after, (world) => {
      world.services.lostAnswers = count
    }),
  ),
  fc.tuple(moments, fc.constantFrom(0, 1, 3, 100)).map(([after, capacity]) =>
    command(`EC2 has ${capacity} machines`, after, (world) => {
      world.cloud.capacity = capacity
    }),
  ),
  fc
    .tuple(moments, number, fc.constantFrom('interruption' as const, 'rebalance' as const))
    .map(([after, which, notice]) =>
      command(`${notice} ${which}`, after, (world) => {
        const machine = pick(world.cloud.alive(), which)?.machine
        if (machine !== undefined) machine.notice = notice
      }),
    ),
  fc.tuple(moments, number).map(([after, which]) =>
    command(`machine ${which} can not register`, after, (world) => {
      const machine = pick(world.cloud.alive(), which)?.machine
      if (machine !== undefined) machine.failsToRegister = true
    }),
  ),
  fc.tuple(moments, number, intrusions).map(([after, which, { set, remove }]) =>
    command(`machine ${which} has an intruder: ${JSON.stringify({ set, remove })}`, after, (world) => {
      const instance = pick(world.cloud.alive(), which)
      if (instance !== undefined) world.intrude(instance.instanceId, set, remove)
    }),
  ),
  fc.tuple(moments, number).map(([after, which]) =>
    command(`machine ${which} is gone`, after, (world) => {
      const instance = pick(world.cloud.alive(), which)
      if (instance !== undefined) world.cloud.terminate(instance.instanceId)
    }),
  ),
]

/** Half of what happens is ordinary. */
export const raceCommands = fc.commands([...ordinary, ...ordinary, ...ordinary, ...others], {
  maxCommands: 20,
  size: 'max',
})
