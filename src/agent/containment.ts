import { readFileSync } from 'node:fs'
import { run } from './command.ts'
import { asJobUser } from './job-user.ts'
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

/** A transient unit per lease: its control group knows every process, those of sudo and setsid included. */
export const systemdUnit: Containment = {
  command: ({ unit }, script) => [
    ...['systemd-run', '--quiet', '--pipe', '--wait', '--collect', `--unit=${unit}`],
    '--property=User=runner',
    '--property=KillMode=control-group',
    '--property=TimeoutStopSec=5',
    // Jobs do not get the credentials of the instance's role.
    '--property=IPAddressDeny=169.254.169.254 fd00:ec2::254',
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

/** Without systemd the processes are found by what they carry, where they are and from whom they descend. */
export const markedProcesses: Containment = {
  command: (_files, script) => asJobUser([script]),
  interrupt({ pidFile }, marks) {
    // A job may write the file too: only a process of the lease gets the signal.
    const pid = Number(readPid(pidFile))
    if (findProcesses(marks).some((found) => found.pid === pid)) process.kill(pid, 'SIGINT')
    return Promise.resolve()
  },
  kill: (_files, marks) => killProcesses(marks, pause),
}

function readPid(pidFile: string): string {
  try {
    return readFileSync(pidFile, 'utf8')
  } catch {
    return ''
  }
}
