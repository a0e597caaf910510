import { expect, test } from '@jest/globals'
import { awsEndpoint, iamEndpoint, isFirstPartition } from '../../src/domain/endpoint.ts'

test.each([
  ['eu-west-1', 'https://dynamodb.eu-west-1.amazonaws.com', true],
  ['us-gov-west-1', 'https://dynamodb.us-gov-west-1.amazonaws.com', false],
  ['cn-north-1', 'https://dynamodb.cn-north-1.amazonaws.com.cn', false],
  ['eusc-de-east-1', 'https://dynamodb.eusc-de-east-1.amazonaws.eu', false],
  ['us-iso-east-1', 'https://dynamodb.us-iso-east-1.c2s.ic.gov', false],
  ['us-isob-east-1', 'https://dynamodb.us-isob-east-1.sc2s.sgov.gov', false],
])('a service of the region %s answers at %s', (region, endpoint, isFirst) => {
  expect(awsEndpoint('dynamodb', region)).toBe(endpoint)
  expect(isFirstPartition(region)).toBe(isFirst)
})

test.each([
  ['eu-west-1', 'https://iam.amazonaws.com', 'us-east-1'],
  ['us-gov-east-1', 'https://iam.us-gov.amazonaws.com', 'us-gov-west-1'],
  ['cn-northwest-1', 'https://iam.cn-north-1.amazonaws.com.cn', 'cn-north-1'],
  ['us-iso-west-1', 'https://iam.us-iso-east-1.c2s.ic.gov', 'us-iso-east-1'],
  ['us-isob-west-1', 'https://iam.us-isob-east-1.sc2s.sgov.gov', 'us-isob-east-1'],
  ['us-isof-east-1', 'https://iam.us-isof-south-1.csp.hci.ic.gov', 'us-isof-south-1'],
  ['eusc-de-east-1', 'https://iam.eusc-de-east-1.amazonaws.eu', 'eusc-de-east-1'],
])('IAM of the region %s answers at %s, as of %s', (of, endpoint, region) => {
  expect(iamEndpoint(of)).toEqual({ endpoint, region })
})
