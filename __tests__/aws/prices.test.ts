import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { hourlyUsd } from '../../src/aws/on-demand-prices.ts'
import { createEc2 } from '../../src/aws/ec2.ts'
import { startEc2Server, type Ec2Server } from './ec2-server.ts'

let server: Ec2Server

beforeAll(async () => {
  server = await startEc2Server()
})
afterEach(() => {
  server.sandbox.calls.clear()
  server.sandbox.calls.clearFaults()
})
afterAll(() => server.sandbox.stop())

const places = [
  { instanceType: 'c6i.large', zone: 'us-east-1a' },
  { instanceType: 'c6i.large', zone: 'us-east-1b' },
  { instanceType: 'm5.xlarge', zone: 'us-east-1a' },
]

describe('prices per hour', () => {
  test('of spot machines differ by zone and cost one call', async () => {
    const prices = await server.ec2.hourlyPrices('spot', places)
    expect(prices.get('c6i.large us-east-1a')).toBeCloseTo(0.0323, 5)
    expect(prices.get('c6i.large us-east-1b')).toBeCloseTo(0.03553, 5)
    expect(prices.get('m5.xlarge us-east-1a')).toBeCloseTo(0.0768, 5)
    expect(server.sandbox.calls.of({ operation: 'DescribeSpotPriceHistory' })).toHaveLength(1)
  })

  test('of on-demand machines cost one call for each type', async () => {
    expect(Object.fromEntries(await server.ec2.hourlyPrices('on-demand', places))).toEqual({
      'c6i.large us-east-1a': 0.085,
      'c6i.large us-east-1b': 0.085,
      'm5.xlarge us-east-1a': 0.192,
    })
    const calls = server.sandbox.calls.of({ service: 'pricing', operation: 'GetProducts', status: 200 })
    expect(calls.map(({ caller }) => caller)).toEqual(['action', 'action'])
  })

  test('of a type that the list does not have are left out', async () => {
    const unknown = [{ instanceType: 'x9.huge', zone: 'us-east-1a' }]
    expect(await server.ec2.hourlyPrices('on-demand', unknown)).toEqual(new Map())
    expect(await server.ec2.hourlyPrices('spot', unknown)).toEqual(new Map())
  })

  test('are not asked for in partitions that have a list of their own', async () => {
    expect(await createEc2('cn-north-1').hourlyPrices('on-demand', places)).toEqual(new Map())
    expect(await createEc2('us-gov-west-1').hourlyPrices('on-demand', places)).toEqual(new Map())
    expect(server.sandbox.calls.all).toEqual([])
  })

  test('that the role may not see are an error, for the caller to do without', async () => {
    server.sandbox.calls.failNext({ service: 'pricing', code: 'AccessDeniedException' })
    await expect(server.ec2.hourlyPrices('on-demand', places.slice(0, 1))).rejects.toThrow(
      'AccessDeniedException',
    )
  })
})

test.each([[undefined], [{}], [{ PriceList: [] }], [{ PriceList: ['{}'] }], [{ PriceList: [7] }]])(
  '%j has no price',
  (answer) => {
    expect(hourlyUsd(answer)).toBeUndefined()
  },
)
