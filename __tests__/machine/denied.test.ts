import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startPool, table, until, type Pool } from './pool.ts'

let pool: Pool

beforeAll(async () => {
  pool = await startPool()
})
afterAll(async () => {
  await pool.sandbox.stop()
})

/** What the instance's policy allows from now on, of what it has. */
function allowOnly(...sids: string[]): void {
  const { policies } = pool.sandbox.calls.permissions
  const { instance } = policies
  policies.instance = {
    ...instance,
    Statement: instance.Statement.filter(({ Sid = '' }) => sids.includes(Sid)),
  }
}

test('a machine that may not write says so on its console, once for each call, and still ends when it is to', async () => {
  allowOnly('Contents', 'ReadOwnItem', 'OwnEnd')
  const machine = await pool.machine()
  const { id, machine: processes } = machine.instance
  await until('it has tried for some seconds', () => {
    const tried = pool.sandbox.calls.of({ instanceId: id, operation: 'UpdateItem' })
    return tried.length >= 5
  })
  const said = processes
    .consoleOutput()
    .split(/\r?\n/)
    .filter((line) => line.startsWith('ec2-runner-pool: '))
  expect(said).toContainEqual(
    expect.stringMatching(
      new RegExp(
        `^ec2-runner-pool: AWS denies dynamodb:UpdateItem of .*heartbeatAtMs.* on its item of the table ${table}: ` +
          'the policy of the instance role must allow it',
      ),
    ),
  )
  expect(new Set(said).size).toBe(said.length)
  // Nothing of a secret is in it, and no lease was served without the token out of the table.
  expect(said.join()).not.toMatch(/\bA[0-9A-F]{28}\b/)
  expect(pool.sandbox.github.runners()).toEqual([])
  await machine.retire()
})

test('a machine that may not even read says so', async () => {
  allowOnly('Contents', 'OwnEnd')
  const machine = await pool.machine()
  await until('it is said', () =>
    machine.instance.machine
      .consoleOutput()
      .includes(`AWS denies dynamodb:GetItem on its item of the table ${table}`),
  )
})
