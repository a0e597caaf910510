import {
  allDeadlinesMs,
  type Inputs,
  refreshInputs,
  succeeded,
  until,
  untilIdleWait,
  type World,
} from './world.ts'

/** A step in the circumstances that make it take a certain way. */
export interface Situation {
  name: string
  /** What a world has behind it before `prepare`. */
  from: 'nothing' | 'refresh'
  /** Makes the circumstances; returns the run that the step belongs to. */
  prepare: (world: World) => Promise<string>
  inputs: Inputs
  /** How the step ends when nobody disturbs it. */
  exitCode: 0 | 1
  /** Whether what is idle afterwards must be there for the next run: not when refresh has outdated it. */
  canProbe: boolean
}

/** So many idle machines that wait for a lease; a run that comes for them. */
function withIdle(count: number): Situation['prepare'] {
  return async (world) => {
    const earlier = world.newRunId()
    succeeded(await world.provision(earlier, { 'instance-count': String(count) }))
    succeeded(await world.release(earlier))
    await untilIdleWait(world)
    return world.newRunId()
  }
}

function withNone(world: World): Promise<string> {
  return Promise.resolve(world.newRunId())
}

/** The same, but EC2 has only one more, which never boots. */
async function withoutCapacity(world: World): Promise<string> {
  const runId = await withIdle(1)(world)
  world.sandbox.ec2.capacity.set({ count: 1 })
  world.sandbox.ec2.onLaunch = () => ({ neverBoot: true })
  return runId
}

async function withLease(world: World): Promise<string> {
  const runId = world.newRunId()
  succeeded(await world.provision(runId, { 'instance-count': '2' }))
  return runId
}

/** A pool that may have two machines, one of them idle. */
async function withBound(world: World): Promise<string> {
  succeeded(await world.refresh({ 'max-instances': '2' }))
  return withIdle(1)(world)
}

/** Machines without rows, and the intent of the launch whose step died. */
async function withDeadLaunch(world: World): Promise<string> {
  const runId = world.newRunId()
  const step = await world.start(runId, { mode: 'provision', 'instance-count': '2' })
  world.sandbox.calls.hooks = {
    after: ({ operation }) => {
      if (operation === 'CreateFleet') step.kill('SIGKILL')
      return undefined
    },
  }
  await step.done
  world.sandbox.calls.hooks = {}
  return runId
}

/** Machines whose agents died in the middle of a lease that is over by now, still registered on GitHub. */
async function withDeadMachines(world: World): Promise<string> {
  await withLease(world)
  for (const { machine } of world.alive()) machine.kill(/./)
  await until('GitHub misses their runners', () =>
    world.sandbox.github.runners().every(({ status }) => status === 'offline'),
  )
  world.sandbox.skipTime(allDeadlinesMs)
  return world.newRunId()
}

const onRefreshed = { from: 'refresh', exitCode: 0, canProbe: true } as const

/** Every situation of the crash matrix. */
export const situations: readonly Situation[] = [
  {
    ...onRefreshed,
    name: 'provision warm',
    prepare: withIdle(2),
    inputs: { mode: 'provision', 'instance-count': '2' },
  },
  {
    ...onRefreshed,
    name: 'provision cold',
    prepare: withNone,
    inputs: { mode: 'provision', 'instance-count': '2' },
  },
  {
    ...onRefreshed,
    name: 'provision mixed',
    prepare: withIdle(1),
    inputs: { mode: 'provision', 'instance-count': '2' },
  },
  {
    ...onRefreshed,
    name: 'provision failing',
    prepare: withoutCapacity,
    exitCode: 1,
    inputs: { mode: 'provision', 'instance-count': '3', 'capacity-timeout-min': '0' },
  },
  {
    ...onRefreshed,
    name: 'provision with max-instances',
    prepare: withBound,
    inputs: { mode: 'provision', 'instance-count': '2' },
  },
  { ...onRefreshed, name: 'release', prepare: withLease, inputs: { mode: 'release' } },
  { ...onRefreshed, name: 'release of a dead launch', prepare: withDeadLaunch, inputs: { mode: 'release' } },
  {
    name: 'refresh first',
    from: 'nothing',
    prepare: withNone,
    inputs: refreshInputs,
    exitCode: 0,
    canProbe: true,
  },
  { ...onRefreshed, name: 'refresh without change', prepare: withIdle(1), inputs: refreshInputs },
  { ...onRefreshed, name: 'refresh that reaps', prepare: withDeadMachines, inputs: refreshInputs },
  {
    name: 'refresh with another image',
    from: 'refresh',
    prepare: withIdle(2),
    inputs: { ...refreshInputs, ami: 'ami-0aaaaaaaaaaaaaaaa' },
    exitCode: 0,
    canProbe: false,
  },
]
