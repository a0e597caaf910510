import { run } from './command.ts'
import { AgentFailure } from './failure.ts'

/**
 * Who jobs run as. The agent is root on a real machine and makes them run as this user; where it is not root there is
 * nobody else to be.
 */
export interface JobUser {
  readonly name: string
  /** Made new after each lease, as the image had it. */
  readonly home: string
  /**
   * Another number for each lease, see {@link renewUid}. All processes of it are the jobs'; undefined where the user
   * is not theirs alone.
   */
  uid: number | undefined
}

const identityLimitMs = 30_000

/**
 * Under this number, which has no name, no groups and no job, `config.sh` runs. Those of leases follow. Linux has people
 * up to 60,000 (login.defs(5)), and systemd's own ranges begin above (https://systemd.io/UIDS-GIDS/).
 */
export const registrarUid = 30_000

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

/**
 * Gives the user a number that nobody on this machine has had: what an earlier lease left under the old one belongs
 * to nobody then, its keyrings included. Name, groups and what sudoers says of it stay. The user must have no process,
 * and no home, or usermod(8) would walk through it. Throws {@link AgentFailure}.
 */
export async function renewUid(user: JobUser): Promise<void> {
  if (user.uid === undefined) return
  let uid = Math.max(registrarUid, user.uid) + 1
  while (await isTaken(uid)) uid++
  const { code, tail } = await run(['usermod', '--uid', String(uid), user.name], { limitMs: identityLimitMs })
  if (code !== 0)
    throw new AgentFailure('cleaning', `${user.name} could not get a uid of its own for the next lease`, tail)
  user.uid = uid
}

/** Whether a user has this number; getent(1) exits with 2 when there is no such entry. */
export async function isTaken(uid: number): Promise<boolean> {
  return (await run(['getent', 'passwd', String(uid)], { limitMs: identityLimitMs })).code === 0
}

/** The command that runs another one as the jobs' user. */
export function asJobUser({ name }: JobUser, command: readonly string[]): string[] {
  return isRoot() ? ['runuser', '-u', name, '--', ...command] : [...command]
}

/** The command that gives paths to the jobs' user; undefined where they are its own already. */
export function giveToJobUser({ name }: JobUser, paths: readonly string[]): string[] | undefined {
  return isRoot() ? ['chown', '--no-dereference', `${name}:`, '--', ...paths] : undefined
}
