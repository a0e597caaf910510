import { gzipSync } from 'node:zlib'
import {
  CreateFleetCommand,
  type CreateFleetCommandInput,
  CreateLaunchTemplateCommand,
  CreateLaunchTemplateVersionCommand,
  CreateTagsCommand,
  DeleteLaunchTemplateVersionsCommand,
  DescribeImagesCommand,
  DescribeInstancesCommand,
  DescribeLaunchTemplatesCommand,
  DescribeLaunchTemplateVersionsCommand,
  DescribeSecurityGroupsCommand,
  DescribeSubnetsCommand,
  type EC2Client,
  type InstanceRequirementsRequest,
  ModifyLaunchTemplateCommand,
  TerminateInstancesCommand,
} from '@aws-sdk/client-ec2'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts'
import { clients, errorName, until } from './aws-clients.ts'

const userData = gzipSync('#!/bin/bash\ntrue\n').toString('base64')
const twoCpus: InstanceRequirementsRequest = { VCpuCount: { Min: 2, Max: 2 }, MemoryMiB: { Min: 4_096 } }

let sandbox: Sandbox
let ec2: EC2Client

beforeAll(async () => {
  sandbox = await startSandbox({ bootDelayMs: 10 })
  ec2 = clients(sandbox).ec2
  await ec2.send(
    new CreateLaunchTemplateCommand({
      LaunchTemplateName: 'pool',
      LaunchTemplateData: {
        ImageId: 'ami-0123456789abcdef0',
        UserData: userData,
        IamInstanceProfile: { Name: 'runner' },
        SecurityGroupIds: ['sg-aaaa1111'],
        MetadataOptions: { HttpTokens: 'required', InstanceMetadataTags: 'enabled' },
        InstanceInitiatedShutdownBehavior: 'terminate',
        TagSpecifications: [{ ResourceType: 'instance', Tags: [{ Key: 'from', Value: 'template' }] }],
      },
      TagSpecifications: [{ ResourceType: 'launch-template', Tags: [{ Key: 'pool', Value: 'octo-repo' }] }],
    }),
  )
})
afterAll(async () => {
  await sandbox.stop()
})
afterEach(() => {
  sandbox.ec2.capacity.clear()
  sandbox.calls.clearFaults()
  sandbox.ec2.visibilityDelayMs = 0
})

function fleet(count: number, input: Partial<CreateFleetCommandInput> = {}, requirements = twoCpus) {
  return ec2.send(
    new CreateFleetCommand({
      Type: 'instant',
      LaunchTemplateConfigs: [
        {
          LaunchTemplateSpecification: { LaunchTemplateName: 'pool', Version: '$Default' },
          Overrides: ['subnet-aaaa1111', 'subnet-bbbb2222'].map((SubnetId) => ({
            SubnetId,
            InstanceRequirements: requirements,
          })),
        },
      ],
      TargetCapacitySpecification: { TotalTargetCapacity: count, DefaultTargetCapacityType: 'on-demand' },
      ...input,
    }),
  )
}

const idsOf = (answer: Awaited<ReturnType<typeof fleet>>) =>
  (answer.Instances ?? []).flatMap(({ InstanceIds }) => InstanceIds ?? [])

describe('CreateFleet', () => {
  test('launches the cheapest type that fits, with the tags of template and request', async () => {
    const answer = await fleet(2, {
      TagSpecifications: [{ ResourceType: 'instance', Tags: [{ Key: 'pool', Value: 'octo-repo' }] }],
    })
    expect(answer.FleetId).toMatch(/^fleet-/)
    expect(answer.Errors).toEqual([])
    expect(answer.Instances?.[0]).toMatchObject({ Lifecycle: 'on-demand', InstanceType: 'c5.large' })
    expect(answer.Instances?.[0]?.LaunchTemplateAndOverrides?.Overrides?.SubnetId).toBe('subnet-aaaa1111')
    const ids = idsOf(answer)
    expect(ids).toHaveLength(2)
    const described = await ec2.send(
      new DescribeInstancesCommand({ Filters: [{ Name: 'tag:pool', Values: ['octo-*'] }] }),
    )
    const instances = (described.Reservations ?? []).flatMap(({ Instances }) => Instances ?? [])
    expect(instances.map(({ InstanceId }) => InstanceId).sort()).toEqual([...ids].sort())
    expect(instances[0]).toMatchObject({
      ImageId: 'ami-0123456789abcdef0',
      InstanceType: 'c5.large',
      Placement: { AvailabilityZone: 'us-east-1a' },
      SubnetId: 'subnet-aaaa1111',
      Architecture: 'x86_64',
      IamInstanceProfile: { Arn: 'arn:aws:iam::123456789012:instance-profile/runner' },
      SecurityGroups: [{ GroupId: 'sg-aaaa1111' }],
    })
    expect(instances[0]?.LaunchTime).toBeInstanceOf(Date)
    expect(instances[0]?.Tags).toEqual(
      expect.arrayContaining([
        { Key: 'from', Value: 'template' },
        { Key: 'pool', Value: 'octo-repo' },
        { Key: 'aws:ec2:fleet-id', Value: answer.FleetId },
      ]),
    )
  })

  test('a client token launches once; with other parameters it is refused', async () => {
    const before = sandbox.ec2.instances().length
    const [one, two] = await Promise.all([
      fleet(1, { ClientToken: 'once' }),
      fleet(1, { ClientToken: 'once' }),
    ])
    expect(idsOf(two)).toEqual(idsOf(one))
    expect(sandbox.ec2.instances().length).toBe(before + 1)
    expect(await errorName(fleet(2, { ClientToken: 'once' }))).toBe('IdempotentParameterMismatch')
  })

  test('partial capacity keeps what came and says what did not', async () => {
    sandbox.ec2.capacity.set({ zone: 'us-east-1a', count: 1 })
    sandbox.ec2.capacity.set({ zone: 'us-east-1b', count: 0 })
    const answer = await fleet(3)
    expect(idsOf(answer)).toHaveLength(1)
    expect(new Set(answer.Errors?.map(({ ErrorCode }) => ErrorCode))).toEqual(
      new Set(['InsufficientInstanceCapacity']),
    )
    expect(answer.Errors?.map((error) => error.LaunchTemplateAndOverrides?.Overrides?.SubnetId)).toEqual(
      expect.arrayContaining(['subnet-aaaa1111', 'subnet-bbbb2222']),
    )
  })

  test('other types and zones stand in where one has no capacity', async () => {
    sandbox.ec2.capacity.set({ type: 'c5.large', count: 0 })
    sandbox.ec2.capacity.set({ zone: 'us-east-1a', count: 0 })
    const answer = await fleet(2)
    expect(answer.Instances).toMatchObject([{ InstanceType: 'c6i.large', SubnetId: 'subnet-bbbb2222' }])
    expect(idsOf(answer)).toHaveLength(2)
  })

  test('a quota of spot leaves on-demand alone', async () => {
    sandbox.ec2.capacity.set({ lifecycle: 'spot', count: 0, code: 'MaxSpotInstanceCountExceeded' })
    const spot = await fleet(1, {
      TargetCapacitySpecification: { TotalTargetCapacity: 1, DefaultTargetCapacityType: 'spot' },
    })
    expect(spot.Instances).toEqual([])
    expect(spot.Errors?.[0]).toMatchObject({ ErrorCode: 'MaxSpotInstanceCountExceeded', Lifecycle: 'spot' })
    expect(idsOf(await fleet(1))).toHaveLength(1)
  })

  test('allowed types match by wildcard, and price protection drops dear families unless it is off', async () => {
    const typeOf = async (requirements: Partial<InstanceRequirementsRequest>) =>
      (await fleet(1, {}, { ...twoCpus, ...requirements })).Instances?.[0]?.InstanceType
    expect(await typeOf({ AllowedInstanceTypes: ['c7*'] })).toBe('c7i.large')
    expect(await typeOf({ AllowedInstanceTypes: ['r*'] })).toBe('r5.large')
    expect(await typeOf({ ExcludedInstanceTypes: ['c*'] })).toBe('m5.large')
    expect(await typeOf({ BurstablePerformance: 'required' })).toBe('t3.medium')
    expect(await typeOf({ VCpuCount: { Min: 64 } })).toBeUndefined()
    sandbox.ec2.capacity.set({ type: 'c5.large', count: 0 })
    const two = { AllowedInstanceTypes: ['c5.*', 'r5.*'] }
    expect(await typeOf(two)).toBeUndefined()
    expect(await typeOf({ ...two, OnDemandMaxPricePercentageOverLowestPrice: 999_999 })).toBe('r5.large')
  })

  test.each([
    ['two subnets of one zone', ['subnet-aaaa1111', 'subnet-dddd4444'], 'InvalidFleetConfig'],
    [
      'five requirements',
      ['subnet-aaaa1111', 'subnet-bbbb2222', 'subnet-cccc3333', 'subnet-1', 'subnet-2'],
      'InvalidParameterValue',
    ],
  ])('refuses %s', async (_, subnetIds, code) => {
    const call = fleet(1, {
      LaunchTemplateConfigs: [
        {
          LaunchTemplateSpecification: { LaunchTemplateName: 'pool', Version: '1' },
          Overrides: subnetIds.map((SubnetId) => ({ SubnetId, InstanceRequirements: twoCpus })),
        },
      ],
    })
    expect(await errorName(call)).toBe(code)
  })

  test('reports unknown subnets and images per override, unknown templates as a whole', async () => {
    const overrides = [
      { SubnetId: 'subnet-99999999', InstanceType: 'c5.large' as const },
      { SubnetId: 'subnet-bbbb2222', InstanceType: 'c5.large' as const, ImageId: 'ami-99999999' },
    ]
    const ask = (LaunchTemplateName: string, Version: string) =>
      fleet(1, {
        LaunchTemplateConfigs: [
          { LaunchTemplateSpecification: { LaunchTemplateName, Version }, Overrides: overrides },
        ],
      })
    const answer = await ask('pool', '1')
    expect(answer.Errors?.map(({ ErrorCode }) => ErrorCode)).toEqual([
      'InvalidSubnetID.NotFound',
      'InvalidAMIID.NotFound',
    ])
    expect(await errorName(ask('none', '1'))).toBe('InvalidLaunchTemplateName.NotFoundException')
    expect(await errorName(ask('pool', '99'))).toBe('InvalidLaunchTemplateId.VersionNotFound')
  })

  test('a dry run launches nothing', async () => {
    const before = sandbox.ec2.instances().length
    expect(await errorName(fleet(1, { DryRun: true }))).toBe('DryRunOperation')
    expect(sandbox.ec2.instances().length).toBe(before)
  })
})

describe('instances', () => {
  test('end, and stay visible as terminated', async () => {
    const ids = idsOf(await fleet(1))
    const ended = await ec2.send(new TerminateInstancesCommand({ InstanceIds: ids }))
    expect(ended.TerminatingInstances?.[0]).toMatchObject({
      InstanceId: ids[0],
      CurrentState: { Code: 32, Name: 'shutting-down' },
    })
    await until('terminated', () => sandbox.ec2.instance(ids[0] ?? '').state === 'terminated')
    const again = await ec2.send(new TerminateInstancesCommand({ InstanceIds: ids }))
    expect(again.TerminatingInstances?.[0]?.PreviousState?.Name).toBe('terminated')
    const described = await ec2.send(new DescribeInstancesCommand({ InstanceIds: ids }))
    expect(described.Reservations?.[0]?.Instances?.[0]).toMatchObject({
      State: { Name: 'terminated' },
      StateReason: { Code: 'Client.UserInitiatedShutdown' },
    })
  })

  test('one unknown id fails the call and ends nobody; a filter skips it', async () => {
    const [id = ''] = idsOf(await fleet(1))
    const unknown = 'i-00000000000000000'
    expect(await errorName(ec2.send(new TerminateInstancesCommand({ InstanceIds: [id, unknown] })))).toBe(
      'InvalidInstanceID.NotFound',
    )
    expect(await errorName(ec2.send(new DescribeInstancesCommand({ InstanceIds: ['i-x'] })))).toBe(
      'InvalidInstanceID.Malformed',
    )
    expect(['pending', 'running']).toContain(sandbox.ec2.instance(id).state)
    const filtered = await ec2.send(
      new DescribeInstancesCommand({ Filters: [{ Name: 'instance-id', Values: [id, unknown] }] }),
    )
    expect(filtered.Reservations).toHaveLength(1)
    expect(
      await errorName(
        ec2.send(new DescribeInstancesCommand({ Filters: [{ Name: 'colour', Values: ['red'] }] })),
      ),
    ).toBe('InvalidParameterValue')
  })

  test('come in pages', async () => {
    await fleet(6)
    const found: (string | undefined)[] = []
    let NextToken: string | undefined
    do {
      const page = await ec2.send(
        new DescribeInstancesCommand({ MaxResults: 5, ...(NextToken && { NextToken }) }),
      )
      expect(page.Reservations?.length).toBeLessThanOrEqual(5)
      found.push(
        ...(page.Reservations ?? []).flatMap(({ Instances }) => Instances ?? []).map((i) => i.InstanceId),
      )
      NextToken = page.NextToken
    } while (NextToken !== undefined)
    expect(found).toEqual(sandbox.ec2.instances().map(({ id }) => id))
  })

  test('can be invisible for a while after their launch', async () => {
    sandbox.ec2.visibilityDelayMs = 60_000
    const InstanceIds = idsOf(await fleet(1))
    expect(await errorName(ec2.send(new DescribeInstancesCommand({ InstanceIds })))).toBe(
      'InvalidInstanceID.NotFound',
    )
    sandbox.ec2.visibilityDelayMs = 0
    expect((await ec2.send(new DescribeInstancesCommand({ InstanceIds }))).Reservations).toHaveLength(1)
  })

  test('take tags later', async () => {
    const [id = ''] = idsOf(await fleet(1))
    await ec2.send(new CreateTagsCommand({ Resources: [id], Tags: [{ Key: 'run', Value: '7 & <8>' }] }))
    const { Reservations } = await ec2.send(
      new DescribeInstancesCommand({ Filters: [{ Name: 'tag-key', Values: ['run'] }] }),
    )
    expect(Reservations?.[0]?.Instances?.[0]?.Tags).toContainEqual({ Key: 'run', Value: '7 & <8>' })
  })

  test('their role may end themselves and nothing else', async () => {
    const [id = '', other = ''] = idsOf(await fleet(2))
    const own = clients(sandbox, `ASIA${id}`).ec2
    expect(await errorName(own.send(new TerminateInstancesCommand({ InstanceIds: [other] })))).toBe(
      'UnauthorizedOperation',
    )
    expect(await errorName(own.send(new DescribeInstancesCommand({})))).toBe('UnauthorizedOperation')
    expect(await errorName(own.send(new TerminateInstancesCommand({ InstanceIds: [id] })))).toBe('no error')
    expect(sandbox.calls.of({ service: 'ec2', caller: 'instance', instanceId: id })).toHaveLength(3)
  })
})

describe('launch templates', () => {
  test('versions are numbered, described newest first, in pages, and pruned', async () => {
    const LaunchTemplateName = 'versions'
    const data = { ImageId: 'ami-0123456789abcdef0', UserData: userData }
    await ec2.send(new CreateLaunchTemplateCommand({ LaunchTemplateName, LaunchTemplateData: data }))
    expect(
      await errorName(
        ec2.send(new CreateLaunchTemplateCommand({ LaunchTemplateName, LaunchTemplateData: data })),
      ),
    ).toBe('InvalidLaunchTemplateName.AlreadyExistsException')
    const second = await ec2.send(
      new CreateLaunchTemplateVersionCommand({
        LaunchTemplateName,
        SourceVersion: '1',
        VersionDescription: 'hash-2',
        LaunchTemplateData: { SecurityGroupIds: ['sg-aaaa1111'] },
      }),
    )
    expect(second.LaunchTemplateVersion).toMatchObject({
      VersionNumber: 2,
      VersionDescription: 'hash-2',
      DefaultVersion: false,
      LaunchTemplateData: { ...data, SecurityGroupIds: ['sg-aaaa1111'] },
    })
    await ec2.send(new ModifyLaunchTemplateCommand({ LaunchTemplateName, DefaultVersion: '2' }))
    const { LaunchTemplates } = await ec2.send(
      new DescribeLaunchTemplatesCommand({ LaunchTemplateNames: [LaunchTemplateName] }),
    )
    expect(LaunchTemplates).toMatchObject([{ DefaultVersionNumber: 2, LatestVersionNumber: 2 }])
    const page = await ec2.send(
      new DescribeLaunchTemplateVersionsCommand({ LaunchTemplateName, MaxResults: 1 }),
    )
    expect(page.LaunchTemplateVersions).toMatchObject([{ VersionNumber: 2 }])
    const rest = await ec2.send(
      new DescribeLaunchTemplateVersionsCommand({
        LaunchTemplateName,
        MaxResults: 1,
        NextToken: page.NextToken,
      }),
    )
    expect(rest.LaunchTemplateVersions).toMatchObject([{ VersionNumber: 1 }])
    expect(rest.NextToken).toBeUndefined()
    const pruned = await ec2.send(
      new DeleteLaunchTemplateVersionsCommand({ LaunchTemplateName, Versions: ['1', '2', '9'] }),
    )
    expect(pruned.SuccessfullyDeletedLaunchTemplateVersions).toMatchObject([{ VersionNumber: 1 }])
    expect(pruned.UnsuccessfullyDeletedLaunchTemplateVersions).toMatchObject([
      { VersionNumber: 2 },
      { VersionNumber: 9, ResponseError: { Code: 'launchTemplateVersionDoesNotExist' } },
    ])
    expect(
      await errorName(ec2.send(new DescribeLaunchTemplatesCommand({ LaunchTemplateNames: ['none'] }))),
    ).toBe('InvalidLaunchTemplateName.NotFoundException')
  })

  test('refuse user data above 16,384 bytes before base64', async () => {
    const create = (bytes: number) =>
      ec2.send(
        new CreateLaunchTemplateCommand({
          LaunchTemplateName: `size-${bytes}`,
          LaunchTemplateData: { UserData: Buffer.alloc(bytes, 'x').toString('base64') },
        }),
      )
    expect(await errorName(create(16_384))).toBe('no error')
    expect(await errorName(create(16_385))).toBe('InvalidUserData.Malformed')
  })
})

test('images, subnets and security groups are described; unknown ones are named', async () => {
  const images = await ec2.send(new DescribeImagesCommand({ ImageIds: ['ami-0fedcba9876543210'] }))
  expect(images.Images).toMatchObject([
    { Architecture: 'arm64', RootDeviceName: '/dev/xvda', State: 'available' },
  ])
  expect(await errorName(ec2.send(new DescribeImagesCommand({ ImageIds: ['ami-99999999'] })))).toBe(
    'InvalidAMIID.NotFound',
  )
  const subnets = await ec2.send(
    new DescribeSubnetsCommand({ SubnetIds: ['subnet-aaaa1111', 'subnet-cccc3333'] }),
  )
  expect(subnets.Subnets).toMatchObject([
    { AvailabilityZone: 'us-east-1a' },
    { AvailabilityZone: 'us-east-1c' },
  ])
  expect(await errorName(ec2.send(new DescribeSubnetsCommand({ SubnetIds: ['subnet-99999999'] })))).toBe(
    'InvalidSubnetID.NotFound',
  )
  expect(await errorName(ec2.send(new DescribeSecurityGroupsCommand({ GroupIds: ['sg-99999999'] })))).toBe(
    'InvalidGroup.NotFound',
  )
})

test('faults strike as often as they are told, before or after the work', async () => {
  sandbox.calls.failNext({ service: 'ec2', operation: 'CreateFleet', code: 'RequestLimitExceeded', times: 2 })
  expect(await errorName(fleet(1))).toBe('RequestLimitExceeded')
  expect(await errorName(fleet(1))).toBe('RequestLimitExceeded')
  const before = sandbox.ec2.instances().length
  sandbox.calls.failNext({
    service: 'ec2',
    operation: 'CreateFleet',
    code: 'Lost',
    executed: true,
    disconnect: true,
  })
  expect(await errorName(fleet(1))).not.toBe('no error')
  expect(sandbox.ec2.instances().length).toBe(before + 1)
  const [first, second, lost] = sandbox.calls.of({ service: 'ec2', operation: 'CreateFleet' }).slice(-3)
  expect([first?.status, second?.errorCode, lost?.status]).toEqual([503, 'RequestLimitExceeded', 0])
  expect(lost?.request).toMatchObject({ TargetCapacitySpecification: { TotalTargetCapacity: '1' } })
})
