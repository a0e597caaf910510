import type { CommonInputs, ProvisionInputs, RefreshInputs } from '../../src/inputs.ts'
import { region } from '../account.ts'

export const repository = { owner: 'octo-org', name: 'races' }
export const serverUrl = 'https://github.example.com'

/** Short, so that a race meets them. Seconds. */
export const timeouts = { boot: 60, registration: 40, launchGrace: 60, noRow: 40, jobEnd: 10 }

export function common(runId: string): CommonInputs {
  return { region, repository, runId, serverUrl, apiUrl: `${serverUrl}/api/v3` }
}

export function provisionInputs(runId: string): ProvisionInputs {
  return {
    mode: 'provision',
    common: common(runId),
    instanceCount: 1,
    usageClass: 'spot',
    allowedInstanceTypes: ['c*'],
    resourceClass: 'large',
    maxRuntimeMinutes: undefined,
    onDemandFallback: false,
    capacityTimeoutMinutes: 0,
  }
}

export const refreshInputs: RefreshInputs = {
  mode: 'refresh',
  common: common('1'),
  ami: 'ami-0123456789abcdef0',
  githubToken: 'sandbox',
  iamInstanceProfile: { name: 'runner-pool' },
  securityGroupIds: ['sg-aaaa1111'],
  subnetIds: ['subnet-aaaa1111'],
  instanceTags: {},
  volume: {},
  keyName: undefined,
  tableKmsKey: undefined,
  associatePublicIp: undefined,
  metadataHopLimit: 1,
  tokenRefreshMinutes: 30,
  idleTimeSeconds: 120,
  maxRuntimeMinutes: 5,
  preRunnerScript: '',
  preJobScript: '',
  postJobScript: '',
  runnerUser: 'runner',
  runnerEnv: {},
  resourceClasses: { large: { cpu: 2, memoryMib: 4_096 } },
  runnerVersion: 'latest',
  runnerDir: undefined,
  timeouts,
  maxInstances: 0,
  retirement: { maxLeases: 50, maxAgeHours: 24 },
  runnerSudo: true,
  jobInstanceCredentials: false,
  afterDrift: 'keep',
  isDryRun: false,
  expected: { instanceCount: 1, usageClass: 'spot', allowedInstanceTypes: ['c*'], resourceClass: 'large' },
}
