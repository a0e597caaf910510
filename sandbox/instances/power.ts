import { type HttpServer, serveHttp } from '../http.ts'

export interface PowerButtons {
  urlOf: (instanceId: string) => string
  stop: () => Promise<void>
}

/** Hears the stubs of shutdown and its like; one scheduled power-off at a time, as with systemd. */
export async function startPowerButtons(powerOff: (instanceId: string) => void): Promise<PowerButtons> {
  const scheduled = new Map<string, NodeJS.Timeout>()
  const server: HttpServer = await serveHttp((request, response) => {
    const url = new URL(request.url ?? '/', 'http://sandbox')
    const [, instanceId = '', action = ''] = url.pathname.split('/')
    clearTimeout(scheduled.get(instanceId))
    if (action === 'power-off') {
      const delayMs = Number(url.searchParams.get('afterSeconds')) * 1_000
      const press = () => {
        powerOff(instanceId)
      }
      scheduled.set(instanceId, setTimeout(press, delayMs))
    }
    response.writeHead(204).end()
    return Promise.resolve()
  })
  return {
    urlOf: (instanceId) => `${server.origin}/${instanceId}`,
    stop: async () => {
      for (const timeout of scheduled.values()) clearTimeout(timeout)
      await server.stop()
    },
  }
}
