import type { SandboxEvent } from '../sandbox.ts'

const waitingLineMs = 2_000

/**
 * The live timeline on standard output: one line for each thing that happens, with the seconds since the start and who
 * did it; while nothing happens, now and then a line that says what is waited for.
 */
export class Timeline {
  readonly events: SandboxEvent[] = []
  readonly startedAtMs = Date.now()
  readonly #names = new Map<string, string>()
  #lastLineAtMs = Date.now()

  /** Takes note of what happened in the cloud or on GitHub. */
  happened(event: SandboxEvent): void {
    this.events.push(event)
    const line = describe(event, (instanceId) => this.machine(instanceId))
    if (line) this.say(...line)
  }

  /** A short name for an instance, in the order in which they were seen. */
  machine(instanceId: string): string {
    const known = this.#names.get(instanceId)
    if (known !== undefined) return known
    const name = `machine ${this.#names.size + 1}`
    this.#names.set(instanceId, name)
    return name
  }

  say(who: string, what: string): void {
    this.#lastLineAtMs = Date.now()
    const seconds = ((Date.now() - this.startedAtMs) / 1_000).toFixed(1)
    process.stdout.write(`${seconds.padStart(6)} s  ${who.padEnd(12)} ${what}\n`)
  }

  /** Waits for work, and says so while it lasts. */
  async during<T>(what: string, work: Promise<T>): Promise<T> {
    const startedAtMs = Date.now()
    const timer = setInterval(() => {
      if (Date.now() - this.#lastLineAtMs < waitingLineMs) return
      this.say('', `… ${what} (${Math.round((Date.now() - startedAtMs) / 1_000)} s)`)
    }, 250)
    try {
      return await work
    } finally {
      clearInterval(timer)
    }
  }
}

/** Who did what, in words; nothing for what a reader does not miss. */
function describe(
  event: SandboxEvent,
  machine: (instanceId: string) => string,
): [who: string, what: string] | undefined {
  const ofRunner = (runner: string) => machine(runner.slice(0, runner.lastIndexOf('-')))
  switch (event.kind) {
    case 'instance-launched':
      return [
        machine(event.instanceId),
        `launched as ${event.instanceId}, ${event.instanceType} ${event.lifecycle} in ${event.zone}`,
      ]
    case 'instance-booted':
      return [machine(event.instanceId), 'booted, runs its user data']
    case 'instance-terminated':
      return [machine(event.instanceId), 'ended']
    case 'instance-shutting-down':
    case 'instance-stopped':
    case 'runner-registered':
    case 'runner-offline':
    case 'job-queued':
      return undefined
    case 'runner-online':
      return [ofRunner(event.runner), `runner ${event.runner} listens for ${event.labels.join(', ')}`]
    case 'runner-removed':
      return [ofRunner(event.runner), `runner ${event.runner} deregistered`]
    case 'job-started':
      return [ofRunner(event.runner), `job "${event.job}" of run ${event.runId} started`]
    case 'job-completed':
      return [
        event.runner === undefined ? '' : ofRunner(event.runner),
        `job "${event.job}" ${event.conclusion}`,
      ]
  }
}
