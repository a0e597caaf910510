import { statSync } from 'node:fs'
import type { Call } from '../../sandbox/calls.ts'
import { isObject, textOf, type JsonObject } from '../../sandbox/json.ts'
import type { SandboxEvent, Sandbox } from '../../sandbox/sandbox.ts'

/** What a lease cost beside the runner itself. Milliseconds. */
export interface LeaseTimes {
  /** From the claim's write to the agent's report that it is ready. */
  claimToReadyMs: number
  /** Of that, from the start of config.sh until the listener is online with GitHub. */
  runnerMs: number
}

/** What the end of a lease took. Milliseconds since the release's write. */
export interface EndTimes {
  /** The agent reports that it has stopped the listener and cleans. */
  cleaningAfterMs: number
  /** The runner is off GitHub's list. */
  removedAfterMs: number
  /** The agent can serve again. */
  waitingAfterMs: number
}

/** Times of lease `lease` of an instance, from the calls and events of a sandbox in this process. */
export function leaseTimes(
  sandbox: Sandbox,
  events: readonly SandboxEvent[],
  instanceId: string,
  lease: number,
): LeaseTimes {
  const claim = lastWrite(sandbox, instanceId, 'claimed')
  const ready = firstReport(sandbox, instanceId, 'ready', claim.endedAt)
  const { root } = sandbox.ec2.instance(instanceId)
  // The last file that the agent makes before it starts config.sh.
  const configuredAtMs = statSync(`${root}/opt/ec2-runner-pool/leases/${lease}/.env`).mtimeMs
  return {
    claimToReadyMs: ready.startedAt - claim.endedAt,
    runnerMs: eventAtMs(events, 'runner-online', `${instanceId}-${lease}`) - configuredAtMs,
  }
}

export function endTimes(
  sandbox: Sandbox,
  events: readonly SandboxEvent[],
  instanceId: string,
  lease: number,
): EndTimes {
  const releasedAt = lastWrite(sandbox, instanceId, 'idle').endedAt
  const removedAtMs = eventAtMs(events, 'runner-removed', `${instanceId}-${lease}`)
  return {
    cleaningAfterMs: firstReport(sandbox, instanceId, 'cleaning', releasedAt).startedAt - releasedAt,
    removedAfterMs: removedAtMs - performance.timeOrigin - releasedAt,
    waitingAfterMs: firstReport(sandbox, instanceId, 'waiting', releasedAt).startedAt - releasedAt,
  }
}

/** The last write of the action that says this of an instance's state. */
function lastWrite(sandbox: Sandbox, instanceId: string, state: string): Call {
  const found = writes(sandbox, 'action', instanceId, state).at(-1)
  if (found === undefined) throw new Error(`nobody wrote ${state} for ${instanceId}`)
  return found
}

/** The agent's first word of a phase since then; heartbeats repeat it. */
function firstReport(sandbox: Sandbox, instanceId: string, phase: string, since: number): Call {
  const found = writes(sandbox, 'instance', instanceId, phase).find(({ startedAt }) => startedAt >= since)
  if (found === undefined) throw new Error(`${instanceId} never was ${phase}`)
  return found
}

/** State and phase are what such a write sets first. */
function writes(sandbox: Sandbox, caller: Call['caller'], instanceId: string, value: string): Call[] {
  return sandbox.calls.of({ operation: 'UpdateItem', caller, status: 200 }).filter(({ request }) => {
    const { Key: key, ExpressionAttributeValues: values } = membersOf(request)
    return text(membersOf(key)['id'])?.endsWith(`/${instanceId}`) && text(membersOf(values)[':v0']) === value
  })
}

function membersOf(value: unknown): JsonObject {
  return isObject(value) ? value : {}
}

/** Of an attribute value. */
function text(value: unknown): string | undefined {
  return textOf(membersOf(value), 'S')
}

function eventAtMs(events: readonly SandboxEvent[], kind: SandboxEvent['kind'], runner: string): number {
  const found = events.findLast(
    (event) => event.kind === kind && 'runner' in event && event.runner === runner,
  )
  if (found === undefined) throw new Error(`${runner} never was ${kind}`)
  return found.atMs
}
