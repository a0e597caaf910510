import { expect, test } from '@jest/globals'
import { runAgent, type Machine } from '../../src/agent/agent.ts'
import type { AgentView } from '../../src/agent/item.ts'
import { createLog } from '../../src/agent/log.ts'

/* The agent's loop on a clock that jumps from one event to the next. */

const startMs = 1_000_000_000
const waitsMs = 600_000

function unused(): never {
  throw new Error('A machine that only waits serves no lease.')
}

interface Course {
  /** When the agent read its item, milliseconds from its start to its end. */
  readsAtMs: number[]
  /** When it armed the guard, and for how many seconds. */
  guards: { atMs: number; seconds: number }[]
}

/** An agent that nobody wants. The first attempts to arm its guard fail. */
async function course(failingGuards = 0): Promise<Course> {
  let nowMs = startMs
  const readsAtMs: number[] = []
  const guards: Course['guards'] = []
  const item: AgentView = {
    state: 'idle',
    lease: 1,
    deadlineAtMs: startMs + waitsMs,
    resourceClass: 'large',
    phase: 'waiting',
    phaseLease: 1,
  }
  const machine: Machine = {
    prepare: () => Promise.resolve(),
    diskFreePercent: () => Promise.resolve(50),
    drift: () => Promise.resolve(undefined),
    armGuard: (seconds) => {
      guards.push({ atMs: nowMs - startMs, seconds })
      return Promise.resolve(guards.length > failingGuards)
    },
    end: () => Promise.resolve(),
    createDirectory: unused,
    register: unused,
    listen: unused,
    killLeftovers: unused,
    deregister: unused,
    clean: unused,
  }
  const clock = {
    nowMs: () => nowMs,
    sleep: (ms: number, wake?: AbortSignal) => {
      if (wake?.aborted !== true) nowMs += Math.ceil(ms)
      return Promise.resolve(undefined)
    },
  }
  await runAgent({
    clock,
    machine,
    item: {
      read: () => {
        readsAtMs.push(nowMs - startMs)
        return Promise.resolve(item)
      },
      write: () => Promise.resolve(true),
    },
    timeouts: { boot: 300, registration: 90, launchGrace: 300, noRow: 180, jobEnd: 60 },
    afterDrift: 'keep',
    log: createLog(
      () => undefined,
      () => nowMs,
    ),
  })
  return { readsAtMs, guards }
}

test('a machine looks for a lease ten times a second at first and each second when it has waited for long', async () => {
  const { readsAtMs } = await course()
  const between = (fromMs: number, toMs: number) =>
    readsAtMs.filter((atMs) => atMs >= fromMs && atMs < toMs).length
  expect(between(10_000, 20_000)).toBeGreaterThanOrEqual(95)
  expect(between(10_000, 20_000)).toBeLessThanOrEqual(100)
  expect(between(145_000, 155_000)).toBeLessThanOrEqual(21)
  expect(between(400_000, 410_000)).toBeGreaterThanOrEqual(9)
  expect(between(400_000, 410_000)).toBeLessThanOrEqual(10)
  expect(readsAtMs.length).toBeLessThanOrEqual(1_320)
})

test('a machine arms its guard for its deadline and two minutes, once', async () => {
  expect((await course()).guards).toEqual([{ atMs: 0, seconds: 720 }])
})

test('a guard that could not be armed is tried again ten seconds later', async () => {
  const { guards } = await course(2)
  expect(guards).toHaveLength(3)
  expect(guards[2]?.atMs).toBeGreaterThanOrEqual(20_000)
  expect(guards[2]?.atMs).toBeLessThan(21_000)
})
