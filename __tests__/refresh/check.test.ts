import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import { failureOfChecks, type Checked } from '../../src/refresh/check/check.ts'
import { checkPage } from '../../src/refresh/check/page.ts'
import type { RefreshInputs } from '../../src/inputs.ts'
import { poolTag } from '../../src/domain/names.ts'
import { renderSummary } from '../../src/report/summary.ts'
import { instanceId } from '../domain/samples.ts'
import { newPool, startQuietSandbox, type TestPool } from '../lifecycle/pool.ts'

let sandbox: Sandbox
let pool: TestPool

beforeAll(async () => {
  sandbox = await startQuietSandbox()
})
beforeEach(() => {
  pool = newPool(sandbox)
  sandbox.calls.clear()
})
afterEach(() => {
  sandbox.calls.clearFaults()
})
afterAll(() => sandbox.stop())

/** What the action changed in the meantime. */
const changes = () =>
  sandbox.calls.all
    .filter(
      ({ operation, errorCode }) =>
        !/^(Get|BatchGet|Describe|List|Query|Scan|list|get)/.test(operation) &&
        errorCode !== 'DryRunOperation',
    )
    .map(({ operation }) => operation)

const of = ({ findings }: Checked, outcome: string) =>
  findings.filter((finding) => finding.outcome === outcome).map(({ subject }) => subject)

const subjects = [
  ...[
    'github-token',
    'runner version',
    'AMI',
    'instance types',
    'subnets',
    'security groups',
    'instance profile',
  ],
  ...['spot role', 'quota'],
]

describe('a check of a pool that is not set up yet', () => {
  test('passes with everything that can be known before, and sets nothing up', async () => {
    const step = pool.check()
    const checked = await step.done
    expect(of(checked, 'failed')).toEqual([])
    expect(of(checked, 'passed')).toEqual([
      ...subjects,
      'ec2:CreateLaunchTemplate',
      'ec2:RunInstances',
      'pool',
    ])
    expect(of(checked, 'unknown')).toEqual(['ec2:CreateFleet', 'ec2:TerminateInstances'])
    // The one thing that is made proves the token's right to make it, and is used by nobody.
    expect(changes()).toEqual(['createRegistrationToken'])
    expect(step.masked).toHaveLength(1)
    expect(failureOfChecks(checked)).toBeUndefined()
    expect(step.log.text()).toContain('✔ AMI: ami-0123456789abcdef0, x64, root volume of 8 GiB gp3.')
    const page = renderSummary(checkPage(checked))
    expect(page).toMatch(/^### Check of the pool: nothing failed \(dry run\)\n/)
    expect(page).toContain('| ✔ | quota | 4 of 256 vCPUs for 2 spot machines of class large. |  |')
    expect(page).not.toContain('✘ |')
  })

  test('asks EC2 about a machine as the inputs make it, and launches none', async () => {
    await pool.check({
      instanceTags: { team: 'blue' },
      keyName: 'admin',
      associatePublicIp: true,
      volume: { sizeGib: 50 },
    }).done
    const [run] = sandbox.calls.of({ operation: 'RunInstances' })
    expect(run).toMatchObject({
      errorCode: 'DryRunOperation',
      request: {
        ImageId: 'ami-0123456789abcdef0',
        KeyName: 'admin',
        BlockDeviceMapping: [{ Ebs: { VolumeSize: '50' } }],
        NetworkInterface: [{ SubnetId: 'subnet-aaaa1111', SecurityGroupId: ['sg-aaaa1111'] }],
        TagSpecification: [
          { ResourceType: 'instance', Tag: expect.arrayContaining([{ Key: 'team', Value: 'blue' }]) },
          { ResourceType: 'volume' },
        ],
      },
    })
    expect(sandbox.ec2.instances()).toEqual([])
  })
})

describe('one thing that is wrong', () => {
  const fault =
    (operation: string, code: string, service: 'ec2' | 'iam' | 'servicequotas' = 'ec2') =>
    () => {
      sandbox.calls.failNext({ service, operation, code, status: 403, message: `no ${operation} for you` })
    }
  const lookups = (change: (lookups: Sandbox['lookups']) => () => unknown) => () => {
    undo = change(sandbox.lookups)
  }
  let undo: () => unknown = () => undefined
  afterEach(() => {
    undo()
    undo = () => undefined
  })

  test.each<[string, string, Partial<RefreshInputs>, () => void, string, string]>([
    [
      'a token without rights',
      'github-token',
      { githubToken: 'github_pat_readonly' },
      () => undefined,
      'may not do it',
      'lacks the repository permission "Administration: write"',
    ],
    [
      'a runner that does not exist',
      'runner version',
      { runnerVersion: '2.999.0' },
      () => undefined,
      'no runner release v2.999.0',
      '`actions-runner-version`',
    ],
    [
      'a runner past its day',
      'runner version',
      { runnerVersion: '2.336.0' },
      () => undefined,
      'gives no more jobs to version 2.336.0',
      '`actions-runner-version`',
    ],
    [
      'a volume that is too small',
      'AMI',
      { volume: { sizeGib: 7 } },
      () => undefined,
      'the root volume of the AMI has 8 GiB',
      '',
    ],
    [
      'types that the AMI does not run on',
      'instance types',
      { expected: expectedUse({ allowedInstanceTypes: ['c6g.*'] }) },
      () => undefined,
      'No type among c6g.* serves class large on x64.',
      '`allowed-instance-types`',
    ],
    [
      'subnets of two VPCs',
      'subnets',
      { subnetIds: ['subnet-aaaa1111', 'subnet-9999bbbb'] },
      () => undefined,
      'They are of 2 VPCs.',
      '`subnet-ids`',
    ],
    [
      'a full subnet',
      'subnets',
      { subnetIds: ['subnet-8888cccc'] },
      () => undefined,
      'subnet-8888cccc in us-east-1c with 0 free addresses',
      'Add subnets',
    ],
    [
      'a security group of another VPC',
      'security groups',
      { securityGroupIds: ['sg-cccc3333'] },
      () => undefined,
      'sg-cccc3333 is in vpc-bbbb2222, the subnets are in vpc-aaaa1111.',
      '`security-group-ids`',
    ],
    [
      'a security group that is not there',
      'security groups',
      { securityGroupIds: ['sg-00000000'] },
      () => undefined,
      "'sg-00000000' does not exist",
      '',
    ],
    [
      'a profile that is not there',
      'instance profile',
      { iamInstanceProfile: { name: 'none' } },
      () => undefined,
      'There is no instance profile none.',
      '`iam-instance-profile`',
    ],
    [
      'a profile without a role',
      'instance profile',
      { iamInstanceProfile: { arn: 'arn:aws:iam::123456789012:instance-profile/ci/empty' } },
      lookups(({ instanceProfiles }) => {
        instanceProfiles.set('empty', [])
        return () => instanceProfiles.delete('empty')
      }),
      'The instance profile empty has no role.',
      "Add the machines' role",
    ],
    [
      'no role for spot',
      'spot role',
      {},
      lookups(({ roles }) => {
        roles.clear()
        return () => roles.add('AWSServiceRoleForEC2Spot')
      }),
      'no role AWSServiceRoleForEC2Spot',
      'create-service-linked-role',
    ],
    [
      'a low quota',
      'quota',
      { expected: expectedUse({ usageClass: 'on-demand' }) },
      lookups(({ quotas }) => {
        quotas.set('L-1216C47A', 3)
        return () => quotas.set('L-1216C47A', 256)
      }),
      '2 on-demand machines of class large have 4 vCPUs, and the account may have 3.',
      'Running On-Demand Standard instances',
    ],
    [
      'no right to make the template',
      'ec2:CreateLaunchTemplate',
      {},
      fault('CreateLaunchTemplate', 'UnauthorizedOperation'),
      'The role may not do it. UnauthorizedOperation: no CreateLaunchTemplate for you',
      'Allow the role ec2:CreateLaunchTemplate',
    ],
    [
      'no right to launch',
      'ec2:RunInstances',
      {},
      fault('RunInstances', 'UnauthorizedOperation'),
      'The role may not do it.',
      'Allow the role ec2:RunInstances',
    ],
    [
      'a key that is not there',
      'ec2:RunInstances',
      { keyName: 'none' },
      fault('RunInstances', 'InvalidKeyPair.NotFound'),
      'EC2 refuses the request. InvalidKeyPair.NotFound',
      'Correct the input',
    ],
  ])(
    '%s fails %s and nothing that is sound, with the remedy',
    async (_, subject, change, prepare, found, remedy) => {
      prepare()
      const checked = await pool.check(change).done
      // EC2 does not launch with such a profile either, nor the role with such a group.
      const isForLaunch = ['instance profile', 'security groups'].includes(subject)
      const failed = isForLaunch ? [subject, 'ec2:RunInstances'] : [subject]
      expect(of(checked, 'failed')).toEqual(failed)
      const failure = checked.findings.find((finding) => finding.outcome === 'failed')
      expect(failure?.found).toContain(found)
      expect(failure?.remedy ?? '').toContain(remedy)
      expect(failureOfChecks(checked)?.message).toBe(
        `${failed.length} of ${checked.findings.length} checks failed: ${failed.join(', ')}.`,
      )
      expect(renderSummary(checkPage(checked))).toContain(`| ✘ | ${subject} |`)
    },
  )

  test('an AMI that is not there is one failure, and what hangs on it is not checked', async () => {
    const checked = await pool.check({ ami: 'ami-00000000000000000' }).done
    expect(of(checked, 'failed')).toEqual(['AMI'])
    expect(of(checked, 'unknown')).toEqual(['instance types', 'permissions'])
  })

  test.each([
    ['security groups', fault('DescribeSecurityGroups', 'UnauthorizedOperation')],
    ['instance profile', fault('GetInstanceProfile', 'AccessDenied', 'iam')],
    ['spot role', fault('GetRole', 'AccessDenied', 'iam')],
    ['quota', fault('GetServiceQuota', 'AccessDeniedException', 'servicequotas')],
  ])('a role that may not look at %s fails nothing', async (subject, prepare) => {
    prepare()
    const checked = await pool.check().done
    expect(of(checked, 'failed')).toEqual([])
    expect(of(checked, 'unknown')).toContain(subject)
    expect(checked.findings.find((finding) => finding.subject === subject)?.found).toMatch(
      /^Not checked: the role may not call /,
    )
  })
})

describe('a check of a pool that is set up', () => {
  test('proves the launch and the end too, says what it would clear away, and writes nothing', async () => {
    await pool.refresh().done
    await pool.putIdle(1, { deadlineAtMs: Date.now() - 61_000 })
    const { launchTemplateId, launchTemplateVersion, subnets } = await pool.configuration()
    const ec2 = await pool.deps.ec2()
    await ec2.createFleet({
      clientToken: 'check',
      count: 1,
      launchTemplateId,
      launchTemplateVersion,
      subnets,
      resourceClass: { cpu: 2, memoryMib: 4_096 },
      usageClass: 'spot',
      allowedInstanceTypes: ['c*'],
      tags: { [poolTag]: pool.deps.names.pool },
    })
    sandbox.calls.clear()
    const step = pool.check({ ami: 'ami-0aaaaaaaaaaaaaaaa', idleTimeSeconds: 9 })
    const checked = await step.done
    expect(changes()).toEqual(['createRegistrationToken'])
    expect(of(checked, 'failed')).toEqual([])
    expect(of(checked, 'passed')).toEqual(
      expect.arrayContaining([
        'ec2:CreateLaunchTemplateVersion',
        'ec2:CreateFleet',
        'ec2:TerminateInstances',
        'pool',
      ]),
    )
    expect(of(checked, 'unknown')).toEqual([])
    expect(sandbox.ec2.instances().map(({ state }) => state)).not.toContain('shutting-down')
    expect(checked.reaped?.ended).toContainEqual({ instanceId: instanceId(1), reason: 'its deadline passed' })
    expect(await pool.row(instanceId(1))).toMatchObject({ state: 'idle' })
    expect(await pool.configuration()).toMatchObject({ launchTemplateVersion, idleTimeSeconds: 300 })
    expect(step.log.text()).toContain(`Would end ${instanceId(1)} reason="its deadline passed"`)
    expect(renderSummary(checkPage(checked))).toContain('**Would be ended**')
  })

  test('a role that may not launch by fleet is told so', async () => {
    await pool.refresh().done
    sandbox.calls.failNext({
      service: 'ec2',
      operation: 'CreateFleet',
      code: 'UnauthorizedOperation',
      status: 403,
    })
    expect(of(await pool.check().done, 'failed')).toEqual(['ec2:CreateFleet'])
  })
})

function expectedUse(change: Partial<RefreshInputs['expected']>): RefreshInputs['expected'] {
  return {
    instanceCount: 2,
    usageClass: 'spot',
    allowedInstanceTypes: ['c*', 'm*', 'r*'],
    resourceClass: 'large',
    ...change,
  }
}
