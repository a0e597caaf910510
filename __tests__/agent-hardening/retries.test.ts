import { expect, test } from '@jest/globals'
import type { AgentView } from '../../src/agent/item.ts'
import { pretend } from './pretend.ts'

const view: AgentView = { state: 'idle', lease: 2, deadlineAtMs: 40_000, resourceClass: 'large' }

test('news are told at once after a write that failed', async () => {
  let told = 0
  const pretended = pretend(view, undefined, {
    async prepare() {
      while (pretended.writes.length === 0) await new Promise((resolve) => setImmediate(resolve))
      pretended.current.failNextWrite = true
      told = pretended.now()
    },
  })
  await pretended.agent
  const waiting = pretended.writes.find(({ set }) => set?.phase === 'waiting')
  expect(pretended.writes[0]?.set?.phase).toBe('preparing')
  expect(Number(waiting?.set?.heartbeatAtMs) - told).toBeLessThan(3_000)
})

test('a guard that could not be armed is armed again, and then no more', async () => {
  const attempts: { atMs: number; seconds: number }[] = []
  const pretended = pretend(view, undefined, {
    armGuard(seconds) {
      attempts.push({ atMs: pretended.now(), seconds })
      return Promise.resolve(attempts.length === 3)
    },
  })
  await pretended.agent
  expect(attempts).toHaveLength(3)
  for (const { atMs, seconds } of attempts) expect(seconds).toBe(Math.ceil((40_000 - atMs) / 1000) + 120)
  expect(attempts.map(({ atMs }) => Math.round(atMs / 10_000))).toEqual([0, 1, 2])
})

test('a machine whose writes fail still does what its item says', async () => {
  let attempts = 0
  const pretended = pretend(view, undefined, {}, () => {
    attempts += 1
    if (attempts === 3) pretended.current.item = { ...view, state: 'terminating' }
    return Promise.reject(new Error('denied'))
  })
  await pretended.agent
  expect(pretended.writes).toEqual([])
  expect(pretended.now()).toBeLessThan(10_000)
})

test('a lease is not served before its token is out of the table', async () => {
  const leased: AgentView = {
    ...view,
    state: 'claimed',
    runId: '1',
    registrationToken: 'REG',
    phase: 'waiting',
  }
  let served = 0
  const pretended = pretend(leased, undefined, {
    createDirectory: () => {
      served = pretended.writes.filter(({ remove }) => remove?.includes('registrationToken')).length
      pretended.current.item = { ...leased, state: 'terminating' }
      return Promise.resolve()
    },
  })
  pretended.current.failNextWrite = true
  await pretended.agent
  expect(served).toBe(1)
})

test('a machine that fails while it is idle ends at once, and tells why', async () => {
  const pretended = pretend({ ...view, deadlineAtMs: 400_000 }, undefined, {
    prepare: () => Promise.reject(new Error('the disk is full')),
  })
  await pretended.agent
  expect(pretended.writes.at(-1)?.set).toMatchObject({
    ...{ phase: 'failed', failure: 'machine', message: 'the disk is full' },
    ...{ endCode: 'failed', endedAtMs: pretended.now() },
  })
})

test('a claim that comes between the look and the end wins, and is served', async () => {
  const served: number[] = []
  const idle = { ...view, deadlineAtMs: 43_500, order: '2@43500' }
  const claimed = { runId: '1', registrationToken: 'REG', deadlineAtMs: 90_000, order: '3@90000' }
  const pretended = pretend(
    idle,
    undefined,
    {
      createDirectory: ({ lease }) => {
        served.push(lease)
        pretended.current.item = { ...idle, state: 'terminating' }
        return Promise.resolve()
      },
    },
    ({ set }) => {
      if (set?.endedAtMs === idle.deadlineAtMs)
        pretended.current.item = { ...idle, state: 'claimed', lease: 3, ...claimed }
      return Promise.resolve()
    },
  )
  await pretended.agent
  expect(served).toEqual([3])
})

test('a token that comes between the look and its removal is the one that registers', async () => {
  const leased: AgentView = { ...view, state: 'claimed', runId: '1', registrationToken: 'OLD' }
  const registered: string[] = []
  const pretended = pretend(
    leased,
    undefined,
    {
      createDirectory: ({ registrationToken }) => {
        registered.push(registrationToken)
        pretended.current.item = { ...leased, state: 'terminating' }
        return Promise.resolve()
      },
    },
    ({ remove }) => {
      if (remove?.includes('registrationToken') === true && registered.length === 0)
        pretended.current.item = { ...leased, registrationToken: 'NEW' }
      return Promise.resolve()
    },
  )
  await pretended.agent
  expect(registered).toEqual(['NEW'])
})

test('a machine whose item cannot be read still tells that it is alive', async () => {
  const pretended = pretend(view, undefined, {
    prepare() {
      pretended.current.failReadsUntilMs = 35_000
      return Promise.resolve()
    },
  })
  await pretended.agent
  const beats = pretended.writes.map(({ set }) => Number(set?.heartbeatAtMs))
  expect(beats.filter((atMs) => atMs >= 5_000 && atMs < 35_000)).toHaveLength(3)
})
