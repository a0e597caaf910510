import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import { metadataAddress } from './network.ts'

/** Names the metadata service for SDKs; containers find it where every instance does. */
export const metadataVariable = 'AWS_EC2_METADATA_SERVICE_ENDPOINT'

/** The link-local address of the metadata service: each container finds its own there. */
export interface MetadataRelay {
  /** From now on connections of `address` go to `origin`. */
  route: (address: string, origin: string) => void
  stop: () => Promise<void>
}

export async function startMetadataRelay(): Promise<MetadataRelay> {
  const origins = new Map<string, URL>()
  const open = new Set<Socket>()
  const server = createServer((inward) => {
    const origin = origins.get(inward.remoteAddress ?? '')
    if (origin === undefined) {
      inward.destroy()
      return
    }
    const outward = connect(Number(origin.port), origin.hostname)
    for (const [socket, other] of [
      [inward, outward],
      [outward, inward],
    ] as const) {
      open.add(socket)
      socket.on('error', () => other.destroy())
      socket.on('close', () => {
        open.delete(socket)
        other.destroy()
      })
    }
    inward.pipe(outward).pipe(inward)
  })
  server.listen(80, metadataAddress)
  await once(server, 'listening')
  return {
    route: (address, origin) => {
      origins.set(address, new URL(origin))
    },
    stop: async () => {
      for (const socket of open) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}
