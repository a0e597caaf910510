import { describe, expect, test } from '@jest/globals'
import { explainLaunch, type Cure } from '../../src/aws/fleet-errors.ts'

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
