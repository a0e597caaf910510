import {
  DescribeInstanceStatusCommand,
  DescribeInstancesCommand,
  TerminateInstancesCommand,
  type EC2Client,
  type Filter,
  type Instance,
} from '@aws-sdk/client-ec2'
import { PoolError } from '../domain/errors.ts'
import { launchTag, poolTag } from '../domain/names.ts'
import { settleAll, throwFirst } from '../domain/settled.ts'
import { forEc2Purpose } from './ec2-refusals.ts'

/** An instance as EC2 knows it, in any state but terminated. */
export interface Ec2Instance {
  instanceId: string
  /** Client token of the launch that made it. */
  launch: string | undefined
  launchedAtMs: number
}

const terminateLimit = 1_000
const filterLimit = 200
const aliveStates = ['pending', 'running', 'stopping', 'stopped']
const endedStates = ['shutting-down', 'terminated']

/** The instances of a pool that still cost or may come to cost something, by tag; optionally of one launch only. */
export async function listPoolInstances(
  client: EC2Client,
  pool: string,
  launch?: string,
): Promise<Ec2Instance[]> {
  const filters: Filter[] = [
    { Name: `tag:${poolTag}`, Values: [pool] },
    { Name: 'instance-state-name', Values: aliveStates },
    ...(launch === undefined ? [] : [{ Name: `tag:${launchTag}`, Values: [launch] }]),
  ]
  const found = await describeInstances(client, filters)
  return found.flatMap((instance) =>
    instance.InstanceId === undefined
      ? []
      : [
          {
            instanceId: instance.InstanceId,
            launch: instance.Tags?.find((tag) => tag.Key === launchTag)?.Value,
            launchedAtMs: instance.LaunchTime?.getTime() ?? 0,
          },
        ],
  )
}

/**
 * Those of some instances that have come to their end, each with EC2's reason in words. Ids that EC2 does not know are
 * not in the result; it filters by at most 200 of them at once
 * (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstances.html).
 */
export async function listEnded(
  client: EC2Client,
  instanceIds: readonly string[],
): Promise<Map<string, string>> {
  const ended = new Map<string, string>()
  for (let start = 0; start < instanceIds.length; start += filterLimit) {
    const found = await describeInstances(client, [
      { Name: 'instance-id', Values: instanceIds.slice(start, start + filterLimit) },
      { Name: 'instance-state-name', Values: endedStates },
    ])
    for (const { InstanceId: id, StateReason: reason } of found) {
      if (id !== undefined) ended.set(id, reason?.Message ?? 'EC2 gave no reason')
    }
  }
  return ended
}

const statusLimit = 100

/**
 * Those of some running instances whose status checks EC2 finds impaired: its host, or what runs on it
 * (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceStatus.html: at most 100 ids a call). One
 * that EC2 does not know is not in the result.
 */
export async function listImpaired(client: EC2Client, instanceIds: readonly string[]): Promise<Set<string>> {
  const impaired = new Set<string>()
  for (let start = 0; start < instanceIds.length; start += statusLimit) {
    const ids = instanceIds.slice(start, start + statusLimit)
    const { InstanceStatuses: statuses } = await forEc2Purpose('look at the status checks of machines', () =>
      client.send(new DescribeInstanceStatusCommand({ InstanceIds: ids })),
    )
    for (const { InstanceId: id, InstanceStatus: own, SystemStatus: host } of statuses ?? []) {
      if (id !== undefined && [own, host].some((status) => status?.Status === 'impaired')) impaired.add(id)
    }
  }
  return impaired
}

async function describeInstances(client: EC2Client, filters: Filter[]): Promise<Instance[]> {
  const found: Instance[] = []
  let token: string | undefined
  do {
    const page = await forEc2Purpose('list the instances of the pool in EC2', () =>
      client.send(new DescribeInstancesCommand({ Filters: filters, MaxResults: 1000, NextToken: token })),
    )
    found.push(...(page.Reservations ?? []).flatMap((reservation) => reservation.Instances ?? []))
    token = page.NextToken
  } while (token)
  return found
}

/**
 * Ends instances. EC2 refuses a whole request for one id that it does not know or does not let the caller end, so a
 * refused batch is repeated one by one; an id that EC2 does not know is gone already.
 *
 * @throws the first failure, once each was tried
 */
export async function terminateInstances(client: EC2Client, instanceIds: readonly string[]): Promise<void> {
  const failures: unknown[] = []
  for (let start = 0; start < instanceIds.length; start += terminateLimit) {
    const batch = instanceIds.slice(start, start + terminateLimit)
    const together = batch.length > 1 ? await settleAll([terminate(client, batch)]) : undefined
    if (together?.failures.length === 0) continue
    const single = await settleAll(batch.map((instanceId) => terminateKnown(client, instanceId)))
    failures.push(...single.failures)
  }
  throwFirst(failures)
}

function terminate(client: EC2Client, instanceIds: string[]): Promise<unknown> {
  return forEc2Purpose(`end ${instanceIds.join(', ')}`, () =>
    client.send(new TerminateInstancesCommand({ InstanceIds: instanceIds })),
  )
}

async function terminateKnown(client: EC2Client, instanceId: string): Promise<void> {
  try {
    await terminate(client, [instanceId])
  } catch (thrown) {
    if (!(thrown instanceof PoolError && thrown.awsCode?.startsWith('InvalidInstanceID'))) throw thrown
  }
}
