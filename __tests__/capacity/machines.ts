import { randomUUID } from 'node:crypto'
import { CreateFleetCommand, EC2Client } from '@aws-sdk/client-ec2'
import { launchTag, poolTag } from '../../src/domain/names.ts'
import { instanceItemId, type InstanceItem } from '../../src/domain/protocol.ts'
import { clientSettings, type Pool, until } from './pool.ts'

/** An EC2 instance that somebody starts past the action, on which nothing ever runs. */
export async function launchMachine(pool: Pool, tags: Record<string, string>): Promise<string> {
  const { launchTemplateId, launchTemplateVersion } = await pool.configuration()
  const client = new EC2Client(clientSettings(pool.sandbox, 'EC2'))
  pool.sandbox.ec2.onLaunch = () => ({ neverBoot: true })
  try {
    const { Instances = [] } = await client.send(
      new CreateFleetCommand({
        Type: 'instant',
        TargetCapacitySpecification: { TotalTargetCapacity: 1, DefaultTargetCapacityType: 'spot' },
        LaunchTemplateConfigs: [
          {
            LaunchTemplateSpecification: {
              LaunchTemplateId: launchTemplateId,
              Version: launchTemplateVersion,
            },
            Overrides: [{ InstanceType: 'c6i.large', SubnetId: 'subnet-aaaa1111' }],
          },
        ],
        TagSpecifications: [
          { ResourceType: 'instance', Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })) },
        ],
      }),
    )
    const id = Instances[0]?.InstanceIds?.[0]
    if (id === undefined) throw new Error('EC2 launched nothing.')
    await until(`${id} runs`, () => pool.sandbox.ec2.instance(id).state === 'running')
    return id
  } finally {
    pool.sandbox.ec2.onLaunch = () => ({})
    client.destroy()
  }
}

/** A machine of the pool without a row; `launch` is the client token of the launch that made it. */
export function launchOrphan(pool: Pool, launch: string = randomUUID()): Promise<string> {
  return launchMachine(pool, { [poolTag]: pool.name, [launchTag]: launch })
}

/** Writes the row of a machine: idle and healthy, but for what is given. */
export async function putRow(
  pool: Pool,
  instanceId: string,
  attributes: Partial<InstanceItem>,
): Promise<void> {
  const { instanceArnPrefix, launchTemplateVersion } = await pool.configuration()
  const now = pool.sandbox.now()
  await pool.put({
    id: instanceItemId(instanceArnPrefix, instanceId),
    kind: 'instance',
    instanceId,
    state: 'idle',
    lease: 1,
    deadlineAtMs: now + 60_000,
    resourceClass: 'large',
    usageClass: 'spot',
    instanceType: 'c6i.large',
    zone: 'us-east-1a',
    launchTemplateVersion,
    createdAtMs: now,
    ...attributes,
  })
}

/** Registers a runner that nobody runs; GitHub lists it as offline. */
export async function registerRunner(pool: Pool, name: string): Promise<void> {
  const { github } = pool.sandbox
  const { registrationToken } = await pool.configuration()
  const answer = await fetch(`${github.apiUrl}/actions/runners/register`, {
    method: 'POST',
    headers: {
      authorization: `RemoteAuth ${registrationToken.token}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({
      url: `${github.serverUrl}/octo-org/octo-repo`,
      name,
      labels: ['somebody'],
      version: '2.338.2',
      ephemeral: false,
      replace: false,
      publicKey: randomUUID(),
    }),
  })
  if (answer.status !== 201) throw new Error(`GitHub answered ${answer.status}.`)
}
