import { CreateFleetCommand, CreateLaunchTemplateVersionCommand } from '@aws-sdk/client-ec2'
import {
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  ScanCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb'
import { TerminateInstancesCommand } from '@aws-sdk/client-ec2'
import { ReceiveMessageCommand, SendMessageCommand, SetQueueAttributesCommand } from '@aws-sdk/client-sqs'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import {
  accountId,
  actionAccessKeyId,
  actionAccessKeyIdOf,
  instanceAccessKeyId,
  instanceArn,
} from '../../sandbox/account.ts'
import type { LaunchTemplate } from '../../sandbox/ec2/launch-templates.ts'
import { poolName } from '../../sandbox/pool-name.ts'
import { clients, errorName } from '../sandbox/aws-clients.ts'
import { instanceId, refreshInputs, startPool, succeeded, type Pool } from './pool.ts'

/** A second stack of the account, for the pool of another repository. */
const other = 'other'
const otherStep = { GITHUB_REPOSITORY: 'octo-org/other', AWS_ACCESS_KEY_ID: actionAccessKeyIdOf(other) }
const denials = ['AccessDenied', 'AccessDeniedException', 'UnauthorizedOperation']

let world: Pool
/** Names of the two pools, and an instance of each. */
let names: { first: string; second: string }
let machines: { first: string; second: string }

const template = (pool: string): LaunchTemplate | undefined =>
  world.sandbox.ec2
    .launchTemplates()
    .find(({ tags }) => tags.some(({ key, value }) => key === 'ec2-runner-pool' && value === pool))

beforeAll(async () => {
  world = await startPool()
  const { sandbox } = world
  const nameOf = (repository: string) => poolName(repository, sandbox.github.serverUrl)
  names = { first: nameOf('octo-org/octo-repo'), second: nameOf('octo-org/other') }
  sandbox.calls.permissions.addStack(other, names.second)
  succeeded(await world.step('1', { ...refreshInputs, 'iam-instance-profile': other }, otherStep))
  const first = await world.provision('4711')
  const second = await world.step('4712', { mode: 'provision' }, otherStep)
  machines = { first: instanceId(first), second: instanceId(second) }
}, 60_000)
afterAll(() => world.sandbox.stop())

test('two pools of an account live side by side, each with the roles of its own stack', () => {
  expect(world.sandbox.calls.permissions.denials).toEqual([])
  expect(template(names.first)?.id).not.toBe(template(names.second)?.id)
})

describe('of the roles of one pool', () => {
  const table = () => `ec2-runner-pool-${names.second}`
  const queue = () => `${world.sandbox.sqs.origin}/${accountId}/ec2-runner-pool-${names.second}-large-spot`
  const id = () => ({ S: instanceArn(machines.second) })

  test("the caller's reaches neither items nor queues of the other", async () => {
    const { dynamodb, sqs } = clients(world.sandbox, actionAccessKeyId)
    const calls = [
      dynamodb.send(new PutItemCommand({ TableName: table(), Item: { id: { S: 'configuration' } } })),
      dynamodb.send(new DeleteItemCommand({ TableName: table(), Key: { id: id() } })),
      dynamodb.send(new UpdateItemCommand({ TableName: table(), Key: { id: id() } })),
      dynamodb.send(new ScanCommand({ TableName: table() })),
      dynamodb.send(
        new QueryCommand({
          TableName: table(),
          IndexName: 'run',
          KeyConditionExpression: 'runId = :run',
          ExpressionAttributeValues: { ':run': { S: '4712' } },
        }),
      ),
      sqs.send(new SendMessageCommand({ QueueUrl: queue(), MessageBody: 'x' })),
      sqs.send(new ReceiveMessageCommand({ QueueUrl: queue() })),
      sqs.send(new SetQueueAttributesCommand({ QueueUrl: queue(), Attributes: {} })),
    ]
    for (const name of await Promise.all(calls.map(errorName))) expect(denials).toContain(name)
  })

  test("the caller's neither ends machines of the other, nor changes its template, nor launches from it or for it", async () => {
    const { ec2 } = clients(world.sandbox, actionAccessKeyId)
    const launch = (from: string, as: string) =>
      ec2.send(
        new CreateFleetCommand({
          Type: 'instant',
          TargetCapacitySpecification: { TotalTargetCapacity: 1, DefaultTargetCapacityType: 'on-demand' },
          LaunchTemplateConfigs: [
            {
              LaunchTemplateSpecification: { LaunchTemplateId: template(from)?.id ?? '', Version: '1' },
              Overrides: [{ SubnetId: 'subnet-aaaa1111' }],
            },
          ],
          TagSpecifications: (['instance', 'volume'] as const).map((ResourceType) => ({
            ResourceType,
            Tags: [{ Key: 'ec2-runner-pool', Value: as }],
          })),
        }),
      )
    const { first, second } = names
    const calls = [
      ec2.send(new TerminateInstancesCommand({ InstanceIds: [machines.second] })),
      ec2.send(
        new CreateLaunchTemplateVersionCommand({
          LaunchTemplateId: template(second)?.id,
          SourceVersion: '1',
          LaunchTemplateData: {},
        }),
      ),
      launch(second, first),
      launch(first, second),
    ]
    for (const name of await Promise.all(calls.map(errorName))) expect(denials).toContain(name)
    expect(world.sandbox.ec2.instance(machines.second).state).toBe('running')
  })

  test("a machine's makes no item in the table of the other, under its own key or another", async () => {
    const { dynamodb, ec2 } = clients(world.sandbox, instanceAccessKeyId(machines.first))
    const calls = [instanceArn(machines.first), instanceArn(machines.second)].flatMap((S) => [
      dynamodb.send(new UpdateItemCommand({ TableName: table(), Key: { id: { S } } })),
      dynamodb.send(new GetItemCommand({ TableName: table(), Key: { id: { S } } })),
    ])
    const names = await Promise.all(calls.map(errorName))
    names.push(await errorName(ec2.send(new TerminateInstancesCommand({ InstanceIds: [machines.second] }))))
    for (const name of names) expect(denials).toContain(name)
  })
})
