import { instanceIdOfItem, type HandOut } from '../protocol.ts'
import { matching, parseFields, wholeNumber, type Fields } from './fields.ts'

const fields: Fields<HandOut> = {
  id: matching(/^arn:/, 'the key of an instance'),
  lease: wholeNumber(1, 100_000),
  instanceType: matching(/^[a-z0-9][a-z0-9.-]{0,63}$/, 'an instance type'),
}

/** A hand-out has three short members. */
const longestBody = 1_024

/**
 * Reads a message body; undefined when it is not a hand-out (somebody else wrote into the queue). A key that DynamoDB
 * would refuse, such as an empty one, must not fail the claim that the message is a hint for.
 */
export function decodeHandOut(body: string): HandOut | undefined {
  if (body.length > longestBody) return undefined
  let value: unknown
  try {
    value = JSON.parse(body)
  } catch {
    return undefined
  }
  const parsed = parseFields(value, fields, 0)
  if ('why' in parsed) return undefined
  return instanceIdOfItem(parsed.value.id) === undefined ? undefined : parsed.value
}
