import { hasControlCharacters, parseAssignments } from './assignments.ts'
import { show, type Given } from './given.ts'
import { requireRoom } from './text-room.ts'

const mostVariables = 100
const longestValue = 4_096

/**
 * What steers the runner, its hooks and the clean-up after a lease. The runner would obey each of them, and break or
 * serve jobs that are not the machine's.
 */
const reserved =
  /^((RUNNER|GITHUB|EC2_RUNNER_POOL|ACTIONS_RUNNER_(INPUT|HOOK|RETURN))_.*|AGENT_TOOLSDIRECTORY|HOME|USER|LOGNAME|PATH|TMPDIR|LD_PRELOAD|LD_AUDIT|BASH_ENV|BASHOPTS|SHELLOPTS)$/

const rule = {
  allowed:
    `up to ${mostVariables} lines NAME=value; a name of letters, digits and _, but none of RUNNER_*, GITHUB_*, ` +
    'EC2_RUNNER_POOL_*, ACTIONS_RUNNER_INPUT_*, ACTIONS_RUNNER_HOOK_*, ACTIONS_RUNNER_RETURN_*, AGENT_TOOLSDIRECTORY, ' +
    'HOME, USER, LOGNAME, PATH, TMPDIR, LD_PRELOAD, LD_AUDIT, BASH_ENV, BASHOPTS, SHELLOPTS; ' +
    `a value of 1 to ${longestValue} characters`,
  example: 'GOPROXY=https://proxy.example.com',
}

/** @throws InputError when the runner could not take the variables, or they would break it */
export function parseRunnerEnv(given: Given): Record<string, string> {
  requireRoom(given)
  return parseAssignments(given, { ...rule, mostLines: mostVariables, problem })
}

function problem(name: string, value: string): string | undefined {
  if (!/^[A-Za-z_]\w*$/.test(name)) return `${show(name)} is not a name`
  if (reserved.test(name)) return `${show(name)} would break the runner`
  // The runner takes such a line for an order to remove the variable.
  if (value === '') return `${show(name)} has no value`
  if (value.length > longestValue)
    return `the value of ${show(name)} is longer than ${longestValue} characters`
  return hasControlCharacters(value) ? `the value of ${show(name)} has control characters` : undefined
}
