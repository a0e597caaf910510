import { setSecret } from '@actions/core'
import { classNamePattern, type ResourceClass, type Retirement } from './domain/configuration.ts'
import { longestRuntimeMinutes } from './domain/instance.ts'
import {
  afterDrifts,
  usageClasses,
  type AfterDrift,
  type TimeoutsSeconds,
  type UsageClass,
} from './domain/protocol.ts'
import type { VolumeRequest } from './domain/root-volume.ts'
import { parseAmi } from './inputs/ami.ts'
import { readCommon, type CommonInputs, type Environment, type InputReader } from './inputs/common.ts'
import { refuse, type Given } from './inputs/given.ts'
import { parseInstanceProfile, type InstanceProfile } from './inputs/instance-profile.ts'
import { parseInstanceTags } from './inputs/instance-tags.ts'
import { classNameRule, parseResourceClasses } from './inputs/resource-classes.ts'
import { parseRunnerEnv } from './inputs/runner-env.ts'
import { parseRunnerDir, parseRunnerUser } from './inputs/runner-home.ts'
import { parseRunnerVersion } from './inputs/runner-version.ts'
import { refuseSecrets } from './inputs/secrets.ts'
import { parseTableKey } from './inputs/table-key.ts'
import { requireRoom } from './inputs/text-room.ts'
import { parseTimeouts } from './inputs/timeouts.ts'
import { parseChoice, parseList, parsePattern, parseSwitch, parseWholeNumber } from './inputs/values.ts'
import { parseVolume } from './inputs/volume.ts'

const modes = ['provision', 'release', 'refresh'] as const

/** Stands here because the input is empty in action.yml: for provision its absence means something else. */
const defaultMaxRuntimeMinutes = 30

/** Take machines for this workflow run. */
export interface ProvisionInputs {
  mode: 'provision'
  common: CommonInputs
  instanceCount: number
  usageClass: UsageClass
  /** With EC2's wildcard `*`; never empty. */
  allowedInstanceTypes: string[]
  /** A well-formed name; whether there is such a class only the configuration tells. */
  resourceClass: string
  /** The longest lease; undefined for what refresh stored. */
  maxRuntimeMinutes: number | undefined
  /** Whether on-demand instances may stand in for spot instances that EC2 does not have. */
  onDemandFallback: boolean
  /** How long to wait for released machines when EC2 has none. */
  capacityTimeoutMinutes: number
}

/** Give the machines of this workflow run back. */
export interface ReleaseInputs {
  mode: 'release'
  common: CommonInputs
}

/** Set the pool up and keep it in order. */
export interface RefreshInputs {
  mode: 'refresh'
  common: CommonInputs
  /** Id of an AMI, or `resolve:ssm:<parameter>`. */
  ami: string
  /** Secret, masked in the log from the start. */
  githubToken: string
  iamInstanceProfile: InstanceProfile
  /** Never empty. */
  securityGroupIds: string[]
  /** Never empty. */
  subnetIds: string[]
  /** Of instances and their volumes, beside the pool's own. */
  instanceTags: Record<string, string>
  /** Empty for the root volume that the AMI brings along. */
  volume: VolumeRequest
  /** Name of an EC2 key pair; undefined for none. */
  keyName: string | undefined
  /** ARN of the customer-managed key of the table; undefined for the encryption that it has. */
  tableKmsKey: string | undefined
  /** Whether machines get a public address; undefined for what their subnet says. */
  associatePublicIp: boolean | undefined
  /** Over how many network hops the metadata service answers. */
  metadataHopLimit: number
  /** From which age on the stored registration and removal tokens are renewed. */
  tokenRefreshMinutes: number
  /** Life in the pool without work. */
  idleTimeSeconds: number
  /** The longest lease. */
  maxRuntimeMinutes: number
  /** Bash, byte for byte as given; empty for none. */
  preRunnerScript: string
  /** Bash before each job, byte for byte as given; empty for none. */
  preJobScript: string
  /** The same after each job. */
  postJobScript: string
  /** Linux user that jobs run as. */
  runnerUser: string
  /** Environment of the runner, and so of jobs. */
  runnerEnv: Record<string, string>
  resourceClasses: Record<string, ResourceClass>
  /** `latest`, or three numbers with dots. */
  runnerVersion: string
  /** Absolute path of the unpacked runner on the AMI; undefined to download it. */
  runnerDir: string | undefined
  timeouts: TimeoutsSeconds
  /** Bound of the whole pool; 0 for none. */
  maxInstances: number
  retirement: Retirement
  /** What becomes of machines that drifted from their image. */
  afterDrift: AfterDrift
  /** Whether jobs may become root without a password. */
  runnerSudo: boolean
  /** Whether jobs may read the credentials of the instance's role. */
  jobInstanceCredentials: boolean
  /** Only check whether all would work, and report what would be ended and removed. */
  isDryRun: boolean
  /** What a provision will want, for a dry run to check with. */
  expected: ExpectedUse
}

/** The part of a provision's inputs that the pool must have room and types for. */
export type ExpectedUse = Pick<
  ProvisionInputs,
  'instanceCount' | 'usageClass' | 'allowedInstanceTypes' | 'resourceClass'
>

export type { CommonInputs } from './inputs/common.ts'
export type Inputs = ProvisionInputs | ReleaseInputs | RefreshInputs

/**
 * Reads and checks everything that a user or GitHub tells the step; nothing else reads inputs or GITHUB_* variables.
 * Defaults come from action.yml, by way of the environment. Inputs of other modes are not looked at.
 *
 * @throws InputError for the first that is missing or not what it may be
 */
export function readInputs(env: Environment = process.env): Inputs {
  const input: InputReader = (name) => ({ name: `Input ${name}`, text: inputText(env, name).trim() })
  maskToken(input('github-token').text)
  const mode = parseChoice(input('mode'), modes)
  const common = readCommon(env, input)
  switch (mode) {
    case 'provision':
      return readProvision(common, input)
    case 'release':
      return { mode, common }
    case 'refresh':
      return readRefresh(common, input, (name) => readScript(env, name))
  }
}

/** The variable in which GitHub's runner passes an input, as getInput of @actions/core reads it. */
function inputText(env: Environment, name: string): string {
  return env[`INPUT_${name.toUpperCase()}`] ?? ''
}

/** A script as given, to the byte; empty when there is nothing in it. */
function readScript(env: Environment, name: string): string {
  const text = inputText(env, name)
  return text.trim() === '' ? '' : requireRoom({ name: `Input ${name}`, text })
}

function maskToken(token: string): void {
  if (token !== '') setSecret(token)
}

function readProvision(common: CommonInputs, input: InputReader): ProvisionInputs {
  return {
    mode: 'provision',
    common,
    ...readExpectedUse(input),
    maxRuntimeMinutes: readMaxRuntime(input('max-runtime-min')),
    onDemandFallback: parseSwitch(input('on-demand-fallback')),
    capacityTimeoutMinutes: parseWholeNumber(input('capacity-timeout-min'), {
      from: 0,
      to: 360,
      example: 10,
    }),
  }
}

function readExpectedUse(input: InputReader): ExpectedUse {
  return {
    instanceCount: parseWholeNumber(input('instance-count'), { from: 1, to: 500, example: 2 }),
    usageClass: parseChoice(input('usage-class'), usageClasses),
    // Characters and numbers that EC2 takes:
    // https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceRequirementsRequest.html
    allowedInstanceTypes: parseList(input('allowed-instance-types'), {
      pattern: /^[a-z0-9.*-]{1,30}$/,
      mostItems: 400,
      allowed:
        '1 to 400 EC2 instance types, each of up to 30 lower-case letters, digits, dots, hyphens and wildcards *',
      example: 'c* m7i.* r7i.large',
    }),
    resourceClass: parsePattern(input('resource-class'), {
      pattern: classNamePattern,
      allowed: `the name of a class in refresh's resource-class-config, ${classNameRule}`,
      example: 'large',
    }),
  }
}

function readRefresh(
  common: CommonInputs,
  input: InputReader,
  script: (name: string) => string,
): RefreshInputs {
  // Before any message that shows what another input, or this one, holds.
  for (const name of ['pre-runner-script', 'pre-job-script', 'post-job-script', 'runner-env'])
    refuseSecrets(input(name))
  return {
    mode: 'refresh',
    common,
    ami: parseAmi(input('ami')),
    githubToken: readGithubToken(input('github-token')),
    iamInstanceProfile: parseInstanceProfile(input('iam-instance-profile')),
    securityGroupIds: parseList(input('security-group-ids'), {
      pattern: /^sg-[0-9a-f]{8,17}$/,
      // https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html: 16 per network interface
      mostItems: 16,
      allowed: '1 to 16 ids of security groups, separated by spaces, commas or newlines',
      example: 'sg-0123456789abcdef0',
    }),
    subnetIds: parseList(input('subnet-ids'), {
      pattern: /^subnet-[0-9a-f]{8,17}$/,
      mostItems: 100,
      allowed: '1 to 100 ids of subnets, separated by spaces, commas or newlines',
      example: 'subnet-0123456789abcdef0 subnet-0fedcba9876543210',
    }),
    instanceTags: parseInstanceTags(input('instance-tags')),
    volume: parseVolume(input('volume-size-gb'), input('volume-type'), input('volume-throughput')),
    keyName: readKeyName(input('key-name')),
    tableKmsKey: parseTableKey(input('table-kms-key'), common.region),
    associatePublicIp: readAssociatePublicIp(input('associate-public-ip')),
    metadataHopLimit: parseWholeNumber(input('metadata-hop-limit'), { from: 1, to: 64, example: 2 }),
    tokenRefreshMinutes: parseWholeNumber(input('github-reg-token-refresh-min'), {
      from: 0,
      to: 59,
      example: 30,
    }),
    idleTimeSeconds: parseWholeNumber(input('idle-time-sec'), { from: 1, to: 86_400, example: 300 }),
    maxRuntimeMinutes: readMaxRuntime(input('max-runtime-min')) ?? defaultMaxRuntimeMinutes,
    preRunnerScript: script('pre-runner-script'),
    preJobScript: script('pre-job-script'),
    postJobScript: script('post-job-script'),
    runnerUser: parseRunnerUser(input('runner-user')),
    runnerEnv: parseRunnerEnv(input('runner-env')),
    resourceClasses: parseResourceClasses(input('resource-class-config')),
    runnerVersion: parseRunnerVersion(input('actions-runner-version')),
    runnerDir: parseRunnerDir(input('runner-dir')),
    timeouts: parseTimeouts(input('timeouts-config')),
    maxInstances: parseWholeNumber(input('max-instances'), { from: 0, to: 10_000, example: 50 }),
    retirement: {
      maxLeases: parseWholeNumber(input('max-leases'), { from: 1, to: 10_000, example: 50 }),
      maxAgeHours: parseWholeNumber(input('max-age-hours'), { from: 1, to: 720, example: 24 }),
    },
    afterDrift: parseChoice(input('after-drift'), afterDrifts),
    runnerSudo: parseSwitch(input('runner-sudo')),
    jobInstanceCredentials: parseSwitch(input('job-instance-credentials')),
    isDryRun: parseSwitch(input('dry-run')),
    expected: readExpectedUse(input),
  }
}

function readMaxRuntime(given: Given): number | undefined {
  return given.text === ''
    ? undefined
    : parseWholeNumber(given, { from: 1, to: longestRuntimeMinutes, example: 30 })
}

/** Its value never reaches a message. */
function readGithubToken(given: Given): string {
  if (/^[!-~]+$/.test(given.text)) return given.text
  return refuse(
    { ...given, text: given.text === '' ? '' : '***' },
    {
      allowed: 'a token that may register runners of the repository, without spaces or line breaks',
      example: '${{ secrets.RUNNER_TOKEN }}',
    },
  )
}

function readKeyName(given: Given): string | undefined {
  if (given.text === '') return undefined
  return parsePattern(given, {
    pattern: /^[ -~]{1,255}$/,
    allowed: 'the name of an EC2 key pair, up to 255 ASCII characters',
    example: 'runner-pool',
  })
}

function readAssociatePublicIp(given: Given): boolean | undefined {
  return given.text === '' ? undefined : parseSwitch(given)
}
