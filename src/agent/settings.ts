import type { AgentSettings } from '../domain/protocol.ts'
import { isObject, jsonObject } from './http.ts'

/** Reads what the user data left for the agent. Throws when it is not that. */
export function parseSettings(text: string): AgentSettings {
  const settings = jsonObject(text) ?? {}
  requireSettings(settings)
  return settings
}

const types: Record<Exclude<keyof AgentSettings, 'timeouts'>, string> = {
  tableName: 'string',
  region: 'string',
  instanceArnPrefix: 'string',
  dnsSuffix: 'string',
  registrationUrl: 'string',
  runnerUser: 'string',
  runnerEnv: 'object',
  runnerSudo: 'boolean',
  jobInstanceCredentials: 'boolean',
  afterDrift: 'string',
}

function requireSettings(
  settings: Record<string, unknown>,
): asserts settings is Record<string, unknown> & AgentSettings {
  for (const [name, type] of Object.entries(types))
    if (typeof settings[name] !== type) throw new Error(`the settings lack ${name}`)
  const { timeouts } = settings
  for (const name of ['boot', 'registration', 'launchGrace', 'noRow', 'jobEnd'])
    if (!isObject(timeouts) || typeof timeouts[name] !== 'number')
      throw new Error(`the settings lack the timeout ${name}`)
}
