import { readFileSync } from 'node:fs'
import { run } from './command.ts'
import { asJobUser, type JobUser } from './job-user.ts'
import type { LeaseFiles } from './lease-files.ts'
import { findProcesses, killProcesses, type ProcessMarks } from './processes.ts'

/** How the processes of a lease are held together, so that stopping ends everything. */
export interface Containment {
  /** The command that runs a script as the jobs' user and lasts as long as it. */
  command(files: LeaseFiles, script: string): string[]
  /** Sends SIGINT to the listener alone. */
  interrupt(files: LeaseFiles, marks: ProcessMarks): Promise<void>
  /** Ends everything that the lease left running. */
  kill(files: LeaseFiles, marks: ProcessMarks): Promise<void>
}

const systemctlLimitMs = 30_000
const killPauseMs = 20
const pause = () => new Promise((resolve) => setTimeout(resolve, killPauseMs))

/**
 * Keeps jobs from the credentials of the instance's role, and containers on the bridge are kept by the hop limit of 1.
 * A job with sudo gets around both: it starts a unit outside of the lease's control group, or a container in the
 * host's network. Then it has the role's rights, which are to read and write this machine's own item and to end this
 * machine: nothing of another run, and no token, because the agent leaves none in the item.
 */
const noMetadata = '--property=IPAddressDeny=169.254.169.254 fd00:ec2::254'

/** A transient unit per lease: its control group knows every process, those of sudo and setsid included. */
export function systemdUnit(user: JobUser, jobInstanceCredentials: boolean): Containment {
  return {
    command: ({ unit }, script) => [
      ...['systemd-run', '--quiet', '--pipe', '--wait', '--collect', `--unit=${unit}`],
      `--property=User=${user.name}`,
      '--property=KillMode=control-group',
      '--property=TimeoutStopSec=5',
      ...(jobInstanceCredentials ? [] : [noMetadata]),
      script,
    ],
    async interrupt({ unit }) {
      await run(['systemctl', 'kill', '--kill-who=main', '--signal=INT', unit], { limitMs: systemctlLimitMs })
    },
    async kill({ unit }, marks) {
      await run(['systemctl', 'stop', unit], { limitMs: systemctlLimitMs })
      await killProcesses(marks, pause)
    },
  }
}

/** Without systemd the processes are found by what they carry, where they are and from whom they descend. */
export function markedProcesses(user: JobUser): Containment {
  return {
    command: (_files, script) => asJobUser(user, [script]),
    interrupt({ pidFile }, marks) {
      // A job may write the file too: only a process of the lease gets the signal.
      const pid = Number(readPid(pidFile))
      if (findProcesses(marks).some((found) => found.pid === pid)) process.kill(pid, 'SIGINT')
      return Promise.resolve()
    },
    kill: (_files, marks) => killProcesses(marks, pause),
  }
}

function readPid(pidFile: string): string {
  try {
    return readFileSync(pidFile, 'utf8')
  } catch {
    return ''
  }
}
