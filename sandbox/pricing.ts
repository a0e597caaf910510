import { decodeJson, jsonAnswer, jsonError } from './aws-json.ts'
import { AwsError, serveAws } from './aws-server.ts'
import type { CallLog } from './calls.ts'
import type { SandboxClock } from './clock.ts'
import { catalogue, type InstanceType } from './ec2/catalogue.ts'
import type { HttpServer } from './http.ts'
import { type JsonObject, objectsOf, textOf } from './json.ts'

/** The price list: GetProducts for one instance type at a time. */
export function startPricing(calls: CallLog, clock: SandboxClock): Promise<HttpServer> {
  return serveAws(
    {
      service: 'pricing',
      decode: decodeJson,
      execute: ({ operation, params }) => {
        if (operation !== 'GetProducts') throw new AwsError('UnknownOperationException', operation)
        return Promise.resolve(jsonAnswer(getProducts(params)))
      },
      encodeError: (error) => jsonError('com.amazonaws.pricing', error),
      needs: ({ operation }) => [{ action: `pricing:${operation}`, resource: '*', context: {} }],
      denial: { code: 'AccessDeniedException', status: 400 },
    },
    calls,
    clock,
  )
}

/** As the real list, products are JSON in strings and prices are decimal strings. */
function getProducts(params: JsonObject): JsonObject {
  const filters = new Map(
    objectsOf(params, 'Filters').map((filter) => [textOf(filter, 'Field'), textOf(filter, 'Value')]),
  )
  const isPlain =
    filters.get('operatingSystem') === 'Linux' &&
    filters.get('tenancy') === 'Shared' &&
    filters.get('capacitystatus') === 'Used'
  const types = isPlain ? catalogue.filter(({ name }) => name === filters.get('instanceType')) : []
  return { FormatVersion: 'aws_v1', PriceList: types.map((type) => JSON.stringify(product(type))) }
}

function product({ name, cpu, pricePerHour }: InstanceType): JsonObject {
  const sku = `SKU${name.replace(/\W/g, '').toUpperCase()}`
  const rate = `${sku}.JRTCKXETXF.6YS6EN2CT7`
  return {
    product: {
      productFamily: 'Compute Instance',
      sku,
      attributes: { instanceType: name, vcpu: String(cpu) },
    },
    serviceCode: 'AmazonEC2',
    terms: {
      OnDemand: {
        [`${sku}.JRTCKXETXF`]: {
          sku,
          priceDimensions: {
            [rate]: { unit: 'Hrs', rateCode: rate, pricePerUnit: { USD: pricePerHour.toFixed(10) } },
          },
        },
      },
    },
  }
}
