import type { CreateMachine } from '../../sandbox/instances/machine.ts'

let createMachine: CreateMachine | undefined

/** Lets the suites that are imported from now on boot machines of another kind. */
export function useMachines(create: CreateMachine): void {
  createMachine = create
}

export function machinesOfSuite(): { createMachine?: CreateMachine } {
  return createMachine === undefined ? {} : { createMachine }
}

/** Whether machines are whole: their root is `/`, and systemd is there. */
export function isWhole(): boolean {
  return createMachine !== undefined
}
