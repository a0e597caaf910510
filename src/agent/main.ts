import { writeSync } from 'node:fs'
import { messageOf } from '../domain/errors.ts'
import { startAgent } from './start.ts'

// A power-off must not wait for the agent.
process.on('SIGTERM', () => process.exit(143))

/** On a full disk the agent goes on without a log. */
function write(line: string): void {
  try {
    writeSync(1, line)
  } catch {
    // Nobody is there to be told.
  }
}

startAgent(process.env, write).then(
  () => process.exit(0),
  (error: unknown) => {
    write(`${messageOf(error)}\n`)
    process.exit(1)
  },
)
