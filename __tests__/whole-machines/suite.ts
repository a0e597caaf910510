import { test } from '@jest/globals'
import { createWholeMachine, whyNoWholeMachine } from '../../sandbox/whole-machines/machine.ts'
import { useMachines } from '../machine/branch.ts'

/** Runs a suite on machines whose units stand-ins of systemd look after. */
export async function onWholeMachines(load: () => Promise<unknown>): Promise<void> {
  const why = whyNoWholeMachine()
  if (why !== undefined) {
    test(`not looked at on whole machines: ${why}`, () => undefined)
    return
  }
  useMachines(createWholeMachine)
  await load()
}
