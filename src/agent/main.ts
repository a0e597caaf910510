import { messageOf } from '../domain/errors.ts'
import { startAgent } from './start.ts'

// A power-off must not wait for the agent.
process.on('SIGTERM', () => process.exit(143))

startAgent(process.env, (line) => process.stdout.write(line)).then(
  () => process.exit(0),
  (error: unknown) => {
    process.stdout.write(`${messageOf(error)}\n`)
    process.exit(1)
  },
)
