import { AwsError, serveAws } from '../aws-server.ts'
import type { CallLog } from '../calls.ts'
import type { SandboxClock } from '../clock.ts'
import type { HttpServer } from '../http.ts'
import { type JsonObject, textOf, textsOf } from '../json.ts'
import { Capacity } from './capacity.ts'
import {
  createTags,
  describeImages,
  describeInstanceStatus,
  describeInstances,
  describeSecurityGroups,
  describeSubnets,
  instanceOf,
  instanceTypesFromRequirements,
  stateXml,
} from './describe.ts'
import { createFleet } from './fleet.ts'
import type { Ec2Instance } from './instance.ts'
import { type EndReason, Instances, type InstancesOptions } from './instances.ts'
import { describeSpotPriceHistory } from './prices.ts'
import * as templates from './launch-templates.ts'
import { needs } from './needs.ts'
import { decodeQuery, xmlAnswer, xmlError } from './wire.ts'

/** EC2 takes a spot instance back so long after its notice. */
const interruptionNoticeMs = 120_000

const terminatedByUser: EndReason = {
  code: 'Client.UserInitiatedShutdown',
  message: 'Client.UserInitiatedShutdown: User initiated shutdown',
}
const terminatedByEc2: EndReason = {
  code: 'Server.SpotInstanceTermination',
  message: 'Server.SpotInstanceTermination: Spot instance termination',
}

interface World {
  templates: templates.LaunchTemplates
  instances: Instances
  capacity: Capacity
  /** Instances can not be seen for so long after their launch. */
  visibilityDelayMs: number
  pageItems: number | undefined
  /** What was answered by operation and client token. */
  answers: Map<string, { request: string; answer: JsonObject }>
  clock: SandboxClock
}

type Operation = (world: World, params: JsonObject) => JsonObject

const operations: Record<string, Operation> = {
  CreateFleet: once('CreateFleet', createFleet),
  DescribeInstances: (world, params) => describeInstances(visible(world), params, world.pageItems),
  DescribeInstanceStatus: (world, params) => describeInstanceStatus(visible(world), params),
  TerminateInstances: terminateInstances,
  CreateTags: (world, params) => createTags(visible(world), params),
  DescribeImages: (_, params) => describeImages(params),
  DescribeSpotPriceHistory: ({ clock }, params) => describeSpotPriceHistory(params, clock.now()),
  DescribeSubnets: (_, params) => describeSubnets(params),
  DescribeSecurityGroups: (_, params) => describeSecurityGroups(params),
  GetInstanceTypesFromInstanceRequirements: (_, params) => instanceTypesFromRequirements(params),
  RunInstances: () => {
    throw new AwsError(
      'UnsupportedOperation',
      'The sandbox launches by fleets; RunInstances is for dry runs.',
    )
  },
  CreateLaunchTemplate: once('CreateLaunchTemplate', (world, params) =>
    templates.createLaunchTemplate(world.templates, params),
  ),
  CreateLaunchTemplateVersion: once('CreateLaunchTemplateVersion', (world, params) =>
    templates.createLaunchTemplateVersion(world.templates, params),
  ),
  ModifyLaunchTemplate: (world, params) => templates.modifyLaunchTemplate(world.templates, params),
  DeleteLaunchTemplate: (world, params) => templates.deleteLaunchTemplate(world.templates, params),
  DeleteLaunchTemplateVersions: (world, params) =>
    templates.deleteLaunchTemplateVersions(world.templates, params),
  DescribeLaunchTemplates: (world, params) => templates.describeLaunchTemplates(world.templates, params),
  DescribeLaunchTemplateVersions: (world, params) =>
    templates.describeLaunchTemplateVersions(world.templates, params),
}

/** EC2 as tests steer it. */
export class SandboxEc2 {
  readonly origin: string
  readonly capacity: Capacity
  readonly #world: World
  readonly #server: HttpServer

  constructor(server: HttpServer, world: World) {
    this.origin = server.origin
    this.capacity = world.capacity
    this.#world = world
    this.#server = server
  }

  /** Every instance that ever was, in the order of launch. */
  instances(): Ec2Instance[] {
    return [...this.#world.instances.all.values()]
  }

  instance(id: string): Ec2Instance {
    return instanceOf(this.instances(), id)
  }

  launchTemplates(): templates.LaunchTemplate[] {
    return [...this.#world.templates.values()]
  }

  /** Asked at each launch. */
  set onLaunch(decide: Instances['onLaunch']) {
    this.#world.instances.onLaunch = decide
  }

  /** Eventual consistency: instances can not be found for so long after their launch; default 0. */
  set visibilityDelayMs(delayMs: number) {
    this.#world.visibilityDelayMs = delayMs
  }

  /** DescribeInstances brings at most so many instances a page; undefined for as many as were asked for. */
  set pageItems(items: number | undefined) {
    this.#world.pageItems = items
  }

  /** EC2 knows a terminated instance no more, as about an hour after its end. */
  forget(id: string): void {
    this.#world.instances.all.delete(id)
  }

  /** EC2 takes the instance back, notice or not. */
  terminate(id: string): void {
    this.#world.instances.terminate(this.instance(id), terminatedByEc2)
  }

  /** The two-minute notice, in the instance's metadata; the end itself is for `terminate`. */
  notifySpotInterruption(id: string): void {
    this.instance(id).interruptionAt = new Date(this.#world.clock.now() + interruptionNoticeMs)
  }

  /** The instance's status checks fail from now on. */
  impair(id: string): void {
    this.instance(id).isImpaired = true
  }

  notifyRebalance(id: string): void {
    this.instance(id).rebalanceNoticedAt = new Date(this.#world.clock.now())
  }

  async stop(): Promise<void> {
    await this.#world.instances.stop()
    await this.#server.stop()
  }
}

/** EC2 with instant fleets, launch templates and instances that are local processes. */
export async function startEc2(
  calls: CallLog,
  options: Omit<InstancesOptions, 'environment'> & {
    environment: (ec2Origin: string) => Record<string, string>
  },
): Promise<SandboxEc2> {
  const environment: Record<string, string> = {}
  const world: World = {
    templates: new Map(),
    instances: await Instances.start({ ...options, environment }),
    capacity: new Capacity(),
    visibilityDelayMs: 0,
    pageItems: undefined,
    answers: new Map(),
    clock: options.clock,
  }
  const server = await serveAws(
    {
      service: 'ec2',
      decode: (_, body) => decodeQuery(body),
      execute: ({ operation, params }) =>
        Promise.resolve(xmlAnswer(operation, execute(world, operation, params))),
      encodeError: xmlError,
      needs: ({ operation, params }) => needs(world, operation, params),
      denial: { code: 'UnauthorizedOperation', status: 403 },
    },
    calls,
    options.clock,
  )
  Object.assign(environment, options.environment(server.origin))
  return new SandboxEc2(server, world)
}

function execute(world: World, operation: string, params: JsonObject): JsonObject {
  const run = operations[operation]
  if (run === undefined)
    throw new AwsError('InvalidAction', `The action ${operation} is not valid for this web service.`)
  if (textOf(params, 'DryRun') === 'true') {
    throw new AwsError('DryRunOperation', 'Request would have succeeded, but DryRun flag is set.', 412)
  }
  return run(world, params)
}

function visible({ instances, visibilityDelayMs, clock }: World): Ec2Instance[] {
  const now = clock.now()
  return [...instances.all.values()].filter(
    ({ launchedAt }) => launchedAt.getTime() + visibilityDelayMs <= now,
  )
}

/** The same client token and request do nothing new (Ec2 API idempotency in the EC2 developer guide). */
function once(name: string, operation: Operation): Operation {
  return (world, params) => {
    const { ClientToken: token, ...rest } = params
    if (typeof token !== 'string') return operation(world, rest)
    const request = JSON.stringify(rest)
    const earlier = world.answers.get(`${name} ${token}`)
    if (earlier !== undefined && earlier.request !== request) {
      throw new AwsError(
        'IdempotentParameterMismatch',
        'The client token was used with other parameters before.',
      )
    }
    const answer = earlier?.answer ?? operation(world, rest)
    world.answers.set(`${name} ${token}`, { request, answer })
    return answer
  }
}

function terminateInstances(world: World, params: JsonObject): JsonObject {
  const instances = textsOf(params, 'InstanceId').map((id) => instanceOf(visible(world), id))
  return {
    instancesSet: instances.map((instance) => {
      const previousState = stateXml(instance.state)
      world.instances.terminate(instance, terminatedByUser)
      return { instanceId: instance.id, previousState, currentState: stateXml(instance.state) }
    }),
  }
}
