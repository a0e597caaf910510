import type { MachineImage, SubnetFacts } from '../../aws/network-and-image.ts'
import type { Deps } from '../../deps.ts'
import type { ResourceClass } from '../../domain/configuration.ts'
import type { Github } from '../../github/github.ts'
import type { RefreshInputs } from '../../inputs.ts'
import type { StoredConfiguration } from '../../pool/configuration.ts'
import { findImage } from '../image.ts'

/**
 * What several checks ask for, each looked up once. One check reports that a look failed; for the others the answer is
 * then undefined, and they say that they could not check.
 */
export interface Facts {
  github: Github
  image: Promise<MachineImage>
  subnets: Promise<{ subnets: { subnetId: string; zone: string }[]; unused: string[]; known: SubnetFacts[] }>
  stored: Promise<StoredConfiguration>
  /** The class that a provision will ask for, else the first. */
  expectedClass: { name: string; resourceClass: ResourceClass }
}

export async function lookUpFacts(inputs: RefreshInputs, deps: Deps): Promise<Facts> {
  const ec2 = await deps.ec2()
  const facts: Facts = {
    github: await deps.github(inputs.githubToken),
    image: findImage(inputs.ami, deps),
    subnets: ec2.describeSubnets(inputs.subnetIds),
    stored: deps.configuration.read(),
    expectedClass: expectedClass(inputs),
  }
  await Promise.allSettled([facts.image, facts.subnets, facts.stored])
  return facts
}

/** The value of a fact, or undefined when its look-up failed. */
export async function known<T>(fact: Promise<T>): Promise<T | undefined> {
  return fact.catch(() => undefined)
}

function expectedClass({ resourceClasses, expected }: RefreshInputs): Facts['expectedClass'] {
  const [first] = Object.entries(resourceClasses)
  if (first === undefined) throw new Error('There is no class, which the inputs refuse.')
  const name = Object.hasOwn(resourceClasses, expected.resourceClass) ? expected.resourceClass : first[0]
  return { name, resourceClass: resourceClasses[name] ?? first[1] }
}
