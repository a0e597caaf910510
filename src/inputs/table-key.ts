import { refuse, type Given } from './given.ts'

const rule = {
  allowed: "the ARN of a key of KMS in the pool's region, no alias",
  example: 'arn:aws:kms:us-east-1:123456789012:key/11111111-2222-3333-4444-555555555555',
}

/**
 * Reads the ARN of a customer-managed key; undefined for none. An ARN, because DynamoDB says which key a table has by
 * its ARN alone.
 *
 * @throws InputError when it is no ARN of a key, or of one of another region, which DynamoDB does not take
 */
export function parseTableKey(given: Given, region: string): string | undefined {
  if (given.text === '') return undefined
  const [, own] = /^arn:[a-z-]+:kms:([a-z0-9-]+):\d{12}:key\/[A-Za-z0-9-]+$/.exec(given.text) ?? []
  if (own === undefined) return refuse(given, rule)
  return own === region ? given.text : refuse(given, rule, `its region is not ${region}`)
}
