import { createHash } from 'node:crypto'
import { isObject, type JsonObject, textOf } from '../json.ts'

export function md5(bytes: string | Buffer): string {
  return createHash('md5').update(bytes).digest('hex')
}

/**
 * The checksum that the SDK compares
 * (https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-message-metadata.html).
 */
export function md5OfAttributes(attributes: JsonObject): string | undefined {
  const names = Object.keys(attributes).sort()
  if (names.length === 0) return undefined
  return md5(Buffer.concat(names.flatMap((name) => attributeBytes(name, attributes[name]))))
}

function attributeBytes(name: string, attribute: unknown): Buffer[] {
  if (!isObject(attribute)) throw new TypeError('not a message attribute')
  const type = textOf(attribute, 'DataType') ?? ''
  const binary = type.startsWith('Binary')
  const value = binary
    ? Buffer.from(textOf(attribute, 'BinaryValue') ?? '', 'base64')
    : Buffer.from(textOf(attribute, 'StringValue') ?? '')
  return [
    ...sized(Buffer.from(name)),
    ...sized(Buffer.from(type)),
    Buffer.from([binary ? 2 : 1]),
    ...sized(value),
  ]
}

function sized(bytes: Buffer): Buffer[] {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes.length)
  return [length, bytes]
}
