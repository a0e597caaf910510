/** Where everything on the machine is. */
export interface Layout {
  /** What every path begins with; empty on a whole machine. */
  base: string
  /** Settings, programs and logs; only root writes here. */
  state: string
  /** Facts about this boot; gone after a restart of the machine. */
  boot: string
  /** The copy of GitHub's runner that every lease's is made from. */
  pristineRunner: string
  /** One directory per lease. */
  leases: string
  /** Survives leases, so that tools are installed once. */
  toolCache: string
  /** Where homes are, unless this is a whole machine: there the user's own entry says it. */
  homes: string
  /** Where temporary files go. */
  temporary: string
  /** Directories outside of their own where jobs may leave files: temporary ones, cron tables, at jobs. */
  shared: string[]
  /** Whether this is the machine's own root directory rather than one below which everything is kept apart. */
  isWholeMachine: boolean
}

export function layoutBelow(root: string): Layout {
  const base = root.replace(/\/$/, '')
  return {
    base,
    state: `${base}/var/lib/ec2-runner-pool`,
    boot: `${base}/run/ec2-runner-pool`,
    pristineRunner: `${base}/opt/ec2-runner-pool/runner`,
    leases: `${base}/opt/ec2-runner-pool/leases`,
    toolCache: `${base}/opt/hostedtoolcache`,
    homes: `${base}/home`,
    temporary: `${base}/tmp`,
    shared: [
      ...['tmp', 'var/tmp', 'dev/shm', 'var/spool/cron', 'var/spool/cron/crontabs', 'var/spool/cron/atjobs'],
      ...['var/spool/at', 'var/lib/systemd/linger'],
    ].map((directory) => `${base}/${directory}`),
    isWholeMachine: base === '',
  }
}
