import { error } from '@actions/core'
import { errorCatalogue } from '../domain/error-catalogue.ts'
import { messageOf, PoolError } from '../domain/errors.ts'
import { jobLog } from './log.ts'
import type { SummaryPage } from './summary.ts'

/** Anything thrown as an error of the catalogue; what is none was not foreseen. */
export function failureOf(thrown: unknown): PoolError {
  if (thrown instanceof PoolError) return thrown
  const stack = thrown instanceof Error ? thrown.stack : undefined
  return new PoolError({
    code: 'unexpected',
    message: `Unexpected: ${messageOf(thrown)}`,
    ...(stack === undefined ? {} : { evidence: stack }),
    cause: thrown,
  })
}

/**
 * Prints what is known of a failure: cause, evidence and remedy in the log, and the annotation that GitHub shows on the
 * run.
 *
 * @param help address of docs/troubleshooting.md
 */
export function reportFailure(failure: PoolError, help: string): void {
  const { code, message, evidence, remedy } = failure
  const { title, cause } = errorCatalogue()[code]
  jobLog.info(`Failed: ${message}`)
  jobLog.info(`Cause: ${cause}`)
  if (evidence !== undefined) jobLog.excerpt('What shows it', evidence)
  jobLog.info(`What to do: ${remedy}`)
  jobLog.info(`More: ${help}#${code}`)
  const shown = evidence === undefined ? '' : ` What shows it: ${firstLine(evidence)}.`
  error(`${message}${shown} ${remedy} More: ${help}#${code}`, { title })
}

/** The rest stands in the log. */
function firstLine(evidence: string): string {
  return (evidence.trimStart().split('\n', 1)[0] ?? '').replace(/\.$/, '')
}

/** What a person reads of a step that failed: the same words as in its log. */
export function failurePage(mode: string, failure: PoolError, help: string): SummaryPage {
  const { code, message, evidence, remedy } = failure
  const { title, cause } = errorCatalogue()[code]
  return {
    title: `${mode} failed: ${title}`,
    lines: [
      message,
      `Cause: ${cause}`,
      `What to do: ${remedy}`,
      { text: 'More on this', url: `${help}#${code}` },
    ],
    sections: evidence === undefined ? [] : [{ kind: 'excerpt', title: 'What shows it', text: evidence }],
  }
}
