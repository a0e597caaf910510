import type { Ec2 } from '../../src/aws/ec2.ts'
import type { FleetRequest } from '../../src/aws/fleet.ts'
import { boot, type MachinePlace, type RaceMachine } from './machine.ts'
import type { Actor } from './stage.ts'

/** An instance of this EC2. */
export interface RaceInstance {
  instanceId: string
  launch: string | undefined
  launchedAtMs: number
  isTerminated: boolean
  machine: RaceMachine | undefined
}

/** EC2 in this process, whose instances run the real agent. */
export class RaceCloud {
  readonly instances = new Map<string, RaceInstance>()
  /** How many more it can launch. */
  capacity = Number.POSITIVE_INFINITY
  readonly #place: MachinePlace
  readonly #skewsMs: readonly number[]
  #templateVersion = 0

  /** @param skewsMs how far the machines' clocks are ahead, one after another */
  constructor(place: Omit<MachinePlace, 'terminate'>, skewsMs: readonly number[]) {
    this.#skewsMs = skewsMs
    this.#place = {
      ...place,
      terminate: (instanceId) => {
        this.terminate(instanceId)
      },
    }
  }

  /** Starts a machine at once. */
  start(launch?: string): RaceInstance {
    const number = this.instances.size + 1
    const instance: RaceInstance = {
      instanceId: `i-${number.toString(16).padStart(17, '0')}`,
      launch,
      launchedAtMs: this.#place.time.now(),
      isTerminated: false,
      machine: undefined,
    }
    this.instances.set(instance.instanceId, instance)
    instance.machine = boot(
      instance.instanceId,
      this.#skewsMs[number % this.#skewsMs.length] ?? 0,
      this.#place,
    )
    return instance
  }

  terminate(instanceId: string): void {
    const instance = this.instances.get(instanceId)
    if (instance === undefined) return
    instance.isTerminated = true
    instance.machine?.powerOff()
  }

  alive(): RaceInstance[] {
    return [...this.instances.values()].filter(({ isTerminated }) => !isTerminated)
  }

  /** What a step calls. */
  callsOf(by: Actor): Ec2 {
    const call = <T>(name: string, work: () => T) => this.#place.stage.call(by, name, work)
    const version = () => ({
      launchTemplateId: 'lt-0123456789abcdef0',
      version: String(this.#templateVersion),
    })
    const newVersion = () => {
      this.#templateVersion += 1
      return version()
    }
    return {
      createFleet: (request) => call('CreateFleet', () => this.#createFleet(request)),
      listPoolInstances: (_pool, launch) =>
        call('DescribeInstances', () =>
          this.alive()
            .filter((instance) => launch === undefined || instance.launch === launch)
            .map(({ instanceId, launch: token, launchedAtMs }) => ({
              instanceId,
              launch: token,
              launchedAtMs,
            })),
        ),
      listEnded: (ids) =>
        call('DescribeInstances', () => {
          const ended = ids.filter((id) => this.instances.get(id)?.isTerminated)
          return new Map(ended.map((id) => [id, 'Client.InstanceInitiatedShutdown']))
        }),
      listImpaired: () => call('DescribeInstanceStatus', () => new Set<string>()),
      terminateInstances: async (ids) => {
        if (ids.length === 0) return
        await call('TerminateInstances', () => {
          for (const id of ids) this.terminate(id)
        })
      },
      hourlyPrices: () => call('DescribeSpotPriceHistory', () => new Map<string, number>()),
      describeImage: (imageId) =>
        call('DescribeImages', () => ({ imageId, architecture: 'x64', rootVolume: undefined })),
      describeSecurityGroups: notInRaces,
      listInstanceTypes: notInRaces,
      dryRuns: {
        createLaunchTemplate: notInRaces,
        createLaunchTemplateVersion: notInRaces,
        createFleet: notInRaces,
        runInstances: notInRaces,
        terminateInstance: notInRaces,
      },
      describeSubnets: (ids) =>
        call('DescribeSubnets', () => ({
          subnets: ids.map((subnetId) => ({ subnetId, zone: 'us-east-1a' })),
          unused: [],
          known: [],
        })),
      findLaunchTemplate: () =>
        call('DescribeLaunchTemplates', () =>
          this.#templateVersion === 0 ? undefined : version().launchTemplateId,
        ),
      createLaunchTemplate: () => call('CreateLaunchTemplate', newVersion),
      createLaunchTemplateVersion: () => call('CreateLaunchTemplateVersion', newVersion),
      pruneLaunchTemplateVersions: () => call('DescribeLaunchTemplateVersions', () => 0),
    }
  }

  #createFleet({ clientToken, count }: FleetRequest) {
    const number = Math.min(count, this.capacity)
    this.capacity -= number
    const launched = Array.from({ length: number }, () => this.start(clientToken))
    const errors =
      number < count ? [{ code: 'InsufficientInstanceCapacity', message: 'There is no capacity.' }] : []
    return {
      launched: launched.map(({ instanceId }) => ({
        instanceId,
        instanceType: 'c6i.large',
        zone: 'us-east-1a',
      })),
      errors,
    }
  }
}

/** What only a dry run of refresh asks for. */
export function notInRaces(): never {
  throw new Error('no race asks for this')
}
