import { existsSync } from 'node:fs'
import { run } from './command.ts'

const limitMs = 30_000

/**
 * Ends what systemd keeps for a user outside of the lease's unit: sessions of cron and ssh, the user's own service
 * manager also where it lingers, and its directory in /run/user. Their processes are dead by then. What does not end
 * is seen by what it leaves: a process, or a mount.
 */
export async function endLoginSessions(uid: number): Promise<void> {
  if (!existsSync(`/run/systemd/users/${uid}`) && !existsSync(`/run/user/${uid}`)) return
  const user = String(uid)
  const units = [`user@${user}.service`, `user-runtime-dir@${user}.service`, `user-${user}.slice`]
  for (const command of [
    ['loginctl', 'disable-linger', user],
    ['loginctl', 'terminate-user', user],
    ['systemctl', 'stop', ...units],
    // It failed when its processes were killed.
    ['systemctl', 'reset-failed', ...units],
  ])
    await run(command, { limitMs })
}
