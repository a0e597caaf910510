import { randomUUID } from 'node:crypto'
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { callerOf, type Caller } from './account.ts'
import type { CallLog, Fault, PendingCall } from './calls.ts'
import { type HttpServer, readBody, serveHttp } from './http.ts'
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
}

export interface AwsService {
  service: 'dynamodb' | 'sqs' | 'ec2'
  decode: (headers: IncomingHttpHeaders, body: string) => Pick<AwsRequest, 'operation' | 'params'>
  execute: (request: AwsRequest) => Promise<AwsAnswer>
  encodeError: (error: AwsError) => AwsAnswer
  /** Throws an AwsError when the role of an instance does not allow the call. */
  authorize: (instanceId: string, request: AwsRequest) => void
}

/** Serves one AWS service: log, latency, faults and permissions are the same for all. */
export async function serveAws(service: AwsService, calls: CallLog): Promise<HttpServer> {
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
    await calls.hooks.before?.(pending)
    if (calls.latencyMs > 0) await sleep(calls.latencyMs)
    const fault = calls.takeFault(pending)
    const signal = disconnectSignal(response)
    const answer = await answerOf(service, fault, {
      operation,
      params,
      caller,
      headers: request.headers,
      signal,
    })
    const { status, errorCode } = answer
    const call = {
      ...pending,
      endedAt: performance.now(),
      status: fault?.disconnect === true ? 0 : status,
      ...(errorCode === undefined ? {} : { errorCode }),
    }
    calls.record(call)
    await calls.hooks.after?.(call)
    if (fault?.disconnect === true) request.socket.destroy()
    else send(request, response, answer)
  })
}

async function answerOf(
  service: AwsService,
  fault: Fault | undefined,
  request: AwsRequest,
): Promise<AwsAnswer> {
  try {
    if (fault !== undefined && fault.executed !== true) throw faultError(fault)
    if (request.caller.instanceId !== undefined) service.authorize(request.caller.instanceId, request)
    const answer = await service.execute(request)
    if (fault !== undefined) throw faultError(fault)
    return answer
  } catch (error) {
    if (!(error instanceof AwsError)) throw error
    return { ...service.encodeError(error), errorCode: error.code }
  }
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
