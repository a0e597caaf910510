import { once } from 'node:events'
import { parseArgs } from 'node:util'
import { type SandboxOptions, startSandbox } from './sandbox.ts'

const help = `Starts a local cloud: DynamoDB, SQS, EC2 with instance metadata, and GitHub, on free ports of 127.0.0.1.
Instances are local processes that run their real user data. Needs Linux, bash, curl and tar.

  npm run sandbox -- [options]

  --boot-delay MS           from a launch to the start of its user data (default 200)
  --latency MS              added to every AWS call (default 0)
  --registration-delay MS   how long a runner takes to register (default 0)
  --deregistration-delay MS how long a runner takes to remove its registration (default 0)
  --directory PATH          where instances live (default a temporary directory)
  --help

Prints what a job needs in its environment as export lines, then one line for each thing that happens,
until Ctrl-C, which ends every process and removes every file.
`

function milliseconds(flag: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  if (/^\d+$/.test(text)) return Number(text)
  throw new RangeError(`--${flag} is a number of milliseconds, not "${text}"`)
}

function readOptions(): SandboxOptions | undefined {
  const text = { type: 'string' } as const
  const { values } = parseArgs({
    options: {
      'boot-delay': text,
      latency: text,
      'registration-delay': text,
      'deregistration-delay': text,
      directory: text,
      help: { type: 'boolean' },
    },
  })
  if (values.help === true) return undefined
  const delays = {
    bootDelayMs: milliseconds('boot-delay', values['boot-delay']),
    latencyMs: milliseconds('latency', values.latency),
    registrationDelayMs: milliseconds('registration-delay', values['registration-delay']),
    deregistrationDelayMs: milliseconds('deregistration-delay', values['deregistration-delay']),
    directory: values.directory,
  }
  return Object.fromEntries(Object.entries(delays).filter(([, value]) => value !== undefined))
}

async function run(options: SandboxOptions): Promise<void> {
  const stopSignal = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
  const sandbox = await startSandbox({
    ...options,
    onEvent: ({ kind, atMs, ...facts }) => {
      const words = Object.entries(facts).map(([name, value]) => `${name}=${String(value)}`)
      process.stderr.write(`${new Date(atMs).toISOString()} ${kind} ${words.join(' ')}\n`)
    },
  })
  for (const [name, value] of Object.entries(sandbox.env)) process.stdout.write(`export ${name}='${value}'\n`)
  await stopSignal
  // npm sends a second one after the terminal's: it must not cut the stopping short.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => undefined)
  await sandbox.stop()
}

try {
  const options = readOptions()
  if (options === undefined) process.stdout.write(help)
  else await run(options)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
