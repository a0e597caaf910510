import { afterDrifts, type AgentSettings, type TimeoutsSeconds } from '../domain/protocol.ts'
import { isTexts } from './content.ts'
import { isObject, jsonObject } from './http.ts'

/** Reads what the user data left for the agent. Throws when it is not that. */
export function parseSettings(text: string): AgentSettings {
  const settings = jsonObject(text) ?? {}
  requireSettings(settings)
  return settings
}

/** Reads the variables of the runner, as the loader wrote them. Throws when they are not that. */
export function parseRunnerEnv(text: string): Record<string, string> {
  const variables = jsonObject(text)
  if (!isTexts(variables)) throw new Error('the environment of the runner is not one')
  return variables
}

type Check = (value: unknown) => boolean

const text =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === 'string' && pattern.test(value)
const isSwitch: Check = (value) => typeof value === 'boolean'
const longestSeconds = 86_400
const isSeconds: Check = (value) => typeof value === 'number' && value >= 0 && value <= longestSeconds

const timeoutChecks: Record<keyof TimeoutsSeconds, Check> = {
  boot: isSeconds,
  registration: isSeconds,
  launchGrace: isSeconds,
  noRow: isSeconds,
  jobEnd: isSeconds,
}

const checks: Record<keyof AgentSettings, Check> = {
  tableName: text(/^[\w.-]{3,255}$/),
  region: text(/^[a-z0-9-]{1,32}$/),
  instanceArnPrefix: text(/^arn:[\w-]+:ec2:[\w-]+:\d{12}:instance\/$/),
  dnsSuffix: text(/^[a-z0-9.-]{1,64}$/),
  registrationUrl: text(/^https?:\/\/[!-~]{1,2048}$/),
  timeouts: (value) => isObject(value) && firstWrong(timeoutChecks, value) === undefined,
  runnerUser: text(/^[a-z_][a-z0-9_-]{0,31}$/),
  runnerSudo: isSwitch,
  jobInstanceCredentials: isSwitch,
  afterDrift: (value) => afterDrifts.some((known) => known === value),
}

function requireSettings(
  settings: Record<string, unknown>,
): asserts settings is Record<string, unknown> & AgentSettings {
  const wrong = firstWrong(checks, settings)
  if (wrong !== undefined) throw new Error(`${wrong} of the settings is missing or not what it may be`)
}

/** The name of the first member that is missing or wrong. */
function firstWrong(wanted: Record<string, Check>, given: Record<string, unknown>): string | undefined {
  return Object.entries(wanted).find(([name, isRight]) => !isRight(given[name]))?.[0]
}
