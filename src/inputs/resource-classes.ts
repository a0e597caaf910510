import { classNamePattern, type ResourceClass } from '../domain/configuration.ts'
import { refuse, show, type Given } from './given.ts'
import { isObject, isWholeNumberWithin, parseJsonObject } from './values.ts'

export const classNameRule = '1 to 20 letters, digits and hyphens'

/** Each class has two queues, and each of a run's classes one more label. */
const mostClasses = 40
const cpuRange = { from: 1, to: 448 }
const memoryMibRange = { from: 512, to: 25_165_824 }
/** More than any instance type has: 24 TiB on 448 vCPUs are 56,174 MiB each (https://aws.amazon.com/ec2/instance-types/high-memory/). */
const mostMemoryMibPerCpu = 65_536

const rule = {
  allowed:
    `a JSON object of 1 to ${mostClasses} classes; a name is ${classNameRule}, cpu a whole number of vCPUs from ` +
    `${cpuRange.from} to ${cpuRange.to}, mmem a whole number of MiB from ${memoryMibRange.from} to ${memoryMibRange.to}`,
  example: '{"large":{"cpu":2,"mmem":4096}}',
}

/** @throws InputError when the text does not describe sizes that a machine can have */
export function parseResourceClasses(given: Given): Record<string, ResourceClass> {
  const classes = Object.entries(parseJsonObject(given, rule))
  if (classes.length === 0) refuse(given, rule, 'it has no class')
  if (classes.length > mostClasses) refuse(given, rule, `it has ${classes.length} classes`)
  refuseNamesAlike(
    given,
    classes.map(([name]) => name),
  )
  return Object.fromEntries(classes.map(([name, value]) => [name, parseClass(given, name, value)]))
}

/** GitHub compares labels without regard to case (https://docs.github.com/en/actions/how-tos/manage-runners/self-hosted-runners/apply-labels). */
function refuseNamesAlike(given: Given, names: readonly string[]): void {
  const seen = new Set<string>()
  for (const name of names) {
    const label = name.toLowerCase()
    if (seen.has(label))
      refuse(given, rule, `class ${show(name)} differs from another only by upper and lower case`)
    seen.add(label)
  }
}

function parseClass(given: Given, name: string, value: unknown): ResourceClass {
  if (!classNamePattern.test(name)) refuse(given, rule, `${show(name)} is not a class name`)
  const problem = (text: string): never => refuse(given, rule, `class ${show(name)} ${text}`)
  if (!isObject(value)) return problem(`is ${show(value)}, not an object`)
  const unknownKey = Object.keys(value).find((key) => key !== 'cpu' && key !== 'mmem')
  if (unknownKey !== undefined) return problem(`has the unknown key ${show(unknownKey)}`)
  const { cpu, mmem } = value
  if (!isWholeNumberWithin(cpu, cpuRange)) return problem(described('cpu', cpu))
  if (!isWholeNumberWithin(mmem, memoryMibRange)) return problem(described('mmem', mmem))
  if (mmem > cpu * mostMemoryMibPerCpu)
    return problem(`has mmem ${mmem}, which no machine with cpu ${cpu} has`)
  return { cpu, memoryMib: mmem }
}

function described(key: string, value: unknown): string {
  return value === undefined ? `has no ${key}` : `has ${key} ${show(value)}`
}
