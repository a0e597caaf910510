import { runnerName } from '../domain/protocol.ts'
import type { Layout } from './layout.ts'
import { isRoot, type JobUser } from './job-user.ts'

/** What belongs to one lease on the machine. */
export interface LeaseFiles {
  /** Name of the runner, unique for ever. */
  name: string
  /** The runner directory, with the work folder inside; belongs to the jobs. */
  directory: string
  /** Scripts for this lease that jobs may run but not change. */
  scripts: string
  /** Written by the listener's script before it becomes the listener. */
  pidFile: string
  /** Name of the systemd unit that holds the lease's processes. */
  unit: string
}

export function leaseFiles(layout: Layout, instanceId: string, lease: number): LeaseFiles {
  const directory = `${layout.leases}/${lease}`
  return {
    name: runnerName(instanceId, lease),
    directory,
    scripts: `${layout.state}/lease-${lease}`,
    pidFile: `${directory}/listener.pid`,
    unit: `ec2-runner-pool-lease-${lease}`,
  }
}

/** Processes of a lease inherit this variable, with the runner's name as value. */
export const leaseVariable = 'EC2_RUNNER_POOL_LEASE'

/** The agent's own affairs, and what systemd says to its services. */
const ownVariables =
  /^(AWS_|ACTIONS_RUNNER_INPUT_|RUNNER_POOL_ROOT$|INVOCATION_ID$|JOURNAL_STREAM$|NOTIFY_SOCKET$|SYSTEMD_|MEMORY_PRESSURE_)/

/** The environment that a lease's runner, and so its jobs, start with. */
export function leaseEnvironment(
  layout: Layout,
  user: JobUser,
  name: string,
  own: NodeJS.ProcessEnv,
): Record<string, string> {
  const inherited = Object.entries(own).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !ownVariables.test(entry[0]),
  )
  return {
    ...Object.fromEntries(inherited),
    ...(isRoot() ? { USER: user.name, LOGNAME: user.name } : {}),
    ...(layout.isWholeMachine ? {} : { TMPDIR: layout.temporary }),
    HOME: user.home,
    RUNNER_TOOL_CACHE: layout.toolCache,
    AGENT_TOOLSDIRECTORY: layout.toolCache,
    // Without it a listener that GitHub no longer accepts exits like one that was refused (actions/runner PR 4285).
    ACTIONS_RUNNER_RETURN_VERSION_DEPRECATED_EXIT_CODE: '1',
    [leaseVariable]: name,
  }
}
