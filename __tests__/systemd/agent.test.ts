import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { until } from '../end-to-end/pool.ts'
import { agentUnit, startUnits, type Units } from './host.ts'

let units: Units

beforeAll(async () => {
  units = await startUnits()
})
afterEach(async () => {
  await units.end()
})
afterAll(async () => {
  await units.stop()
})

describe('the agent', () => {
  /** Kills it, and waits until systemd has started it again. */
  async function killed(): Promise<void> {
    const before = await units.mainPid(agentUnit)
    await units.root(`kill -KILL ${before}`)
    await until(
      'the agent starts again',
      async () => ![0, before].includes(await units.mainPid(agentUnit)),
      10_000,
    )
  }

  test('tells that it was killed within a lease', async () => {
    const machine = await units.ready()
    await killed()
    await machine.reaches({ phase: 'failed', failure: 'restarted' })
  })

  test('starts again however often it is killed', async () => {
    await units.waiting()
    for (let round = 0; round < 7; round++) await killed()
  })

  test('outlives a program that memory kills, and jobs have nothing of its protection', async () => {
    await units.ready()
    const policy = (unit: string) => units.root(`systemctl show --property=OOMPolicy,OOMScoreAdjust ${unit}`)
    expect(await policy(agentUnit)).toBe('OOMPolicy=continue\nOOMScoreAdjust=-500')
    expect(await policy('ec2-runner-pool-lease-1')).toBe('OOMPolicy=continue\nOOMScoreAdjust=0')
  })
})
