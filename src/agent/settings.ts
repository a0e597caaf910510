import type { AgentSettings, TimeoutsSeconds } from '../domain/protocol.ts'
import { isObject, jsonObject } from './http.ts'

/** Reads what the user data left for the agent. Throws when it is not that. */
export function parseSettings(text: string): AgentSettings {
  const settings = jsonObject(text) ?? {}
  const timeouts = isObject(settings['timeouts']) ? settings['timeouts'] : {}
  const string = (name: keyof AgentSettings) => {
    const value = settings[name]
    if (typeof value !== 'string') throw new Error(`the settings lack ${name}`)
    return value
  }
  const seconds = (name: keyof TimeoutsSeconds) => {
    const value = timeouts[name]
    if (typeof value !== 'number') throw new Error(`the settings lack the timeout ${name}`)
    return value
  }
  return {
    tableName: string('tableName'),
    region: string('region'),
    instanceArnPrefix: string('instanceArnPrefix'),
    registrationUrl: string('registrationUrl'),
    timeouts: {
      boot: seconds('boot'),
      registration: seconds('registration'),
      launchGrace: seconds('launchGrace'),
      noRow: seconds('noRow'),
      jobEnd: seconds('jobEnd'),
    },
  }
}
