import { DeleteLaunchTemplateCommand, EC2Client } from '@aws-sdk/client-ec2'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { clientSettings, instanceId, startPool, succeeded, until, type Pool } from './pool.ts'

let pool: Pool

beforeAll(async () => {
  pool = await startPool()
})

afterAll(async () => {
  await pool.sandbox.stop()
})

/** Operations of the action since the log was cleared, those that only read left out. */
function writes(): string[] {
  return pool.sandbox.calls
    .of({ caller: 'action' })
    .map(({ operation }) => operation)
    .filter((operation) => !/^(Describe|List|Get|BatchGet|Query|Scan|list|get)/.test(operation))
}

test('user data takes less than two thirds of the 16,384 bytes that EC2 takes', () => {
  const [template] = pool.sandbox.ec2.launchTemplates()
  const userData = Buffer.from(String(template?.versions[0]?.data['UserData']), 'base64')
  expect(userData.subarray(0, 2)).toEqual(Buffer.from([0x1f, 0x8b]))
  expect(userData.length).toBeGreaterThan(1_000)
  expect(userData.length).toBeLessThan(10_500)
})

test('a second refresh writes nothing', async () => {
  pool.sandbox.calls.clear()
  const again = await pool.refresh()
  expect(writes()).toEqual([])
  expect(again.log).toContain('The configuration is up to date.')
  expect(again.summary).toContain('| Configuration | up to date, revision 1 |')
})

test('a changed idle time reaches the configuration, the queues and the next release', async () => {
  pool.sandbox.calls.clear()
  await pool.refresh({ 'idle-time-sec': '600' })
  expect(await pool.configuration()).toMatchObject({ idleTimeSeconds: 600, revision: 2 })
  expect(new Set(writes())).toEqual(new Set(['SetQueueAttributes', 'PutItem']))
  expect(pool.sandbox.ec2.launchTemplates()[0]?.latestVersion).toBe(1)

  const id = instanceId(await pool.provision('4001'))
  const releasedAtMs = Date.now()
  succeeded(await pool.release('4001'))
  const { deadlineAtMs = 0 } = (await pool.row(id)) ?? {}
  expect(deadlineAtMs - releasedAtMs).toBeGreaterThanOrEqual(600_000)
  expect(deadlineAtMs - releasedAtMs).toBeLessThan(620_000)
})

test('tokens are renewed only when they are older than github-reg-token-refresh-min', async () => {
  const young = await pool.configuration()
  await pool.ageTokens(20)
  pool.sandbox.calls.clear()
  await pool.refresh({ 'idle-time-sec': '600' })
  expect(writes()).toEqual([])

  await pool.refresh({ 'idle-time-sec': '600', 'github-reg-token-refresh-min': '15' })
  expect(writes().sort()).toEqual(['PutItem', 'createRegistrationToken', 'createRemoveToken'])
  const renewed = await pool.configuration()
  expect(renewed.registrationToken.token).not.toBe(young.registrationToken.token)
  expect(renewed.removalToken.token).not.toBe(young.removalToken.token)
  expect(renewed.registrationToken.expiresAtMs).toBeGreaterThan(Date.now() + 50 * 60_000)
})

test('a class that is added gets its queues and can be provisioned', async () => {
  pool.sandbox.calls.clear()
  const classes = { large: { cpu: 2, mmem: 4096 }, memory: { cpu: 2, mmem: 16384 } }
  await pool.refresh({ 'idle-time-sec': '600', 'resource-class-config': JSON.stringify(classes) })
  const created = pool.sandbox.calls.of({ operation: 'CreateQueue', status: 200 })
  expect(created).toHaveLength(2)
  expect(Object.keys((await pool.configuration()).queueUrls).sort()).toEqual([
    'large#on-demand',
    'large#spot',
    'memory#on-demand',
    'memory#spot',
  ])
  const id = instanceId(await pool.provision('4002', { 'resource-class': 'memory' }))
  expect(pool.sandbox.ec2.instance(id).type.memoryMib).toBeGreaterThanOrEqual(16_384)
  succeeded(await pool.release('4002'))
})

test('a changed AMI makes a new version, retires idle machines and ends running ones at their release', async () => {
  const running = instanceId(await pool.provision('4003'))
  const idle = instanceId(await pool.provision('4004'))
  succeeded(await pool.release('4004'))
  const refreshed = await pool.refresh({ ami: 'ami-0aaaaaaaaaaaaaaaa' })
  const [template] = pool.sandbox.ec2.launchTemplates()
  expect(template?.versions.map(({ data }) => data['ImageId'])).toEqual([
    'ami-0123456789abcdef0',
    'ami-0aaaaaaaaaaaaaaaa',
  ])
  expect((await pool.configuration()).launchTemplateVersion).toBe('2')
  expect(refreshed.log).toContain(`Ended ${idle}`)
  expect(refreshed.summary).toContain('its launch template is out of date')
  expect(refreshed.summary).toContain('| Launch template | version 2, made by this refresh |')
  expect(refreshed.summary).toContain('| launchTemplateVersion | 1 | 2 |')
  expect(await pool.row(idle)).toMatchObject({ state: 'terminating' })
  await until('the idle one is terminated', () => pool.sandbox.ec2.instance(idle).state === 'terminated')
  expect(await pool.row(running)).toMatchObject({ state: 'running', runId: '4003' })
  expect(pool.sandbox.ec2.instance(running).state).toBe('running')

  const released = succeeded(await pool.release('4003'))
  expect(released.summary).toContain('its launch template is out of date')
  await until('the other one too', () => pool.sandbox.ec2.instance(running).state === 'terminated')
  const next = await pool.provision('4005')
  expect(next.outputs['created-count']).toBe('1')
  expect(pool.sandbox.ec2.instance(instanceId(next)).imageId).toBe('ami-0aaaaaaaaaaaaaaaa')
})

test('a launch template that somebody deleted is made again, and works', async () => {
  const [template] = pool.sandbox.ec2.launchTemplates()
  const client = new EC2Client(clientSettings(pool.sandbox, 'EC2'))
  await client.send(new DeleteLaunchTemplateCommand({ LaunchTemplateId: template?.id }))
  client.destroy()
  const failed = await pool.provision('4006', { 'instance-count': '2' })
  expect(failed.exitCode).toBe(1)
  expect(failed.log).toContain('InvalidLaunchTemplateId')
  expect(await pool.intents()).toEqual([])

  await pool.refresh({ ami: 'ami-0aaaaaaaaaaaaaaaa' })
  const { launchTemplateId } = await pool.configuration()
  expect(launchTemplateId).toBe(pool.sandbox.ec2.launchTemplates()[0]?.id)
  expect(launchTemplateId).not.toBe(template?.id)
  succeeded(await pool.provision('4006'))
})
