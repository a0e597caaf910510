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
  const claim = lastWrite(sandbox, 'action', instanceId, 'claimed')
  const ready = lastWrite(sandbox, 'instance', instanceId, 'ready')
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
  const releasedAt = lastWrite(sandbox, 'action', instanceId, 'idle').endedAt
  const removedAtMs = eventAtMs(events, 'runner-removed', `${instanceId}-${lease}`)
  return {
    cleaningAfterMs: lastWrite(sandbox, 'instance', instanceId, 'cleaning').startedAt - releasedAt,
    removedAfterMs: removedAtMs - performance.timeOrigin - releasedAt,
    waitingAfterMs: lastWrite(sandbox, 'instance', instanceId, 'waiting').startedAt - releasedAt,
  }
}

/** The last write of an instance's item that says this of its state, or of its agent's phase. */
function lastWrite(sandbox: Sandbox, caller: Call['caller'], instanceId: string, value: string): Call {
  const found = sandbox.calls.of({ operation: 'UpdateItem', caller, status: 200 }).findLast(({ request }) => {
    const { Key: key, ExpressionAttributeValues: values } = membersOf(request)
    // State and phase are what such a write sets first.
    return text(membersOf(key)['id'])?.endsWith(`/${instanceId}`) && text(membersOf(values)[':v0']) === value
  })
  if (found === undefined) throw new Error(`${caller} never wrote ${value} for ${instanceId}`)
  return found
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
