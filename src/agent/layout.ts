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
  /** The copy of it in which `config.sh` runs; no job can look into it. */
  registration: string
  /** One directory per lease. */
  leases: string
  /** Where what leases left waits to be deleted; closed to all but root. */
  trash: string
  /** Survives leases, so that tools are installed once. */
  toolCache: string
  /** Where homes are, unless this is a whole machine: there the user's own entry says it. */
  homes: string
  /** Where EC2 takes up what the machine says of itself. */
  console: string
  /** Where temporary files go. */
  temporary: string
  /** Directories outside of their own where jobs may leave files: temporary ones, cron tables, at jobs. All that is new goes. */
  shared: string[]
  /** Directories where services of the machine leave files too: only what belongs to the jobs' user goes. */
  mixed: string[]
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
    registration: `${base}/opt/ec2-runner-pool/registration`,
    leases: `${base}/opt/ec2-runner-pool/leases`,
    trash: `${base}/opt/ec2-runner-pool/trash`,
    toolCache: `${base}/opt/hostedtoolcache`,
    homes: `${base}/home`,
    console: `${base}/dev/console`,
    temporary: `${base}/tmp`,
    shared: [
      ...[
        'tmp',
        'var/tmp',
        'dev/shm',
        'dev/mqueue',
        'var/crash',
        'var/spool/cron',
        'var/spool/cron/crontabs',
      ],
      ...['var/spool/cron/atjobs', 'var/spool/cron/atspool', 'var/spool/at', 'var/lib/systemd/linger'],
    ].map((directory) => `${base}/${directory}`),
    mixed: ['run/lock', 'var/mail', 'var/spool/mail'].map((directory) => `${base}/${directory}`),
    isWholeMachine: base === '',
  }
}
