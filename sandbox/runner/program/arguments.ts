const flagNames = [
  'unattended',
  'replace',
  'ephemeral',
  'disableupdate',
  'no-default-labels',
  'local',
  'once',
  'generateserviceconfig',
]
const valueNames = [
  'url',
  'token',
  'pat',
  'name',
  'labels',
  'work',
  'runnergroup',
  'jitconfig',
  'startuptype',
  'monitorsocketaddress',
]
const environmentPrefix = 'ACTIONS_RUNNER_INPUT_'

/** What was asked of the listener, by arguments and environment. */
export interface RunnerArguments {
  has(flag: string): boolean
  value(name: string): string | undefined
  /** Arguments that no command knows: GitHub's runner complains about them and goes on. */
  unknown: string[]
}

/**
 * Reads the arguments, and what they leave open from `ACTIONS_RUNNER_INPUT_<NAME>`. Those variables are removed from
 * `environment`, so that no job sees them.
 */
export function readArguments(argv: readonly string[], environment: NodeJS.ProcessEnv): RunnerArguments {
  const flags = new Set<string>()
  const values = new Map<string, string>()
  for (const [name, text] of takeInputs(environment)) {
    if (flagNames.includes(name) && text.toLowerCase() === 'true') flags.add(name)
    if (valueNames.includes(name)) values.set(name, text)
  }
  const unknown: string[] = []
  const rest = [...argv]
  for (let argument = rest.shift(); argument !== undefined; argument = rest.shift()) {
    const name = argument.startsWith('--') ? argument.slice(2).toLowerCase() : ''
    if (flagNames.includes(name)) flags.add(name)
    else if (valueNames.includes(name)) values.set(name, rest.shift() ?? '')
    else unknown.push(argument)
  }
  return { has: (flag) => flags.has(flag), value: (name) => values.get(name), unknown }
}

function takeInputs(environment: NodeJS.ProcessEnv): [string, string][] {
  const inputs: [string, string][] = []
  for (const variable of Object.keys(environment)) {
    if (!variable.startsWith(environmentPrefix)) continue
    inputs.push([variable.slice(environmentPrefix.length).toLowerCase(), environment[variable] ?? ''])
    Reflect.deleteProperty(environment, variable)
  }
  return inputs
}
