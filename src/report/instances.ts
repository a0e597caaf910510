import type { SummaryTable } from './summary.ts'
import type { LoggedInstance } from './log.ts'

/** Instances as a table of the summary; `more` adds columns. */
export function instanceTable<T extends LoggedInstance>(
  instances: readonly T[],
  more: { head: string; cell: (instance: T) => string }[] = [],
): SummaryTable {
  return {
    head: ['Instance', 'Type', 'Zone', 'Class', 'Usage', 'Lease', ...more.map(({ head }) => head)],
    rows: instances.map((instance) => [
      instance.instanceId,
      instance.instanceType,
      instance.zone,
      instance.resourceClass,
      instance.usageClass,
      String(instance.lease),
      ...more.map(({ cell }) => cell(instance)),
    ]),
  }
}

/** A number with the noun that fits it. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
