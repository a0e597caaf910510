import { randomUUID } from 'node:crypto'
import type { Verdict } from '../../aws/dry-run.ts'
import type { LaunchTemplateContent } from '../../aws/launch-template.ts'
import type { Deps } from '../../deps.ts'
import { launchTag, poolTag, runTag } from '../../domain/names.ts'
import type { RefreshInputs } from '../../inputs.ts'
import { machineSettings, rootVolumeOf } from '../launch-template.ts'
import { known, type Facts } from './facts.ts'
import { failed, failureOf, passed, unknown, type Check, type Finding } from './finding.ts'

/**
 * Whether the role may launch and end machines: EC2 checks each request as it would check the real one, and carries
 * none out. A request that names what is not there yet can not be checked.
 */
export const permissions: Check = {
  subject: 'permissions',
  async run(inputs, facts, deps) {
    const content = await contentOf(inputs, facts, deps)
    if (content === undefined) return [unknown('permissions', 'the AMI is not known.')]
    const looks = {
      'ec2:CreateLaunchTemplate': () => ofTemplate(content, deps),
      'ec2:RunInstances': () => ofRun(content, inputs, facts, deps),
      'ec2:CreateFleet': () => ofFleet(inputs, facts, deps),
      'ec2:TerminateInstances': () => ofEnd(deps),
    }
    return Promise.all(
      Object.entries(looks).map(async ([subject, look]) => {
        try {
          return await look()
        } catch (thrown) {
          return failureOf(subject, thrown)
        }
      }),
    )
  },
}

/** The user data is for a machine that starts. */
async function contentOf(
  inputs: RefreshInputs,
  facts: Facts,
  deps: Deps,
): Promise<LaunchTemplateContent | undefined> {
  const image = await known(facts.image)
  const volume = await known(facts.image.then((found) => rootVolumeOf(inputs, found)))
  return image && { ...machineSettings(inputs, { image, rootVolume: volume }, deps), userData: '' }
}

async function ofTemplate(content: LaunchTemplateContent, deps: Deps): Promise<Finding> {
  const ec2 = await deps.ec2()
  const { launchTemplate: name, pool } = deps.names
  const id = await ec2.findLaunchTemplate(name)
  return id === undefined
    ? judge(
        'ec2:CreateLaunchTemplate',
        await ec2.dryRuns.createLaunchTemplate(name, content, { [poolTag]: pool }),
      )
    : judge('ec2:CreateLaunchTemplateVersion', await ec2.dryRuns.createLaunchTemplateVersion(id, content))
}

async function ofRun(
  content: LaunchTemplateContent,
  inputs: RefreshInputs,
  facts: Facts,
  deps: Deps,
): Promise<Finding> {
  const subject = 'ec2:RunInstances'
  const [image, subnets] = await Promise.all([facts.image, known(facts.subnets)])
  const subnetId = subnets?.subnets[0]?.subnetId
  if (subnetId === undefined) return unknown(subject, 'no subnet is known.')
  const ec2 = await deps.ec2()
  const types = await known(
    ec2.listInstanceTypes(
      image.architecture,
      facts.expectedClass.resourceClass,
      inputs.expected.allowedInstanceTypes,
    ),
  )
  const type = types?.[0]
  if (type === undefined) return unknown(subject, 'no instance type is known.')
  return judge(subject, await ec2.dryRuns.runInstances(content, type, subnetId, tagsOf(deps)))
}

async function ofFleet(inputs: RefreshInputs, facts: Facts, deps: Deps): Promise<Finding> {
  const subject = 'ec2:CreateFleet'
  const stored = await known(facts.stored)
  if (stored?.found !== 'configuration') {
    return unknown(
      subject,
      'it names the launch template, which the first refresh makes. Check again after it.',
    )
  }
  const { launchTemplateId, launchTemplateVersion, subnets } = stored.configuration
  const ec2 = await deps.ec2()
  const verdict = await ec2.dryRuns.createFleet({
    clientToken: randomUUID(),
    count: 1,
    launchTemplateId,
    launchTemplateVersion,
    subnets: subnets.slice(0, 1),
    resourceClass: facts.expectedClass.resourceClass,
    usageClass: inputs.expected.usageClass,
    allowedInstanceTypes: inputs.expected.allowedInstanceTypes,
    tags: tagsOf(deps),
  })
  return judge(subject, verdict)
}

async function ofEnd(deps: Deps): Promise<Finding> {
  const subject = 'ec2:TerminateInstances'
  const ec2 = await deps.ec2()
  const [instance] = await ec2.listPoolInstances(deps.names.pool)
  if (instance === undefined) return unknown(subject, 'the pool has no machine to ask about.')
  return judge(subject, await ec2.dryRuns.terminateInstance(instance.instanceId))
}

/** As a provision tags what it launches: policies may ask for the pool's tag. */
function tagsOf({ names }: Deps): Record<string, string> {
  return { [poolTag]: names.pool, [launchTag]: 'check', [runTag]: 'check' }
}

function judge(subject: string, verdict: Verdict): Finding {
  switch (verdict.kind) {
    case 'allowed':
      return passed(subject, 'EC2 would carry it out.')
    case 'denied':
      return failed(
        subject,
        `The role may not do it. ${verdict.evidence}`,
        `Allow the role ${subject} and what EC2 names with it; docs/permissions.md has the policy.`,
      )
    case 'refused':
      return failed(
        subject,
        `EC2 refuses the request. ${verdict.evidence}`,
        'Correct the input that EC2 names.',
      )
  }
}
