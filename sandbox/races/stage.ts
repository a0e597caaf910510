import { setImmediate as nextTurn } from 'node:timers/promises'
import type { VirtualTime } from './virtual-time.ts'

/** The part of fast-check's scheduler that decides what happens next. */
export interface Scheduler {
  schedule: (
    task: Promise<unknown>,
    label: string,
    metadata: undefined,
    act: (release: () => Promise<void>) => Promise<void>,
  ) => Promise<unknown>
  count: () => number
  waitOne: () => Promise<void>
}

/** Somebody who calls services: a step of a workflow run, or an agent. */
export interface Actor {
  name: string
  /** From then on nothing that it asked comes about, and no answer reaches it. */
  isDead: boolean
}

/**
 * Where actors meet. Each call is two moments, the service's work and the arrival of its answer, and the scheduler puts
 * all moments of all actors in an order. One moment has come to its end, with all that follows from it in this process,
 * before the next begins: so the same order gives the same course of events.
 */
export class Stage {
  /** Whether time passes while calls are under way; else it does when nobody calls. */
  isStormy = true
  /** How many moments there were, those in which time passed included. */
  moments = 0
  /** What happened, in order. */
  readonly course: string[] = []
  readonly #scheduler: Scheduler
  readonly #time: VirtualTime
  #isTimeScheduled = false

  constructor(scheduler: Scheduler, time: VirtualTime) {
    this.#scheduler = scheduler
    this.#time = time
  }

  /** Asks a service: `work` is what it does. */
  async call<T>(actor: Actor, name: string, work: () => T | Promise<T>): Promise<T> {
    const answer = await this.moment(actor, name, () => settle(work))
    await this.moment(actor, `${name} answered`, () => undefined)
    if (answer.status === 'rejected') throw answer.reason
    return answer.value
  }

  /** Something that happens at a time of the scheduler's choice. */
  moment<T>(actor: Actor, name: string, happen: () => T | Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      void this.#scheduler.schedule(Promise.resolve(), name, undefined, async (release) => {
        await release()
        if (actor.isDead) return
        this.#time.skip(1)
        this.course.push(`${actor.name}: ${name}`)
        const outcome = await settle(happen)
        if (outcome.status === 'fulfilled') resolve(outcome.value)
        else reject(outcome.reason instanceof Error ? outcome.reason : new Error(String(outcome.reason)))
        await consequences()
      })
    })
  }

  /** Waits as this actor; never ends for one that is dead. */
  async sleep(actor: Actor, ms: number, signal?: AbortSignal): Promise<undefined> {
    await this.#time.sleep(ms, signal)
    if (actor.isDead) await new Promise(() => undefined)
    return undefined
  }

  /** One moment, or the passing of time until somebody wakes; false when nothing can happen any more. */
  async step(): Promise<boolean> {
    const mayPass = this.isStormy || this.#scheduler.count() === 0
    if (mayPass && this.#time.hasSleepers() && !this.#isTimeScheduled) {
      this.#isTimeScheduled = true
      void this.#scheduler.schedule(Promise.resolve(), 'time passes', undefined, async (release) => {
        await release()
        this.#isTimeScheduled = false
        await this.#time.wakeNext()
        await consequences()
      })
    }
    if (this.#scheduler.count() === 0) return false
    this.moments += 1
    await this.#scheduler.waitOne()
    return true
  }
}

async function settle<T>(work: () => T | Promise<T>): Promise<PromiseSettledResult<T>> {
  try {
    return { status: 'fulfilled', value: await work() }
  } catch (reason) {
    return { status: 'rejected', reason }
  }
}

/** Lets all code go on to its next call: between two calls it waits for nothing outside of the process. */
export async function consequences(): Promise<void> {
  await nextTurn()
  await nextTurn()
}
