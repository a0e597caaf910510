import { poolTag } from '../src/domain/names.ts'
import type { Place, PolicyDocument, Statement } from './policies.ts'

/**
 * What whoever uses a table with a customer-managed key needs of the key, for DynamoDB calls KMS in the caller's name:
 * what CDK's grantReadWriteData gives
 * (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/encryption.usagenotes.html).
 */
const useOfTableKey = [
  'kms:Decrypt',
  'kms:DescribeKey',
  'kms:Encrypt',
  'kms:GenerateDataKey',
  'kms:ReEncryptFrom',
  'kms:ReEncryptTo',
]

/** What the role of the workflows may do besides, where the table has a customer-managed key. */
export function callerKeyPolicy(place: Place): PolicyDocument {
  const { partition, region, account, pool } = place
  return {
    Version: '2012-10-17',
    Statement: [
      useOf('SetUpTableKey', place, [...useOfTableKey, 'kms:CreateGrant']),
      {
        Sid: 'ChangeTableKey',
        Effect: 'Allow',
        Action: 'dynamodb:UpdateTable',
        Resource: `arn:${partition}:dynamodb:${region}:${account}:table/${poolTag}-${pool}`,
      },
    ],
  }
}

/** What the role of the machines may do besides, where the table has a customer-managed key. */
export function instanceKeyPolicy(place: Place): PolicyDocument {
  return { Version: '2012-10-17', Statement: [useOf('UseTableKey', place, useOfTableKey)] }
}

/** Nothing but DynamoDB may use the key in the role's name. */
function useOf(
  Sid: string,
  { tableKeyArn, region, dnsSuffix }: Place,
  actions: readonly string[],
): Statement {
  return {
    Sid,
    Effect: 'Allow',
    Action: [...actions].sort(),
    Resource: tableKeyArn,
    Condition: { StringEquals: { 'kms:ViaService': `dynamodb.${region}.${dnsSuffix}` } },
  }
}
