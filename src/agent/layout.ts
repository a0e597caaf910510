import { join } from 'node:path'

/** Where everything on the machine is. */
export interface Layout {
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
  /** Home of the user that jobs run as. */
  home: string
  /** Where anybody may leave temporary files; the first is the one that jobs are told. */
  temporary: [string, ...string[]]
  /** Whether this is the machine's own root directory rather than one below which everything is kept apart. */
  isWholeMachine: boolean
}

export function layoutBelow(root: string): Layout {
  return {
    state: join(root, 'var/lib/ec2-runner-pool'),
    boot: join(root, 'run/ec2-runner-pool'),
    pristineRunner: join(root, 'opt/ec2-runner-pool/runner'),
    leases: join(root, 'opt/ec2-runner-pool/leases'),
    toolCache: join(root, 'opt/hostedtoolcache'),
    home: join(root, 'home/runner'),
    temporary: root === '/' ? ['/tmp', '/var/tmp', '/dev/shm'] : [join(root, 'tmp')],
    isWholeMachine: root === '/',
  }
}
