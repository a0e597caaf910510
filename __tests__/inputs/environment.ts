import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

type Environment = Record<string, string>

/** What stands in action.yml. */
export interface Action {
  inputs: Record<string, { description: string; required: boolean; default?: string }>
  outputs: Record<string, { description: string }>
  runs: { using: string; main: string }
}

/** The file is ours: its shape is asserted by the tests that look into it. */
export function readAction(): Action {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion
  return parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as Action
}

/** What GitHub's runner sets for every step. */
export const github: Environment = {
  GITHUB_REPOSITORY: 'octo-org/octo-repo',
  GITHUB_RUN_ID: '16481274000',
  GITHUB_SERVER_URL: 'https://github.example.com',
  GITHUB_API_URL: 'https://github.example.com/api/v3',
}

const action = readAction()

/** The environment of a step: action.yml's defaults, then what its `with:` says, as GitHub's runner passes them. */
export function stepEnvironment(
  inputs: Record<string, string>,
  variables: Environment = github,
): Environment {
  const defaults = Object.entries(action.inputs).map(([name, input]) => [name, input.default ?? ''] as const)
  const given = [...defaults, ...Object.entries(inputs)]
  return {
    ...variables,
    ...Object.fromEntries(given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  }
}

/** The least that a refresh must be told. */
export const refreshInputs = {
  mode: 'refresh',
  ami: 'ami-0123456789abcdef0',
  'github-token': 'ghs_secretsecretsecret',
  'iam-instance-profile': 'runner-pool',
  'security-group-ids': 'sg-0123456789abcdef0',
  'subnet-ids': 'subnet-0123456789abcdef0 subnet-0fedcba9876543210',
}
