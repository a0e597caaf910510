import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { annotations, instanceId, instanceIds, startPool, succeeded, type Pool } from './pool.ts'

const dayMs = 24 * 3_600_000
const current = '2.338.2'
const next = '2.339.0'
const old = '2.330.0'

let pool: Pool

beforeAll(async () => {
  pool = await startPool()
})

afterAll(async () => {
  await pool.sandbox.stop()
})

/** From so far ahead on GitHub gives no more jobs to the version. */
function deprecate(version: string, inMs: number): string {
  const date = new Date(pool.sandbox.now() + inMs).toISOString()
  pool.sandbox.github.setDeprecation(version, date)
  return date.slice(0, 10)
}

test.each([
  ['without a date', undefined, 0],
  ['15 days ahead', 15 * dayMs, 0],
  ['13 days ahead', 13 * dayMs, 1],
])('a refresh %s: so many warnings', async (_, inMs, warnings) => {
  const date = inMs === undefined ? 'never' : deprecate(current, inMs)
  const result = succeeded(await pool.refresh())
  expect(annotations('warning', result)).toHaveLength(warnings)
  if (warnings === 0) return
  expect(annotations('warning', result)[0]).toContain(
    `Version ${current} of the runner gets no more jobs from ${date} on (12 days).`,
  )
})

test('a pinned version that is deprecated fails the refresh before anything is changed', async () => {
  const date = deprecate(old, -dayMs)
  const before = await pool.configuration()
  pool.sandbox.calls.clear()
  const failed = await pool.refresh({ 'actions-runner-version': old })
  expect(failed.exitCode).toBe(1)
  expect(annotations('error', failed)).toHaveLength(1)
  expect(annotations('error', failed)[0]).toContain(
    `GitHub gives no more jobs to version ${old} of the runner since ${date}. Set \`actions-runner-version\` to latest`,
  )
  expect(await pool.configuration()).toEqual(before)
  expect(pool.writes()).toEqual([])
})

describe('a runner that GitHub refuses as deprecated', () => {
  // GitHub refuses a runner only after it said that it listens: a late sibling keeps the step from lending it before.
  beforeEach(() => {
    const launchedBefore = pool.sandbox.ec2.instances().length
    pool.sandbox.ec2.onLaunch = () =>
      pool.sandbox.ec2.instances().length === launchedBefore + 2 ? { bootDelayMs: 8_000 } : {}
  })

  afterEach(() => {
    pool.sandbox.ec2.onLaunch = () => ({})
  })

  test('is replaced, and named with the reason', async () => {
    pool.sandbox.github.nextRunner({ deprecated: true })
    const result = await pool.provision('1001', { 'instance-count': '2' })
    const ids = instanceIds(result)
    const [refused] = pool.sandbox.ec2.instances()
    expect(ids).toHaveLength(2)
    expect(ids).not.toContain(refused?.id)
    expect(result.log).toContain(
      `${refused?.id ?? '?'} can not serve: the runner's listener exited with 7: GitHub no longer accepts this version of the runner.`,
    )
    expect(result.summary).toContain('GitHub no longer accepts this version of the runner')
    await pool.untilEnded(refused?.id ?? '')
  })

  test('twice: no more are launched, and a refresh is advised', async () => {
    pool.sandbox.github.nextRunner({ deprecated: true })
    pool.sandbox.github.nextRunner({ deprecated: true })
    const launchedBefore = pool.sandbox.ec2.instances().length
    const failed = await pool.provision('1002', { 'instance-count': '2' })
    expect(failed.exitCode).toBe(1)
    expect(pool.sandbox.ec2.instances()).toHaveLength(launchedBefore + 3)
    expect(annotations('error', failed)).toHaveLength(1)
    expect(annotations('error', failed)[0]).toMatch(
      /GitHub no longer accepts this version of the runner.*`mode: refresh`/,
    )
    expect(
      (await pool.rows()).filter(({ runId, state }) => runId === '1002' && state !== 'terminating'),
    ).toEqual([])
  })
})

test('a new latest version rolls the launch template; idle machines go, leased ones at their release', async () => {
  const idle = instanceId(await pool.provision('2001'))
  const leased = instanceId(await pool.provision('2002'))
  succeeded(await pool.release('2001'))
  await pool.untilWaiting(idle)
  pool.sandbox.github.setLatestVersion(next)
  const result = succeeded(await pool.refresh())
  expect(result.log).toContain('Made version 2 of the launch template')
  expect(result.log).toMatch(new RegExp(`Ended ${idle} .*its launch template is out of date`))
  expect(annotations('warning', result)).toEqual([])
  expect(await pool.configuration()).toMatchObject({ launchTemplateVersion: '2', runner: { version: next } })
  await pool.untilEnded(idle)
  expect(await pool.row(leased)).toMatchObject({ state: 'running' })
  const released = succeeded(await pool.release('2002'))
  expect(released.log).toMatch(new RegExp(`Ended ${leased} .*its launch template is out of date`))
  await pool.untilEnded(leased)
  const newer = instanceId(await pool.provision('2003'))
  expect(pool.sandbox.github.runners().find(({ name }) => name === `${newer}-1`)).toMatchObject({
    version: next,
  })
  succeeded(await pool.release('2003'))
  await pool.untilWaiting(newer)
})

test('idle machines are retired before the date of their version, and refresh says that there is no other', async () => {
  const idle = (await pool.rows()).find(({ state }) => state === 'idle')
  const date = deprecate(next, 30 * 60_000)
  const result = succeeded(await pool.refresh())
  expect(annotations('warning', result)[0]).toContain(`from ${date} on (0 days).`)
  expect(result.log).toMatch(
    new RegExp(`Ended ${idle?.instanceId ?? '?'} .*no more jobs to its version of the runner`),
  )
  await pool.untilEnded(idle?.instanceId ?? '')
})
