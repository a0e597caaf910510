import { spawn } from 'node:child_process'
import { logTailMaxBytes } from '../domain/protocol.ts'
import { lineSplitter, outputRead } from './command.ts'
import type { Containment } from './containment.ts'
import type { LeaseFiles } from './lease-files.ts'
import type { Listener, ListenerExit } from './lease.ts'
import { findProcesses, type ProcessMarks } from './processes.ts'
import { listenScript } from './runner-directory.ts'
import { tailOf } from './text.ts'

/** Starts the lease's listener; calls back with each line that it prints. */
export function startListener(
  files: LeaseFiles,
  marks: ProcessMarks,
  containment: Containment,
  environment: Record<string, string>,
  onLine: (line: string) => void,
): Listener {
  const [program = '', ...args] = containment.command(files, listenScript(files))
  const child = spawn(program, args, {
    cwd: '/',
    detached: true,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const lines = lineSplitter(onLine)
  const take = (chunk: string) => {
    output = tailOf(output + chunk, logTailMaxBytes)
    lines(chunk)
  }
  child.stdout.setEncoding('utf8').on('data', take)
  child.stderr.setEncoding('utf8').on('data', take)
  const exited = new Promise<ListenerExit>((resolve) => {
    child.on('error', (error) => {
      resolve({ code: 127, output: error.message })
    })
    child.on('exit', (code) => {
      void outputRead(child).then(() => {
        resolve({ code, output })
      })
    })
  })
  return {
    exited,
    hasWorker: () =>
      findProcesses(marks).some(({ command }) => /(^|[/\0])Runner\.Worker(\0|$)/.test(command)),
    interrupt: () => containment.interrupt(files, marks),
    kill: () => containment.kill(files, marks),
  }
}
