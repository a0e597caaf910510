import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readArguments } from './arguments.ts'
import { configure, unconfigure } from './configure.ts'
import { listen } from './listen.ts'

const root = dirname(import.meta.dirname)

process.exit(await main(process.argv[2] ?? '', process.argv.slice(3)))

async function main(command: string, argv: readonly string[]): Promise<number> {
  // Process lists show this name, as they do for GitHub's listener.
  writeFileSync('/proc/self/comm', 'Runner.Listener')
  loadDotEnv()
  const given = readArguments(argv, process.env)
  for (const argument of given.unknown)
    console.log(`Unrecognized command-line input arguments: '${argument}'.`)
  const version = readFileSync(join(root, 'bin', 'version'), 'utf8').trim()
  switch (command) {
    case 'configure':
      return await orElse(1, succeed(configure(root, version, given)))
    case 'remove':
      return await orElse(1, succeed(unconfigure(root, given)))
    case 'run':
      return await orElse(2, listen(root, version, given.has('once')))
    case 'warmup':
      return 0
    default:
      console.error(`Unknown command '${command}'`)
      return 1
  }
}

/** `.env` is read once, when the listener starts, and wins over the environment. */
function loadDotEnv(): void {
  const path = join(root, '.env')
  if (!existsSync(path)) return
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const separator = line.indexOf('=')
    if (separator > 0) process.env[line.slice(0, separator)] = line.slice(separator + 1)
  }
}

async function succeed(work: Promise<void>): Promise<number> {
  await work
  return 0
}

/** What fails is told and makes the exit code: 1 for configure and remove, 2 (start again) for run. */
async function orElse(failureCode: number, work: Promise<number>): Promise<number> {
  try {
    return await work
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    return failureCode
  }
}
