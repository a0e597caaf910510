import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { launchTag, poolNames, poolTag, queueName, runTag } from '../../src/domain/names.ts'
import {
  instanceIdOfRunner,
  runnerLabels,
  runnerName,
  usageClasses,
  type UsageClass,
} from '../../src/domain/protocol.ts'
import { classNamePattern } from '../../src/domain/configuration.ts'
import { readInputs } from '../../src/inputs.ts'
import { stepEnvironment } from '../inputs/environment.ts'
import { cases } from '../cases.ts'

/** All that an input may be, with what GitHub's own rules leave out. */
const word = (maxLength: number) =>
  fc.string({
    unit: fc.constantFrom(...'a A z Z 0 9 - _ .'.split(' ')),
    minLength: 1,
    maxLength,
    size: 'max',
  })
const repository = fc.record({ owner: word(45), name: word(110) })
const server = fc.constantFrom('https://github.com', 'https://github.example.com', 'https://x.ghe.com:8443/')
const className = fc.stringMatching(classNamePattern, { size: 'max' })
const usageClass = fc.constantFrom<UsageClass>(...usageClasses)

test('every name of a pool is one that AWS takes', () => {
  fc.assert(
    fc.property(repository, server, className, usageClass, (named, url, resourceClass, usage) => {
      const names = poolNames(named, url)
      // https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.NamingRulesDataTypes.html
      expect(names.table).toMatch(/^[\w.-]{3,255}$/)
      // https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateLaunchTemplate.html
      expect(names.launchTemplate).toMatch(/^[a-zA-Z0-9().\-/_]{3,128}$/)
      // https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-queues.html
      expect(queueName(names, resourceClass, usage)).toMatch(/^[\w-]{1,80}$/)
      // https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html
      expect(names.pool).toMatch(/^[\w .:/=+@-]{1,256}$/)
    }),
    cases(2_000),
  )
  for (const tag of [poolTag, launchTag, runTag]) expect(tag).toMatch(/^(?!aws:)[\w.:/=+@-]{1,128}$/)
})

test('two repositories never share a name, nor does the prefix of one find the queues of the other', () => {
  const alike = repository.chain((one) =>
    fc.tuple(
      fc.constant(one),
      fc.oneof(
        repository,
        fc.constant({ owner: one.owner.replaceAll('.', '-'), name: one.name.replaceAll('_', '-') }),
        fc.constant({ owner: `${one.owner}-${one.name[0] ?? ''}`, name: one.name.slice(1) || '-' }),
        word(20).map((more) => ({ owner: one.owner, name: one.name + more })),
      ),
    ),
  )
  fc.assert(
    fc.property(alike, server, className, usageClass, ([one, other], url, resourceClass, usage) => {
      const fullName = ({ owner, name }: typeof one) => `${owner}/${name}`.toLowerCase()
      fc.pre(fullName(one) !== fullName(other))
      const [names, others] = [poolNames(one, url), poolNames(other, url)]
      expect(others.table).not.toBe(names.table)
      expect(others.pool).not.toBe(names.pool)
      expect(queueName(others, resourceClass, usage).startsWith(names.queuePrefix)).toBe(false)
    }),
    cases(2_000),
  )
})

test('labels are of plain characters, and those of one run are never those of another', () => {
  const runId = fc.stringMatching(/^[0-9]{1,20}$/)
  fc.assert(
    fc.property(runId, runId, className, className, (one, other, classOfOne, classOfOther) => {
      const labels = runnerLabels(one, classOfOne)
      for (const label of labels) expect(label).toMatch(/^[\w-]{1,64}$/)
      fc.pre(one !== other)
      expect(runnerLabels(other, classOfOther).filter((label) => labels.includes(label))).toEqual([])
    }),
    cases(1_000),
  )
})

test('the name of a runner leads back to its instance, and no hostile one to any', () => {
  const id = fc.stringMatching(/^i-[0-9a-f]{17}$/)
  fc.assert(
    fc.property(id, fc.integer({ min: 1, max: 10_000 }), fc.string(), (instanceId, lease, more) => {
      expect(instanceIdOfRunner(runnerName(instanceId, lease))).toBe(instanceId)
      fc.pre(!/^\d*$/.test(more))
      expect(instanceIdOfRunner(runnerName(instanceId, lease) + more)).toBeUndefined()
    }),
    cases(100),
  )
})

test('a repository that is read is one that can be named', () => {
  fc.assert(
    fc.property(repository, (named) => {
      const env = {
        ...stepEnvironment({ mode: 'release' }),
        GITHUB_REPOSITORY: `${named.owner}/${named.name}`,
      }
      const { common } = readInputs(env)
      expect(common.repository).toEqual(named)
      expect(poolNames(common.repository, common.serverUrl).table).toMatch(/^ec2-runner-pool-[a-z0-9-]+$/)
    }),
    cases(100),
  )
})
