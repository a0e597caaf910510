/** On-demand prices of us-east-1 in US dollars since November 2024 (https://aws.amazon.com/dynamodb/pricing/on-demand/). */
const dollarsPerMillion = { readUnits: 0.125, writeUnits: 0.625 }
const readUnitBytes = 4_096
const writeUnitBytes = 1_024

/**
 * Size of an item of strings and numbers as DynamoDB bills it: names and strings in UTF-8, numbers about one byte for
 * two digits and one more
 * (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html).
 */
export function itemBytes(item: Record<string, unknown>): number {
  return Object.entries(item).reduce(
    (sum, [name, value]) =>
      sum +
      Buffer.byteLength(name) +
      (typeof value === 'number'
        ? Math.ceil(String(value).length / 2) + 1
        : Buffer.byteLength(String(value))),
    0,
  )
}

/** Dollars for strongly consistent reads and writes of one item of this size. */
export function dollars(bytes: number, reads: number, writes: number): number {
  const readUnits = reads * Math.ceil(bytes / readUnitBytes)
  const writeUnits = writes * Math.ceil(bytes / writeUnitBytes)
  return (readUnits * dollarsPerMillion.readUnits + writeUnits * dollarsPerMillion.writeUnits) / 1e6
}
