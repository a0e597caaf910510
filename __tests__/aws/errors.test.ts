import { expect, test } from '@jest/globals'
import { createDynamodbClient } from '../../src/aws/clients.ts'
import { forEc2Purpose } from '../../src/aws/ec2-refusals.ts'
import { awsErrorCode, forPurpose } from '../../src/aws/errors.ts'
import { systemClock } from '../../src/domain/clock.ts'
import { CapacityError, PoolError, RefusedError } from '../../src/domain/errors.ts'
import { createConfigurationStore } from '../../src/pool/configuration.ts'
import { createDocumentClient } from '../../src/aws/clients.ts'

const named = (name: string) => Object.assign(new Error('the words of AWS'), { name })
// eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- anything can be thrown at it
const failing = (thrown: unknown) => forEc2Purpose('read the table', () => Promise.reject(thrown))

test.each([
  ['AccessDeniedException', 'the role may not do it', 'docs/permissions.md'],
  ['UnauthorizedOperation', 'the role may not do it', 'docs/permissions.md'],
  ['ExpiredTokenException', 'AWS did not accept the credentials', 'configure-aws-credentials'],
  ['UnrecognizedClientException', 'AWS did not accept the credentials', 'configure-aws-credentials'],
  ['AuthFailure', 'AWS did not accept the credentials', 'configure-aws-credentials'],
  ['SignatureDoesNotMatch', 'AWS did not accept the credentials', 'configure-aws-credentials'],
  ['CredentialsProviderError', 'there are no AWS credentials', 'configure-aws-credentials'],
  ['InvalidAMIID.NotFound', 'EC2 has no such AMI', 'refresh'],
  ['InvalidLaunchTemplateId.NotFound', 'EC2 refuses the request', 'refresh'],
  ['InvalidUserData.Malformed', 'EC2 refuses the request', 'refresh'],
  ['InvalidParameterCombination', 'EC2 refuses the request', 'refresh'],
])('%s: %s', async (code, why, remedy) => {
  const failure = failing(named(code))
  await expect(failure).rejects.toThrow(RefusedError)
  await expect(failure).rejects.toMatchObject({
    message: `Could not read the table: ${why}.`,
    evidence: `${code}: the words of AWS`,
    remedy: expect.stringContaining(remedy),
    cause: expect.objectContaining({ name: code }),
  })
})

test('a denial names the action and the resource, and shows the statement to add', async () => {
  const words =
    'User: arn:aws:sts::123456789012:assumed-role/ci/run is not authorized to perform: dynamodb:PutItem on resource: ' +
    'arn:aws:dynamodb:us-east-1:123456789012:table/t because no identity-based policy allows the dynamodb:PutItem action'
  const resource = 'arn:aws:dynamodb:us-east-1:123456789012:table/t'
  const failure = failing(Object.assign(new Error(words), { name: 'AccessDeniedException' }))
  await expect(failure).rejects.toMatchObject({
    code: 'access-denied',
    message: `Could not read the table: the role lacks dynamodb:PutItem on ${resource}.`,
    evidence: expect.stringContaining(
      JSON.stringify({ Effect: 'Allow', Action: 'dynamodb:PutItem', Resource: resource }, null, 2),
    ),
  })
})

test.each([
  [
    'InvalidParameterValue',
    'Value (x) for parameter iamInstanceProfile.name is invalid. Invalid IAM Instance Profile name',
    'instance-profile-missing',
  ],
  [
    'InvalidParameterValue',
    "The architecture 'arm64' of the specified instance type does not match the architecture 'x86_64' of the specified AMI.",
    'architecture-mismatch',
  ],
  ['InvalidSubnetID.NotFound', "The subnet ID 'subnet-1' does not exist", 'launch-refused'],
])('%s: %s is %s', async (name, words, code) => {
  await expect(failing(Object.assign(new Error(words), { name }))).rejects.toMatchObject({ code })
})

test('the words of EC2 mean nothing from another service', async () => {
  const thrown = Object.assign(new Error('Value x for parameter MessageRetentionPeriod is invalid'), {
    name: 'InvalidParameterValue',
  })
  const failure = forPurpose('make a queue', () => Promise.reject(thrown))
  await expect(failure).rejects.toMatchObject({ code: 'call-failed', message: 'Could not make a queue.' })
})

test('what is not understood keeps its words, and asking again may help', async () => {
  const failure = failing(named('ThrottlingException'))
  await expect(failure).rejects.not.toThrow(RefusedError)
  await expect(failure).rejects.toMatchObject({
    message: 'Could not read the table.',
    evidence: 'ThrottlingException: the words of AWS',
  })
  await expect(failing('a text')).rejects.toMatchObject({ evidence: 'unknown error: a text' })
})

test('an error of our own passes as it is', async () => {
  const own = new CapacityError({ code: 'no-capacity', message: 'no capacity' })
  await expect(failing(own)).rejects.toBe(own)
  expect(own).toBeInstanceOf(PoolError)
})

test('codes are read of errors only', () => {
  expect(awsErrorCode(named('Throttling'))).toBe('Throttling')
  expect(awsErrorCode({ name: 'Throttling' })).toBeUndefined()
})

test('a job without credentials is told how to get them', async () => {
  for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_PROFILE'])
    Reflect.deleteProperty(process.env, name)
  Object.assign(process.env, {
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_SHARED_CREDENTIALS_FILE: '/nonexistent',
    AWS_CONFIG_FILE: '/nonexistent',
    AWS_ENDPOINT_URL_DYNAMODB: 'http://127.0.0.1:9',
  })
  const store = createConfigurationStore(
    createDocumentClient(createDynamodbClient('us-east-1')),
    'table',
    systemClock,
    () => undefined,
  )
  await expect(store.read()).rejects.toMatchObject({
    message: 'Could not read the table: there are no AWS credentials.',
    code: 'no-credentials',
    remedy: expect.stringContaining('Run aws-actions/configure-aws-credentials before this step'),
  })
})
