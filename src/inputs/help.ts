/**
 * Where the action's own docs/troubleshooting.md can be read, in the version that runs; its path when the action is part
 * of the workflow's repository, for which GitHub sets no variables
 * (https://docs.github.com/actions/reference/workflows-and-actions/variables).
 */
export function troubleshootingPage(env: Readonly<Record<string, string | undefined>> = process.env): string {
  const path = 'docs/troubleshooting.md'
  const repository = env['GITHUB_ACTION_REPOSITORY'] ?? ''
  const ref = env['GITHUB_ACTION_REF'] ?? ''
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || ref === '') return path
  const server = (env['GITHUB_SERVER_URL'] ?? 'https://github.com').replace(/\/+$/, '')
  return `${server}/${repository}/blob/${ref.split('/').map(encodeURIComponent).join('/')}/${path}`
}
