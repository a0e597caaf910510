import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { isLook } from '../../bench/steps/machines.ts'
import type { Call } from '../../sandbox/calls.ts'
import type { StepResult } from '../../sandbox/step.ts'
import { startPool, succeeded, type Pool } from './pool.ts'

/**
 * On each call while a step is measured: calls that the step sends at once overlap however slow the computer is, and
 * those that wait for each other never do.
 */
const latencyMs = 400

let pool: Pool

beforeAll(async () => {
  pool = await startPool()
})

afterAll(async () => {
  await pool.sandbox.stop()
})

/** Runs a step and returns the calls that it made, in the order of their beginning. */
async function callsOf(run: () => Promise<StepResult>): Promise<Call[]> {
  pool.sandbox.calls.clear()
  pool.sandbox.calls.latencyMs = latencyMs
  try {
    succeeded(await run())
  } finally {
    pool.sandbox.calls.latencyMs = 0
  }
  return pool.sandbox.calls.of({ caller: 'action' }).sort((a, b) => a.startedAt - b.startedAt)
}

const provisionTwo = (runId: string) => () => pool.provision(runId, { 'instance-count': '2' })

/** Calls by operation, looks at the agents left out. */
function counts(calls: readonly Call[]): Record<string, number> {
  const result: Record<string, number> = {}
  for (const { operation } of calls.filter((call) => !isLook(call))) {
    result[operation] = (result[operation] ?? 0) + 1
  }
  return result
}

function sum(result: Record<string, number>): number {
  return Object.values(result).reduce((total, count) => total + count, 0)
}

/** The longest row of calls of which each began when the one before it had ended. */
function longestChain(calls: readonly Call[]): string[] {
  const chain: Call[] = []
  for (const call of [...calls].sort((a, b) => a.endedAt - b.endedAt)) {
    const last = chain.at(-1)
    if (last === undefined || call.startedAt >= last.endedAt) chain.push(call)
  }
  return chain.map(({ operation }) => operation)
}

/** What a provision does until it looks at its agents for the first time. */
function beforeWaiting(calls: readonly Call[]): Call[] {
  return calls.slice(0, calls.findIndex(isLook))
}

/** One a second and one more (docs/architecture.md), over the time from the first to the last. */
function expectFewLooks(calls: readonly Call[]): void {
  const looks = calls.filter(isLook)
  const seconds = ((looks.at(-1)?.startedAt ?? 0) - (looks[0]?.startedAt ?? 0)) / 1_000
  expect(looks.length).toBeGreaterThan(0)
  expect(looks.length).toBeLessThanOrEqual(2 + Math.ceil(seconds))
}

async function untilAllWait(): Promise<void> {
  for (const { id } of pool.alive()) await pool.untilWaiting(id)
}

describe('the calls of one step after the other', () => {
  test('a provision that launches 2', async () => {
    const calls = await callsOf(provisionTwo('1001'))
    expect(counts(calls)).toEqual({
      // The configuration.
      BatchGetItem: 1,
      ReceiveMessage: 1,
      Query: 1,
      // The launch intent, and a row for each.
      PutItem: 3,
      CreateFleet: 1,
      // While they boot, what they cost.
      DescribeSpotPriceHistory: 1,
      DeleteItem: 1,
      // The commit of each, and the record of what the run was lent.
      UpdateItem: 3,
    })
    expectFewLooks(calls)
  })

  test('a release of 2: three round trips', async () => {
    const calls = await callsOf(() => pool.release('1001'))
    expect(counts(calls)).toEqual({
      BatchGetItem: 1,
      // What the run holds, and in passing who should have ended itself.
      Query: 2,
      UpdateItem: 2,
      SendMessageBatch: 1,
    })
    expect(longestChain(calls)).toHaveLength(3)
    expect(sum(counts(calls))).toBeLessThanOrEqual(6)
  })

  test('a provision that reuses 2: four round trips before it waits, and none of EC2', async () => {
    await untilAllWait()
    const calls = await callsOf(provisionTwo('1002'))
    expect(counts(calls)).toEqual({
      BatchGetItem: 1,
      ReceiveMessage: 1,
      DeleteMessageBatch: 1,
      // The claim and the commit of each, and the record of what the run was lent.
      UpdateItem: 5,
    })
    expect(sum(counts(calls))).toBeLessThanOrEqual(8)
    expect(longestChain(beforeWaiting(calls))).toEqual([
      'BatchGetItem',
      'ReceiveMessage',
      'UpdateItem',
      'DeleteMessageBatch',
    ])
    const commit = calls.slice(calls.findLastIndex(isLook) + 1)
    expect(commit).toHaveLength(3)
    expect(longestChain(commit)).toHaveLength(1)
    expectFewLooks(calls)
  })

  test('a release of nothing: one round trip', async () => {
    const calls = await callsOf(() => pool.release('4711'))
    expect(counts(calls)).toEqual({ BatchGetItem: 1, Query: 1 })
    expect(longestChain(calls)).toHaveLength(1)
  })

  test('a provision that reuses 1 and launches 1', async () => {
    succeeded(await pool.release('1002'))
    await untilAllWait()
    succeeded(await pool.provision('1003'))
    const calls = await callsOf(provisionTwo('1004'))
    expect(counts(calls)).toEqual({
      BatchGetItem: 1,
      ReceiveMessage: 1,
      DeleteMessageBatch: 1,
      Query: 1,
      PutItem: 2,
      CreateFleet: 1,
      DescribeSpotPriceHistory: 1,
      DeleteItem: 1,
      UpdateItem: 4,
    })
    expectFewLooks(calls)
  })

  test('a refresh with nothing to do', async () => {
    const calls = await callsOf(() => pool.refresh())
    const isAws = ({ service }: Call) => service !== 'github'
    expect(counts(calls.filter(isAws))).toEqual({
      BatchGetItem: 1,
      DescribeSubnets: 1,
      DescribeImages: 1,
      ListQueues: 1,
      DescribeLaunchTemplates: 1,
      DescribeInstances: 1,
      Scan: 1,
    })
    expect(sum(counts(calls.filter(isAws)))).toBeLessThanOrEqual(8)
    expect(counts(calls.filter((call) => !isAws(call)))).toEqual({
      listRunnerDownloads: 1,
      getRunnerDeprecation: 1,
      listRunners: 1,
    })
    // What it needs to know, then the launch template, then the machines, then the table.
    expect(longestChain(calls.filter(isAws))).toHaveLength(4)
  })
})
