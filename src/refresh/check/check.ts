import type { Deps } from '../../deps.ts'
import { RefusedError } from '../../domain/errors.ts'
import type { RefreshInputs } from '../../inputs.ts'
import { reap, type Reaped } from '../reap.ts'
import { known, lookUpFacts, type Facts } from './facts.ts'
import { failureOf, type Check, type Finding } from './finding.ts'
import { githubToken } from './github-token.ts'
import { image } from './image.ts'
import { instanceProfile } from './instance-profile.ts'
import { instanceTypes } from './instance-types.ts'
import { permissions } from './permissions.ts'
import { pool } from './pool.ts'
import { quota } from './quota.ts'
import { runnerVersion } from './runner-version.ts'
import { securityGroups } from './security-groups.ts'
import { spotRole } from './spot-role.ts'
import { subnets } from './subnets.ts'
import { tableKey } from './table-key.ts'

/** In the order of the table: what the inputs name, what the role may, what the pool is. */
const checks: readonly Check[] = [
  githubToken,
  runnerVersion,
  image,
  instanceTypes,
  subnets,
  securityGroups,
  instanceProfile,
  spotRole,
  quota,
  permissions,
  tableKey,
  pool,
]

/** What a dry run found out. */
export interface Checked {
  findings: Finding[]
  /** What a refresh would clear away; undefined when there is no pool yet or it could not be looked at. */
  reaped: Reaped | undefined
}

export const marks: Record<Finding['outcome'], string> = { passed: '✔', failed: '✘', unknown: '–' }

/**
 * Looks whether a refresh and a provision with these inputs would work, and what a refresh would clear away. Nothing in
 * AWS or of the repository is changed, and a pool need not be there yet.
 */
export async function check(inputs: RefreshInputs, deps: Deps): Promise<Checked> {
  const facts = await lookUpFacts(inputs, deps)
  const findings = await deps.log.phase('Check', () => runChecks(inputs, facts, deps))
  const stored = await known(facts.stored)
  if (stored?.found !== 'configuration') return { findings, reaped: undefined }
  try {
    const reaped = await deps.log.phase('Would clear away', () =>
      reap(stored.configuration, facts.github, true, deps),
    )
    return { findings, reaped }
  } catch (thrown) {
    return { findings: [...findings, failureOf('what to clear away', thrown)], reaped: undefined }
  }
}

async function runChecks(inputs: RefreshInputs, facts: Facts, deps: Deps): Promise<Finding[]> {
  const results = await Promise.all(
    checks.map(async (each) => {
      try {
        return await each.run(inputs, facts, deps)
      } catch (thrown) {
        return [failureOf(each.subject, thrown)]
      }
    }),
  )
  const findings = results.flat()
  for (const { subject, outcome, found, remedy } of findings) {
    deps.log.info(`${marks[outcome]} ${subject}: ${found}${remedy === undefined ? '' : ` ${remedy}`}`)
  }
  return findings
}

/** What fails the step: the checks that failed, by name; undefined when none did. */
export function failureOfChecks({ findings }: Checked): RefusedError | undefined {
  const failures = findings.filter(({ outcome }) => outcome === 'failed')
  if (failures.length === 0) return undefined
  return new RefusedError({
    code: 'check-failed',
    message: `${failures.length} of ${findings.length} checks failed: ${failures.map(({ subject }) => subject).join(', ')}.`,
  })
}
