import type { TimeoutsSeconds } from '../domain/protocol.ts'
import { refuse, show, type Given } from './given.ts'
import { isWholeNumberWithin, parseJsonObject } from './values.ts'

const timeoutNames = [
  'boot',
  'registration',
  'launchGrace',
  'noRow',
  'jobEnd',
] as const satisfies (keyof TimeoutsSeconds)[]
const secondsRange = { from: 1, to: 3600 }

const rule = {
  allowed:
    `a JSON object with each of the keys ${timeoutNames.join(', ')}, ` +
    `in whole seconds from ${secondsRange.from} to ${secondsRange.to}`,
  example: '{"boot":600,"registration":90,"launchGrace":300,"noRow":180,"jobEnd":60}',
}

/**
 * All five limits: a record that left some out would need their defaults here too, beside those in action.yml.
 *
 * @throws InputError when the text lacks a key, has an unknown one or a limit out of range
 */
export function parseTimeouts(given: Given): TimeoutsSeconds {
  const values = new Map(Object.entries(parseJsonObject(given, rule)))
  const seconds = (name: (typeof timeoutNames)[number]): number => {
    const value = values.get(name)
    if (value === undefined) refuse(given, rule, `${name} is missing`)
    if (!isWholeNumberWithin(value, secondsRange)) refuse(given, rule, `${name} is ${show(value)}`)
    return value
  }
  const unknown = [...values.keys()].find((name) => !timeoutNames.some((known) => known === name))
  if (unknown !== undefined) refuse(given, rule, `${show(unknown)} is not a timeout`)
  return {
    boot: seconds('boot'),
    registration: seconds('registration'),
    launchGrace: seconds('launchGrace'),
    noRow: seconds('noRow'),
    jobEnd: seconds('jobEnd'),
  }
}
