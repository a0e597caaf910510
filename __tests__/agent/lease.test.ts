import { describe, expect, test } from '@jest/globals'
import type { Clock } from '../../src/agent/clock.ts'
import { AgentFailure } from '../../src/agent/failure.ts'
import {
  serveLease,
  type LeaseControl,
  type LeaseHost,
  type Listener,
  type ListenerExit,
} from '../../src/agent/lease.ts'

const order = { lease: 3, runId: '4711', resourceClass: 'large', registrationToken: 'REG' }

/** A clock whose time passes as fast as it is waited for; `at` makes something happen at a time. */
function fastClock(): Clock & { at(ms: number, act: () => void): void } {
  let now = 0
  const acts: { ms: number; act: () => void }[] = []
  return {
    nowMs: () => now,
    at: (ms, act) => acts.push({ ms, act }),
    async sleep(ms) {
      await new Promise((resolve) => setImmediate(resolve))
      const end = now + ms
      for (const due of acts.filter((one) => one.ms <= end)) {
        acts.splice(acts.indexOf(due), 1)
        now = Math.max(now, due.ms)
        due.act()
      }
      now = end
      return undefined
    },
  }
}

/** A lease on a pretended machine; `done` is the course of events. */
function pretend(change: { interrupted?: 'exits' | 'hangs'; jobEndMs?: number } = {}) {
  const clock = fastClock()
  const done: string[] = []
  const happened = (event: string) => {
    done.push(event)
    return Promise.resolve()
  }
  const release = new AbortController()
  const abandon = new AbortController()
  const launches: { say: (line: string) => void; exit: (exit: ListenerExit) => void }[] = []
  const world = { worker: false, removalToken: undefined as string | undefined, jobs: 0, onLaunch: () => {} }
  const host: LeaseHost = {
    createDirectory: () => happened('directory'),
    register: () => happened('register'),
    listen(_order, onLine): Listener {
      done.push('listen')
      let exit: (exit: ListenerExit) => void = () => {}
      const exited = new Promise<ListenerExit>((resolve) => (exit = resolve))
      launches.push({ say: onLine, exit })
      setImmediate(() => {
        world.onLaunch()
      })
      return {
        exited,
        hasWorker: () => world.worker,
        interrupt() {
          if (change.interrupted !== 'hangs') exit({ code: 0, output: '' })
          return happened(`interrupt at ${clock.nowMs()}`)
        },
        kill() {
          exit({ code: null, output: '' })
          return happened(`kill at ${clock.nowMs()}`)
        },
      }
    },
    killLeftovers: (lease) => happened(`kill leftovers of ${lease}`),
    deregister: (_order, token) => happened(`deregister ${token ?? 'locally'}`),
    clean: () => happened('clean'),
  }
  const control: LeaseControl = {
    clock,
    log: { line: (text) => done.push(`log: ${text}`), tail: () => '' },
    jobEndMs: change.jobEndMs ?? 60_000,
    released: release.signal,
    abandoned: abandon.signal,
    report: (phase, _lease, message) => done.push(message === undefined ? phase : `${phase}: ${message}`),
    jobDone: () => world.jobs++,
    removalToken: () => world.removalToken,
  }
  const latest = () => {
    const launch = launches.at(-1)
    if (launch === undefined) throw new Error('nothing listens')
    return launch
  }
  return { clock, done, release, abandon, world, latest, host, run: () => serveLease(order, host, control) }
}

describe('a lease', () => {
  test('registers, listens, runs a job, and is cleaned after the release', async () => {
    const lease = pretend()
    lease.world.removalToken = 'REM'
    lease.world.onLaunch = () => {
      const { say } = lease.latest()
      say('2026-11-23 10:00:00Z: Listening for Jobs')
      say('2026-11-23 10:00:01Z: Running job: Listening for Jobs')
      say('2026-11-23 10:00:02Z: Job Listening for Jobs completed with result: Failed')
      lease.release.abort()
    }
    await lease.run()
    expect(lease.done).toEqual([
      ...['registering', 'directory', 'register', 'listen', 'ready', 'busy', 'ready'],
      ...['interrupt at 0', 'kill at 0', 'cleaning', 'kill leftovers of 3', 'deregister REM', 'clean'],
    ])
    expect(lease.world.jobs).toBe(1)
  })

  test('is cleaned while GitHub takes its time to deregister the runner, and both are awaited', async () => {
    const lease = pretend()
    let answer = () => {}
    lease.host.deregister = async () => {
      await new Promise<void>((resolve) => (answer = resolve))
      lease.done.push('deregistered')
    }
    lease.host.clean = (_order, tell) => {
      tell('slow')
      setImmediate(answer)
      lease.done.push('clean')
      return Promise.resolve()
    }
    lease.release.abort()
    await lease.run()
    expect(lease.done.slice(-3)).toEqual(['cleaning: slow', 'clean', 'deregistered'])
  })

  test('lets a job end within its grace', async () => {
    const lease = pretend()
    lease.world.onLaunch = () => {
      lease.latest().say('Running job: slow')
      lease.release.abort()
      lease.clock.at(20_000, () => {
        lease.latest().say('Job slow completed with result: Succeeded')
      })
    }
    await lease.run()
    expect(lease.done).toContain('interrupt at 20000')
  })

  test('a job that goes on too long is interrupted, a listener that hangs is killed 40 s later', async () => {
    const lease = pretend({ interrupted: 'hangs' })
    lease.world.onLaunch = () => {
      lease.world.worker = true
      lease.release.abort()
    }
    await lease.run()
    expect(lease.done).toEqual(
      expect.arrayContaining(['interrupt at 60000', 'kill at 100000', 'deregister locally']),
    )
  })

  test('an instance that ends gives no grace and cleans nothing', async () => {
    const lease = pretend()
    lease.world.onLaunch = () => {
      lease.latest().say('Running job: slow')
      lease.abandon.abort()
    }
    await lease.run()
    expect(lease.done.slice(-2)).toEqual(['interrupt at 0', 'kill at 0'])
  })

  test('a lease that is released while it registers never listens', async () => {
    const lease = pretend()
    lease.release.abort()
    await lease.run()
    expect(lease.done).not.toContain('listen')
    expect(lease.done.at(-1)).toBe('clean')
  })

  test.each([
    [0, 5, 'exited with 0: it was stopped from outside, or GitHub deleted its registration'],
    [1, 1, 'exited with 1: it was refused: not configured, no session, or its registration is gone'],
    [2, 5, 'exited with 2: it failed again and again'],
    [3, 5, 'exited with 3: it wanted to update itself'],
    [4, 5, 'exited with 4: it wanted to update itself'],
    [5, 1, 'exited with 5: another listener uses its registration'],
    [7, 1, 'exited with 7: GitHub no longer accepts this version of the runner'],
    [99, 1, 'exited with 99: the meaning is unknown'],
    [null, 1, 'a signal ended it'],
  ])('a listener that always exits with %p is started %d times, then %s', async (code, starts, meaning) => {
    const lease = pretend()
    lease.world.onLaunch = () => {
      lease.latest().exit({ code, output: 'last words' })
    }
    const failure = await lease.run().catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(AgentFailure)
    expect(failure).toMatchObject({ message: expect.stringContaining(meaning), logTail: 'last words' })
    expect(lease.done.at(-1)).toMatch(/^kill/)
    expect(lease.done.filter((event) => event === 'listen')).toHaveLength(starts)
    const restarts = lease.done.filter((event) => event === 'registering: the listener starts again')
    expect(restarts).toHaveLength(starts - 1)
  })

  test('a lease without a token fails before anything is made', async () => {
    const lease = pretend()
    order.registrationToken = ''
    await expect(lease.run()).rejects.toThrow('lease 3 came without a registration token or a run')
    order.registrationToken = 'REG'
    expect(lease.done).toEqual(['registering'])
  })
})
