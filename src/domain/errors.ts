import { errorCatalogue, type ErrorCode } from './error-catalogue.ts'

/** What a person needs to know of a failure: what happened, what shows it, what to do. */
export interface ErrorFacts {
  /** Which failure of the catalogue it is. */
  code: ErrorCode
  /** One sentence: what could not be done, and why. */
  message: string
  /** What shows it: the service's own words, a log tail. */
  evidence?: string
  /** Where this case calls for something else than the catalogue says. */
  remedy?: string
  /** The code of AWS's answer, such as `UnfulfillableCapacity`. */
  awsCode?: string
  cause?: unknown
}

/** An error whose cause the action understands. Only the entry turns it into a failed step. */
export class PoolError extends Error {
  readonly code: ErrorCode
  readonly evidence: string | undefined
  /** What the user can do about it. */
  readonly remedy: string
  /** The code of AWS's answer; undefined when AWS gave none. */
  readonly awsCode: string | undefined

  constructor({ code, message, evidence, remedy, awsCode, cause }: ErrorFacts) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = new.target.name
    this.code = code
    this.evidence = evidence
    this.awsCode = awsCode
    this.remedy = remedy ?? errorCatalogue()[code].remedy
  }
}

/** An input is missing or not what it may be. Thrown before any call. */
export class InputError extends PoolError {
  constructor(facts: Omit<ErrorFacts, 'code'> & { code?: ErrorCode }) {
    super({ code: 'invalid-input', ...facts })
  }
}

/** The repository's pool has not been set up by `refresh`, or not for what was asked. */
export class NotRefreshedError extends PoolError {}

/** EC2 or GitHub refuses what was asked, and asking again will not help. */
export class RefusedError extends PoolError {}

/** EC2 did not give as many instances as are needed. */
export class CapacityError extends PoolError {}

/** An instance reported that it can not serve. */
export class InstanceFailedError extends PoolError {}

/** The workflow run was cancelled. */
export class CancelledError extends PoolError {}

/** The words of anything thrown. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown)
}
