import { passed, type Check } from './finding.ts'

const subject = 'pool'

/** Whether the role may read what the pool keeps, and whether it has been set up. */
export const pool: Check = {
  subject,
  async run(_, facts, deps) {
    const [stored, queues] = await Promise.all([facts.stored, deps.queues.list(deps.names.queuePrefix)])
    const found =
      stored.found === 'configuration'
        ? `Set up, revision ${stored.configuration.revision} of the configuration, ${queues.size} queues.`
        : `Not set up yet: the first refresh makes ${deps.names.table} and its queues.`
    return [passed(subject, found)]
  },
}
