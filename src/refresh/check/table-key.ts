import { known } from './facts.ts'
import { ifAllowed, passed, unknown, type Check } from './finding.ts'

const subject = 'key of the table'

/** Which key the table has, where refresh is to give it one. Whether the roles may use it DynamoDB says on use. */
export const tableKey: Check = {
  subject,
  async run({ tableKmsKey: wanted }, facts, deps) {
    if (wanted === undefined) return []
    const stored = await known(facts.stored)
    if (stored === undefined) return [unknown(subject, 'the table could not be read.')]
    if (stored.found === 'no-table')
      return [passed(subject, `The first refresh makes the table with ${wanted}.`)]
    const finding = await ifAllowed(
      subject,
      'call dynamodb:DescribeTable',
      () => deps.tableKey.read(),
      (current) =>
        current === wanted
          ? passed(subject, `${wanted}.`)
          : passed(subject, `${current ?? "DynamoDB's own"}; a refresh changes it to ${wanted}.`),
    )
    return [finding]
  },
}
