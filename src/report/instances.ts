import type { LoggedInstance } from './log.ts'
import type { SummaryTable } from './summary.ts'

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

const minuteMs = 60_000
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs

/** The day of a moment, such as 2026-11-05. */
export function day(atMs: number): string {
  return new Date(atMs).toISOString().slice(0, 10)
}

/** A span of time in its two largest units. */
export function age(ms: number): string {
  const of = (unitMs: number) => Math.floor(ms / unitMs)
  if (ms < minuteMs) return `${Math.max(0, of(1_000))} s`
  if (ms < hourMs) return `${of(minuteMs)} min`
  if (ms < dayMs) return `${of(hourMs)} h ${of(minuteMs) % 60} min`
  return `${of(dayMs)} d ${of(hourMs) % 24} h`
}
