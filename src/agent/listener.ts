import { readFileSync } from 'node:fs'
import { run, sendSignal } from './command.ts'
import type { Containment } from './containment.ts'
import type { LeaseFiles } from './lease-files.ts'
import type { ListenerEnd } from './listener-end.ts'
import { readListenerSign, type SeenSign } from './listener-log.ts'
import type { Listener } from './listening.ts'
import { findProcesses, type ProcessMarks } from './processes.ts'
import { listenScript } from './runner-directory.ts'

/** Longer than any lease: GitHub lets a job run for five days. */
const limitMs = 6 * 24 * 3_600_000

/** Starts the lease's listener; calls back with each line that it prints. */
export function startListener(
  files: LeaseFiles,
  marks: ProcessMarks,
  containment: Containment,
  env: Record<string, string>,
  onLine: (line: string) => void,
): Listener {
  const command = containment.command(files, listenScript(files))
  const oomKillsBefore = oomKills()
  let pids: number[] = []
  let sign: SeenSign | undefined
  let reading: Promise<void> | undefined
  /** Its processes by name; a job may bear the name too, and gains nothing by it. */
  const listenerPids = () => {
    pids = pids.filter((pid) => stateOf(pid) !== undefined)
    return pids.length > 0 ? pids : (pids = pidsOf('Listener', marks))
  }
  return {
    exited: run(command, { cwd: '/', env, limitMs, onLine }).then(async (result) => ({
      end: withMemory(await containment.end(files, result), oomKillsBefore),
      output: result.tail,
    })),
    hasWorker: () => pidsOf('Worker', marks).length > 0,
    isStopped: () => listenerPids().some((pid) => stateOf(pid) === 'T'),
    resume() {
      for (const pid of listenerPids().filter((each) => stateOf(each) === 'T')) sendSignal(pid, 'SIGCONT')
    },
    sign() {
      // One at a time: each that a job's mount does not answer holds a thread of Node.
      reading ??= readListenerSign(files.directory).then((found) => {
        sign = found
        reading = undefined
      })
      return sign
    },
    interrupt: () => containment.interrupt(files, marks),
    kill: () => containment.kill(files, marks),
  }
}

function pidsOf(program: 'Listener' | 'Worker', marks: ProcessMarks): number[] {
  const named = new RegExp(String.raw`(^|[/\0])Runner\.${program}(\0|$)`)
  return findProcesses(marks)
    .filter(({ command }) => named.test(command))
    .map(({ pid }) => pid)
}

/** The letter of proc(5), such as T for stopped by a signal; undefined when there is no such process. */
function stateOf(pid: number): string | undefined {
  const stat = read(`/proc/${pid}/stat`)
  return stat === '' ? undefined : stat.charAt(stat.lastIndexOf(')') + 2)
}

/** The kernel tells systemd of each victim only where a unit is to stop for it, so its own count is asked. */
function withMemory(end: ListenerEnd, oomKillsBefore: number): ListenerEnd {
  const isVictim = end.kind === 'killed' && end.signal === 'SIGKILL' && oomKills() > oomKillsBefore
  return isVictim ? { kind: 'out-of-memory' } : end
}

/** How many processes the out-of-memory killer has ended since the boot (Linux 4.13 or newer); 0 when it does not tell. */
function oomKills(): number {
  return Number(/^oom_kill (\d+)$/m.exec(read('/proc/vmstat'))?.[1] ?? 0)
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
