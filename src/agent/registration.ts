import { constants } from 'node:fs'
import { chmod, copyFile, mkdir } from 'node:fs/promises'
import { runnerLabels } from '../domain/protocol.ts'
import { run, type CommandResult } from './command.ts'
import { AgentFailure } from './failure.ts'
import { giveToJobUser, isRoot, isTaken, registrarUid, type JobUser } from './job-user.ts'
import type { Layout } from './layout.ts'
import { leaseVariable, type LeaseFiles } from './lease-files.ts'
import type { LeaseOrder } from './lease.ts'
import type { Log } from './log.ts'
import { mustRun, copyRunner, removeRunnersOwn } from './runner-directory.ts'
import { isAmong, uidsOf } from './uids.ts'

export interface RegistrationFacts {
  layout: Layout
  user: JobUser
  registrationUrl: string
  /** For config.sh. */
  limitMs: number
  log: Log
}

/**
 * Puts runners on GitHub's list and takes them off. `config.sh` runs in a copy of the runner that no job ever gets to
 * see, as a user that no job is: a job can change neither what runs with the tokens in its environment nor read them.
 * The lease's own directory gets the credentials that come of it, and nothing is ever read back from there.
 */
export interface Registration {
  /** Makes the copy, before the first lease. Throws {@link AgentFailure} when somebody is who should be nobody. */
  prepare(): Promise<void>
  /** Registers the lease's runner, then hands its directory over to the jobs' user. Throws {@link AgentFailure}. */
  register(files: LeaseFiles, order: LeaseOrder, environment: Record<string, string>): Promise<void>
  /** Takes the runner off GitHub's list. Never throws: refresh removes from the list what stays. */
  deregister(
    files: LeaseFiles,
    removalToken: string | undefined,
    environment: Record<string, string>,
  ): Promise<void>
}

const removeLimitMs = 90_000

/** What a listener needs of a registration (actions/runner src/Runner.Common/HostContext.cs). */
const credentialFiles = ['.runner', '.credentials', '.credentials_rsaparams']

export function createRegistration(facts: RegistrationFacts): Registration {
  const { layout, user, log } = facts
  const directory = layout.registration

  function configure(
    args: string[],
    environment: Record<string, string>,
    limitMs: number,
  ): Promise<CommandResult> {
    // Nothing of it among the files of jobs. The token goes by environment, so that no `ps` shows it.
    const env = { ...environment, HOME: directory, TMPDIR: temporary(directory) }
    return run(asRegistrar(user, ['./config.sh', ...args]), { cwd: directory, env, limitMs })
  }

  return {
    async prepare() {
      if (isApart(user)) await checkRegistrar(user)
      await mustRun(['rm', '-rf', '--', directory])
      await copyRunner(layout.pristineRunner, directory)
      await removeRunnersOwn(directory)
      await mkdir(temporary(directory), { recursive: true })
      await chmod(directory, 0o700)
      const owner = [String(registrarUid), '--', directory, temporary(directory)]
      if (isApart(user)) await mustRun(['chown', '--no-dereference', ...owner])
    },
    async register(files, order, environment) {
      const { registrationToken, runId, resourceClass } = order
      await removeRunnersOwn(directory)
      const { code, tail } = await configure(
        [
          ...['--unattended', '--disableupdate', '--no-default-labels'],
          ...['--url', facts.registrationUrl],
          ...['--name', files.name],
          ...['--labels', runnerLabels(runId, resourceClass).join(',')],
          ...['--work', '_work'],
        ],
        { ...environment, ACTIONS_RUNNER_INPUT_TOKEN: registrationToken },
        facts.limitMs,
      )
      if (code !== 0) throw failure(code, tail.replaceAll(registrationToken, '***'))
      await handOver(directory, files, user)
    },
    async deregister({ name }, removalToken, environment) {
      if (removalToken === undefined) {
        log.line(`no removal token: runner ${name} stays offline on GitHub's list until refresh removes it`)
        return
      }
      // Without the lease's mark, by which what is left of the lease is ended meanwhile.
      const unmarked = Object.entries(environment).filter(([variable]) => variable !== leaseVariable)
      const withToken = { ...Object.fromEntries(unmarked), ACTIONS_RUNNER_INPUT_TOKEN: removalToken }
      const { code, tail } = await configure(['remove'], withToken, removeLimitMs)
      if (code !== 0)
        log.line(
          `config.sh remove exited with ${code ?? 'a signal'}: ${tail.replaceAll(removalToken, '***')}`,
        )
    },
  }
}

/** The directory is root's until then. */
async function handOver(from: string, { directory }: LeaseFiles, user: JobUser): Promise<void> {
  const copied: string[] = []
  for (const name of credentialFiles) {
    const copy = `${directory}/${name}`
    await copyFile(`${from}/${name}`, copy, constants.COPYFILE_EXCL).then(
      () => copied.push(copy),
      // The listener says which one it lacks.
      () => undefined,
    )
  }
  const give = giveToJobUser(user, [...copied, `${directory}/.env`, directory])
  if (give !== undefined) await mustRun(give)
}

function temporary(directory: string): string {
  return `${directory}/_tmp`
}

/** Whether jobs have a user of their own, and so can have another beside it. */
function isApart({ uid }: JobUser): boolean {
  return isRoot() && uid !== undefined
}

/** A user with the number would own the directory in which tokens are used. */
async function checkRegistrar(user: JobUser): Promise<void> {
  if (!isAmong(registrarUid, uidsOf(user)) && !(await isTaken(registrarUid))) return
  throw new AgentFailure(
    'machine',
    `the image gives a user the uid ${registrarUid}, which must be free: runners are registered under it`,
  )
}

function asRegistrar(user: JobUser, command: readonly string[]): string[] {
  const id = String(registrarUid)
  return isApart(user)
    ? ['setpriv', `--reuid=${id}`, `--regid=${id}`, '--clear-groups', '--', ...command]
    : [...command]
}

function failure(code: number | null, output: string): AgentFailure {
  return new AgentFailure(
    // What GitHub answers to a runner below the oldest version that may register.
    /UPDATE REQUIRED|deprecated/i.test(output) ? 'runner-deprecated' : 'registration',
    `config.sh exited with ${code ?? 'a signal'}: ${output.trim().split('\n').at(-1) ?? ''}`,
    output,
  )
}
