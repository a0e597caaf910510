import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Call } from '../../sandbox/calls.ts'
import { illegalWrites, rowHistory, strayJobs } from '../../sandbox/faults/history.ts'
import { checkHistory, checkInvariants, checkProvision } from '../../sandbox/faults/invariants.ts'
import { planSoak, stages } from '../../sandbox/faults/soak-plan.ts'
import { allDeadlinesMs, startWorld, succeeded, type World } from '../../sandbox/faults/world.ts'
import { instanceArn } from '../../sandbox/account.ts'

const instanceId = 'i-00000000000000001'
const id = { S: instanceArn(instanceId) }

function call(operation: string, request: object, answer: Partial<Call> = {}): Call {
  const times = { startedAt: performance.now(), endedAt: performance.now() }
  return { service: 'dynamodb', operation, caller: 'action', ...times, status: 200, request, ...answer }
}

function put(state: string, lease: number, runId: string): Call {
  return call('PutItem', {
    Item: { id, state: { S: state }, lease: { N: String(lease) }, runId: { S: runId } },
  })
}

function update(state: string, lease: number, runId?: string, answer: Partial<Call> = {}): Call {
  const isLeased = runId !== undefined
  return call(
    'UpdateItem',
    {
      Key: { id },
      UpdateExpression: `SET #state = :v0, #lease = :v1${isLeased ? ', #runId = :v2' : ' REMOVE #runId, #token'}`,
      ExpressionAttributeNames: {
        '#state': 'state',
        '#lease': 'lease',
        '#runId': 'runId',
        '#token': 'token',
      },
      ExpressionAttributeValues: {
        ':v0': { S: state },
        ':v1': { N: String(lease) },
        ...(isLeased && { ':v2': { S: runId } }),
      },
    },
    answer,
  )
}

describe('the history of the rows', () => {
  const life = [
    put('launching', 1, 'a'),
    update('running', 1, 'a'),
    update('idle', 1),
    update('claimed', 2, 'b'),
  ]

  test('a life by the rules has nothing against it', () => {
    const history = rowHistory([...life, update('running', 2, 'b'), update('terminating', 2, 'b')])
    expect(illegalWrites(history)).toEqual([])
    expect(history.map(({ after }) => after?.state)).toEqual([
      ...['launching', 'running', 'idle', 'claimed', 'running', 'terminating'],
    ])
  })

  test.each([
    ['a claim of what is claimed', update('claimed', 3, 'c')],
    ['another run on the same lease', update('running', 2, 'c')],
    ['a claim that keeps the lease', update('claimed', 2, 'c')],
  ])('%s is seen', (_, write) => {
    expect(illegalWrites(rowHistory([...life, write]))).toHaveLength(1)
  })

  test('a claim after an end is seen, also when its answer was lost', () => {
    const ended = [...life.slice(0, 3), update('terminating', 1)]
    expect(illegalWrites(rowHistory([...ended, update('claimed', 2, 'c')]))).toHaveLength(1)
    const lost = update('claimed', 2, 'c', { status: 0, hiddenStatus: 200 })
    expect(illegalWrites(rowHistory([...ended, lost]))).toHaveLength(1)
    const refused = update('claimed', 2, 'c', { status: 400 })
    expect(illegalWrites(rowHistory([...ended, refused]))).toEqual([])
  })

  test('a lease that begins after the machine has ended itself is seen, its end is not', () => {
    const ended = call('UpdateItem', {
      Key: { id },
      UpdateExpression: 'SET #endedAtMs = :v0',
      ExpressionAttributeNames: { '#endedAtMs': 'endedAtMs' },
      ExpressionAttributeValues: { ':v0': { N: '1' } },
    })
    const idle = [...life.slice(0, 3), ended]
    expect(illegalWrites(rowHistory([...idle, update('claimed', 2, 'c')]))).toHaveLength(1)
    expect(illegalWrites(rowHistory([...idle, update('terminating', 1)]))).toEqual([])
  })

  test('a job of another run than the one that holds the machine is seen', () => {
    const startedAt = performance.timeOrigin + performance.now() + 1
    const job = (runId: string) => ({
      ...{ id: '1', name: 'job', labels: [], repository: '', status: 'completed' as const, log: '' },
      ...{
        conclusion: undefined,
        queuedAt: 0,
        completedAt: undefined,
        done: new Promise<never>(() => undefined),
      },
      ...{ cancel: () => undefined, runId, runnerName: `${instanceId}-2`, startedAt },
    })
    expect(strayJobs(rowHistory(life), [job('b')])).toEqual([])
    expect(strayJobs(rowHistory(life), [job('a')])).toHaveLength(1)
  })
})

describe('the checks of a world', () => {
  let world: World

  beforeAll(async () => {
    world = await startWorld()
    succeeded(await world.refresh())
    succeeded(await world.provision('1', { 'instance-count': '2' }))
  })

  afterAll(async () => {
    await world.stop()
  })

  test('find nothing where nothing is wrong', async () => {
    expect(await checkInvariants(world)).toEqual([])
  })

  test('find a provision that says it failed and holds instances, and one that holds too few', async () => {
    const last = world.steps.at(-1)
    if (last === undefined) throw new Error('there was no step')
    expect(await checkProvision(world, last)).toEqual([])
    const failed = { ...last, result: { ...last.result, exitCode: 1, log: '::error::x' } }
    expect(await checkProvision(world, failed)).toHaveLength(2)
    const inputs = { ...last.inputs, 'instance-count': '3' }
    expect(await checkProvision(world, { ...last, inputs })).toHaveLength(1)
  })

  test('find a secret in a log, but not in the line that masks it', () => {
    const [token = ''] = world.sandbox.github.grantedTokens()
    const result = { exitCode: 0, log: `::add-mask::${token}\n`, outputs: {}, summary: '', seconds: 0 }
    world.steps.push({ mode: 'release', runId: '2', inputs: {}, result })
    expect(checkHistory(world)).toEqual([])
    world.steps.push({
      mode: 'release',
      runId: '3',
      inputs: {},
      result: { ...result, log: `token ${token}` },
    })
    expect(checkHistory(world)).toEqual(['I7: a secret stands in the log of release of run 3'])
    world.steps.splice(-2)
  })

  test('find instances that live on past their deadlines, and their registrations', async () => {
    for (const { machine } of world.alive()) machine.kill(/agent/)
    world.sandbox.skipTime(allDeadlinesMs)
    for (const { machine } of world.alive()) machine.kill(/agent/)
    const endless = world.sandbox.calls
    endless.hooks = { before: ({ caller }) => (caller === 'instance' ? 'drop' : undefined) }
    const violations = await checkInvariants(world)
    endless.hooks = {}
    expect(violations.filter((text) => text.startsWith('I1'))).toHaveLength(2)
  })
})

test('the plan of a soak is the same for the same seed, and its faults are as many as was asked for', () => {
  expect(planSoak(5, 300, 0.05)).toEqual(planSoak(5, 300, 0.05))
  expect(planSoak(5, 300, 0.05)).not.toEqual(planSoak(6, 300, 0.05))
  const faults = planSoak(5, 2_000, 0.05).flatMap((run) => Object.keys(run.faults))
  const share = faults.length / (2_000 * stages.length)
  expect(share).toBeGreaterThan(0.04)
  expect(share).toBeLessThan(0.06)
  expect(planSoak(5, 300, 0).flatMap((run) => Object.keys(run.faults))).toEqual([])
})
