import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { SandboxClock } from './clock.ts'

/** Where the servers listen: machines that are not on the loopback interface need another address. */
const host = process.env['SANDBOX_HOST'] ?? '127.0.0.1'

/** A server on a free port of the sandbox's address. */
export interface HttpServer {
  /** `http://<address>:<port>` */
  origin: string
  /** Ends the server and every connection. */
  stop: () => Promise<void>
}

export type HttpHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** Idle connections outlive any pause of a client, so that none is closed while a request is on its way. */
const keepAliveTimeoutMs = 600_000

/** Answers carry the time of `clock` in their Date header. */
export async function serveHttp(
  handle: HttpHandler,
  clock: Pick<SandboxClock, 'now'> = Date,
): Promise<HttpServer> {
  const server = createServer({ keepAliveTimeout: keepAliveTimeoutMs }, (request, response) => {
    response.setHeader('date', new Date(clock.now()).toUTCString())
    handle(request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500)
      response.end(error instanceof Error ? error.stack : String(error))
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, host, resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return {
    origin: `http://${host}:${address.port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      }),
  }
}

export async function readBody(request: IncomingMessage): Promise<string> {
  request.setEncoding('utf8')
  let body = ''
  for await (const chunk of request) body += String(chunk)
  return body
}
