import { runAgent, type Machine } from '../../src/agent/agent.ts'
import type { Clock } from '../../src/agent/clock.ts'
import type { AgentUpdate, AgentView } from '../../src/agent/item.ts'
import type { Notice } from '../../src/agent/metadata.ts'
import type { Test } from '../../src/domain/expression.ts'

export const timeouts = { boot: 300, registration: 90, launchGrace: 300, noRow: 30, jobEnd: 60 }

/** An agent whose time passes as fast as it is waited for; the item is what the last write left. */
export function pretend(
  item: AgentView,
  notice: (nowMs: number) => Promise<Notice | undefined> = () => Promise.resolve(undefined),
  changes: Partial<Machine> = {},
  beforeWrite: (update: AgentUpdate) => Promise<void> = () => Promise.resolve(),
) {
  let now = 0
  const writes: AgentUpdate[] = []
  const clock: Clock = {
    nowMs: () => now,
    async sleep(ms, wake) {
      await new Promise((resolve) => setImmediate(resolve))
      if (wake?.aborted !== true) now += ms
      return undefined
    },
  }
  const current: { item: AgentView | undefined; failNextWrite: boolean; failReadsUntilMs: number } = {
    item,
    failNextWrite: false,
    failReadsUntilMs: 0,
  }
  const never = () => Promise.reject(new Error('not in this test'))
  const machine: Machine = {
    prepare: () => Promise.resolve(),
    killLeftovers: () => Promise.resolve(),
    diskFreePercent: () => Promise.resolve(50),
    drift: () => Promise.resolve(undefined),
    armGuard: () => Promise.resolve(true),
    end: () => Promise.resolve(),
    createDirectory: never,
    register: never,
    listen: () => {
      throw new Error('not in this test')
    },
    deregister: never,
    clean: never,
    ...changes,
  }
  const agent = runAgent({
    clock,
    machine,
    timeouts,
    afterDrift: 'keep',
    notice: () => notice(now),
    log: { line: () => undefined, tail: () => '' },
    item: {
      // A copy, as what a service answers.
      read: () =>
        now < current.failReadsUntilMs
          ? Promise.reject(new Error('throttled'))
          : Promise.resolve(current.item && { ...current.item }),
      async write(update) {
        await beforeWrite(update)
        if (current.failNextWrite) {
          current.failNextWrite = false
          throw new Error('throttled')
        }
        const tests = conditional.map((name) => [update.when?.[name], current.item?.[name]] as const)
        if (tests.some(([test, value]) => test !== undefined && !holds(test, value))) return false
        writes.push(update)
        if (current.item !== undefined && update.set !== undefined)
          current.item = Object.assign({}, current.item, update.set)
        return current.item !== undefined
      },
    },
  })
  return { agent, writes, current, now: () => now }
}

/** What the agent's writes may depend on. */
const conditional = ['order', 'registrationToken', 'removalToken'] as const

/** Of the tests those that the agent makes of them. */
function holds(test: Test, value: string | undefined): boolean {
  if ('equals' in test) return value === test.equals
  return 'exists' in test && test.exists === (value !== undefined)
}
