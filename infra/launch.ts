import { poolTag } from '../src/domain/names.ts'
import type { Grant, Place } from './policies.ts'

/**
 * What a launch needs. EC2 authorises it on each thing that it uses and makes, as RunInstances, and a fleet's as
 * CreateFleet besides (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-fleet-prerequisites.html). So what the
 * reference does not list for CreateFleet is bounded for RunInstances alone.
 */
export function launchGrants({ partition, region, account, pool, launch: bounds }: Place): Grant[] {
  const ec2 = (type: string, name = '*') => `arn:${partition}:ec2:${region}:${account}:${type}/${name}`
  const both = ['ec2:CreateFleet', 'ec2:RunInstances']
  const allow = (
    Sid: string,
    purpose: string,
    statement: Omit<Grant['statement'], 'Sid' | 'Effect'>,
  ): Grant => ({
    purpose,
    modes: ['provision'],
    statement: { Sid, Effect: 'Allow', ...statement },
  })
  return [
    allow('LaunchFromTemplate', "launch from launch templates that carry the pool's tag", {
      Action: both,
      Resource: ec2('launch-template'),
      Condition: { StringLike: { [`aws:ResourceTag/${poolTag}`]: pool } },
    }),
    allow('LaunchWithTag', "launch machines and volumes that get the pool's tag", {
      Action: both,
      Resource: [ec2('instance'), ec2('volume')],
      Condition: { StringLike: { [`aws:RequestTag/${poolTag}`]: pool } },
    }),
    allow('LaunchImage', 'launch images of the owners that the stack was told', {
      Action: both,
      Resource: `arn:${partition}:ec2:${region}::image/*`,
      Condition: { StringLike: { 'ec2:Owner': bounds.imageOwners } },
    }),
    allow('LaunchInSubnet', 'launch in the VPC and the subnets that the stack was told', {
      Action: both,
      Resource: ec2('subnet'),
      Condition: {
        ArnEquals: { 'ec2:Vpc': bounds.vpcArn },
        StringLike: { 'ec2:SubnetID': bounds.subnetIds },
      },
    }),
    allow('LaunchWith', "launch with the stack's security group and the key pair that it was told", {
      Action: 'ec2:RunInstances',
      Resource: [
        ec2('key-pair', bounds.keyName),
        ec2('network-interface'),
        ec2('security-group', bounds.securityGroupId),
        ec2('spot-instances-request'),
      ],
    }),
    allow('LaunchWithGroups', 'launch with further security groups that the stack was told', {
      Action: 'ec2:RunInstances',
      Resource: ec2('security-group'),
      Condition: { StringLike: { 'ec2:SecurityGroupID': bounds.securityGroupIds } },
    }),
    allow('LaunchFleet', 'launch by fleets; each launch needs the statements above too', {
      Action: 'ec2:CreateFleet',
      Resource: ['fleet', 'key-pair', 'network-interface', 'security-group', 'spot-instances-request'].map(
        (type) => ec2(type),
      ),
    }),
  ]
}
