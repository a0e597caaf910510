import {
  CreateFleetCommand,
  EC2Client,
  type CreateFleetCommandOutput,
  type CreateFleetInstance,
  type FleetLaunchTemplateOverrides,
} from '@aws-sdk/client-ec2'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { mockClient } from 'aws-sdk-client-mock'
import { createFleet } from '../../src/aws/fleet.ts'
import { RefusedError } from '../../src/domain/errors.ts'
import { fleetRequest, startEc2Server, type Ec2Server } from './ec2-server.ts'

let server: Ec2Server

beforeAll(async () => {
  server = await startEc2Server()
})
beforeEach(() => {
  server.sandbox.calls.clear()
})
afterEach(() => {
  server.sandbox.ec2.capacity.clear()
})
afterAll(() => server.sandbox.stop())

const launchedBy = (launched: readonly { instanceId: string }[]) =>
  launched.map(({ instanceId }) => server.sandbox.ec2.instance(instanceId))

describe('one instant fleet', () => {
  test('launches spot instances of the class, tagged, and tells type and zone of each', async () => {
    const { launched, errors } = await server.ec2.createFleet(fleetRequest(server, { count: 3 }))
    expect(errors).toEqual([])
    expect(launched).toHaveLength(3)
    for (const instance of launchedBy(launched)) {
      expect(instance.lifecycle).toBe('spot')
      expect(instance.type).toMatchObject({ cpu: 2, burstable: false, architecture: 'x86_64' })
      expect(instance.type.memoryMib).toBeGreaterThanOrEqual(4_096)
      expect(instance.tags).toContainEqual({ key: 'ec2-runner-pool', value: 'octo-repo' })
      expect(launched).toContainEqual({
        instanceId: instance.id,
        instanceType: instance.type.name,
        zone: instance.subnet.zone,
      })
    }
  })

  test('launches on-demand instances of any allowed type, not only of the cheapest family', async () => {
    const request = fleetRequest(server, {
      usageClass: 'on-demand',
      allowedInstanceTypes: ['c5.large', 'r5.large'],
    })
    server.sandbox.ec2.capacity.set({ type: 'c5.large', count: 0 })
    const { launched } = await server.ec2.createFleet(request)
    expect(launchedBy(launched).map(({ lifecycle, type }) => [lifecycle, type.name])).toEqual([
      ['on-demand', 'r5.large'],
      ['on-demand', 'r5.large'],
    ])
  })

  test('asks for exact vCPUs and least memory by subnet, and for no more subnets than EC2 takes', async () => {
    await server.ec2.createFleet(fleetRequest(server))
    const spot = {
      VCpuCount: { Min: '2', Max: '2' },
      MemoryMiB: { Min: '4096' },
      AllowedInstanceType: ['c*', 'm*', 'r*'],
      BurstablePerformance: 'excluded',
      BareMetal: 'excluded',
      MaxSpotPriceAsPercentageOfOptimalOnDemandPrice: '100',
    }
    expect(server.sandbox.calls.of({ operation: 'CreateFleet' })).toMatchObject([
      {
        request: {
          Type: 'instant',
          TargetCapacitySpecification: { TotalTargetCapacity: '2', DefaultTargetCapacityType: 'spot' },
          SpotOptions: { AllocationStrategy: 'price-capacity-optimized' },
          LaunchTemplateConfigs: [
            {
              Overrides: [
                { SubnetId: 'subnet-aaaa1111', InstanceRequirements: spot },
                { SubnetId: 'subnet-bbbb2222', InstanceRequirements: spot },
              ],
            },
          ],
          TagSpecification: [{ ResourceType: 'instance' }, { ResourceType: 'volume' }],
        },
      },
    ])
  })

  test.each([
    [['t3.*', 'c*'], { BurstablePerformance: 'included', BareMetal: 'excluded' }],
    [['c7i.metal-24xl'], { BurstablePerformance: 'excluded', BareMetal: 'included' }],
  ])('patterns %j say that EC2 may choose such types', async (allowedInstanceTypes, InstanceRequirements) => {
    await server.ec2.createFleet(fleetRequest(server, { allowedInstanceTypes }))
    expect(server.sandbox.calls.of({ operation: 'CreateFleet' })).toMatchObject([
      {
        request: {
          LaunchTemplateConfigs: [{ Overrides: [{ InstanceRequirements }, { InstanceRequirements }] }],
        },
      },
    ])
  })

  test('keeps what came when capacity runs out, with what EC2 says of the rest', async () => {
    server.sandbox.ec2.capacity.set({ count: 1 })
    const { launched, errors } = await server.ec2.createFleet(fleetRequest(server, { count: 3 }))
    expect(launched).toHaveLength(1)
    expect(errors[0]).toMatchObject({ code: 'InsufficientInstanceCapacity' })
    expect(errors[0]?.message).toContain('do not have sufficient')
  })

  test('repeated with the same client token launches nothing new', async () => {
    const request = fleetRequest(server)
    const before = server.sandbox.ec2.instances().length
    const first = await server.ec2.createFleet(request)
    expect(await server.ec2.createFleet(request)).toEqual(first)
    expect(server.sandbox.ec2.instances()).toHaveLength(before + 2)
  })

  test('whose answer was lost is repeated by itself, and launches once', async () => {
    const before = server.sandbox.ec2.instances().length
    server.sandbox.calls.failNext({ service: 'ec2', code: 'lost', executed: true, disconnect: true })
    const { launched } = await server.ec2.createFleet(fleetRequest(server))
    expect(launched).toHaveLength(2)
    expect(server.sandbox.ec2.instances()).toHaveLength(before + 2)
  })

  test('that EC2 refuses as a whole is an error that repeats its words', async () => {
    const refused = server.ec2.createFleet(fleetRequest(server, { launchTemplateId: 'lt-gone' }))
    await expect(refused).rejects.toThrow(RefusedError)
    await expect(refused).rejects.toMatchObject({
      message: 'Could not launch 2 instances: EC2 refuses the request.',
      evidence: expect.stringContaining('lt-gone'),
      remedy: expect.stringContaining('refresh'),
    })
  })
})

const placed = (Overrides: FleetLaunchTemplateOverrides): CreateFleetInstance => ({
  LaunchTemplateAndOverrides: { Overrides },
})

describe('answers that leave things out', () => {
  async function answered(answer: Partial<CreateFleetCommandOutput>) {
    const client = new EC2Client({ region: 'us-east-1' })
    mockClient(client).on(CreateFleetCommand).resolves(answer)
    return createFleet(client, fleetRequest(server))
  }

  test('no instances and no errors', async () => {
    expect(await answered({})).toEqual({ launched: [], errors: [] })
  })

  test.each<[string, CreateFleetInstance, string]>([
    ['from the group', { AvailabilityZone: 'us-east-1c' }, 'us-east-1c'],
    ['from the override', placed({ AvailabilityZone: 'us-east-1d' }), 'us-east-1d'],
    ['from the subnet', placed({ SubnetId: 'subnet-bbbb2222' }), 'us-east-1b'],
    ['from nowhere', {}, 'unknown'],
  ])('the zone of an instance: %s', async (_, group, zone) => {
    const { launched } = await answered({ Instances: [{ InstanceIds: ['i-1'], ...group }] })
    expect(launched).toMatchObject([{ zone }])
  })

  test('the type, the ids, the code', async () => {
    const answer = { Instances: [{ InstanceIds: ['i-1'] }, {}], Errors: [{}] }
    expect(await answered(answer)).toEqual({
      launched: [{ instanceId: 'i-1', instanceType: 'unknown', zone: 'unknown' }],
      errors: [{ code: 'unknown', message: '' }],
    })
  })
})
