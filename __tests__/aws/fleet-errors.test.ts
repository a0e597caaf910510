import { describe, expect, test } from '@jest/globals'
import { explainLaunch, launchEvidence, type Cure } from '../../src/aws/fleet-errors.ts'
import type { ErrorCode } from '../../src/domain/error-catalogue.ts'

const cureOf = (...codes: string[]) =>
  explainLaunch(
    codes.map((code) => ({ code, message: '' })),
    'spot',
  ).cure

describe('what an error of a launch calls for', () => {
  test.each<[string, Cure]>([
    ['InsufficientInstanceCapacity', 'elsewhere'],
    ['UnfulfillableCapacity', 'elsewhere'],
    ['SpotMaxPriceTooLow', 'elsewhere'],
    ['InsufficientFreeAddressesInSubnet', 'elsewhere'],
    ['InvalidFleetConfig', 'elsewhere'],
    ['Unsupported', 'elsewhere'],
    ['MaxSpotInstanceCountExceeded', 'market'],
    ['AuthFailure.ServiceLinkedRoleCreationNotPermitted', 'market'],
    ['VcpuLimitExceeded', 'later'],
    ['RequestLimitExceeded', 'later'],
    ['SomethingNew', 'later'],
    ['UnauthorizedOperation', 'never'],
    ['InvalidAMIID.NotFound', 'never'],
    ['InvalidParameterValue', 'never'],
    ['MissingParameter', 'never'],
    ['PendingVerification', 'never'],
    ['OptInRequired', 'never'],
  ])('%s: %s', (code, cure) => {
    expect(cureOf(code)).toBe(cure)
  })

  test('of several the most telling one decides', () => {
    expect(cureOf('UnfulfillableCapacity', 'InvalidAMIID.NotFound')).toBe('never')
    expect(cureOf('UnfulfillableCapacity', 'MaxSpotInstanceCountExceeded')).toBe('market')
    expect(cureOf('InvalidFleetConfig', 'VcpuLimitExceeded')).toBe('later')
  })

  test('the subnets without free addresses are named', () => {
    const code = 'InsufficientFreeAddressesInSubnet'
    const words = (...subnetIds: (string | undefined)[]) =>
      explainLaunch(
        subnetIds.map((subnetId) => ({ code, message: '', ...(subnetId === undefined ? {} : { subnetId }) })),
        'spot',
      ).words
    expect(words('subnet-1', 'subnet-2', 'subnet-1')).toBe('no free addresses are left in subnet-1, subnet-2')
    expect(words(undefined)).toBe('a subnet has no free addresses')
  })

  test('without any error it is worth another try', () => {
    expect(explainLaunch([], 'on-demand')).toMatchObject({
      cure: 'later',
      words: 'EC2 gave no on-demand instances',
    })
  })
})

describe('which failure of the catalogue it is', () => {
  test.each<[string, string, ErrorCode]>([
    ['InsufficientInstanceCapacity', '', 'no-capacity'],
    ['InsufficientFreeAddressesInSubnet', '', 'subnet-full'],
    ['InvalidFleetConfiguration', '', 'type-not-offered'],
    ['MaxSpotInstanceCountExceeded', '', 'spot-quota'],
    ['VcpuLimitExceeded', '', 'on-demand-quota'],
    ['AuthFailure.ServiceLinkedRoleCreationNotPermitted', '', 'spot-role-missing'],
    ['RequestLimitExceeded', '', 'launch-limit'],
    ['PendingVerification', '', 'account-not-enabled'],
    ['SomethingNew', '', 'launch-failed'],
    ['InvalidAMIID.NotFound', "The image id '[ami-1]' does not exist", 'image-not-found'],
    ['InvalidParameterValue', 'Invalid IAM Instance Profile name', 'instance-profile-missing'],
    [
      'InvalidParameterValue',
      "The architecture 'arm64' of the specified instance type does not match the architecture 'x86_64' of the specified AMI.",
      'architecture-mismatch',
    ],
    ['InvalidSubnetID.NotFound', "The subnet ID 'subnet-1' does not exist", 'launch-refused'],
    ['UnauthorizedOperation', 'You are not authorized to perform this operation.', 'access-denied'],
  ])('%s: %s is %s', (code, message, expected) => {
    expect(explainLaunch([{ code, message }], 'spot').code).toBe(expected)
  })

  test('a denied launch names the action, the resource and the statement to add', () => {
    const message =
      'You are not authorized to perform this operation. User: arn:aws:sts::1:assumed-role/ci/run is not authorized to ' +
      'perform: iam:PassRole on resource: arn:aws:iam::1:role/runner because no identity-based policy allows it'
    const errors = [{ code: 'UnauthorizedOperation', message }]
    expect(explainLaunch(errors, 'spot').words).toBe(
      'the role lacks iam:PassRole on arn:aws:iam::1:role/runner',
    )
    expect(launchEvidence(errors)).toContain(
      JSON.stringify(
        { Effect: 'Allow', Action: 'iam:PassRole', Resource: 'arn:aws:iam::1:role/runner' },
        null,
        2,
      ),
    )
    expect(launchEvidence([])).toBe('EC2 gave no reason.')
  })
})
