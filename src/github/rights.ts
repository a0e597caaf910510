import { memberOf } from '../domain/member.ts'

/**
 * One header of a refusal. GitHub says there which permissions the call accepts, which scopes a classic token has, and
 * whether an organisation wants single sign-on first
 * (https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api).
 */
function headerOf(thrown: unknown, name: string): string | undefined {
  const headers = memberOf(memberOf(thrown, 'response'), 'headers')
  const value = memberOf(headers, name)
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** Which right the token of a refused call lacks, and how to give it, in words that follow each kind of token. */
export function missingRight(thrown: unknown, status: number, words: string): string {
  const signOn = /url=(\S+)/.exec(headerOf(thrown, 'x-github-sso') ?? '')?.[1]
  if (signOn !== undefined) return `Authorise the token for the organisation's single sign-on: ${signOn}`
  const permission = permissionWords(headerOf(thrown, 'x-accepted-github-permissions'))
  if (/by integration/i.test(words)) {
    return (
      `This token of a GitHub App, such as the GITHUB_TOKEN of a workflow, lacks the repository permission ${permission}. ` +
      'Give it to your App and accept it in the installation; the GITHUB_TOKEN can not have it.'
    )
  }
  if (/personal access token/i.test(words))
    return `This fine-grained token lacks the repository permission ${permission}: edit it, or make one that has it.`
  const scopes = headerOf(thrown, 'x-oauth-scopes')
  if (scopes !== undefined && !/\brepo\b/.test(scopes))
    return `This classic token has the scopes ${scopes} and lacks \`repo\`: edit it, or make one that has it.`
  return status === 404
    ? 'The token does not reach this repository: choose the repository in the fine-grained token, or install the App there.'
    : 'Whoever made the token must be an administrator of the repository.'
}

/** `administration=write` as GitHub's pages print it: "Administration: write". */
function permissionWords(accepted = 'administration=write'): string {
  const [name = '', access = ''] = (accepted.split(/[,;]/)[0] ?? '').trim().split('=')
  return `"${name.charAt(0).toUpperCase()}${name.slice(1).replaceAll('_', ' ')}: ${access}"`
}
