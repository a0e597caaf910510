import type { SandboxEvent } from '../sandbox.ts'

const width = 72

/** What a machine does, and the sign that stands for it. */
const signs = { boot: '.', idle: '-', ready: '=', job: '#' } as const
type Doing = keyof typeof signs

interface Change {
  atMs: number
  doing: Doing | 'ended'
}

/** A picture of what each machine did over time: one row a machine, time from left to right. */
export function drawLanes(events: readonly SandboxEvent[], machine: (instanceId: string) => string): string {
  const lanes = new Map<string, Change[]>()
  for (const event of events) {
    const change = changeOf(event)
    if (change) lanes.set(change.instanceId, [...(lanes.get(change.instanceId) ?? []), change])
  }
  const times = [...lanes.values()].flat().map(({ atMs }) => atMs)
  const from = Math.min(...times)
  const stepMs = (Math.max(...times) - from) / width
  const rows = [...lanes].map(([instanceId, changes]) => {
    const cells = Array.from({ length: width }, (_, index) => sign(changes, from + index * stepMs, stepMs))
    return `  ${machine(instanceId).padEnd(11)} ${cells.join('')}`
  })
  const seconds = ((width * stepMs) / 1_000).toFixed(0)
  return [
    ...rows,
    `  ${' '.repeat(11)} 0 s${`${seconds} s`.padStart(width - 3)}`,
    '  . boots   = runner ready   # runs a job   - idle in the pool',
  ].join('\n')
}

/** The latest state within the step; a job shows even when it is shorter than a step. */
function sign(changes: readonly Change[], atMs: number, stepMs: number): string {
  const current = changes.findLast((change) => change.atMs <= atMs + stepMs)
  const hasJob = changes.some(
    (change) => change.doing === 'job' && change.atMs > atMs && change.atMs <= atMs + stepMs,
  )
  if (hasJob) return signs.job
  return current === undefined || current.doing === 'ended' ? ' ' : signs[current.doing]
}

function changeOf(event: SandboxEvent): (Change & { instanceId: string }) | undefined {
  const { atMs } = event
  const ofRunner = (runner: string, doing: Doing) => ({
    instanceId: runner.slice(0, runner.lastIndexOf('-')),
    atMs,
    doing,
  })
  switch (event.kind) {
    case 'instance-launched':
      return { instanceId: event.instanceId, atMs, doing: 'boot' }
    case 'instance-shutting-down':
    case 'instance-terminated':
      return { instanceId: event.instanceId, atMs, doing: 'ended' }
    case 'runner-online':
      return ofRunner(event.runner, 'ready')
    case 'job-started':
      return ofRunner(event.runner, 'job')
    case 'job-completed':
      return event.runner === undefined ? undefined : ofRunner(event.runner, 'ready')
    case 'runner-removed':
      return ofRunner(event.runner, 'idle')
    case 'instance-booted':
    case 'instance-stopped':
    case 'runner-registered':
    case 'runner-offline':
    case 'job-queued':
      return undefined
  }
}
