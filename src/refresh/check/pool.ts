import type { StoredConfiguration } from '../../pool/configuration.ts'
import { passed, type Check } from './finding.ts'

const subject = 'pool'

/** Whether the role may read what the pool keeps, and whether it has been set up. */
export const pool: Check = {
  subject,
  async run(_, facts, deps) {
    const [stored, queues] = await Promise.all([facts.stored, deps.queues.list(deps.names.queuePrefix)])
    const found = wordsOf(stored, deps.names.table, queues.size)
    return [passed(subject, found)]
  },
}

function wordsOf(stored: StoredConfiguration, table: string, queues: number): string {
  switch (stored.found) {
    case 'configuration':
      return `Set up, revision ${stored.configuration.revision} of the configuration, ${queues} queues.`
    case 'nothing':
      return `${table} stands without a configuration that this version can read; a refresh writes it.`
    case 'no-table':
      return `Not set up yet: the first refresh makes ${table} and its queues.`
  }
}
