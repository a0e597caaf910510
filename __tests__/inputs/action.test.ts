import { beforeAll, describe, expect, jest, test } from '@jest/globals'
import { readInputs } from '../../src/inputs.ts'
import { readAction, refreshInputs, stepEnvironment } from './environment.ts'

const action = readAction()

/** readInputs masks the token by a line on standard output. */
beforeAll(() => {
  jest.spyOn(process.stdout, 'write').mockReturnValue(true)
})

/** The inputs that readInputs looks at for a step. */
function inputsRead(inputs: Record<string, string>): Set<string> {
  const read = new Set<string>()
  const env = new Proxy(stepEnvironment(inputs), {
    get(target, key) {
      if (typeof key !== 'string') return undefined
      if (key.startsWith('INPUT_')) read.add(key.slice('INPUT_'.length).toLowerCase())
      return target[key]
    },
  })
  readInputs(env)
  return read
}

describe('action.yml', () => {
  test('declares exactly the inputs that some mode reads', () => {
    const read = new Set(
      [{ mode: 'provision' }, { mode: 'release' }, refreshInputs].flatMap((inputs) => [
        ...inputsRead(inputs),
      ]),
    )
    expect([...read].sort()).toEqual(Object.keys(action.inputs).sort())
  })

  test('demands the mode alone, since each mode demands what it needs', () => {
    const required = Object.keys(action.inputs).filter((name) => action.inputs[name]?.required)
    expect(required).toEqual(['mode'])
  })

  test('has a default for every optional input, empty only where emptiness means something', () => {
    const withoutDefault = Object.entries(action.inputs).filter(([, input]) => (input.default ?? '') === '')
    expect(withoutDefault.map(([name]) => name).sort()).toEqual([
      'ami',
      'associate-public-ip',
      'aws-region',
      'github-token',
      'iam-instance-profile',
      'instance-tags',
      'key-name',
      'max-runtime-min',
      'mode',
      'post-job-script',
      'pre-job-script',
      'pre-runner-script',
      'runner-dir',
      'runner-env',
      'security-group-ids',
      'subnet-ids',
      'table-kms-key',
      'volume-size-gb',
      'volume-throughput',
      'volume-type',
    ])
  })

  test('gives every default as text, so that no YAML reader changes it', () => {
    const defaults = Object.values(action.inputs).flatMap((input) => input.default ?? [])
    expect(defaults.filter((value) => typeof value !== 'string' || value.includes('\n'))).toEqual([])
  })

  test('describes what stands in it', () => {
    const described = [...Object.values(action.inputs), ...Object.values(action.outputs)]
    expect(described.filter(({ description }) => !/^[A-Z].+\.$/.test(description))).toEqual([])
    expect(Object.keys(action.outputs)).toEqual([
      'interrupted-count',
      'label',
      'instance-ids',
      'reused-count',
      'created-count',
    ])
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' })
  })
})

describe('the defaults of action.yml', () => {
  const common = {
    region: 'us-east-1',
    repository: { owner: 'octo-org', name: 'octo-repo' },
    runId: '16481274000',
    serverUrl: 'https://github.example.com',
    apiUrl: 'https://github.example.com/api/v3',
  }

  test('make a release of its mode alone', () => {
    expect(readInputs(stepEnvironment({ mode: 'release' }))).toEqual({ mode: 'release', common })
  })

  test('make a provision of its mode alone', () => {
    expect(readInputs(stepEnvironment({ mode: 'provision' }))).toEqual({
      mode: 'provision',
      common,
      instanceCount: 1,
      usageClass: 'spot',
      allowedInstanceTypes: ['c*', 'm*', 'r*'],
      resourceClass: 'large',
      maxRuntimeMinutes: undefined,
      onDemandFallback: true,
      capacityTimeoutMinutes: 10,
    })
  })

  test('make a refresh of what it can not do without', () => {
    expect(readInputs(stepEnvironment(refreshInputs))).toEqual({
      mode: 'refresh',
      common,
      ami: 'ami-0123456789abcdef0',
      githubToken: 'ghs_secretsecretsecret',
      iamInstanceProfile: { name: 'runner-pool' },
      securityGroupIds: ['sg-0123456789abcdef0'],
      subnetIds: ['subnet-0123456789abcdef0', 'subnet-0fedcba9876543210'],
      instanceTags: {},
      volume: {},
      keyName: undefined,
      associatePublicIp: undefined,
      metadataHopLimit: 1,
      tokenRefreshMinutes: 0,
      idleTimeSeconds: 300,
      maxRuntimeMinutes: 30,
      preRunnerScript: '',
      preJobScript: '',
      postJobScript: '',
      runnerUser: 'runner',
      runnerEnv: {},
      resourceClasses: {
        large: { cpu: 2, memoryMib: 4096 },
        xlarge: { cpu: 4, memoryMib: 8192 },
        '2xlarge': { cpu: 8, memoryMib: 16384 },
        '4xlarge': { cpu: 16, memoryMib: 32768 },
        '8xlarge': { cpu: 32, memoryMib: 65536 },
        '12xlarge': { cpu: 48, memoryMib: 98304 },
        '16xlarge': { cpu: 64, memoryMib: 131072 },
      },
      runnerVersion: 'latest',
      runnerDir: undefined,
      timeouts: { boot: 300, registration: 90, launchGrace: 300, noRow: 180, jobEnd: 60 },
      maxInstances: 0,
      retirement: { maxLeases: 50, maxAgeHours: 24 },
      runnerSudo: true,
      jobInstanceCredentials: false,
      afterDrift: 'keep',
      isDryRun: false,
      expected: {
        instanceCount: 1,
        usageClass: 'spot',
        allowedInstanceTypes: ['c*', 'm*', 'r*'],
        resourceClass: 'large',
      },
    })
  })
})
