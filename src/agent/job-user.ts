/**
 * Who jobs run as. The agent is root on a real machine and makes them run as `runner`; where it is not root there is
 * nobody else to be.
 */
const jobUser = 'runner'

export function isRoot(): boolean {
  return process.getuid?.() === 0
}

/** The command that runs another one as the jobs' user. */
export function asJobUser(command: readonly string[]): string[] {
  return isRoot() ? ['runuser', '-u', jobUser, '--', ...command] : [...command]
}

/** The command that gives paths to the jobs' user; undefined where they are its own already. */
export function giveToJobUser(paths: readonly string[]): string[] | undefined {
  return isRoot() ? ['chown', `${jobUser}:`, '--', ...paths] : undefined
}
