import { runnerLabels } from '../domain/protocol.ts'
import { run, type CommandResult } from './command.ts'
import { AgentFailure } from './failure.ts'
import { asJobUser, type JobUser } from './job-user.ts'
import type { LeaseFiles } from './lease-files.ts'
import type { LeaseOrder } from './lease.ts'
import type { Log } from './log.ts'

const removeLimitMs = 90_000

/** Registers the lease's runner with GitHub. The token goes by environment, so that no `ps` shows it. */
export async function registerRunner(
  files: LeaseFiles,
  user: JobUser,
  order: LeaseOrder,
  registrationUrl: string,
  environment: Record<string, string>,
  limitMs: number,
): Promise<void> {
  const { code, tail } = await configure(
    files,
    user,
    [
      ...['--unattended', '--disableupdate', '--no-default-labels'],
      ...['--url', registrationUrl],
      ...['--name', files.name],
      ...['--labels', runnerLabels(order.runId, order.resourceClass).join(',')],
      ...['--work', '_work'],
    ],
    { ...environment, ACTIONS_RUNNER_INPUT_TOKEN: order.registrationToken },
    limitMs,
  )
  if (code === 0) return
  const output = tail.replaceAll(order.registrationToken, '***')
  throw new AgentFailure(
    // What GitHub answers to a runner below the oldest version that may register.
    /UPDATE REQUIRED|deprecated/i.test(output) ? 'runner-deprecated' : 'registration',
    `config.sh exited with ${code ?? 'a signal'}: ${output.trim().split('\n').at(-1) ?? ''}`,
    output,
  )
}

/** Takes the runner off GitHub's list. Never throws: refresh removes from the list what stays. */
export async function deregisterRunner(
  files: LeaseFiles,
  user: JobUser,
  removalToken: string | undefined,
  environment: Record<string, string>,
  log: Log,
): Promise<void> {
  if (removalToken === undefined) {
    log.line(`no removal token: runner ${files.name} stays offline on GitHub's list until refresh removes it`)
    await configure(files, user, ['remove', '--local'], environment, removeLimitMs)
    return
  }
  const withToken = { ...environment, ACTIONS_RUNNER_INPUT_TOKEN: removalToken }
  const { code, tail } = await configure(files, user, ['remove'], withToken, removeLimitMs)
  if (code !== 0)
    log.line(`config.sh remove exited with ${code ?? 'a signal'}: ${tail.replaceAll(removalToken, '***')}`)
}

function configure(
  { directory }: LeaseFiles,
  user: JobUser,
  args: string[],
  env: Record<string, string>,
  limitMs: number,
): Promise<CommandResult> {
  return run(asJobUser(user, ['./config.sh', ...args]), { cwd: directory, env, limitMs })
}
