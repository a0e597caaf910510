import { expect, test } from '@jest/globals'
import aws4 from 'aws4'
import { signedHeaders } from '../../src/domain/signature.ts'

test.each([
  ['dynamodb', 'us-east-1', '{"TableName":"pöl"}'],
  ['ec2', 'eu-central-1', 'Action=TerminateInstances&Version=2016-11-15&InstanceId.1=i-0123'],
])('signs for %s as another signer does', (service, region, body) => {
  const headers = {
    'content-length': '9',
    'content-type': 'application/x-amz-json-1.0',
    'x-amz-target': 'DynamoDB_20120810.GetItem',
  }
  const credentials = { accessKeyId: 'ASIAEXAMPLE', secretAccessKey: 'secret', sessionToken: 'token' }
  const nowMs = Date.UTC(2026, 10, 23, 10, 15, 0)
  const signed = signedHeaders({ service, region, host: 'host:8000', headers, body, nowMs }, credentials)
  const expected = aws4.sign(
    {
      service,
      region,
      method: 'POST',
      path: '/',
      headers: {
        'Content-Length': headers['content-length'],
        'Content-Type': headers['content-type'],
        'X-Amz-Target': headers['x-amz-target'],
        'X-Amz-Date': '20261123T101500Z',
        Host: 'host:8000',
      },
      body,
    },
    credentials,
  )
  expect(signed['authorization']).toBe(expected.headers['Authorization'])
})
