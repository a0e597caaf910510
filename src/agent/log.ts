import { logTailMaxBytes } from '../domain/protocol.ts'
import { tailOf } from './text.ts'

/** The agent's own log: lines on standard output, which the start script appends to a file. */
export interface Log {
  line(text: string): void
  /** The last lines, short enough for the instance's item. */
  tail(): string
}

export function createLog(write: (line: string) => void, now: () => number): Log {
  let recent = ''
  return {
    line(text) {
      const line = `${new Date(now()).toISOString()} ${text}\n`
      recent = tailOf(recent + line, logTailMaxBytes)
      write(line)
    },
    tail: () => recent,
  }
}
