import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { startSandbox, type Sandbox } from '../../sandbox/sandbox.ts'
import { claimMarginMs } from '../../src/domain/instance.ts'
import type { Provisioned } from '../../src/provision/provision.ts'
import { newPool, until, type TestPool } from './pool.ts'

let sandbox: Sandbox
let pool: TestPool

beforeAll(async () => {
  sandbox = await startSandbox({ bootDelayMs: 0, pool: '*' })
})
beforeEach(() => {
  pool = newPool(sandbox)
})
afterEach(() => {
  for (const { id, state } of sandbox.ec2.instances()) if (state === 'running') sandbox.ec2.terminate(id)
})
afterAll(() => sandbox.stop())

const ids = ({ held }: Provisioned) => held.map(({ instance }) => instance.instanceId).sort()
const runners = () =>
  sandbox.github
    .runners()
    .filter(({ repository }) => pool.deps.names.table.includes(repository.split('/')[1] ?? ''))
    .map(({ name, labels, status }) => ({ name, labels, status }))
const queueJob = (runId: string, repository: string) =>
  sandbox.github.queueJob({
    name: 'build',
    runId,
    labels: [runId],
    repository,
    steps: ['echo "on $RUNNER_NAME"'],
  })

describe('the life of machines that really boot', () => {
  test('one run after another is served by the same machines, each lease by a runner of its own', async () => {
    pool = newPool(sandbox, 'reused')
    await pool.refresh().done
    const cold = await pool.provision({ runId: '1', instanceCount: 2 }).done
    expect(cold.held.map(({ origin }) => origin)).toEqual(['launched', 'launched'])
    expect(
      runners()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(ids(cold).map((id) => `${id}-1`))
    expect(runners().map(({ labels }) => labels)).toEqual([
      ['1', '1-large'],
      ['1', '1-large'],
    ])
    expect((await queueJob('1', 'octo-org/reused').done).conclusion).toBe('success')

    await until('no job runs any more', async () =>
      (await pool.rows()).every(({ phase }) => phase === 'ready'),
    )
    await pool.release('1').done
    const fleets = sandbox.calls.of({ operation: 'CreateFleet' }).length
    const warm = await pool.provision({ runId: '2', instanceCount: 2 }).done
    expect(ids(warm)).toEqual(ids(cold))
    expect(sandbox.calls.of({ operation: 'CreateFleet' })).toHaveLength(fleets)
    expect(
      runners()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(ids(cold).map((id) => `${id}-2`))
    expect((await queueJob('2', 'octo-org/reused').done).conclusion).toBe('success')

    await pool.release('2').done
    await until('nothing is registered', () => runners().length === 0)
    for (const row of await pool.rows()) {
      expect(row).toMatchObject({ state: 'idle', lease: 2 })
      expect(row).not.toHaveProperty('registrationToken')
    }
  })

  test('a script that fails fails the step at once, with what the script said; nothing stays behind', async () => {
    await pool.refresh({ preRunnerScript: 'echo "no such package" >&2; exit 7' }).done
    const step = pool.provision({ instanceCount: 2 })
    await expect(step.done).rejects.toMatchObject({
      name: 'InstanceFailedError',
      evidence: expect.stringContaining('no such package'),
    })
    const mine = new Set((await pool.rows()).map(({ instanceId }) => instanceId))
    await until('all machines are gone', () =>
      sandbox.ec2.instances().every(({ id, state }) => !mine.has(id) || state === 'terminated'),
    )
    expect(await pool.intents()).toEqual([])
    for (const { state } of await pool.rows()) expect(state).toBe('terminating')
  })

  test('a machine that nobody needs ends itself, and is no candidate shortly before', async () => {
    await pool.refresh({ idleTimeSeconds: 2 }).done
    const [id = ''] = ids(await pool.provision({ runId: '1' }).done)
    await pool.release('1').done
    expect(claimMarginMs).toBeGreaterThan(2_000)
    const [other = ''] = ids(await pool.provision({ runId: '2' }).done)
    expect(other).not.toBe(id)
    await until('it is gone', () => sandbox.ec2.instance(id).state === 'terminated')
    expect(await pool.row(id)).toMatchObject({ endCode: 'idle-time' })
  })

  test('a machine that somebody ended meanwhile is not lent: another one comes', async () => {
    await pool.refresh().done
    const [id = ''] = ids(await pool.provision({ runId: '1' }).done)
    await pool.release('1').done
    await pool.report((await pool.row(id)).id, { state: 'terminating' })
    const [other = ''] = ids(await pool.provision({ runId: '2' }).done)
    expect(other).not.toBe(id)
    await until('it is gone', () => sandbox.ec2.instance(id).state === 'terminated')
  })
})
