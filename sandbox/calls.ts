import type { Caller } from './account.ts'
import { Permissions } from './iam/permissions.ts'

/** One call of a service by anybody. Times are of the performance clock, so that overlap can be proven. */
export interface Call {
  service: 'dynamodb' | 'sqs' | 'ec2' | 'ssm' | 'servicequotas' | 'iam' | 'pricing' | 'github'
  operation: string
  caller: Caller['kind']
  /** Whose role signed the call, when an instance made it. */
  instanceId?: string
  startedAt: number
  endedAt: number
  status: number
  errorCode?: string
  /** What the service itself had to say, when an injected fault hid it after the work was done. */
  hiddenStatus?: number
  request: unknown
}

/** A call that has begun and has no answer yet. */
export type PendingCall = Omit<Call, 'endedAt' | 'status' | 'errorCode' | 'hiddenStatus'>

/** An answer that a service is to give instead of its own. */
export interface Fault {
  service: Call['service']
  /** Any operation when absent. */
  operation?: string
  /** Any caller when absent. */
  caller?: Caller['kind']
  /** The error's code as the SDK names it. */
  code: string
  /** HTTP status; default 400, 503 for codes of throttling. */
  status?: number
  message?: string
  /** How many calls fail; default 1. */
  times?: number
  /** The call does its work and only its answer is replaced, as when a response is lost. */
  executed?: boolean
  /** The connection breaks instead of an error being answered. */
  disconnect?: boolean
  /** The service takes so long before it answers at all; default 0. */
  delayMs?: number
}

/** What becomes of a call that has begun; undefined lets it go on. */
export type HookVerdict = 'drop' | undefined

/** Runs at the edges of each call; the call waits for it. A harness stops the world here. */
export interface CallHooks {
  /** `drop` breaks the connection before anything is done, as when the caller died while it was about to call. */
  before?: (call: PendingCall) => HookVerdict | Promise<HookVerdict>
  /** The work is done; the answer is not yet sent. `drop` breaks the connection instead of sending it. */
  after?: (call: Call) => HookVerdict | Promise<HookVerdict>
}

/** What everybody asked of the sandbox, and what went wrong on purpose. */
export class CallLog {
  readonly all: Call[] = []
  /** What the callers may do, and what of it they needed. */
  readonly permissions = new Permissions()
  hooks: CallHooks = {}
  /** Added to every AWS call. */
  latencyMs: number
  #faults: Fault[] = []

  constructor(latencyMs: number) {
    this.latencyMs = latencyMs
  }

  record(call: Call): void {
    this.all.push(call)
  }

  /** Calls that agree with every member given. */
  of(match: Partial<Pick<Call, 'service' | 'operation' | 'caller' | 'instanceId' | 'status'>>): Call[] {
    const { service, operation, caller, instanceId, status } = match
    return this.all.filter(
      (call) =>
        (service === undefined || call.service === service) &&
        (operation === undefined || call.operation === operation) &&
        (caller === undefined || call.caller === caller) &&
        (instanceId === undefined || call.instanceId === instanceId) &&
        (status === undefined || call.status === status),
    )
  }

  clear(): void {
    this.all.length = 0
  }

  failNext(fault: Fault): void {
    this.#faults.push({ ...fault })
  }

  /** Forgets the faults that have not struck. */
  clearFaults(): void {
    this.#faults = []
  }

  /** The fault that strikes this call, if any; it is used up. */
  takeFault(call: PendingCall): Fault | undefined {
    const fault = this.#faults.find(
      ({ service, operation, caller }) =>
        service === call.service &&
        (operation === undefined || operation === call.operation) &&
        (caller === undefined || caller === call.caller),
    )
    if (fault === undefined) return undefined
    const left = (fault.times ?? 1) - 1
    if (left > 0) fault.times = left
    else this.#faults = this.#faults.filter((other) => other !== fault)
    return fault
  }
}
