import { randomUUID } from 'node:crypto'
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { callerOf, type Caller } from './account.ts'
import type { Call, CallLog, Fault, PendingCall } from './calls.ts'
import { SandboxClock } from './clock.ts'
import { type HttpServer, readBody, serveHttp } from './http.ts'
import { denialMessage } from './iam/permissions.ts'
import type { Need } from './iam/policy.ts'
import type { JsonObject } from './json.ts'

/** An error that a service answers; the SDK makes `code` the error's name. */
export class AwsError extends Error {
  readonly code: string
  readonly status: number

  constructor(code: string, message: string, status = 400) {
    super(message)
    this.code = code
    this.status = status
  }
}

export interface AwsRequest {
  operation: string
  params: JsonObject
  caller: Caller
  headers: IncomingHttpHeaders
  /** Aborted when the client went away. */
  signal: AbortSignal
}

export interface AwsAnswer {
  status: number
  contentType: string
  body: string
  headers?: Record<string, string>
  errorCode?: string
  /** The status of the work that was done, when a fault hides it. */
  hiddenStatus?: number
}

export interface AwsService {
  service: Exclude<Call['service'], 'github'>
  decode: (headers: IncomingHttpHeaders, body: string) => Pick<AwsRequest, 'operation' | 'params'>
  execute: (request: AwsRequest) => Promise<AwsAnswer>
  encodeError: (error: AwsError) => AwsAnswer
  /** Everything that the caller must be allowed to do. */
  needs: (request: AwsRequest) => Need[]
  /** How the service says that the caller is not. */
  denial: { code: string; status: number }
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_aws-signing.html */
const signatureToleranceMs = 5 * 60_000

/** Serves one AWS service: log, latency, faults and permissions are the same for all. */
export async function serveAws(
  service: AwsService,
  calls: CallLog,
  clock = new SandboxClock(),
): Promise<HttpServer> {
  return serveHttp(async (request, response) => {
    const startedAt = performance.now()
    const { operation, params } = service.decode(request.headers, await readBody(request))
    const caller = callerOf(request.headers.authorization)
    const pending: PendingCall = {
      service: service.service,
      operation,
      caller: caller.kind,
      ...(caller.instanceId === undefined ? {} : { instanceId: caller.instanceId }),
      startedAt,
      request: params,
    }
    if ((await calls.hooks.before?.(pending)) === 'drop') {
      request.socket.destroy()
      return
    }
    if (calls.latencyMs > 0) await sleep(calls.latencyMs)
    const fault = calls.takeFault(pending)
    if (fault?.delayMs !== undefined) await sleep(fault.delayMs, undefined, { ref: false })
    const signal = disconnectSignal(response)
    const { headers } = request
    const asked = { operation, params, caller, headers, signal }
    const answer = await answerOf(service, calls, fault, asked, clock.now())
    const call = endOf(pending, answer, fault)
    calls.record(call)
    const verdict = await calls.hooks.after?.(call)
    if (fault?.disconnect === true || verdict === 'drop') request.socket.destroy()
    else send(request, response, answer)
  }, clock)
}

function endOf(pending: PendingCall, { status, errorCode, hiddenStatus }: AwsAnswer, fault?: Fault): Call {
  return {
    ...pending,
    endedAt: performance.now(),
    status: fault?.disconnect === true ? 0 : status,
    ...(errorCode === undefined ? {} : { errorCode }),
    ...(hiddenStatus === undefined ? {} : { hiddenStatus }),
  }
}

async function answerOf(
  service: AwsService,
  calls: CallLog,
  fault: Fault | undefined,
  request: AwsRequest,
  nowMs: number,
): Promise<AwsAnswer> {
  const answer = () =>
    serviceAnswer(service, request, () => {
      admitCaller(service, calls, request, nowMs)
    })
  if (fault === undefined) return answer()
  const { status } = fault.executed === true ? await answer() : {}
  const error = faultError(fault)
  return {
    ...service.encodeError(error),
    errorCode: error.code,
    ...(status === undefined ? {} : { hiddenStatus: status }),
  }
}

function admitCaller(
  service: AwsService,
  { permissions }: CallLog,
  request: AwsRequest,
  nowMs: number,
): void {
  if (request.caller.instanceId !== undefined) requireTimelySignature(request.headers, nowMs)
  const denied = permissions.deniedOf(request.caller, service.needs(request))
  if (denied === undefined) return
  const { code, status } = service.denial
  throw new AwsError(code, denialMessage(request.caller, denied), status)
}

/**
 * What the service itself answers, errors included.
 *
 * @param admit throws an AwsError when the caller is not let in
 */
export async function serviceAnswer(
  service: AwsService,
  request: AwsRequest,
  admit: () => void = () => undefined,
): Promise<AwsAnswer> {
  try {
    admit()
    return await service.execute(request)
  } catch (error) {
    if (!(error instanceof AwsError)) throw error
    return { ...service.encodeError(error), errorCode: error.code }
  }
}

/** Of instances alone: the clocks of all others are those of this computer, which stands still when time is skipped. */
function requireTimelySignature(headers: IncomingHttpHeaders, nowMs: number): void {
  const text = String(headers['x-amz-date'])
  const signedAtMs = Date.parse(text.replace(/^(....)(..)(..T..)(..)(..Z)$/, '$1-$2-$3:$4:$5'))
  if (Math.abs(nowMs - signedAtMs) <= signatureToleranceMs) return
  throw new AwsError(
    'InvalidSignatureException',
    `The signature's time ${text} is not within 5 minutes of now`,
  )
}

function faultError({ code, status, message }: Fault): AwsError {
  const throttling = /Throttl|RequestLimitExceeded|Unavailable/.test(code)
  return new AwsError(
    code,
    message ?? `${code} (injected by the sandbox)`,
    status ?? (throttling ? 503 : 400),
  )
}

function disconnectSignal(response: ServerResponse): AbortSignal {
  const controller = new AbortController()
  response.once('close', () => {
    if (!response.writableFinished) controller.abort()
  })
  return controller.signal
}

function send(request: IncomingMessage, response: ServerResponse, answer: AwsAnswer): void {
  if (request.socket.destroyed) return
  response.writeHead(answer.status, {
    'content-type': answer.contentType,
    'content-length': Buffer.byteLength(answer.body),
    'x-amzn-requestid': randomUUID(),
    ...answer.headers,
  })
  response.end(answer.body)
}
