import { debug, endGroup, info, startGroup, warning } from '@actions/core'
import type { InstanceItem } from '../domain/protocol.ts'

/** What a log line tells of an instance. */
export type LoggedInstance = Pick<
  InstanceItem,
  'instanceId' | 'lease' | 'resourceClass' | 'usageClass' | 'instanceType' | 'zone'
>

/** The job log: phases as groups, one past-tense line per transition, warnings only where the user should act. */
export interface Log {
  /** Runs one phase; its lines fold under the title. */
  phase<T>(title: string, run: () => Promise<T>): Promise<T>
  info(line: string): void
  /** One line for one transition of an instance, with the same keys in the same order each time. */
  transition(verb: string, instance: LoggedInstance, more?: string): void
  /** Many lines of somebody else's output, each marked as theirs. */
  excerpt(title: string, text: string): void
  warning(line: string): void
  debug(line: string): void
}

/** A log on the step's standard output, in GitHub's workflow commands. */
export const jobLog: Log = {
  phase: async (title, run) => {
    startGroup(title)
    try {
      return await run()
    } finally {
      endGroup()
    }
  },
  info: printLine,
  transition: (verb, instance, more) => {
    printLine(transitionLine(verb, instance, more))
  },
  excerpt: (title, text) => {
    printLine(`${title}:`)
    for (const line of text.trimEnd().split(/\r\n|\r|\n/)) printLine(`  | ${line}`)
  },
  warning: (line) => {
    warning(line)
  },
  debug,
}

/** Prints one line that is text and nothing else, whatever a machine or a service put into it. */
function printLine(line: string): void {
  info(asText(line))
}

/**
 * The runner obeys a line that begins with `::` and, in the older form, one that has `##[` anywhere; a carriage return
 * begins a line too (https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs).
 */
function asText(line: string): string {
  return line
    .replace(/[\r\n]+/g, ' ')
    .replace(/^(?=\s*::)/, '| ')
    .replaceAll('##[', '## [')
}

/** One transition as the log prints it. */
export function transitionLine(verb: string, instance: LoggedInstance, more?: string): string {
  const { instanceId, lease, resourceClass, usageClass, instanceType, zone } = instance
  const facts = `lease=${lease} class=${resourceClass} usage=${usageClass} type=${instanceType} zone=${zone}`
  return `${verb} ${instanceId} ${facts}${more === undefined ? '' : ` ${more}`}`
}
