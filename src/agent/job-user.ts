import { run } from './command.ts'

/**
 * Who jobs run as. The agent is root on a real machine and makes them run as this user; where it is not root there is
 * nobody else to be.
 */
export interface JobUser {
  name: string
  /** Wiped after each lease, but for what the image has in it. */
  home: string
  /** All processes of this user are the jobs'; undefined where the user is not theirs alone. */
  uid: number | undefined
}

const identityLimitMs = 5_000

export function isRoot(): boolean {
  return process.getuid?.() === 0
}

/** The user on the machine, which the boot script made or found; throws when it is not there or is root. */
export async function findJobUser(name: string): Promise<JobUser> {
  const { stdout } = await run(['getent', 'passwd', name], { limitMs: identityLimitMs })
  // name:password:uid:gid:comment:home:shell, see passwd(5)
  const [, , uid, , , home] = stdout.split(':')
  if (!Number(uid) || home === undefined) throw new Error(`${name} cannot run jobs`)
  return { name, home, uid: Number(uid) }
}

/** The command that runs another one as the jobs' user. */
export function asJobUser({ name }: JobUser, command: readonly string[]): string[] {
  return isRoot() ? ['runuser', '-u', name, '--', ...command] : [...command]
}

/** The command that gives paths to the jobs' user; undefined where they are its own already. */
export function giveToJobUser({ name }: JobUser, paths: readonly string[]): string[] | undefined {
  return isRoot() ? ['chown', `${name}:`, '--', ...paths] : undefined
}
