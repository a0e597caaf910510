/**
 * What the stand-in runner and the sandbox's GitHub say to each other. GitHub's own protocol is not public; this one
 * keeps its shape (registration, session, message long poll, acquire, finish) and nothing else of it.
 */
import { field, flagField, numberField, stringField, stringMapField, stringsField } from './fields.ts'

/** How a job ended, in the words of GitHub's REST API. */
export type Conclusion = 'success' | 'failure' | 'cancelled'

/** What `config.sh` asks for. */
export interface RegistrationRequest {
  /** Where the runner registers: `<server URL>/<owner>/<repository>`. */
  url: string
  name: string
  labels: string[]
  version: string
  ephemeral: boolean
  replace: boolean
  /** Stands for the public half of the runner's RSA key. */
  publicKey: string
}

/** What the server grants: with the key it makes the runner's credential. */
export interface Registration {
  id: number
  clientId: string
}

/** A session of a listener. */
export interface OpenedSession {
  sessionId: string
  /** A fault under test: the listener leaves with this exit code at once. */
  exitCode?: number
}

/** A shell step of a job. `always` runs it also after a failure, as `if: always()` does. */
export interface Step {
  name: string
  run: string
  if?: 'always'
}

/** The server hands a job to a listener, which must acquire it. */
export interface JobMessage {
  kind: 'job'
  id: string
  /** Authorizes the worker to send the job's log and its end. */
  token: string
  name: string
  runId: string
  /** `owner/name` */
  repository: string
  env: Record<string, string>
  steps: Step[]
}

/** The job was cancelled on the server. */
export interface CancelMessage {
  kind: 'cancel'
  jobId: string
}

/** What a listener's poll can bring. */
export type Message = JobMessage | CancelMessage

/** What a listener tells its worker: the job, then perhaps that it must end. */
export type WorkerOrder = JobMessage | { kind: 'end'; reason: 'cancelled' | 'shutdown' }

export function parseRegistrationRequest(value: unknown): RegistrationRequest {
  return {
    url: stringField(value, 'url'),
    name: stringField(value, 'name'),
    labels: stringsField(value, 'labels'),
    version: stringField(value, 'version'),
    ephemeral: flagField(value, 'ephemeral'),
    replace: flagField(value, 'replace'),
    publicKey: stringField(value, 'publicKey'),
  }
}

export function parseRegistration(value: unknown): Registration {
  return { id: numberField(value, 'id'), clientId: stringField(value, 'clientId') }
}

export function parseOpenedSession(value: unknown): OpenedSession {
  const sessionId = stringField(value, 'sessionId')
  return field(value, 'exitCode') === undefined
    ? { sessionId }
    : { sessionId, exitCode: numberField(value, 'exitCode') }
}

export function parseMessage(value: unknown): Message {
  const kind = stringField(value, 'kind')
  if (kind === 'job') return parseJobMessage(value)
  if (kind === 'cancel') return { kind, jobId: stringField(value, 'jobId') }
  throw new TypeError(`unknown message '${kind}'`)
}

export function parseWorkerOrder(value: unknown): WorkerOrder {
  const kind = stringField(value, 'kind')
  if (kind === 'job') return parseJobMessage(value)
  const reason = stringField(value, 'reason')
  if (kind === 'end' && (reason === 'cancelled' || reason === 'shutdown')) return { kind, reason }
  throw new TypeError(`unknown order '${kind}'`)
}

export function parseConclusion(value: unknown): Conclusion {
  const conclusion = stringField(value, 'conclusion')
  if (conclusion === 'success' || conclusion === 'failure' || conclusion === 'cancelled') return conclusion
  throw new TypeError(`unknown conclusion '${conclusion}'`)
}

function parseJobMessage(value: unknown): JobMessage {
  return {
    kind: 'job',
    id: stringField(value, 'id'),
    token: stringField(value, 'token'),
    name: stringField(value, 'name'),
    runId: stringField(value, 'runId'),
    repository: stringField(value, 'repository'),
    env: stringMapField(value, 'env'),
    steps: parseSteps(field(value, 'steps')),
  }
}

function parseSteps(value: unknown): Step[] {
  if (!Array.isArray(value)) throw new TypeError("'steps' must be a list")
  return value.map((step: unknown) => {
    const named = { name: stringField(step, 'name'), run: stringField(step, 'run') }
    return field(step, 'if') === 'always' ? { ...named, if: 'always' } : named
  })
}
