import { randomBytes } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { AwsError } from '../aws-server.ts'
import type { SandboxClock } from '../clock.ts'
import type { InstanceEvent } from '../events.ts'
import type { HttpServer } from '../http.ts'
import type { CreateMachine } from '../instances/machine.ts'
import { type PowerButtons, startPowerButtons } from '../instances/power.ts'
import { endProcesses, type Mark, markedProcesses } from '../instances/processes.ts'
import { writeStubs } from '../instances/stubs.ts'
import { type JsonObject, objectOf, textOf } from '../json.ts'
import { type Metadata, startMetadata } from '../metadata/server.ts'
import type { Ec2Instance, LaunchOptions } from './instance.ts'

/** What a launch decides about an instance. */
export type LaunchPlan = Pick<
  Ec2Instance,
  'type' | 'subnet' | 'lifecycle' | 'imageId' | 'tags' | 'launchTemplate' | 'data'
>

export interface InstancesOptions {
  directory: string
  bootDelayMs: number
  createMachine: CreateMachine
  /** Endpoints of the services, for the environment of the user data. */
  environment: Record<string, string>
  /** Told the mark of each instance's processes before the first of them starts. */
  watch: (mark: Mark) => void
  onEvent: (event: InstanceEvent) => void
  clock: SandboxClock
}

export interface EndReason {
  code: string
  message: string
}

/** How long processes may take to end after SIGTERM when EC2 ends an instance. */
const endGraceMs = 300

/** All instances, living and dead, and what they go through. */
export class Instances {
  readonly all = new Map<string, Ec2Instance>()
  onLaunch: (instance: Ec2Instance) => LaunchOptions = () => ({})
  readonly #options: InstancesOptions
  readonly #power: PowerButtons
  readonly #boots = new Map<string, NodeJS.Timeout>()
  readonly #metadata = new Map<string, HttpServer>()
  /** What is under way and has to be over before the sandbox is. */
  readonly #work = new Set<Promise<void>>()
  #stopped = false

  private constructor(options: InstancesOptions, power: PowerButtons) {
    this.#options = options
    this.#power = power
  }

  static async start(options: InstancesOptions): Promise<Instances> {
    const power = await startPowerButtons((instanceId) => {
      instances.#powerOff(instanceId)
    })
    const instances = new Instances(options, power)
    writeStubs(stubsOf(options))
    return instances
  }

  launch(plan: LaunchPlan): Ec2Instance {
    // A call may still be under way when its server has stopped.
    if (this.#stopped) throw new AwsError('Unavailable', 'The sandbox has stopped.', 503)
    const id = `i-${randomBytes(9).toString('hex').slice(0, 17)}`
    const root = join(this.#options.directory, 'instances', id)
    mkdirSync(root, { recursive: true })
    const userData = textOf(plan.data, 'UserData') ?? ''
    const { machine, boot } = this.#options.createMachine({
      instanceId: id,
      root,
      userData,
      stubs: stubsOf(this.#options),
      controlUrl: this.#power.urlOf(id),
    })
    const instance: Ec2Instance = { ...plan, id, state: 'pending', launchedAt: this.#now(), root, machine }
    this.all.set(id, instance)
    this.#options.watch(machine.mark)
    this.#report('instance-launched', instance)
    const { neverBoot = false, bootDelayMs = this.#options.bootDelayMs } = this.onLaunch(instance)
    const run = () => {
      this.#track(this.#run(instance, neverBoot ? undefined : boot))
    }
    this.#boots.set(id, setTimeout(run, bootDelayMs))
    return instance
  }

  async #run(
    instance: Ec2Instance,
    boot: ((environment: Record<string, string>) => void) | undefined,
  ): Promise<void> {
    const metadata = await startMetadata(() => metadataOf(instance))
    if (instance.state !== 'pending' || this.#stopped) {
      await metadata.stop()
      return
    }
    this.#metadata.set(instance.id, metadata)
    instance.state = 'running'
    if (boot === undefined) return
    boot({ ...this.#options.environment, AWS_EC2_METADATA_SERVICE_ENDPOINT: metadata.origin })
    this.#report('instance-booted', instance)
  }

  /** Begins to end an instance; it is terminated when its last process is gone. */
  terminate(instance: Ec2Instance, reason: EndReason): void {
    if (instance.state === 'shutting-down' || instance.state === 'terminated') return
    instance.state = 'shutting-down'
    this.#end(instance, reason, 'instance-shutting-down', () => {
      instance.state = 'terminated'
      instance.terminatedAt = this.#now()
      this.#report('instance-terminated', instance)
    })
  }

  #now(): Date {
    return new Date(this.#options.clock.now())
  }

  #powerOff(instanceId: string): void {
    if (this.#stopped) return
    const instance = this.all.get(instanceId)
    if (instance?.state !== 'running' && instance?.state !== 'pending') return
    const reason = {
      code: 'Client.InstanceInitiatedShutdown',
      message: 'Client.InstanceInitiatedShutdown: Instance initiated shutdown',
    }
    if (textOf(instance.data, 'InstanceInitiatedShutdownBehavior') === 'terminate') {
      this.terminate(instance, reason)
      return
    }
    instance.state = 'stopping'
    this.#end(instance, reason, 'instance-shutting-down', () => {
      // An order to terminate may have come in the meantime.
      if (instance.state !== 'stopping') return
      instance.state = 'stopped'
      this.#report('instance-stopped', instance)
    })
  }

  #end(instance: Ec2Instance, reason: EndReason, kind: InstanceEvent['kind'], done: () => void): void {
    instance.stateReason = reason
    clearTimeout(this.#boots.get(instance.id))
    this.#report(kind, instance)
    const end = async () => {
      await instance.machine.end(endGraceMs)
      await this.#metadata.get(instance.id)?.stop()
      done()
    }
    this.#track(end())
  }

  #track(work: Promise<void>): void {
    this.#work.add(work)
    void work.finally(() => this.#work.delete(work))
  }

  #report(
    kind: InstanceEvent['kind'],
    { id, type: { name }, subnet, lifecycle, stateReason }: Ec2Instance,
  ): void {
    this.#options.onEvent({
      kind,
      atMs: Date.now(),
      instanceId: id,
      instanceType: name,
      zone: subnet.zone,
      lifecycle,
      ...(stateReason === undefined ? {} : { reason: stateReason.message }),
    })
  }

  /**
   * Ends every process, then what they talk to: a port is free for another sandbox when its server ends, and a machine
   * that outlives it would talk to a stranger.
   */
  async stop(): Promise<void> {
    this.#stopped = true
    for (const timeout of this.#boots.values()) clearTimeout(timeout)
    const marks = new Set([...this.all.values()].map(({ machine }) => machine.mark))
    await endProcesses(() => markedProcesses(marks), 0)
    await Promise.all(this.#work)
    await this.#power.stop()
    await Promise.all([...this.#metadata.values()].map((metadata) => metadata.stop()))
  }
}

function stubsOf({ directory }: InstancesOptions): string {
  return join(directory, 'stubs')
}

function metadataOf(instance: Ec2Instance): Metadata {
  const { data } = instance
  const profile = objectOf(data, 'IamInstanceProfile')
  const tagsVisible = textOf(objectOf(data, 'MetadataOptions'), 'InstanceMetadataTags') === 'enabled'
  return {
    instanceId: instance.id,
    instanceType: instance.type.name,
    architecture: instance.type.architecture,
    imageId: instance.imageId,
    zone: instance.subnet.zone,
    lifecycle: instance.lifecycle,
    roleName: profileName(profile),
    tags: tagsVisible ? instance.tags : undefined,
    userData: Buffer.from(textOf(data, 'UserData') ?? '', 'base64'),
    interruptionAt: instance.interruptionAt,
    rebalanceNoticedAt: instance.rebalanceNoticedAt,
  }
}

function profileName(profile: JsonObject): string | undefined {
  return textOf(profile, 'Name') ?? textOf(profile, 'Arn')?.split('/').at(-1)
}
