import { runAgent } from '../../src/agent/agent.ts'
import { AgentFailure } from '../../src/agent/failure.ts'
import { createItemStore } from '../../src/agent/item.ts'
import type { ItemStore } from '../../src/agent/item.ts'
import type { ListenerExit } from '../../src/agent/listener-end.ts'
import type { Listener } from '../../src/agent/listening.ts'
import { createLog } from '../../src/agent/log.ts'
import type { Notice } from '../../src/agent/metadata.ts'
import { instanceItemId, runnerName, type TimeoutsSeconds } from '../../src/domain/protocol.ts'
import type { Online, RaceGithub } from './github.ts'
import { instanceArnPrefix, type Caller, type Services } from './services.ts'
import type { Stage } from './stage.ts'
import type { VirtualTime } from './virtual-time.ts'

/** The surroundings of a machine. */
export interface MachinePlace {
  stage: Stage
  time: VirtualTime
  services: Services
  github: RaceGithub
  timeouts: TimeoutsSeconds
  table: string
  /** Tells EC2 that the machine ends. */
  terminate: (instanceId: string) => void
  /** Stands between the agent and its item. */
  storeOf?: ((store: ItemStore) => ItemStore) | undefined
}

/** A machine that runs the real agent and pretends all the rest. */
export interface RaceMachine {
  /** What EC2 announces from now on. */
  notice: Notice | undefined
  /** The next registration with GitHub fails. */
  failsToRegister: boolean
  /** Everything on it stops for ever. */
  powerOff: () => void
}

/** Boots a machine. `skewMs` is how far its clock is ahead of the services'. */
export function boot(instanceId: string, skewMs: number, place: MachinePlace): RaceMachine {
  const { stage, time, services, github, timeouts } = place
  const self: Caller = { kind: 'agent', name: `agent of ${instanceId}`, instanceId, isDead: false }
  const listeners = new Set<Online>()
  const takes = (ms: number, what: string) =>
    stage.sleep(self, ms).then(() => stage.moment(self, what, nothing))
  const clock = {
    nowMs: () => time.now() + skewMs,
    sleep: (ms: number, wake?: AbortSignal) => stage.sleep(self, ms, wake),
  }
  const machine: RaceMachine = {
    notice: undefined,
    failsToRegister: false,
    powerOff: () => {
      self.isDead = true
      for (const listener of listeners) github.stop(listener)
    },
  }
  const store = createItemStore(
    services.signedCallOf(self),
    place.table,
    instanceItemId(instanceArnPrefix, instanceId),
  )
  void runAgent({
    clock,
    item: place.storeOf?.(store) ?? store,
    notice: () => Promise.resolve(machine.notice),
    timeouts,
    afterDrift: 'keep',
    log: createLog((line) => stage.course.push(`${self.name}: ${line.trim()}`), clock.nowMs),
    machine: {
      prepare: () => takes(2_000, 'is prepared'),
      diskFreePercent: () => Promise.resolve(50),
      drift: () => Promise.resolve(undefined),
      armGuard: () => Promise.resolve(true),
      end: () =>
        stage.call(self, 'TerminateInstances', () => {
          place.terminate(instanceId)
        }),
      createDirectory: () => Promise.resolve(),
      register: async ({ lease }) => {
        await takes(2_500, 'registers')
        if (machine.failsToRegister) throw new AgentFailure('registration', 'config.sh exited with 1', '')
        github.register(runnerName(instanceId, lease))
      },
      listen: ({ lease, runId }, say) =>
        listen({ runnerName: runnerName(instanceId, lease), label: runId, say }),
      killLeftovers: () => Promise.resolve(),
      deregister: async ({ lease }, removalToken) => {
        await takes(500, 'deregisters')
        if (removalToken !== undefined) github.deregister(runnerName(instanceId, lease))
      },
      clean: () => takes(500, 'cleans'),
    },
  })
  return machine

  function listen(given: Omit<Online, 'isBusy'>): Listener {
    const online: Online = { ...given, isBusy: false }
    let leave: (exit: ListenerExit) => void = nothing
    const exited = new Promise<ListenerExit>((resolve) => (leave = resolve))
    const stop = () => {
      listeners.delete(online)
      github.stop(online)
      leave({ end: { kind: 'exited', code: 0 }, output: '' })
    }
    listeners.add(online)
    void stage.moment(self, `listens as ${given.runnerName}`, () => {
      if (!listeners.has(online)) return
      github.online.add(online)
      given.say('Listening for Jobs')
    })
    return {
      exited,
      hasWorker: () => online.isBusy,
      isStopped: () => false,
      resume: nothing,
      sign: () => undefined,
      interrupt: async () => {
        await stage.moment(self, `stops ${given.runnerName}`, stop)
        return true
      },
      kill: () => {
        if (listeners.has(online)) stop()
        return Promise.resolve()
      },
    }
  }
}

function nothing(): void {
  // Nothing has to happen.
}
