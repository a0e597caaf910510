import { setTimeout as sleep } from 'node:timers/promises'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import type { Dynalite } from '../../sandbox/dynamodb/dynalite.ts'

/** What a client of the SDK sends and gets, as far as this stand-in for the network looks at it. */
interface Request {
  headers: Record<string, string>
  body?: unknown
}

/** Sockets that the SDK opens to one host: more calls at once wait for their turn. */
const sockets = 50

/** Sees each call when its work is done. */
export type Watcher = (operation: string, request: string, answer: { status: number; body: string }) => void

/**
 * A DynamoDB client of the action's own kind whose network is a function call: half the latency before the work and
 * half after it, each call's own by up to a half.
 */
export function inProcessClient(database: Dynalite, latencyMs: number, watch: Watcher): DynamoDBClient {
  let open = 0
  const waiting: (() => void)[] = []
  const acquire = async () => {
    if (open >= sockets) await new Promise<void>((resolve) => waiting.push(resolve))
    else open += 1
  }
  const release = () => {
    const next = waiting.shift()
    if (next) next()
    else open -= 1
  }
  const handle = async ({ headers, body }: Request) => {
    await acquire()
    try {
      const oneWayMs = (latencyMs / 2) * (0.5 + Math.random())
      if (latencyMs > 0) await sleep(oneWayMs)
      const request = typeof body === 'string' ? body : new TextDecoder().decode(bytes(body))
      const answer = await database(headers, request)
      const operation = headers['x-amz-target']?.split('.')[1] ?? ''
      watch(operation, request, answer)
      if (latencyMs > 0) await sleep(oneWayMs)
      return {
        response: {
          statusCode: answer.status,
          headers: answer.headers,
          body: new TextEncoder().encode(answer.body),
        },
      }
    } finally {
      release()
    }
  }
  return new DynamoDBClient({
    region: 'us-east-1',
    credentials: { accessKeyId: 'AKIASANDBOX', secretAccessKey: 'sandbox' },
    endpoint: 'http://127.0.0.1:1',
    maxAttempts: 1,
    requestHandler: {
      handle,
      updateHttpClientConfig: () => undefined,
      httpHandlerConfigs: () => ({}),
    },
  })
}

function bytes(body: unknown): Uint8Array {
  if (body instanceof Uint8Array) return body
  throw new TypeError('a body that is neither text nor bytes')
}
