import { isDeepStrictEqual } from 'node:util'
import { createDocumentClient, createDynamodbClient, createSqsClient } from '../../src/aws/clients.ts'
import { createEc2 } from '../../src/aws/ec2.ts'
import { systemClock } from '../../src/domain/clock.ts'
import { createConfigurationStore } from '../../src/pool/configuration.ts'
import { createHandOutQueues } from '../../src/pool/hand-outs.ts'
import { createInstanceStore } from '../../src/pool/instances.ts'
import { createLedgerStore } from '../../src/pool/ledger.ts'
import { createQueueSetup } from '../../src/pool/queues.ts'
import { createTableKey } from '../../src/pool/table-key.ts'
import { ensureTable } from '../../src/pool/table.ts'
import { configuration, instanceItem, launchIntent } from '../domain/samples.ts'

/** A program: makes every AWS call that the action makes, in one order, and prints what came back, errors included. */
const dynamodb = createDynamodbClient('us-east-1')
const documents = createDocumentClient(dynamodb)
const sqs = createSqsClient('us-east-1')
const ec2 = createEc2('us-east-1')
const configurations = createConfigurationStore(documents, 'table', systemClock, () => undefined)
const instances = createInstanceStore(documents, 'table', { ...systemClock, now: () => 1_500_000 })
const ledger = createLedgerStore(documents, 'table')
const handOuts = createHandOutQueues(sqs)
const queues = createQueueSetup(sqs, systemClock)

const queueUrl = 'http://127.0.0.1/123456789012/large-spot'
const item = instanceItem(1, { deadlineAtMs: 2_000_000, createdAtMs: 1_000_000 })
const handOut = { id: item.id, lease: 1, instanceType: 'c6i.large' }
const content = {
  imageId: 'ami-0123456789abcdef0',
  instanceProfile: { name: 'runner-pool' },
  securityGroupIds: ['sg-aaaa1111', 'sg-bbbb2222'],
  userData: 'IyEvYmluL2Jhc2gK',
  rootVolume: { deviceName: '/dev/xvda', sizeGib: 20, type: 'gp3' as const, throughputMibPerSecond: 250, iops: 3_000 },
  keyName: 'key',
  associatePublicIp: true,
  metadataHopLimit: 2,
  tags: { team: 'a&b' },
}
const fleet = {
  clientToken: 'token',
  count: 2,
  launchTemplateId: 'lt-0123456789abcdef0',
  launchTemplateVersion: '3',
  subnets: [{ subnetId: 'subnet-aaaa1111', zone: 'us-east-1a' }],
  resourceClass: { cpu: 2, memoryMib: 4_096 },
  allowedInstanceTypes: ['c*', 'm*'],
  tags: { 'a&b': 'c d/é' },
}
const reservation = { count: 2, sinceAtMs: 1, expiresAtMs: 2 }
const running = { state: { equals: 'running' } } as const

const calls: (() => unknown)[] = [
  () => ensureTable(dynamodb, 'table', 'pool'),
  () => ensureTable(dynamodb, 'table', 'pool'),
  () => createTableKey(dynamodb, 'table').read(),
  () => createTableKey(dynamodb, 'table').change('arn:aws:kms:us-east-1:123456789012:key/a'),
  () => configurations.read('1'),
  () => configurations.read(),
  () => configurations.write(configuration(), undefined),
  () => configurations.write(configuration(), 1),
  () => instances.create(item),
  () => instances.read([item.id]),
  () => instances.update(item.id, { set: { state: 'idle', deadlineAtMs: 5 }, remove: ['runId'], when: running }),
  () => instances.update(item.id, { set: { state: 'idle' }, when: running }),
  () => instances.update(item.id, { set: { state: 'idle' }, when: running }),
  () => collect(instances.listIdle('large#spot', 'newest-first')),
  () => instances.listByRun('1'),
  () => instances.recordLending('1', ['i-1', 'i-2'], 90_000),
  () => collect(instances.scan()),
  () => instances.putIntent(launchIntent('token')),
  () => instances.removeIntent('intent#token'),
  () => ledger.ensure(),
  () => ledger.reserve('a', reservation, 7, { atMost: 3, atMs: 1, configurationRevision: 1 }),
  () => ledger.reserveBelow(9, 'a', reservation, 1),
  () => ledger.putWaiter('a', { sinceAtMs: 1, seenAtMs: 2, idlePool: 'large#spot' }),
  () => ledger.leaveLine('a'),
  () => queues.list('prefix'),
  () => queues.create('name', 300, { tag: 'value' }),
  () => queues.setRetention(queueUrl, 300),
  () => handOuts.send(queueUrl, [handOut, { ...handOut, lease: 2 }]),
  () => handOuts.receive(queueUrl, 3, 0, new AbortController().signal),
  () => handOuts.receive(queueUrl, 3, 0, new AbortController().signal),
  () => handOuts.delete(queueUrl, ['receipt']),
  () => handOuts.giveBack(queueUrl, ['receipt']),
  () => ec2.createFleet({ ...fleet, usageClass: 'spot' }),
  () => ec2.createFleet({ ...fleet, usageClass: 'on-demand' }),
  () => ec2.listPoolInstances('pool', 'launch'),
  () => ec2.listEnded(['i-1', 'i-2']),
  () => ec2.listImpaired(['i-1', 'i-2']),
  () => ec2.terminateInstances(['i-1', 'i-2']),
  () => ec2.terminateInstances(['i-1']),
  () => ec2.describeImage(content.imageId),
  () => ec2.describeSubnets(['subnet-aaaa1111', 'subnet-bbbb2222']),
  () => ec2.describeSecurityGroups(['sg-aaaa1111']),
  () => ec2.listInstanceTypes('arm64', { cpu: 2, memoryMib: 4_096 }, ['c*']),
  () => ec2.hourlyPrices('spot', [{ instanceType: 'c6i.large', zone: 'us-east-1a' }]),
  () => ec2.dryRuns.runInstances(content, 'c6i.large', 'subnet-aaaa1111', { tag: 'value' }),
  () => ec2.findLaunchTemplate('name'),
  () => ec2.createLaunchTemplate('name', content, 'hash', { tag: 'value' }),
  () => ec2.createLaunchTemplateVersion('lt-0123456789abcdef0', content, 'hash'),
  () => ec2.pruneLaunchTemplateVersions('lt-0123456789abcdef0'),
]

async function collect<T>(pages: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const page of pages) all.push(page)
  return all
}

/** Everything of an error that could differ: the SDK's own fields stand in the causes. */
function facts(thrown: unknown): unknown {
  if (!(thrown instanceof Error)) return thrown
  const { name, message, cause } = thrown
  const own = Object.entries(thrown).filter(
    ([key, value]) => !['cause', '$response'].includes(key) && !isDeepStrictEqual(value, undefined),
  )
  return { name, message, own, cause: facts(cause) }
}

for (const call of calls) {
  const outcome = await Promise.resolve()
    .then(call)
    .then(
      (value) => ({ value: value instanceof Map ? [...value] : value }),
      (thrown: unknown) => ({ thrown: facts(thrown) }),
    )
  process.stdout.write(
    `${JSON.stringify(outcome, (_, value: unknown) => (value instanceof Set ? [...value] : value))}\n`,
  )
}
process.exit()
