import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import type { StepResult } from '../../sandbox/step.ts'
import { errorCatalogue, type ErrorCode } from '../../src/domain/error-catalogue.ts'
import {
  errorLines,
  instanceId,
  refreshInputs,
  startPool,
  succeeded,
  timeouts,
  until,
  type Pool,
} from './pool.ts'

let pool: Pool

beforeAll(async () => {
  pool = await startPool()
})

afterEach(() => {
  pool.sandbox.calls.clearFaults()
  pool.sandbox.ec2.capacity.clear()
  pool.sandbox.ec2.onLaunch = () => ({})
})

afterAll(async () => {
  await pool.sandbox.stop()
})

/** Annotation, log and summary tell the same failure of the catalogue. */
function expectTold(result: StepResult, code: ErrorCode): void {
  const { title, cause } = errorCatalogue()[code]
  expect(errorLines(result)[0]).toMatch(
    new RegExp(`^::error title=${title}::.*docs/troubleshooting.md#${code}$`),
  )
  expect(result.log).toContain(`Cause: ${cause}`)
  expect(result.summary).toMatch(new RegExp(`^### The \\w+ failed: ${title}\n\n`))
  expect(result.summary).toContain('What to do: ')
}

/** The step failed with one annotation, and nobody holds anything for its run. */
async function expectFailedCleanly(result: StepResult, runId: string, code: ErrorCode): Promise<void> {
  expect(result.exitCode).toBe(1)
  expect(errorLines(result)).toHaveLength(1)
  expectTold(result, code)
  expect(result.outputs).toEqual({})
  expect((await pool.rows()).filter((row) => row.runId === runId && row.state !== 'terminating')).toEqual([])
  expect(await pool.intents()).toEqual([])
}

/** What lives is idle in the pool, and none of its runners is left on GitHub. */
async function untilAllIdleOrEnded(): Promise<void> {
  await until('all machines are idle or terminated', async () => {
    const idle = new Set(
      (await pool.rows()).filter(({ state }) => state === 'idle').map(({ instanceId }) => instanceId),
    )
    return pool.alive().every(({ id }) => idle.has(id))
  })
  await until('no runner is registered', () => pool.sandbox.github.runners().length === 0)
}

describe('what EC2 or AWS refuse', () => {
  /** One market, and no wait for machines of other runs. */
  const atOnce = { 'resource-class': 'xlarge', 'on-demand-fallback': 'false', 'capacity-timeout-min': '0' }

  test('too little capacity: EC2 words and the remedy are told, and what came is given back', async () => {
    pool.sandbox.ec2.capacity.set({ count: 1 })
    const failed = await pool.provision('5001', { ...atOnce, 'instance-count': '3' })
    await expectFailedCleanly(failed, '5001', 'no-capacity')
    expect(failed.log).toContain('EC2 launched 1 of 3 (spot in ')
    expect(failed.log).toContain('InsufficientInstanceCapacity: We currently do not have sufficient')
    expect(errorLines(failed)[0]).toContain('Allow more instance types (`allowed-instance-types`)')
    await untilAllIdleOrEnded()
  })

  test('a quota is called a quota', async () => {
    pool.sandbox.ec2.capacity.set({ count: 0, code: 'MaxSpotInstanceCountExceeded' })
    const failed = await pool.provision('5002', atOnce)
    await expectFailedCleanly(failed, '5002', 'spot-quota')
    expect(errorLines(failed)[0]).toContain('quota "All Standard Spot Instance Requests"')
  })

  test.each([
    { service: 'ec2', operation: 'CreateFleet', code: 'UnauthorizedOperation', status: 403 },
    { service: 'dynamodb', operation: 'BatchGetItem', code: 'AccessDeniedException', status: 400 },
    { service: 'dynamodb', operation: 'PutItem', code: 'AccessDeniedException', status: 400 },
  ] as const)('$code of $operation names the permission and the remedy', async (fault) => {
    const action = `${fault.service}:${fault.operation}`
    const message = `User: arn:aws:sts::123456789012:assumed-role/ci is not authorized to perform: ${action} on resource: arn:aws:any`
    pool.sandbox.calls.failNext({ ...fault, caller: 'action', message })
    const failed = await pool.provision('5003', { 'resource-class': 'xlarge' })
    await expectFailedCleanly(failed, '5003', 'access-denied')
    expect(failed.log).toContain(message)
    expect(errorLines(failed)[0]).toContain('docs/permissions.md')
    expect(errorLines(failed)[0]).toContain(`the role lacks ${action} on arn:aws:any`)
    for (const page of [failed.log, failed.summary]) expect(page).toContain(`"Action": "${action}"`)
    expect(pool.alive().filter(({ state }) => state !== 'shutting-down')).toEqual([])
  })
})

describe('what a workflow has to put right', () => {
  test.each<[string, Record<string, string>, string, ErrorCode]>([
    [
      'a token without rights',
      { 'github-token': 'ghs_norights' },
      'permission "Administration: write"',
      'github-token-without-rights',
    ],
    [
      'a wrong token',
      { 'github-token': 'ghp_wrong' },
      'GitHub did not accept `github-token`',
      'github-token-refused',
    ],
    ['an unknown AMI', { ami: 'ami-0000000000000000a' }, 'ami-0000000000000000a', 'image-not-found'],
    ['an unknown subnet', { 'subnet-ids': 'subnet-00000000' }, 'subnet-00000000', 'launch-refused'],
    [
      'an unknown runner',
      { 'actions-runner-version': '2.999.0' },
      '`actions-runner-version`',
      'runner-version-unknown',
    ],
    ['an input that is none', { 'idle-time-sec': 'soon' }, 'idle-time-sec', 'invalid-input'],
  ])('a refresh with %s creates nothing and says what to do', async (_, inputs, words, code) => {
    const fresh = await startPool({ refresh: false })
    try {
      const failed = await fresh.step('1', { ...refreshInputs, ...inputs })
      expect(failed.exitCode).toBe(1)
      expect(errorLines(failed)).toHaveLength(1)
      expect(errorLines(failed)[0]).toContain(words)
      if (code !== 'invalid-input') expectTold(failed, code)
      else expect(failed.summary).toMatch(/^### The step failed: Invalid input\n/)
      const changing = fresh.sandbox.calls.all.filter(
        ({ operation }) => !/^(Describe|List|Get|BatchGet|list|get)/.test(operation),
      )
      expect(changing).toEqual([])
    } finally {
      await fresh.sandbox.stop()
    }
  })

  test('an unknown class is told with the known ones', async () => {
    pool.sandbox.calls.clear()
    const failed = await pool.provision('5101', { 'resource-class': 'enormous' })
    await expectFailedCleanly(failed, '5101', 'class-unknown')
    expect(errorLines(failed)[0]).toMatch(/"enormous".*Allowed: .*16xlarge.*Example/)
    expect(pool.sandbox.calls.of({ caller: 'action' }).map(({ operation }) => operation)).toEqual([
      'BatchGetItem',
    ])
  })

  test('a pool that was never refreshed', async () => {
    const fresh = await startPool({ refresh: false })
    try {
      const failed = await fresh.provision('5102')
      expect(failed.exitCode).toBe(1)
      expect(errorLines(failed)).toHaveLength(1)
      expectTold(failed, 'pool-not-set-up')
      expect(errorLines(failed)[0]).toMatch(/octo-org\/octo-repo is not set up in us-east-1.*`mode: refresh`/)
      expect(fresh.sandbox.calls.of({ service: 'ec2' })).toEqual([])
    } finally {
      await fresh.sandbox.stop()
    }
  })

  test('a registration token that has expired', async () => {
    await pool.ageTokens(61)
    const failed = await pool.provision('5103')
    await expectFailedCleanly(failed, '5103', 'registration-token-expired')
    expect(errorLines(failed)[0]).toMatch(/token that registers runners expired at 20.*`mode: refresh`/)
    await pool.refresh()
  })

  test('GitHub refuses the token: the machine says so at once, with the words of config.sh', async () => {
    pool.sandbox.github.expireTokens()
    const failed = await pool.provision('5104')
    await expectFailedCleanly(failed, '5104', 'registration-refused')
    expect(failed.log).toContain('config.sh exited with 1')
    expect(failed.log).toMatch(/ \| .*Not ?Found/i)
    expect(failed.seconds).toBeLessThan(timeouts.boot)
    await pool.ageTokens(59)
    await pool.refresh()
    await untilAllIdleOrEnded()
  })
})

test('a job without credentials is told at once, and where to get them', async () => {
  const nowhere = { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', AWS_EC2_METADATA_DISABLED: 'true' }
  const failed = await pool.step('5105', { mode: 'provision' }, nowhere)
  expect(failed.exitCode).toBe(1)
  expectTold(failed, 'no-credentials')
})

test('the page of a failure leads to the docs of the version that runs', async () => {
  const action = {
    GITHUB_ACTION_REPOSITORY: 'octo-org/pool',
    GITHUB_ACTION_REF: 'v1',
    GITHUB_SERVER_URL: 'https://github.example',
  }
  const failed = await pool.step('5106', { mode: 'provision', 'instance-count': 'none' }, action)
  const address = 'https://github.example/octo-org/pool/blob/v1/docs/troubleshooting.md#invalid-input'
  expect(failed.summary).toContain(`[More on this](${address})`)
  expect(errorLines(failed)[0]).toContain(address)
})

test('a cancelled run gives everything back, what it reused and what it launched', async () => {
  const reused = instanceId(await pool.provision('5201'))
  succeeded(await pool.release('5201'))
  await pool.untilWaiting(reused)
  pool.sandbox.ec2.onLaunch = () => ({ neverBoot: true })
  const step = await pool.startProvision('5202', { 'instance-count': '2' })
  const rowsOfRun = async () => (await pool.rows()).filter(({ runId }) => runId === '5202')
  await until('the run holds two machines', async () => (await rowsOfRun()).length === 2)
  const launched = (await rowsOfRun()).find(({ state }) => state === 'launching')?.instanceId ?? ''
  await until('the reused one serves', async () => (await pool.row(reused))?.phase === 'ready')

  step.cancel()
  const cancelled = await step.done
  await expectFailedCleanly(cancelled, '5202', 'cancelled')
  expect(errorLines(cancelled)[0]).toContain('The workflow run was cancelled.')
  expect(await pool.row(reused)).toMatchObject({ state: 'idle', lease: 2 })
  expect(await pool.row(launched)).toMatchObject({ state: 'terminating' })
  await untilAllIdleOrEnded()
  expect(pool.sandbox.ec2.instance(launched).state).toBe('terminated')

  pool.sandbox.ec2.onLaunch = () => ({})
  expect(instanceId(await pool.provision('5203'))).toBe(reused)
  succeeded(await pool.release('5203'))
  await pool.untilWaiting(reused)
})

test('a machine whose pre-runner script fails: fails fast, shows its output, leaves nothing behind', async () => {
  const script = 'echo "licence server: connection $((1 + 1)) refused"\nexit 3'
  await pool.refresh({ 'pre-runner-script': script })
  const failed = await pool.provision('5301', { 'instance-count': '2' })
  await expectFailedCleanly(failed, '5301', 'pre-runner-script-failed')
  expect(failed.seconds).toBeLessThan(timeouts.boot)
  expect(failed.log).toContain('pre-runner-script exited with 3')
  expect(failed.log).toContain('  | licence server: connection 2 refused')
  await untilAllIdleOrEnded()
})
