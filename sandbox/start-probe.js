/**
 * Preloaded into steps to see how they start; start.ts reads what it notes. One line of JSON in the file START_PROBE
 * for each file that Node loads as a module, and one for the first AWS request.
 */
import { subscribe } from 'node:diagnostics_channel'
import { appendFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { performance } from 'node:perf_hooks'

const note = (facts) => {
  appendFileSync(process.env.START_PROBE, `${JSON.stringify(facts)}\n`)
}

let isFirst = true
subscribe('http.client.request.start', ({ request }) => {
  if (!isFirst || !String(request.getHeader('authorization')).startsWith('AWS4-')) return
  isFirst = false
  const firstRequestMs = performance.now()
  const { user, system } = process.cpuUsage()
  note({ firstRequestMs, firstRequestCpuMs: (user + system) / 1_000 })
})

registerHooks({
  load(url, context, next) {
    if (url.startsWith('file:')) note({ load: url })
    return next(url, context)
  },
})
