import { createHash } from 'node:crypto'
import type { LaunchTemplateContent } from '../aws/launch-template.ts'
import type { Architecture, MachineImage } from '../aws/network-and-image.ts'
import type { Deps } from '../deps.ts'
import type { Configuration, RunnerRelease } from '../domain/configuration.ts'
import { contentRenewalMs, type Content } from '../domain/content.ts'
import { dnsSuffix } from '../domain/endpoint.ts'
import { InputError } from '../domain/errors.ts'
import { poolTag } from '../domain/names.ts'
import { planRootVolume, type RootVolume } from '../domain/root-volume.ts'
import type { Github } from '../github/github.ts'
import type { RefreshInputs } from '../inputs.ts'
import { renderUserData } from '../userdata/render.ts'
import { findImage } from './image.ts'

/** The part of the configuration that says what instances are launched from. */
export type TemplateFacts = Pick<
  Configuration,
  'launchTemplateId' | 'launchTemplateVersion' | 'launchTemplateHash' | 'contentsWrittenAtMs' | 'runner'
>

/** What machines are made of, apart from what the inputs say themselves. */
export interface MachineParts {
  image: MachineImage
  /** Undefined for the one that the image brings along. */
  rootVolume: RootVolume | undefined
  runner: RunnerRelease
}

/**
 * Looks up what the inputs name.
 *
 * @throws RefusedError when there is no such thing, InputError when the image does not fit into the root volume
 */
export async function findParts(inputs: RefreshInputs, github: Github, deps: Deps): Promise<MachineParts> {
  const image = await findImage(inputs.ami, deps)
  const rootVolume = rootVolumeOf(inputs, image)
  return { image, rootVolume, runner: await findRunner(inputs, image.architecture, github) }
}

/** The runner that the inputs ask for, for the architecture of the AMI. */
export function findRunner(
  inputs: RefreshInputs,
  architecture: Architecture,
  github: Github,
): Promise<RunnerRelease> {
  return inputs.runnerVersion === 'latest'
    ? github.latestRunner(architecture)
    : github.runnerOfVersion(inputs.runnerVersion, architecture)
}

/**
 * Makes sure that the current launch template version is what the inputs say, and that what it names stands in the
 * table. A new version is made only when the hash of the template differs from the stored one, or when the template
 * was deleted.
 */
export async function ensureLaunchTemplate(
  inputs: RefreshInputs,
  parts: MachineParts,
  instanceArnPrefix: string,
  stored: Configuration | undefined,
  deps: Deps,
): Promise<TemplateFacts> {
  const { content, hash, contents } = templateContent(inputs, parts, instanceArnPrefix, deps)
  const ec2 = await deps.ec2()
  const existingId = await ec2.findLaunchTemplate(deps.names.launchTemplate)
  if (stored && existingId === stored.launchTemplateId && hash === stored.launchTemplateHash) {
    const { launchTemplateId, launchTemplateVersion, launchTemplateHash, runner } = stored
    const contentsWrittenAtMs = freshlyWritten(stored, deps) ?? (await writeContents(contents, deps))
    return { launchTemplateId, launchTemplateVersion, launchTemplateHash, contentsWrittenAtMs, runner }
  }
  // First: a version may be launched from as soon as it is there.
  const contentsWrittenAtMs = await writeContents(contents, deps)
  const created =
    existingId === undefined
      ? await ec2.createLaunchTemplate(deps.names.launchTemplate, content, hash, {
          [poolTag]: deps.names.pool,
        })
      : await ec2.createLaunchTemplateVersion(existingId, content, hash)
  deps.log.info(`Made version ${created.version} of the launch template ${deps.names.launchTemplate}.`)
  if (existingId !== undefined) {
    const pruned = await ec2.pruneLaunchTemplateVersions(existingId)
    if (pruned > 0) deps.log.info(`Deleted ${pruned} old versions of the launch template.`)
  }
  return {
    launchTemplateId: created.launchTemplateId,
    launchTemplateVersion: created.version,
    launchTemplateHash: hash,
    contentsWrittenAtMs,
    runner: parts.runner,
  }
}

/** When the contents of the stored version were written, unless that is too long ago. */
function freshlyWritten({ contentsWrittenAtMs }: Configuration, deps: Deps): number | undefined {
  if (contentsWrittenAtMs === undefined) return undefined
  return Math.abs(deps.clock.now() - contentsWrittenAtMs) < contentRenewalMs ? contentsWrittenAtMs : undefined
}

/** Gives the time of the write. */
async function writeContents(contents: readonly Content[], deps: Deps): Promise<number> {
  const now = deps.clock.now()
  await deps.contents.write(contents)
  return now
}

/** The root volume that the inputs ask for; undefined for the AMI's own. */
export function rootVolumeOf(
  inputs: RefreshInputs,
  { imageId, rootVolume }: MachineImage,
): RootVolume | undefined {
  if (rootVolume !== undefined) return planRootVolume(inputs.volume, rootVolume)
  if (Object.keys(inputs.volume).length === 0) return undefined
  throw new InputError({
    message: `The AMI ${imageId} has no EBS root volume, so volume-size-gb, volume-type and volume-throughput do not apply.`,
    remedy: 'Leave them out, or give `ami` an image with an EBS root volume.',
  })
}

function templateContent(
  inputs: RefreshInputs,
  parts: MachineParts,
  instanceArnPrefix: string,
  deps: Deps,
): { content: LaunchTemplateContent; hash: string; contents: readonly Content[] } {
  const { repository, serverUrl, region } = inputs.common
  const { base64, script, contents } = renderUserData({
    settings: {
      tableName: deps.names.table,
      region,
      instanceArnPrefix,
      dnsSuffix: dnsSuffix(region),
      registrationUrl: `${serverUrl}/${repository.owner}/${repository.name}`,
      timeouts: inputs.timeouts,
      runnerUser: inputs.runnerUser,
      runnerSudo: inputs.runnerSudo,
      jobInstanceCredentials: inputs.jobInstanceCredentials,
      afterDrift: inputs.afterDrift,
    },
    runner: parts.runner,
    ...(inputs.runnerDir === undefined ? {} : { runnerDir: inputs.runnerDir }),
    preRunnerScript: inputs.preRunnerScript,
    preJobScript: inputs.preJobScript,
    postJobScript: inputs.postJobScript,
    runnerEnv: inputs.runnerEnv,
  })
  const settings = machineSettings(inputs, parts, deps)
  // Over the script and not its gzip, whose bytes may differ between versions of zlib.
  const hash = createHash('sha256')
    .update(JSON.stringify([settings, script]))
    .digest('hex')
  return { content: { ...settings, userData: base64 }, hash, contents }
}

/** What the launch template says of a machine, apart from its user data. */
export function machineSettings(
  inputs: RefreshInputs,
  { image, rootVolume }: Pick<MachineParts, 'image' | 'rootVolume'>,
  deps: Deps,
): Omit<LaunchTemplateContent, 'userData'> {
  return {
    imageId: image.imageId,
    instanceProfile: inputs.iamInstanceProfile,
    securityGroupIds: inputs.securityGroupIds,
    rootVolume,
    keyName: inputs.keyName,
    associatePublicIp: inputs.associatePublicIp,
    metadataHopLimit: inputs.metadataHopLimit,
    tags: { Name: deps.names.pool, ...inputs.instanceTags },
  }
}
