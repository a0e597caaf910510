import { randomUUID } from 'node:crypto'
import type { Message, RegistrationRequest } from '../runner/wire.ts'
import type { Report } from './events.ts'
import type { JobRecord } from './jobs.ts'

/** What is to go wrong with one runner. */
export interface RunnerFaults {
  /** `config.sh` gets no answer. */
  hangConfig?: boolean
  /** `config.sh` is refused as with an expired token. */
  refuseRegistration?: boolean
  /** The listener is told at its first poll that its version is too old. */
  deprecated?: boolean
  /** The listener leaves with this exit code instead of listening. */
  listenerExit?: number
  /** On how many starts it does so; default 1. */
  listenerExitTimes?: number
}

/** How a held poll ends. */
export type PollEnd = { kind: 'message'; message: Message } | { kind: 'none' | 'deleted' }

/** A listener's connection. The runner is online while the listener polls. */
export interface Session {
  readonly id: string
  /** What the next poll brings. */
  readonly outbox: Message[]
  /** Ends the poll that is held; undefined when none is. */
  wake: ((end: PollEnd) => void) | undefined
  /** Runs while nobody polls. */
  absence: NodeJS.Timeout | undefined
}

/** A registration. */
export interface RunnerRecord {
  readonly id: number
  /** `owner/name` */
  readonly repository: string
  readonly name: string
  readonly labels: readonly string[]
  readonly version: string
  readonly ephemeral: boolean
  /** What the listener's `Bearer` credential must be. */
  readonly credential: string
  readonly faults: RunnerFaults
  online: boolean
  session: Session | undefined
  /** The job that runs. */
  job: JobRecord | undefined
}

/** The registrations of all repositories. */
export class Runners {
  readonly #records = new Map<number, RunnerRecord>()
  readonly #report: Report
  #lastId = 0

  constructor(report: Report) {
    this.#report = report
  }

  /** Undefined when the name is taken and may not be replaced. */
  register(
    repository: string,
    request: RegistrationRequest,
    faults: RunnerFaults,
  ): { record: RunnerRecord; clientId: string } | undefined {
    const namesake = this.of(repository).find(({ name }) => name === request.name)
    if (namesake !== undefined && !request.replace) return undefined
    if (namesake !== undefined) this.remove(namesake)
    const clientId = randomUUID()
    const record: RunnerRecord = {
      id: ++this.#lastId,
      repository,
      name: request.name,
      labels: request.labels,
      version: request.version,
      ephemeral: request.ephemeral,
      credential: `${clientId}.${request.publicKey}`,
      faults: { ...faults },
      online: false,
      session: undefined,
      job: undefined,
    }
    this.#records.set(record.id, record)
    this.#report({ kind: 'runner-registered', runner: record.name, labels: record.labels })
    return { record, clientId }
  }

  /** Ends the registration; its listener learns of it at its next poll, a waiting one at once. */
  remove(record: RunnerRecord): void {
    this.#records.delete(record.id)
    record.session?.wake?.({ kind: 'deleted' })
    this.closeSession(record)
    this.#report({ kind: 'runner-removed', runner: record.name, labels: record.labels })
  }

  closeSession(record: RunnerRecord): void {
    clearTimeout(record.session?.absence)
    record.session = undefined
    this.setOnline(record, false)
  }

  setOnline(record: RunnerRecord, online: boolean): void {
    if (record.online === online) return
    record.online = online
    const kind = online ? 'runner-online' : 'runner-offline'
    this.#report({ kind, runner: record.name, labels: record.labels })
  }

  all(): RunnerRecord[] {
    return [...this.#records.values()]
  }

  /** The runners of a repository; names of repositories know no case. */
  of(repository: string): RunnerRecord[] {
    const wanted = repository.toLowerCase()
    return this.all().filter((record) => record.repository.toLowerCase() === wanted)
  }

  byCredential(credential: string): RunnerRecord | undefined {
    return this.all().find((record) => record.credential === credential)
  }
}
