import { describe, expect, test } from '@jest/globals'
import type { Clock } from '../../src/agent/clock.ts'
import { AgentFailure } from '../../src/agent/failure.ts'
import { serveLease, type LeaseControl, type LeaseHost } from '../../src/agent/lease.ts'
import type { ListenerEnd, ListenerExit } from '../../src/agent/listener-end.ts'
import type { SeenSign } from '../../src/agent/listener-log.ts'
import type { Listener } from '../../src/agent/listening.ts'
import type { FailureKind } from '../../src/domain/protocol.ts'

const order = { lease: 3, runId: '4711', resourceClass: 'large', registrationToken: 'REG' }

/** A clock whose time passes as fast as it is waited for; `at` makes something happen at a time. */
function fastClock(): Clock & { at(ms: number, act: () => void): void } {
  let now = 0
  const acts: { ms: number; act: () => void }[] = []
  return {
    nowMs: () => now,
    at: (ms, act) => acts.push({ ms, act }),
    async sleep(ms, wake) {
      await new Promise((resolve) => setImmediate(resolve))
      await new Promise((resolve) => setImmediate(resolve))
      if (wake?.aborted === true) return undefined
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
function pretend(change: { interrupted?: 'exits' | 'hangs' | 'comes late'; jobEndMs?: number } = {}) {
  const clock = fastClock()
  const done: string[] = []
  const happened = (event: string) => {
    done.push(event)
    return Promise.resolve()
  }
  const release = new AbortController()
  const abandon = new AbortController()
  const launches: { say: (line: string) => void; exit: (exit: ListenerExit) => void }[] = []
  const world = {
    interrupts: 0,
    worker: false,
    /** How often it is stopped again by a signal. */
    stops: 0,
    sign: undefined as SeenSign | undefined,
    removalToken: undefined as string | undefined,
    jobs: 0,
    onLaunch: () => {},
  }
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
        isStopped: () => world.stops > 0,
        resume() {
          if (world.stops > 0) done.push(`resume at ${clock.nowMs()}`)
          world.stops = Math.max(0, world.stops - 1)
        },
        sign: () => world.sign,
        async interrupt() {
          await happened(`interrupt at ${clock.nowMs()}`)
          if (change.interrupted === 'comes late' && ++world.interrupts === 1) return false
          if (change.interrupted !== 'hangs') exit({ end: { kind: 'exited', code: 0 }, output: '' })
          return true
        },
        kill() {
          exit({ end: { kind: 'killed', signal: 'SIGKILL' }, output: '' })
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

  test('a listener that has just been started is asked to stop as soon as it can be', async () => {
    const lease = pretend({ interrupted: 'comes late' })
    lease.world.onLaunch = () => {
      lease.release.abort()
    }
    await lease.run()
    expect(lease.done.filter((event) => /^(interrupt|kill) at/.test(event))).toEqual([
      'interrupt at 0',
      'interrupt at 500',
      'kill at 500',
    ])
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

  const exited = (code: number): ListenerEnd => ({ kind: 'exited', code })
  const killed = (signal: string): ListenerEnd => ({ kind: 'killed', signal })

  test.each<[ListenerEnd, number, FailureKind, string]>([
    [exited(0), 5, 'listener', 'exited with 0: it was stopped from outside'],
    [exited(1), 1, 'listener', 'exited with 1: it was refused: it is not configured, or got no session'],
    [exited(2), 5, 'listener', 'exited with 2: it failed again and again'],
    [exited(3), 5, 'listener', 'exited with 3: it wanted to update itself'],
    [exited(4), 5, 'listener', 'exited with 4: it wanted to update itself'],
    [exited(5), 5, 'listener', 'exited with 5: another listener uses its registration'],
    [exited(7), 1, 'runner-deprecated', 'exited with 7: GitHub no longer accepts this version of the runner'],
    [exited(99), 1, 'listener', 'exited with 99: the meaning is unknown'],
    [
      killed('SIGKILL'),
      5,
      'listener',
      "listener was killed with SIGKILL (by the kernel's out-of-memory killer or by a job)",
    ],
    [killed('SIGSEGV'), 5, 'listener', 'listener was killed with SIGSEGV (by a job)'],
    [{ kind: 'out-of-memory' }, 5, 'out-of-memory', 'listener was killed: the machine ran out of memory'],
    [{ kind: 'timed-out' }, 5, 'listener', 'listener was stopped by a time limit of systemd'],
    [{ kind: 'not-started' }, 1, 'listener', 'listener could not be started'],
  ])(
    'a listener that always ends with %j is started %d times, then %s: %s',
    async (end, starts, kind, words) => {
      const lease = pretend()
      lease.world.onLaunch = () => {
        lease.latest().exit({ end, output: 'last words' })
      }
      const failure = await lease.run().catch((error: unknown) => error)
      expect(failure).toBeInstanceOf(AgentFailure)
      expect(failure).toMatchObject({ kind, message: expect.stringContaining(words), logTail: 'last words' })
      expect(lease.done.at(-1)).toMatch(/^kill/)
      expect(lease.done.filter((event) => event === 'listen')).toHaveLength(starts)
      const restarts = lease.done.filter(
        (event) => event === `registering: the runner's ${words}; it starts again`,
      )
      const told = words.startsWith('listener')
        ? restarts
        : lease.done.filter(
            (event) => event === `registering: the runner's listener ${words}; it starts again`,
          )
      expect(told).toHaveLength(starts - 1)
    },
  )

  test('only a listener that says so has lost its registration', async () => {
    const lease = pretend()
    const output = 'Failed to create a session. The runner registration has been deleted from the server.'
    lease.world.onLaunch = () => {
      lease.latest().exit({ end: exited(1), output })
    }
    await expect(lease.run()).rejects.toThrow('exited with 1: GitHub has deleted its registration')
  })

  test('failed starts that lie far apart are never too many', async () => {
    const lease = pretend()
    let starts = 0
    lease.world.onLaunch = () => {
      starts++
      lease.latest().say('Listening for Jobs')
      if (starts === 20) {
        lease.release.abort()
        return
      }
      const { exit } = lease.latest()
      lease.clock.at(lease.clock.nowMs() + 8 * 60_000, () => {
        exit({ end: exited(2), output: '' })
      })
    }
    await lease.run()
    expect(starts).toBe(20)
    expect(lease.done.at(-1)).toBe('clean')
  })

  test('jobs of another run, however many, take no machine from its own', async () => {
    const lease = pretend()
    let refused = 0
    lease.world.onLaunch = () => {
      const { say, exit } = lease.latest()
      say('Listening for Jobs')
      if (refused === 30) {
        say('Running job: own')
        say('Job own completed with result: Succeeded')
        lease.release.abort()
        return
      }
      refused++
      say('Running job: of a neighbour')
      say('Job of a neighbour completed with result: Failed')
      exit({ end: exited(0), output: 'Exiting...' })
    }
    await lease.run()
    expect(refused).toBe(30)
    expect(lease.done.at(-1)).toBe('clean')
    // Each costs the machine about a second.
    expect(lease.clock.nowMs()).toBeLessThan(45_000)
  })

  test('a listener that is killed in a job is started again, once what it left is dead', async () => {
    const lease = pretend()
    let starts = 0
    lease.world.onLaunch = () => {
      if (++starts === 2) {
        lease.release.abort()
        return
      }
      lease.latest().say('Running job: hungry')
      lease.latest().exit({ end: { kind: 'out-of-memory' }, output: '' })
    }
    await lease.run()
    const words = "the runner's listener was killed: the machine ran out of memory; it starts again"
    expect(lease.done.slice(3, 9)).toEqual([
      ...['listen', 'busy', 'kill at 0', `log: ${words}`, `registering: ${words}`, 'listen'],
    ])
  })
})

describe('a listener that lives and may be deaf', () => {
  /** The lease's events from the first look on; it is released at `endsAtMs`. */
  async function eventsOf(
    lease: ReturnType<typeof pretend>,
    endsAtMs: number,
    begin: (say: (line: string) => void) => void = () => {},
  ): Promise<string[]> {
    let hasBegun = false
    lease.clock.at(endsAtMs, () => {
      lease.release.abort()
    })
    lease.world.onLaunch = () => {
      lease.latest().say('Listening for Jobs')
      if (!hasBegun) begin(lease.latest().say)
      hasBegun = true
    }
    await lease.run()
    return lease.done
  }
  const starts = (events: string[]) => events.filter((event) => event === 'listen').length

  test('is let go on when a signal stopped it', async () => {
    const lease = pretend()
    lease.world.stops = 1
    const events = await eventsOf(lease, 60_000)
    expect(events).toContain('resume at 10000')
    expect(starts(events)).toBe(1)
  })

  test('is started anew when it is stopped again and again, but not from under a job', async () => {
    const idle = pretend()
    idle.world.stops = 10
    const events = await eventsOf(idle, 60_000)
    expect(events).toContain("registering: the runner's listener stays stopped; it starts again")
    expect(starts(events)).toBe(2)
    const busy = pretend()
    busy.world.stops = 10
    busy.world.worker = true
    expect(
      starts(
        await eventsOf(busy, 90_000, (say) => {
          say('Running job: long')
        }),
      ),
    ).toBe(1)
  })

  test('is started anew when it took a job on and no worker came', async () => {
    const lease = pretend()
    lease.world.sign = { sign: 'acknowledged', line: 'first' }
    lease.clock.at(100_000, () => {
      lease.world.sign = { sign: 'acknowledged', line: 'second' }
    })
    const events = await eventsOf(lease, 235_000)
    const words = "the runner's listener took a job on and does not run it"
    expect(events).toContain(`registering: ${words}; it starts again`)
    expect(events).toContain('interrupt at 220000')
    const working = pretend()
    working.world.sign = { sign: 'acknowledged', line: 'first' }
    working.world.worker = true
    expect(starts(await eventsOf(working, 235_000))).toBe(1)
  })

  test('is started anew when its session is lost for long', async () => {
    const lease = pretend()
    lease.world.sign = { sign: 'session-lost', line: 'one' }
    const events = await eventsOf(lease, 320_000)
    expect(events).toContain(
      "registering: the runner's listener lost its session and finds no other; it starts again",
    )
  })

  test('is started anew when it had nothing to say for a quarter of an hour, as often as that happens', async () => {
    const lease = pretend()
    const events = await eventsOf(lease, 3_600_000, (say) => {
      say('Running job: first')
      say('Job first completed with result: Succeeded')
    })
    expect(starts(events)).toBe(4)
    expect(events.at(-1)).toBe('clean')
  })
})

describe('a lease that cannot be served', () => {
  test('a lease without a token fails before anything is made', async () => {
    const lease = pretend()
    order.registrationToken = ''
    await expect(lease.run()).rejects.toThrow('lease 3 came without a registration token or a run')
    order.registrationToken = 'REG'
    expect(lease.done).toEqual(['registering'])
  })
})
