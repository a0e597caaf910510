import {
  CreateFleetCommand,
  CreateLaunchTemplateCommand,
  type FleetLaunchTemplateOverridesRequest,
  RunInstancesCommand,
  type RunInstancesCommandInput,
} from '@aws-sdk/client-ec2'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { callerPolicy } from '../../infra/policies.ts'
import { actionAccessKeyId, administrator, firstStack } from '../../sandbox/account.ts'
import { placeOf } from '../../sandbox/iam/stack.ts'
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts'
import { clients, errorName } from './aws-clients.ts'

const pool = 'octo-org-octo-repo-01234567'
const tags = [{ Key: 'ec2-runner-pool', Value: pool }]
const tagged = (['instance', 'volume'] as const).map((ResourceType) => ({ ResourceType, Tags: tags }))

let sandbox: Sandbox
let templateId: string

beforeAll(async () => {
  sandbox = await startSandbox({ pool })
  const { ec2 } = clients(sandbox, actionAccessKeyId)
  const { LaunchTemplate: template } = await ec2.send(
    new CreateLaunchTemplateCommand({
      LaunchTemplateName: `ec2-runner-pool-${pool}`,
      LaunchTemplateData: {
        ImageId: 'ami-0123456789abcdef0',
        IamInstanceProfile: { Name: firstStack },
        SecurityGroupIds: ['sg-aaaa1111'],
      },
      TagSpecifications: [{ ResourceType: 'launch-template', Tags: tags }],
    }),
  )
  templateId = template?.LaunchTemplateId ?? ''
})
afterAll(() => sandbox.stop())

/** A launch that the caller's role may do, as a dry run. */
const allowed: RunInstancesCommandInput = {
  DryRun: true,
  MinCount: 1,
  MaxCount: 1,
  ImageId: 'ami-0123456789abcdef0',
  SubnetId: 'subnet-aaaa1111',
  SecurityGroupIds: ['sg-aaaa1111'],
  IamInstanceProfile: { Name: firstStack },
  TagSpecifications: tagged,
}

const run = (change: Partial<RunInstancesCommandInput>) =>
  errorName(clients(sandbox, actionAccessKeyId).ec2.send(new RunInstancesCommand({ ...allowed, ...change })))

test.each<[string, Partial<RunInstancesCommandInput>]>([
  ['as the pool launches', {}],
  [
    'with the further group and the key that the stack was told',
    { SecurityGroupIds: ['sg-bbbb2222'], KeyName: 'admin' },
  ],
  [
    'with an interface that the launch makes',
    {
      SubnetId: undefined,
      SecurityGroupIds: undefined,
      NetworkInterfaces: [{ DeviceIndex: 0, SubnetId: 'subnet-aaaa1111', Groups: ['sg-aaaa1111'] }],
    },
  ],
])('the role of the workflows launches %s', async (_, change) => {
  expect(await run(change)).toBe('DryRunOperation')
})

test.each<[string, Partial<RunInstancesCommandInput>]>([
  ["a stranger's image", { ImageId: 'ami-0ffffffffffffffff' }],
  ['a subnet of another VPC', { SubnetId: 'subnet-9999bbbb' }],
  ['another security group', { SecurityGroupIds: ['sg-aaaa1111', 'sg-cccc3333'] }],
  [
    "another security group on the launch's interface",
    {
      SubnetId: undefined,
      SecurityGroupIds: undefined,
      NetworkInterfaces: [{ DeviceIndex: 0, SubnetId: 'subnet-aaaa1111', Groups: ['sg-cccc3333'] }],
    },
  ],
  ['another key pair', { KeyName: 'root' }],
  ['another profile', { IamInstanceProfile: { Name: 'admin' } }],
  [
    'a volume of a snapshot',
    { BlockDeviceMappings: [{ DeviceName: '/dev/sdb', Ebs: { SnapshotId: 'snap-0123456789abcdef0' } }] },
  ],
  ['no tags', { TagSpecifications: undefined }],
])('the role of the workflows does not launch with %s', async (_, change) => {
  expect(await run(change)).toBe('UnauthorizedOperation')
})

test("nor from the pool's own template with another image, subnet or profile in the call", async () => {
  const template = { LaunchTemplate: { LaunchTemplateId: templateId, Version: '1' } }
  const plain = {
    ...template,
    ImageId: undefined,
    SecurityGroupIds: undefined,
    IamInstanceProfile: undefined,
  }
  expect(await run(plain)).toBe('DryRunOperation')
  for (const change of [
    { ImageId: 'ami-0ffffffffffffffff' },
    { SubnetId: 'subnet-9999bbbb' },
    { IamInstanceProfile: { Name: 'admin' } },
  ])
    expect(await run({ ...plain, ...change })).toBe('UnauthorizedOperation')
})

test.each([
  ['has no tag of a pool', []],
  ["has another pool's tag", [{ Key: 'ec2-runner-pool', Value: 'other' }]],
])('nor from a template that %s', async (name, own) => {
  const { LaunchTemplate: template } = await clients(sandbox, administrator.accessKeyId).ec2.send(
    new CreateLaunchTemplateCommand({
      LaunchTemplateName: name.replaceAll(/\W/g, '-'),
      LaunchTemplateData: { InstanceInitiatedShutdownBehavior: 'terminate' },
      TagSpecifications: own.length > 0 ? [{ ResourceType: 'launch-template', Tags: own }] : undefined,
    }),
  )
  const LaunchTemplate = { LaunchTemplateId: template?.LaunchTemplateId, Version: '1' }
  expect(await run({ LaunchTemplate })).toBe('UnauthorizedOperation')
})

test('a stack that was told its subnets launches in no other of its VPC', async () => {
  const { permissions } = sandbox.calls
  const before = permissions.policies
  const place = placeOf(firstStack, pool)
  const told = { ...place, launch: { ...place.launch, subnetIds: ['subnet-aaaa1111', 'subnet-bbbb2222'] } }
  permissions.policies = { ...before, action: callerPolicy(told) }
  try {
    expect(await run({})).toBe('DryRunOperation')
    expect(await run({ SubnetId: 'subnet-cccc3333' })).toBe('UnauthorizedOperation')
  } finally {
    permissions.policies = before
  }
})

test.each<[string, FleetLaunchTemplateOverridesRequest, string]>([
  ['one of its own subnets', { SubnetId: 'subnet-bbbb2222' }, 'DryRunOperation'],
  ['a subnet of another VPC', { SubnetId: 'subnet-9999bbbb' }, 'UnauthorizedOperation'],
  [
    "a stranger's image",
    { SubnetId: 'subnet-bbbb2222', ImageId: 'ami-0ffffffffffffffff' },
    'UnauthorizedOperation',
  ],
])('a fleet in %s: %s', async (_, override, expected) => {
  const { ec2 } = clients(sandbox, actionAccessKeyId)
  const fleet = new CreateFleetCommand({
    DryRun: true,
    Type: 'instant',
    TargetCapacitySpecification: { TotalTargetCapacity: 1, DefaultTargetCapacityType: 'spot' },
    LaunchTemplateConfigs: [
      {
        LaunchTemplateSpecification: { LaunchTemplateId: templateId, Version: '1' },
        Overrides: [override],
      },
    ],
    TagSpecifications: tagged,
  })
  expect(await errorName(ec2.send(fleet))).toBe(expected)
})

test('the role reads no parameter of the account but those that name images', () => {
  const { permissions } = sandbox.calls
  const read = (name: string) => ({
    action: 'ssm:GetParameters',
    resource: `arn:aws:ssm:us-east-1:123456789012:parameter/${name}`,
    context: {},
  })
  expect(permissions.deniedOf({ kind: 'action' }, [read('pool/ami')])).toBeUndefined()
  expect(permissions.deniedOf({ kind: 'action' }, [read('billing/secret')])).toBeDefined()
})
