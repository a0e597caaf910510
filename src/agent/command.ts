import { spawn, type ChildProcess } from 'node:child_process'
import { messageOf } from '../domain/errors.ts'
import { logTailMaxBytes } from '../domain/protocol.ts'
import { tailOf } from './text.ts'

export interface CommandOptions {
  /** Default: the agent's own. */
  env?: NodeJS.ProcessEnv
  cwd?: string
  /** After this the command and all of its process group are killed. */
  limitMs: number
  onLine?: (line: string) => void
}

export interface CommandResult {
  /** 127 when it could not be started, null when a signal ended it. */
  code: number | null
  /** The signal that ended it; null when none did. */
  signal: NodeJS.Signals | null
  /** Empty where `onLine` takes it, as that may be any amount. */
  stdout: string
  /** The end of both outputs. */
  tail: string
}

/** Runs a program found on PATH, without a shell. Never throws. */
export function run(
  command: readonly string[],
  { env = process.env, cwd, limitMs, onLine }: CommandOptions,
): Promise<CommandResult> {
  const [program = '', ...args] = command
  const result = new Promise<CommandResult>((resolve, reject) => {
    const child = spawn(program, args, { env, cwd, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
    let stdout = ''
    let tail = ''
    const lines = lineSplitter((line) => onLine?.(line))
    const take = (chunk: string) => {
      tail = tailOf(tail + chunk, logTailMaxBytes)
      lines(chunk)
    }
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      if (onLine === undefined) stdout += chunk
      take(chunk)
    })
    child.stderr.setEncoding('utf8').on('data', take)
    const timer = setTimeout(() => {
      take(`\nstopped after ${limitMs / 1000} s\n`)
      killGroup(child.pid)
    }, limitMs)
    child.on('error', (error) => {
      clearTimeout(timer)
      reject(error)
    })
    child.on('exit', (code, signal) => {
      clearTimeout(timer)
      void outputRead(child).then(() => {
        resolve({ code, signal, stdout, tail })
      })
    })
  })
  return result.catch((error: unknown) => ({ code: 127, signal: null, stdout: '', tail: messageOf(error) }))
}

/** Something that a program left in the background may hold its output open for ever: the end is not awaited long. */
const outputLimitMs = 1_000

/** Resolves when the output of a program that has exited is read. */
function outputRead(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, outputLimitMs)
    child.once('close', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}

/** Kills a process group, if there still is one. */
export function killGroup(pid: number | undefined): void {
  if (pid !== undefined) sendSignal(-pid, 'SIGKILL')
}

/** Sends a signal to a process, if there still is one. */
export function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // It has ended.
  }
}

/** Calls back with each full line of a text that comes in pieces. */
export function lineSplitter(onLine: (line: string) => void): (chunk: string) => void {
  let rest = ''
  return (chunk) => {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) onLine(line)
  }
}
