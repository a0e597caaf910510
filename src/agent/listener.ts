import { run } from './command.ts'
import type { Containment } from './containment.ts'
import type { LeaseFiles } from './lease-files.ts'
import type { Listener } from './lease.ts'
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
  return {
    exited: run(command, { cwd: '/', env, limitMs, onLine }).then(({ code, tail }) => ({
      code,
      output: tail,
    })),
    hasWorker: () =>
      findProcesses(marks).some((found) => /(^|[/\0])Runner\.Worker(\0|$)/.test(found.command)),
    interrupt: () => containment.interrupt(files, marks),
    kill: () => containment.kill(files, marks),
  }
}
