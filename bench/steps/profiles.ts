import type { SandboxOptions } from '../../sandbox/sandbox.ts'

/** What the world outside of the step takes. */
export interface Profile {
  name: 'ideal' | 'real'
  /** A sentence for the table's head. */
  words: string
  delays: Required<Pick<SandboxOptions, 'bootDelayMs' | 'registrationDelayMs' | 'deregistrationDelayMs'>>
}

export const profiles: readonly Profile[] = [
  {
    name: 'ideal',
    words: 'Machines boot, register and deregister as fast as the local processes that stand for them can.',
    delays: { bootDelayMs: 0, registrationDelayMs: 0, deregistrationDelayMs: 0 },
  },
  {
    name: 'real',
    words: 'A machine takes 25 s to boot, 2.5 s to register its runner and 2 s to deregister it.',
    delays: { bootDelayMs: 25_000, registrationDelayMs: 2_500, deregistrationDelayMs: 2_000 },
  },
]

/** On every AWS call. */
export const latenciesMs = [0, 15] as const
