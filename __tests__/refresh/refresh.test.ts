import { administrator } from '../../sandbox/account.ts'
import { gunzipSync } from 'node:zlib'
import { DeleteLaunchTemplateCommand, EC2Client } from '@aws-sdk/client-ec2'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs'
import { DeleteCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import { createDocumentClient } from '../../src/aws/clients.ts'
import { contentId } from '../../src/domain/content.ts'
import { PoolError, RefusedError } from '../../src/domain/errors.ts'
import { ledgerId } from '../../src/domain/ledger.ts'
import { queueName } from '../../src/domain/names.ts'
import { createContentStore } from '../../src/pool/content.ts'
import { refreshPage } from '../../src/refresh/page.ts'
import { renderSummary } from '../../src/report/summary.ts'
import { instanceId } from '../domain/samples.ts'
import { hastyClock, newPool, startQuietSandbox, type TestPool } from '../lifecycle/pool.ts'

let sandbox: Sandbox
let pool: TestPool

beforeAll(async () => {
  sandbox = await startQuietSandbox()
})
beforeEach(() => {
  pool = newPool(sandbox)
  sandbox.lookups.parameters.set('/pool/word', 'word')
  sandbox.calls.clear()
})
afterEach(() => {
  sandbox.calls.clearFaults()
  sandbox.calls.hooks = {}
})
afterAll(() => sandbox.stop())

const template = () => {
  const found = sandbox.ec2.launchTemplates().find(({ name }) => name === pool.deps.names.launchTemplate)
  if (found === undefined) throw new Error('no launch template')
  return found
}
/** The script that the newest version of the launch template runs. */
const script = () =>
  gunzipSync(Buffer.from(String(template().versions.at(-1)?.data['UserData']), 'base64')).toString()

/** Keys of the contents that the newest version names: the agent's, and that of what the user wrote. */
const named = () =>
  [...script().matchAll(/^(?:AGENT|USER_CONTENT)_SHA256='(\w+)'$/gm)].map(([, hash = '']) => contentId(hash))
/** The texts of the contents in the table, and when they may go, by key. */
const contents = async () => {
  const items = await sandbox.dynamodb.items(pool.deps.names.table)
  const found = items.filter(({ kind }) => kind === 'content')
  return new Map(
    found.map(({ id, content, expiresAtSeconds }) => [
      String(id),
      {
        text: gunzipSync(Buffer.from(String(content), 'base64')).toString(),
        expiresAtMs: Number(expiresAtSeconds) * 1000,
      },
    ]),
  )
}

const reading = /^(Get|BatchGet|Describe|List|Query|Scan|list|get)/
const changes = () =>
  sandbox.calls.all.map(({ operation }) => operation).filter((name) => !reading.test(name))

describe('the first refresh', () => {
  test('sets everything up', async () => {
    const step = pool.refresh({
      resourceClasses: { large: { cpu: 2, memoryMib: 4_096 }, huge: { cpu: 16, memoryMib: 1 } },
    })
    const { configuration, isChanged, reaped } = await step.done
    expect(isChanged).toBe(true)
    expect(reaped).toEqual({ ended: [], removedRunners: [], alive: [] })
    expect(await pool.configuration()).toEqual(configuration)
    const { names } = pool.deps
    expect(configuration).toMatchObject({
      revision: 1,
      instanceArnPrefix: 'arn:aws:ec2:us-east-1:123456789012:instance/',
      launchTemplateId: template().id,
      launchTemplateVersion: '1',
      runner: { version: '2.338.2' },
      subnets: [{ zone: 'us-east-1a' }, { zone: 'us-east-1b' }],
    })
    const queues = ['large', 'huge'].flatMap((name) => [
      queueName(names, name, 'spot'),
      queueName(names, name, 'on-demand'),
    ])
    expect(sandbox.sqs.queueNames()).toEqual(expect.arrayContaining(queues))
    expect(Object.keys(configuration.queueUrls)).toHaveLength(4)
    expect(step.log.text()).toContain(`Created the table ${names.table}.`)
    expect(step.log.text()).toContain('Created 4 queues')
  })

  test('masks the tokens the moment it has them, and shows them nowhere', async () => {
    const step = pool.refresh()
    const refreshed = await step.done
    const { registrationToken, removalToken } = refreshed.configuration
    expect(step.masked.sort()).toEqual([registrationToken.token, removalToken.token].sort())
    const page = renderSummary(refreshPage(refreshed))
    for (const secret of [registrationToken.token, removalToken.token, 'ghp_sandbox']) {
      expect(step.log.text()).not.toContain(secret)
      expect(page).not.toContain(secret)
      expect(script()).not.toContain(secret)
    }
  })

  test('tells the machines what they need, the same for all', async () => {
    await pool.refresh({ preRunnerScript: 'echo "it\'s me" $HOME', runnerDir: '/opt/runner' }).done
    const text = script()
    expect(text).toMatch(/^#!\/bin\/bash\n/)
    expect(text).toContain(`${sandbox.github.serverUrl}/octo-org/`)
    expect(text).toContain(pool.deps.names.table)
    expect(text).toContain('/opt/runner')
  })

  test('leaves out subnets that EC2 would not take beside the others', async () => {
    const step = pool.refresh({ subnetIds: ['subnet-aaaa1111', 'subnet-dddd4444', 'subnet-bbbb2222'] })
    expect((await step.done).configuration.subnets.map(({ subnetId }) => subnetId)).toEqual([
      'subnet-aaaa1111',
      'subnet-bbbb2222',
    ])
    expect(step.log.text()).toContain('Left out subnet-dddd4444')
  })

  test('takes the runner for the architecture of the AMI, of the version that is asked for', async () => {
    const { configuration } = await pool.refresh({ ami: 'ami-0fedcba9876543210', runnerVersion: '2.337.0' })
      .done
    expect(configuration.runner.version).toBe('2.337.0')
    expect(configuration.runner.downloadUrl).toContain('linux-arm64-2.337.0')
    expect(script()).toContain(configuration.runner.sha256)
  })
})

describe('a refresh that can not succeed', () => {
  test.each([
    ['its token', { githubToken: 'ghs_norights' }, 'may not do it for this repository'],
    ['its AMI', { ami: 'ami-00000000000000000' }, 'ami-00000000000000000'],
    [
      'an AMI that no parameter names',
      { ami: 'resolve:ssm:/pool/none' },
      'There is no SSM parameter /pool/none in this region.',
    ],
    [
      'a parameter that names no AMI',
      { ami: 'resolve:ssm:/pool/word' },
      '/pool/word does not hold the id of an AMI.',
    ],
    [
      'a volume that the AMI is too large for',
      { volume: { sizeGib: 7 } },
      'the root volume of the AMI has 8 GiB',
    ],
    ['a subnet', { subnetIds: ['subnet-00000000'] }, 'subnet-00000000'],
  ])('for %s says so and writes nothing', async (_, change, words) => {
    await expect(pool.refresh(change).done).rejects.toThrow(words)
    await expect(pool.configuration()).rejects.toThrow('found no-table')
  })
})

describe('what the machines are made of', () => {
  test('is what the inputs say', async () => {
    await pool.refresh({
      instanceTags: { Name: 'ci', team: 'blue' },
      volume: { sizeGib: 50, type: 'gp3', throughputMibPerSecond: 250 },
      keyName: 'my key',
      associatePublicIp: true,
      metadataHopLimit: 2,
      runnerUser: 'ubuntu',
      runnerEnv: { A: "it's" },
    }).done
    const data = template().versions.at(-1)?.data
    expect(data).toMatchObject({
      BlockDeviceMapping: [
        { DeviceName: '/dev/xvda', Ebs: { VolumeSize: '50', VolumeType: 'gp3', Throughput: '250' } },
      ],
      KeyName: 'my key',
      NetworkInterface: [{ AssociatePublicIpAddress: 'true', SecurityGroupId: ['sg-aaaa1111'] }],
      MetadataOptions: { HttpPutResponseHopLimit: '2' },
    })
    expect(data?.['TagSpecification']).toContainEqual({
      ResourceType: 'volume',
      Tag: [
        { Key: 'Name', Value: 'ci' },
        { Key: 'team', Value: 'blue' },
      ],
    })
    expect(script()).toContain("RUNNER_USER='ubuntu'")
  })

  test('is named by a parameter, whose new value makes a new version and retires the idle machines', async () => {
    const { parameters } = sandbox.lookups
    parameters.set('/pool/golden:stable', 'ami-0123456789abcdef0')
    const inputs = { ami: 'resolve:ssm:/pool/golden:stable' }
    const step = pool.refresh(inputs)
    await step.done
    expect(step.log.text()).toContain(
      'The SSM parameter /pool/golden:stable names the AMI ami-0123456789abcdef0.',
    )
    expect(template().versions.at(-1)?.data).toMatchObject({ ImageId: 'ami-0123456789abcdef0' })
    await pool.putIdle(1)
    expect((await pool.refresh(inputs).done).isChanged).toBe(false)
    parameters.set('/pool/golden:stable', 'ami-0fedcba9876543210')
    const { configuration, reaped } = await pool.refresh(inputs).done
    expect(template().versions.at(-1)?.data).toMatchObject({ ImageId: 'ami-0fedcba9876543210' })
    expect(configuration.runner.downloadUrl).toContain('linux-arm64')
    expect(reaped.ended).toEqual([
      { instanceId: instanceId(1), reason: 'its launch template is out of date' },
    ])
  })

  test('a parameter that the role may not read is named with the action', async () => {
    sandbox.calls.failNext({ service: 'ssm', code: 'AccessDeniedException', message: 'ssm:GetParameters' })
    await expect(pool.refresh({ ami: 'resolve:ssm:/pool/ami' }).done).rejects.toMatchObject({
      message: 'Could not look up the SSM parameter /pool/ami: the role may not do it.',
      evidence: 'AccessDeniedException: ssm:GetParameters',
    })
  })

  test('a moment without the parameter store is waited out', async () => {
    sandbox.calls.failNext({ service: 'ssm', code: 'ThrottlingException' })
    sandbox.calls.failNext({ service: 'ssm', code: 'InternalServerError', status: 500 })
    await pool.refresh({ ami: 'resolve:ssm:/pool/ami' }).done
    expect(sandbox.calls.of({ service: 'ssm' })).toHaveLength(3)
  })
})

describe('a refresh of which a look-up fails', () => {
  test.each([
    ['the image', { ami: 'ami-00000000000000000' }, undefined],
    ['a subnet', { subnetIds: ['subnet-00000000'] }, undefined],
    ['a parameter', { ami: 'resolve:ssm:/pool/none' }, undefined],
    ['the packages of the runner', {}, 'listRunnerDownloads'],
  ])('%s: renews the tokens and clears away, and fails', async (_, change, operation) => {
    const { configuration: first } = await pool.refresh().done
    await pool.putIdle(1)
    const clock = hastyClock()
    clock.skip(31 * 60_000)
    if (operation !== undefined) sandbox.github.failNext({ operation, status: 502, times: 3 })
    const step = pool.refresh(change, { clock })
    await expect(step.done).rejects.toThrow()
    const renewed = await pool.configuration()
    expect(renewed.registrationToken.token).not.toBe(first.registrationToken.token)
    expect(renewed.removalToken.token).not.toBe(first.removalToken.token)
    expect(renewed).toMatchObject({ revision: 2, launchTemplateVersion: '1', subnets: first.subnets })
    expect(step.log.text()).toContain(`Ended ${instanceId(1)}`)
  })
})

test('a lost ledger is made anew, though a look-up fails', async () => {
  await pool.refresh().done
  const client = createDocumentClient(new DynamoDBClient({}))
  await client.send(new DeleteCommand({ TableName: pool.deps.names.table, Key: { id: ledgerId } }))
  await expect(pool.refresh({ ami: 'ami-00000000000000000' }).done).rejects.toThrow('ami-00000000000000000')
  expect(await pool.ledger()).toMatchObject({ reservations: {}, waiters: {} })
})

describe('a later refresh', () => {
  test('with nothing to do changes nothing', async () => {
    const { configuration } = await pool.refresh().done
    sandbox.calls.clear()
    const step = pool.refresh()
    expect(await step.done).toMatchObject({ configuration, isChanged: false })
    expect(changes()).toEqual([])
    expect(step.log.text()).toContain('The configuration is up to date.')
  })

  test.each([
    [29, false],
    [31, true],
  ])('%d minutes later renews the tokens: %s', async (minutes, isRenewed) => {
    const { configuration: first } = await pool.refresh().done
    const clock = hastyClock()
    clock.skip(minutes * 60_000)
    const { configuration, isChanged } = await pool.refresh({}, { clock }).done
    expect(isChanged).toBe(isRenewed)
    expect(configuration.registrationToken.token !== first.registrationToken.token).toBe(isRenewed)
    expect(configuration.removalToken.token !== first.removalToken.token).toBe(isRenewed)
    expect(configuration.launchTemplateVersion).toBe('1')
  })

  test('with an age of 0 renews the tokens each time', async () => {
    const { configuration: first } = await pool.refresh().done
    const { configuration, isChanged } = await pool.refresh({ tokenRefreshMinutes: 0 }).done
    expect(isChanged).toBe(true)
    expect(configuration.registrationToken.token).not.toBe(first.registrationToken.token)
    expect(configuration.removalToken.token).not.toBe(first.removalToken.token)
  })

  test('with another idle time keeps hand-outs as long', async () => {
    await pool.refresh().done
    const { configuration } = await pool.refresh({ idleTimeSeconds: 900 }).done
    expect(configuration).toMatchObject({ revision: 2, idleTimeSeconds: 900, launchTemplateVersion: '1' })
    const client = new SQSClient({
      region: 'us-east-1',
      useQueueUrlAsEndpoint: false,
      credentials: administrator,
    })
    for (const QueueUrl of Object.values(configuration.queueUrls)) {
      const get = new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['MessageRetentionPeriod'] })
      expect((await client.send(get)).Attributes).toEqual({ MessageRetentionPeriod: '900' })
    }
  })

  test('with another class adds its queues only', async () => {
    const { configuration } = await pool.refresh().done
    const large = { cpu: 2, memoryMib: 4_096 }
    const step = pool.refresh({ resourceClasses: { large, small: large } })
    const { queueUrls } = (await step.done).configuration
    expect(queueUrls).toMatchObject(configuration.queueUrls)
    expect(step.log.text()).toContain('Created 2 queues')
  })

  test.each([
    ['another AMI', { ami: 'ami-0aaaaaaaaaaaaaaaa' }],
    ['another script', { preRunnerScript: 'echo' }],
    [
      'another instance profile',
      { iamInstanceProfile: { arn: 'arn:aws:iam::123456789012:instance-profile/other' } },
    ],
    ['other security groups', { securityGroupIds: ['sg-bbbb2222'] }],
    ['other timeouts', { timeouts: { boot: 1, registration: 1, launchGrace: 1, noRow: 1, jobEnd: 1 } }],
  ])('with %s makes a new version of the launch template', async (_, change) => {
    await pool.refresh().done
    const { configuration } = await pool.refresh(change).done
    expect(configuration.launchTemplateVersion).toBe('2')
    expect((await pool.refresh(change).done).isChanged).toBe(false)
    expect(template().versions).toHaveLength(2)
  })

  test.each([
    ['pre-runner-script', { preRunnerScript: '# by the user' }],
    ['pre-job-script', { preJobScript: '# by the user' }],
    ['post-job-script', { postJobScript: '# by the user' }],
    ['runner-env', { runnerEnv: { NAME: '# by the user' } }],
  ])('with another %s makes another version, which names what was written before it', async (_, change) => {
    await pool.refresh().done
    const before = await contents()
    sandbox.calls.clear()
    const { configuration } = await pool.refresh(change).done
    expect(configuration.launchTemplateVersion).toBe('2')
    const written = [...(await contents())].filter(([id]) => !before.has(id))
    expect(written.map(([, { text }]) => text)).toEqual([expect.stringContaining('# by the user')])
    expect(named()).toEqual([...before.keys(), ...written.map(([id]) => id)])
    expect(script()).not.toContain('# by the user')
    const order = changes().filter((operation) => /^(PutItem|CreateLaunchTemplateVersion)$/.test(operation))
    // The last is the configuration.
    expect(order).toEqual(['PutItem', 'PutItem', 'CreateLaunchTemplateVersion', 'PutItem'])
  })

  test('keeps what a machine of any version may still fetch, and lets go what none has wanted for days', async () => {
    const dayMs = 86_400_000
    const clock = hastyClock()
    const { table } = pool.deps.names
    const store = createContentStore(createDocumentClient(new DynamoDBClient({})), table, clock)
    const refresh = (preRunnerScript: string) =>
      pool.refresh({ preRunnerScript }, { clock, contents: store }).done
    const lifeMs = async (id: string) => ((await contents()).get(id)?.expiresAtMs ?? 0) - clock.now()

    await refresh('echo 1')
    const [agent = '', first = ''] = named()
    clock.skip(0.9 * dayMs)
    await refresh('echo 2')
    const [, second = ''] = named()
    // A step waits at most 6 hours with the configuration that it read.
    expect(await lifeMs(first)).toBeGreaterThan(2 * dayMs)
    for (let thirds = 0; thirds < 9; thirds++) {
      clock.skip(dayMs / 3)
      await sandbox.dynamodb.sweepTtl(clock.now())
      await refresh('echo 2')
      for (const id of [agent, second]) expect(await lifeMs(id)).toBeGreaterThan(1.9 * dayMs)
    }
    expect([...(await contents()).keys()].sort()).toEqual([agent, second].sort())
    await refresh('echo 1')
    expect(named()).toEqual([agent, first])
    expect(await lifeMs(first)).toBeGreaterThan(2.9 * dayMs)
  })

  test('does not take a content for a machine', async () => {
    const step = pool.refresh({ preRunnerScript: 'echo' })
    expect((await step.done).reaped).toEqual({ ended: [], removedRunners: [], alive: [] })
    expect((await contents()).size).toBe(2)
  })

  test('writes no content again the same day', async () => {
    await pool.refresh({ preRunnerScript: 'echo' }).done
    sandbox.calls.clear()
    expect((await pool.refresh({ preRunnerScript: 'echo' }).done).isChanged).toBe(false)
    expect(JSON.stringify(sandbox.calls.of({ operation: 'PutItem' }))).not.toContain('content#')
  })

  test('deletes old versions of the launch template in time', async () => {
    for (let number = 0; number < 9; number++) await pool.refresh({ preRunnerScript: `echo ${number}` }).done
    expect(template().versions.map(({ number }) => number)).toEqual([1, 4, 5, 6, 7, 8, 9])
  })

  test('makes a launch template anew that somebody deleted', async () => {
    const { configuration } = await pool.refresh().done
    await new EC2Client({ region: 'us-east-1', credentials: administrator }).send(
      new DeleteLaunchTemplateCommand({ LaunchTemplateId: configuration.launchTemplateId }),
    )
    const healed = (await pool.refresh().done).configuration
    expect(healed.launchTemplateId).toBe(template().id)
    expect(healed.launchTemplateId).not.toBe(configuration.launchTemplateId)
  })

  test('replaces a configuration that this version can not read', async () => {
    await pool.refresh().done
    await pool.report('configuration', { launchTemplateVersion: 'newest' })
    const { configuration } = await pool.refresh().done
    expect(configuration.revision).toBe(2)
    expect(await pool.configuration()).toEqual(configuration)
  })
})

describe('the version of the runner', () => {
  const inDays = (days: number) => new Date(Date.now() + days * 24 * 3_600_000).toISOString()
  afterEach(() => {
    for (const version of ['2.337.0', '2.338.2']) sandbox.github.setDeprecation(version, null)
  })

  test('that gets jobs without an end is nothing to speak of', async () => {
    const step = pool.refresh()
    expect((await step.done).configuration).not.toHaveProperty('runnerDeprecatesAtMs')
    expect(step.log.text()).not.toContain('warning')
  })

  test.each([
    [15, false],
    [13, true],
  ])('that gets jobs for %d more days: warned %s', async (days, isWarned) => {
    const date = inDays(days)
    sandbox.github.setDeprecation('2.338.2', date)
    const step = pool.refresh()
    expect((await step.done).configuration.runnerDeprecatesAtMs).toBe(Date.parse(date))
    expect(step.log.text().includes('warning: Version 2.338.2 of the runner gets no more jobs')).toBe(
      isWarned,
    )
  })

  test('that gets no more jobs is refused when it was asked for, and a warning when GitHub names it', async () => {
    sandbox.github.setDeprecation('2.337.0', inDays(-1))
    const failure = pool.refresh({ runnerVersion: '2.337.0' }).done
    await expect(failure).rejects.toThrow(RefusedError)
    await expect(failure).rejects.toThrow('GitHub gives no more jobs to version 2.337.0')
    sandbox.github.setDeprecation('2.338.2', inDays(-1))
    const step = pool.refresh()
    await step.done
    expect(step.log.text()).toContain('warning: Version 2.338.2')
  })
})

describe('two refreshes at once', () => {
  test('both succeed on a new pool, and one configuration stands', async () => {
    const both = await Promise.all([pool.refresh().done, pool.refresh().done])
    const stored = await pool.configuration()
    expect(both.map(({ configuration }) => configuration)).toEqual([stored, stored])
    expect(both.map(({ isChanged }) => isChanged).sort()).toEqual([false, true])
  })

  test('the slower one keeps to what the faster one wrote', async () => {
    await pool.refresh().done
    let hasOvertaken = false
    sandbox.calls.hooks = {
      before: async ({ operation }) => {
        if (operation !== 'PutItem' || hasOvertaken) return
        hasOvertaken = true
        await pool.refresh({ idleTimeSeconds: 60 }).done
      },
    }
    const slower = pool.refresh({ idleTimeSeconds: 900 })
    expect(await slower.done).toMatchObject({
      isChanged: false,
      configuration: { idleTimeSeconds: 60, revision: 2 },
    })
    expect(slower.log.text()).toContain('Another refresh wrote revision 2 at the same time; it stands.')
  })
})

test('a role that may not scan is told so, after the configuration stands', async () => {
  sandbox.calls.failNext({ service: 'dynamodb', operation: 'Scan', code: 'AccessDeniedException' })
  const failure = pool.refresh().done
  await expect(failure).rejects.toThrow(PoolError)
  await expect(failure).rejects.toMatchObject({
    message: 'Could not read the table: the role may not do it.',
  })
  expect((await pool.configuration()).revision).toBe(1)
})

test('the summary shows the pool at a glance', async () => {
  await pool.refresh().done
  for (let number = 1; number <= 3; number++) await pool.putIdle(number)
  await pool.report((await pool.row(instanceId(3))).id, { state: 'running' })
  const page = renderSummary(refreshPage(await pool.refresh().done))
  expect(page).toMatch(
    /^### Pool: 3 instances\n\n2 idle, 1 running\. Ended 0 instances, removed 0 runners\.\n/,
  )
  expect(page).toContain('| large | spot | c6i.large | 0 | 2 | 0 | 1 |')
  expect(page).toContain('| Configuration | up to date, revision 1 |')
  expect(page).toMatch(/\| Runner \| 2\.338\.2, in use for \d+ s; GitHub has set no end date \|/)
  expect(page).toMatch(/\| Registration token \| \d+ s old, valid for 59 min \|/)
  expect(page).not.toContain('Changed settings')
})

test('the summary tells what a refresh changed, and no secret', async () => {
  const before = (await pool.refresh().done).configuration
  const refreshed = await pool.refresh({
    idleTimeSeconds: 600,
    resourceClasses: { small: { cpu: 1, memoryMib: 2_048 } },
  }).done
  const page = renderSummary(refreshPage(refreshed))
  expect(page).toContain('| Configuration | written as revision 2 |')
  expect(page).toContain('| idleTimeSeconds | 300 | 600 |')
  expect(page).toContain('| resourceClasses.small.cpu | none | 1 |')
  expect(page).toContain('| resourceClasses.large.cpu | 2 | none |')
  for (const { registrationToken, removalToken } of [before, refreshed.configuration]) {
    expect(page).not.toContain(registrationToken.token)
    expect(page).not.toContain(removalToken.token)
  }
})
