import { closeSync, constants, openSync, writeSync } from 'node:fs'

/**
 * Says something on the machine's console, where EC2 shows it to the owner of the account ("Get system log"), each line
 * once. For what the table can not be told. Best effort: a machine without a console goes on.
 */
export function createConsole(device: string): (line: string) => void {
  const said = new Set<string>()
  return (line) => {
    if (said.has(line)) return
    said.add(line)
    try {
      // Whoever reads a serial line slowly must not hold up the agent, and it is nobody's terminal.
      const file = openSync(
        device,
        constants.O_WRONLY | constants.O_APPEND | constants.O_NOCTTY | constants.O_NONBLOCK,
      )
      try {
        writeSync(file, `ec2-runner-pool: ${line}\r\n`)
      } finally {
        closeSync(file)
      }
    } catch {
      // Nobody is there to be told.
    }
  }
}
