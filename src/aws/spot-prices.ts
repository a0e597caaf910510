import { DescribeSpotPriceHistoryCommand, type EC2Client } from '@aws-sdk/client-ec2'
import { priceKey, priceLimitMs, type Place } from './price-key.ts'

/**
 * The spot prices of the moment, USD per hour, by {@link priceKey}. A history that begins now starts with the prices in
 * force (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSpotPriceHistory.html).
 */
export async function spotPrices(client: EC2Client, places: readonly Place[]): Promise<Map<string, number>> {
  const types = new Set(places.map(({ instanceType }) => instanceType))
  const prices = new Map<string, number>()
  const abortSignal = AbortSignal.timeout(priceLimitMs)
  let token: string | undefined
  do {
    const page = await client.send(
      new DescribeSpotPriceHistoryCommand({
        Filters: [{ Name: 'instance-type', Values: [...types] }],
        ProductDescriptions: ['Linux/UNIX'],
        StartTime: new Date(),
        NextToken: token,
      }),
      { abortSignal },
    )
    for (const { InstanceType: instanceType, AvailabilityZone: zone, SpotPrice } of page.SpotPriceHistory ??
      []) {
      if (instanceType === undefined || zone === undefined) continue
      const price = Number(SpotPrice)
      if (price > 0) prices.set(priceKey({ instanceType, zone }), price)
    }
    token = page.NextToken
  } while (token)
  return prices
}
