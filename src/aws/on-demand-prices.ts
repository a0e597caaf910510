import type { EC2Client } from '@aws-sdk/client-ec2'
import { isFirstPartition } from '../domain/endpoint.ts'
import { memberOf } from '../domain/member.ts'
import { priceKey, priceLimitMs, type Place } from './price-key.ts'
import { jsonPost } from './signed-post.ts'

/** One call each; a launch seldom gives more. */
const mostTypes = 10
/** The price list of all regions answers in a few of them only. */
const listRegion = 'us-east-1'
const standardEndpoint = `https://api.pricing.${listRegion}.amazonaws.com`
/** As the SDK's own clients are steered. */
const endpointVariable = 'AWS_ENDPOINT_URL_PRICING'

/**
 * On-demand prices for Linux on shared hardware, USD per hour, by {@link priceKey}; empty outside of the partition
 * `aws`. The price list speaks JSON 1.1, one small call for each type, which no SDK client is loaded for
 * (https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_pricing_GetProducts.html).
 */
export async function onDemandPrices(
  client: EC2Client,
  region: string,
  places: readonly Place[],
): Promise<Map<string, number>> {
  if (!isFirstPartition(region)) return new Map()
  const types = [...new Set(places.map(({ instanceType }) => instanceType))].slice(0, mostTypes)
  const answers = await Promise.allSettled(
    types.map(async (type) => [type, hourlyUsd(await getProducts(client, region, type))] as const),
  )
  // One type that is throttled takes nothing from the others.
  const known = answers.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))
  const failed = answers.find((each) => each.status === 'rejected')
  if (known.length === 0 && failed !== undefined) throw failed.reason
  const prices = new Map(known)
  return new Map(
    places.flatMap((place) => {
      const price = prices.get(place.instanceType)
      return price === undefined ? [] : [[priceKey(place), price]]
    }),
  )
}

async function getProducts(client: EC2Client, region: string, instanceType: string): Promise<unknown> {
  const filters = {
    instanceType,
    regionCode: region,
    operatingSystem: 'Linux',
    tenancy: 'Shared',
    preInstalledSw: 'NA',
    capacitystatus: 'Used',
  }
  const body = {
    ServiceCode: 'AmazonEC2',
    Filters: Object.entries(filters).map(([Field, Value]) => ({ Type: 'TERM_MATCH', Field, Value })),
    MaxResults: 1,
  }
  const request = {
    service: 'pricing',
    region: listRegion,
    endpoint: process.env[endpointVariable] ?? standardEndpoint,
    target: 'AWSPriceListService.GetProducts',
    body,
  }
  const once = { attempts: 1, limitMs: priceLimitMs }
  return jsonPost(request, await client.config.credentials(), once)
}

/** The price in an answer of GetProducts, whose products are JSON in strings; undefined when there is none. */
export function hourlyUsd(answer: unknown): number | undefined {
  const [product] = valuesOf(memberOf(answer, 'PriceList'))
  const terms = valuesOf(memberOf(memberOf(parsed(product), 'terms'), 'OnDemand'))
  const dimensions = terms.flatMap((term) => valuesOf(memberOf(term, 'priceDimensions')))
  const prices = dimensions.map((dimension) => Number(memberOf(memberOf(dimension, 'pricePerUnit'), 'USD')))
  return prices.find((price) => price > 0)
}

function parsed(text: unknown): unknown {
  return typeof text === 'string' ? JSON.parse(text) : undefined
}

function valuesOf(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value) : []
}
