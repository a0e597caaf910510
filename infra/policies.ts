import { poolTag } from '../src/domain/names.ts'
import { launchGrants } from './launch.ts'

/**
 * The one source of what the pool's roles may do, with instance-policy.ts. `npm run generate` writes it into the CloudFormation
 * template, the Terraform module and docs/permissions.md; the sandbox refuses every call that it does not allow.
 */

/** One statement of an IAM policy. */
export interface Statement {
  Sid?: string
  Effect: 'Allow'
  Principal?: Record<string, string>
  Action: string | string[]
  Resource?: string | string[]
  Condition?: Record<string, Record<string, string | string[]>>
}

export interface PolicyDocument {
  Version: '2012-10-17'
  Statement: Statement[]
}

export const modes = ['provision', 'release', 'refresh'] as const

/** A statement of the caller's policy, and why it is there. */
export interface Grant {
  /** For people: what the statement lets the caller do. */
  purpose: string
  /** Who needs it. */
  modes: readonly (typeof modes)[number][]
  statement: Statement & { Sid: string; Resource: string | string[] }
}

/** What differs between accounts, as the language that the policy is written in spells it. */
export interface Place {
  partition: string
  /** Of the partition's host names, such as `amazonaws.com`. */
  dnsSuffix: string
  region: string
  account: string
  /** A pool's name, or a pattern of names; `*` for every pool of the account. */
  pool: string
  instanceRoleArn: string
  /** What launches may use. */
  launch: LaunchBounds
  /** Name or pattern of the account's own SSM parameters that name images, without the first slash; empty for none. */
  imageParameter: string
  /** Of the customer-managed key of the table. */
  tableKeyArn: string
  /** A variable that IAM fills in when a call is made, such as `${ec2:InstanceID}`. */
  variable: (name: string) => string
}

/** What the stack was told that launches may use; lists and names may have wildcards. */
export interface LaunchBounds {
  vpcArn: string
  /** Of that VPC. */
  subnetIds: string | string[]
  /** The group that the stack makes. */
  securityGroupId: string
  /** Other groups; one empty text for none. */
  securityGroupIds: string | string[]
  /** Account ids, and the aliases that EC2 has for some of them. */
  imageOwners: string | string[]
  /** Of the key pair; empty for none. */
  keyName: string
}

/** Everything that workflows call, statement by statement. */
export function callerGrants(place: Place): Grant[] {
  const { partition, region, account, pool } = place
  const table = `arn:${partition}:dynamodb:${region}:${account}:table/${poolTag}-${pool}`
  // The name of a queue goes on after the pool's with class and usage class.
  const queues = `arn:${partition}:sqs:${region}:${account}:${poolTag}-${pool}-*`
  const ec2 = (type: string) => `arn:${partition}:ec2:${region}:${account}:${type}/*`
  const taggedAs = (key: string) => ({ StringLike: { [`${key}/${poolTag}`]: pool } })
  return [
    {
      purpose: "read and write the pool's items",
      modes: ['provision', 'release', 'refresh'],
      statement: {
        Sid: 'PoolState',
        Effect: 'Allow',
        Action: ['dynamodb:BatchGetItem', 'dynamodb:DeleteItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem'],
        Resource: table,
      },
    },
    {
      purpose: 'find idle machines and those of a run',
      modes: ['provision', 'release'],
      statement: {
        Sid: 'FindItems',
        Effect: 'Allow',
        Action: 'dynamodb:Query',
        Resource: `${table}/index/*`,
      },
    },
    {
      purpose: "say in the pool's queues that a machine is idle",
      modes: ['provision', 'release'],
      statement: { Sid: 'GiveHandOuts', Effect: 'Allow', Action: 'sqs:SendMessage', Resource: queues },
    },
    {
      purpose: 'take idle machines from the queues',
      modes: ['provision'],
      statement: {
        Sid: 'TakeHandOuts',
        Effect: 'Allow',
        Action: ['sqs:ChangeMessageVisibility', 'sqs:DeleteMessage', 'sqs:ReceiveMessage'],
        Resource: queues,
      },
    },
    {
      purpose: "find the pool's machines by their tags; EC2 has no narrower right",
      modes: ['provision', 'release', 'refresh'],
      statement: { Sid: 'FindInstances', Effect: 'Allow', Action: 'ec2:DescribeInstances', Resource: '*' },
    },
    {
      purpose: "end machines that carry the pool's tag",
      modes: ['provision', 'release', 'refresh'],
      statement: {
        Sid: 'EndInstances',
        Effect: 'Allow',
        Action: 'ec2:TerminateInstances',
        Resource: ec2('instance'),
        Condition: taggedAs('aws:ResourceTag'),
      },
    },
    ...launchGrants(place),
    {
      purpose: 'tag what is being created, and nothing that exists',
      modes: ['provision', 'refresh'],
      statement: {
        Sid: 'TagWhatIsCreated',
        Effect: 'Allow',
        Action: 'ec2:CreateTags',
        Resource: [ec2('instance'), ec2('launch-template'), ec2('volume')],
        Condition: {
          StringEquals: { 'ec2:CreateAction': ['CreateFleet', 'CreateLaunchTemplate', 'RunInstances'] },
        },
      },
    },
    {
      purpose: 'give the machines their role, to no other service',
      modes: ['provision'],
      statement: {
        Sid: 'PassInstanceRole',
        Effect: 'Allow',
        Action: 'iam:PassRole',
        Resource: place.instanceRoleArn,
        Condition: { StringEquals: { 'iam:PassedToService': `ec2.${place.dnsSuffix}` } },
      },
    },
    {
      purpose: 'read the whole pool, to clear away what nobody needs and to count it when it may be full',
      modes: ['provision', 'refresh'],
      statement: { Sid: 'SweepPool', Effect: 'Allow', Action: 'dynamodb:Scan', Resource: table },
    },
    {
      purpose: "create the pool's table",
      modes: ['refresh'],
      statement: {
        Sid: 'SetUpTable',
        Effect: 'Allow',
        Action: [
          'dynamodb:CreateTable',
          'dynamodb:DescribeTable',
          'dynamodb:DescribeTimeToLive',
          'dynamodb:TagResource',
          'dynamodb:UpdateTimeToLive',
        ],
        Resource: table,
      },
    },
    {
      purpose: "create the pool's queues",
      modes: ['refresh'],
      statement: {
        Sid: 'SetUpQueues',
        Effect: 'Allow',
        Action: ['sqs:CreateQueue', 'sqs:SetQueueAttributes', 'sqs:TagQueue'],
        Resource: queues,
      },
    },
    {
      purpose: 'look up what the inputs name and what stands already; AWS has no narrower rights',
      modes: ['refresh'],
      statement: {
        Sid: 'LookUp',
        Effect: 'Allow',
        Action: [
          'ec2:DescribeImages',
          'ec2:DescribeLaunchTemplateVersions',
          'ec2:DescribeLaunchTemplates',
          'ec2:DescribeSubnets',
          'sqs:ListQueues',
        ],
        Resource: '*',
      },
    },
    {
      purpose: 'look up the image behind an SSM parameter, the one that the stack was told or one of AWS',
      modes: ['refresh'],
      statement: {
        Sid: 'LookUpImage',
        Effect: 'Allow',
        Action: 'ssm:GetParameters',
        Resource: [
          `arn:${partition}:ssm:${region}:${account}:parameter/${place.imageParameter}`,
          `arn:${partition}:ssm:${region}::parameter/aws/service/*`,
        ],
      },
    },
    {
      purpose: 'look up what only a dry run of refresh asks for; may be left out, as the three below it',
      modes: ['refresh'],
      statement: {
        Sid: 'CheckNetworkAndTypes',
        Effect: 'Allow',
        Action: ['ec2:DescribeSecurityGroups', 'ec2:GetInstanceTypesFromInstanceRequirements'],
        Resource: '*',
      },
    },
    {
      purpose: "look up, for a dry run, the machines' profile",
      modes: ['refresh'],
      statement: {
        Sid: 'CheckProfile',
        Effect: 'Allow',
        Action: 'iam:GetInstanceProfile',
        Resource: `arn:${partition}:iam::${account}:instance-profile/*`,
      },
    },
    {
      purpose: 'look up, for a dry run, whether the account has the role for spot',
      modes: ['refresh'],
      statement: {
        Sid: 'CheckSpotRole',
        Effect: 'Allow',
        Action: 'iam:GetRole',
        Resource: `arn:${partition}:iam::${account}:role/aws-service-role/spot.amazonaws.com/AWSServiceRoleForEC2Spot`,
      },
    },
    {
      purpose: "look up, for a dry run, the account's quotas of EC2",
      modes: ['refresh'],
      statement: {
        Sid: 'CheckQuota',
        Effect: 'Allow',
        Action: 'servicequotas:GetServiceQuota',
        Resource: `arn:${partition}:servicequotas:${region}:${account}:ec2/*`,
      },
    },
    {
      purpose: 'look at the status checks of machines that say nothing; may be left out',
      modes: ['refresh'],
      statement: { Sid: 'SeeStatus', Effect: 'Allow', Action: 'ec2:DescribeInstanceStatus', Resource: '*' },
    },
    {
      purpose: 'look up prices, so that summaries tell what leases cost; may be left out',
      modes: ['provision'],
      statement: {
        Sid: 'SeePrices',
        Effect: 'Allow',
        Action: ['ec2:DescribeSpotPriceHistory', 'pricing:GetProducts'],
        Resource: '*',
      },
    },
    {
      purpose: "create a launch template that gets the pool's tag",
      modes: ['refresh'],
      statement: {
        Sid: 'CreateTemplate',
        Effect: 'Allow',
        Action: 'ec2:CreateLaunchTemplate',
        Resource: ec2('launch-template'),
        Condition: taggedAs('aws:RequestTag'),
      },
    },
    {
      purpose: "change launch templates that carry the pool's tag",
      modes: ['refresh'],
      statement: {
        Sid: 'ChangeTemplate',
        Effect: 'Allow',
        Action: ['ec2:CreateLaunchTemplateVersion', 'ec2:DeleteLaunchTemplateVersions'],
        Resource: ec2('launch-template'),
        Condition: taggedAs('aws:ResourceTag'),
      },
    },
  ]
}

/** What the role of the workflows may do. */
export function callerPolicy(place: Place): PolicyDocument {
  return { Version: '2012-10-17', Statement: callerGrants(place).map(({ statement }) => statement) }
}
