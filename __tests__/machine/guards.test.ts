import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { completed, startPool, table, until, type Pool } from './pool.ts'

let pool: Pool

beforeAll(async () => {
  pool = await startPool()
})
afterEach(() => {
  pool.sandbox.ec2.onLaunch = () => ({})
})
afterAll(async () => {
  await pool.sandbox.stop()
})

const token = /\bA[0-9A-F]{28}\b/

test('a job of another run is refused before a step runs, its always() step too, and the lease goes on', async () => {
  const machine = await pool.machine()
  await machine.reaches({ phase: 'ready' })
  const foreign = pool.sandbox.github.queueJob({
    runId: '666',
    labels: ['1'],
    name: 'foreign',
    steps: ['touch "$HOME/stolen"', { name: 'always', run: 'touch "$HOME/stolen-always"', if: 'always' }],
  })
  expect((await completed(foreign)).conclusion).toBe('failure')
  expect(foreign.log).toContain('serves workflow run 1, so it refuses this job of run 666')
  const { root } = machine.instance
  expect(existsSync(`${root}/home/runner/stolen`)).toBe(false)
  expect(existsSync(`${root}/home/runner/stolen-always`)).toBe(false)
  expect((await completed(pool.job('1', ['true']))).conclusion).toBe('success')
  await machine.retire()
})

/** A call of a job that has got hold of the credentials of its machine's role. */
function asRole(id: string, origin: string, target: string, body: string): string {
  const type = target === '' ? 'application/x-www-form-urlencoded' : 'application/x-amz-json-1.0'
  return [
    `curl --silent '${origin}' --header 'content-type: ${type}' --header 'x-amz-target: ${target}'`,
    `--header 'x-amz-date: '"$(date -u +%Y%m%dT%H%M%SZ)"`,
    `--header 'authorization: AWS4-HMAC-SHA256 Credential=ASIA${id}/x/us-east-1/x/aws4_request, SignedHeaders=host, Signature=x'`,
    `--data '${body}'; echo`,
  ].join(' ')
}

const keyOf = (item: string) =>
  `"TableName":"${table}","Key":{"id":{"S":"arn:aws:ec2:us-east-1:123456789012:instance/${item}"}}`

function readItem(id: string, item: string): string {
  return asRole(id, pool.sandbox.dynamodb.origin, 'DynamoDB_20120810.GetItem', `{${keyOf(item)}}`)
}

test('no job finds a token: not in its environment, nor in files, nor in processes, nor in the row', async () => {
  const other = await pool.machine({ leased: false })
  const machine = await pool.machine()
  const { id, root } = machine.instance
  const job = await completed(
    pool.job('1', [
      'env',
      `cat "${root}"/var/lib/ec2-runner-pool/{settings.json,agent.log,boot.log,agent.sh} "${root}/sandbox/user-data"`,
      `for p in $(grep -lz "${root}" /proc/[0-9]*/environ 2>/dev/null); do tr '\\0' '\\n' < $p; tr '\\0' ' ' < \${p%environ}cmdline; done 2>/dev/null || true`,
      readItem(id, id),
      readItem(id, other.instance.id),
    ]),
  )
  expect(job.conclusion).toBe('success')
  expect(job.log).toContain(`"instanceId":{"S":"${id}"}`)
  expect(job.log).toContain('AccessDeniedException')
  expect(job.log).not.toMatch(token)
  const environment = job.log.slice(0, job.log.indexOf('Run cat'))
  expect(environment).toContain('GITHUB_RUN_ID=1')
  expect(environment).not.toMatch(/^(AWS_|RUNNER_POOL_ROOT|ACTIONS_RUNNER_INPUT_)/m)
  await machine.retire()
  await other.retire()
})

test('a token is taken from the row before the machine registers, and the removal token while a job still runs', async () => {
  const machine = await pool.machine({ timeouts: { jobEnd: 30 } })
  const job = pool.job('1', ['while [ ! -e "$HOME/go" ]; do sleep 0.1; done'])
  await machine.reaches({ phase: 'busy' })
  expect((await machine.row()).registrationToken).toBeUndefined()
  await machine.release()
  await until('the removal token is taken', async () => (await machine.row()).removalToken === undefined)
  expect((await machine.row()).phase).toBe('busy')
  await writeFile(`${machine.instance.root}/home/runner/go`, '')
  expect((await completed(job)).conclusion).toBe('success')
  await machine.reaches({ phase: 'waiting' })
  expect(pool.sandbox.github.runners().some(({ name }) => name.startsWith(machine.instance.id))).toBe(false)
  await machine.retire()
})

test.each([
  { runnerSudo: true, jobInstanceCredentials: true },
  { runnerSudo: true, jobInstanceCredentials: false },
  { runnerSudo: false, jobInstanceCredentials: true },
  { runnerSudo: false, jobInstanceCredentials: false },
])("with %j the role's credentials reach nothing of another run, should a job get them", async (settings) => {
  pool.sandbox.ec2.onLaunch = () => ({ neverBoot: true })
  // Its token stays in its row, since there is no agent to take it.
  const other = await pool.machine()
  pool.sandbox.ec2.onLaunch = () => ({})
  const machine = await pool.machine({ ...settings, leased: false })
  await machine.reaches({ phase: 'waiting' })
  await machine.claim('3')
  const before = await other.row()
  expect(before.registrationToken).toMatch(token)
  const { dynamodb, ec2, sqs } = pool.sandbox
  const { id } = machine.instance
  const theirs = other.instance.id
  const update = `{${keyOf(theirs)},"UpdateExpression":"SET lease = :v","ExpressionAttributeValues":{":v":{"N":"9"}}}`
  const ec2Call = (query: string) => asRole(id, ec2.origin, '', `Version=2016-11-15&Action=${query}`)
  const denied = [
    readItem(id, theirs),
    asRole(id, dynamodb.origin, 'DynamoDB_20120810.UpdateItem', update),
    asRole(id, dynamodb.origin, 'DynamoDB_20120810.Scan', '{"TableName":"pool"}'),
    asRole(id, sqs.origin, 'AmazonSQS.ListQueues', '{}'),
    ec2Call(`TerminateInstances&InstanceId.1=${theirs}`),
    ec2Call('DescribeInstances'),
  ]
  const job = await completed(pool.job('3', [readItem(id, id), 'echo DENIED:', ...denied]))
  expect(job.conclusion).toBe('success')
  const [allowed = '', refused = ''] = job.log.split(/^DENIED:$/m)
  expect(allowed).toContain(`"instanceId":{"S":"${id}"}`)
  expect(refused.match(/AccessDenied|UnauthorizedOperation/g)).toHaveLength(denied.length)
  expect(job.log).not.toMatch(token)
  expect(await other.row()).toEqual(before)
  expect(other.instance.state).toBe('running')
  await machine.retire()
  pool.sandbox.ec2.terminate(theirs)
})

test.each([true, false])('sudo for jobs: %s', async (runnerSudo) => {
  pool.sandbox.ec2.onLaunch = () => ({ bootDelayMs: 400 })
  const machine = await pool.machine({ runnerSudo, leased: false })
  const directory = `${machine.instance.root}/etc/sudoers.d`
  await mkdir(directory, { recursive: true })
  await writeFile(`${directory}/ec2-runner-pool`, 'of the image')
  await machine.reaches({ phase: 'waiting' })
  const file = await readFile(`${directory}/ec2-runner-pool`, 'utf8').catch(() => undefined)
  expect(file).toBe(runnerSudo ? 'runner ALL=(ALL) NOPASSWD:ALL\n' : undefined)
  await machine.retire()
})

test.each([true, false])(
  'where jobs are no other user the log says once that metadata are open, unless they may be: %s',
  async (may) => {
    const machine = await pool.machine({ jobInstanceCredentials: may, leased: false })
    await machine.reaches({ phase: 'waiting' })
    const lines = (await machine.agentLog())
      .split('\n')
      .filter((line) => line.includes('jobs run as the agent'))
    expect(lines).toHaveLength(may ? 0 : 1)
    await machine.retire()
  },
)
