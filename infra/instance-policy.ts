import { readContents } from './contents.ts'
import { poolTag } from '../src/domain/names.ts'
import { machineWritableAttributes } from '../src/domain/protocol.ts'
import type { Place, PolicyDocument } from './policies.ts'

/**
 * What the role of the machines may do: read the item whose key is the machine's own ARN, change its own attributes of
 * it, read the agent and what users write for machines, and end the machine that asks. `ec2:InstanceID` is of the
 * machine to be ended, `ec2:SourceInstanceARN` of the one that the credentials were given to.
 */
export function instancePolicy(place: Place): PolicyDocument {
  const { partition, region, account, pool, variable } = place
  const table = `arn:${partition}:dynamodb:${region}:${account}:table/${poolTag}-${pool}`
  const ownKey = { 'dynamodb:LeadingKeys': [variable('ec2:SourceInstanceARN')] }
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'ReadOwnItem',
        Effect: 'Allow',
        Action: 'dynamodb:GetItem',
        Resource: table,
        Condition: { 'ForAllValues:StringEquals': ownKey },
      },
      {
        Sid: 'WriteOwnAttributes',
        Effect: 'Allow',
        Action: 'dynamodb:UpdateItem',
        Resource: table,
        Condition: {
          'ForAllValues:StringEquals': { ...ownKey, 'dynamodb:Attributes': machineWritableAttributes() },
          // A call that does not say what it wants back gets nothing back, and may come without the key.
          StringEqualsIfExists: { 'dynamodb:ReturnValues': ['NONE', 'UPDATED_OLD', 'UPDATED_NEW'] },
        },
      },
      readContents(table),
      {
        Sid: 'OwnEnd',
        Effect: 'Allow',
        Action: 'ec2:TerminateInstances',
        Resource: `arn:${partition}:ec2:${region}:${account}:instance/*`,
        Condition: {
          ArnEquals: {
            'ec2:SourceInstanceARN': `arn:${partition}:ec2:${region}:${account}:instance/${variable('ec2:InstanceID')}`,
          },
        },
      },
    ],
  }
}
