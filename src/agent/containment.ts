import { readFileSync } from 'node:fs'
import { constants } from 'node:os'
import { run, sendSignal, type CommandResult } from './command.ts'
import { asJobUser, type JobUser } from './job-user.ts'
import type { LeaseFiles } from './lease-files.ts'
import type { ListenerEnd } from './listener-end.ts'
import { findProcesses, killProcesses, type ProcessMarks } from './processes.ts'

/** How the processes of a lease are held together, so that stopping ends everything. */
export interface Containment {
  /** The command that runs a script as the jobs' user and lasts as long as it. */
  command(files: LeaseFiles, script: string): string[]
  /** What became of the script, from what became of the command. */
  end(files: LeaseFiles, result: CommandResult): Promise<ListenerEnd>
  /** Sends SIGINT to the listener alone. */
  interrupt(files: LeaseFiles, marks: ProcessMarks): Promise<boolean>
  /** Ends everything that the lease left running. */
  kill(files: LeaseFiles, marks: ProcessMarks): Promise<void>
}

const systemctlLimitMs = 30_000
const killPauseMs = 20
const pause = () => new Promise((resolve) => setTimeout(resolve, killPauseMs))
const systemctl = (...args: string[]) => run(['systemctl', ...args], { limitMs: systemctlLimitMs })

/**
 * Keeps jobs from the credentials of the instance's role, and containers on the bridge are kept by the hop limit of 1.
 * A job with sudo gets around both: it starts a unit outside of the lease's control group, or a container in the
 * host's network. Then it has the role's rights, which are to read and write this machine's own item and to end this
 * machine: nothing of another run, and no token, because the agent leaves none in the item.
 */
const noMetadata = '--property=IPAddressDeny=169.254.169.254 fd00:ec2::254'

/** The first systemd that has OOMPolicy (its NEWS, 243); an older one lets a unit live anyway. */
const oomPolicySince = 243

/** The number in the first line of `systemctl --version`, `systemd 252 (252.39-1~deb12u1)`; 0 when there is none. */
export async function systemdVersion(): Promise<number> {
  return Number(/^systemd (\d+)/.exec((await systemctl('--version')).stdout)?.[1] ?? 0)
}

/**
 * A transient unit per lease: its control group knows every process, those of sudo and setsid included. It is not
 * collected by itself, so that its end can be asked for.
 */
export function systemdUnit(user: JobUser, jobInstanceCredentials: boolean, version: number): Containment {
  return {
    command: ({ unit }, script) => [
      ...['systemd-run', '--quiet', '--pipe', '--wait', `--unit=${unit}`],
      `--property=User=${user.name}`,
      '--property=KillMode=control-group',
      '--property=TimeoutStopSec=5',
      // As on GitHub's hosted runners; the hard limit is systemd's own.
      '--property=LimitNOFILE=65536:524288',
      // By default what one process of a job takes too much would end all of them, the listener first.
      ...(version >= oomPolicySince ? ['--property=OOMPolicy=continue'] : []),
      ...(jobInstanceCredentials ? [] : [noMetadata]),
      '/bin/bash',
      script,
    ],
    async end({ unit }, result) {
      const properties = await systemctl(
        'show',
        '--property=LoadState,Result,ExecMainCode,ExecMainStatus',
        unit,
      )
      await systemctl('reset-failed', unit)
      return endOfUnit(new Map(properties.stdout.split('\n').map((line) => pair(line))), result)
    },
    async interrupt({ unit }) {
      const { code } = await systemctl('kill', '--kill-who=main', '--signal=INT', unit)
      return code === 0
    },
    async kill({ unit }, marks) {
      await systemctl('stop', unit)
      // One that failed would keep its name from the next.
      await systemctl('reset-failed', unit)
      await killProcesses(marks, pause)
    },
  }
}

/** Without systemd the processes are found by what they carry, where they are and from whom they descend. */
export function markedProcesses(user: JobUser): Containment {
  return {
    command: (_files, script) => asJobUser(user, ['/bin/bash', script]),
    end: (_files, result) => Promise.resolve(endOfProcess(result)),
    interrupt({ pidFile }, marks) {
      // A job may write the file too: only a process of the lease gets the signal.
      const pid = Number(readPid(pidFile))
      const isThere = findProcesses(marks).some((found) => found.pid === pid)
      if (isThere) sendSignal(pid, 'SIGINT')
      return Promise.resolve(isThere)
    },
    kill: (_files, marks) => killProcesses(marks, pause),
  }
}

/** By `Result` and `ExecMain…` of systemd's D-Bus API, org.freedesktop.systemd1(5). */
function endOfUnit(properties: ReadonlyMap<string, string>, result: CommandResult): ListenerEnd {
  // systemd forgets a unit that succeeded, and never knew one that it did not start.
  if (properties.get('LoadState') !== 'loaded') {
    const hasRun = result.code === 0 || result.signal !== null
    return hasRun ? endOfProcess(result) : { kind: 'not-started' }
  }
  const kind = unitResults[properties.get('Result') ?? '']
  if (kind !== undefined) return { kind }
  const status = Number(properties.get('ExecMainStatus'))
  // CLD_EXITED, see waitid(2); the others are signals.
  return properties.get('ExecMainCode') === '1' ? { kind: 'exited', code: status } : killedBy(status)
}

/** Those that tell more than code and signal do. */
const unitResults: Readonly<Record<string, 'out-of-memory' | 'timed-out' | 'not-started'>> = {
  'oom-kill': 'out-of-memory',
  timeout: 'timed-out',
  watchdog: 'timed-out',
  resources: 'not-started',
  protocol: 'not-started',
}

/** runuser tells the signal that ended its program as shells do. */
const signalCodesFrom = 128

function endOfProcess({ code, signal }: CommandResult): ListenerEnd {
  if (code === null) return { kind: 'killed', signal: signal ?? 'a signal' }
  return code > signalCodesFrom ? killedBy(code - signalCodesFrom) : { kind: 'exited', code }
}

function killedBy(number: number): ListenerEnd {
  const [name] = Object.entries(constants.signals).find(([, value]) => value === number) ?? []
  return { kind: 'killed', signal: name ?? `signal ${number}` }
}

function pair(line: string): [string, string] {
  const at = line.indexOf('=')
  return [line.slice(0, at), line.slice(at + 1)]
}

function readPid(pidFile: string): string {
  try {
    return readFileSync(pidFile, 'utf8')
  } catch {
    return ''
  }
}
