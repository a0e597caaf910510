import {
  EC2Client,
  DescribeSubnetsCommand,
  DescribeImagesCommand,
  CreateLaunchTemplateCommand,
} from '@aws-sdk/client-ec2'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { mockClient } from 'aws-sdk-client-mock'
import { createLaunchTemplate } from '../../src/aws/launch-template.ts'
import { describeImage, describeSubnets } from '../../src/aws/network-and-image.ts'
import { RefusedError } from '../../src/domain/errors.ts'
import { content, tags, fleetRequest, startEc2Server, type Ec2Server } from './ec2-server.ts'

let server: Ec2Server

beforeAll(async () => {
  server = await startEc2Server()
})
beforeEach(() => {
  server.sandbox.calls.clear()
})
afterAll(() => server.sandbox.stop())

async function launch(count: number, tags: Record<string, string> = {}): Promise<string[]> {
  const { launched } = await server.ec2.createFleet(
    fleetRequest(server, { count, tags: { 'ec2-runner-pool': 'octo-repo', ...tags } }),
  )
  return launched.map(({ instanceId }) => instanceId).sort()
}
const states = (ids: string[]) => ids.map((id) => server.sandbox.ec2.instance(id).state)
const isOver = (state: string) => state === 'shutting-down' || state === 'terminated'

describe('instances', () => {
  test('are listed by pool, or by the launch that made them, until they end', async () => {
    const [first = '', ...others] = await launch(3, { 'ec2-runner-pool:launch': 'launch-a' })
    await launch(1, { 'ec2-runner-pool': 'other-pool' })
    const later = await launch(1, { 'ec2-runner-pool:launch': 'launch-b' })
    const ids = async (launchToken?: string) =>
      (await server.ec2.listPoolInstances('octo-repo', launchToken)).map((one) => one.instanceId).sort()
    expect(await ids()).toEqual([first, ...others, ...later].sort())
    expect(await ids('launch-a')).toEqual([first, ...others])
    await server.ec2.terminateInstances([first])
    expect(await ids('launch-a')).toEqual(others)
    const [one] = await server.ec2.listPoolInstances('octo-repo', 'launch-b')
    expect(one?.launch).toBe('launch-b')
    expect(Date.now() - (one?.launchedAtMs ?? 0)).toBeLessThan(60_000)
    await server.ec2.terminateInstances([...others, ...later])
    expect(await ids()).toEqual([])
  })

  test('more than one answer holds are all listed', async () => {
    const ids = await launch(1_005, { 'ec2-runner-pool': 'large-pool' })
    expect(await server.ec2.listPoolInstances('large-pool')).toHaveLength(1_005)
    expect(server.sandbox.calls.of({ operation: 'DescribeInstances' })).toHaveLength(2)
    await server.ec2.terminateInstances(ids)
    expect(states(ids).every(isOver)).toBe(true)
    expect(server.sandbox.calls.of({ operation: 'TerminateInstances' })).toHaveLength(2)
  })

  test('are ended though EC2 no longer knows one of them', async () => {
    const ids = await launch(2)
    await server.ec2.terminateInstances([...ids, 'i-0000000000000dead', 'not-an-id'])
    expect(states(ids).every(isOver)).toBe(true)
  })

  test('to end one that is gone, or none, is fine', async () => {
    await server.ec2.terminateInstances(['i-0000000000000dead'])
    await server.ec2.terminateInstances([])
    expect(server.sandbox.calls.of({ operation: 'TerminateInstances' })).toHaveLength(1)
  })

  test('a role that may not end them is told so', async () => {
    const ids = await launch(1)
    server.sandbox.calls.failNext({ service: 'ec2', code: 'UnauthorizedOperation', status: 403 })
    await expect(server.ec2.terminateInstances(ids)).rejects.toMatchObject({
      message: `Could not end ${ids.join()}: the role may not do it.`,
      remedy: expect.stringContaining('docs/permissions.md'),
    })
  })
})

describe('launch templates', () => {
  const poolTags = { 'ec2-runner-pool': 'pool' }

  test('are found by name only', async () => {
    expect(await server.ec2.findLaunchTemplate('template')).toBe(server.template.launchTemplateId)
    expect(await server.ec2.findLaunchTemplate('no-such')).toBeUndefined()
    server.sandbox.calls.failNext({ service: 'ec2', code: 'UnauthorizedOperation', status: 403 })
    await expect(server.ec2.findLaunchTemplate('template')).rejects.toThrow(RefusedError)
  })

  test('make machines that are gone when they power off, with metadata that needs a token', async () => {
    const created = await server.ec2.createLaunchTemplate('safe', content, 'hash-1', {
      'ec2-runner-pool': 'pool',
    })
    expect(created.version).toBe('1')
    const template = server.sandbox.ec2.launchTemplates().find(({ name }) => name === 'safe')
    expect(template?.tags).toEqual([{ key: 'ec2-runner-pool', value: 'pool' }])
    expect(template?.versions[0]).toMatchObject({
      description: 'hash-1',
      data: {
        ImageId: content.imageId,
        IamInstanceProfile: { Name: 'runner-pool' },
        SecurityGroupId: ['sg-aaaa1111'],
        UserData: content.userData,
        InstanceInitiatedShutdownBehavior: 'terminate',
        MetadataOptions: {
          HttpTokens: 'required',
          HttpPutResponseHopLimit: '1',
          InstanceMetadataTags: 'disabled',
        },
      },
    })
    expect(template?.versions[0]?.data).not.toHaveProperty('NetworkInterface')
    expect(template?.versions[0]?.data).not.toHaveProperty('BlockDeviceMapping')
    expect(template?.versions[0]?.data).not.toHaveProperty('KeyName')
  })

  test.each([true, false])(
    'with a decision of %s on public addresses describe the interface, not its subnet',
    async (associatePublicIp) => {
      const name = `public-${associatePublicIp}`
      await server.ec2.createLaunchTemplate(name, { ...content, associatePublicIp }, 'hash', poolTags)
      const data = server.sandbox.ec2.launchTemplates().find((template) => template.name === name)
        ?.versions[0]?.data
      expect(data).not.toHaveProperty('SecurityGroupId')
      expect(data?.['NetworkInterface']).toEqual([
        {
          DeviceIndex: '0',
          AssociatePublicIpAddress: String(associatePublicIp),
          DeleteOnTermination: 'true',
          SecurityGroupId: ['sg-aaaa1111'],
        },
      ])
    },
  )

  test('carry volume, key, hop limit and tags', async () => {
    const volume = { deviceName: '/dev/sda1', sizeGib: 100, type: 'gp3' as const }
    await server.ec2.createLaunchTemplate(
      'rich',
      {
        ...content,
        rootVolume: { ...volume, throughputMibPerSecond: 1_000, iops: 4_000 },
        keyName: 'my key',
        metadataHopLimit: 2,
        tags: { Name: 'ci', 'team/cost center': 'a=b c' },
      },
      'hash',
      poolTags,
    )
    const data = server.sandbox.ec2.launchTemplates().find(({ name }) => name === 'rich')?.versions[0]?.data
    const Tag = [
      { Key: 'Name', Value: 'ci' },
      { Key: 'team/cost center', Value: 'a=b c' },
    ]
    expect(data).toMatchObject({
      BlockDeviceMapping: [
        {
          DeviceName: '/dev/sda1',
          Ebs: {
            VolumeSize: '100',
            VolumeType: 'gp3',
            Throughput: '1000',
            Iops: '4000',
            DeleteOnTermination: 'true',
          },
        },
      ],
      KeyName: 'my key',
      MetadataOptions: { HttpPutResponseHopLimit: '2' },
      TagSpecification: [
        { ResourceType: 'instance', Tag },
        { ResourceType: 'volume', Tag },
      ],
    })
  })

  test('whose name another refresh took meanwhile get one more version', async () => {
    const { launchTemplateId } = await server.ec2.createLaunchTemplate('shared', content, '1', tags)
    expect(await server.ec2.createLaunchTemplate('shared', content, '2', tags)).toEqual({
      launchTemplateId,
      version: '2',
    })
    server.sandbox.calls.failNext({ service: 'ec2', code: 'UnauthorizedOperation', status: 403 })
    await expect(server.ec2.createLaunchTemplate('refused', content, '1', tags)).rejects.toThrow(RefusedError)
  })

  test('take an instance profile by ARN, and grow by versions', async () => {
    const arn = 'arn:aws:iam::123456789012:instance-profile/runner-pool'
    const { launchTemplateId } = server.template
    const created = await server.ec2.createLaunchTemplateVersion(
      launchTemplateId,
      { ...content, instanceProfile: { arn } },
      'hash-2',
    )
    expect(created).toEqual({ launchTemplateId, version: '2' })
    const template = server.sandbox.ec2.launchTemplates().find(({ id }) => id === launchTemplateId)
    expect(template?.versions.at(-1)?.data).toMatchObject({ IamInstanceProfile: { Arn: arn } })
  })

  test('keep the default version, the current one and five before it', async () => {
    const { launchTemplateId } = await server.ec2.createLaunchTemplate('growing', content, '1', tags)
    const numbers = () =>
      server.sandbox.ec2
        .launchTemplates()
        .find(({ id }) => id === launchTemplateId)
        ?.versions.map(({ number }) => number)
    expect(await server.ec2.pruneLaunchTemplateVersions(launchTemplateId)).toBe(0)
    for (let number = 2; number <= 9; number++) {
      await server.ec2.createLaunchTemplateVersion(launchTemplateId, content, String(number))
    }
    expect(await server.ec2.pruneLaunchTemplateVersions(launchTemplateId)).toBe(2)
    expect(numbers()).toEqual([1, 4, 5, 6, 7, 8, 9])
    expect(await server.ec2.pruneLaunchTemplateVersions(launchTemplateId)).toBe(0)
  })

  test('an answer without id is an error, not a launch template', async () => {
    const client = new EC2Client({ region: 'us-east-1' })
    mockClient(client).on(CreateLaunchTemplateCommand).resolves({})
    await expect(createLaunchTemplate(client, 'name', content, 'hash', {})).rejects.toThrow('does not say')
  })
})

describe('images', () => {
  test.each([
    ['ami-0123456789abcdef0', 'x64'],
    ['ami-0fedcba9876543210', 'arm64'],
  ])('%s runs the runner of %s', async (imageId, architecture) => {
    expect(await server.ec2.describeImage(imageId)).toEqual({
      imageId,
      architecture,
      rootVolume: { deviceName: '/dev/xvda', sizeGib: 8, type: 'gp3' },
    })
  })

  test('one that is not there is a refusal that names it', async () => {
    await expect(server.ec2.describeImage('ami-00000000000000000')).rejects.toMatchObject({
      name: 'RefusedError',
      message: expect.stringContaining('ami-00000000000000000'),
    })
  })

  test.each([
    [{ Images: [] }, 'There is no AMI ami-1 in this region.', 'image-not-found'],
    [
      { Images: [{ Architecture: 'i386' as const }] },
      'The AMI ami-1 is of architecture i386.',
      'image-unusable',
    ],
    [
      { Images: [{ Architecture: 'arm64' as const, State: 'deregistered' as const }] },
      'The AMI ami-1 is deregistered, not available.',
      'image-unusable',
    ],
  ])('%j says what is wrong', async (answer, message, code) => {
    const client = new EC2Client({ region: 'us-east-1' })
    mockClient(client).on(DescribeImagesCommand).resolves(answer)
    await expect(describeImage(client, 'ami-1')).rejects.toMatchObject({
      message,
      code,
    })
  })
})

describe('subnets', () => {
  const [a, b, c, alsoA] = [
    'subnet-aaaa1111',
    'subnet-bbbb2222',
    'subnet-cccc3333',
    'subnet-dddd4444',
  ] as const

  test('one per zone, the first given, in the order given', async () => {
    expect(await server.ec2.describeSubnets([c, alsoA, a, b])).toMatchObject({
      subnets: [
        { subnetId: c, zone: 'us-east-1c' },
        { subnetId: alsoA, zone: 'us-east-1a' },
        { subnetId: b, zone: 'us-east-1b' },
      ],
      unused: [a],
    })
  })

  test('one that is not there is a refusal that names it', async () => {
    await expect(server.ec2.describeSubnets([a, 'subnet-00000000'])).rejects.toMatchObject({
      name: 'RefusedError',
      evidence: expect.stringContaining('subnet-00000000'),
    })
  })

  test('as many as there are zones: a launch takes four of them at a time', async () => {
    const client = new EC2Client({ region: 'us-east-1' })
    const ids = ['1', '2', '3', '4', '5', '6']
    mockClient(client)
      .on(DescribeSubnetsCommand)
      .resolves({
        Subnets: [...ids.map((SubnetId) => ({ SubnetId, AvailabilityZone: `zone-${SubnetId}` })), {}],
      })
    const { subnets, unused } = await describeSubnets(client, ids)
    expect(subnets.map(({ subnetId }) => subnetId)).toEqual(ids)
    expect(unused).toEqual([])
  })
})
