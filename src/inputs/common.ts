import { refuse, type Given } from './given.ts'
import { parsePattern } from './values.ts'

/** What every mode knows of where it runs. */
export interface CommonInputs {
  /** AWS region of the pool. */
  region: string
  repository: { owner: string; name: string }
  /** The workflow run, the same in each of its attempts. */
  runId: string
  /** GitHub's web address, without a slash at the end. */
  serverUrl: string
  /** GitHub's REST address, without a slash at the end. */
  apiUrl: string
}

export type Environment = Readonly<Record<string, string | undefined>>
/** Gives an input by its name in action.yml. */
export type InputReader = (name: string) => Given

/** @throws InputError when the region or a GITHUB_* variable is not what it may be */
export function readCommon(env: Environment, input: InputReader): CommonInputs {
  const variable = (name: string): Given => ({ name: `Variable ${name}`, text: env[name] ?? '' })
  return {
    region: readRegion(input('aws-region'), variable('AWS_REGION')),
    repository: readRepository(variable('GITHUB_REPOSITORY')),
    runId: parsePattern(variable('GITHUB_RUN_ID'), {
      pattern: /^\d{1,20}$/,
      allowed: 'the number that GitHub gives a workflow run',
      example: '16481274000',
    }),
    serverUrl: readUrl(variable('GITHUB_SERVER_URL'), 'https://github.example.com'),
    apiUrl: readUrl(variable('GITHUB_API_URL'), 'https://github.example.com/api/v3'),
  }
}

function readRegion(explicit: Given, fromCredentialsStep: Given): string {
  const given = [explicit, fromCredentialsStep].find(({ text }) => text !== '')
  if (given === undefined) return 'us-east-1'
  return parsePattern(given, {
    pattern: /^[a-z]{2,5}(-[a-z]+)+-\d{1,2}$/,
    allowed: 'the code of an AWS region',
    example: 'us-east-1',
  })
}

function readRepository(given: Given): CommonInputs['repository'] {
  const [, owner, name] = /^([\w.-]+)\/([\w.-]+)$/.exec(given.text) ?? []
  if (owner === undefined || name === undefined) {
    refuse(given, { allowed: 'owner and name of a repository', example: 'octo-org/octo-repo' })
  }
  return { owner, name }
}

function readUrl(given: Given, example: string): string {
  // What parses as an address may still carry line breaks and quotes, which the parser drops or encodes.
  const isHttp = /^https?:\/\/[\w.:~%/[\]-]+$/.test(given.text) && URL.canParse(given.text)
  if (!isHttp) refuse(given, { allowed: 'an address with http or https', example })
  return given.text.replace(/\/+$/, '')
}
