import type { Place, PolicyDocument } from './policies.ts'

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
  return keyPolicy('SetUpTableKey', place, [...useOfTableKey, 'kms:CreateGrant'])
}

/** What the role of the machines may do besides, where the table has a customer-managed key. */
export function instanceKeyPolicy(place: Place): PolicyDocument {
  return keyPolicy('UseTableKey', place, useOfTableKey)
}

/** Nothing but DynamoDB may use the key in the role's name. */
function keyPolicy(
  Sid: string,
  { tableKeyArn, region, dnsSuffix }: Place,
  actions: readonly string[],
): PolicyDocument {
  const viaDynamoDb = { StringEquals: { 'kms:ViaService': `dynamodb.${region}.${dnsSuffix}` } }
  return {
    Version: '2012-10-17',
    Statement: [
      { Sid, Effect: 'Allow', Action: [...actions].sort(), Resource: tableKeyArn, Condition: viaDynamoDb },
    ],
  }
}
