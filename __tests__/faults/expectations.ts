import { expect } from '@jest/globals'
import { checkInvariants, checkProvision } from '../../sandbox/faults/invariants.ts'
import {
  allDeadlinesMs,
  comesTrue,
  succeeded,
  untilIdleWait,
  type World,
} from '../../sandbox/faults/world.ts'
import type { StepResult } from '../../sandbox/step.ts'

/** Brings so many machines into the pool, where they wait. */
export async function fillPool(world: World, count: number): Promise<void> {
  succeeded(await world.provision('100', { 'instance-count': String(count) }))
  succeeded(await world.release('100'))
  await untilIdleWait(world)
}

/** The last provision succeeded, and the rows say the same. */
export async function expectDelivered(world: World, result: StepResult): Promise<void> {
  succeeded(result)
  await expectHonest(world)
}

/** What the last provision says of itself holds of the rows: it has all, or nothing. */
export async function expectHonest(world: World): Promise<void> {
  const last = world.steps.findLast(({ mode }) => mode === 'provision')
  if (last === undefined) throw new Error('there was no provision')
  expect(await checkProvision(world, last)).toEqual([])
}

/** Once time has passed and refresh has run, nothing is left that nobody looks after. */
export async function expectInvariants(world: World): Promise<void> {
  world.sandbox.skipTime(allDeadlinesMs)
  await comesTrue(() => world.alive().length === 0, 10_000)
  succeeded(await world.refresh())
  expect(await checkInvariants(world)).toEqual([])
}
