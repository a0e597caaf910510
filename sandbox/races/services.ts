import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { SQSClient } from '@aws-sdk/client-sqs'
import { createDocumentClient } from '../../src/aws/clients.ts'
import { ServiceError, type SignedCall } from '../../src/agent/aws.ts'
import { signedHeaders } from '../../src/domain/signature.ts'
import { instanceArn, region } from '../account.ts'
import { type AwsAnswer, AwsError, type AwsService, serviceAnswer } from '../aws-server.ts'
import type { Call } from '../calls.ts'
import { createDynamoDb, type DynamoDb } from '../dynamodb/server.ts'
import { Permissions } from '../iam/permissions.ts'
import { numberOf } from '../json.ts'
import { createSqs, type Sqs } from '../sqs/server.ts'
import type { Actor, Stage } from './stage.ts'
import type { VirtualTime } from './virtual-time.ts'

/** A step of a workflow run, the agent of an instance, or somebody else who has the credentials of its role. */
export type Caller = Actor &
  ({ kind: 'step'; runId?: string } | { kind: 'agent' | 'intruder'; instanceId: string })

/** A call that was carried out, and by whom. */
export type RaceCall = Call & { by: Caller }

/** DynamoDB and SQS in this process: each call of their clients is two moments on the stage. */
export class Services {
  readonly dynamodb: DynamoDb
  readonly sqs: Sqs
  readonly calls: RaceCall[] = []
  readonly permissions = new Permissions()
  /** So many of the next writes are repeated, as the SDK does when their answers were lost. */
  lostAnswers = 0
  readonly #stage: Stage
  readonly #time: VirtualTime

  constructor(stage: Stage, time: VirtualTime, dynamodb: DynamoDb = createDynamoDb()) {
    this.#stage = stage
    this.#time = time
    this.dynamodb = dynamodb
    this.sqs = createSqs(time)
  }

  /** The action's own clients, for one step. */
  clientsOf(by: Caller) {
    const dynamodb = new DynamoDBClient(this.#settings(this.dynamodb.service, by))
    return {
      dynamodb,
      documents: createDocumentClient(dynamodb),
      sqs: new SQSClient({ ...this.#settings(this.sqs.service, by), useQueueUrlAsEndpoint: false }),
    }
  }

  /** What a machine's calls of DynamoDB go through. */
  signedCallOf(by: Caller): SignedCall {
    return async (service, headers, body) => {
      const host = `${service}.sandbox`
      const request = { service, region, host, headers, body, nowMs: this.#time.now() }
      const answer = await this.#send(this.dynamodb.service, by, signedHeaders(request, role), body)
      if (answer.status !== 200) throw new ServiceError(service, answer.status, answer.body)
      return answer.body
    }
  }

  #settings(service: AwsService, by: Caller) {
    return {
      region,
      credentials: { accessKeyId: 'AKIASANDBOX', secretAccessKey: 'sandbox' },
      requestHandler: {
        handle: async (request: { headers: Record<string, string>; body?: unknown }) => {
          const { headers, body } = request
          const answer = await this.#send(service, by, headers, textOfBody(body))
          return { response: httpResponse(answer) }
        },
      },
    }
  }

  async #send(
    service: AwsService,
    by: Caller,
    headers: Record<string, string>,
    body: string,
  ): Promise<AwsAnswer> {
    const { operation, params } = service.decode(headers, body)
    const untilMs = this.#time.now() + (numberOf(params, 'WaitTimeSeconds') ?? 0) * 1_000
    const work = () => this.#execute(service, by, headers, body)
    if (operation === 'UpdateItem' && this.lostAnswers > 0) {
      this.lostAnswers -= 1
      await this.#stage.call(by, `${operation} with a lost answer`, work)
    }
    for (;;) {
      const answer = await this.#stage.call(by, operation, work)
      const hasMessages = answer.body.includes('ReceiptHandle')
      if (operation !== 'ReceiveMessage' || hasMessages || this.#time.now() >= untilMs) return answer
      await this.#stage.sleep(by, longPollStepMs)
    }
  }

  async #execute(
    service: AwsService,
    by: Caller,
    headers: Record<string, string>,
    body: string,
  ): Promise<AwsAnswer> {
    const { operation, params } = service.decode(headers, body)
    const caller =
      by.kind === 'step'
        ? { kind: 'action' as const }
        : { kind: 'instance' as const, instanceId: by.instanceId }
    const request = {
      operation,
      // A long poll of the queue itself would wait in real time.
      params: 'WaitTimeSeconds' in params ? { ...params, WaitTimeSeconds: 0 } : params,
      caller,
      headers: { ...headers, host: 'sqs.sandbox' },
      signal: new AbortController().signal,
    }
    const answer = await serviceAnswer(service, request, () => {
      const denied = this.permissions.deniedOf(caller, service.needs(request))
      if (denied !== undefined) throw new AwsError(service.denial.code, denied.action, service.denial.status)
    })
    const at = this.#time.now() - performance.timeOrigin
    this.calls.push({
      service: service.service,
      operation,
      caller: caller.kind,
      startedAt: at,
      endedAt: at,
      status: answer.status,
      ...(answer.errorCode === undefined ? {} : { errorCode: answer.errorCode }),
      request: params,
      by,
    })
    return answer
  }
}

/** Nobody verifies signatures here, but the engine wants some. */
const role = { accessKeyId: 'ASIASANDBOX', secretAccessKey: 'sandbox', sessionToken: 'sandbox' }

const longPollStepMs = 1_000

function textOfBody(body: unknown): string {
  if (body instanceof Uint8Array) return new TextDecoder().decode(body)
  return typeof body === 'string' ? body : ''
}

function httpResponse({ status, contentType, body, headers }: AwsAnswer) {
  return { statusCode: status, headers: { 'content-type': contentType, ...headers }, body: Buffer.from(body) }
}

/** What every instance's key begins with. */
export const instanceArnPrefix = instanceArn('')
