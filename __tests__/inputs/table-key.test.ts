import { expect, test } from '@jest/globals'
import { InputError } from '../../src/domain/errors.ts'
import { readInputs } from '../../src/inputs.ts'
import { refreshInputs, stepEnvironment } from './environment.ts'

const key = 'arn:aws:kms:us-east-1:123456789012:key/11111111-2222-3333-4444-555555555555'
const read = (text: string) => readInputs(stepEnvironment({ ...refreshInputs, 'table-kms-key': text }))

test.each([
  ['', undefined],
  [key, key],
  [key.replace('1111', 'mrk-'), key.replace('1111', 'mrk-')],
])('the key of the table: %j', (text, expected) => {
  expect(read(text)).toMatchObject({ mode: 'refresh', tableKmsKey: expected })
})

test.each([
  ['an alias', 'arn:aws:kms:us-east-1:123456789012:alias/pool', 'the ARN of a key of KMS'],
  ['an id', '11111111-2222-3333-4444-555555555555', 'the ARN of a key of KMS'],
  ['a key of another region', key.replace('us-east-1', 'eu-west-1'), 'its region is not us-east-1'],
])('no key of the table: %s', (_, text, problem) => {
  expect(() => read(text)).toThrow(InputError)
  expect(() => read(text)).toThrow(problem)
})
